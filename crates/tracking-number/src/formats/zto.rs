//! ZTO Express inside China: 14 digits that begin 73 to 76 or 78.
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known.
//!
//! ```
//! use tracking_number::formats::zto;
//!
//! assert!(zto::FORMAT.read("73123456789012").is_some());
//! assert!(zto::FORMAT.read("72123456789012").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("zto", "ZTO Express", &[mask("7#############")])
        .only(|code| matches!(code[1], b'3'..=b'6' | b'8'))
        .confidence(Confidence::Possible)
        .carrier("ZTO Express")
        .reach(Reach::DomesticOnly);
