//! 17TRACK and Ship24 on loopback, for tests and for trying the look-ups without a key.
//!
//! A [`TrackingSandbox`] answers `http://127.0.0.1:PORT/track/v2.4/…` as 17TRACK and `/public/v1/…` as Ship24, as strictly as
//! the real servers and in their words. What happens to a parcel is told before as a [`Life`], and happens as the sandbox's clock moves. What a provider was ever told
//! is kept: a test asks what left the machine.
//!
//! ```no_run
//! use bot_api_sandbox::{Options as ChatOptions, Sandbox};
//! use tracking_sandbox::{Life, Options, TrackingSandbox};
//!
//! let chat = Sandbox::start(ChatOptions::default())?;
//! let tracking = TrackingSandbox::start(Options::with_clock(chat.clock()))?;
//! tracking.parcel("LB703124842CN", Life::new().label().days(4).moving("CN", "Shenzhen"));
//! // start the assistant with the address tracking.url() and the key tracking.key()
//! assert!(tracking.numbers_told().is_empty());
//! assert!(tracking.leaked().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! | file | what it does |
//! |---|---|
//! | `life.rs` | what happens to a parcel (`life/by_number.rs`: chosen by a number that a person types) |
//! | `parcels.rs`, `carriers.rs` | the parcels behind the numbers, and the carrier that a number's form tells of |
//! | `seventeen/` | 17TRACK's calls, errors and answers |
//! | `webhook.rs`, `pusher.rs` | what is pushed, when, and how often it is tried (`push.rs`: what a test pushes itself) |
//! | `ship24/` | Ship24's |
//! | `overview.rs` | a page at `/` for a person who tries it |
//! | `server.rs` | HTTP: the key, the pace, the faults (`faults.rs`, `fault_plan.rs`), the record (`told.rs`) |

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod carriers;
mod fault_plan;
mod faults;
mod http_post;
mod life;
mod offsets;
mod options;
mod overview;
mod parcels;
mod push;
mod pusher;
mod sandbox;
mod server;
mod seventeen;
mod ship24;
mod state;
mod told;
mod webhook;

pub use carriers::{CARRIERS, Carrier, Detection};
pub use fault_plan::Fault;
pub use faults::Faults;
pub use life::{LIVES_BY_NUMBER, Life, NumberedLife};
pub use options::Options;
pub use push::Push;
pub use sandbox::TrackingSandbox;
pub use told::{Provider, ProviderCall, Told};
pub use webhook::Pushed;
