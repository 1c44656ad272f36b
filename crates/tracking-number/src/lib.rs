#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod alone;
mod alphabet;
mod checksum;
mod classify;
mod country;
mod doubtful;
mod examine;
mod find;
mod finding;
mod format;
pub mod formats;
mod glued;
mod guard;
mod index;
mod labels;
mod letters;
mod moments;
mod pages;
mod prose;
mod reading;
mod repair;
mod rows;
mod shape;
mod spelled;
mod words;

pub use classify::read;
pub use examine::{candidates, examine};
pub use find::find;
pub use finding::{Finding, MOST_SUGGESTIONS, Verdict};
pub use format::NumberFormat;
pub use letters::compact;
pub use pages::{LookupPage, PageKind, aggregators, is_known_host, pages};
pub use reading::{Check, Confidence, Doubt, Issuer, Mail, NumberFact, Reach, Reading, Subject};
