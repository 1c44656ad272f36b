//! UPU S10, the international postal number: two service letters, eight digits, a check digit, two letters of the issuing
//! country.
//!
//! Sources: UPU S10-12 (2017) and its table of service letters as English Wikipedia prints it ("S10 (UPU standard)").
//! The check digit fits 148 of 150 collected numbers; the two that fail are AliExpress parcels BZ...CN, whose range is
//! left to domestic and bilateral use, so its check digit is not relied on; nor do all Chronopost numbers ...JB pass (an
//! open TypeScript tracker). Letters alone never reject: numbers with
//! reserved letters and with private endings (Yanwen YP, YN, YW, Joom LF, Chronopost JB ...) are in real use.
//!
//! ```
//! use tracking_number::{Check, Issuer, Mail, formats::s10};
//!
//! let reading = s10::FORMAT.read("RR473124829GB").unwrap();
//! assert_eq!(reading.check, Check::Passed);
//! assert_eq!(reading.mail, Some(Mail::RegisteredPacket));
//! assert_eq!(reading.issuer, Some(Issuer::Country("GB")));
//!
//! assert_eq!(s10::FORMAT.read("RR473124828GB").unwrap().check, Check::Failed);
//! assert_eq!(s10::FORMAT.read("RR47312482GB"), None);
//! ```

use crate::checksum;
use crate::country::country;
use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Issuer, Mail, NumberFact, Reach, Reading};
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
        reading.confidence = match reading.check {
            Check::Failed => Confidence::Possible,
            Check::Passed | Check::Absent => Confidence::Likely,
        };
    }
}

/// The post of the ending's country, or the carrier behind a private ending.
pub(crate) fn issuer(ending: &str) -> Option<Issuer> {
    let carrier = match ending {
        "YP" | "YN" | "YW" => "Yanwen",
        "LF" => "Joom Logistics",
        "JB" | "JF" => "Chronopost",
        "WW" => "TNT",
        _ => return country(ending).map(Issuer::Country),
    };
    Some(Issuer::Carrier(carrier))
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
