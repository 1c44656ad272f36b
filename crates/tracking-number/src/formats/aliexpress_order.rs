//! AliExpress order numbers: 16 digits, formerly 15; the last four are the buyer's own and the same in all their orders.
//!
//! Sources: yohaybn/HA_aliexpress_package_tracker_sensor (16 digits); help-en.megabonus.com (15 digits and the last four).
//! Present numbers begin with 8, 3, 1 or 5; other beginnings are read with less confidence.
//!
//! ```
//! use tracking_number::{NumberFact, Subject, formats::aliexpress_order};
//!
//! let reading = aliexpress_order::FORMAT.read("8199633578334590").unwrap();
//! assert_eq!(reading.subject, Subject::OrderNumber);
//! assert_eq!(reading.facts, [NumberFact::BuyerDigits(4590)]);
//!
//! assert_eq!(aliexpress_order::FORMAT.read("81996335783345"), None);
//! ```

use crate::checksum::digit;
use crate::format::NumberFormat;
use crate::reading::{Confidence, NumberFact, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::order(
    "aliexpress-order",
    "AliExpress order",
    &[mask("################"), mask("###############")],
    "AliExpress",
)
.confidence(Confidence::Possible)
.describe(describe);

/// The beginnings of most of its orders: of those from 3, 30 is.
pub(super) fn is_usual(code: &str) -> bool {
    matches!(code.as_bytes()[0], b'1' | b'5' | b'8') || code.starts_with("30")
}

fn describe(code: &str, reading: &mut Reading) {
    if code.len() == 16 && is_usual(code) {
        reading.confidence = Confidence::Likely;
    }
    let own = code.bytes().skip(code.len() - 4);
    let own = own.fold(0, |sum, byte| sum * 10 + digit(byte) as u16);
    reading.facts.push(NumberFact::BuyerDigits(own));
}
