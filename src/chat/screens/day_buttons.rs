//! Days in the past as buttons: the likely ones, guesses, and pages of days; none that the known days of the order rule out.

use super::answer_button::{answer_button, answer_of, edited_order};
use super::answer_pages;
use super::format;
use crate::advice;
use crate::chat::callback::AnswerPress;
use crate::chat::turn::Turn;
use crate::model::{Button, Dialogue, Keyboard, Order, OrderEvent, Question, Tracking};
use chrono::{Days, NaiveDate};
use std::ops::RangeInclusive;

/// How many weeks ago something was, for the buttons, and how long a month is.
const WEEKS_AGO: [u16; 3] = [1, 2, 3];
const DAYS_OF_A_WEEK: u16 = 7;
const DAYS_OF_A_MONTH: u16 = 30;
/// A rough guess of who does not know the day at all.
const A_FEW_DAYS: u16 = 4;
const LONG_AGO: u16 = 45;
/// The days on a page of days, beside the button of who does not know it, and how many pages there are.
const DAYS_OF_A_PAGE: u16 = 5;
const MOST_PAGES: u16 = 60;

/// One, two and three weeks ago.
pub fn row_of_weeks(turn: &Turn, question: Question) -> Vec<Button> {
    WEEKS_AGO
        .map(|weeks| ago_button(turn, question, weeks))
        .to_vec()
}

/// One and two weeks ago.
pub fn two_weeks(turn: &Turn, question: Question) -> Vec<Button> {
    let mut weeks = row_of_weeks(turn, question);
    weeks.truncate(2);
    weeks
}

/// Today and yesterday.
pub fn recent(turn: &Turn, question: Question) -> Vec<Button> {
    [
        (AnswerPress::Today, "button-today"),
        (AnswerPress::Yesterday, "button-yesterday"),
    ]
    .map(|(answer, key)| answer_button(turn, question, answer, turn.plain(key, &[])))
    .to_vec()
}

/// One, two and three weeks ago, and a month.
pub fn weeks_ago(turn: &Turn, question: Question) -> Keyboard {
    let mut buttons = WEEKS_AGO
        .map(|weeks| ago_button(turn, question, weeks))
        .to_vec();
    buttons.push(answer_button(
        turn,
        question,
        AnswerPress::DaysAgo(DAYS_OF_A_MONTH),
        turn.plain("button-month-ago", &[]),
    ));
    buttons.chunks(2).map(<[_]>::to_vec).collect()
}

fn ago_button(turn: &Turn, question: Question, weeks: u16) -> Button {
    let label = turn.plain("button-weeks-ago", &[("weeks", weeks.into())]);
    answer_button(
        turn,
        question,
        AnswerPress::DaysAgo(weeks * DAYS_OF_A_WEEK),
        label,
    )
}

/// Guesses for who does not know the day, which leave no gap.
pub fn guesses(turn: &Turn, question: Question) -> Keyboard {
    let button = |days, key| {
        answer_button(
            turn,
            question,
            AnswerPress::DaysAgo(days),
            turn.plain(key, &[]),
        )
    };
    let mut all = vec![button(A_FEW_DAYS, "button-few-days-ago")];
    all.extend(weeks_ago(turn, question).into_iter().flatten());
    all.push(button(LONG_AGO, "button-long-ago"));
    let all = all.chunks(2).map(<[_]>::to_vec).collect();
    let guesses = possible(turn, question, all);
    if guesses.is_empty() {
        // There are only few days that it can have been.
        return days(turn, question, 0);
    }
    guesses
}

/// Days when protection ended, for who knows that it did.
pub fn ended_days(turn: &Turn) -> Keyboard {
    let button = |days: u16, label: String| {
        let day = turn.today() - Days::new(days.into());
        let end = advice::at_hour(day + Days::new(1), 0, turn.zone()).timestamp() - 1;
        answer_button(turn, Question::Protection, AnswerPress::At(end), label)
    };
    let weeks = |weeks: u16| {
        let label = turn.plain("button-weeks-ago", &[("weeks", weeks.into())]);
        button(weeks * DAYS_OF_A_WEEK, label)
    };
    let span = possible_span(turn, Question::Protection);
    let ended = [
        (1, button(1, turn.plain("button-yesterday", &[]))),
        (DAYS_OF_A_WEEK, weeks(1)),
        (2 * DAYS_OF_A_WEEK, weeks(2)),
    ];
    let ended = ended.into_iter();
    let ended = ended.filter(|(ago, _)| span.contains(&i64::from(*ago)));
    vec![ended.map(|(_, button)| button).collect()]
}

/// A page of days to choose from, and the answer of who does not know it.
pub fn page(turn: &Turn, question: Question, page: u16) -> Keyboard {
    let mut rows = days(turn, question, page);
    rows.push(vec![unknown(turn, question)]);
    rows
}

/// Nobody has to know the day.
pub fn unknown(turn: &Turn, question: Question) -> Button {
    let label = turn.plain("button-unknown", &[]);
    answer_button(turn, question, AnswerPress::Unknown, label)
}

/// Days to choose from, the newest first.
fn days(turn: &Turn, question: Question, page: u16) -> Keyboard {
    let page = page.min(MOST_PAGES - 1);
    let span = possible_span(turn, question);
    let first = u16::try_from(*span.start()).unwrap_or_default() + page * DAYS_OF_A_PAGE;
    let after = first + DAYS_OF_A_PAGE;
    let can_be = |ago: &u16| span.contains(&i64::from(*ago));
    let button = |ago: u16| {
        let day = turn.today() - Days::new(ago.into());
        let label = format::near_day(turn.texts(), day, turn.today());
        answer_button(turn, question, AnswerPress::DaysAgo(ago), label)
    };
    let shown: Vec<Button> = (first..after).filter(can_be).map(button).collect();
    let mut rows: Keyboard = shown.chunks(3).map(<[_]>::to_vec).collect();
    let turning = |page, key| {
        let label = turn.plain(key, &[]);
        answer_button(turn, question, AnswerPress::Days(page), label)
    };
    let later = (page > 0).then(|| turning(page - 1, "button-days-later"));
    let earlier =
        (page + 1 < MOST_PAGES && can_be(&after)).then(|| turning(page + 1, "button-days-earlier"));
    let turns: Vec<Button> = [earlier, later].into_iter().flatten().collect();
    if !turns.is_empty() {
        rows.push(turns);
    }
    rows
}

/// The buttons without those of days that cannot be meant.
pub fn possible(turn: &Turn, question: Question, rows: Keyboard) -> Keyboard {
    let span = possible_span(turn, question);
    answer_pages::keep(rows, |button| {
        days_ago(button).is_none_or(|ago| span.contains(&ago))
    })
}

/// How many days ago the asked day can have been: nothing is shipped before it is paid, and nothing else happens before that.
fn possible_span(turn: &Turn, question: Question) -> RangeInclusive<i64> {
    let known = KnownDays::of(turn);
    let since = |day: Option<NaiveDate>| day.map(|day| (turn.today() - day).num_days().max(0));
    let begun = since(known.shipped).or(since(known.paid));
    let (earliest, latest) = match question {
        Question::Paid => (None, since(known.shipped)),
        Question::Shipped => (since(known.paid), since(known.delivered)),
        Question::DeliveredOn
        | Question::FrozenSince(_)
        | Question::DisputeOpened
        | Question::PaymentCaseOn(_)
        | Question::Protection => (begun, None),
        _ => (None, None),
    };
    latest.unwrap_or(0)..=earliest.unwrap_or(i64::MAX)
}

/// What is known of the order that is asked about.
struct KnownDays {
    paid: Option<NaiveDate>,
    shipped: Option<NaiveDate>,
    delivered: Option<NaiveDate>,
}

impl KnownDays {
    fn of(turn: &Turn) -> Self {
        if let Dialogue::Adding { draft, .. } = &turn.person.dialogue {
            return Self {
                paid: draft.paid_on,
                shipped: draft.shipped_on,
                delivered: None,
            };
        }
        let order = edited_order(turn);
        Self {
            paid: order.and_then(|order| order.paid_on),
            shipped: order.and_then(|order| order.shipped_on),
            delivered: order.and_then(delivered_on),
        }
    }
}

fn delivered_on(order: &Order) -> Option<NaiveDate> {
    let mut told = order.history.iter().rev();
    told.find_map(|entry| match entry.event {
        OrderEvent::Tracking(Tracking::Delivered(on)) => Some(Some(on)),
        OrderEvent::Tracking(_) | OrderEvent::NumberChanged(_) => Some(None),
        _ => None,
    })?
}

/// How many days ago the day of a button was, if it names one so.
fn days_ago(button: &Button) -> Option<i64> {
    match answer_of(button)? {
        AnswerPress::Today => Some(0),
        AnswerPress::Yesterday => Some(1),
        AnswerPress::DaysAgo(ago) => Some(ago.into()),
        _ => None,
    }
}
