//! Deppon inside China: DPK and 12 digits.
//!
//! Source: the tests of BF-zh/Courier-Validation. No check digit is known.
//!
//! ```
//! use tracking_number::formats::deppon;
//!
//! assert!(deppon::FORMAT.read("DPK123456789012").is_some());
//! assert!(deppon::FORMAT.read("DPK12345678901").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::tracking("deppon", "Deppon", &[mask("DPK############")])
        .carrier("Deppon")
        .reach(Reach::DomesticOnly);
