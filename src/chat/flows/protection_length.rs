//! How long protection lasts was told, and not until when: its end follows from the day that it counts from, once that is known.

use crate::chat::flows::read_answer::{AnswerValue, ReadAnswer};
use crate::chat::input::PossibleMoment;
use crate::chat::screens::question_order;
use crate::chat::turn::Turn;
use crate::model::{
    CountedFrom, Dialogue, Doubt, Draft, Order, ProtectionLength, Question, Tracking, is_in_bounds,
};
use chrono::{Days, NaiveDate};

/// The days that a length can count from.
#[derive(Default)]
struct Begins {
    paid: Option<NaiveDate>,
    shipped: Option<NaiveDate>,
    delivered: Option<NaiveDate>,
}

/// Turns a length into the end, where the day that it counts from is known by now; what it counts from is asked, where it was not said
/// or is needed and missing.
pub fn settle(turn: &Turn, draft: &mut Draft) {
    let Some(length) = draft.protection_length else {
        return;
    };
    let ends = ends(turn, length, &begins_of(turn, draft));
    match ends[..] {
        [] => ask_for_day(turn, draft, length),
        [end] if length.from != CountedFrom::Untold => {
            draft.protection_length = None;
            draft.protection_end = Some(turn.last_second(end));
        }
        _ => ask_which(turn, draft, ends),
    }
}

/// What is told of the length while the end is asked for.
pub fn answer(turn: &Turn, length: ProtectionLength) -> Result<ReadAnswer, Vec<PossibleMoment>> {
    let begins = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => begins_of(turn, draft),
        Dialogue::Editing { order, .. } => {
            let order = turn.open_order(*order);
            order.map_or(Begins::default(), |order| begins_of_order(turn, order))
        }
        _ => Begins::default(),
    };
    let ends = ends(turn, length, &begins);
    let moment = |day: &NaiveDate| PossibleMoment {
        at: turn.last_second(*day),
        order: None,
    };
    match (&ends[..], length.from) {
        ([], CountedFrom::Payment) => Ok(ReadAnswer::Again(
            turn.html("protection-from-payment", &[]),
            Vec::new(),
        )),
        ([end], from) if from != CountedFrom::Untold => {
            Ok(AnswerValue::Protection(Some(turn.last_second(*end))).into())
        }
        _ => {
            let today = last(turn.today(), length);
            let days: Vec<NaiveDate> = ends.into_iter().chain(today).collect();
            Err(days.iter().map(moment).collect())
        }
    }
}

/// The last days, one for each day that the length can count from.
fn ends(turn: &Turn, length: ProtectionLength, begins: &Begins) -> Vec<NaiveDate> {
    let from = match length.from {
        CountedFrom::Payment => [begins.paid, None],
        CountedFrom::Shipping => [begins.shipped, None],
        CountedFrom::Delivery => [begins.delivered, None],
        CountedFrom::Untold => [begins.paid, begins.shipped],
    };
    let known = from.into_iter().flatten();
    let mut ends: Vec<NaiveDate> = known.filter_map(|from| last(from, length)).collect();
    if length.from == CountedFrom::Untold {
        ends.retain(|end| *end >= turn.today());
    }
    ends.dedup();
    ends
}

fn last(from: NaiveDate, length: ProtectionLength) -> Option<NaiveDate> {
    let last = from.checked_add_days(Days::new(length.days.into()))?;
    is_in_bounds(last).then_some(last)
}

/// From which of the days it counts is not told: it may be what is left, too.
fn ask_which(turn: &Turn, draft: &mut Draft, mut ends: Vec<NaiveDate>) {
    let length = draft.protection_length.take();
    ends.extend(length.and_then(|length| last(turn.today(), length)));
    ends.dedup();
    let readings = ends.into_iter().map(|day| (turn.last_second(day), None));
    draft.doubts.push(Doubt::End(readings.collect()));
}

/// The day is asked for where nothing else is asked that may bring it.
fn ask_for_day(turn: &Turn, draft: &mut Draft, length: ProtectionLength) {
    let needs_more = draft.about.is_none() && question_order::needed(draft).is_some();
    if needs_more || !draft.is_of_one() && draft.about.is_none() {
        return;
    }
    let is_of_payment = matches!(length.from, CountedFrom::Payment | CountedFrom::Untold);
    let asks = |doubt: &Doubt| doubt.question() == Question::Paid;
    match is_of_payment && begins_of(turn, draft).paid.is_none() {
        true if draft.doubts.iter().any(asks) => {}
        true => draft.doubts.push(Doubt::Day(Question::Paid, Vec::new())),
        false => ask_which(turn, draft, Vec::new()),
    }
}

/// What a draft tells, before what is known of the watched order that it is about.
fn begins_of(turn: &Turn, draft: &Draft) -> Begins {
    let about = draft.about.and_then(|id| turn.open_order(id));
    let before = about.map_or(Begins::default(), |order| begins_of_order(turn, order));
    Begins {
        paid: draft.paid_on.or(before.paid),
        shipped: draft.shipped_on.or(before.shipped),
        delivered: draft.tracking.and_then(delivered).or(before.delivered),
    }
}

fn begins_of_order(turn: &Turn, order: &Order) -> Begins {
    let facts = turn.facts(order);
    Begins {
        paid: order.paid_on,
        shipped: order.shipped_on,
        delivered: facts.tracking.and_then(|(shown, _)| delivered(shown)),
    }
}

fn delivered(shown: Tracking) -> Option<NaiveDate> {
    match shown {
        Tracking::Delivered(day) => Some(day),
        _ => None,
    }
}
