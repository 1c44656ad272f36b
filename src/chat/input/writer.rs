//! Who typed a text: where and when, and the order in which they write days and months.

use crate::zones::Zone;
use chrono::{DateTime, Days, Months, NaiveDate, TimeDelta, Utc};

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
        let (months, days) = (Months::new(span.months), Days::new(span.days.into()));
        match direction {
            TimeDirection::Ago => (local.checked_sub_signed(seconds)?.date())
                .checked_sub_months(months)?
                .checked_sub_days(days),
            TimeDirection::Ahead | TimeDirection::Left => {
                (local.checked_add_signed(seconds)?.date())
                    .checked_add_months(months)?
                    .checked_add_days(days)
            }
        }
    }

    /// The order that is likelier in what was typed: where the person's language may have it so, the month stands first in America,
    /// and in any language with a slash and AM or PM.
    pub(super) fn likely_order(&self, parts: &[PhrasePart], text: &str) -> DateOrder {
        let slash = parts
            .iter()
            .any(|part| matches!(part, PhrasePart::Day(SpokenDay::Slashed { mark: '/', .. })));
        let american =
            self.zone.name().starts_with("America/") || self.zone.name().starts_with("US/");
        let half = text.to_lowercase();
        let half = half.contains("am") || half.contains("pm") || half.contains(".m");
        let unknown_zone = self.zone == Zone::UTC;
        let may_be = Languages::own()
            .words()
            .take(1)
            .any(|own| own.date.month_first);
        if may_be && (american || slash && unknown_zone) || slash && half {
            DateOrder::MonthFirst
        } else {
            DateOrder::DayFirst
        }
    }
}
