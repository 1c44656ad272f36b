//! An internal order id of 24 hexadecimal digits, as Wish and Joom use them. At least one is a letter, as 24 digits alone are
//! InPost's.
//!
//! Source: shops' merchant interfaces; weak.
//!
//! ```
//! use tracking_number::formats::hex_order;
//!
//! assert!(hex_order::FORMAT.read("5F1A2B3C4D5E6F708192A3B4").is_some());
//! assert!(hex_order::FORMAT.read("643400489231636126555740").is_none());
//! assert!(hex_order::FORMAT.read("5G1A2B3C4D5E6F708192A3B4").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Confidence;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::order(
    "hex-order",
    "Internal order id",
    &[mask("????????????????????????")],
    "Wish or Joom",
)
.only(is_hexadecimal)
.confidence(Confidence::Possible);

fn is_hexadecimal(code: &[u8]) -> bool {
    code.iter().all(u8::is_ascii_hexdigit)
        && code.iter().any(u8::is_ascii_uppercase)
        && code.iter().any(u8::is_ascii_digit)
}
