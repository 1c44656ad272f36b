//! DPD in Russia: RU00 and 7 digits.
//!
//! Source: a mask of sharitonoff/Delivery. No check digit is known.
//!
//! ```
//! use tracking_number::formats::dpd_russia;
//!
//! assert!(dpd_russia::FORMAT.read("RU001234567").is_some());
//! assert!(dpd_russia::FORMAT.read("RU011234567").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("dpd-russia", "DPD Russia", &[mask("RU00#######")])
        .carrier("DPD Russia")
        .reach(Reach::DomesticOnly);
