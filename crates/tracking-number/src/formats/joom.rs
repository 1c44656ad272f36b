//! Joom Logistics' own numbers: MT and 17 digits, 02 and 10 digits. Those that end in LF have the shape and the check digit
//! of the international postal number, see [`s10`], as have those that begin with ZJ and end in HK.
//!
//! Source: one article's examples; weak. The others have no check digit that is known.
//!
//! ```
//! use tracking_number::formats::joom;
//!
//! assert!(joom::FORMAT.read("MT88954612377712367").is_some());
//! assert!(joom::FORMAT.read("020279495903").is_some());
//! assert!(joom::FORMAT.read("MT8895461237771236").is_none());
//! assert!(joom::FORMAT.read("120279495903").is_none());
//! ```

use super::s10;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "joom",
    "Joom Logistics",
    &[
        mask("MT#################"),
        mask("02##########"),
        mask("@@#########LF"),
    ],
)
.check(check, Confidence::Likely)
.carrier("Joom Logistics")
.reach(Reach::EndToEnd)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if code.len() == 12 {
        reading.confidence = Confidence::Possible;
    }
}

fn check(code: &[u8]) -> Check {
    if code.ends_with(b"LF") {
        return Check::of(s10::passes(code));
    }
    Check::Absent
}
