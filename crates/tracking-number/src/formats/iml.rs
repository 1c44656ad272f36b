//! IML, Russia: 13 digits.
//!
//! Source: a mask of sharitonoff/Delivery. No check digit is known; the shape tells nothing on its own.
//!
//! ```
//! use tracking_number::formats::iml;
//!
//! assert!(iml::FORMAT.read("2123456789012").is_some());
//! assert!(iml::FORMAT.read("212345678901").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking("iml", "IML", &[mask("#############")])
    .confidence(Confidence::Guess)
    .carrier("IML")
    .reach(Reach::DomesticOnly);
