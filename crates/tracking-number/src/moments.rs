//! Moments as programs write them: the seconds or milliseconds since 1970.

use crate::labels::{self, Label};

/// How many bytes of a link before a number are looked at.
const LOOK_BACK: usize = 2048;
/// Whole hours are no chance: of 3,600 numbers one is.
const HOUR: u64 = 3600;

/// Whether digits are a moment between 2001 and 2040: in a link, unless they are called a tracking number there, or anywhere if they
/// are a whole hour.
pub(crate) fn is_moment(text: &str, place: usize, digits: &str) -> bool {
    let seconds = match (digits.len(), digits.as_bytes().first()) {
        (10, Some(b'1' | b'2')) => digits.parse::<u64>().unwrap_or(0),
        (13, Some(b'1' | b'2')) => digits.parse::<u64>().unwrap_or(0) / 1000,
        _ => return false,
    };
    let plausible = (1_000_000_000..2_208_988_800).contains(&seconds);
    let whole_hour = digits.len() == 10 && seconds.is_multiple_of(HOUR);
    plausible
        && (whole_hour || is_in_link(text, place))
        && labels::before(text, 0, place) != Some(Label::Tracking)
}

/// Whether the characters before a place belong to a link's path or what is asked of it.
fn is_in_link(text: &str, place: usize) -> bool {
    let bytes = &text.as_bytes()[place.saturating_sub(LOOK_BACK)..place];
    let start = bytes.iter().rposition(u8::is_ascii_whitespace);
    let link = &bytes[start.map_or(0, |at| at + 1)..];
    let begins = |mark: &[u8]| link.windows(mark.len()).any(|part| part == mark);
    begins(b"://") || begins(b"www.")
}
