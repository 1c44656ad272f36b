//! STO Express inside China: 77 or 43 and 12 to 15 digits.
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known, and others use these lengths.
//!
//! ```
//! use tracking_number::formats::sto;
//!
//! assert!(sto::FORMAT.read("771234567890123").is_some());
//! assert!(sto::FORMAT.read("761234567890123").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask_up_to;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "sto",
    "STO Express",
    &[
        mask_up_to("77############+", 3),
        mask_up_to("43############+", 3),
    ],
)
.confidence(Confidence::Guess)
.carrier("STO Express")
.reach(Reach::DomesticOnly);
