//! GOFO Express, the last mile of Shein and Temu in the United States: GFUS and 14 digits.
//!
//! Source: jkeen/tracking_number_data. No check digit is known.
//!
//! ```
//! use tracking_number::formats::gofo;
//!
//! assert!(gofo::FORMAT.read("GFUS01011884214464").is_some());
//! assert!(gofo::FORMAT.read("GFUS0101188421446").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("gofo", "GOFO Express", &[mask("GFUS##############")])
        .carrier("GOFO Express")
        .reach(Reach::LastMile);
