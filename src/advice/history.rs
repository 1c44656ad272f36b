//! Keeps an order's history short without forgetting a fact: only an entry that later ones supersede is dropped.

use super::facts::OrderFacts;
use crate::model::{HistoryEntry, Order, OrderEvent};
use crate::zones::Zone;
use chrono::{DateTime, Duration, Utc};

/// The most entries of an order's history.
pub const HISTORY_LIMIT: usize = 100;
/// The newest entries are never dropped, and nothing is dropped for their sake: *Undo* brings back what they superseded.
const NEWEST_KEPT: usize = 50;

/// Drops superseded entries, the oldest first, until the history is within its limit. The facts stay the same.
///
/// The limit can be kept: only some twenty of the older entries can matter to the facts at a time.
pub fn compact(order: &mut Order) {
    while order.history.len() > HISTORY_LIMIT {
        let Some(place) = oldest_superseded(order) else {
            return;
        };
        order.history.remove(place);
    }
}

/// The oldest entry that says nothing any more. Other entries than what tracking showed are the buyer's evidence: they go last.
fn oldest_superseded(order: &Order) -> Option<usize> {
    let older = Order {
        history: on_days_of_their_own(&order.history[..order.history.len() - NEWEST_KEPT]),
        ..order.clone()
    };
    let facts = OrderFacts::of(&older, Zone::UTC);
    let is_superseded = |place: &usize| {
        let mut without = older.clone();
        without.history.remove(*place);
        OrderFacts::of(&without, Zone::UTC) == facts
    };
    let is_tracking =
        |place: &usize| matches!(older.history[*place].event, OrderEvent::Tracking(_));
    // The first entry tells when the order was taken down.
    let places = 1..older.history.len();
    let mut tracking = places.clone().filter(is_tracking);
    tracking
        .find(is_superseded)
        .or_else(|| places.clone().find(is_superseded))
}

/// The same entries, each told on another day, and none on a day that an entry names: facts are compared by their days, and in
/// some time zone two entries of one day lie on two.
fn on_days_of_their_own(history: &[HistoryEntry]) -> Vec<HistoryEntry> {
    let first = DateTime::<Utc>::UNIX_EPOCH;
    let on_day = |(day, entry): (i64, &HistoryEntry)| HistoryEntry {
        at: first + Duration::days(day),
        on: None,
        ..entry.clone()
    };
    (0..).zip(history).map(on_day).collect()
}
