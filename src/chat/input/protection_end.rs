//! Reads the moment when protection ends.

use crate::advice::local_to_utc;
use chrono::{DateTime, Months, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::calendar_day::{DayProblem, ExpectedDay, one_day};
use super::phrase::{PhrasePart, read};
use super::spoken_day::SpokenDay;
use super::time_of_day::TimeOfDay;
use super::time_span::TimeSpan;
use super::vocabulary::{DateQuestion, TimeDirection};
use crate::locale::SpokenZone;

/// No store protects an order for longer.
const TOO_FAR_DAYS: i64 = 400;

/// Why a typed text gives no end of protection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProtectionEndProblem {
    NotUnderstood,
    Past(DateTime<Utc>),
    /// More than 400 days from now.
    TooFar(DateTime<Utc>),
    /// 30 February, 32.10.
    NoSuchDay,
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
/// Understands what is left (`23 days 14 hours`, `23 дня 14 часов`, `23d 14:05:10`, `23` for days, `через неделю`) and
/// dates (those of [`shipped_on`](super::shipped_on), `tomorrow`, `в пятницу`) with or without a time of day and a zone
/// (`2026-12-15 23:59 PST`).
///
/// A date without a time is the last second of that day. Local times are those of `zone` unless the text names another;
/// one that a clock change skips moves forward, one that comes twice is the earlier. `PST` is read as Pacific time as it
/// runs that day. A day and a month without a year mean the next such day, unless the last one was at most 45 days ago:
/// that is [`ProtectionEndProblem::Past`].
pub fn protection_end(
    text: &str,
    now: DateTime<Utc>,
    zone: Tz,
) -> Result<DateTime<Utc>, ProtectionEndProblem> {
    let said = EndPhrase::of(
        read(text, DateQuestion::ProtectionEnd).ok_or(ProtectionEndProblem::NotUnderstood)?,
    )?;
    let end = match said.zone {
        None => said.end(now, &zone)?,
        Some(SpokenZone::Named(zone)) => said.end(now, &zone)?,
        Some(SpokenZone::Offset(offset)) => said.end(now, &offset)?,
    };
    if end <= now {
        Err(ProtectionEndProblem::Past(end))
    } else if end - now > TimeDelta::days(TOO_FAR_DAYS) {
        Err(ProtectionEndProblem::TooFar(end))
    } else {
        Ok(end)
    }
}

/// The parts of a text by kind; of all but days, one at most.
#[derive(Default)]
struct EndPhrase {
    days: Vec<SpokenDay>,
    span: Option<TimeSpan>,
    clock: Option<TimeOfDay>,
    zone: Option<SpokenZone>,
    direction: Option<TimeDirection>,
    number: Option<u32>,
}

impl EndPhrase {
    fn of(parts: Vec<PhrasePart>) -> Result<Self, ProtectionEndProblem> {
        let mut said = Self::default();
        for part in parts {
            let again = match part {
                PhrasePart::Day(day) => {
                    said.days.push(day);
                    false
                }
                PhrasePart::Span(span) => said.span.replace(span).is_some(),
                PhrasePart::Time(clock) => said.clock.replace(clock).is_some(),
                PhrasePart::Zone(zone) => said.zone.replace(zone).is_some(),
                PhrasePart::Direction(direction) => said.direction.replace(direction).is_some(),
                PhrasePart::Number(number) => said.number.replace(number).is_some(),
            };
            if again {
                return Err(ProtectionEndProblem::NotUnderstood);
            }
        }
        Ok(said)
    }

    fn end<Z: TimeZone>(
        &self,
        now: DateTime<Utc>,
        zone: &Z,
    ) -> Result<DateTime<Utc>, ProtectionEndProblem> {
        if !self.days.is_empty() {
            if self.span.is_some()
                || self.number.is_some()
                || matches!(
                    self.direction,
                    Some(TimeDirection::Ago | TimeDirection::Left)
                )
            {
                return Err(ProtectionEndProblem::NotUnderstood);
            }
            let today = now.with_timezone(zone).date_naive();
            let day = one_day(&self.days, ExpectedDay::Future, today)?;
            return local_moment(day, self.clock, zone).ok_or(ProtectionEndProblem::NotUnderstood);
        }
        if self.zone.is_some() {
            return Err(ProtectionEndProblem::NotUnderstood);
        }
        self.span_end(now, zone)
            .ok_or(ProtectionEndProblem::NotUnderstood)
    }

    fn span_end<Z: TimeZone>(&self, now: DateTime<Utc>, zone: &Z) -> Option<DateTime<Utc>> {
        let mut span = match (self.span, self.number, self.clock) {
            (Some(span), None, _) => span,
            (None, Some(days), _) => TimeSpan {
                days,
                ..TimeSpan::default()
            },
            // "14:05" alone may be a time of day; with seconds, or called what is left, it is a timer.
            (None, None, Some(clock)) if clock.to_the_second || self.direction.is_some() => {
                TimeSpan::default()
            }
            _ => return None,
        };
        if let Some(timer) = self.clock {
            if span.seconds != 0 {
                return None;
            }
            span.seconds = timer.seconds();
        }
        let ago = self.direction == Some(TimeDirection::Ago);
        let start = match span.months {
            0 => now,
            months => {
                let months = Months::new(months);
                let local = now.with_timezone(zone).naive_local();
                let there = if ago {
                    local.checked_sub_months(months)
                } else {
                    local.checked_add_months(months)
                };
                local_to_utc(there?, zone)?
            }
        };
        let rest = TimeDelta::days(span.days.into()) + TimeDelta::seconds(span.seconds.into());
        if ago {
            start.checked_sub_signed(rest)
        } else {
            start.checked_add_signed(rest)
        }
    }
}

/// The moment of a day's time in a zone; without a time, the day's last second.
fn local_moment<Z: TimeZone>(
    day: NaiveDate,
    clock: Option<TimeOfDay>,
    zone: &Z,
) -> Option<DateTime<Utc>> {
    let seconds = clock.map_or(24 * 3600 - 1, TimeOfDay::seconds);
    local_to_utc(
        day.and_time(NaiveTime::MIN)
            .checked_add_signed(TimeDelta::seconds(seconds.into()))?,
        zone,
    )
}

#[cfg(test)]
mod tests;
