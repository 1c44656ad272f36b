//! Amazon's own delivery: TBA, TBC or TBM and 12 digits.
//!
//! Source: jkeen/tracking_number_data. No check digit is known.
//!
//! ```
//! use tracking_number::formats::amazon;
//!
//! assert!(amazon::FORMAT.read("TBA000000000000").is_some());
//! assert!(amazon::FORMAT.read("TBX000000000000").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "amazon",
    "Amazon Logistics",
    &[
        mask("TBA############"),
        mask("TBC############"),
        mask("TBM############"),
    ],
)
.carrier("Amazon Logistics")
.reach(Reach::StoreOnly);
