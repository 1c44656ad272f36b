//! Until when the seller has to answer in a case: it is said back, and the day after it is asked about. And until when they want a proof of
//! the buyer, who is reminded before it.

use crate::advice::{self, at_hour};
use crate::chat::flows::{days, which_order};
use crate::chat::input::{self, Heard, Intent, ReplyKind};
use crate::chat::screens::{card, format};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Order};
use chrono::{Days, NaiveDate};

/// The day until which the seller may answer.
pub fn told(turn: &Turn, heard: &Heard) -> Option<NaiveDate> {
    let parts = heard.clauses();
    parts.iter().find_map(|part| {
        let is_told = input::first_told(part.text, &["respite"]).is_some();
        let is_told = is_told && !part.text.contains('?');
        days::last_named(turn, part.text).filter(|_| is_told)
    })
}

/// The last day on which they want a proof of the buyer.
fn proof_by(turn: &Turn, heard: &Heard) -> Option<NaiveDate> {
    let asks = |part: &Heard| part.sure() == Some(Intent::SellerWantsProof);
    let is_told = asks(heard) || heard.parts().iter().any(asks);
    let is_pasted = || {
        let pasted = input::seller_reply(heard.text).filter(|reply| reply.is_sure);
        pasted.is_some_and(|reply| reply.kinds.contains(&ReplyKind::AsksProof))
    };
    let day = days::last_named(turn, heard.text);
    day.filter(|_| is_told || is_pasted())
}

/// Takes a clause that tells nothing else: its day is none on which the parcel was promised. `false` if it tells more or less.
pub fn alone(turn: &mut Turn, heard: &Heard) -> bool {
    let is_alone = turn.person.dialogue == Dialogue::Idle
        && heard.parts().is_empty()
        && heard.sure().is_none();
    let order = which_order::order_meant(turn, heard.text, None);
    let Some(order) = order.filter(|_| is_alone && told(turn, heard).is_some()) else {
        return false;
    };
    card::show(turn, order);
    keep(turn, heard);
    true
}

/// Keeps it when all else that the text tells is taken: the order is looked at again on the morning after. A day for which the person
/// asked before stays.
pub fn keep(turn: &mut Turn, heard: &Heard) {
    if let Some(day) = proof_by(turn, heard) {
        return keep_proof_by(turn, heard, day);
    }
    let Some(day) = told(turn, heard) else {
        return;
    };
    // Of what is not shipped it would be the last day to ship.
    let is_answer = |order: &Order| !which_order::is_unsent(turn, order);
    let order = which_order::order_meant(turn, heard.text, None);
    let order = order.and_then(|id| turn.open_order(id).cloned());
    let Some(order) = order.filter(is_answer) else {
        return;
    };
    let args = [("day", format::day(turn.texts(), day).into())];
    let said = turn.html("seller-has-until", &args);
    remind(turn, order, day + Days::new(1), said);
}

/// The buyer is reminded on the day before.
fn keep_proof_by(turn: &mut Turn, heard: &Heard, day: NaiveDate) {
    let order = which_order::order_meant(turn, heard.text, None);
    let Some(order) = order.and_then(|id| turn.open_order(id).cloned()) else {
        return;
    };
    let args = [("day", format::day(turn.texts(), day).into())];
    let said = turn.html("told-claim-left-open", &args);
    remind(turn, order, day - Days::new(1), said);
}

/// Says it, and looks at the order again on the morning of this day. A day for which the person asked before stays.
fn remind(turn: &mut Turn, mut order: Order, on: NaiveDate, said: String) {
    let hour = advice::ReminderSettings::of(&turn.person, turn.zone()).hour;
    let at = at_hour(on, hour, turn.zone());
    let is_free = order.snoozed_until.is_none_or(|wish| wish <= turn.now);
    if !is_free || at <= turn.now {
        return turn.preface(said);
    }
    order.snooze(at);
    turn.keep(order);
    let args = [("at", format::instant(turn.texts(), at, turn.zone()).into())];
    turn.preface(format!("{said} {}", turn.html("return-told", &args)));
}
