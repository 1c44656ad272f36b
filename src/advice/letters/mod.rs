//! Letters: the ready texts to the seller, the store, PayPal or the bank, made of whole sentences. Only what is known is in them,
//! and only what is true; none promises what the advice forbids. In English they are plain ASCII, with dates as ISO 8601.
//!
//! A sentence bears a name, by which each locale has its text: what it means, and the same letter for desks that read that
//! language.
//!
//! | file | what it knows |
//! |---|---|
//! | `letter.rs` | which letters there are, where each goes, what it needs |
//! | `facts.rs`, `doubt.rs` | what may be stated, and what has to be asked again |
//! | `claim.rs` | which claim is true |
//! | `sentences/` | the sentences of each letter |
//! | `fitting.rs` | which letters fit now |

pub mod claim;
mod doubt;
mod facts;
pub mod fitting;
pub mod letter;
pub mod sentences;
