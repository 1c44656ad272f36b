//! FedEx: 12 digits (Express), 15 (Ground), 20, 22 from 96, and the barcodes of 34 digits.
//!
//! Source: jkeen/tracking_number_data. 12 digits: weights 3, 1, 7, the remainder by 11, its last digit; 15 digits and the last 15
//! of 22: GS1; 20 digits: the check digit counts a 92 in front.
//!
//! ```
//! use tracking_number::{Check, formats::fedex};
//!
//! assert_eq!(fedex::FORMAT.read("986578788855").unwrap().check, Check::Passed);
//! assert_eq!(fedex::FORMAT.read("041441760228964").unwrap().check, Check::Passed);
//! assert_eq!(fedex::FORMAT.read("61299998820821171811").unwrap().check, Check::Passed);
//! assert_eq!(fedex::FORMAT.read("9611020987654312345672").unwrap().check, Check::Passed);
//! assert_eq!(fedex::FORMAT.read("1001921334250001000300779017972697").unwrap().check, Check::Passed);
//! assert_eq!(fedex::FORMAT.read("996578788855").unwrap().check, Check::Failed);
//! assert_eq!(fedex::FORMAT.read("9611020987654312345673").unwrap().check, Check::Failed);
//! assert!(fedex::FORMAT.read("568283610012732").is_none());
//! ```

use crate::checksum::{digit, gs1, weighted};
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "fedex",
    "FedEx",
    &[
        mask("############"),
        mask("###############"),
        mask("###9################"),
        mask("96####################"),
        mask("10################################"),
        mask("11################################"),
        mask("96################################"),
    ],
)
.only(is_not_wide)
.check(check, Confidence::Likely)
.when_failed(Some(Confidence::Possible))
.carrier("FedEx")
.reach(Reach::EndToEnd)
.describe(describe);

/// Of 15 and 20 digits others have more; these must pass to be FedEx's.
fn is_not_wide(code: &[u8]) -> bool {
    !matches!(code.len(), 15 | 20) || check(code) == Check::Passed
}

fn check(code: &[u8]) -> Check {
    Check::of(match code.len() {
        12 => express(code),
        20 => gs1(&[b"92", code].concat()),
        34 => express(&code[20..]),
        len => gs1(&code[len - 15..]),
    })
}

/// The check of an express number: weights 3, 1, 7 from its last digit on, the remainder by 11 and then by 10.
pub(super) fn express(code: &[u8]) -> bool {
    let Some((last, serial)) = code.split_last() else {
        return false;
    };
    let weights = [1, 7, 3].into_iter().cycle();
    let weights = weights.skip((13 - serial.len()) % 3);
    weighted(serial, weights) % 11 % 10 == digit(*last)
}

fn describe(code: &str, reading: &mut Reading) {
    if reading.check == Check::Failed && code.len() == 12 {
        reading.confidence = Confidence::Guess;
    }
}
