//! DPD: 14 digits and a check character; the barcode's 28 characters end in the same kind.
//!
//! Sources: jkeen/tracking_number_data; an open TypeScript tracker's tests. The check character is ISO 7064 mod 37,36.
//!
//! ```
//! use tracking_number::{Check, formats::dpd};
//!
//! assert_eq!(dpd::FORMAT.read("09447104918387D").unwrap().check, Check::Passed);
//! assert_eq!(dpd::FORMAT.read("01196812014637L").unwrap().check, Check::Passed);
//! assert_eq!(dpd::FORMAT.read("008182709980000020033350276C").unwrap().check, Check::Passed);
//! assert_eq!(dpd::FORMAT.read("09447104918387E").unwrap().check, Check::Failed);
//! assert!(dpd::FORMAT.read("094471049183876").is_none());
//! ```

use crate::checksum::mod37_36;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "dpd",
    "DPD",
    &[
        mask("##############?"),
        mask("###########################?"),
    ],
)
.only(is_not_wide)
.check(|code| Check::of(mod37_36(code)), Confidence::Likely)
.strong_check()
.when_failed(Some(Confidence::Possible))
.carrier("DPD")
.reach(Reach::EndToEnd);

/// Fifteen digits are mostly something else; these must pass to be DPD's.
fn is_not_wide(code: &[u8]) -> bool {
    code.last().is_some_and(u8::is_ascii_uppercase) || mod37_36(code)
}
