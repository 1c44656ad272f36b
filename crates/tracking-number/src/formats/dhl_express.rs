//! DHL Express: 10 digits, of which the last is the remainder of the others by 7.
//!
//! Source: jkeen/tracking_number_data. One in seven of any 10 digits passes, so what fails is not taken for DHL's.
//!
//! ```
//! use tracking_number::{Check, formats::dhl_express};
//!
//! assert_eq!(dhl_express::FORMAT.read("3318810025").unwrap().check, Check::Passed);
//! assert_eq!(dhl_express::FORMAT.read("8487135506").unwrap().check, Check::Passed);
//! assert!(dhl_express::FORMAT.read("3318810026").is_none());
//! ```

use crate::checksum::mod7;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("dhl-express", "DHL Express", &[mask("##########")])
        .check(|code| Check::of(mod7(code)), Confidence::Likely)
        .when_failed(None)
        .carrier("DHL")
        .reach(Reach::EndToEnd);
