//! Where a number can be looked up.

mod sites;

use crate::reading::{Issuer, Reach, Reading, Subject};
use sites::{AGGREGATORS, Site};

/// A page that shows where a parcel is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookupPage {
    /// The site's proper name.
    pub site: &'static str,
    /// The address, always https and on a built-in host.
    pub url: String,
    /// Whether the number is filled in; if not, the person has to paste it.
    pub filled_in: bool,
    /// Whose page it is.
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

/// The pages where a number with this reading can be looked up, the most useful first: the post of the destination (ISO 3166-1
/// alpha-2; for international postal numbers only, if the destination is known), because it follows what comes in; the issuer;
/// the aggregators. An order number has none, because only its store knows it, nor has a parcel that its store alone shows.
///
/// ```
/// use tracking_number::{PageKind, find, pages};
///
/// let found = find("RR473124829GB");
/// let pages = pages(found[0].best().unwrap(), &found[0].text, Some("RU"));
/// assert_eq!(pages[0].url, "https://www.pochta.ru/tracking#RR473124829GB");
/// assert_eq!(pages[1].site, "Royal Mail");
/// assert_eq!(pages[2].kind, PageKind::Aggregator);
/// ```
pub fn pages(reading: &Reading, number: &str, destination: Option<&str>) -> Vec<LookupPage> {
    if reading.subject == Subject::OrderNumber || reading.reach == Some(Reach::StoreOnly) {
        return Vec::new();
    }
    let encoded = percent_encoded(number);
    let destination = destination
        .filter(|_| reading.id == "s10")
        .and_then(|country| sites::post(&country.to_ascii_uppercase()));
    let issuer =
        issuer(reading).filter(|issuer| destination.is_none_or(|site| site.name != issuer.name));
    let own = [
        (PageKind::Destination, destination),
        (PageKind::Issuer, issuer),
    ];
    own.into_iter()
        .filter_map(|(kind, site)| Some(page(kind, site?, &encoded)))
        .chain(aggregators(number))
        .collect()
}

/// The pages of the sites that ask many carriers: all there is for a code that no format reads.
pub fn aggregators(number: &str) -> Vec<LookupPage> {
    let number = percent_encoded(number);
    AGGREGATORS
        .iter()
        .map(|site| page(PageKind::Aggregator, site, &number))
        .collect()
}

/// Whether a host is one of a built-in site, or lies under it: `www.` stands for nothing.
pub fn is_known_host(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    sites::all().any(|site| {
        let rest = site.address.trim_start_matches("https://");
        let known = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let known = known.trim_start_matches("www.");
        host == known
            || host
                .strip_suffix(known)
                .is_some_and(|front| front.ends_with('.'))
    })
}

fn issuer(reading: &Reading) -> Option<&'static Site> {
    match (reading.id, reading.issuer?) {
        ("dhl-paket", _) => sites::post("DE"),
        (_, Issuer::Country(country)) => sites::post(country),
        (_, Issuer::Carrier(name)) => sites::carrier(name),
        (_, Issuer::Store(_)) => None,
    }
}

fn page(kind: PageKind, site: &Site, number: &str) -> LookupPage {
    let filled_in = site.address.contains("{}");
    LookupPage {
        site: site.name,
        url: site.address.replace("{}", number),
        filled_in,
        kind,
    }
}

/// Leaves letters, digits and the marks that addresses keep as they are.
fn percent_encoded(number: &str) -> String {
    const HEXADECIMAL: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let mut encoded = String::with_capacity(number.len());
    for byte in number.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push(HEXADECIMAL[usize::from(byte >> 4)]);
            encoded.push(HEXADECIMAL[usize::from(byte & 15)]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find;

    #[test]
    fn every_address_is_https_and_takes_the_number_once_at_most() {
        for site in sites::all() {
            let rest = site.address.strip_prefix("https://").expect(site.name);
            assert!(rest.contains('/') && !rest.contains(' '), "{}", site.name);
            assert!(site.address.matches("{}").count() <= 1, "{}", site.name);
        }
    }

    #[test]
    fn what_is_no_letter_or_digit_is_encoded() {
        assert_eq!(percent_encoded("R R/1&é"), "R%20R%2F1%26%C3%A9");
    }

    #[test]
    fn the_post_of_the_destination_comes_first_and_only_once() {
        let found = &find("RR123456785CN")[0];
        let reading = found.best().expect("a reading");
        let kinds = |destination| -> Vec<PageKind> {
            let pages = pages(reading, &found.text, destination);
            pages.iter().map(|page| page.kind).collect()
        };
        assert_eq!(
            kinds(Some("kz"))[..2],
            [PageKind::Destination, PageKind::Issuer]
        );
        assert_eq!(
            kinds(Some("CN"))[..2],
            [PageKind::Destination, PageKind::Aggregator]
        );
        assert_eq!(
            kinds(Some("nowhere"))[..2],
            [PageKind::Issuer, PageKind::Aggregator]
        );
    }

    #[test]
    fn a_carriers_number_is_looked_up_at_the_carrier() {
        let found = &find("YT2033912102000480")[0];
        let pages = pages(found.best().expect("a reading"), &found.text, Some("RU"));
        assert_eq!(
            pages[0].url,
            "https://www.yuntrack.com/parcelTracking?id=YT2033912102000480"
        );
    }

    #[test]
    fn an_order_number_is_looked_up_nowhere() {
        let found = &find("8199633578334590")[0];
        assert_eq!(
            pages(found.best().expect("a reading"), &found.text, None),
            []
        );
    }
}
