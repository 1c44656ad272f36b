//! Store rules, read from `data/stores.toml`, which names the source of each.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What holds for every store. Days are calendar days, hours are hours of the person's local day.
#[derive(Debug, Deserialize)]
pub struct Defaults {
    #[serde(flatten)]
    pub origin: Origin,
    pub quiet_until_day: i64,
    pub ask_seller_day: i64,
    pub after_ask_wait_days: i64,
    pub compare_number_day: i64,
    pub extend_ask_before_end_days: i64,
    pub act_before_end_days: i64,
    pub urgent_before_end_days: i64,
    pub remind_at_hour: u32,
    pub remind_days_before_end: Vec<i64>,
    pub remind_hours_before_end: i64,
    pub remind_days_after_end: Vec<i64>,
    pub night_from_hour: u32,
    pub night_to_hour: u32,
    pub snooze_latest_hours_before_end: i64,
    pub ask_protection_after_days: i64,
    pub ask_protection_every_days: i64,
    pub ask_protection_times: i64,
    pub paypal_claim_days: i64,
    pub card_claim_days: i64,
    pub forget_closed_after_days: i64,
}

/// Where a set of rules comes from, and how far to trust it.
#[derive(Debug, Deserialize)]
pub struct Origin {
    /// The day on which the sources were read, ISO 8601.
    pub checked_on: String,
    pub confidence: Confidence,
    pub source: String,
}

/// How far to trust a set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

/// One store's rules.
#[derive(Debug, Deserialize)]
pub struct Store {
    /// The name of its table in the file, by which orders refer to it.
    #[serde(skip)]
    pub key: String,
    /// Its name as it writes it; absent for "another store".
    pub name: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
    /// From this day after shipping the store takes a claim that nothing arrived.
    pub claim_opens_after_ship_days: Option<i64>,
    /// For so many days after the end of protection the store still takes a claim.
    pub claim_window_after_end_days: Option<i64>,
    /// Overrides the default.
    pub remind_days_after_end: Option<Vec<i64>>,
    /// So long the seller has to answer a dispute; absent where the store decides alone.
    pub seller_answer_days: Option<i64>,
    pub extension: Extension,
    /// The extension to ask for.
    pub extend_request_days: Option<i64>,
    pub message_to: MessageTo,
}

/// Who a message about an order goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MessageTo {
    Seller,
    Support,
}

/// Who can extend buyer protection; `None` also where that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Extension {
    Seller,
    None,
}

impl Store {
    /// Days after the end of protection on which to remind.
    pub fn remind_days_after_end(&self) -> &[i64] {
        self.remind_days_after_end
            .as_deref()
            .unwrap_or(&defaults().remind_days_after_end)
    }
}

#[derive(Deserialize)]
struct File {
    defaults: Defaults,
    #[serde(flatten)]
    stores: BTreeMap<String, Store>,
}

/// The store that stands for all others.
const OTHER: &str = "other";

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| {
        let mut file: File = toml::from_str(include_str!("../../data/stores.toml"))
            .expect("data/stores.toml is tested");
        for (key, store) in &mut file.stores {
            store.key.clone_from(key);
        }
        assert!(
            file.stores.contains_key(OTHER),
            "data/stores.toml has [{OTHER}]"
        );
        file
    })
}

/// What holds for every store.
pub fn defaults() -> &'static Defaults {
    &file().defaults
}

/// The rules of a store by its key; those of "another store" for a key that is not known.
pub fn store(key: &str) -> &'static Store {
    let stores = &file().stores;
    stores.get(key).unwrap_or_else(|| &stores[OTHER])
}

/// All stores, those with a name first, by key.
pub fn stores() -> impl Iterator<Item = &'static Store> {
    let named = file().stores.values().filter(|s| s.name.is_some());
    named.chain(file().stores.values().filter(|s| s.name.is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_names_its_source_and_the_day_it_was_checked() {
        let origins = stores().map(|s| &s.origin).chain([&defaults().origin]);
        for origin in origins {
            assert!(origin.source.len() > 20, "{origin:?}");
            assert!(
                origin.checked_on.parse::<chrono::NaiveDate>().is_ok(),
                "{origin:?}"
            );
        }
    }

    #[test]
    fn an_unknown_key_gets_the_rules_of_another_store() {
        assert_eq!(store("no-such-store").key, "other");
        assert_eq!(store("joom").name.as_deref(), Some("Joom"));
    }

    #[test]
    fn the_nameless_store_comes_last() {
        assert_eq!(
            stores().map(|s| s.key.as_str()).collect::<Vec<_>>(),
            ["aliexpress", "joom", "other"]
        );
    }

    #[test]
    fn the_last_reminder_comes_inside_the_window() {
        for store in stores() {
            if let Some(window) = store.claim_window_after_end_days {
                assert!(
                    store
                        .remind_days_after_end()
                        .iter()
                        .all(|day| *day < window),
                    "{}",
                    store.key
                );
            }
        }
    }
}
