//! Direct Link (PostNord): Q, 10 digits, XX; the sender's number, replaced by a postal one of Sweden.
//!
//! Source: the tests of hdnpt/geartrack (Q1845621341XX became RE845621341SE). No check digit is known.
//!
//! ```
//! use tracking_number::formats::direct_link;
//!
//! assert!(direct_link::FORMAT.read("Q1845621341XX").is_some());
//! assert!(direct_link::FORMAT.read("Q184562134XX").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("direct-link", "Direct Link", &[mask("Q##########XX")])
        .carrier("Direct Link")
        .reach(Reach::ReplacedLater);
