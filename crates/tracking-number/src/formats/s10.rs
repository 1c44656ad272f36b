//! UPU S10, the international postal number: two service letters, eight digits, a check digit, two letters of the issuing
//! country.
//!
//! Sources: UPU S10-12 (2017) and its table of service letters as English Wikipedia prints it ("S10 (UPU standard)").
//! The check digit fits 148 of 150 collected numbers; the two that fail are AliExpress parcels BZ...CN, whose range is
//! left to domestic and bilateral use, so its check digit is not relied on; nor do all Chronopost numbers ...JB pass (an
//! open TypeScript tracker). Letters alone never reject: numbers with
//! reserved letters and with private endings (Yanwen YP, YN, YW, Joom LF, Chronopost JB ...) are in real use. An ending that is
//! neither a country nor one of those is doubted, because it is the one slip that the check digit cannot see.
//!
//! ```
//! use tracking_number::{Check, Doubt, Issuer, Mail, formats::s10};
//!
//! let reading = s10::FORMAT.read("RR473124829GB").unwrap();
//! assert_eq!(reading.check, Check::Passed);
//! assert_eq!(reading.mail, Some(Mail::RegisteredPacket));
//! assert_eq!(reading.issuer, Some(Issuer::Country("GB")));
//!
//! assert_eq!(s10::FORMAT.read("RR473124828GB").unwrap().check, Check::Failed);
//! assert_eq!(s10::FORMAT.read("RR473124829XX").unwrap().doubt, Some(Doubt::NoSuchCountry));
//! assert_eq!(s10::FORMAT.read("RR47312482GB"), None);
//! ```

use crate::checksum;
use crate::country::{country, private_ending};
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Doubt, Issuer, Mail, NumberFact, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "s10",
    "International postal number (UPU S10)",
    &[mask("@@#########@@")],
)
.check(check, Confidence::Certain)
.describe(describe);

fn check(code: &[u8]) -> Check {
    match passes(code) {
        false if is_unchecked(code) => Check::Absent,
        passed => Check::of(passed),
    }
}

/// Whether the check digit of an S10-shaped code fits.
pub(crate) fn passes(code: &[u8]) -> bool {
    code.len() == 13 && checksum::s10(&code[2..10]) == checksum::digit(code[10])
}

/// The one range in which real numbers are known to fail: BZ...CN.
fn is_unchecked(code: &[u8]) -> bool {
    code.starts_with(b"BZ") && code.ends_with(b"CN")
}

fn describe(code: &str, reading: &mut Reading) {
    let (letters, ending) = (&code[..2], &code[11..]);
    let mail = mail(letters.as_bytes());
    reading.mail = Some(mail);
    reading.issuer = issuer(ending);
    reading.reach = Some(reach(mail));
    if mail == Mail::Bilateral || ending == "JB" {
        reading.facts.push(NumberFact::CheckUndependable);
    }
    if reading.check == Check::Absent {
        reading.confidence = Confidence::Likely;
    }
    if reading.issuer.is_none() {
        doubt_ending(mail, reading);
    }
}

/// A code whose ending is nobody's: mistyped there, or, if the check digit fails too and the letters are not those of a usual
/// kind of mail, hardly a postal number at all.
fn doubt_ending(mail: Mail, reading: &mut Reading) {
    let unusual = matches!(mail, Mail::Bilateral | Mail::Unassigned | Mail::Reserved);
    reading.confidence = match reading.check {
        Check::Failed if unusual => Confidence::Guess,
        _ => Confidence::Possible,
    };
    reading.doubt = Some(Doubt::NoSuchCountry);
}

/// The post of the ending's country, or the carrier behind a private ending.
pub(crate) fn issuer(ending: &str) -> Option<Issuer> {
    private_ending(ending)
        .map(Issuer::Carrier)
        .or_else(|| country(ending).map(Issuer::Country))
}

/// The countries that a number without an ending most likely has, the likeliest first. The letters O and D are nearly only met in
/// numbers from Brazil (tracking-correios lists them); for the others the usual senders of parcels stand here.
pub(crate) fn likely_countries(letters: &[u8]) -> &'static [&'static str] {
    match letters {
        [b'O' | b'D' | b'N' | b'P' | b'S' | b'Q', _] => &["BR"],
        _ => &["CN", "HK", "SG"],
    }
}

/// The kind of mail that S10-12 gives to two service letters.
pub(crate) fn mail(letters: &[u8]) -> Mail {
    let [first, second] = letters else {
        return Mail::Unassigned;
    };
    match (first, second) {
        (b'C', b'V') => Mail::InsuredParcel,
        (b'C', _) => Mail::ParcelPost,
        (b'E', _) => Mail::Ems,
        (b'H', _) => Mail::ECommerce,
        (b'L', _) => Mail::TrackedPacket,
        (b'R', _) => Mail::RegisteredPacket,
        (b'U', _) => Mail::UntrackedPacket,
        (b'V', _) => Mail::InsuredLetter,
        (b'M', _) => Mail::MBag,
        (b'Q', b'A'..=b'M') => Mail::BusinessReply,
        (b'A', b'V'..=b'Z') | (b'G', b'A' | b'D') | (b'B' | b'D' | b'N' | b'P' | b'Z', _) => {
            Mail::Bilateral
        }
        (b'J' | b'K' | b'S' | b'T' | b'W', _) => Mail::Reserved,
        _ => Mail::Unassigned,
    }
}

fn reach(mail: Mail) -> Reach {
    match mail {
        Mail::ParcelPost
        | Mail::InsuredParcel
        | Mail::Ems
        | Mail::ECommerce
        | Mail::TrackedPacket
        | Mail::RegisteredPacket
        | Mail::InsuredLetter => Reach::EndToEnd,
        Mail::UntrackedPacket => Reach::UntilExport,
        Mail::Bilateral => Reach::SendingCountry,
        Mail::MBag | Mail::BusinessReply | Mail::Unassigned | Mail::Reserved => Reach::Uncertain,
    }
}
