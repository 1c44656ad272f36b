//! Lazada and TikTok Shop order numbers: 15 digits, in front of an underscore and the waybill.
//!
//! Source: public code. AliExpress orders had this length, too.
//!
//! ```
//! use tracking_number::formats::lazada_order;
//!
//! assert!(lazada_order::FORMAT.read("123456789012345").is_some());
//! assert!(lazada_order::FORMAT.read("12345678901234").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Confidence;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::order(
    "lazada-order",
    "Lazada or TikTok Shop order",
    &[mask("###############")],
    "Lazada or TikTok Shop",
)
.confidence(Confidence::Guess);
