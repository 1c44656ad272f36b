//! Nova Poshta Global: two or four letters, ten or twelve digits, NPI or NPG; or these letters in front.
//!
//! Source: the tests of RomaBilka/parcel-tracking. No check digit is known.
//!
//! ```
//! use tracking_number::formats::nova_poshta_global;
//!
//! assert!(nova_poshta_global::FORMAT.read("NPMD000000001456NPI").is_some());
//! assert!(nova_poshta_global::FORMAT.read("OG0212001001NPG").is_some());
//! assert!(nova_poshta_global::FORMAT.read("NPGMD000000001456").is_some());
//! assert!(nova_poshta_global::FORMAT.read("NPMD00000000145NPI").is_none());
//! assert!(nova_poshta_global::FORMAT.read("ABCDEFGHIJKNPI").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::{mask, mask_up_to};

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "nova-poshta-global",
    "Nova Poshta Global",
    &[
        mask("@@@@############NPI"),
        mask("@@@@############NPG"),
        mask("@@##########NPI"),
        mask("@@##########NPG"),
        mask("NPI@@############"),
        mask("NPG@@############"),
        mask_up_to("NPI##########+", 8),
        mask_up_to("NPG##########+", 8),
    ],
)
.carrier("Nova Poshta")
.reach(Reach::EndToEnd);
