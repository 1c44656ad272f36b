#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod alphabet;
mod checksum;
mod classify;
mod country;
mod find;
mod finding;
mod format;
pub mod formats;
mod glued;
mod guard;
mod index;
mod letters;
mod pages;
mod prose;
mod reading;
mod repair;
mod rows;
mod shape;
mod words;

pub use classify::read;
pub use find::find;
pub use finding::{Finding, MOST_SUGGESTIONS, Verdict};
pub use format::NumberFormat;
pub use letters::compact;
pub use pages::{LookupPage, PageKind, aggregators, pages};
pub use reading::{Check, Confidence, Issuer, Mail, NumberFact, Reach, Reading, Subject};
