//! Meest: CV, 9 digits and two letters that name no country; MYCV and the same; MGRAE and digits.
//!
//! Sources: RomaBilka/parcel-tracking (wiki.meest-group.com); ali-shop.net. A country's ending makes it a postal number, read by
//! [`s10`](super::s10). No check digit is known.
//!
//! ```
//! use tracking_number::formats::meest;
//!
//! assert!(meest::FORMAT.read("CV999999999ZZ").is_some());
//! assert!(meest::FORMAT.read("MYCV123456789UA").is_some());
//! assert!(meest::FORMAT.read("MGRAE1234567").is_some());
//! assert!(meest::FORMAT.read("CV123456785UA").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Confidence, Reach};
use crate::shape::{mask, mask_up_to};

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "meest",
    "Meest",
    &[
        mask("CV#########@@"),
        mask("MYCV#########@@"),
        mask_up_to("MGRAE######+", 10),
    ],
)
.only(has_no_country)
.confidence(Confidence::Likely)
.carrier("Meest")
.reach(Reach::EndToEnd);

fn has_no_country(code: &[u8]) -> bool {
    !code.starts_with(b"CV") || code.ends_with(b"ZZ")
}
