//! What the advice about an order rests on: the sources of the rules that count for it now, their years, and how sure they are.

use super::context::Context;
use super::rules::{AsOf, RuleConfidence, RuleSource};
use crate::model::Payment;
use strum::{Display, VariantArray};

/// What rules are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Topic {
    /// How long silence is usual.
    Waiting,
    /// When the seller ships.
    Shipping,
    /// When the store takes a claim.
    Claim,
    /// Who answers a claim, and by when.
    Answer,
    /// When a refund arrives.
    Refund,
    PayPal,
    /// The bank that gave the card.
    Bank,
}

/// The sources of one topic, taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    pub topic: Topic,
    pub as_of: AsOf,
    /// That of the least sure of them.
    pub confidence: RuleConfidence,
}

/// What counts for an order now, the most important first. A topic of which nothing is known is left out.
pub fn basis(context: &Context) -> Vec<Basis> {
    let topics = topics(context);
    topics
        .into_iter()
        .filter_map(|topic| of(topic, context))
        .collect()
}

fn topics(context: &Context) -> Vec<Topic> {
    let order = context.order;
    if order.refund_agreed_on.is_some() {
        vec![Topic::Refund]
    } else if order.lost_on.is_some() || context.is_unprotected() || context.is_over() {
        match order.payment {
            Some(Payment::PayPal) => vec![Topic::PayPal],
            Some(Payment::Card) => vec![Topic::Bank],
            Some(Payment::Other) => vec![Topic::Claim],
            None => vec![Topic::PayPal, Topic::Bank],
        }
    } else if order.dispute.is_some() {
        vec![Topic::Answer, Topic::Claim]
    } else if order.shipped_on.is_none() {
        vec![Topic::Shipping]
    } else {
        vec![Topic::Claim, Topic::Waiting]
    }
}

fn of(topic: Topic, context: &Context) -> Option<Basis> {
    let rules = context.rules;
    let (as_of, confidence) = match topic {
        Topic::Waiting => (rules.defaults.as_of, rules.defaults.confidence),
        Topic::PayPal => (rules.routes.paypal.as_of, rules.routes.paypal.confidence),
        Topic::Bank => (rules.routes.card.as_of, rules.routes.card.confidence),
        Topic::Shipping | Topic::Claim | Topic::Answer | Topic::Refund => {
            let sources = context.store.sources.iter();
            let tells = |source: &&RuleSource| {
                let mut names = source.rules.iter();
                names.any(|name| topic_of(name) == Some(topic))
            };
            let told: Vec<&RuleSource> = sources.filter(tells).collect();
            let as_of = told.iter().map(|source| source.as_of);
            let confidence = told.iter().map(|source| source.confidence).min()?;
            (as_of.reduce(AsOf::with)?, confidence)
        }
    };
    Some(Basis {
        topic,
        as_of,
        confidence,
    })
}

/// What a store's rule is about, by its name; `None` for those that no day is told by.
fn topic_of(rule: &str) -> Option<Topic> {
    const BEGINNINGS: [(&str, Topic); 15] = [
        ("ship_days", Topic::Shipping),
        ("unshipped_", Topic::Shipping),
        ("claim_", Topic::Claim),
        ("ask_seller_first", Topic::Claim),
        ("refused_while", Topic::Claim),
        ("report_delivered", Topic::Claim),
        ("seller_answer", Topic::Answer),
        ("silence_refunds", Topic::Answer),
        ("platform_step_in", Topic::Answer),
        ("escalate", Topic::Answer),
        ("decision", Topic::Answer),
        ("decides_alone", Topic::Answer),
        ("appeal", Topic::Answer),
        ("refund_", Topic::Refund),
        ("late_credit", Topic::Refund),
    ];
    let mut beginnings = BEGINNINGS.iter();
    beginnings
        .find(|(beginning, _)| rule.starts_with(beginning))
        .map(|(_, topic)| *topic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::tests::Scenario;
    use crate::advice::{OrderFacts, rules};
    use crate::zones::Zone;

    fn seen(change: impl FnOnce(&mut OrderFacts)) -> Vec<Basis> {
        let world = Scenario::new(Zone::UTC, "2026-11-01");
        let mut order = world.order();
        change(&mut order);
        world.with_context(&order, world.at(12, 12), basis)
    }

    #[test]
    fn every_rule_of_a_store_has_its_topic() {
        // They choose words and ways, or are called assumed where they are shown.
        let without = [
            "assumed_end_after_expected_days",
            "assumed_end_after_ship_days",
            "bank_case_costs",
            "closes_after_delivered_days",
            "eu_trader",
            "extend_request_days",
            "extend_yourself_days",
            "extension",
            "open_claim_stops_end",
            "shows_no_end",
            "usual_protection_days",
            "usual_silence_days",
        ];
        let names = rules().stores().flat_map(|store| &store.sources);
        for name in names.flat_map(|source| &source.rules) {
            assert_ne!(topic_of(name).is_some(), without.contains(name), "{name}");
        }
    }

    #[test]
    fn the_basis_goes_with_where_the_order_stands() {
        use Topic as T;
        let day = "2026-11-10".parse().unwrap();
        type Change = fn(&mut OrderFacts, chrono::NaiveDate);
        let rows: [(Change, &[Topic]); 7] = [
            (|_, _| {}, &[T::Claim, T::Waiting]),
            (|o, _| o.shipped_on = None, &[T::Shipping]),
            (
                |o, day| o.dispute = crate::advice::tests::disputed(day),
                &[T::Answer, T::Claim],
            ),
            (|o, day| o.refund_agreed_on = Some(day), &[T::Refund]),
            (|o, day| o.lost_on = Some(day), &[T::PayPal, T::Bank]),
            (
                |o, day| {
                    o.lost_on = Some(day);
                    o.payment = Some(Payment::Card);
                },
                &[T::Bank],
            ),
            // Nothing is known of this store.
            (|o, _| o.store = "other", &[T::Waiting]),
        ];
        for (change, expected) in rows {
            let seen = seen(|order| change(order, day));
            let topics: Vec<Topic> = seen.iter().map(|basis| basis.topic).collect();
            assert_eq!(topics, expected);
        }
    }

    #[test]
    fn several_sources_are_as_sure_as_the_least_sure_of_them() {
        let claim = seen(|order| order.store = "ebay")[0];
        assert_eq!(claim.confidence, RuleConfidence::High);
        let claim = seen(|order| order.store = "etsy")[0];
        assert_eq!(claim.confidence, RuleConfidence::Medium);
        assert_eq!(
            claim.as_of,
            AsOf::Years {
                first: 2023,
                last: 2026
            }
        );
    }
}
