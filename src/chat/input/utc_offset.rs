//! Reads an offset from UTC: `+3`, `-08:00`, `+0530`.

use super::token_reader::TokenReader;

impl TokenReader<'_> {
    /// Minutes east of UTC, with a sign before them.
    pub(super) fn utc_offset(&mut self) -> Option<i32> {
        let sign = if self.mark('+') {
            1
        } else if self.mark('-') {
            -1
        } else {
            return None;
        };
        Some(sign * self.unsigned_offset()?)
    }

    /// Minutes, written as `3`, `3:30` or `0330`.
    pub(super) fn unsigned_offset(&mut self) -> Option<i32> {
        let (value, digits) = self.number(4)?;
        let (hours, minutes) = match digits {
            3 => return None,
            4 => (value / 100, value % 100),
            _ if self.mark(':') => {
                let (minutes, 2) = self.number(2)? else {
                    return None;
                };
                (value, minutes)
            }
            _ => (value, 0),
        };
        (minutes < 60)
            .then(|| i32::try_from(hours * 60 + minutes).ok())
            .flatten()
    }
}
