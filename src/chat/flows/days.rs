//! Takes the answers that tell a day or a moment: takes it, says what is wrong with it, or offers what it can mean as buttons.

use super::read_answer::{AnswerValue, ReadAnswer, last_day, not_understood, past_day};
use super::{doubt, protection_length};
use crate::advice::{self, ReminderSettings};
use crate::chat::callback::AnswerPress;
use crate::chat::input;
use crate::chat::input::page::{self, LengthTold};
use crate::chat::input::{
    EndAsked, PossibleDay, PossibleMoment, PromisedDayProblem, ProtectionEndProblem,
    ShippingDayProblem, SpeakAtProblem, SpeakHours, Writer, counts_working_days, days_named,
    promised_day, protection_end, shipped_on, speak_at,
};
use crate::chat::screens::{answer_buttons, day_buttons, format};
use crate::chat::turn::{Turn, row};
use crate::model::{Button, Dialogue, Keyboard, Question, is_in_bounds};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use std::iter::successors;

/// Who types, and when.
pub fn writer(turn: &Turn) -> Writer {
    Writer {
        now: turn.now,
        zone: turn.zone(),
        order: turn.person.date_order,
    }
}

/// The one day that a text names, as `read` reads a day; small words before it may be no part of it: "so um den 12. November".
pub fn only_named<T: PartialEq>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let behind_words = |day: &String| {
        let mut shorter = successors(Some(day.as_str()), |day| Some(day.split_once(' ')?.1));
        shorter.find_map(&read)
    };
    let said = page::days_said(text);
    let mut days = said.iter().filter_map(behind_words);
    let only = days.next()?;
    days.all(|other| other == only).then_some(only)
}

/// Which of a few days that a text names is the answer: "they made the label on 28 October but it only moved on 4 November".
pub fn which_named(turn: &Turn, question: Question, text: &str) -> Option<ReadAnswer> {
    const MOST: usize = 3;
    let writer = writer(turn);
    let is_end = matches!(question, Question::Protection | Question::Extension);
    let today = turn.today();
    let day = |words: &String| match is_end {
        true => promised_day(words, &writer).ok(),
        false => shipped_on(words, &writer).ok(),
    };
    let said = page::days_said(text);
    let mut days: Vec<NaiveDate> = said.iter().filter_map(day).collect();
    days.retain(|day| if is_end { *day >= today } else { *day <= today });
    days.sort_unstable();
    days.dedup();
    if !(2..=MOST).contains(&days.len()) {
        return None;
    }
    let moment = |day: &NaiveDate| PossibleMoment::told(turn.last_second(*day));
    let possible = |day: &NaiveDate| PossibleDay::told(*day);
    Some(match is_end {
        true => which_moment(turn, question, &days.iter().map(moment).collect::<Vec<_>>()),
        false => which_day(
            turn,
            question,
            &days.iter().map(possible).collect::<Vec<_>>(),
        ),
    })
}

/// The one day to come that a text names.
pub fn last_named(turn: &Turn, text: &str) -> Option<NaiveDate> {
    let writer = writer(turn);
    let ahead = |day: &NaiveDate| *day > turn.today();
    only_named(text, |words| {
        promised_day(words, &writer).ok().filter(ahead)
    })
}

/// How many days from today a length is that a text tells.
pub fn counted(turn: &Turn, text: &str) -> Option<u16> {
    days_named(text).map(|days| in_calendar(turn, text, days))
}

/// So many days of a text as days of the calendar: working days leave out the week-ends.
pub fn in_calendar(turn: &Turn, text: &str, days: u16) -> u16 {
    if !counts_working_days(text) {
        return days;
    }
    let last = advice::business_days_after(turn.today(), days);
    u16::try_from((last - turn.today()).num_days()).unwrap_or(days)
}

/// A day in the past.
pub fn past(turn: &Turn, question: Question, text: &str) -> ReadAnswer {
    let today = turn.today();
    let right = input::day_put_right(text, &writer(turn));
    if let Some(value) = right.and_then(|day| past_day(question, day)) {
        return value.into();
    }
    let (key, day) = match shipped_on(text, &writer(turn)) {
        Ok(day) => match (
            next_after_known(turn, question, text),
            past_day(question, day),
        ) {
            (Some(next), _) if next < day => {
                let days = [next, day].map(PossibleDay::told);
                return which_day(turn, question, &days);
            }
            (_, Some(value)) => return value.into(),
            (_, None) => ("shipped-not-understood", today),
        },
        Err(ShippingDayProblem::Which(days)) => return which_day(turn, question, &days),
        Err(ShippingDayProblem::InFuture(day)) => ("shipped-in-future", day),
        Err(ShippingDayProblem::TooLongAgo(day)) => ("shipped-too-long-ago", day),
        Err(ShippingDayProblem::NoSuchDay) => ("no-such-day", today),
        Err(ShippingDayProblem::Unknown) if question == Question::Paid => {
            return AnswerValue::Paid(None).into();
        }
        Err(ShippingDayProblem::Unknown) => return roughly(turn, question),
        Err(ShippingDayProblem::NotUnderstood) => {
            let either = either_day(turn, text).map(|days| which_day(turn, question, &days));
            let problem = || not_understood(turn, text, "shipped-not-understood");
            return either.unwrap_or_else(problem);
        }
    };
    let day = format::day(turn.texts(), day);
    ReadAnswer::Again(turn.html(key, &[("day", day.into())]), Vec::new())
}

/// "The day before yesterday or 3 days ago": both are told with their own words.
fn either_day(turn: &Turn, text: &str) -> Option<[PossibleDay; 2]> {
    let day = |text| match shipped_on(text, &writer(turn)) {
        Ok(day) => Some(PossibleDay::told(day)),
        Err(ShippingDayProblem::Which(days)) => (days.len() == 1).then_some(days[0]),
        Err(_) => None,
    };
    let mut parted = input::alternatives(text).into_iter();
    parted.find_map(|(one, other)| Some([day(one)?, day(other)?]))
}

/// The same of an end.
fn either_end(turn: &Turn, text: &str) -> Option<[PossibleMoment; 2]> {
    let end = |text| match protection_end(text, &end_asked(turn, None)) {
        Ok(end) => Some(PossibleMoment::told(end)),
        Err(ProtectionEndProblem::Which(ends)) => (ends.len() == 1).then_some(ends[0]),
        Err(_) => None,
    };
    let mut parted = input::alternatives(text).into_iter();
    parted.find_map(|(one, other)| Some([end(one)?, end(other)?]))
}

/// "The 12th", where what came before it is known: the first such day from then on.
fn next_after_known(turn: &Turn, question: Question, text: &str) -> Option<NaiveDate> {
    let number = page::number_of_day(text)?;
    let (paid, shipped) = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => (draft.paid_on, draft.shipped_on),
        Dialogue::Editing { order, .. } => {
            let order = turn.open_order(*order)?;
            (order.paid_on, order.shipped_on)
        }
        _ => return None,
    };
    let before = match question {
        Question::Shipped => paid,
        Question::DeliveredOn | Question::DisputeOpened => shipped.or(paid),
        _ => None,
    };
    input::next_of_number(before?, number)
}

/// A last day that somebody named: it may be past, or to come.
pub fn promised(turn: &Turn, question: Question, text: &str) -> ReadAnswer {
    let problem = match promised_day(text, &writer(turn)) {
        Ok(day) => match last_day(question, Some(day)) {
            Some(value) => return value.into(),
            None => return not_understood(turn, text, "shipped-not-understood"),
        },
        Err(PromisedDayProblem::Unknown) => match last_day(question, None) {
            Some(value) => return value.into(),
            None => return not_understood(turn, text, "shipped-not-understood"),
        },
        Err(PromisedDayProblem::Which(days)) => return which_day(turn, question, &days),
        Err(PromisedDayProblem::TooFar(day)) => {
            let at = format::day(turn.texts(), day);
            turn.html("protection-too-far", &[("at", at.into())])
        }
        Err(PromisedDayProblem::NoSuchDay) => turn.html("no-such-day", &[]),
        Err(PromisedDayProblem::NotUnderstood) => {
            return not_understood(turn, text, "shipped-not-understood");
        }
    };
    ReadAnswer::Again(problem, Vec::new())
}

/// When protection ends. What is typed of an end that is known may be added to it.
pub fn protection(turn: &Turn, question: Question, text: &str) -> ReadAnswer {
    if question == Question::Protection
        && let Some(told) = page::protection_length(text, &writer(turn))
    {
        return from_length(turn, question, told);
    }
    if let Some(end) = input::end_put_right(text, &end_asked(turn, None)) {
        return AnswerValue::Protection(Some(end)).into();
    }
    let old_end = (question == Question::Extension)
        .then(|| known_end(turn))
        .flatten();
    match protection_end(text, &end_asked(turn, old_end)) {
        Ok(end) => AnswerValue::Protection(Some(end)).into(),
        Err(ProtectionEndProblem::Past(at)) => {
            let ended = row(ended_button(turn, at));
            again_at(turn, "protection-past", at, vec![ended])
        }
        Err(ProtectionEndProblem::Ended) => {
            let text = turn.html("protection-ended-when", &[]);
            ReadAnswer::Again(text, day_buttons::ended_days(turn))
        }
        Err(ProtectionEndProblem::Unknown) => ReadAnswer::Value(
            AnswerValue::Protection(None),
            turn.html("protection-unknown", &[]),
        ),
        Err(ProtectionEndProblem::NotUnderstood) if let Some(ends) = either_end(turn, text) => {
            which_moment(turn, question, &ends)
        }
        Err(problem) => end_problem(turn, question, text, problem),
    }
}

/// The whole length of protection was told, and perhaps the day that it counts from.
fn from_length(turn: &Turn, question: Question, told: LengthTold) -> ReadAnswer {
    let length = match told {
        LengthTold::LastDay(last) if last < turn.today() => {
            let at = turn.last_second(last);
            return again_at(
                turn,
                "protection-past",
                at,
                vec![row(ended_button(turn, at))],
            );
        }
        LengthTold::LastDay(last) if !is_in_bounds(last) => {
            return again_at(
                turn,
                "protection-too-far",
                turn.last_second(last),
                Vec::new(),
            );
        }
        LengthTold::LastDay(last) => {
            return AnswerValue::Protection(Some(turn.last_second(last))).into();
        }
        LengthTold::Length(length) => length,
    };
    match protection_length::answer(turn, length) {
        Ok(read) => read,
        Err(moments) => which_moment(turn, question, &moments),
    }
}

/// Whether a text is a day and nothing else, written with its number: "04/05", "5 ноября".
pub fn is_day(turn: &Turn, text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit()) && says_day(turn, text)
}

/// Whether a text is a day and nothing else: "в начале ноября".
pub fn says_day(turn: &Turn, text: &str) -> bool {
    use ShippingDayProblem as P;
    let read = shipped_on(text, &writer(turn));
    !matches!(read, Err(P::NotUnderstood | P::Unknown))
}

/// The end that is known was extended by so many days.
pub fn extended_by(turn: &Turn, days: u16) -> Option<AnswerValue> {
    let end = known_end(turn)? + Duration::days(days.into());
    is_in_bounds(end.date_naive()).then_some(AnswerValue::Protection(Some(end)))
}

/// The end that a text tells with its extension: "it was to 3 December, the seller extended it by 15 days", "from 3 December to the 18th".
pub fn extended_end(turn: &Turn, text: &str) -> Option<DateTime<Utc>> {
    let new_end = page::range_end(text, &writer(turn));
    if let Some(new) = new_end.filter(|new| *new > turn.today()) {
        return Some(turn.last_second(new));
    }
    let end = last_named(turn, text)? + Duration::days(days_named(text)?.into());
    is_in_bounds(end).then(|| turn.last_second(end))
}

fn known_end(turn: &Turn) -> Option<DateTime<Utc>> {
    let Dialogue::Editing { order, .. } = turn.person.dialogue else {
        return None;
    };
    turn.open_order(order)?.protection_end
}

/// Nobody has to know the day: a guess will do.
pub fn roughly(turn: &Turn, question: Question) -> ReadAnswer {
    let key = match question {
        Question::Shipped => "notice-shipped-roughly",
        _ => "roughly-is-enough",
    };
    ReadAnswer::Again(turn.html(key, &[]), day_buttons::guesses(turn, question))
}

/// Until when the store refuses a dispute, or a claim waits for an answer.
pub fn until(turn: &Turn, question: Question, text: &str) -> ReadAnswer {
    let value = match question {
        Question::ClaimOpenUntil => AnswerValue::ClaimOpenUntil,
        _ => AnswerValue::RefusedUntil,
    };
    match protection_end(text, &end_asked(turn, None)) {
        Ok(until) => value(until).into(),
        Err(problem) => end_problem(turn, question, text, problem),
    }
}

/// When to speak again.
pub fn later(turn: &Turn, text: &str) -> ReadAnswer {
    let settings = ReminderSettings::of(&turn.person, turn.zone());
    let hours = SpeakHours {
        usual: settings.hour,
        evening: advice::rules().remind.tonight_hour,
        quiet: settings.quiet,
    };
    match speak_at(text, &writer(turn), &hours) {
        Ok(at) => AnswerValue::SnoozeUntil(at).into(),
        Err(SpeakAtProblem::Past(at)) => again_at(turn, "moment-past", at, Vec::new()),
        Err(SpeakAtProblem::TooFar(at)) => again_at(turn, "protection-too-far", at, Vec::new()),
        Err(SpeakAtProblem::Which(moments)) => which_moment(turn, Question::Later, &moments),
        Err(SpeakAtProblem::NoSuchDay) => {
            ReadAnswer::Again(turn.html("no-such-day", &[]), Vec::new())
        }
        Err(SpeakAtProblem::NotUnderstood) => {
            not_understood(turn, text, "protection-not-understood")
        }
    }
}

fn end_asked(turn: &Turn, old_end: Option<DateTime<Utc>>) -> EndAsked {
    EndAsked {
        writer: writer(turn),
        latest: Some(doubt::latest_end(turn)),
        old_end,
    }
}

/// Why a text gives no moment to come.
fn end_problem(
    turn: &Turn,
    question: Question,
    text: &str,
    problem: ProtectionEndProblem,
) -> ReadAnswer {
    match problem {
        ProtectionEndProblem::Past(at) => again_at(turn, "moment-past", at, Vec::new()),
        ProtectionEndProblem::TooFar(at) => again_at(turn, "protection-too-far", at, Vec::new()),
        ProtectionEndProblem::Which(moments) => which_moment(turn, question, &moments),
        ProtectionEndProblem::NoSuchDay => {
            ReadAnswer::Again(turn.html("no-such-day", &[]), Vec::new())
        }
        ProtectionEndProblem::NotUnderstood
        | ProtectionEndProblem::Unknown
        | ProtectionEndProblem::Ended => not_understood(turn, text, "protection-not-understood"),
    }
}

fn again_at(turn: &Turn, key: &str, at: DateTime<Utc>, extra: Keyboard) -> ReadAnswer {
    let at = format::instant(turn.texts(), at, turn.zone());
    ReadAnswer::Again(turn.html(key, &[("at", at.into())]), extra)
}

/// The days that were perhaps meant, each a button.
fn which_day(turn: &Turn, question: Question, days: &[PossibleDay]) -> ReadAnswer {
    let button = |possible: &PossibleDay| {
        let label = format::day(turn.texts(), possible.day);
        let answer = AnswerPress::Day(possible.day, possible.order);
        row(answer_buttons::answer_button(turn, question, answer, label))
    };
    let text = match days {
        [one] => {
            let day = format::near_day(turn.texts(), one.day, turn.today());
            turn.html("which-day-about", &[("day", day.into())])
        }
        _ => turn.html("which-day", &[]),
    };
    ReadAnswer::Again(text, days.iter().map(button).collect())
}

/// The moments that were perhaps meant, each a button.
fn which_moment(turn: &Turn, question: Question, moments: &[PossibleMoment]) -> ReadAnswer {
    let button = |possible: &PossibleMoment| {
        let label = format::instant(turn.texts(), possible.at, turn.zone());
        let answer = AnswerPress::Moment(possible.at.timestamp(), possible.order);
        row(answer_buttons::answer_button(turn, question, answer, label))
    };
    ReadAnswer::Again(
        turn.html("which-moment", &[]),
        moments.iter().map(button).collect(),
    )
}

/// Protection may have ended indeed: some stores take a claim for a while after it.
fn ended_button(turn: &Turn, at: DateTime<Utc>) -> Button {
    let label = turn.plain("button-ended", &[]);
    let answer = AnswerPress::At(at.timestamp());
    answer_buttons::answer_button(turn, Question::Protection, answer, label)
}
