//! JD Logistics inside China: JD, two characters and 11 digits.
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known.
//!
//! ```
//! use tracking_number::formats::jd;
//!
//! assert!(jd::FORMAT.read("JDV012345678901").is_some());
//! assert!(jd::FORMAT.read("JDV01234567890").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("jd", "JD Logistics", &[mask("JD??###########")])
        .carrier("JD Logistics")
        .reach(Reach::DomesticOnly);
