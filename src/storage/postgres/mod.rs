//! The PostgreSQL engine: one database for several processes. Each may receive; one of them, who has the lease, works.
//!
//! `schema/` has the tables. `calls` is the engine as others see it; `reads`, `receive` and `commit` are what the calls do, `together`
//! lets those that come at once share a transaction, `group` is that transaction: `asked` what it reads, `change` and `writes` what it
//! writes. `backup` and `restore` move all of it. `worker` is the lease, `listener` the notifications,
//! `sweep` what is done in the background. `inspect` is what `doctor` sees. `keys` and `sealed` keep the secrets; `address`, `tls`,
//! `connection`, `pooler` and `failure` are the way to the server.

mod address;
mod asked;
mod backup;
mod bot;
mod calls;
mod change;
mod chats;
mod commit;
mod connection;
mod engine;
mod failure;
mod group;
mod inspect;
mod keys;
mod leave;
mod listener;
mod pending;
mod pooler;
mod reads;
mod receive;
mod restore;
mod schema;
mod sealed;
mod sweep;
mod tls;
mod together;
mod worker;
mod writes;

pub use calls::{Postgres, look, time};
pub use restore::restore;

#[cfg(test)]
mod tests;
