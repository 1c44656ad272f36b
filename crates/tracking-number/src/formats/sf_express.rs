//! SF Express: SF and 13 digits.
//!
//! Source: an open TypeScript tracker's tests with two numbers. The check digit leaves out the three digits of the area, and sums
//! the digits of the products with 1, 3, 5 ... from the right.
//!
//! ```
//! use tracking_number::{Check, formats::sf_express};
//!
//! assert_eq!(sf_express::FORMAT.read("SF6047789135544").unwrap().check, Check::Passed);
//! assert_eq!(sf_express::FORMAT.read("SF6042542297687").unwrap().check, Check::Passed);
//! assert_eq!(sf_express::FORMAT.read("SF6047789135545").unwrap().check, Check::Failed);
//! assert!(sf_express::FORMAT.read("SF604778913554").is_none());
//! ```

use crate::checksum::digit;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("sf-express", "SF Express", &[mask("SF#############")])
        .check(|code| Check::of(passes(&code[2..])), Confidence::Certain)
        .carrier("SF Express")
        .reach(Reach::EndToEnd);

fn passes(digits: &[u8]) -> bool {
    let Some((last, rest)) = digits.split_last() else {
        return false;
    };
    let sum: u32 = rest
        .iter()
        .skip(3)
        .rev()
        .zip((1..).step_by(2))
        .map(|(byte, weight)| digit(*byte) * weight)
        .map(|product| product / 10 % 10 + product % 10)
        .sum();
    (sum + digit(*last)).is_multiple_of(10)
}
