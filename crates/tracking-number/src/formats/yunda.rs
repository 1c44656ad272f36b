//! Yunda Express inside China: 15 digits that begin 3 or 4, 13 that begin 5.
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known, and others use these lengths.
//!
//! ```
//! use tracking_number::formats::yunda;
//!
//! assert!(yunda::FORMAT.read("412345678901234").is_some());
//! assert!(yunda::FORMAT.read("5123456789012").is_some());
//! assert!(yunda::FORMAT.read("512345678901234").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "yunda",
    "Yunda Express",
    &[
        mask("3##############"),
        mask("4##############"),
        mask("5############"),
    ],
)
.confidence(Confidence::Guess)
.carrier("Yunda Express")
.reach(Reach::DomesticOnly);
