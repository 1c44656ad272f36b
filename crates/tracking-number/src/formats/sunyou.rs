//! SunYou: SY and 11 characters, of which the first up to three are letters.
//!
//! Sources: hdnpt/geartrack; sharitonoff/Delivery. No check digit is known.
//!
//! ```
//! use tracking_number::formats::sunyou;
//!
//! assert!(sunyou::FORMAT.read("SYUS006662718").is_some());
//! assert!(sunyou::FORMAT.read("SYBPL01957855").is_some());
//! assert!(sunyou::FORMAT.read("SYUS00666271").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "sunyou",
    "SunYou",
    &[
        mask("SY###########"),
        mask("SY@@#########"),
        mask("SY@@@########"),
    ],
)
.carrier("SunYou")
.reach(Reach::EndToEnd);
