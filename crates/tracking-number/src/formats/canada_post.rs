//! Canada Post: 16 digits.
//!
//! Source: jkeen/tracking_number_data. The check digit is GS1; one in ten AliExpress order numbers passes it, and these begin
//! with 1, 3, 5 or 8.
//!
//! ```
//! use tracking_number::{Check, formats::canada_post};
//!
//! assert_eq!(canada_post::FORMAT.read("0073938000549297").unwrap().check, Check::Passed);
//! assert_eq!(canada_post::FORMAT.read("2010505799436494").unwrap().check, Check::Passed);
//! assert!(canada_post::FORMAT.read("0073938000549292").is_none());
//! ```

use crate::checksum::gs1;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("canada-post", "Canada Post", &[mask("################")])
        .check(|code| Check::of(gs1(code)), Confidence::Likely)
        .when_failed(None)
        .country("CA")
        .reach(Reach::EndToEnd)
        .describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if super::aliexpress_order::is_usual(code) {
        reading.confidence = Confidence::Possible;
    }
}
