//! Chinese forwarders' numbers that end in YQ: five letters, ten digits; the first letters name the forwarder.
//!
//! Source: public code with nine numbers; ali-shop.net on MGR. They can be followed only on aggregators and on the forwarder's
//! own site. No check digit is known.
//!
//! ```
//! use tracking_number::formats::yq;
//!
//! assert!(yq::FORMAT.read("WNBAA0163882238YQ").is_some());
//! assert!(yq::FORMAT.read("CJPNX0210202151YQ").is_some());
//! assert!(yq::FORMAT.read("WNBAA016388223YQ").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Issuer, NumberFact, Reach, Reading};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "yq",
    "Forwarder YQ",
    &[mask("@@@@@##########YQ"), mask("NEXAU100#######YQ")],
)
.reach(Reach::EndToEnd)
.describe(describe);

fn describe(code: &str, reading: &mut Reading) {
    if let Some(name) = forwarder(code) {
        reading.issuer = Some(Issuer::Carrier(name));
        reading.facts.push(NumberFact::Forwarder(name));
    }
}

fn forwarder(code: &str) -> Option<&'static str> {
    const BEGINNINGS: [(&str, &str); 12] = [
        ("WNB", "Wanb Express"),
        ("JNT", "J-NET"),
        ("CJP", "CJPacket"),
        ("TYZ", "TopYou"),
        ("USK", "Usky"),
        ("JCE", "JCEX"),
        ("WSH", "360lion"),
        ("BEL", "BEL"),
        ("NEX", "YunExpress"),
        ("MGR", "Meest"),
        ("BC", "Bluecare"),
        ("JS", "JS Express"),
    ];
    BEGINNINGS
        .iter()
        .find(|(beginning, _)| code.starts_with(beginning))
        .map(|(_, name)| *name)
}
