//! CNE Express: 3A5V and 9 digits.
//!
//! Source: public code with one number. No check digit is known.
//!
//! ```
//! use tracking_number::formats::cne;
//!
//! assert!(cne::FORMAT.read("3A5V599592327").is_some());
//! assert!(cne::FORMAT.read("3A5V59959232").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("cne", "CNE Express", &[mask("3A5V#########")])
        .carrier("CNE Express")
        .reach(Reach::EndToEnd);
