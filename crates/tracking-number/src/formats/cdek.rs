//! CDEK: 10 digits that begin with 1, mostly 13 to 15. AliExpress parcels carry CN...RU, see
//! [`cainiao_russia`](super::cainiao_russia).
//!
//! Sources: masks of sharitonoff/Delivery and apoldev/trackchecker. No check digit is known.
//!
//! ```
//! use tracking_number::formats::cdek;
//!
//! assert!(cdek::FORMAT.read("1303701129").is_some());
//! assert!(cdek::FORMAT.read("2303701129").is_none());
//! assert!(cdek::FORMAT.read("130370112").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking("cdek", "CDEK", &[mask("1#########")])
    .carrier("CDEK")
    .reach(Reach::DomesticOnly)
    .describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if !matches!(code.as_bytes()[1], b'3'..=b'5') {
        reading.confidence = Confidence::Possible;
    }
}
