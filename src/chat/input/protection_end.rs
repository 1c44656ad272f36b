//! Reads the moment when protection ends.

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};

use super::calendar_day::{DayProblem, DayReading, ExpectedDay, readings};
use super::choice::{Choice, LikelyOrder, choose};
use super::counted_day::Side;
use super::languages::{Languages, understood};
use super::moment::{after, next_at, on_day};
use super::phrase::read;
use super::said::Said;
use super::time_of_day::{HowTold, TimeOfDay};
use super::time_span::TimeSpan;
use super::vocabulary::DayPart;
use super::vocabulary::{AnswerWord, DateQuestion, TimeDirection};
use super::writer::Writer;
use crate::advice::rules;
use crate::locale::SpokenZone;
use crate::model::DateOrder;

/// No store protects an order for longer.
const TOO_FAR_DAYS: i64 = 400;

/// What is known when the end of protection is asked for.
#[derive(Clone, Copy, Debug)]
pub struct EndAsked {
    pub writer: Writer,
    /// The last day on which protection of this order can plausibly end.
    pub latest: Option<NaiveDate>,
    /// The end that was extended: what is typed may be added to it.
    pub old_end: Option<DateTime<Utc>>,
}

/// A moment that a text can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PossibleMoment {
    pub at: DateTime<Utc>,
    /// The order of day and month that it takes, where the other order gives a day as well.
    pub order: Option<DateOrder>,
}

impl PossibleMoment {
    /// One that does not hang on the order of day and month.
    pub fn told(at: DateTime<Utc>) -> Self {
        Self { at, order: None }
    }
}

/// Why a typed text gives no end of protection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProtectionEndProblem {
    NotUnderstood,
    Past(DateTime<Utc>),
    /// More than 400 days from now.
    TooFar(DateTime<Utc>),
    /// 30 February, 32.10.
    NoSuchDay,
    /// The moments to come that can be meant, the likelier first; at least one. The person has to say which.
    Which(Vec<PossibleMoment>),
    /// The person does not know it.
    Unknown,
    /// It has ended; when, was not said.
    Ended,
}

impl From<DayProblem> for ProtectionEndProblem {
    fn from(problem: DayProblem) -> Self {
        match problem {
            DayProblem::NotUnderstood => Self::NotUnderstood,
            DayProblem::NoSuchDay => Self::NoSuchDay,
        }
    }
}

/// The moment when protection ends, typed as an order page shows it.
///
/// Understands what is left (`23 days 14 hours`, `23 дня 14 часов`, `23d 14:05:10`, `23` for days, `через неделю`), what is
/// added to the old end (`15 more days`, `на 15 дней`), and dates (those of [`shipped_on`](super::shipped_on), `tomorrow`,
/// `end of the month`, `в пятницу`) with or without a time of day and a zone (`2026-12-15 23:59 PST`).
///
/// A date without a time is the last second of that day. Local times are those of the writer's zone unless the text names
/// another; one that a clock change skips moves forward, one that comes twice is the earlier. `PST` is read as Pacific time as
/// it runs that day. A day and a month without a year mean the next such day, unless the last one was at most 45 days ago:
/// that is [`ProtectionEndProblem::Past`]. Of several readings the plausible one is taken; if that leaves several, it is
/// [`ProtectionEndProblem::Which`].
pub fn protection_end(text: &str, asked: &EndAsked) -> Result<DateTime<Utc>, ProtectionEndProblem> {
    understood(
        text,
        |languages| end_in(text, asked, languages),
        |problem| *problem == ProtectionEndProblem::NotUnderstood,
        |own, other| ProtectionEndProblem::Which([own, other].map(PossibleMoment::told).into()),
    )
}

fn end_in(
    text: &str,
    asked: &EndAsked,
    languages: Languages,
) -> Result<DateTime<Utc>, ProtectionEndProblem> {
    let parts = read(text, DateQuestion::ProtectionEnd, languages)
        .ok_or(ProtectionEndProblem::NotUnderstood)?;
    let likely_order = asked.writer.likely_order(&parts, text);
    let said = Said::of(parts).ok_or(ProtectionEndProblem::NotUnderstood)?;
    let moments = match said.zone {
        None => moments(&said, asked, &asked.writer.zone, likely_order)?,
        Some(SpokenZone::Named(zone)) => moments(&said, asked, &zone, likely_order)?,
        Some(SpokenZone::Offset(offset)) => moments(&said, asked, &offset, likely_order)?,
    };
    let end = match moments {
        Moments::One(end) => to_come(end, asked.writer.now),
        Moments::Ask(moments) => which(moments, asked.writer.now),
    };
    match (said.answer, end) {
        // "It expired on 7 December", said before that day.
        (Some(_), Ok(_)) => Err(ProtectionEndProblem::NotUnderstood),
        (_, end) => end,
    }
}

fn to_come(end: DateTime<Utc>, now: DateTime<Utc>) -> Result<DateTime<Utc>, ProtectionEndProblem> {
    if end <= now {
        Err(ProtectionEndProblem::Past(end))
    } else if end - now > TimeDelta::days(TOO_FAR_DAYS) {
        Err(ProtectionEndProblem::TooFar(end))
    } else {
        Ok(end)
    }
}

/// Asks for those that are still to come; if there are none, the first one is the answer.
fn which(
    mut moments: Vec<PossibleMoment>,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, ProtectionEndProblem> {
    let first = moments
        .first()
        .ok_or(ProtectionEndProblem::NotUnderstood)?
        .at;
    moments.retain(|moment| to_come(moment.at, now).is_ok());
    if moments.is_empty() {
        return to_come(first, now);
    }
    Err(ProtectionEndProblem::Which(moments))
}

/// What a text can mean.
enum Moments {
    One(DateTime<Utc>),
    Ask(Vec<PossibleMoment>),
}

impl Moments {
    fn ask(moments: impl IntoIterator<Item = DateTime<Utc>>) -> Self {
        Self::Ask(moments.into_iter().map(PossibleMoment::told).collect())
    }
}

fn moments<Z: TimeZone>(
    said: &Said,
    asked: &EndAsked,
    zone: &Z,
    likely_order: LikelyOrder,
) -> Result<Moments, ProtectionEndProblem> {
    let counted = said.is_counted();
    let is_day = said.has_day() || said.period.is_some();
    let alone = !is_day
        && !counted
        && said.time.is_none()
        && said.part.is_none()
        && said.direction.is_none();
    match said.answer {
        Some(AnswerWord::Unknown) if alone => return Err(ProtectionEndProblem::Unknown),
        Some(AnswerWord::Ended) if alone => return Err(ProtectionEndProblem::Ended),
        None | Some(AnswerWord::Ended) => {}
        Some(_) => return Err(ProtectionEndProblem::NotUnderstood),
    }
    if is_day {
        if counted || said.direction.is_some() || said.has_day() && said.period.is_some() {
            return Err(ProtectionEndProblem::NotUnderstood);
        }
        return day_end(said, asked, zone, likely_order);
    }
    let moments = if counted || is_timer(said) {
        if said.zone.is_some() || said.part.is_some() {
            return Err(ProtectionEndProblem::NotUnderstood);
        }
        span_end(said, asked, zone)
    } else if said.direction.is_none() {
        time_alone(said, asked.writer.now, zone)
    } else {
        None
    };
    moments.ok_or(ProtectionEndProblem::NotUnderstood)
}

/// "14:05" alone may be a time of day; with seconds, or called what is left, it is a timer.
fn is_timer(said: &Said) -> bool {
    said.time.is_some_and(|time| {
        time.told == HowTold::Shown
            && (time.to_the_second || said.direction.is_some())
            && said.zone.is_none()
    })
}

fn day_end<Z: TimeZone>(
    said: &Said,
    asked: &EndAsked,
    zone: &Z,
    likely_order: LikelyOrder,
) -> Result<Moments, ProtectionEndProblem> {
    let writer = &asked.writer;
    let today = writer.now.with_timezone(zone).date_naive();
    let days = said
        .counted(said_days(said, today)?)
        .ok_or(ProtectionEndProblem::NotUnderstood)?;
    // Where the caller does not know the store's own longest protection.
    let usual = rules().defaults.likely_end_days;
    let latest = asked
        .latest
        .or_else(|| super::period::shift(today, usual.into()));
    let is_likely = |day: NaiveDate| day >= today && latest.is_none_or(|latest| day <= latest);
    let choice = choose(days, is_likely, writer.order, likely_order);
    let times: Vec<Option<TimeOfDay>> = match (said.time, said.part) {
        (Some(time), _) => time.meanings(true).into_iter().map(Some).collect(),
        (None, Some(part @ (DayPart::Evening | DayPart::Night))) => {
            vec![Some(beginning(part)), None]
        }
        (None, Some(part)) => vec![Some(beginning(part))],
        (None, None) => vec![None],
    };
    let at = |day, time| on_day(day, time, zone).ok_or(ProtectionEndProblem::NotUnderstood);
    match choice {
        Choice::One(day) => {
            if let ([time], None) = (&times[..], said.part) {
                return Ok(Moments::One(at(day, *time)?));
            }
            let ends: Result<Vec<_>, _> = times.into_iter().map(|time| at(day, time)).collect();
            let mut ends = ends?;
            ends.retain(|end| *end > writer.now);
            match (&ends[..], said.part) {
                // Of "today at 8" only the evening is left.
                ([end], None) => Ok(Moments::One(*end)),
                ([], _) => Ok(Moments::One(at(day, None)?)),
                _ => Ok(Moments::ask(ends)),
            }
        }
        Choice::Ask(days) => {
            let mut moments = Vec::new();
            for possible in days {
                for time in &times {
                    moments.push(PossibleMoment {
                        at: at(possible.day, *time)?,
                        order: possible.order,
                    });
                }
            }
            Ok(Moments::Ask(moments))
        }
    }
}

/// The days that days, periods and ranges can mean. "This month" is asked for by its last day, "next month" by its first,
/// "before 7 December" by the day before and by that day.
fn said_days(said: &Said, today: NaiveDate) -> Result<Vec<DayReading>, ProtectionEndProblem> {
    let rough = |mut days: Vec<DayReading>| {
        for day in &mut days {
            day.rough = true;
        }
        days
    };
    if let Some(period) = said.period {
        let (first, last) = period
            .days(false, today)
            .ok_or(ProtectionEndProblem::NotUnderstood)?;
        // Of what lies ahead the first day: nobody must come too late.
        let day = if first > today { first } else { last };
        return Ok(rough(vec![DayReading::sure(day)]));
    }
    // "60 days after 3 October" counts from the one that has been.
    let side = match said.offset {
        // "It ended on Friday"
        _ if said.answer == Some(AnswerWord::Ended) => ExpectedDay::Past,
        Some(offset) if offset.side() == Side::After => ExpectedDay::Nearest,
        _ => ExpectedDay::Future,
    };
    let mut days = readings(&said.days, side, today)?;
    if said.is_range() {
        days.extend(readings(&said.to_days, ExpectedDay::Future, today)?);
        days = rough(days);
    }
    if said.before {
        let day_before = |reading: &DayReading| {
            let day = reading.day.pred_opt()?;
            Some(DayReading { day, ..*reading })
        };
        let mut before: Vec<DayReading> = days.iter().filter_map(day_before).collect();
        before.extend(days);
        days = rough(before);
    }
    Ok(days)
}

/// The careful reading of a part of the day: when it begins.
fn beginning(part: DayPart) -> TimeOfDay {
    let hour = match part {
        DayPart::Morning => 6,
        DayPart::Afternoon => 12,
        DayPart::Evening => 18,
        DayPart::Night => 22,
    };
    TimeOfDay::sure(hour)
}

/// A time of day without a day: the next one, where it can only be that one.
fn time_alone<Z: TimeZone>(said: &Said, now: DateTime<Utc>, zone: &Z) -> Option<Moments> {
    let time = match (said.time, said.part) {
        (Some(time), _) if time.told == HowTold::Shown && said.zone.is_none() => return None,
        (Some(time), _) if time.told == HowTold::Shown => TimeOfDay {
            told: HowTold::Sure,
            ..time
        },
        (Some(time), _) => time,
        (None, Some(part)) => return Some(Moments::ask([next_at(beginning(part), now, zone)?])),
        (None, None) => return None,
    };
    let ends: Option<Vec<_>> = time
        .meanings(false)
        .into_iter()
        .map(|time| next_at(time, now, zone))
        .collect();
    match &ends?[..] {
        [end] => Some(Moments::One(*end)),
        ends => Some(Moments::ask(ends.iter().copied())),
    }
}

fn span_end<Z: TimeZone>(said: &Said, asked: &EndAsked, zone: &Z) -> Option<Moments> {
    let now = asked.writer.now;
    if said.span_range.is_some() {
        return None;
    }
    let mut span = match (said.span, said.added, said.number, said.time) {
        (Some(span), None, None, _) | (None, Some(span), None, _) => span,
        // A number alone, but for a timer's clock and the word that it is what is left.
        (None, None, Some(_), _) if !matches!(said.direction, None | Some(TimeDirection::Left)) => {
            return None;
        }
        (None, None, Some(days), _) => TimeSpan {
            days,
            ..TimeSpan::default()
        },
        (None, None, None, Some(_)) => TimeSpan::default(),
        _ => return None,
    };
    let ago = said.direction == Some(TimeDirection::Ago);
    if let Some(time) = said.time {
        if time.told != HowTold::Shown && said.number.is_some() {
            return None;
        }
        if time.told != HowTold::Shown {
            return at_time_of_day(span, time, ago, now, zone);
        }
        if span.seconds != 0 {
            return None;
        }
        span.seconds = time.seconds();
    }
    let from_now = after(now, span, ago, zone)?;
    let Some(old_end) = asked.old_end else {
        return Some(Moments::One(from_now));
    };
    let added = after(old_end, span, false, zone)?;
    match (said.added, said.direction) {
        (Some(_), None) => Some(Moments::One(added)),
        (Some(_), Some(_)) => None,
        // "15 days", said of an extension, is added to the old end, or is what is left now.
        (None, None) => Some(Moments::ask([added, from_now])),
        (None, Some(_)) => Some(Moments::One(from_now)),
    }
}

/// "In 7 days at 5 pm".
fn at_time_of_day<Z: TimeZone>(
    span: TimeSpan,
    time: TimeOfDay,
    ago: bool,
    now: DateTime<Utc>,
    zone: &Z,
) -> Option<Moments> {
    if span.seconds != 0 || (span.months, span.days, span.working_days) == (0, 0, 0) {
        return None;
    }
    let day = after(now, span, ago, zone)?
        .with_timezone(zone)
        .date_naive();
    let ends: Option<Vec<_>> = time
        .meanings(true)
        .into_iter()
        .map(|time| on_day(day, Some(time), zone))
        .collect();
    match &ends?[..] {
        [end] => Some(Moments::One(*end)),
        ends => Some(Moments::ask(ends.iter().copied())),
    }
}

#[cfg(test)]
mod tests;
