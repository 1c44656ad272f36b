//! Temu order numbers: PO, three digits of the region (211 is the United States) and 14 to 20 digits; a part of an order has no PO.
//!
//! Sources: subjects of Temu's messages in public code; Temu's open API.
//!
//! ```
//! use tracking_number::formats::temu_order;
//!
//! assert!(temu_order::FORMAT.read("PO-211-12622430710391149").is_some());
//! assert!(temu_order::FORMAT.read("211-21905473070712792").is_some());
//! assert!(temu_order::FORMAT.read("PO-211-126224307103").is_none());
//! ```

use crate::format::NumberFormat;
use crate::shape::{mask, mask_up_to};

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::order(
    "temu-order",
    "Temu order",
    &[
        mask_up_to("PO-###-##############+", 6),
        mask("###-#################"),
    ],
    "Temu",
);
