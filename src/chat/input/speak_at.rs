//! Reads when a person wants to be reminded.

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};

use super::calendar_day::{DayProblem, ExpectedDay, readings};
use super::choice::{Choice, LikelyOrder, choose};
use super::languages::{Languages, understood};
use super::moment::{after, next_at, on_day};
use super::period::shift;
use super::phrase::read;
use super::protection_end::PossibleMoment;
use super::said::Said;
use super::spoken_day::SpokenDay;
use super::time_of_day::TimeOfDay;
use super::time_span::TimeSpan;
use super::vocabulary::DayPart;
use super::vocabulary::PeriodEdge;
use super::vocabulary::{DateQuestion, TimeDirection};
use super::writer::Writer;
use crate::locale::SpokenZone;

/// A reminder that is further off is a typing error.
const TOO_FAR_DAYS: i64 = 400;
/// Reminders are mostly wanted within so many days: of two readings the one that lies there is meant.
const LIKELY_DAYS: i64 = 120;

/// The hours in which a person likes to be spoken to.
#[derive(Clone, Copy, Debug)]
pub struct SpeakHours {
    /// The hour of their reminders: a day without a time means it.
    pub usual: u32,
    /// "Tonight", "tomorrow evening".
    pub evening: u32,
    /// From one hour to the other nothing is said; both the same for none.
    pub quiet: (u32, u32),
}

/// Why a typed text gives no time to speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpeakAtProblem {
    NotUnderstood,
    Past(DateTime<Utc>),
    /// More than 400 days from now.
    TooFar(DateTime<Utc>),
    /// 30 February, 32.10.
    NoSuchDay,
    /// The moments to come that can be meant, the likelier first; at least one.
    Which(Vec<PossibleMoment>),
}

impl From<DayProblem> for SpeakAtProblem {
    fn from(problem: DayProblem) -> Self {
        match problem {
            DayProblem::NotUnderstood => Self::NotUnderstood,
            DayProblem::NoSuchDay => Self::NoSuchDay,
        }
    }
}

/// When a person wants to be spoken to again.
///
/// A day is that day at the person's hour, a time alone the next such time, a part of the day an hour in it. Hours and minutes
/// are counted from now; days, weeks and months lead to a day.
pub fn speak_at(
    text: &str,
    writer: &Writer,
    hours: &SpeakHours,
) -> Result<DateTime<Utc>, SpeakAtProblem> {
    understood(
        text,
        |languages| speak_at_in(text, writer, hours, languages),
        |problem| *problem == SpeakAtProblem::NotUnderstood,
        |own, other| SpeakAtProblem::Which([own, other].map(PossibleMoment::told).into()),
    )
}

fn speak_at_in(
    text: &str,
    writer: &Writer,
    hours: &SpeakHours,
    languages: Languages,
) -> Result<DateTime<Utc>, SpeakAtProblem> {
    let parts = read(text, DateQuestion::Speak, languages).ok_or(SpeakAtProblem::NotUnderstood)?;
    let likely_order = writer.likely_order(&parts, text);
    let said = Said::of(parts).ok_or(SpeakAtProblem::NotUnderstood)?;
    let wish = Wish {
        said: &said,
        writer,
        hours,
        likely_order,
    };
    match said.zone {
        None => wish.moment(&writer.zone),
        Some(SpokenZone::Named(zone)) => wish.moment(&zone),
        Some(SpokenZone::Offset(offset)) => wish.moment(&offset),
    }
}

struct Wish<'a> {
    said: &'a Said,
    writer: &'a Writer,
    hours: &'a SpeakHours,
    likely_order: LikelyOrder,
}

impl Wish<'_> {
    fn moment<Z: TimeZone>(&self, zone: &Z) -> Result<DateTime<Utc>, SpeakAtProblem> {
        let said = self.said;
        let unfit = said.before
            || said.number.is_some()
            || said.span_range.is_some()
            || said.answer.is_some()
            || said.is_range()
            || said.has_day() && said.period.is_some();
        if unfit {
            return Err(SpeakAtProblem::NotUnderstood);
        }
        let is_day = said.has_day() || said.period.is_some();
        let span = said.span.or(said.added);
        match (is_day, span) {
            (true, None) if said.direction.is_none() => self.on_said_day(zone),
            (false, Some(span)) if said.span.is_none() || said.added.is_none() => {
                self.after_span(span, zone)
            }
            (false, None) if said.direction.is_none() => self.at_time(zone),
            _ => Err(SpeakAtProblem::NotUnderstood),
        }
    }

    fn on_said_day<Z: TimeZone>(&self, zone: &Z) -> Result<DateTime<Utc>, SpeakAtProblem> {
        let today = self.today(zone);
        let days = match self.said.period {
            // "Next week" begins on its Monday.
            Some(period) => {
                let edge = [SpokenDay::Edge(PeriodEdge::Start, period)];
                let mut days = readings(&edge, ExpectedDay::Future, today)?;
                let (first, _) = period
                    .days(false, today)
                    .ok_or(SpeakAtProblem::NotUnderstood)?;
                days[0].day = first;
                days[0].rough = false;
                days
            }
            None => readings(&self.said.days, ExpectedDay::Future, today)?,
        };
        let mut days = self
            .said
            .counted(days)
            .ok_or(SpeakAtProblem::NotUnderstood)?;
        for reading in &mut days {
            // A reminder at about the right day is right.
            reading.rough = false;
        }
        let latest = shift(today, LIKELY_DAYS);
        let is_likely = |day: NaiveDate| day >= today && latest.is_none_or(|latest| day <= latest);
        match choose(days, is_likely, self.writer.order, self.likely_order) {
            Choice::One(day) => self.on_day(day, zone),
            Choice::Ask(days) => {
                let moments: Vec<PossibleMoment> = days
                    .into_iter()
                    .filter_map(|possible| {
                        Some(PossibleMoment {
                            at: self.on_day(possible.day, zone).ok()?,
                            order: possible.order,
                        })
                    })
                    .collect();
                if moments.is_empty() {
                    return Err(SpeakAtProblem::NotUnderstood);
                }
                Err(SpeakAtProblem::Which(moments))
            }
        }
    }

    /// A day's moment: at the time that was said, in the part of the day that was said, or at the person's hour.
    fn on_day<Z: TimeZone>(
        &self,
        day: NaiveDate,
        zone: &Z,
    ) -> Result<DateTime<Utc>, SpeakAtProblem> {
        let times = match (self.said.time, self.said.part) {
            (Some(time), _) => self.waking(time.meanings(true)),
            (None, Some(part)) => vec![TimeOfDay::sure(self.hour_in(part))],
            // What is left of today: the usual hour, the evening.
            (None, None) if day == self.today(zone) => {
                vec![
                    TimeOfDay::sure(self.hours.usual),
                    TimeOfDay::sure(self.hours.evening),
                ]
            }
            (None, None) => vec![TimeOfDay::sure(self.hours.usual)],
        };
        let moments: Vec<DateTime<Utc>> = times
            .into_iter()
            .filter_map(|time| on_day(day, Some(time), zone))
            .collect();
        let to_come = moments.iter().find(|at| **at > self.writer.now);
        let at = to_come
            .or(moments.last())
            .ok_or(SpeakAtProblem::NotUnderstood)?;
        self.to_come(*at)
    }

    fn after_span<Z: TimeZone>(
        &self,
        span: TimeSpan,
        zone: &Z,
    ) -> Result<DateTime<Utc>, SpeakAtProblem> {
        let said = self.said;
        if matches!(said.direction, Some(TimeDirection::Ago)) || said.zone.is_some() {
            return Err(SpeakAtProblem::NotUnderstood);
        }
        let at = after(self.writer.now, span, false, zone).ok_or(SpeakAtProblem::NotUnderstood)?;
        if span.seconds > 0 {
            let more = said.time.is_some() || said.part.is_some();
            if more {
                return Err(SpeakAtProblem::NotUnderstood);
            }
            if span.perhaps_time && said.direction.is_none() && said.added.is_none() {
                return self.hour_or_hours(span, at, zone);
            }
            return self.to_come(at);
        }
        self.on_day(at.with_timezone(zone).date_naive(), zone)
    }

    /// "18 часов": at six in the evening, or in eighteen hours.
    fn hour_or_hours<Z: TimeZone>(
        &self,
        span: TimeSpan,
        in_hours: DateTime<Utc>,
        zone: &Z,
    ) -> Result<DateTime<Utc>, SpeakAtProblem> {
        let Some(time) = TimeOfDay::at_hour(span.seconds / 3600) else {
            return self.to_come(in_hours);
        };
        let times = self.waking(time.meanings(false));
        let next = times
            .into_iter()
            .filter_map(|time| next_at(time, self.writer.now, zone))
            .min();
        let possible = |at| PossibleMoment { at, order: None };
        let moments = next.into_iter().chain([in_hours]).map(possible);
        Err(SpeakAtProblem::Which(moments.collect()))
    }

    /// A time without a day is the next one.
    fn at_time<Z: TimeZone>(&self, zone: &Z) -> Result<DateTime<Utc>, SpeakAtProblem> {
        let times = match (self.said.time, self.said.part) {
            (Some(time), _) => self.waking(time.meanings(false)),
            (None, Some(part)) => vec![TimeOfDay::sure(self.hour_in(part))],
            (None, None) => return Err(SpeakAtProblem::NotUnderstood),
        };
        let next = times
            .into_iter()
            .filter_map(|time| next_at(time, self.writer.now, zone))
            .min();
        self.to_come(next.ok_or(SpeakAtProblem::NotUnderstood)?)
    }

    /// Of a time before noon and one after it, those that are not in the quiet hours; all, if all are.
    fn waking(&self, times: Vec<TimeOfDay>) -> Vec<TimeOfDay> {
        let (from, to) = self.hours.quiet;
        let is_quiet = |hour: u32| {
            if from <= to {
                (from..to).contains(&hour)
            } else {
                hour >= from || hour < to
            }
        };
        let waking: Vec<TimeOfDay> = times
            .iter()
            .copied()
            .filter(|time| !is_quiet(time.hour % 24))
            .collect();
        if waking.is_empty() { times } else { waking }
    }

    /// An hour in a part of the day.
    fn hour_in(&self, part: DayPart) -> u32 {
        match part {
            DayPart::Morning if self.hours.usual < 12 => self.hours.usual,
            DayPart::Morning => 9,
            DayPart::Afternoon => 15,
            DayPart::Evening => self.hours.evening,
            DayPart::Night => 22,
        }
    }

    fn today<Z: TimeZone>(&self, zone: &Z) -> NaiveDate {
        self.writer.now.with_timezone(zone).date_naive()
    }

    fn to_come(&self, at: DateTime<Utc>) -> Result<DateTime<Utc>, SpeakAtProblem> {
        if at <= self.writer.now {
            Err(SpeakAtProblem::Past(at))
        } else if at - self.writer.now > TimeDelta::days(TOO_FAR_DAYS) {
            Err(SpeakAtProblem::TooFar(at))
        } else {
            Ok(at)
        }
    }
}
