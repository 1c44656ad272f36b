//! Store rules, read from `resources/stores.toml`, which names the source of each; what an operator's own file says is laid over it.
//!
//! | file | what it reads |
//! |---|---|
//! | `store.rs` | a store: its words, its buttons, its rules by source |
//! | `pages.rs` | the addresses of a store's pages |
//! | `routes.rs` | PayPal, the bank, who advises buyers |
//! | `defaults.rs` | what holds in every store, and the numbers of reminders |
//! | `values.rs` | days, hours, dates of sources: with their bounds |

mod defaults;
mod pages;
mod routes;
mod store;
mod values;

pub use defaults::{Defaults, LookUpRules, ReminderRules};
pub use pages::{Address, StorePages};
pub use routes::Routes;
pub use store::{
    BankCaseCost, Canceller, ClaimKind, EuTrader, Extension, MessageTo, Path, Protection,
    RuleSource, Store,
};
pub use values::{AsOf, RuleConfidence};

use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;
use store::{StoreFault, StoreTable};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// All rules.
#[derive(Debug)]
pub struct Rules {
    pub defaults: Defaults,
    pub remind: ReminderRules,
    pub look_up: LookUpRules,
    pub routes: Routes,
    offer: BTreeMap<String, Vec<String>>,
    stores: BTreeMap<String, Store>,
}

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    defaults: Defaults,
    remind: ReminderRules,
    look_up: LookUpRules,
    #[serde(rename = "route")]
    routes: Routes,
    offer: BTreeMap<String, Vec<String>>,
    store: BTreeMap<String, StoreTable>,
}

/// The rules that are compiled in.
const BUILT_IN: &str = include_str!("../../../resources/stores.toml");
/// The store that stands for all others.
const OTHER: &str = "other";
/// The stores that are offered in every language.
const EVERYWHERE: &str = "all";

impl Rules {
    /// The built-in rules with what an operator's file says in their place. The error names its line and the reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let read = |text| DeTable::parse(text).map_err(|error| describe_toml(text, &error));
        let mut tables = read(BUILT_IN)?;
        lay_over(tables.get_mut(), read(text)?.into_inner());
        Self::read(tables).map_err(|(span, reason)| describe(text, span, &reason))
    }

    fn built_in() -> Self {
        let tables = DeTable::parse(BUILT_IN).expect("resources/stores.toml is tested");
        Self::read(tables).unwrap_or_else(|(span, why)| {
            panic!("resources/stores.toml: {}", describe(BUILT_IN, span, &why))
        })
    }

    fn read(tables: Spanned<DeTable<'_>>) -> Result<Self, Fault> {
        let file = RulesFile::deserialize(toml::Deserializer::from(tables))
            .map_err(|error| (error.span(), short(error.message())))?;
        let mut stores = BTreeMap::new();
        for (key, table) in file.store {
            let here = |(span, why): StoreFault| (Some(span), format!("[store.{key}] {why}"));
            let store = table.into_store(key.clone()).map_err(here)?;
            stores.insert(key, store);
        }
        let rules = Self {
            defaults: file.defaults,
            remind: file.remind,
            look_up: file.look_up,
            routes: file.routes,
            offer: file.offer,
            stores,
        };
        rules.check().map_err(|why| (None, why))?;
        Ok(rules)
    }

    /// What serde cannot see.
    fn check(&self) -> Result<(), String> {
        if !self.stores.contains_key(OTHER) {
            return Err(format!(
                "[store.{OTHER}] is missing: it stands for all stores without a table"
            ));
        }
        let plain = |key: &str| {
            !key.is_empty() && key.len() <= 20 && key.bytes().all(|b| b.is_ascii_lowercase())
        };
        if let Some(key) = self.stores.keys().find(|key| !plain(key)) {
            return Err(format!(
                "[store.{key}]: a store's key is up to 20 letters a to z"
            ));
        }
        let offered = self
            .offer
            .iter()
            .flat_map(|(language, keys)| keys.iter().map(move |key| (language, key)));
        for (language, key) in offered {
            if !self.stores.contains_key(key) {
                return Err(format!(
                    "[offer] {language} names {key}, and there is no [store.{key}]"
                ));
            }
        }
        let defaults = &self.defaults;
        let ordered = [
            ("urgent_before_end_days", defaults.urgent_before_end_days),
            ("act_before_end_days", defaults.act_before_end_days),
            (
                "extend_ask_before_end_days",
                defaults.extend_ask_before_end_days,
            ),
        ];
        for pair in ordered.windows(2) {
            if pair[0].1 >= pair[1].1 {
                return Err(format!(
                    "[defaults] {} must be less than {}",
                    pair[0].0, pair[1].0
                ));
            }
        }
        if in_quiet_hours(
            self.remind.hour,
            (self.remind.quiet_from_hour, self.remind.quiet_to_hour),
        ) {
            return Err("[remind] hour lies in the quiet hours".to_owned());
        }
        Ok(())
    }

    /// The rules of a store by its key; those of "another store" for a key that is not known.
    pub fn store(&self, key: &str) -> &Store {
        self.stores.get(key).unwrap_or_else(|| self.other())
    }

    /// The store that stands for all without a table.
    pub fn other(&self) -> &Store {
        &self.stores[OTHER]
    }

    /// All stores: those with a name by key, then those without, and "another store" last.
    pub fn stores(&self) -> impl Iterator<Item = &Store> {
        let named = self.stores.values().filter(|store| store.name.is_some());
        named.chain(self.nameless())
    }

    /// The stores to offer as buttons to who has chosen a language, the likeliest first; the rest are typed.
    pub fn offered(&self, language: &str) -> impl Iterator<Item = &Store> {
        let of = |language: &str| self.offer.get(language).into_iter().flatten();
        let named = of(EVERYWHERE).chain(of(language));
        let named = named.filter_map(|key| self.stores.get(key));
        named.chain(self.nameless())
    }

    fn nameless(&self) -> impl Iterator<Item = &Store> {
        let nameless = self.stores.values().filter(|store| store.name.is_none());
        nameless
            .filter(|store| store.key != OTHER)
            .chain(self.stores.get(OTHER))
    }
}

/// A table laid over another: its values take the place of those there. A store's rules belong together with their sources, so
/// its table takes the other's place as a whole.
fn lay_over<'i>(under: &mut DeTable<'i>, over: DeTable<'i>) {
    for (key, value) in over {
        let (span, value) = (value.span(), value.into_inner());
        match (under.get_mut(&key).map(Spanned::get_mut), value) {
            (Some(DeValue::Table(under)), DeValue::Table(over)) if key.get_ref() == "store" => {
                under.extend(over);
            }
            (Some(DeValue::Table(under)), DeValue::Table(over)) => lay_over(under, over),
            (_, value) => {
                under.insert(key, Spanned::new(span, value));
            }
        }
    }
}

/// Whether an hour of the day lies between the two, which may lie on both sides of midnight.
pub fn in_quiet_hours(hour: u32, (from, to): (u32, u32)) -> bool {
    if from <= to {
        (from..to).contains(&hour)
    } else {
        hour >= from || hour < to
    }
}

static RULES: OnceLock<Rules> = OnceLock::new();

/// The rules of this run.
pub fn rules() -> &'static Rules {
    RULES.get_or_init(Rules::built_in)
}

/// Puts an operator's rules in the place of the built-in ones.
///
/// # Panics
///
/// If rules were asked for before: this belongs to the start of the program.
pub fn use_rules(rules: Rules) {
    let set = RULES.set(rules);
    assert!(set.is_ok(), "rules are set once, at the start");
}

/// What is wrong, and where, if that is known.
type Fault = (Option<Range<usize>>, String);

fn describe_toml(text: &str, error: &toml::de::Error) -> String {
    describe(text, error.span(), &short(error.message()))
}

fn describe(text: &str, span: Option<Range<usize>>, reason: &str) -> String {
    let Some(before) = span.and_then(|span| text.get(..span.start)) else {
        return reason.to_owned();
    };
    format!("line {}: {reason}", before.matches('\n').count() + 1)
}

/// One line, without the list of all keys that there could be.
fn short(reason: &str) -> String {
    let reason = reason.replace('\n', " ");
    match reason.split_once(", expected one of") {
        Some((unknown, _)) if unknown.starts_with("unknown field") => unknown.to_owned(),
        _ => reason,
    }
}

#[cfg(test)]
mod tests;
