//! Reads the zone beside a time of day: `PST`, `UTC+3`, `по Москве`.

use chrono::FixedOffset;

use super::time_of_day::TimeOfDay;
use super::token_reader::TokenReader;
use super::tokens::Token;
use crate::locale::SpokenZone;

/// No clock is further from UTC.
const MOST_MINUTES: i32 = 14 * 60;

impl TokenReader<'_> {
    /// Behind a time of day an offset alone is one; but "11:30-13:30" are two times.
    pub(super) fn zone(&mut self, after: Option<TimeOfDay>) -> Option<SpokenZone> {
        let Some(spoken) = self.meaning(&self.words.zones) else {
            let is_east = matches!(self.rest(), [Token::Mark('+'), ..]);
            let fits = after.is_some_and(|time| is_east || time.to_the_second);
            return fits
                .then(|| self.offset(0))
                .flatten()
                .map(SpokenZone::Offset);
        };
        let SpokenZone::Named(zone) = spoken else {
            return Some(spoken);
        };
        let Some(from) = self.words.offset_from_zone.get(&zone) else {
            return Some(spoken);
        };
        let start = self.at;
        match self.offset(*from) {
            Some(offset) => Some(SpokenZone::Offset(offset)),
            None => {
                self.at = start;
                Some(spoken)
            }
        }
    }

    /// An offset such as `+2`, counted from a zone that is `from` hours east of UTC.
    fn offset(&mut self, from: i32) -> Option<FixedOffset> {
        let minutes = self
            .utc_offset()
            .filter(|minutes| minutes.abs() <= MOST_MINUTES)?;
        FixedOffset::east_opt((from * 60 + minutes) * 60)
    }
}
