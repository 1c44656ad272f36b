//! The goods are to be sent back by a day, or were sent: it is kept with the order, said back, and reminded of.

use crate::advice::{self, at_hour};
use crate::chat::flows::{days, free_words, order_actions};
use crate::chat::input::{self, Heard, Intent, numbers};
use crate::chat::screens::{card, events, format};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderEvent, OrderId};
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Who tells in more words that it has to go back tells more than that.
const MOST_WORDS: usize = 12;

/// Takes what a text tells of sending goods back; `about` is the order that is talked about. `false` if it tells nothing of that.
pub fn told(turn: &mut Turn, heard: &Heard, about: Option<OrderId>) -> bool {
    let Some(told) = input::return_told(heard.text) else {
        return false;
    };
    let Some(order) = free_words::order_meant(turn, heard.text, about)
        .and_then(|id| turn.open_order(id).cloned())
    else {
        return false;
    };
    match told {
        "posted" if is_expected(turn, &order, heard) => sent(turn, order),
        "returning" => match days::last_named(turn, heard.text) {
            Some(day) => send_by(turn, order, day, heard),
            // That it has to go back is what they told; when, is asked.
            None if tells_only_that(heard) => {
                turn.answer = turn.html("return-when", &[]);
                card::show(turn, order.id);
            }
            None => return false,
        },
        _ => return false,
    }
    true
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

fn sent(turn: &mut Turn, mut order: Order) {
    let before = order.fields(turn.now);
    order.return_by = None;
    order.keep_replaced(before);
    if !turn.was_told_today(&order, &OrderEvent::SentBack) {
        order.record(OrderEvent::SentBack, turn.now);
    }
    turn.answer = events::told(turn, &order);
    order_actions::save_and_show(turn, order);
}

fn send_by(turn: &mut Turn, mut order: Order, day: NaiveDate, heard: &Heard) {
    if heard.sure() == Some(Intent::DisputeWon) && turn.facts(&order).refund_agreed_on.is_none() {
        order.record(OrderEvent::Won, turn.now);
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
