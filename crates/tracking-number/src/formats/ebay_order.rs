//! eBay order numbers: 2, 5 and 5 digits; item numbers of 12 digits that begin 1 to 4.
//!
//! Sources: npshopping's help page on order and tracking numbers; public code.
//!
//! ```
//! use tracking_number::formats::ebay_order;
//!
//! assert!(ebay_order::FORMAT.read("27-11068-77489").is_some());
//! assert!(ebay_order::FORMAT.read("112122004175").is_some());
//! assert!(ebay_order::FORMAT.read("27-1106-77489").is_none());
//! assert!(ebay_order::FORMAT.read("512122004175").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::order(
    "ebay-order",
    "eBay order",
    &[
        mask("##-#####-#####"),
        mask("1###########"),
        mask("2###########"),
        mask("3###########"),
        mask("4###########"),
    ],
    "eBay",
)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if !code.contains('-') {
        reading.confidence = Confidence::Possible;
    }
}
