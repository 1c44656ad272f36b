//! What customs ask a buyer for, by country, read from `resources/customs.toml`, which names the source of each row.

use super::rules::{AsOf, RuleConfidence};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use strum::{Display, VariantArray};

/// All rows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customs {
    data: BTreeMap<String, DataRow>,
    union: CustomsUnion,
    paid_at_shop: Vec<PaidAtShop>,
    duty: Vec<Duty>,
    zones: BTreeMap<String, Vec<String>>,
}

/// What is normal to be asked for in a country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataRow {
    pub asks: Vec<AskedData>,
    /// What the number is called there.
    pub called: String,
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
}

/// Data that customs ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Display, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum AskedData {
    TaxNumber,
    PersonalNumber,
    Passport,
    CustomsCode,
    IdentityDocument,
}

/// Countries between which there is no customs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomsUnion {
    countries: Vec<String>,
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
}

impl CustomsUnion {
    pub fn has(&self, country: &str) -> bool {
        self.countries.iter().any(|one| one == country)
    }
}

/// A tax that the shop collects when it is paid.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaidAtShop {
    countries: Vec<String>,
    /// What the receipt calls it.
    pub name: String,
    /// For goods up to this value.
    pub up_to: String,
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
}

/// A duty that buyers may not know yet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    countries: Vec<String>,
    pub since: NaiveDate,
    /// So much for each kind of goods, up to a value of the parcel; else the usual duty, on parcels of any value.
    pub flat: Option<String>,
    pub up_to: Option<String>,
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
}

/// The rows that are compiled in.
pub fn customs() -> &'static Customs {
    static CUSTOMS: OnceLock<Customs> = OnceLock::new();
    CUSTOMS.get_or_init(|| {
        toml::from_str(include_str!("../../resources/customs.toml"))
            .expect("resources/customs.toml is tested")
    })
}

impl Customs {
    /// What is normal to be asked for in a country; `None` where that is not known.
    pub fn data(&self, country: &str) -> Option<&DataRow> {
        self.data.get(country)
    }

    /// The European Union.
    pub fn union(&self) -> &CustomsUnion {
        &self.union
    }

    /// What the shop may have collected for a country.
    pub fn paid_at_shop(&self, country: &str) -> Option<&PaidAtShop> {
        let mut rows = self.paid_at_shop.iter();
        rows.find(|row| row.countries.iter().any(|one| one == country))
    }

    /// A new duty of a country, once it holds.
    pub fn duty(&self, country: &str, today: NaiveDate) -> Option<&Duty> {
        let mut rows = self.duty.iter().filter(|row| row.since <= today);
        rows.find(|row| row.countries.iter().any(|one| one == country))
    }

    /// The only zone of a country, where it has one.
    pub fn zone_of_country(&self, country: &str) -> Option<&str> {
        match &self.zones.get(country)?[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Where a person may live who keeps this zone's time: a guess, to be offered.
    pub fn country_of_zone(&self, zone: &str) -> Option<&str> {
        let mut zones = self.zones.iter();
        zones
            .find(|(_, zones)| zones.iter().any(|one| one == zone))
            .map(|(country, _)| country.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;
    use crate::zones::Zone;
    use std::collections::BTreeSet;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn countries_ask_for_their_own_data() {
        use AskedData as A;
        let rows: [(&str, &str, &[A]); 5] = [
            ("br", "CPF", &[A::TaxNumber]),
            ("ru", "ИНН", &[A::TaxNumber, A::Passport]),
            ("kr", "PCCC", &[A::CustomsCode]),
            ("in", "KYC", &[A::IdentityDocument]),
            ("tr", "T.C. kimlik", &[A::PersonalNumber]),
        ];
        for (country, called, asks) in rows {
            let row = customs().data(country).unwrap();
            assert!(row.called.contains(called), "{country}: {}", row.called);
            assert_eq!(row.asks, asks, "{country}");
        }
        assert!(customs().data("zz").is_none());
    }

    #[test]
    fn what_the_shop_collects_goes_with_the_country() {
        for (country, name) in [("de", "IOSS"), ("gb", "VAT"), ("no", "VOEC"), ("au", "GST")] {
            assert_eq!(customs().paid_at_shop(country).unwrap().name, name);
        }
        // Norway is no member of the European Union.
        for country in ["ru", "us", "br"] {
            assert!(customs().paid_at_shop(country).is_none(), "{country}");
        }
    }

    #[test]
    fn a_duty_counts_from_its_day_on() {
        let rows = [
            ("de", "2026-06-30", false),
            ("de", "2026-07-01", true),
            ("us", "2025-08-28", false),
            ("us", "2025-08-29", true),
            ("tr", "2026-02-06", true),
            ("ru", "2026-12-01", false),
        ];
        for (country, today, expected) in rows {
            let seen = customs().duty(country, day(today)).is_some();
            assert_eq!(seen, expected, "{country} {today}");
        }
    }

    #[test]
    fn every_row_names_its_source_and_a_country_that_there_is() {
        let customs = customs();
        let sources = customs.data.values().map(|row| &row.source);
        let sources = sources.chain([&customs.union.source]);
        let sources = sources.chain(customs.paid_at_shop.iter().map(|row| &row.source));
        for source in sources.chain(customs.duty.iter().map(|row| &row.source)) {
            assert!(source.len() > 20, "{source}");
        }
        let listed = customs.paid_at_shop.iter().map(|row| &row.countries);
        let listed = listed.chain(customs.duty.iter().map(|row| &row.countries));
        let listed = listed.chain([&customs.union.countries]);
        let keys = customs.data.keys().chain(customs.zones.keys());
        for country in keys.chain(listed.flatten()) {
            let key = format!("country-{}", country.to_ascii_uppercase());
            assert!(locale::texts("en").has(&key), "{country}");
        }
    }

    #[test]
    fn every_zone_is_one_and_belongs_to_one_country() {
        let zones: Vec<&String> = customs().zones.values().flatten().collect();
        assert_eq!(zones.iter().collect::<BTreeSet<_>>().len(), zones.len());
        for zone in zones {
            assert!(zone.parse::<Zone>().is_ok(), "{zone}");
        }
        assert_eq!(customs().country_of_zone("America/Sao_Paulo"), Some("br"));
        assert_eq!(customs().country_of_zone("UTC"), None);
    }
}
