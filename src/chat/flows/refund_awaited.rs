//! "They refunded all, but the money is not here": a refund that was granted, and is awaited.

use crate::chat::callback::Report;
use crate::chat::flows::{order_actions, which_order};
use crate::chat::input::{self, Heard, Intent, Understood};
use crate::chat::screens::{card, talk};
use crate::chat::turn::Turn;
use crate::model::OrderId;

/// Notes the refund, where that was not known, and says above the card how long the money takes; `false` if the text tells something
/// else. Money that is not there has not come, whatever the clause before it says.
pub fn told(turn: &mut Turn, heard: &Heard, named: Option<OrderId>) -> bool {
    let order = which_order::likely(turn, named).filter(|_| is_told(heard));
    let Some(order) = order.and_then(|id| turn.open_order(id)).cloned() else {
        return false;
    };
    let id = order.id;
    match turn.facts(&order).refund_agreed_on {
        None => order_actions::record(turn, order, Report::Won),
        Some(_) => card::show(turn, id),
    }
    if let Some(order) = turn.open_order(id) {
        turn.preface(talk::text(turn, Intent::RefundWhen, order));
    }
    true
}

/// Whether a text tells both, and so is about one thing.
pub fn is_told(heard: &Heard) -> bool {
    use Intent as I;
    let is_granted = |part: &Heard| {
        let told = match part.intent() {
            Understood::Sure(told) => Some(told),
            Understood::Perhaps(near) => near.first(),
            Understood::Nothing => None,
        };
        matches!(told, Some(I::DisputeWon | I::MoneyBack)) && !input::has_negation(part.text)
    };
    let is_missed = |part: &Heard| {
        let has_none = input::is_of_money(part.text) && input::has_negation(part.text);
        part.sure() == Some(I::RefundWhen) || has_none
    };
    let parts = heard.parts();
    let granted = parts.iter().position(is_granted);
    granted.is_some_and(|at| parts[at + 1..].iter().any(is_missed))
}
