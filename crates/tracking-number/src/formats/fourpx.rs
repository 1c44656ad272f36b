//! 4PX: 4PX, 13 digits, CN.
//!
//! Sources: codes in public repositories. That the last of the 13 digits is a GS1 check digit is stated nowhere; it fits 73 of
//! 74 collected numbers, where chance would give 7.
//!
//! ```
//! use tracking_number::{Check, formats::fourpx};
//!
//! assert_eq!(fourpx::FORMAT.read("4PX3001531337983CN").unwrap().check, Check::Passed);
//! assert_eq!(fourpx::FORMAT.read("4PX3001531337984CN").unwrap().check, Check::Failed);
//! assert!(fourpx::FORMAT.read("4PX300153133798CN").is_none());
//! ```

use crate::checksum::gs1;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("4px", "4PX", &[mask("4PX#############CN")])
        .check(|code| Check::of(gs1(&code[3..16])), Confidence::Certain)
        .carrier("4PX")
        .reach(Reach::EndToEnd);
