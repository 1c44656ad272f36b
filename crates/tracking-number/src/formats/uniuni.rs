//! UniUni and FAZN, last miles of Shein and Temu in North America: UUS or FAZN and letters and digits.
//!
//! Sources: public code, beginnings only; a public test of a reader of Shein's mails (UUS and 16 digits). No check digit is known.
//!
//! ```
//! use tracking_number::formats::uniuni;
//!
//! assert!(uniuni::FORMAT.read("UUS12345678").is_some());
//! assert!(uniuni::FORMAT.read("FAZN0123456789").is_some());
//! assert!(uniuni::FORMAT.read("UUS1234").is_none());
//! assert!(uniuni::FORMAT.read("UUSABCDEFGH").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach, Reading};
use crate::shape::mask_up_to;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "uniuni",
    "UniUni",
    &[
        mask_up_to("UUS????????+", 10),
        mask_up_to("FAZN????????+", 10),
    ],
)
.only(is_mostly_digits)
.confidence(Confidence::Possible)
.carrier("UniUni")
.reach(Reach::LastMile)
.describe(describe);

/// UUS and 16 digits are what Shein's mails name UniUni's.
fn describe(code: &str, reading: &mut Reading) {
    if code.len() == 19 && code[3..].bytes().all(|byte| byte.is_ascii_digit()) {
        reading.confidence = Confidence::Likely;
    }
}

fn is_mostly_digits(code: &[u8]) -> bool {
    code.iter().filter(|byte| byte.is_ascii_digit()).count() >= 6
}
