//! Who typed a text: where and when, and the order in which they write days and months.

use crate::zones::Zone;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::choice::LikelyOrder;
use super::languages::Languages;
use super::phrase::PhrasePart;
use super::spoken_day::SpokenDay;
use super::time_span::TimeSpan;
use super::vocabulary::TimeDirection;
use crate::model::DateOrder;

/// A person who writes days and times.
#[derive(Clone, Copy, Debug)]
pub struct Writer {
    pub now: DateTime<Utc>,
    pub zone: Zone,
    /// How this person writes dates, where they showed it.
    pub order: Option<DateOrder>,
}

impl Writer {
    /// The day that it is where they are.
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }

    /// The day that is so far away. Hours count from the hour that it is: "in 24 hours" is tomorrow.
    pub(super) fn day_away(&self, span: TimeSpan, direction: TimeDirection) -> Option<NaiveDate> {
        let local = self.now.with_timezone(&self.zone).naive_local();
        let seconds = TimeDelta::seconds(span.seconds.into());
        let (begin, ago) = match direction {
            TimeDirection::Ago => (local.checked_sub_signed(seconds)?, true),
            TimeDirection::Ahead | TimeDirection::Left => {
                (local.checked_add_signed(seconds)?, false)
            }
        };
        span.whole_days_from(begin.date(), ago)
    }

    /// The order that is likelier in what was typed: where the person's language may have it so, the month stands first in America,
    /// and in any language with a slash and AM or PM.
    pub(super) fn likely_order(&self, parts: &[PhrasePart], text: &str) -> LikelyOrder {
        let slash = parts
            .iter()
            .any(|part| matches!(part, PhrasePart::Day(SpokenDay::Slashed { mark: '/', .. })));
        let american =
            self.zone.name().starts_with("America/") || self.zone.name().starts_with("US/");
        let half = tells_half_of_day(text);
        let unknown_zone = self.zone == Zone::UTC;
        let may_be = Languages::own()
            .words()
            .take(1)
            .any(|own| own.date.month_first);
        let month_first = may_be && (american || slash && unknown_zone) || slash && half;
        LikelyOrder {
            order: match month_first {
                true => DateOrder::MonthFirst,
                false => DateOrder::DayFirst,
            },
            of_language: !may_be && !half,
        }
    }
}

/// Whether AM or PM stands behind a number.
fn tells_half_of_day(text: &str) -> bool {
    let text = text.to_lowercase();
    let halves = ["am", "pm", "a.m", "p.m", "a. m", "p. m"];
    let mut places = halves.into_iter().flat_map(|half| text.match_indices(half));
    places.any(|(at, _)| {
        text[..at]
            .trim_end()
            .ends_with(|c: char| c.is_ascii_digit())
    })
}
