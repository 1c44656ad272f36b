//! Flyt Express: A, 12 digits and three letters; 61 and 10 digits.
//!
//! Sources: hdnpt/geartrack issue 59; public code. No check digit is known.
//!
//! ```
//! use tracking_number::formats::flyt;
//!
//! assert!(flyt::FORMAT.read("A000191705240ARD").is_some());
//! assert!(flyt::FORMAT.read("611234567890").is_some());
//! assert!(flyt::FORMAT.read("A00019170524ARD").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "flyt",
    "Flyt Express",
    &[mask("A############@@@"), mask("61##########")],
)
.confidence(Confidence::Possible)
.carrier("Flyt Express")
.reach(Reach::EndToEnd);
