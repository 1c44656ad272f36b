//! GLS: 12 digits.
//!
//! Source: an open TypeScript tracker's tests. The check digit is GS1's with the sum begun at 1. One in ten of any 12 digits
//! passes, so what fails is not taken for GLS's.
//!
//! ```
//! use tracking_number::{Check, formats::gls};
//!
//! assert_eq!(gls::FORMAT.read("841225178292").unwrap().check, Check::Passed);
//! assert_eq!(gls::FORMAT.read("123416227171").unwrap().check, Check::Passed);
//! assert!(gls::FORMAT.read("841225178293").is_none());
//! ```

use crate::checksum::{digit, gs1};
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking("gls", "GLS", &[mask("############")])
    .check(|code| Check::of(passes(code)), Confidence::Possible)
    .when_failed(None)
    .carrier("GLS")
    .reach(Reach::EndToEnd);

/// One more in the sum is one less in the last digit.
fn passes(code: &[u8]) -> bool {
    let mut raised = [0; 12];
    raised.copy_from_slice(code);
    raised[11] = b'0' + (digit(code[11]) + 1) as u8 % 10;
    gs1(&raised)
}
