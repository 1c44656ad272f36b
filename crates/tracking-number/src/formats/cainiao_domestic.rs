//! Cainiao's parcels inside China: 621 and 12 digits.
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known, and AliExpress orders had this length.
//!
//! ```
//! use tracking_number::formats::cainiao_domestic;
//!
//! assert!(cainiao_domestic::FORMAT.read("621123456789012").is_some());
//! assert!(cainiao_domestic::FORMAT.read("622123456789012").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "cainiao-domestic",
    "Cainiao (China)",
    &[mask("621############")],
)
.confidence(Confidence::Guess)
.carrier("Cainiao")
.reach(Reach::DomesticOnly);
