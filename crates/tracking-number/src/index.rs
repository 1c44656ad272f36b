//! Which formats a code of some length, beginning and end can have, computed when the crate is built.

use crate::format::NumberFormat;
use crate::formats::FORMATS;
use crate::shape::fits;

/// The longest code of any format.
pub(crate) const LONGEST: usize = 40;

/// One bit for each format.
type FormatSet = u128;

const _: () = assert!(
    FORMATS.len() <= FormatSet::BITS as usize,
    "more formats than bits"
);

static BY_LENGTH: [FormatSet; LONGEST + 1] = by_length();
static BY_FIRST: [FormatSet; 128] = by_end(true);
static BY_LAST: [FormatSet; 128] = by_end(false);

/// The formats whose shapes may fit a compact code, in order.
pub(crate) fn fitting(code: &str) -> impl Iterator<Item = &'static NumberFormat> {
    let bytes = code.as_bytes();
    let end = |sets: &[FormatSet; 128], byte: Option<&u8>| {
        byte.and_then(|byte| sets.get(usize::from(*byte)).copied())
    };
    let first = end(&BY_FIRST, bytes.first()).unwrap_or(0);
    let last = end(&BY_LAST, bytes.last()).unwrap_or(0);
    members(of_length(bytes.len()) & first & last)
}

/// The formats that have codes of this length.
pub(crate) fn with_length(len: usize) -> impl Iterator<Item = &'static NumberFormat> {
    members(of_length(len))
}

fn of_length(len: usize) -> FormatSet {
    BY_LENGTH.get(len).copied().unwrap_or(0)
}

fn members(mut set: FormatSet) -> impl Iterator<Item = &'static NumberFormat> {
    std::iter::from_fn(move || {
        let at = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        FORMATS.get(at as usize)
    })
}

const fn by_length() -> [FormatSet; LONGEST + 1] {
    let mut sets = [0; LONGEST + 1];
    let mut format = 0;
    while format < FORMATS.len() {
        let mut shape = 0;
        while shape < FORMATS[format].shapes.len() {
            let (shortest, longest) = FORMATS[format].shapes[shape].lengths();
            assert!(longest <= LONGEST, "a code longer than the longest");
            let mut len = shortest;
            while len <= longest {
                sets[len] |= 1 << format;
                len += 1;
            }
            shape += 1;
        }
        format += 1;
    }
    sets
}

const fn by_end(first: bool) -> [FormatSet; 128] {
    let mut sets = [0; 128];
    let mut format = 0;
    while format < FORMATS.len() {
        let mut shape = 0;
        while shape < FORMATS[format].shapes.len() {
            let place = FORMATS[format].shapes[shape].end(first);
            let mut byte: u8 = 0;
            while byte < 128 {
                if fits(place, byte) {
                    sets[byte as usize] |= 1 << format;
                }
                byte += 1;
            }
            shape += 1;
        }
        format += 1;
    }
    sets
}
