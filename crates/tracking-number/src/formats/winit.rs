//! Winit: ID, 14 digits, CN.
//!
//! Source: the tests of hdnpt/geartrack (two numbers). No check digit is known.
//!
//! ```
//! use tracking_number::formats::winit;
//!
//! assert!(winit::FORMAT.read("ID18050634174840CN").is_some());
//! assert!(winit::FORMAT.read("ID1805063417484CN").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("winit", "Winit", &[mask("ID##############CN")])
        .carrier("Winit")
        .reach(Reach::EndToEnd);
