//! UPS: 1Z and 16 letters and digits.
//!
//! Source: jkeen/tracking_number_data. Letters count as their ASCII code less 3, its last digit; weights 1 and 2; modulo 10.
//!
//! ```
//! use tracking_number::{Check, formats::ups};
//!
//! assert_eq!(ups::FORMAT.read("1Z5R89390357567127").unwrap().check, Check::Passed);
//! assert_eq!(ups::FORMAT.read("1Z999AA10123456784").unwrap().check, Check::Passed);
//! assert_eq!(ups::FORMAT.read("1Z5R89390357567128").unwrap().check, Check::Failed);
//! assert!(ups::FORMAT.read("1Z5R8939035756712").is_none());
//! ```

use crate::checksum::alternating;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("ups", "UPS", &[mask("1Z???????????????#")])
        .check(
            |code| Check::of(alternating(&code[2..])),
            Confidence::Certain,
        )
        .carrier("UPS")
        .reach(Reach::EndToEnd);
