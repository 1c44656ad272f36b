//! Reads everything that a text tells of an order: a pasted order page, a store's e-mail, a sentence of one's own.

use tracking_number::Finding;

use super::choice::PossibleDay;
use super::protection_end::PossibleMoment;
use super::writer::Writer;
use crate::model::Tracking;

/// What a text tells of an order. A list of days or moments holds one where the text can be read in one way alone, several,
/// the likelier first, where it cannot, and none where it tells none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageFacts {
    /// The key of a store of `resources/stores.toml`.
    pub store: Option<String>,
    /// The tracking numbers, each once, as they stand in the text.
    pub numbers: Vec<Finding>,
    pub order_number: Option<String>,
    pub shipped: Vec<PossibleDay>,
    pub paid: Vec<PossibleDay>,
    pub delivered: Vec<PossibleDay>,
    /// The last day on which delivery was promised.
    pub expected: Vec<PossibleDay>,
    pub protection_end: Vec<PossibleMoment>,
    /// Protection has ended, on a day that the text does not tell.
    pub protection_ended: bool,
    /// The text says that the seller has not shipped.
    pub not_shipped: bool,
    /// With its currency, such as `12.50 USD`.
    pub amount: Option<String>,
    /// What the goods are called.
    pub goods: Option<String>,
    pub tracking: Option<Tracking>,
}

/// Reads a text of any length that Telegram sends.
pub fn page_facts(_text: &str, _writer: &Writer) -> PageFacts {
    PageFacts::default()
}
