//! Carriers of the United States and Canada that have no module of their own, as a table.
//!
//! Source of all shapes and checks, where nothing else is said: the data of jkeen/tracking_number_data (2026).
//!
//! ```
//! use tracking_number::{Check, formats::north_america::*};
//!
//! assert!(LASERSHIP.read("LX17635036").is_some());
//! assert!(LASERSHIP.read("LX97635036").is_none());
//! assert!(LASERSHIP.read("1LS7119013618127-1").is_some());
//! assert_eq!(ONTRAC.read("C11031500001879").unwrap().check, Check::Passed);
//! assert!(ONTRAC.read("C11031500001889").is_none());
//! assert_eq!(PUROLATOR.read("320595463938").unwrap().check, Check::Passed);
//! assert_eq!(UPS_WAYBILL.read("K1506235620").unwrap().check, Check::Passed);
//! assert!(UPS_WAYBILL.read("K1506235622").is_none());
//! assert_eq!(OLD_DOMINION.read("07209562763").unwrap().check, Check::Passed);
//! assert!(OLD_DOMINION.read("79927398713").is_none());
//! assert!(SPEEDX.read("SPXDFW056753887887").is_some());
//! ```

use crate::checksum::{alternating, luhn};
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach, Reading};
use crate::shape::mask;

/// OnTrac's numbers from LaserShip, which it took over: L with a letter and eight digits, or 1LS and what follows.
/// The length of 20 is from the tests of sailrish/shipit.
pub const LASERSHIP: NumberFormat = NumberFormat::tracking(
    "lasership",
    "OnTrac (LaserShip)",
    &[
        mask("LA########"),
        mask("LE########"),
        mask("LH########"),
        mask("LI########"),
        mask("LN########"),
        mask("LX########"),
        mask("1LS7###########"),
        mask("1LS7############1"),
        mask("1LS7############-1"),
        mask("1LS7################"),
        mask("1LSCX??????????"),
    ],
)
.only(is_lasership)
.carrier("OnTrac")
.reach(Reach::LastMile);

fn is_lasership(code: &[u8]) -> bool {
    match code {
        [b'L', _, region, ..] => matches!(region, b'1'..=b'3'),
        [b'1', b'L', b'S', b'7', region, ..] => matches!(region, b'1' | b'2'),
        _ => true,
    }
}

/// OnTrac: C or D and 14 digits. The letter counts as 4 or 5 in the check.
pub const ONTRAC: NumberFormat = NumberFormat::tracking(
    "ontrac",
    "OnTrac",
    &[mask("C##############"), mask("D##############")],
)
.check(|code| Check::of(alternating(code)), Confidence::Certain)
.when_failed(None)
.carrier("OnTrac")
.reach(Reach::LastMile);

/// Purolator: 12 digits from 0 to 5, with the check of bank cards, or three letters and nine digits, which others have as well.
pub const PUROLATOR: NumberFormat = NumberFormat::tracking(
    "purolator",
    "Purolator",
    &[mask("############"), mask("@@@#########")],
)
.only(|code| matches!(code[0], b'0'..=b'5' | b'A'..=b'Z'))
.check(purolator_check, Confidence::Possible)
.when_failed(None)
.carrier("Purolator")
.reach(Reach::EndToEnd);

fn purolator_check(code: &[u8]) -> Check {
    if code[0].is_ascii_digit() {
        Check::of(luhn(code))
    } else {
        Check::Absent
    }
}

/// Canpar: one of eight letters and 21 digits.
pub const CANPAR: NumberFormat =
    NumberFormat::tracking("canpar", "Canpar", &[mask("@#####################")])
        .only(|code| b"CDKLSUXZ".contains(&code[0]))
        .carrier("Canpar")
        .reach(Reach::EndToEnd);

/// UPS waybills: a letter for the service, nine digits, a check digit.
pub const UPS_WAYBILL: NumberFormat =
    NumberFormat::tracking("ups-waybill", "UPS waybill", &[mask("@##########")])
        .only(|code| b"AHJKTV".contains(&code[0]))
        .check(
            |code| Check::of(alternating(&code[1..])),
            Confidence::Likely,
        )
        .when_failed(None)
        .carrier("UPS")
        .reach(Reach::EndToEnd);

/// Old Dominion, freight: 11 digits of five beginnings, with the check of bank cards. Phones have 11 digits, too: such a number is
/// read only where a text holds nothing else, or calls it so.
pub const OLD_DOMINION: NumberFormat =
    NumberFormat::tracking("old-dominion", "Old Dominion", &[mask("###########")])
        .only(|code| {
            [&b"777"[..], b"778", b"072", b"780", b"80"]
                .iter()
                .any(|beginning| code.starts_with(beginning))
        })
        .check(|code| Check::of(luhn(code)), Confidence::Likely)
        .when_failed(None)
        .carrier("Old Dominion")
        .reach(Reach::EndToEnd);

/// Spee-Dee: SP and 18 digits.
pub const SPEEDEE: NumberFormat =
    NumberFormat::tracking("speedee", "Spee-Dee", &[mask("SP##################")])
        .carrier("Spee-Dee")
        .reach(Reach::EndToEnd);

/// Landmark Global: LTN, eight digits, N1.
pub const LANDMARK: NumberFormat =
    NumberFormat::tracking("landmark", "Landmark Global", &[mask("LTN########N1")])
        .carrier("Landmark Global")
        .reach(Reach::EndToEnd);

/// SpeedX, a last mile of Shein, Temu and TikTok Shop: SPX, three letters or digits, 12 or 18 digits.
/// Sources: ship24.com's page on SpeedX; numbers in a public test of a reader of Shein's mails.
pub const SPEEDX: NumberFormat = NumberFormat::tracking(
    "speedx",
    "SpeedX",
    &[mask("SPX???############"), mask("SPX???##################")],
)
.carrier("SpeedX")
.reach(Reach::LastMile);

/// FedEx door tags: DT and 12 digits. Source: the tests of sailrish/shipit.
pub const FEDEX_DOOR_TAG: NumberFormat = NumberFormat::tracking(
    "fedex-door-tag",
    "FedEx door tag",
    &[mask("DT############")],
)
.carrier("FedEx")
.reach(Reach::LastMile);

/// FedEx ASTRA labels: 32 digits from 3, whose twelve from the 17th on are the number with its check digit.
pub const FEDEX_ASTRA: NumberFormat = NumberFormat::tracking(
    "fedex-astra",
    "FedEx label",
    &[mask("3###############################")],
)
.check(
    |code| Check::of(super::fedex::express(&code[16..28])),
    Confidence::Likely,
)
.when_failed(Some(Confidence::Possible))
.carrier("FedEx")
.reach(Reach::EndToEnd);

/// Amazon's other numbers: the letters A, C or F, or a country's, and ten digits; TBA with a warehouse's letters.
/// Sources besides: itsvic-dev/deliveries issues 105 and 155; Home Assistant's Mail-And-Packages (QA, in Britain).
pub const AMAZON_SHIPPING: NumberFormat = NumberFormat::tracking(
    "amazon-shipping",
    "Amazon Shipping",
    &[
        mask("A##########"),
        mask("C##########"),
        mask("F##########"),
        mask("IT##########"),
        mask("QA##########"),
        mask("TBA@@@#########"),
    ],
)
.describe(is_short_told)
.carrier("Amazon Logistics")
.reach(Reach::EndToEnd);

/// One letter and ten digits may be anybody's.
fn is_short_told(code: &str, reading: &mut Reading) {
    if code.len() == 11 {
        reading.confidence = Confidence::Possible;
    }
}
