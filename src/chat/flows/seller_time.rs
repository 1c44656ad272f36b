//! Until when the seller has to answer in a case: it is said back, and the day after it is asked about.

use crate::advice::{self, at_hour};
use crate::chat::flows::{days, which_order};
use crate::chat::input::{self, Heard};
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
    let Some(day) = told(turn, heard) else {
        return;
    };
    // Of what is not shipped it would be the last day to ship.
    let is_answer = |order: &Order| !which_order::is_unsent(turn, order);
    let order = which_order::order_meant(turn, heard.text, None);
    let order = order.and_then(|id| turn.open_order(id).cloned());
    let Some(mut order) = order.filter(is_answer) else {
        return;
    };
    let args = [("day", format::day(turn.texts(), day).into())];
    let said = turn.html("seller-has-until", &args);
    let is_free = order.snoozed_until.is_none_or(|wish| wish <= turn.now);
    if !is_free {
        return turn.preface(said);
    }
    let hour = advice::ReminderSettings::of(&turn.person, turn.zone()).hour;
    let at = at_hour(day + Days::new(1), hour, turn.zone());
    order.snooze(at);
    turn.keep(order);
    let args = [("at", format::instant(turn.texts(), at, turn.zone()).into())];
    turn.preface(format!("{said} {}", turn.html("return-told", &args)));
}
