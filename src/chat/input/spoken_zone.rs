//! Reads the zone beside a time of day: `PST`, `UTC+3`, `по Москве`.

use chrono::FixedOffset;

use super::token_reader::TokenReader;
use crate::locale::SpokenZone;

/// No clock is further from UTC.
const MOST_MINUTES: i32 = 14 * 60;

impl TokenReader<'_> {
    pub(super) fn zone(&mut self, after_clock: bool) -> Option<SpokenZone> {
        let Some(spoken) = self.meaning(&self.words.zones) else {
            return after_clock
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
