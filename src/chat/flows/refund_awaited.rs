//! "They refunded all, but the money is not here": a refund that was granted, and is awaited.

use crate::chat::callback::Report;
use crate::chat::flows::deeds::earlier_day;
use crate::chat::flows::{days, order_actions, seller_time, which_order};
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
    // By when the store or the seller decides or answers is no day of the money.
    if !seller_time::terms(turn, heard).is_empty() {
        return false;
    }
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
    let writer = days::writer(turn);
    let is_due = |part: &Heard| input::first_told(part.text, &["due"]).is_some();
    let day = |part: &Heard| {
        let named = || days::only_named(part.text, |words| input::shipped_on(words, &writer).ok());
        // "They promised it within 10 working days": a length of time is no day.
        if days::counted(turn, part.text).is_some() {
            return None;
        }
        let past = page::only_past_day(part.text, &writer).or_else(named);
        past.or_else(|| days::last_named(turn, part.text))
    };
    // The day before that is of the grant: "approved on the 20th, it should have come already".
    let mut from_due = heard.clauses().iter().skip_while(|part| !is_due(part));
    from_due.find_map(day)
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
