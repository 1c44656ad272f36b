//! Reads the zone beside a time of day: `PST`, `UTC+3`, `по Москве`.

use chrono::FixedOffset;
use chrono_tz::Tz;

use super::token_reader::TokenReader;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpokenZone {
    Named(Tz),
    Offset(FixedOffset),
}

impl TokenReader<'_> {
    pub(super) fn zone(&mut self, after_clock: bool) -> Option<SpokenZone> {
        let start = self.at;
        let named = match self.word() {
            Some("utc" | "gmt" | "z") => SpokenZone::Named(Tz::UTC),
            Some("pst" | "pt" | "pacific") => SpokenZone::Named(Tz::America__Los_Angeles),
            Some("pdt") => return FixedOffset::west_opt(7 * 3600).map(SpokenZone::Offset),
            Some("est" | "et") => SpokenZone::Named(Tz::America__New_York),
            Some("edt") => return FixedOffset::west_opt(4 * 3600).map(SpokenZone::Offset),
            Some("cet") => SpokenZone::Named(Tz::Europe__Paris),
            Some("мск" | "msk" | "moscow" | "москве" | "московскому" | "московское") => {
                SpokenZone::Named(Tz::Europe__Moscow)
            }
            _ if after_clock => {
                self.at = start;
                return self.offset(0).map(SpokenZone::Offset);
            }
            _ => return None,
        };
        let from = match named {
            SpokenZone::Named(Tz::UTC) => 0,
            SpokenZone::Named(Tz::Europe__Moscow) => 3,
            _ => return Some(named),
        };
        let start = self.at;
        match self.offset(from) {
            Some(offset) => Some(SpokenZone::Offset(offset)),
            None => {
                self.at = start;
                Some(named)
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
