//! J&T Express inside China: JT and 13 digits.
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known.
//!
//! ```
//! use tracking_number::formats::jt_express;
//!
//! assert!(jt_express::FORMAT.read("JT5261988016578").is_some());
//! assert!(jt_express::FORMAT.read("JT526198801657").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("jt-express", "J&T Express", &[mask("JT#############")])
        .carrier("J&T Express")
        .reach(Reach::DomesticOnly);
