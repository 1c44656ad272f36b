//! The ways to the money besides the store, and who advises a buyer. The file explains each number.

use super::values::{AsOf, Days, RuleConfidence, days, source};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The ways to the money besides the store.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routes {
    pub paypal: PayPal,
    pub card: Card,
    pub section75: Section75,
    pub consumer: Consumer,
}

/// PayPal's own buyer protection.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayPal {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    #[serde(deserialize_with = "days")]
    pub claim_closes_after_payment_days: Days,
    #[serde(deserialize_with = "days")]
    pub escalate_within_days: Days,
}

/// The chargeback of the bank that gave the card.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    #[serde(deserialize_with = "days")]
    pub claim_closes_after_payment_days: Days,
    #[serde(deserialize_with = "days")]
    pub claim_closes_after_expected_days: Days,
}

/// The law of the United Kingdom that makes the bank of a credit card answer for the seller.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section75 {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    /// The goods cost more than this, in pounds.
    pub above_gbp: u16,
    pub years: u16,
}

/// Who advises buyers, free of charge.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consumer {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    /// Where ECC-Net advises on traders of the other countries of this list.
    pub ecc_net: Vec<String>,
    /// The consumer body of a country, by its own name.
    pub bodies: BTreeMap<String, String>,
}
