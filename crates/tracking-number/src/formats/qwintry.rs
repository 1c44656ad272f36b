//! Qwintry: QR and 8 digits.
//!
//! Source: a mask of sharitonoff/Delivery. No check digit is known.
//!
//! ```
//! use tracking_number::formats::qwintry;
//!
//! assert!(qwintry::FORMAT.read("QR20709448").is_some());
//! assert!(qwintry::FORMAT.read("QR2070944").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("qwintry", "Qwintry", &[mask("QR########")])
        .carrier("Qwintry")
        .reach(Reach::EndToEnd);
