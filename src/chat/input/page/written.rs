//! When a text was written: what its days count from.

use super::super::phrase::PhrasePart;
use super::super::spoken_day::SpokenDay;
use super::super::writer::Writer;
use super::said_days::has_date;

/// What a text may be counted from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Told {
    /// It is read when it was written.
    Now,
    /// It was written at this moment, as its head says.
    At(Writer),
    /// It is older, and nobody knows how much.
    Sometime,
}

/// Who wrote a text, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    pub writer: Writer,
    pub told: Told,
}

impl Written {
    /// The writer to whose time a text belongs; none if it counts from a day that is not known.
    pub fn writer_of(&self, parts: &[PhrasePart]) -> Option<Writer> {
        let relative = |part: &PhrasePart| {
            matches!(
                part,
                PhrasePart::Day(
                    SpokenDay::Shift(_)
                        | SpokenDay::Weekday(..)
                        | SpokenDay::WeekdaysAway(..)
                        | SpokenDay::WeekdayOf(..)
                ) | PhrasePart::Span(_)
                    | PhrasePart::Period(_)
                    | PhrasePart::Time(_)
            )
        };
        match self.told {
            Told::Now => Some(self.writer),
            _ if has_date(parts) || !parts.iter().any(relative) => Some(self.writer),
            Told::At(then) => Some(Writer {
                order: self.writer.order,
                ..then
            }),
            Told::Sometime => None,
        }
    }
}
