//! Colissimo, the parcels of La Poste in France: a digit and a letter for the product, 11 digits.
//!
//! Source: an open TypeScript tracker's rules. The check digit is GS1 over the digits after the product.
//!
//! ```
//! use tracking_number::{Check, formats::colissimo};
//!
//! assert_eq!(colissimo::FORMAT.read("6A01234567895").unwrap().check, Check::Passed);
//! assert_eq!(colissimo::FORMAT.read("6A01234567896").unwrap().check, Check::Failed);
//! assert!(colissimo::FORMAT.read("6A0123456789").is_none());
//! ```

use crate::checksum::gs1;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("colissimo", "Colissimo", &[mask("#@###########")])
        .check(|code| Check::of(gs1(&code[2..])), Confidence::Likely)
        .when_failed(Some(Confidence::Possible))
        .country("FR")
        .reach(Reach::EndToEnd);
