//! Ukrposhta inside Ukraine: 13 digits, nearly always from 05.
//!
//! Source: RomaBilka/parcel-tracking; public code. GS1, Luhn and the remainders by 7, 9 and 11 do not fit three known numbers.
//!
//! ```
//! use tracking_number::formats::ukrposhta;
//!
//! assert!(ukrposhta::FORMAT.read("0500128254873").is_some());
//! assert!(ukrposhta::FORMAT.read("0300128254873").is_some());
//! assert!(ukrposhta::FORMAT.read("1500128254873").is_none());
//! assert!(ukrposhta::FORMAT.read("050012825487").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "ukrposhta",
    "Ukrposhta",
    &[mask("05###########"), mask("0############")],
)
.country("UA")
.reach(Reach::DomesticOnly)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if !code.starts_with("05") {
        reading.confidence = Confidence::Guess;
    }
}
