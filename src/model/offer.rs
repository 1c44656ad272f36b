//! What the seller or the store offers in place of all the money.

use serde::{Deserialize, Serialize};

use super::defaults::is_default;

/// Less than the full amount, as it was told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: OfferKind,
    /// How much, where that was told: `10 USD`, or `50 %` of a price that is not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sum: Option<String>,
}

/// In what less is offered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// A part of the money.
    #[default]
    Part,
    /// Credit, points or a coupon of the store.
    Credit,
}
