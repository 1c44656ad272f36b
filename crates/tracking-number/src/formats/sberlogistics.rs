//! SberLogistics, Russia: RP and 9 digits.
//!
//! Source: a mask of sharitonoff/Delivery. No check digit is known.
//!
//! ```
//! use tracking_number::formats::sberlogistics;
//!
//! assert!(sberlogistics::FORMAT.read("RP123456789").is_some());
//! assert!(sberlogistics::FORMAT.read("RP12345678").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("sberlogistics", "SberLogistics", &[mask("RP#########")])
        .confidence(Confidence::Possible)
        .carrier("SberLogistics")
        .reach(Reach::DomesticOnly);
