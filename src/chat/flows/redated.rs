//! The day of a scan, or since when a parcel stands still, is put right: "not since 28 but since 14 November".

use crate::chat::answer_value::AnswerValue;
use crate::chat::flows::{days, new_order, order_fields, scan_told};
use crate::chat::input::{self, Contrast};
use crate::chat::screens::{card, echo, questions, tracking_page as screen};
use crate::chat::turn::Turn;
use crate::model::{
    Dialogue, Doubt, Draft, Keyboard, Order, ParcelLocation, Tracking, TrackingState,
};
use chrono::{Datelike, NaiveDate};

/// Puts it right in a watched order; `false` where nothing known has the day that is denied.
pub fn in_order(turn: &mut Turn, mut order: Order, told: &Contrast) -> bool {
    let scans = order.tracking.as_ref();
    if let Some(state) = scans.and_then(|state| redated(turn, state, told)) {
        scan_told::take_known(turn, order, state);
        return true;
    }
    let shown = turn.facts(&order).tracking.map(|(shown, _)| shown);
    let Some(shown) = shown.and_then(|shown| standing(turn, shown, told)) else {
        return false;
    };
    let value = AnswerValue::Tracking(shown);
    let note = echo::echo(turn, &value);
    order_fields::put(turn, &mut order, value);
    let id = order.id;
    turn.keep(order);
    match turn.person.dialogue {
        Dialogue::Editing { question, .. } => {
            questions::again(turn, question, note, Keyboard::new());
        }
        _ => {
            turn.answer = note;
            card::show(turn, id);
        }
    }
    true
}

/// The same, in the order that is being taken down.
pub fn in_draft(turn: &mut Turn, mut draft: Draft, told: &Contrast) -> bool {
    let scans = draft.tracking_state.as_ref();
    let scans = scans.and_then(|state| redated(turn, state, told));
    let shown = draft.tracking.and_then(|shown| standing(turn, shown, told));
    let still = still_since(turn, &mut draft, told);
    let note = match (&scans, shown.or(still)) {
        (Some(state), _) => screen::told_scan(turn, state),
        (None, Some(shown)) => echo::echo(turn, &AnswerValue::Tracking(shown)),
        (None, None) => return false,
    };
    draft.tracking_state = scans.or(draft.tracking_state);
    draft.tracking = shown.or(draft.tracking);
    new_order::noted(turn, draft, note);
    true
}

/// Where it stands still is not told yet.
fn still_since(turn: &Turn, draft: &mut Draft, told: &Contrast) -> Option<Tracking> {
    let mut doubts = draft.doubts.iter_mut();
    let since = doubts.find_map(|doubt| match doubt {
        Doubt::Frozen(since) if since.day() == told.denied => Some(since),
        _ => None,
    })?;
    *since = right_day(turn, *since, told.instead)?;
    Some(Tracking::Frozen(ParcelLocation::Border, *since))
}

/// The scans, with the right day for the only one of the denied day.
fn redated(turn: &Turn, state: &TrackingState, told: &Contrast) -> Option<TrackingState> {
    let is_denied = |day: NaiveDate| day.day() == told.denied;
    let wrong = state.events.iter().find(|event| is_denied(event.on))?.on;
    let mut others = state.events.iter().filter(|event| event.on != wrong);
    if others.any(|event| is_denied(event.on)) {
        return None;
    }
    let right = right_day(turn, wrong, told.instead)?;
    let mut state = state.clone();
    let wrong = state.events.iter_mut().filter(|event| event.on == wrong);
    wrong.for_each(|event| event.on = right);
    state.events.sort_by_key(|event| event.on);
    Some(state)
}

fn standing(turn: &Turn, shown: Tracking, told: &Contrast) -> Option<Tracking> {
    let Tracking::Frozen(place, since) = shown else {
        return None;
    };
    let right = || right_day(turn, since, told.instead);
    let right = (since.day() == told.denied).then(right).flatten()?;
    Some(Tracking::Frozen(place, right))
}

/// A day that has been: of the month of the wrong one, where no other is named.
fn right_day(turn: &Turn, wrong: NaiveDate, right: &str) -> Option<NaiveDate> {
    let writer = days::writer(turn);
    let named = || days::only_named(right, |words| input::shipped_on(words, &writer).ok());
    let is_number = right.split_whitespace().count() == 1;
    let digits = right.find(|c: char| !c.is_ascii_digit());
    let number = right[..digits.unwrap_or(right.len())].parse().ok();
    let day = match is_number {
        true => number.and_then(|number| wrong.with_day(number)),
        false => named(),
    };
    day.filter(|day| *day <= turn.today())
}
