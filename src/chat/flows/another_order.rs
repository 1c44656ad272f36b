//! "The other one came", "celle du 12", "my mother's": another order is meant than the one that is talked about.

use crate::chat::input::{self, Heard, Intent};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderId};
use chrono::Datelike;

/// Which order is meant by another one.
pub enum Another {
    This(OrderId),
    /// It may be several.
    Unclear,
    /// None but this one is watched.
    NotWatched(OrderId),
}

/// The order that is meant, where a text tells of another than the one that is looked at.
pub fn meant(turn: &Turn, heard: &Heard, looked_at: Option<OrderId>) -> Option<Another> {
    let is_told = match heard.sure() {
        Some(intent) => intent.is_news() && !intent.is_of_seller() && intent != Intent::Undo,
        None => true,
    };
    // Whose parcel it is may be told beside the news: "I answered. And it is for my mother".
    let is_of_another = |part: &Heard| input::means_another_order(part.text);
    let tells = |part: &Heard| part.sure().is_some() || input::tells_of_arrival(part.text);
    let is_meant = match heard.parts() {
        [] => is_of_another(heard),
        parts => parts.iter().any(|part| tells(part) && is_of_another(part)),
    };
    if !is_told || !is_meant {
        return None;
    }
    let open: Vec<&Order> = turn.open_orders().collect();
    let only = |orders: Vec<OrderId>| match orders[..] {
        [one] => Some(Another::This(one)),
        _ => None,
    };
    let of_day = || only(of_day(&open, input::day_of_month(heard.text)?));
    match open[..] {
        [] => None,
        // That it was another parcel says all there is to say of the only one.
        [_] if heard.sure() == Some(Intent::OtherParcel) => None,
        [one] => of_day().or(Some(Another::NotWatched(one.id))),
        _ => {
            let others = || {
                let looked_at = looked_at?;
                let ids = open.iter().map(|order| order.id);
                only(ids.filter(|id| *id != looked_at).collect())
            };
            let is_by_day = input::day_of_month(heard.text).is_some();
            let others = of_day().or_else(|| others().filter(|_| !is_by_day));
            others.or(Some(Another::Unclear))
        }
    }
}

/// The orders that were paid or shipped on this day of a month.
fn of_day(orders: &[&Order], day: u32) -> Vec<OrderId> {
    let is_of_day = |order: &&&Order| {
        let days = [order.paid_on, order.shipped_on];
        days.into_iter().flatten().any(|on| on.day() == day)
    };
    orders
        .iter()
        .filter(is_of_day)
        .map(|order| order.id)
        .collect()
}
