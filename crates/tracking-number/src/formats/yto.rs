//! YTO Express inside China: YT and 13 digits (YunExpress has 16).
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known.
//!
//! ```
//! use tracking_number::formats::yto;
//!
//! assert!(yto::FORMAT.read("YT8962646785389").is_some());
//! assert!(yto::FORMAT.read("YT896264678538").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("yto", "YTO Express", &[mask("YT#############")])
        .carrier("YTO Express")
        .reach(Reach::DomesticOnly);
