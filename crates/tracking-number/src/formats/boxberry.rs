//! Boxberry: 0000 and 9 digits; ABR, AFOX, AAQ or ALP and 9 digits.
//!
//! Source: masks of sharitonoff/Delivery. No check digit is known.
//!
//! ```
//! use tracking_number::formats::boxberry;
//!
//! assert!(boxberry::FORMAT.read("0000123456789").is_some());
//! assert!(boxberry::FORMAT.read("AFOX123456789").is_some());
//! assert!(boxberry::FORMAT.read("ABR12345678").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "boxberry",
    "Boxberry",
    &[
        mask("0000#########"),
        mask("ABR#########"),
        mask("AFOX#########"),
        mask("AAQ#########"),
        mask("ALP#########"),
    ],
)
.carrier("Boxberry")
.reach(Reach::DomesticOnly);
