//! Cainiao's further numbers: CNG and 14 digits, S and 12 digits, 23 and 26 digits.
//!
//! Sources: hdnpt/geartrack (S...), geartrack-website issue 50 (digits). No check digit is known.
//!
//! ```
//! use tracking_number::formats::cainiao;
//!
//! assert!(cainiao::FORMAT.read("S000011731855").is_some());
//! assert!(cainiao::FORMAT.read("63590000017347601815002").is_some());
//! assert!(cainiao::FORMAT.read("12876900007000242694867001").is_some());
//! assert!(cainiao::FORMAT.read("S0000117318").is_none());
//! assert!(cainiao::FORMAT.read("9261290100130435082878123").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "cainiao",
    "Cainiao",
    &[
        mask("CNG##############"),
        mask("S############"),
        mask("#######################"),
        mask("##########################"),
    ],
)
.only(is_not_american)
.carrier("Cainiao")
.reach(Reach::Uncertain)
.describe(describe);

/// Digits that begin 91 to 96 are a USPS or FedEx number, perhaps with a digit lost or doubled.
fn is_not_american(code: &[u8]) -> bool {
    !matches!(code, [b'9', b'1'..=b'6', ..])
}

/// One letter, or none, is little to know a number by.
fn describe(code: &str, reading: &mut Reading) {
    if code.starts_with('S') || code.len() == 26 {
        reading.confidence = Confidence::Possible;
    }
}
