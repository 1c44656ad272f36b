//! A part of the money is back: how much is noted, and what to do about the rest is said.

use crate::advice::{PERCENT, percent_of, rest_of};
use crate::chat::answer_value::AnswerValue;
use crate::chat::callback::Report;
use crate::chat::flows::{order_actions, order_fields};
use crate::chat::input::{self, Heard, Intent, PartBack};
use crate::chat::screens::{card, events, talk, understood};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{GoodsProblem, Order, OrderEvent};

/// Whether the sum that came back is less than what was paid: then nobody has to be asked whether it is all.
pub fn is_part(order: &Order, text: &str) -> bool {
    let paid = order.amount.as_deref();
    let is_less = |paid| {
        let back = part_back(text, Some(paid)).back;
        back.is_some_and(|back| rest_of(paid, &back).is_some())
    };
    !input::says_all(text) && paid.is_some_and(is_less)
}

/// Whether a seller gave a sum back, and it is not known how much was paid: sellers like to give less.
pub fn may_be_part(order: &Order, text: &str) -> bool {
    let names_sum = || part_back(text, None).back.is_some();
    let is_of_seller = order.amount.is_none() && input::names_seller(text);
    is_of_seller && !input::says_all(text) && names_sum()
}

/// Notes the part, and what was paid, where that was told beside it. The whole sum is no part.
pub fn note(turn: &mut Turn, mut order: Order, heard: Option<&Heard>) {
    let told = heard.map(|heard| part_back(heard.text, known(&order, heard)));
    let PartBack { back, paid, .. } = told.unwrap_or_default();
    if back.is_some() && back == paid.clone().or_else(|| order.amount.clone()) {
        return order_actions::record(turn, order, Report::Refunded);
    }
    // Who took less gets no more: what was taken is here.
    let is_all_taken = turn
        .facts(&order)
        .part_accepted
        .is_some_and(|taken| back.is_some() && (taken.is_none() || taken == back.as_deref()));
    if is_all_taken {
        return order_actions::record(turn, order, Report::Refunded);
    }
    // What was noted when they told that money came is taken back, with the day on which it was due.
    while order.history.last().is_some_and(|told| {
        matches!(told.event, OrderEvent::Won | OrderEvent::RefundDue(_))
            && turn.was_told_today(&order, &told.event)
    }) {
        order.undo();
    }
    let has_currency = |sum: &String| sum.contains(' ');
    let paid = paid.filter(|sum| order.amount.is_none() && has_currency(sum));
    let paid = paid.map(AnswerValue::Amount);
    let line = paid.as_ref().map(|paid| understood::line(turn, paid));
    if let Some(paid) = paid {
        order_fields::put(turn, &mut order, paid);
    }
    let event = OrderEvent::PartRefunded(back);
    if !turn.was_told_today(&order, &event) {
        order.record(event, turn.now);
    }
    order.touch(turn.now);
    turn.answer = paragraphs([
        events::told(turn, &order),
        line.unwrap_or_default(),
        what_now(turn, &order),
    ]);
    let id = order.id;
    turn.keep(order);
    card::show(turn, id);
}

/// How much is offered in place of what was paid. A bare number may count days.
pub fn offered(text: &str, paid: Option<&str>) -> Option<String> {
    let told = part_back(text, None);
    let has_sign = |sum: &String| sum.contains([' ', '.']);
    let share = |percent| {
        let of_paid = paid.and_then(|paid| percent_of(paid, percent));
        of_paid.unwrap_or_else(|| format!("{percent} {PERCENT}"))
    };
    told.back
        .filter(has_sign)
        .or_else(|| told.percent.map(share))
}

/// Less was taken, and the rest is given up: the money is what is waited for. `false` where nothing tells what was taken.
pub fn accepted(turn: &mut Turn, mut order: Order, heard: Option<&Heard>) -> bool {
    let paid = order.amount.as_deref();
    let sum = heard.and_then(|heard| offered(heard.text, paid));
    let is_told = heard.is_none_or(|heard| sum.is_some() || input::names_less(heard.text));
    let can_be = {
        let facts = turn.facts(&order);
        facts.offer.is_some() || facts.dispute.is_some()
    };
    if !is_told && !can_be {
        return false;
    }
    let event = OrderEvent::OfferAccepted(sum);
    if !turn.was_told_today(&order, &event) {
        order.record(event, turn.now);
    }
    turn.answer = events::told(turn, &order);
    order_actions::save_and_show(turn, order);
    true
}

/// In a dispute the card says it; for a part that is missing, a part of the money may be all that is due.
fn what_now(turn: &Turn, order: &Order) -> String {
    let facts = turn.facts(order);
    let is_of_part = matches!(facts.problem, Some((GoodsProblem::PartMissing, _)));
    match facts.dispute.is_some() || is_of_part {
        true => String::new(),
        false => talk::text(turn, Intent::MoneyPartly, order),
    }
}

fn known<'k>(order: &'k Order, heard: &'k Heard) -> Option<&'k str> {
    let told = heard.mentioned().amount.as_deref();
    order.amount.as_deref().or(told)
}

/// With the sum that a share of what was paid comes to.
fn part_back(text: &str, paid: Option<&str>) -> PartBack {
    let mut told = input::part_back(text, paid);
    let share = told.percent.zip(paid);
    let share = share.and_then(|(percent, paid)| percent_of(paid, percent));
    told.back = told.back.or(share);
    told
}
