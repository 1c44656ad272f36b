//! Cainiao's own numbers, LP and AP: replaced by a postal number once the parcel leaves China.
//!
//! Sources: the tests of hdnpt/geartrack (a parcel first LP00068434402473, later RQ083716873MY); ali-shop.net on AP.
//! Every number seen has 14 digits. No check digit was found: neither Luhn nor GS1 fits.
//!
//! ```
//! use tracking_number::{Check, Reach, formats::cainiao_lp};
//!
//! let reading = cainiao_lp::FORMAT.read("LP00068434402473").unwrap();
//! assert_eq!(reading.check, Check::Absent);
//! assert_eq!(reading.reach, Some(Reach::ReplacedLater));
//!
//! assert!(cainiao_lp::FORMAT.read("AP00755876218511").is_some());
//! assert_eq!(cainiao_lp::FORMAT.read("LP0006843440247"), None);
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "cainiao-lp",
    "Cainiao LP",
    &[mask("LP##############"), mask("AP##############")],
)
.carrier("Cainiao")
.reach(Reach::ReplacedLater);
