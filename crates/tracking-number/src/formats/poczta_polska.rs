//! Poczta Polska: 20 digits, an SSCC with Poland's 590 in it; PX and 10 digits.
//!
//! Source: the sensors of Home Assistant's Mail-And-Packages. The check digit is GS1; PX has none.
//!
//! ```
//! use tracking_number::{Check, formats::poczta_polska};
//!
//! assert_eq!(poczta_polska::FORMAT.read("00659007734123456781").unwrap().check, Check::Passed);
//! assert_eq!(poczta_polska::FORMAT.read("00659007734123456782").unwrap().check, Check::Failed);
//! assert!(poczta_polska::FORMAT.read("00659107734123456780").is_none());
//! ```

use crate::checksum::gs1;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "poczta-polska",
    "Poczta Polska",
    &[mask("00#590##############"), mask("PX##########")],
)
.check(check, Confidence::Likely)
.country("PL")
.reach(Reach::EndToEnd);

fn check(code: &[u8]) -> Check {
    if code.starts_with(b"PX") {
        return Check::Absent;
    }
    Check::of(gs1(code))
}
