//! Shein's order numbers: GSU, GSH or GSO and twelve letters and digits; of GSH also other lengths are told.
//!
//! Sources: six mails in a public test of a reader of Shein's mails (GSU); public code with GSH and GSO. Some code takes GSH for a
//! parcel's reference, but no carrier follows it.
//!
//! ```
//! use tracking_number::{Confidence, Subject, formats::shein_order};
//!
//! let reading = shein_order::FORMAT.read("GSU1SN57100246A").unwrap();
//! assert_eq!((reading.subject, reading.confidence), (Subject::OrderNumber, Confidence::Likely));
//! assert_eq!(shein_order::FORMAT.read("GSH12A45678").unwrap().confidence, Confidence::Possible);
//! assert_eq!(shein_order::FORMAT.read("GSU12A"), None);
//! ```

use crate::format::NumberFormat;
use crate::reading::Confidence;
use crate::shape::{mask, mask_up_to};

/// How many characters the orders in the mails have.
const USUAL: usize = 15;

/// The shapes and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::order(
    "shein-order",
    "Shein order",
    &[
        mask("GSU????????????"),
        mask("GSO????????????"),
        mask_up_to("GSH????????+", 12),
    ],
    "Shein",
)
.only(|code| code.iter().filter(|byte| byte.is_ascii_digit()).count() >= 4)
.describe(|code, reading| {
    if code.len() != USUAL {
        reading.confidence = Confidence::Possible;
    }
});
