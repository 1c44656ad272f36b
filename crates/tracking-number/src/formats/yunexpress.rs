//! YunExpress: YT and 16 digits, of which the first five are the year and the day of the year the label was made.
//!
//! Sources: jkeen/tracking_number_data (shape); the date was found by comparing six numbers with the dates of the reports
//! they came from: 20339 was reported a month after 4 December 2020. No check digit is known.
//!
//! ```
//! use tracking_number::{NumberFact, formats::yunexpress};
//!
//! let reading = yunexpress::FORMAT.read("YT2033912102000480").unwrap();
//! assert_eq!(reading.facts, [NumberFact::LabelMade { year: 2020, month: 12, day: 4 }]);
//!
//! // The 380th day of a year is none.
//! assert_eq!(yunexpress::FORMAT.read("YT2038012102000480").unwrap().facts, []);
//! assert_eq!(yunexpress::FORMAT.read("YT203391210200048"), None);
//! ```

use crate::checksum::digit;
use crate::format::NumberFormat;
use crate::reading::{Confidence, NumberFact, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "yunexpress",
    "YunExpress",
    &[
        mask("YT################"),
        mask("CAYT################"),
        mask("UUS################"),
    ],
)
.carrier("YunExpress")
.reach(Reach::EndToEnd)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if code.starts_with("UUS") {
        reading.confidence = Confidence::Possible;
        return;
    }
    let digits = &code.as_bytes()[code.len() - 16..];
    let year = 2000 + number(&digits[..2]);
    reading
        .facts
        .extend(label_made(year, number(&digits[2..5])));
}

fn number(digits: &[u8]) -> u16 {
    digits
        .iter()
        .fold(0, |sum, byte| sum * 10 + digit(*byte) as u16)
}

/// The date of a day of a year, counted from 1.
fn label_made(year: u16, day_of_year: u16) -> Option<NumberFact> {
    let leap = year.is_multiple_of(4);
    let months = [
        31,
        if leap { 29 } else { 28 },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let mut day = day_of_year;
    for (month, length) in (1..).zip(months) {
        if (1..=length).contains(&day) {
            return Some(NumberFact::LabelMade {
                year,
                month,
                day: day as u8,
            });
        }
        day = day.checked_sub(length)?;
    }
    None
}
