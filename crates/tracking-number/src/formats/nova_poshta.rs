//! Nova Poshta, Ukraine: 14 digits from 20 or 59, rarely from 1.
//!
//! Sources: RomaBilka/parcel-tracking; itsvic-dev/deliveries. No check digit fits (20451136820411 fails GS1). The length is
//! Russian Post's, too.
//!
//! ```
//! use tracking_number::{Confidence, formats::nova_poshta};
//!
//! assert_eq!(nova_poshta::FORMAT.read("20451136820411").unwrap().confidence, Confidence::Likely);
//! assert_eq!(nova_poshta::FORMAT.read("10451136820411").unwrap().confidence, Confidence::Guess);
//! assert_eq!(nova_poshta::FORMAT.read("30451136820411"), None);
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "nova-poshta",
    "Nova Poshta",
    &[
        mask("20############"),
        mask("59############"),
        mask("1#############"),
    ],
)
.carrier("Nova Poshta")
.reach(Reach::DomesticOnly)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if code.starts_with('1') {
        reading.confidence = Confidence::Guess;
    }
}
