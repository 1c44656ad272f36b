//! Older 4PX numbers: 3042 and 8 digits, P000000 and 6 digits; LP00 and 12 digits, which are more likely Cainiao's.
//!
//! Sources: sharitonoff/Delivery; public code. No check digit is known.
//!
//! ```
//! use tracking_number::formats::fourpx_old;
//!
//! assert!(fourpx_old::FORMAT.read("304200631500").is_some());
//! assert!(fourpx_old::FORMAT.read("P000000123456").is_some());
//! assert!(fourpx_old::FORMAT.read("304300631500").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "4px-old",
    "4PX (old)",
    &[
        mask("3042########"),
        mask("P000000######"),
        mask("LP00############"),
    ],
)
.confidence(Confidence::Possible)
.carrier("4PX")
.reach(Reach::EndToEnd)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if code.starts_with("3042") {
        reading.confidence = Confidence::Likely;
    }
}
