//! Pony Express, Russia: PN and 8 digits.
//!
//! Source: a mask of sharitonoff/Delivery. No check digit is known.
//!
//! ```
//! use tracking_number::formats::pony_express;
//!
//! assert!(pony_express::FORMAT.read("PN12345678").is_some());
//! assert!(pony_express::FORMAT.read("PN1234567").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("pony-express", "Pony Express", &[mask("PN########")])
        .confidence(Confidence::Possible)
        .carrier("Pony Express")
        .reach(Reach::DomesticOnly);
