//! Evri, formerly Hermes UK: H or T, five letters and digits, ten digits.
//!
//! Source: an open TypeScript tracker's tests. The check digit is the last digit of the sum with weights 2 and 1, letters counted
//! as UPS does.
//!
//! ```
//! use tracking_number::{Check, formats::evri};
//!
//! assert_eq!(evri::FORMAT.read("H00RVD0551541466").unwrap().check, Check::Passed);
//! assert_eq!(evri::FORMAT.read("T002FA0079665708").unwrap().check, Check::Passed);
//! assert_eq!(evri::FORMAT.read("H00RVD0551541467").unwrap().check, Check::Failed);
//! assert!(evri::FORMAT.read("H00RVD055154146").is_none());
//! ```

use crate::checksum::{digit, letters_as_digits};
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "evri",
    "Evri",
    &[mask("H?????##########"), mask("T?????##########")],
)
.check(|code| Check::of(passes(code)), Confidence::Certain)
.when_failed(Some(Confidence::Possible))
.carrier("Evri")
.reach(Reach::EndToEnd);

fn passes(code: &[u8]) -> bool {
    let Some((last, serial)) = code.split_last() else {
        return false;
    };
    let sum: u32 = letters_as_digits(serial)
        .zip([2, 1].into_iter().cycle())
        .map(|(value, weight)| value * weight)
        .sum();
    sum % 10 == digit(*last)
}
