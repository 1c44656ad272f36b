//! Store rules, read from `resources/stores.toml`, which names the source of each; or from the file that an operator puts in its place.

use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// All rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub defaults: Defaults,
    pub remind: ReminderRules,
    #[serde(rename = "route")]
    pub routes: Routes,
    #[serde(rename = "store")]
    stores: BTreeMap<String, Store>,
}

/// A number of days, business days or hours.
type Days = u16;

/// What holds where a store has no rule of its own. The file explains each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    /// The day on which the sources were read.
    #[serde(deserialize_with = "day")]
    pub checked_on: String,
    pub confidence: RuleConfidence,
    pub source: String,
    pub quiet_until_day: Days,
    pub ask_seller_day: Days,
    pub after_ask_wait_days: Days,
    pub compare_number_day: Days,
    pub patience_quick_day: Days,
    pub patience_normal_day: Days,
    pub after_extension_request_days: Days,
    pub frozen_days: Days,
    pub delivered_look_around_days: Days,
    pub extend_ask_before_end_days: Days,
    pub act_before_end_days: Days,
    pub urgent_before_end_days: Days,
    pub enough_before_end_days: Days,
    pub ship_days: Days,
    pub seller_answer_days: Days,
    pub platform_step_in_days: Days,
    pub decision_days: Days,
    pub decision_days_max: Days,
    pub refund_bd: Days,
    pub forget_closed_after_days: Days,
    pub forget_idle_after_days: Days,
    pub forget_idle_warning_days: Days,
    pub letter_limit: usize,
}

/// When to remind. The file explains each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderRules {
    #[serde(deserialize_with = "hour")]
    pub hour: u32,
    #[serde(deserialize_with = "hour")]
    pub quiet_from_hour: u32,
    #[serde(deserialize_with = "hour")]
    pub quiet_to_hour: u32,
    pub before_quiet_hours: Days,
    pub hours_before_end: Days,
    pub last_hours: Days,
    pub spacing_hours: Days,
    pub snooze_latest_hours_before_end: Days,
    pub snooze_hours: Days,
    pub snooze_days: Days,
    #[serde(deserialize_with = "hour")]
    pub tonight_hour: u32,
    pub unanswered_until_halved: u32,
    pub every_days: Days,
    pub times: Days,
    pub ask_seller: Vec<Days>,
    pub seller_asked: Vec<Days>,
    pub after_end: Vec<Days>,
    pub after_refusal: Vec<Days>,
    pub not_mine: Vec<Days>,
    pub delivered_not_here: Vec<Days>,
    pub data_asked: Vec<Days>,
    pub returned: Vec<Days>,
    pub dispute_waiting: Vec<Days>,
    pub less_offered: Vec<Days>,
    pub refused_again: Vec<Days>,
    pub tracked_in_dispute_days: Days,
    pub silent_after_border_every_days: Days,
    pub arrived_close_days: Days,
    pub arrived_after_refund_close_days: Days,
    pub shipping_overdue_bd: Vec<Days>,
    pub refund_bd: Vec<Days>,
    pub end_unknown_after_days: Days,
    pub before_limit_days: Vec<Days>,
}

/// The ways to the money besides the store.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routes {
    pub paypal: PayPal,
    pub card: Card,
}

/// PayPal's own buyer protection.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayPal {
    #[serde(deserialize_with = "day")]
    pub checked_on: String,
    pub confidence: RuleConfidence,
    pub source: String,
    pub claim_closes_after_payment_days: Days,
    pub escalate_within_days: Days,
}

/// The chargeback of the bank that gave the card.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    #[serde(deserialize_with = "day")]
    pub checked_on: String,
    pub confidence: RuleConfidence,
    pub source: String,
    pub claim_closes_after_expected_days: Days,
    pub ask_bank_before_days: Days,
}

/// One store's rules; what is `None` is not known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// The name of its table in the file, by which orders refer to it.
    #[serde(skip)]
    pub key: String,
    /// Its name as it writes it; absent for "another store".
    pub name: Option<String>,
    #[serde(deserialize_with = "day")]
    pub checked_on: String,
    pub confidence: RuleConfidence,
    pub source: String,
    /// How long the seller has to ship.
    pub ship_days: Option<Days>,
    /// From this day after shipping the store takes a claim that nothing arrived.
    pub claim_opens_after_ship_days: Option<Days>,
    /// The same for parcels of express couriers.
    pub claim_opens_express_days: Option<Days>,
    /// The same for EMS.
    pub claim_opens_ems_days: Option<Days>,
    pub claim_opens_after_payment_days: Option<Days>,
    /// After the latest day on which the store promised delivery.
    pub claim_opens_after_expected_days: Option<Days>,
    pub claim_closes_after_payment_days: Option<Days>,
    pub claim_closes_after_ship_days: Option<Days>,
    pub claim_closes_after_expected_days: Option<Days>,
    /// How long after the end of protection the store still takes a claim.
    pub claim_window_after_end_days: Option<Days>,
    /// The store refuses a dispute before the end of protection while the delivery looks normal.
    #[serde(default)]
    pub refused_while_normal: bool,
    /// There is no stage of the seller: the store decides itself.
    #[serde(default)]
    pub decides_alone: bool,
    pub seller_answer_days: Option<Days>,
    pub seller_answer_bd: Option<Days>,
    pub platform_step_in_days: Option<Days>,
    /// The last day, counted from the dispute, on which the store can be asked to decide.
    pub escalate_latest_bd: Option<Days>,
    pub decision_days: Option<Days>,
    pub decision_days_max: Option<Days>,
    pub refund_days: Option<Days>,
    pub refund_bd: Option<Days>,
    pub extension: Extension,
    /// The extension to ask for.
    pub extend_request_days: Option<Days>,
    pub message_to: MessageTo,
}

/// How far to trust a set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleConfidence {
    High,
    Medium,
    Low,
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

/// The store that stands for all others.
const OTHER: &str = "other";

impl Rules {
    /// Reads rules. The error names the line and the reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut rules: Rules =
            toml::from_str(text).map_err(|error| describe(text, error.span(), error.message()))?;
        for (key, store) in &mut rules.stores {
            store.key.clone_from(key);
        }
        rules.check()?;
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
        self.stores.get(key).unwrap_or_else(|| &self.stores[OTHER])
    }

    /// All stores, those with a name first, by key.
    pub fn stores(&self) -> impl Iterator<Item = &Store> {
        let named = self.stores.values().filter(|s| s.name.is_some());
        named.chain(self.stores.values().filter(|s| s.name.is_none()))
    }
}

impl Store {
    /// Orders of this store have a latest promised day of delivery that its rules count from.
    pub fn counts_from_expected(&self) -> bool {
        self.claim_opens_after_expected_days.is_some()
            || self.claim_closes_after_expected_days.is_some()
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
    RULES.get_or_init(|| {
        Rules::parse(include_str!("../../resources/stores.toml"))
            .expect("resources/stores.toml is tested")
    })
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

fn describe(text: &str, span: Option<std::ops::Range<usize>>, reason: &str) -> String {
    let reason = reason.replace('\n', " ");
    let Some(before) = span.and_then(|span| text.get(..span.start)) else {
        return reason;
    };
    format!("line {}: {reason}", before.matches('\n').count() + 1)
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    let day = text.parse::<chrono::NaiveDate>();
    day.map_err(|_| de::Error::custom("expected a day such as \"2026-11-23\""))?;
    Ok(text)
}

fn hour<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    let hour = u32::deserialize(from)?;
    (hour < 24)
        .then_some(hour)
        .ok_or_else(|| de::Error::custom("expected an hour from 0 to 23"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT_IN: &str = include_str!("../../resources/stores.toml");

    #[test]
    fn every_rule_names_its_source() {
        let rules = rules();
        let routes = [&rules.routes.paypal.source, &rules.routes.card.source];
        let sources = rules
            .stores()
            .map(|s| &s.source)
            .chain(routes)
            .chain([&rules.defaults.source]);
        for source in sources {
            assert!(source.len() > 20, "{source}");
        }
    }

    #[test]
    fn an_unknown_key_gets_the_rules_of_another_store() {
        assert_eq!(rules().store("no-such-store").key, "other");
        assert_eq!(rules().store("joom").name.as_deref(), Some("Joom"));
    }

    #[test]
    fn the_nameless_store_comes_last() {
        let keys: Vec<_> = rules().stores().map(|s| s.key.as_str()).collect();
        let (last, named) = keys.split_last().expect("there are stores");
        assert_eq!(*last, "other");
        assert!(named.is_sorted() && named.contains(&"joom"), "{keys:?}");
    }

    #[test]
    fn a_bad_file_is_refused_with_the_line_and_the_reason() {
        // `Ok` for an error in the line of the bad text, `Err` for one of the whole file.
        let rows = [
            (
                "ship_days = 5",
                "ship_days = -5",
                Ok("invalid value: integer `-5`"),
            ),
            ("[store.joom]", "[store.joom", Ok("")),
            ("decides_alone = true", "decides_alone = maybe", Ok("")),
            (
                "extension = \"seller\"",
                "extension = \"shop\"",
                Ok("unknown variant `shop`"),
            ),
            (
                "refund_days = 14",
                "refund_weeks = 2",
                Ok("unknown field `refund_weeks`"),
            ),
            ("hour = 10 ", "hour = 24 ", Ok("expected an hour")),
            (
                "hour = 10 ",
                "hour = 23 ",
                Err("[remind] hour lies in the quiet hours"),
            ),
            (
                "checked_on = \"2026-11-23\"",
                "checked_on = \"today\"",
                Ok("expected a day"),
            ),
            (
                "[store.other]",
                "[store.rest]",
                Err("[store.other] is missing"),
            ),
            ("[store.temu]", "[store.Temu!]", Ok("")),
            (
                "[store.temu]",
                "[store.te-mu]",
                Err("[store.te-mu]: a store's key"),
            ),
            (
                "act_before_end_days = 5",
                "act_before_end_days = 2",
                Err("[defaults] urgent_before_end_days must be less"),
            ),
        ];
        for (good, bad, expected) in rows {
            let text = BUILT_IN.replacen(good, bad, 1);
            assert_ne!(text, BUILT_IN, "{good}");
            let error = Rules::parse(&text).unwrap_err();
            let line = BUILT_IN[..BUILT_IN.find(good).unwrap()]
                .matches('\n')
                .count()
                + 1;
            let expected = match expected {
                Ok(reason) => format!("line {line}: {reason}"),
                Err(reason) => reason.to_owned(),
            };
            assert!(error.starts_with(&expected), "{bad}: {error}");
            assert!(!error.contains('\n'), "{error}");
        }
    }

    #[test]
    fn quiet_hours_may_lie_on_both_sides_of_midnight() {
        for (hour, quiet, expected) in [
            (22, (22, 8), true),
            (7, (22, 8), true),
            (8, (22, 8), false),
            (12, (22, 8), false),
            (0, (0, 8), true),
            (8, (0, 8), false),
            (5, (5, 5), false),
        ] {
            assert_eq!(in_quiet_hours(hour, quiet), expected, "{hour} {quiet:?}");
        }
    }
}
