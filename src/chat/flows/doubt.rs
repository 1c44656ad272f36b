//! What was typed is weighed against what is known of the order: where it hardly can be so, it is asked once more, with what
//! was perhaps meant. "Yes, really" takes it as it was typed.

use super::read_answer::{AnswerValue, ReadAnswer};
use crate::advice::{self, Store};
use crate::chat::callback::AnswerPress;
use crate::chat::screens::{answer_buttons, format, understood as screen};
use crate::chat::turn::{Turn, row};
use crate::model::{
    Button, Dialogue, Doubt, Draft, Keyboard, OddDay, Order, Question, Tracking, is_in_bounds,
};
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};

/// The most other days that are offered.
const MOST_OTHERS: usize = 2;

/// What is known of the order besides what is asked.
#[derive(Default)]
struct Known {
    store: String,
    paid_on: Option<NaiveDate>,
    shipped_on: Option<NaiveDate>,
    tracking: Option<Tracking>,
    expected_on: Option<NaiveDate>,
    end: Option<NaiveDate>,
}

/// Asks once more for a value that is hardly true; any other is taken.
pub fn weighed(turn: &Turn, question: Question, text: &str, read: ReadAnswer) -> ReadAnswer {
    let ReadAnswer::Value(value, note) = read else {
        return read;
    };
    let known = known(turn);
    let Some(day) = day_of(turn, &value) else {
        return ReadAnswer::Value(value, note);
    };
    let Some(why) = doubt(turn, &known, &value, day) else {
        return ReadAnswer::Value(value, note);
    };
    // "400 days" names no day that could be another one.
    let others = match names(text, day.day()) {
        true => plausible_others(turn, &known, &value, day),
        false => Vec::new(),
    };
    let mut rows: Keyboard = others
        .into_iter()
        .map(|other| row(day_button(turn, question, &value, other)))
        .collect();
    rows.push(row(really_button(turn, question, &value, day)));
    ReadAnswer::Again(screen::odd_text(turn, why, day), rows)
}

/// Which of two days a claim was made on: the one that is told now, or the one that was told before.
pub fn another_day(
    turn: &Turn,
    question: Question,
    day: NaiveDate,
    known: NaiveDate,
) -> ReadAnswer {
    let button = |day: NaiveDate| {
        let label = format::day(turn.texts(), day);
        row(answer_buttons::answer_button(
            turn,
            question,
            AnswerPress::Day(day, None),
            label,
        ))
    };
    let known_text = format::day(turn.texts(), known);
    let text = turn.html("doubt-told-before", &[("day", known_text.into())]);
    ReadAnswer::Again(text, vec![button(known), button(day)])
}

/// Takes out of a draft of what was read in a text the days that are hardly true: they are asked about first.
pub fn set_aside(turn: &Turn, draft: &mut Draft) {
    type Told = fn(&Draft) -> Option<AnswerValue>;
    let read: [(Question, Told); 5] = [
        (Question::Shipped, |draft| {
            draft.shipped_on.map(AnswerValue::Shipped)
        }),
        (Question::Paid, |draft| {
            draft.paid_on.map(|day| AnswerValue::Paid(Some(day)))
        }),
        (Question::DeliveredOn, |draft| {
            draft.tracking.map(AnswerValue::Tracking)
        }),
        (Question::Expected, |draft| {
            draft
                .expected_on
                .map(|day| AnswerValue::Expected(Some(day)))
        }),
        (Question::Protection, |draft| {
            draft
                .protection_end
                .map(|at| AnswerValue::Protection(Some(at)))
        }),
    ];
    for (question, value) in read {
        let Some(value) = value(draft) else { continue };
        let mut known = known_of(turn, draft);
        // What was just read is no word on itself.
        known.tracking = known.tracking.filter(|_| question != Question::DeliveredOn);
        let odd =
            day_of(turn, &value).and_then(|day| Some((day, doubt(turn, &known, &value, day)?)));
        let Some((day, why)) = odd else { continue };
        draft.doubts.push(Doubt::Odd {
            question,
            day,
            why,
            others: plausible_others(turn, &known, &value, day),
        });
        match question {
            Question::Shipped => draft.shipped_on = None,
            Question::Paid => draft.paid_on = None,
            Question::DeliveredOn => draft.tracking = None,
            Question::Expected => draft.expected_on = None,
            _ => draft.protection_end = None,
        }
    }
}

/// The other days that were perhaps meant, and are no wonder.
fn plausible_others(
    turn: &Turn,
    known: &Known,
    value: &AnswerValue,
    day: NaiveDate,
) -> Vec<NaiveDate> {
    let is_plausible = |other: &NaiveDate| {
        let meant = on_day(turn, value, *other);
        meant.is_some_and(|meant| doubt(turn, known, &meant, *other).is_none())
    };
    others(day).filter(is_plausible).take(MOST_OTHERS).collect()
}

/// The last day on which protection of the order that is asked about can plausibly end.
pub fn latest_end(turn: &Turn) -> NaiveDate {
    latest(turn, &known(turn))
}

fn known(turn: &Turn) -> Known {
    match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => known_of(turn, draft),
        Dialogue::Editing { order, .. } => {
            let order = turn.open_order(*order);
            order.map_or(Known::default(), |order| known_of_order(turn, order))
        }
        _ => Known::default(),
    }
}

/// What a draft tells, before what is known of the watched order that it is about.
fn known_of(turn: &Turn, draft: &Draft) -> Known {
    let about = draft.about.and_then(|id| turn.open_order(id));
    let before = about.map_or(Known::default(), |order| known_of_order(turn, order));
    Known {
        store: draft.store.clone().unwrap_or(before.store),
        paid_on: draft.paid_on.or(before.paid_on),
        shipped_on: draft.shipped_on.or(before.shipped_on),
        expected_on: draft.expected_on.or(before.expected_on),
        end: draft
            .protection_end
            .map(|at| local(turn, at))
            .or(before.end),
        tracking: draft.tracking.or(before.tracking),
    }
}

fn known_of_order(turn: &Turn, order: &Order) -> Known {
    Known {
        store: order.store.clone(),
        paid_on: order.paid_on,
        shipped_on: order.shipped_on,
        expected_on: order.expected_on,
        end: order.protection_end.map(|at| local(turn, at)),
        tracking: turn.facts(order).tracking.map(|(shown, _)| shown),
    }
}

fn delivered(shown: Tracking) -> Option<NaiveDate> {
    match shown {
        Tracking::Delivered(day) => Some(day),
        _ => None,
    }
}

fn local(turn: &Turn, at: DateTime<Utc>) -> NaiveDate {
    advice::local_day(at, turn.zone())
}

fn day_of(turn: &Turn, value: &AnswerValue) -> Option<NaiveDate> {
    use AnswerValue as V;
    match value {
        V::Shipped(day) | V::DisputeOpened(day) | V::PaymentCase(_, day) => Some(*day),
        V::Paid(day) | V::Expected(day) => *day,
        V::Tracking(Tracking::Delivered(day) | Tracking::Frozen(_, day)) => Some(*day),
        V::Protection(at) => at.map(|at| local(turn, at)),
        V::RefusedUntil(at) | V::ClaimOpenUntil(at) => Some(local(turn, *at)),
        _ => None,
    }
}

/// The same value of another day.
fn on_day(turn: &Turn, value: &AnswerValue, day: NaiveDate) -> Option<AnswerValue> {
    use AnswerValue as V;
    let at = turn.last_second(day);
    let is_past = day <= turn.today();
    Some(match value {
        V::Shipped(_) if is_past => V::Shipped(day),
        V::Paid(_) if is_past => V::Paid(Some(day)),
        V::DisputeOpened(_) if is_past => V::DisputeOpened(day),
        V::PaymentCase(payment, _) if is_past => V::PaymentCase(*payment, day),
        V::Tracking(Tracking::Delivered(_)) if is_past => V::Tracking(Tracking::Delivered(day)),
        V::Tracking(Tracking::Frozen(place, _)) if is_past => {
            V::Tracking(Tracking::Frozen(*place, day))
        }
        V::Expected(_) => V::Expected(Some(day)),
        V::Protection(_) if !is_past => V::Protection(Some(at)),
        V::RefusedUntil(_) if !is_past => V::RefusedUntil(at),
        V::ClaimOpenUntil(_) if !is_past => V::ClaimOpenUntil(at),
        _ => return None,
    })
}

/// Whether this number stands in a text.
fn names(text: &str, number: u32) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers.any(|digits| digits.parse() == Ok(number))
}

/// Why a value is hardly true.
fn doubt(turn: &Turn, known: &Known, value: &AnswerValue, day: NaiveDate) -> Option<OddDay> {
    use AnswerValue as V;
    let before = |other: Option<NaiveDate>| other.is_some_and(|other| day < other);
    let after = |other: Option<NaiveDate>| other.is_some_and(|other| day > other);
    let usual = advice::rules().defaults.likely_shipped_days;
    let long_ago = (turn.today() - day).num_days() >= i64::from(usual);
    let has_been = matches!(
        value,
        V::Shipped(_) | V::Paid(_) | V::DisputeOpened(_) | V::PaymentCase(..) | V::Tracking(_)
    );
    match value {
        _ if has_been && day > turn.today() => Some(OddDay::InFuture),
        V::Shipped(_) if after(known.tracking.and_then(delivered)) => {
            Some(OddDay::ShippedAfterDelivered)
        }
        V::Shipped(_) if before(known.paid_on) => Some(OddDay::ShippedBeforePaid),
        V::Shipped(_) if long_ago => Some(OddDay::ShippedLongAgo),
        V::Paid(_) if after(known.shipped_on) => Some(OddDay::ShippedBeforePaid),
        V::Expected(_) if before(known.paid_on.or(known.shipped_on)) => {
            Some(OddDay::PromisedBeforePaid)
        }
        // Told once more, it is so.
        V::Tracking(shown) if known.tracking == Some(*shown) => None,
        V::Tracking(_) if before(known.shipped_on) => Some(OddDay::BeforeShipped),
        V::DisputeOpened(_) | V::PaymentCase(..) if before(known.shipped_on.or(known.paid_on)) => {
            Some(OddDay::BeforeShipped)
        }
        V::Protection(_) if day > latest(turn, known) => Some(OddDay::EndFarAhead),
        V::RefusedUntil(_) | V::ClaimOpenUntil(_) if day > latest_refusal(turn, known) => {
            Some(OddDay::RefusalFarAhead)
        }
        _ => None,
    }
}

/// The end of the store's longest window from what is known, else the usual time of all stores.
fn latest(turn: &Turn, known: &Known) -> NaiveDate {
    let store = store(known);
    let today = turn.today();
    let after = |day: Option<NaiveDate>, days: Option<u16>| {
        Some(day.unwrap_or(today) + Days::new(days?.into()))
    };
    let closes = [
        after(
            known.paid_on.or(known.shipped_on),
            store.claim_closes_after_payment_days,
        ),
        after(known.shipped_on, store.claim_closes_after_ship_days),
        after(known.expected_on, store.claim_closes_after_expected_days),
    ];
    let usual = today + Days::new(advice::rules().defaults.likely_end_days.into());
    closes
        .into_iter()
        .flatten()
        .max()
        .map_or(usual, |last| last.max(today))
}

/// A refusal lasts hardly longer than the store takes claims.
fn latest_refusal(turn: &Turn, known: &Known) -> NaiveDate {
    let window = store(known).claim_window_after_end_days.unwrap_or_default();
    match known.end {
        Some(end) => end.max(turn.today()) + Days::new(window.into()),
        None => latest(turn, known),
    }
}

fn store(known: &Known) -> &'static Store {
    advice::rules().store(&known.store)
}

/// What was perhaps meant: the month first, or another year.
fn others(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let swapped = NaiveDate::from_ymd_opt(day.year(), day.day(), day.month());
    let near_years =
        |day: NaiveDate| [day.with_year(day.year() - 1), day.with_year(day.year() + 1)];
    let all = swapped
        .into_iter()
        .flat_map(move |swapped| [Some(swapped)].into_iter().chain(near_years(swapped)))
        .chain(near_years(day));
    all.flatten()
        .filter(move |other| *other != day && is_in_bounds(*other))
}

fn day_button(turn: &Turn, question: Question, value: &AnswerValue, day: NaiveDate) -> Button {
    let label = format::day(turn.texts(), day);
    answer_buttons::answer_button(turn, question, answer(turn, value, day, None), label)
}

fn really_button(turn: &Turn, question: Question, value: &AnswerValue, day: NaiveDate) -> Button {
    let at = match value {
        AnswerValue::Protection(at) => *at,
        AnswerValue::RefusedUntil(at) | AnswerValue::ClaimOpenUntil(at) => Some(*at),
        _ => None,
    };
    let label = turn.plain("button-really", &[]);
    answer_buttons::answer_button(turn, question, answer(turn, value, day, at), label)
}

/// What a button says: the moment as it was typed, else the last second of the day, or the day alone.
fn answer(
    turn: &Turn,
    value: &AnswerValue,
    day: NaiveDate,
    at: Option<DateTime<Utc>>,
) -> AnswerPress {
    use AnswerValue as V;
    match value {
        V::Protection(_) | V::RefusedUntil(_) | V::ClaimOpenUntil(_) => {
            let at = at.unwrap_or_else(|| turn.last_second(day));
            AnswerPress::Moment(at.timestamp(), None)
        }
        _ => AnswerPress::Day(day, None),
    }
}
