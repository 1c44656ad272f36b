//! Yanwen's own numbers: 80 and 11 digits, BYS and 9 digits. Those that end in YP, YN or YW have the shape and the check
//! digit of the international postal number, see [`s10`].
//!
//! Sources: the tests of hdnpt/geartrack; geartrack-website issue 51. The postal check digit fits five of five; the others have
//! none that is known.
//!
//! ```
//! use tracking_number::formats::yanwen;
//!
//! assert!(yanwen::FORMAT.read("8001077530850").is_some());
//! assert!(yanwen::FORMAT.read("BYS123456789").is_some());
//! assert!(yanwen::FORMAT.read("8101077530850").is_none());
//! assert!(yanwen::FORMAT.read("UA846098317YP").is_some());
//! assert!(yanwen::FORMAT.read("UA846098317YE").is_none());
//! ```

use super::s10;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "yanwen",
    "Yanwen",
    &[
        mask("80###########"),
        mask("BYS#########"),
        mask("@@#########Y@"),
    ],
)
.only(is_own)
.check(check, Confidence::Likely)
.carrier("Yanwen")
.reach(Reach::EndToEnd);

fn is_own(code: &[u8]) -> bool {
    !is_postal(code) || matches!(code[code.len() - 1], b'P' | b'N' | b'W')
}

fn is_postal(code: &[u8]) -> bool {
    code[code.len() - 1].is_ascii_uppercase()
}

fn check(code: &[u8]) -> Check {
    if is_postal(code) {
        return Check::of(s10::passes(code));
    }
    Check::Absent
}
