//! Russian Post inside Russia: six digits of the issuing office, a two-digit month counter, five digits, a check digit.
//!
//! Sources: ssvarentsov/TrackValidX and the description on 3otveta.ru; the check digit (GS1) fits four of four collected
//! numbers. Printed as 6-2-5-1. No office's number begins with 0, 7 or 9.
//!
//! ```
//! use tracking_number::{Check, NumberFact, formats::russian_post};
//!
//! let reading = russian_post::FORMAT.read("10881378073059").unwrap();
//! assert_eq!(reading.check, Check::Passed);
//! assert_eq!(reading.facts, [NumberFact::IssuingOffice(108813)]);
//!
//! assert_eq!(russian_post::FORMAT.read("10881378073058").unwrap().check, Check::Failed);
//! assert_eq!(russian_post::FORMAT.read("1088137807305"), None);
//! ```

use crate::checksum::{digit, gs1};
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, NumberFact, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("russian-post", "Russian Post", &[mask("##############")])
        .check(|code| Check::of(gs1(code)), Confidence::Likely)
        .when_failed(Some(Confidence::Possible))
        .country("RU")
        .reach(Reach::DomesticOnly)
        .describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if matches!(code.as_bytes()[0], b'0' | b'7' | b'9') {
        reading.confidence = Confidence::Guess;
    }
    if reading.check == Check::Passed {
        let office = code
            .bytes()
            .take(6)
            .fold(0, |sum, byte| sum * 10 + digit(byte));
        reading.facts.push(NumberFact::IssuingOffice(office));
    }
}
