//! The goods are to be sent back by a day, or were sent: it is kept with the order, said back, and reminded of.

use crate::advice::{self, at_hour};
use crate::chat::callback::Report;
use crate::chat::flows::{days, order_actions, part_refund, refund_notice, which_order};
use crate::chat::input::{self, Heard, Intent, ReplyKind, ReturnTold, numbers, page};
use crate::chat::screens::{card, events, format};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderEvent, OrderId};
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Who tells in more words that it has to go back tells more than that.
const MOST_WORDS: usize = 12;

/// In bytes: a longer text is a page or a story.
const LONGEST: usize = 600;

/// Takes what a text tells of sending goods back; `about` is the order that is talked about. `false` if it tells nothing of that.
pub fn told(turn: &mut Turn, heard: &Heard, about: Option<OrderId>) -> bool {
    if heard.text.len() > LONGEST || refund_notice::told(turn, heard).is_some() {
        return false;
    }
    // "The post says it goes back to China": the carrier takes it back.
    let is_of_carrier =
        |told: &ReturnTold| *told == ReturnTold::ToSend && heard.sure() == Some(Intent::Returned);
    let told = input::return_told(heard.text).filter(|told| !is_of_carrier(told));
    let is_here = heard.sure() == Some(Intent::MoneyBack);
    let is_to_payer = !is_here && input::is_refund_to_payer(heard.text) && !is_bait(heard.text);
    let is_promised = input::is_refund_promised(heard.text);
    if told.is_none() && !is_promised && !is_to_payer {
        return false;
    }
    let Some(order) = which_order::order_meant(turn, heard.text, about)
        .and_then(|id| turn.open_order(id).cloned())
    else {
        return false;
    };
    // Of what has not come nothing can be sent back: who would pay for it is answered.
    let facts = turn.facts(&order);
    let is_here = facts.arrived_on.is_some() || facts.problem.is_some();
    if heard.sure() == Some(Intent::ReturnCost) && !is_here {
        return false;
    }
    let day = last_day(turn, heard.text);
    match (told, day) {
        (Some(ReturnTold::GotBack), day) => {
            got_back(turn, order, heard, day.filter(|_| is_promised))
        }
        (Some(ReturnTold::Sent), _) if is_expected(turn, &order, heard) => sent(turn, order),
        (Some(ReturnTold::HandedIn), _) if order.return_by.is_some() => sent(turn, order),
        (Some(ReturnTold::ToSend | ReturnTold::MineToSend), Some(day)) => {
            send_by(turn, order, day, heard);
        }
        (Some(ReturnTold::MineToSend), _) if is_expected(turn, &order, heard) => {
            to_send(turn, &order)
        }
        // That it has to go back is what they told; when, is asked.
        (Some(ReturnTold::ToSend | ReturnTold::MineToSend), _) if tells_only_that(heard) => {
            to_send(turn, &order);
        }
        (_, day) => {
            let is_of_store = names_store_of(&order, heard);
            let is_part = part_refund::is_part(&order, heard.text)
                || input::names_part(heard.text)
                || input::names_only_sum(heard.text);
            let is_claimed = which_order::is_claimed(turn, &order) && !asks_to_wait(heard.text);
            let is_granted = is_to_payer && !is_part && (is_of_store || is_claimed);
            match day {
                Some(day) if is_granted => refund_by(turn, order, refund_day(turn, heard, day)),
                Some(day) if is_promised && is_of_store => refund_by(turn, order, day),
                None if is_granted => order_actions::record(turn, order, Report::Won),
                _ => return false,
            }
        }
    }
    true
}

/// Money for a confirmation or a closed dispute is none that was granted, nor is one of two things to choose from.
fn is_bait(text: &str) -> bool {
    let is_bait = |kind: &ReplyKind| kind.is_trap() || *kind == ReplyKind::Choice;
    let is_pasted =
        || input::seller_reply(text).is_some_and(|reply| reply.kinds.iter().any(is_bait));
    !input::dearest_wishes(text).is_empty() || is_pasted()
}

/// A seller's own words: the buyer shall wait for the money.
fn asks_to_wait(text: &str) -> bool {
    let reply = input::seller_reply(text).filter(|reply| reply.is_sure);
    reply.is_some_and(|reply| reply.kinds.iter().any(|kind| kind.is_of_time()))
}

/// The last day on which the money should be there: what they wrote on an earlier day counts from it.
fn refund_day(turn: &Turn, heard: &Heard, day: NaiveDate) -> NaiveDate {
    let writer = days::writer(turn);
    let wrote = days::only_named(heard.text, |words| {
        // "7-10" before "days" is no day.
        let is_day = words.contains(|c: char| matches!(c, '.' | '/') || c.is_alphabetic());
        let is_length = input::days_named(words).is_some();
        let day = input::shipped_on(words, &writer).ok();
        day.filter(|day| is_day && !is_length && *day <= turn.today())
    });
    let length = days::counted(turn, heard.text).map(|days| Days::new(days.into()));
    match length {
        Some(length) => wrote.unwrap_or(turn.today()) + length,
        None => day,
    }
}

/// The last day that is told, or a length from today; what is past is no length.
fn last_day(turn: &Turn, text: &str) -> Option<NaiveDate> {
    let is_past = || page::only_past_day(text, &days::writer(turn)).is_some();
    let counted = || Some(turn.today() + Days::new(days::counted(turn, text)?.into()));
    days::last_named(turn, text).or_else(|| counted().filter(|_| !is_past()))
}

fn names_store_of(order: &Order, heard: &Heard) -> bool {
    let named = heard.mentioned().store.as_deref();
    named.or(page::store_named(heard.text)) == Some(order.store.as_str())
        || order
            .store_name
            .as_deref()
            .is_some_and(|name| input::mentions(heard.text, name))
}

/// What the seller has again was sent; the money is what is waited for.
fn got_back(turn: &mut Turn, order: Order, heard: &Heard, refund_by: Option<NaiveDate>) {
    match refund_by.filter(|_| names_store_of(&order, heard)) {
        Some(day) => self::refund_by(turn, without_return(turn, order), day),
        None => sent(turn, order),
    }
}

/// The store has promised the money by a day: on that day it is asked about.
pub fn refund_by(turn: &mut Turn, mut order: Order, day: NaiveDate) {
    let is_known = turn.facts(&order).refund_agreed_on.is_some();
    // What was told last is the first to be taken back.
    order.record(OrderEvent::RefundDue(day), turn.now);
    if !is_known {
        order.record(OrderEvent::Won, turn.now);
    }
    let hour = advice::ReminderSettings::of(&turn.person, turn.zone()).hour;
    let at = at_hour(day, hour, turn.zone());
    order.touch(turn.now);
    order.snooze(at);
    let agreed = match is_known {
        true => String::new(),
        false => events::told(turn, &order),
    };
    say_when(turn, order, at);
    turn.preface(agreed);
}

/// Until when is not told yet: it is asked for.
fn to_send(turn: &mut Turn, order: &Order) {
    if order.return_by.is_none() {
        turn.answer = turn.html("return-when", &[]);
    }
    card::show(turn, order.id);
}

/// Whether the buyer is the one who sends back: something is wrong with the goods, or the money was promised for them. A number that
/// stands beside it is the return's, and not the order's.
fn is_expected(turn: &Turn, order: &Order, heard: &Heard) -> bool {
    let facts = turn.facts(order);
    order.return_by.is_some()
        || facts.problem.is_some()
        || facts.dispute.is_some()
        || facts.refund_agreed_on.is_some()
        || !numbers::find(heard.text).is_empty()
}

/// Whether a few words that are no question tell nothing else.
fn tells_only_that(heard: &Heard) -> bool {
    let is_told = heard.words() <= MOST_WORDS && !heard.text.contains('?');
    is_told && heard.sure().is_none_or(|told| told == Intent::Returned)
}

fn sent(turn: &mut Turn, order: Order) {
    let order = without_return(turn, order);
    turn.answer = events::told(turn, &order);
    order_actions::save_and_show(turn, order);
}

/// Nothing is to be sent back any more.
fn without_return(turn: &Turn, mut order: Order) -> Order {
    let before = order.fields(turn.now);
    order.return_by = None;
    order.keep_replaced(before);
    if !turn.was_told_today(&order, &OrderEvent::SentBack) {
        order.record(OrderEvent::SentBack, turn.now);
    }
    order
}

fn send_by(turn: &mut Turn, mut order: Order, day: NaiveDate, heard: &Heard) {
    let mut agreed = String::new();
    if is_decided(turn, &order, heard) {
        order.record(OrderEvent::Won, turn.now);
        agreed = events::told(turn, &order);
    }
    let before = order.fields(turn.now);
    order.return_by = Some(day);
    order.keep_replaced(before);
    let at = reminder(turn, day);
    order.touch(turn.now);
    // What else is to be reminded of comes all the same.
    order.muted = false;
    if day <= turn.today() {
        order.snooze(at);
    }
    say_when(turn, order, at);
    turn.preface(agreed);
}

/// Whether the money was granted for it: that takes the place of what was offered before.
fn is_decided(turn: &Turn, order: &Order, heard: &Heard) -> bool {
    let grants = |part: &Heard| part.sure() == Some(Intent::DisputeWon);
    let is_granted = grants(heard) || heard.parts().iter().any(grants);
    let is_of_store = turn.facts(order).dispute.is_some() && names_store_of(order, heard);
    (is_granted || is_of_store) && turn.facts(order).refund_agreed_on.is_none()
}

fn say_when(turn: &mut Turn, order: Order, at: DateTime<Utc>) {
    let args = [("at", format::instant(turn.texts(), at, turn.zone()).into())];
    turn.answer = turn.html("return-told", &args);
    let id = order.id;
    turn.keep(order);
    card::show(turn, id);
}

/// The morning some days before the last one, or the next morning.
fn reminder(turn: &Turn, last: NaiveDate) -> DateTime<Utc> {
    let before = advice::rules().defaults.urgent_before_end_days;
    let hour = advice::ReminderSettings::of(&turn.person, turn.zone()).hour;
    let day = last - Days::new(before.into());
    at_hour(day.max(turn.today() + Days::new(1)), hour, turn.zone())
}
