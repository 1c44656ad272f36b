//! What to do now: the situations in the order in which they are looked at; the first that fits wins.

use super::{Extension, Order, defaults};
use chrono::{DateTime, Utc};

/// What to do now about an order that has not arrived. The text for it is the locale's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Protection is over, but the store takes a claim until this instant: file it now.
    LastChance(DateTime<Utc>),
    /// Protection is over, and so is the store's own window, as far as known.
    ProtectionOver,
    /// The last days: open the dispute today.
    DisputeToday,
    /// Protection ends soon: extended by the seller, or dispute now.
    DisputeSoon,
    /// Time to ask the seller for an extension.
    AskExtension,
    /// Two weeks of silence: compare the number with the order page.
    CompareNumber,
    /// Long enough: ask the seller about the number.
    AskSeller,
    /// Nothing to see yet is still normal.
    StillNormal,
    /// Nothing to see yet is normal.
    Normal,
}

/// The advice for an order at an instant.
pub fn advice(order: &Order, now: DateTime<Utc>) -> Advice {
    by_deadline(order, now).unwrap_or_else(|| by_day(order, now))
}

fn by_deadline(order: &Order, now: DateTime<Utc>) -> Option<Advice> {
    let rules = defaults();
    let left = order.days_left(now)?;
    if left < 0 {
        let window = order.window_end().filter(|end| now < *end);
        return Some(window.map_or(Advice::ProtectionOver, Advice::LastChance));
    }
    if left <= rules.urgent_before_end_days {
        return Some(Advice::DisputeToday);
    }
    if left <= rules.act_before_end_days {
        return Some(Advice::DisputeSoon);
    }
    let can_extend = order.store.extension == Extension::Seller;
    (can_extend && left <= rules.extend_ask_before_end_days).then_some(Advice::AskExtension)
}

fn by_day(order: &Order, now: DateTime<Utc>) -> Advice {
    let rules = defaults();
    let day = order.days_since_shipping(now);
    if day >= rules.compare_number_day && order.has_number {
        Advice::CompareNumber
    } else if day >= rules.ask_seller_day {
        Advice::AskSeller
    } else if day > rules.quiet_until_day {
        Advice::StillNormal
    } else {
        Advice::Normal
    }
}
