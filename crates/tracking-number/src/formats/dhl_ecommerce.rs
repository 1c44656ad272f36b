//! DHL eCommerce: GM and 16 to 18 digits; 14 digits, which tell nothing on their own.
//!
//! Source: jkeen/tracking_number_data. No check digit is known.
//!
//! ```
//! use tracking_number::formats::dhl_ecommerce;
//!
//! assert!(dhl_ecommerce::FORMAT.read("GM2951173225174494").is_some());
//! assert!(dhl_ecommerce::FORMAT.read("34652865367977").is_some());
//! assert!(dhl_ecommerce::FORMAT.read("GM29511732251744").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "dhl-ecommerce",
    "DHL eCommerce",
    &[
        mask("GM################"),
        mask("GM#################"),
        mask("GM##################"),
        mask("GM????????????????????"),
        mask("##############"),
    ],
)
.only(has_digits)
.carrier("DHL")
.reach(Reach::EndToEnd)
.describe(describe);

fn has_digits(code: &[u8]) -> bool {
    code.len() < 22 || code.iter().filter(|byte| byte.is_ascii_digit()).count() >= 10
}

/// Fourteen digits are many carriers' and have no check; a few beginnings are known to be DHL's.
fn describe(code: &str, reading: &mut Reading) {
    let known = code.starts_with("5108") || code.starts_with("6012");
    if code.len() == 14 && !known {
        reading.confidence = Confidence::Guess;
    }
}
