//! The clock changes of one zone.

use std::cmp::Reverse;

use chrono::{FixedOffset, MappedLocalTime};
use tz::timezone::{LocalTimeType, TransitionRule};

/// How far a zone's clock is from UTC, at each instant.
#[derive(Debug)]
pub struct Rules {
    changes: tz::TimeZone,
    /// Each distance that its clock ever had, the furthest east first.
    offsets: Vec<FixedOffset>,
}

impl Rules {
    /// Reads a compiled file of the tz database (TZif). `None` if it is torn, or tells what no clock shows.
    pub fn read(file: &[u8]) -> Option<Self> {
        let changes = tz::TimeZone::from_tz_data(file).ok()?;
        // The files of the "right" database count leap seconds; the clocks of computers do not.
        if !changes.as_ref().leap_seconds().is_empty() {
            return None;
        }
        let later: &[LocalTimeType] = match changes.as_ref().extra_rule() {
            None => &[],
            Some(TransitionRule::Fixed(kind)) => &[*kind],
            Some(TransitionRule::Alternate(rule)) => &[*rule.std(), *rule.dst()],
        };
        let kinds = changes.as_ref().local_time_types().iter().chain(later);
        let mut offsets = kinds.map(offset).collect::<Option<Vec<_>>>()?;
        offsets.sort_by_key(|offset| Reverse(offset.local_minus_utc()));
        offsets.dedup();
        Some(Self { changes, offsets })
    }

    /// Clocks that show UTC.
    pub fn utc() -> Self {
        let offset = FixedOffset::east_opt(0);
        Self {
            changes: tz::TimeZone::utc(),
            offsets: offset.into_iter().collect(),
        }
    }

    /// The distance at an instant, in seconds since 1970.
    pub fn offset_at(&self, instant: i64) -> FixedOffset {
        let kind = self.changes.find_local_time_type(instant);
        let kind = kind.unwrap_or_else(|_| self.last_kind());
        offset(kind).unwrap_or(self.offsets[0])
    }

    /// The distances at which a clock shows this local time, in seconds since 1970 as if it were UTC.
    pub fn offsets_at_local(&self, local: i64) -> MappedLocalTime<FixedOffset> {
        let shows = |offset: &&FixedOffset| {
            let instant = local - i64::from(offset.local_minus_utc());
            self.offset_at(instant) == **offset
        };
        // The further east, the earlier is the instant.
        let mut shown = self.offsets.iter().filter(shows);
        match (shown.next(), shown.next_back()) {
            (None, _) => MappedLocalTime::None,
            (Some(only), None) => MappedLocalTime::Single(*only),
            (Some(earlier), Some(later)) => MappedLocalTime::Ambiguous(*earlier, *later),
        }
    }

    /// A file without a rule for the time after its last change: the clock stays as it is.
    fn last_kind(&self) -> &LocalTimeType {
        let zone = self.changes.as_ref();
        let last = zone.transitions().last();
        let last = last.map_or(0, tz::timezone::Transition::local_time_type_index);
        &zone.local_time_types()[last]
    }
}

/// `None` for a day or more, which no clock is away from UTC.
fn offset(kind: &LocalTimeType) -> Option<FixedOffset> {
    FixedOffset::east_opt(kind.ut_offset())
}
