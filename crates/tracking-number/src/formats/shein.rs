//! Shein's reference: GSH and 8 to 20 letters and digits.
//!
//! Sources: public code that treats GSH... as a parcel reference, while instantparcels.com speaks of digits: sources
//! disagree on whether it names the parcel or the order.
//!
//! ```
//! use tracking_number::{Confidence, formats::shein};
//!
//! let reading = shein::FORMAT.read("GSH12A45678").unwrap();
//! assert_eq!(reading.confidence, Confidence::Possible);
//! assert_eq!(shein::FORMAT.read("GSH12A"), None);
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::mask_up_to;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "shein",
    "Shein reference",
    &[mask_up_to("GSH????????+", 12)],
)
.confidence(Confidence::Possible)
.carrier("Shein")
.reach(Reach::Uncertain);
