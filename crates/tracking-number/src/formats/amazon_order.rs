//! Amazon order numbers: 3, 7 and 7 digits; digital ones begin with D and two digits.
//!
//! Sources: matthinz/amazon-order-scraper; npshopping's help page on order and tracking numbers.
//!
//! ```
//! use tracking_number::formats::amazon_order;
//!
//! assert!(amazon_order::FORMAT.read("108-9223429-1685032").is_some());
//! assert!(amazon_order::FORMAT.read("D01-1234567-1234567").is_some());
//! assert!(amazon_order::FORMAT.read("1089223429-1685032").is_none());
//! ```

use crate::format::NumberFormat;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::order(
    "amazon-order",
    "Amazon order",
    &[mask("###-#######-#######"), mask("D##-#######-#######")],
    "Amazon",
);
