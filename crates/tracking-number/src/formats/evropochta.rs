//! Evropochta, Belarus: BY and 12 digits.
//!
//! Sources: ddumaa/tracking_system; sharitonoff/Delivery. No check digit is known.
//!
//! ```
//! use tracking_number::formats::evropochta;
//!
//! assert!(evropochta::FORMAT.read("BY123456789012").is_some());
//! assert!(evropochta::FORMAT.read("BY12345678901").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("evropochta", "Evropochta", &[mask("BY############")])
        .carrier("Evropochta")
        .reach(Reach::DomesticOnly);
