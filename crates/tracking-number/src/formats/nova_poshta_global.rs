//! Nova Poshta Global: letters and digits that begin or end with NPI or NPG.
//!
//! Source: the tests of RomaBilka/parcel-tracking. No check digit is known.
//!
//! ```
//! use tracking_number::formats::nova_poshta_global;
//!
//! assert!(nova_poshta_global::FORMAT.read("NPMD000000001456NPI").is_some());
//! assert!(nova_poshta_global::FORMAT.read("OG0212001001NPG").is_some());
//! assert!(nova_poshta_global::FORMAT.read("NPMDNPI").is_none());
//! assert!(nova_poshta_global::FORMAT.read("ABCDEFGHIJKNPI").is_none());
//! ```

use crate::format::Format;
use crate::reading::Reach;
use crate::shape::mask_up_to;

/// The shapes, the check and what they tell.
pub const FORMAT: Format = Format::tracking(
    "nova-poshta-global",
    "Nova Poshta Global",
    &[
        mask_up_to("????????+NPI", 10),
        mask_up_to("????????+NPG", 10),
        mask_up_to("NPI????????+", 10),
        mask_up_to("NPG????????+", 10),
    ],
)
.only(is_mostly_digits)
.carrier("Nova Poshta")
.reach(Reach::EndToEnd);

fn is_mostly_digits(code: &[u8]) -> bool {
    code.iter().filter(|byte| byte.is_ascii_digit()).count() >= 6
}
