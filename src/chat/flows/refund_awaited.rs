//! "They refunded all, but the money is not here": a refund that was granted, and is awaited.

use crate::chat::callback::Report;
use crate::chat::flows::deeds::earlier_day;
use crate::chat::flows::{days, order_actions, which_order};
use crate::chat::input::{self, Heard, Intent, Understood, page};
use crate::chat::screens::{card, events, talk};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderEvent, OrderId};
use chrono::NaiveDate;

/// Notes the refund, where that was not known, and says above the card how long the money takes; `false` if the text tells something
/// else. Money that is not there has not come, whatever the clause before it says.
pub fn told(turn: &mut Turn, heard: &Heard, named: Option<OrderId>) -> bool {
    let order = which_order::likely(turn, named).filter(|_| is_told(heard));
    let Some(order) = order.and_then(|id| turn.open_order(id)).cloned() else {
        return false;
    };
    let id = order.id;
    if due_told(turn, order.clone(), heard) {
        return true;
    }
    let granted = heard.clauses().iter().find(|part| is_granted(part));
    let on = granted.and_then(|part| earlier_day(turn, Intent::DisputeWon, &order, part));
    match turn.facts(&order).refund_agreed_on {
        None => order_actions::record_on(turn, order, Report::Won, on),
        Some(_) => card::show(turn, id),
    }
    if let Some(order) = turn.open_order(id) {
        turn.preface(talk::text(turn, Intent::RefundWhen, order));
    }
    true
}

/// Notes until when the money was promised: "it should have been here by the 25th". `false` where no such day is told, or nobody can
/// have promised it.
pub fn due_told(turn: &mut Turn, mut order: Order, heard: &Heard) -> bool {
    let Some(due) = due_day(turn, heard) else {
        return false;
    };
    let is_known = turn.facts(&order).refund_agreed_on.is_some();
    let granted = heard.clauses().iter().find(|part| is_granted(part));
    if !is_known && granted.is_none() && !which_order::is_claimed(turn, &order) {
        return false;
    }
    if !is_known {
        // What should be here by a day was granted before it.
        let passed = (due < turn.today()).then_some(due);
        let on = granted.and_then(|part| earlier_day(turn, Intent::DisputeWon, &order, part));
        order.record_on(OrderEvent::Won, on.or(passed), turn.now);
    }
    order.record(OrderEvent::RefundDue(due), turn.now);
    turn.answer = events::told(turn, &order);
    order_actions::save_and_show(turn, order);
    true
}

/// The day on which it should have come, or should come.
fn due_day(turn: &Turn, heard: &Heard) -> Option<NaiveDate> {
    input::first_told(heard.text, &["due"])?;
    let writer = days::writer(turn);
    let named = || days::only_named(heard.text, |words| input::shipped_on(words, &writer).ok());
    let past = page::only_past_day(heard.text, &writer).or_else(named);
    past.or_else(|| days::last_named(turn, heard.text))
}

fn is_granted(part: &Heard) -> bool {
    use Intent as I;
    let told = match part.intent() {
        Understood::Sure(told) => Some(told),
        Understood::Perhaps(near) => near.first(),
        Understood::Nothing => None,
    };
    matches!(told, Some(I::DisputeWon | I::MoneyBack)) && !input::has_negation(part.text)
}

/// Whether a text tells both, and so is about one thing.
pub fn is_told(heard: &Heard) -> bool {
    use Intent as I;
    let is_missed = |part: &Heard| {
        let has_none = input::is_of_money(part.text) && input::has_negation(part.text);
        part.sure() == Some(I::RefundWhen) || has_none
    };
    let parts = heard.parts();
    let granted = parts.iter().position(is_granted);
    granted.is_some_and(|at| parts[at + 1..].iter().any(is_missed))
}
