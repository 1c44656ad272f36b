//! The GS1 shipping container code: 18 digits, mostly with the barcode's 00 in front. Many carriers label parcels so.
//!
//! Sources: GS1 General Specifications; jkeen/tracking_number_data issue 30. The check digit fits six of six collected numbers.
//!
//! ```
//! use tracking_number::{Check, formats::sscc};
//!
//! assert_eq!(sscc::FORMAT.read("00573132901903503247").unwrap().check, Check::Passed);
//! assert_eq!(sscc::FORMAT.read("573132901903503247").unwrap().check, Check::Passed);
//! assert_eq!(sscc::FORMAT.read("00573132901903503248").unwrap().check, Check::Failed);
//! assert!(sscc::FORMAT.read("573132901903503248").is_none());
//! ```

use crate::checksum::gs1;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "sscc",
    "GS1 SSCC",
    &[mask("00##################"), mask("##################")],
)
.check(|code| Check::of(gs1(code)), Confidence::Likely)
.only(is_not_wide)
.when_failed(Some(Confidence::Possible))
.reach(Reach::EndToEnd);

/// Without the 00, what fails is taken for something else.
fn is_not_wide(code: &[u8]) -> bool {
    code.len() == 20 || gs1(code)
}
