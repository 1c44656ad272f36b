//! Reads the zone beside a time of day: `PST`, `UTC+3`, `по Москве`.

use chrono::FixedOffset;

use super::token_reader::TokenReader;
use crate::locale::SpokenZone;

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

    /// `+3`, `-08:00`, counted from `from` hours.
    fn offset(&mut self, from: i32) -> Option<FixedOffset> {
        let sign = if self.mark('+') {
            1
        } else if self.mark('-') {
            -1
        } else {
            return None;
        };
        let (value, digits) = self.number(4)?;
        let (hours, minutes) = match digits {
            3 => return None,
            4 => (value / 100, value % 100),
            _ if self.mark(':') => (
                value,
                self.number(2).filter(|(minutes, _)| *minutes < 60)?.0,
            ),
            _ => (value, 0),
        };
        let minutes = i32::try_from(hours * 60 + minutes)
            .ok()
            .filter(|minutes| *minutes <= 14 * 60)?;
        FixedOffset::east_opt((from * 60 + sign * minutes) * 60)
    }
}
