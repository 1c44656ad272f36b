//! InPost, Poland: 24 digits.
//!
//! Source: the sensors of Home Assistant's Mail-And-Packages. No check digit is known.
//!
//! ```
//! use tracking_number::formats::inpost;
//!
//! assert!(inpost::FORMAT.read("643400489231636126555740").is_some());
//! assert!(inpost::FORMAT.read("64340048923163612655574").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("inpost", "InPost", &[mask("########################")])
        .carrier("InPost")
        .reach(Reach::EndToEnd);
