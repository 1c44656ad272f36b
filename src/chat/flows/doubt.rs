//! What was typed is weighed against what is known of the order: where it hardly can be so, it is asked once more, with what
//! was perhaps meant. "Yes, really" takes it as it was typed.

use super::read_answer::{AnswerValue, ReadAnswer};
use crate::advice::{self, Store};
use crate::chat::callback::AnswerPress;
use crate::chat::input::{LIKELY_END_DAYS, LIKELY_SHIPPED_DAYS};
use crate::chat::screens::{answer_buttons, format};
use crate::chat::turn::{Turn, row};
use crate::model::{Button, Dialogue, Keyboard, Question, Tracking, is_in_bounds};
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
    let Some(key) = doubt(turn, &known, &value, day) else {
        return ReadAnswer::Value(value, note);
    };
    let args = [
        ("day", format::day(turn.texts(), day).into()),
        ("days", (day - turn.today()).num_days().abs().into()),
    ];
    // "400 days" names no day that could be another one.
    let is_named = names(text, day.day());
    let others = others(day).filter(|other| {
        let meant = on_day(turn, &value, *other);
        is_named && meant.is_some_and(|meant| doubt(turn, &known, &meant, *other).is_none())
    });
    let mut rows: Keyboard = others
        .take(MOST_OTHERS)
        .map(|other| row(day_button(turn, question, &value, other)))
        .collect();
    rows.push(row(really_button(turn, question, &value, day)));
    ReadAnswer::Again(turn.html(key, &args), rows)
}

/// The last day on which protection of the order that is asked about can plausibly end.
pub fn latest_end(turn: &Turn) -> NaiveDate {
    latest(turn, &known(turn))
}

fn known(turn: &Turn) -> Known {
    match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => Known {
            store: draft.store.clone().unwrap_or_default(),
            paid_on: draft.paid_on,
            shipped_on: draft.shipped_on,
            expected_on: draft.expected_on,
            end: draft.protection_end.map(|at| local(turn, at)),
            tracking: draft.tracking,
        },
        Dialogue::Editing { order, .. } => {
            turn.open_order(*order)
                .map_or(Known::default(), |order| Known {
                    store: order.store.clone(),
                    paid_on: order.paid_on,
                    shipped_on: order.shipped_on,
                    expected_on: order.expected_on,
                    end: order.protection_end.map(|at| local(turn, at)),
                    tracking: turn.facts(order).tracking.map(|(shown, _)| shown),
                })
        }
        _ => Known::default(),
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
        V::Paid(day) => *day,
        V::Tracking(Tracking::Delivered(day) | Tracking::Frozen(_, day)) => Some(*day),
        V::Protection(at) => at.map(|at| local(turn, at)),
        V::RefusedUntil(at) | V::ClaimOpenUntil(at) => Some(local(turn, *at)),
        _ => None,
    }
}

/// The same value of another day.
fn on_day(turn: &Turn, value: &AnswerValue, day: NaiveDate) -> Option<AnswerValue> {
    use AnswerValue as V;
    let at = last_second(turn, day);
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
        V::Protection(_) if !is_past => V::Protection(Some(at)),
        V::RefusedUntil(_) if !is_past => V::RefusedUntil(at),
        V::ClaimOpenUntil(_) if !is_past => V::ClaimOpenUntil(at),
        _ => return None,
    })
}

fn last_second(turn: &Turn, day: NaiveDate) -> DateTime<Utc> {
    let next = advice::at_hour(day + Days::new(1), 0, turn.zone());
    next - chrono::Duration::seconds(1)
}

/// Whether this number stands in a text.
fn names(text: &str, number: u32) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers.any(|digits| digits.parse() == Ok(number))
}

/// The text that asks whether it really is so.
fn doubt(turn: &Turn, known: &Known, value: &AnswerValue, day: NaiveDate) -> Option<&'static str> {
    use AnswerValue as V;
    let before = |other: Option<NaiveDate>| other.is_some_and(|other| day < other);
    let after = |other: Option<NaiveDate>| other.is_some_and(|other| day > other);
    let long_ago = (turn.today() - day).num_days() >= LIKELY_SHIPPED_DAYS;
    match value {
        V::Shipped(_) if after(known.tracking.and_then(delivered)) => {
            Some("doubt-shipped-after-delivered")
        }
        V::Shipped(_) if before(known.paid_on) => Some("doubt-shipped-before-paid"),
        V::Shipped(_) if long_ago => Some("doubt-shipped-long-ago"),
        V::Paid(_) if after(known.shipped_on) => Some("doubt-shipped-before-paid"),
        // Told once more, it is so.
        V::Tracking(shown) if known.tracking == Some(*shown) => None,
        V::Tracking(_) if before(known.shipped_on) => Some("doubt-before-shipped"),
        V::DisputeOpened(_) | V::PaymentCase(..) if before(known.shipped_on.or(known.paid_on)) => {
            Some("doubt-before-shipped")
        }
        V::Protection(_) if day > latest(turn, known) => Some("doubt-end-far"),
        V::RefusedUntil(_) | V::ClaimOpenUntil(_) if day > latest_refusal(turn, known) => {
            Some("doubt-refusal-far")
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
    let usual = today + Days::new(LIKELY_END_DAYS.unsigned_abs());
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
            let at = at.unwrap_or_else(|| last_second(turn, day));
            AnswerPress::Moment(at.timestamp(), None)
        }
        _ => AnswerPress::Day(day, None),
    }
}
