//! Cainiao's deliverers in the buyer's country: CNUSUP and its like, CNFR...HD and DOFR...HD in France, CNPRT and CNESP
//! (Ecoscooting), CNBR.
//!
//! Sources: cnusup.com; public code. No check digit is known.
//!
//! ```
//! use tracking_number::formats::cainiao_last_mile;
//!
//! assert!(cainiao_last_mile::FORMAT.read("CNUSUP00009319533").is_some());
//! assert!(cainiao_last_mile::FORMAT.read("DOFR1234567890123HD").is_some());
//! assert!(cainiao_last_mile::FORMAT.read("CNPRT1234567890123456789").is_some());
//! assert!(cainiao_last_mile::FORMAT.read("CNBR12345678").is_some());
//! assert!(cainiao_last_mile::FORMAT.read("CNUSUP0000931953").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{NumberFact, Reach, Reading};
use crate::shape::{mask, mask_up_to};

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "cainiao-last-mile",
    "Cainiao last mile",
    &[
        mask("CN@@@@###########"),
        mask_up_to("CNFR########+HD", 12),
        mask("CNPRT###################"),
        mask("CNESP###################"),
        mask_up_to("CNBR########+", 8),
        mask("DOFR#############HD"),
    ],
)
.carrier("Cainiao")
.reach(Reach::LastMile)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    let country = match &code[2..4] {
        "US" => "US",
        "FR" => "FR",
        "PR" => "PT",
        "ES" => "ES",
        "BR" => "BR",
        _ => return,
    };
    reading.facts.push(NumberFact::Destination(country));
}
