//! The pages of a store that a button opens: one's orders, and its claims. Addresses are https and have no account in them; an
//! operator's own file may name others for the stores that it lays over these.

use super::values::{AsOf, RuleConfidence, source};
use serde::{Deserialize, Deserializer, de};

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
}

/// An https address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn read(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let part = |part: &str| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        let is_host = host.contains('.') && host.split('.').all(part);
        let is_plain = rest.chars().all(|c| c.is_ascii_graphic());
        (is_host && is_plain).then(|| Self(text.to_owned()))
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
