//! DHL parcels in Germany: an SSCC that begins 0034043 and 3, 4 or 5; also the licence plates JJD and 16 to 24 digits.
//!
//! Sources: jkeen/tracking_number_data issue 30; an open TypeScript tracker's tests. The check digit is GS1; JJD has none.
//!
//! ```
//! use tracking_number::{Check, formats::dhl_paket};
//!
//! assert_eq!(dhl_paket::FORMAT.read("00340434498939362090").unwrap().check, Check::Passed);
//! assert_eq!(dhl_paket::FORMAT.read("00340435061352161527").unwrap().check, Check::Passed);
//! assert_eq!(dhl_paket::FORMAT.read("00340434498939362091").unwrap().check, Check::Failed);
//! assert!(dhl_paket::FORMAT.read("00340534498939362090").is_none());
//! ```

use crate::checksum::gs1;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach, Reading};
use crate::shape::{mask, mask_up_to};

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "dhl-paket",
    "DHL Paket",
    &[
        mask("00340433############"),
        mask("00340434############"),
        mask("00340435############"),
        mask_up_to("JJD################+", 8),
        mask("JD################"),
    ],
)
.check(check, Confidence::Certain)
.carrier("DHL")
.reach(Reach::EndToEnd)
.describe(describe);

fn check(code: &[u8]) -> Check {
    if code.starts_with(b"J") {
        return Check::Absent;
    }
    Check::of(gs1(code))
}

/// Numbers from JD and JJD are Yodel's, too: mostly those with 0002 behind.
fn describe(code: &str, reading: &mut Reading) {
    if code.contains("D0002") {
        reading.confidence = Confidence::Possible;
    } else if reading.check == Check::Absent {
        reading.confidence = Confidence::Likely;
    }
}
