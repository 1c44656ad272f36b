//! Carriers of Europe that have no module of their own, as a table.
//!
//! ```
//! use tracking_number::{Check, Confidence, formats::europe::*};
//!
//! assert_eq!(YODEL.read("JD0002242617644732").unwrap().confidence, Confidence::Likely);
//! assert!(DHL_PIECE.read("JVGL0999999990").is_some());
//! assert_eq!(DHL_WAYBILL.read("73891051146").unwrap().check, Check::Passed);
//! assert!(DHL_WAYBILL.read("73891051147").is_none());
//! assert!(POSTNL.read("3SABCD012345678").is_some());
//! assert!(SWISS_POST.read("993412345612345678").is_some());
//! assert!(HERMES.read("H01234567890123456789").is_some());
//! assert!(POSTE_ITALIANE.read("281234I012345").is_some());
//! assert!(LA_POSTE.read("TQ14193863955").is_some());
//! assert!(PACKETA.read("Z1234567890").is_some());
//! assert!(PARCELFORCE.read("PBTM8041434001").is_some());
//! ```

use crate::checksum::mod7;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// DHL's pieces: JJD or JVGL and nine or ten digits. Source: jkeen/tracking_number_data.
pub const DHL_PIECE: NumberFormat = NumberFormat::tracking(
    "dhl-piece",
    "DHL piece",
    &[
        mask("JJD#########"),
        mask("JJD##########"),
        mask("JVGL#########"),
        mask("JVGL##########"),
    ],
)
.carrier("DHL")
.reach(Reach::EndToEnd);

/// DHL Express waybills of 11 digits: the last is the remainder of those before by 7. Phones have 11 digits, too: such a number is
/// read only where a text holds nothing else, or calls it so. Source: jkeen/tracking_number_data.
pub const DHL_WAYBILL: NumberFormat = NumberFormat::tracking(
    "dhl-waybill",
    "DHL Express (11 digits)",
    &[mask("###########")],
)
.check(|code| Check::of(mod7(code)), Confidence::Possible)
.when_failed(None)
.carrier("DHL")
.reach(Reach::EndToEnd);

/// Yodel: JD or JJD and 16 digits, mostly from 0002, or 8Y, two letters and nine digits. DHL gives out JD and JJD, too.
/// Source: jkeen/tracking_number_data and its issue 91.
pub const YODEL: NumberFormat = NumberFormat::tracking(
    "yodel",
    "Yodel",
    &[
        mask("JD################"),
        mask("JJD################"),
        mask("8Y@@#########"),
    ],
)
.describe(|code, reading| {
    if !code.contains("D0002") && !code.starts_with("8Y") {
        reading.confidence = Confidence::Possible;
    }
})
.carrier("Yodel")
.reach(Reach::EndToEnd);

/// Parcelforce: four letters and ten digits, which begin with P in all examples but that of its own page; others have that shape,
/// too. Source: parcelforce.com, "Tracking number formats". Its other form, two letters and seven digits, is that of many
/// passports and is not read.
pub const PARCELFORCE: NumberFormat =
    NumberFormat::tracking("parcelforce", "Parcelforce", &[mask("@@@@##########")])
        .confidence(Confidence::Possible)
        .describe(|code, reading| {
            if !code.starts_with('P') {
                reading.confidence = Confidence::Guess;
            }
        })
        .carrier("Parcelforce")
        .reach(Reach::EndToEnd);

/// PostNL inside the Netherlands: 3S, the sender's letters, seven to nine digits. Source: developer.postnl.nl, barcode service.
pub const POSTNL: NumberFormat = NumberFormat::tracking(
    "postnl",
    "PostNL",
    &[
        mask("3S@@@?#######"),
        mask("3S@@@?########"),
        mask("3S@@@?#########"),
    ],
)
.country("NL")
.reach(Reach::EndToEnd);

/// Swiss Post inside Switzerland: 98 or 99 and 16 digits, printed with dots: 99.34.123456.12345678.
/// Sources: docs.aspose.com, "Swiss Post Parcel"; public code with the dots.
pub const SWISS_POST: NumberFormat = NumberFormat::tracking(
    "swiss-post",
    "Swiss Post",
    &[mask("98################"), mask("99################")],
)
.country("CH")
.reach(Reach::EndToEnd);

/// Hermes in Germany: H and 19 or 20 digits. Sources: itsvic-dev/deliveries issue 212; public code.
pub const HERMES: NumberFormat = NumberFormat::tracking(
    "hermes",
    "Hermes (Germany)",
    &[mask("H###################"), mask("H####################")],
)
.carrier("Hermes")
.reach(Reach::EndToEnd);

/// DPD in Poland: 13 digits and U. Source: public code that sorts Polish parcels.
pub const DPD_POLAND: NumberFormat =
    NumberFormat::tracking("dpd-poland", "DPD Poland", &[mask("#############U")])
        .carrier("DPD")
        .reach(Reach::EndToEnd);

/// SDA and Poste Italiane: six digits, a letter, six digits; SDA's begin with 28. Sources: spedizioningombranti.info; public code.
pub const POSTE_ITALIANE: NumberFormat = NumberFormat::tracking(
    "poste-italiane",
    "SDA (Poste Italiane)",
    &[mask("######@######")],
)
.describe(|code, reading| {
    if !code.starts_with("28") {
        reading.confidence = Confidence::Possible;
    }
})
.country("IT")
.reach(Reach::EndToEnd);

/// La Poste inside France: two letters and 11 digits, which others have as well. Source: universcolis.fr.
pub const LA_POSTE: NumberFormat =
    NumberFormat::tracking("la-poste", "La Poste", &[mask("@@###########")])
        .confidence(Confidence::Possible)
        .country("FR")
        .reach(Reach::EndToEnd);

/// Packeta (Zásilkovna): Z and ten digits. Sources: ha-parcel-integrations/ha-packeta (the Z); the printed form.
pub const PACKETA: NumberFormat =
    NumberFormat::tracking("packeta", "Packeta", &[mask("Z##########")])
        .carrier("Packeta")
        .reach(Reach::EndToEnd);

/// DHL eCommerce: MDP, two letters, ten digits. Source: Home Assistant's Mail-And-Packages issue 1195.
pub const DHL_PARCEL: NumberFormat = NumberFormat::tracking(
    "dhl-parcel",
    "DHL eCommerce (MDP)",
    &[mask("MDP@@##########")],
)
.carrier("DHL")
.reach(Reach::EndToEnd);
