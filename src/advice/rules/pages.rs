//! The pages of a store that a button opens: one's orders, and its claims. Addresses are https and have no account in them; an
//! operator's own file may name others for the stores that it lays over these.

use super::values::{AsOf, RuleConfidence, source};
use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeMap;

/// A store's pages, and where their addresses come from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorePages {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    /// The list of one's orders, or the front page where that is not sure.
    pub orders: Address,
    /// Where claims are made and seen, if that is a page of its own.
    pub claims: Option<Address>,
    /// Where the page of one's orders stands for who lives in a country.
    #[serde(default)]
    pub country_hosts: BTreeMap<String, Host>,
}

impl StorePages {
    /// The page of one's orders, for who lives in this country.
    pub fn orders_in(&self, country: Option<&str>) -> String {
        let host = country.and_then(|country| self.country_hosts.get(country));
        match host {
            Some(Host(host)) => self.orders.at(host),
            None => self.orders.as_str().to_owned(),
        }
    }
}

/// A host, such as `www.shop.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host(String);

impl Host {
    /// Whether it is this host, or lies below it.
    pub fn lies_in(&self, host: &str) -> bool {
        let rest = self.0.strip_suffix(host);
        rest.is_some_and(|before| before.is_empty() || before.ends_with('.'))
    }
}

impl<'de> Deserialize<'de> for Host {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if is_host(&text) {
            Ok(Host(text))
        } else {
            Err(de::Error::custom(
                "expected a host, such as \"www.shop.example\"",
            ))
        }
    }
}

fn is_host(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    text.contains('.') && text.split('.').all(part)
}

/// An https address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same page at another host.
    fn at(&self, host: &str) -> String {
        let rest = self.0.trim_start_matches("https://");
        let path = rest.find(['/', '?', '#']).map_or("", |at| &rest[at..]);
        format!("https://{host}{path}")
    }

    fn read(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let is_plain = rest.chars().all(|c| c.is_ascii_graphic());
        (is_host(host) && is_plain).then(|| Self(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Address::read(&text).ok_or_else(|| {
            de::Error::custom("expected an address, such as \"https://shop.example/orders\"")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_host_of_its_own_in_some_countries() {
        let text = "source = \"a source of it\"\nas_of = \"2025\"\nconfidence = \"high\"\n\
                    orders = \"https://www.shop.example/orders?all\"\n\
                    country_hosts = { de = \"www.shop.de\" }";
        let pages: StorePages = toml::from_str(text).unwrap();
        assert_eq!(
            pages.orders_in(Some("de")),
            "https://www.shop.de/orders?all"
        );
        for country in [Some("fr"), None] {
            let page = pages.orders_in(country);
            assert_eq!(page, "https://www.shop.example/orders?all");
        }
        let wrong = text.replace("www.shop.de", "shop.de/x");
        assert!(toml::from_str::<StorePages>(&wrong).is_err());
    }

    #[test]
    fn an_address_is_https_and_names_a_host() {
        for (text, reads) in [
            ("https://www.ebay.com/mye/myebay/purchase", true),
            ("https://www.joom.com", true),
            ("https://shop.example/?page=orders#all", true),
            ("http://www.ebay.com/", false),
            ("https://me@ebay.com/", false),
            ("https://ebay.com:8443/", false),
            ("https://localhost/", false),
            ("https:///orders", false),
            ("https://ebay.com/my orders", false),
            ("javascript:alert(1)", false),
            ("", false),
        ] {
            assert_eq!(Address::read(text).is_some(), reads, "{text}");
        }
    }
}
