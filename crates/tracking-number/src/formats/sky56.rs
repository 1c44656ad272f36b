//! Sky56, a Chinese forwarder that hands over to European posts: NL or ES and 14 digits, LVS and 16, GEGMY and 8, SB and 10.
//!
//! Source: the tests of hdnpt/geartrack (one number of each). No check digit is known.
//!
//! ```
//! use tracking_number::formats::sky56;
//!
//! assert!(sky56::FORMAT.read("NL14812386123607").is_some());
//! assert!(sky56::FORMAT.read("LVS1376360000761593").is_some());
//! assert!(sky56::FORMAT.read("GEGMY00054570").is_some());
//! assert!(sky56::FORMAT.read("SB3000050456").is_some());
//! assert!(sky56::FORMAT.read("NL1481238612360").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "sky56",
    "Sky56",
    &[
        mask("NL##############"),
        mask("ES##############"),
        mask("LVS################"),
        mask("GEGMY########"),
        mask("SB##########"),
    ],
)
.confidence(Confidence::Possible)
.carrier("Sky56")
.reach(Reach::EndToEnd);
