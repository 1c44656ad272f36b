//! Pitney Bowes, eBay's global shipping: UPAAA and 15 digits.
//!
//! Source: the tests of hdnpt/geartrack (one number). No check digit is known.
//!
//! ```
//! use tracking_number::formats::pitney_bowes;
//!
//! assert!(pitney_bowes::FORMAT.read("UPAAA000000218364455").is_some());
//! assert!(pitney_bowes::FORMAT.read("UPAAA00000021836445").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "pitney-bowes",
    "Pitney Bowes",
    &[mask("UPAAA###############")],
)
.carrier("Pitney Bowes")
.reach(Reach::EndToEnd);
