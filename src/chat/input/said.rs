//! The parts of an answer by kind.

use super::calendar_day::DayReading;
use super::counted_day::{Offset, Side};
use super::period::Period;
use super::phrase::PhrasePart;
use super::spoken_day::SpokenDay;
use super::time_of_day::TimeOfDay;
use super::time_span::TimeSpan;
use super::vocabulary::DayPart;
use super::vocabulary::{AnswerWord, TimeDirection, Which};
use crate::locale::{PeriodName, SpokenZone};

/// What an answer says. Of all but days it says one thing of a kind, or it is not understood.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub days: Vec<SpokenDay>,
    /// The second end of a range.
    pub to_days: Vec<SpokenDay>,
    /// The day is counted from the one that is said.
    pub offset: Option<Offset>,
    pub before: bool,
    /// The day or the length of time is not meant itself.
    pub bound: bool,
    pub period: Option<Period>,
    pub span: Option<TimeSpan>,
    /// The longer one of a range of spans.
    pub span_range: Option<TimeSpan>,
    pub added: Option<TimeSpan>,
    pub time: Option<TimeOfDay>,
    pub part: Option<DayPart>,
    pub zone: Option<SpokenZone>,
    pub direction: Option<TimeDirection>,
    pub number: Option<u32>,
    pub answer: Option<AnswerWord>,
}

impl Said {
    pub fn of(parts: Vec<PhrasePart>) -> Option<Self> {
        let mut said = Self::default();
        let mut ranged = false;
        for part in parts {
            let again = match part {
                PhrasePart::Day(day) if ranged => {
                    said.to_days.push(day);
                    false
                }
                PhrasePart::Day(day) => {
                    said.days.push(day);
                    false
                }
                PhrasePart::To => std::mem::replace(&mut ranged, true),
                // Both belong to the one day that follows.
                PhrasePart::Offset(offset) => {
                    said.offset.replace(offset).is_some() || !said.days.is_empty()
                }
                PhrasePart::Before => {
                    std::mem::replace(&mut said.before, true) || !said.days.is_empty()
                }
                PhrasePart::Bound => std::mem::replace(&mut said.bound, true),
                PhrasePart::Period(period) => said.period.replace(period).is_some(),
                PhrasePart::Span(span) => said.span.replace(span).is_some(),
                PhrasePart::SpanRange(span) => said.span_range.replace(span).is_some(),
                PhrasePart::Added(span) => said.added.replace(span).is_some(),
                PhrasePart::Time(time) => said.time.replace(time).is_some(),
                PhrasePart::DayPart(part) => said.part.replace(part).is_some(),
                PhrasePart::Zone(zone) => said.zone.replace(zone).is_some(),
                PhrasePart::Direction(direction) => said.direction.replace(direction).is_some(),
                PhrasePart::Number(number) => said.number.replace(number).is_some(),
                PhrasePart::Answer(answer) => said.answer.replace(answer).is_some(),
            };
            if again {
                return None;
            }
        }
        said.join()
    }

    /// Puts together what belongs together wherever it stands: a weekday and its week, an hour and its part of the day.
    fn join(mut self) -> Option<Self> {
        if let (
            [SpokenDay::Weekday(weekday, Which::Nearest)],
            Some(Period::Of(PeriodName::Week, week)),
        ) = (&self.days[..], self.period)
        {
            self.days = vec![SpokenDay::WeekdayOf(*weekday, week)];
            self.period = None;
        }
        if let ([SpokenDay::Weekday(weekday, Which::Nearest)], [SpokenDay::WeekdayOf(_, week)]) =
            (&self.days[..], &self.to_days[..])
        {
            // "Thursday or Friday last week"
            self.days = vec![SpokenDay::WeekdayOf(*weekday, *week)];
        }
        if let ([SpokenDay::Shift(shift)], None, Some(span)) =
            (&self.days[..], self.direction, self.span)
            && self.offset.is_none()
            && *shift != 0
        {
            // "3 weeks tomorrow"
            let side = if *shift < 0 {
                Side::Before
            } else {
                Side::After
            };
            self.offset = Some(Offset::Span(span, side));
            self.span = None;
        }
        let is_counted_from_today =
            self.span.is_some() && self.direction.is_some_and(|to| to != TimeDirection::Left);
        if is_counted_from_today && self.days == [SpokenDay::Shift(0)] {
            // "A month ago today"
            self.days.clear();
        }
        if let (Some(part), None, Some(hour)) = (self.part, self.time, self.number) {
            self.time = Some(TimeOfDay::at_hour(hour)?);
            self.number = None;
            self.part = Some(part);
        }
        if let (Some(part), Some(time)) = (self.part, self.time) {
            self.time = Some(time.within(part)?);
            self.part = None;
        }
        // What is said of no day belongs to nothing.
        if (self.offset.is_some() || self.before) && self.days.len() != 1 {
            return None;
        }
        Some(self)
    }

    /// The days that are meant, where they are counted from those that are said.
    pub fn counted(&self, mut days: Vec<DayReading>) -> Option<Vec<DayReading>> {
        if let Some(offset) = self.offset {
            for reading in &mut days {
                reading.day = offset.from(reading.day)?;
            }
        }
        Some(days)
    }

    pub fn has_day(&self) -> bool {
        !self.days.is_empty()
    }

    /// Whether lengths of time or numbers are said.
    pub fn is_counted(&self) -> bool {
        self.span.is_some()
            || self.added.is_some()
            || self.number.is_some()
            || self.span_range.is_some()
    }

    pub fn is_range(&self) -> bool {
        !self.to_days.is_empty()
    }
}
