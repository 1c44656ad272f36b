//! "Remind me on Friday": at that time, or at one that is chosen where none is told.

use crate::advice;
use crate::chat::flows::answers::{AnswerValue, ReadAnswer};
use crate::chat::flows::{days, edit_order, new_order, snooze};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::turn::Turn;
use crate::model::{Order, Question};
use chrono::{DateTime, Days, Utc};

/// Who says more than when tells it before or behind that.
const MOST_WORDS: usize = 12;

/// Sets the reminder that is wished, or asks when it shall be.
pub fn set(turn: &mut Turn, order: &Order, heard: Option<&Heard>) {
    let wish = heard.map(wish_of);
    // "3 days before 20 December" is a day by itself.
    let is_before_end = |wish: &&str| {
        input::first_told(wish, &["beforehand"]).is_some() && days::last_named(turn, wish).is_none()
    };
    if let Some(wish) = wish.filter(is_before_end) {
        return match days_before_end(turn, order, wish) {
            Some(at) => snooze::told(turn, order, at),
            None => snooze::choices(turn, order),
        };
    }
    match wish.and_then(|wish| time_told(turn, wish)) {
        Some(ReadAnswer::Value(AnswerValue::SnoozeUntil(wish), _)) => {
            snooze::told(turn, order, wish)
        }
        Some(unclear) => {
            edit_order::begin(turn, order.id, Question::Later);
            new_order::take(turn, Question::Later, unclear);
        }
        None => snooze::choices(turn, order),
    }
}

/// The clause with the wish.
fn wish_of<'t>(heard: &Heard<'t>) -> &'t str {
    let is_wish = |part: &&Heard| part.sure() == Some(Intent::Later);
    let wish = heard.clauses().iter().find(is_wish);
    wish.map_or(heard.text, |wish| wish.text)
}

/// "A week before the protection ends": so many days before that day, at the person's hour.
fn days_before_end(turn: &Turn, order: &Order, wish: &str) -> Option<DateTime<Utc>> {
    let words: Vec<&str> = wish.split_whitespace().collect();
    // "3 Tage vor" sounds like the past, and "a week" has no number.
    let counted = || {
        let mut pairs = words.windows(2);
        pairs.find_map(|pair| input::days_named(&pair.join(" ")))
    };
    let of_unit = |word: &&str| input::days_named(&format!("1 {word}"));
    let days = input::days_named(wish).or_else(counted);
    let days = days.or_else(|| words.iter().find_map(of_unit))?;
    let end = advice::local_day(order.protection_end?, turn.zone());
    let day = end - Days::new(days.into());
    let hour = advice::ReminderSettings::of(&turn.person, turn.zone()).hour;
    Some(advice::at_hour(day, hour, turn.zone())).filter(|at| *at > turn.now)
}

/// What the longest run of words tells that names a time.
fn time_told(turn: &Turn, wish: &str) -> Option<ReadAnswer> {
    let words: Vec<&str> = wish.split_whitespace().take(MOST_WORDS).collect();
    let runs = (1..=words.len())
        .rev()
        .flat_map(|length| words.windows(length));
    let mut read = runs.map(|run| days::later(turn, &run.join(" ")));
    read.find(|read| match read {
        ReadAnswer::Value(..) => true,
        ReadAnswer::Again(_, choices) => !choices.is_empty(),
        _ => false,
    })
}
