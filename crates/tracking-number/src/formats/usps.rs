//! USPS, the post of the United States: 20, 22, 26 digits, also a barcode's content with 420 and a ZIP code in front.
//!
//! Sources: jkeen/tracking_number_data; yohaybn/HA_aliexpress_package_tracker_sensor (a barcode with 420 in front). The
//! check digit is GS1.
//!
//! ```
//! use tracking_number::{Check, find, formats::usps};
//!
//! assert_eq!(usps::FORMAT.read("9200190333885202055737").unwrap().check, Check::Passed);
//! assert_eq!(usps::FORMAT.read("9200190333885202055738").unwrap().check, Check::Failed);
//! assert_eq!(usps::FORMAT.read("9900190333885202055737"), None);
//!
//! let barcode = find("420537049200190333885202055737");
//! assert_eq!(barcode[0].text, "9200190333885202055737");
//! ```

use crate::checksum::gs1;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "usps",
    "USPS",
    &[
        mask("9#####################"),
        mask("9#########################"),
        mask("420#####9#####################"),
        mask("420#########9#####################"),
        mask("420#####9#########################"),
        mask("420#########9#########################"),
        mask("03##################"),
        mask("7###################"),
        mask("81##################"),
        mask("23##################"),
        mask("02##################"),
    ],
)
.only(has_known_beginning)
.check(check, Confidence::Likely)
.when_failed(Some(Confidence::Possible))
.reach(Reach::EndToEnd)
.country("US")
.canonical(number);

/// Some numbers of 20 digits from 7, and those from 02, are checked with 91 in front, which stands in their barcode.
fn check(code: &[u8]) -> Check {
    let number = number_of(code);
    let with_91 = number.len() == 20
        && matches!(number[0], b'0' | b'7')
        && gs1(&[&b"91"[..], number].concat());
    match number {
        [b'0', b'2', ..] if number.len() == 20 => Check::of(with_91),
        _ => Check::of(gs1(number) || with_91),
    }
}

/// The digits after 420 and the ZIP code, if these are there.
fn number(code: &str) -> &str {
    let zip = match code.len() {
        30 => 8,
        34 if code.as_bytes()[12] == b'9' => 12,
        34 => 8,
        38 => 12,
        _ => 0,
    };
    code.get(zip..).unwrap_or(code)
}

fn number_of(code: &[u8]) -> &[u8] {
    let text = std::str::from_utf8(code).unwrap_or_default();
    number(text).as_bytes()
}

fn has_known_beginning(code: &[u8]) -> bool {
    match number_of(code) {
        [b'9', second, ..] => (b'1'..=b'5').contains(second),
        // Of others' numbers too few pass.
        [b'0', b'2', ..] => check(code) == Check::Passed,
        [b'7', second, ..] => matches!(second, b'0' | b'1' | b'3' | b'7'),
        _ => true,
    }
}
