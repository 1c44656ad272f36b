//! Which formats a code of some length, beginning and end can have, computed when the crate is built.

use crate::format::Format;
use crate::formats::FORMATS;
use crate::shape::fits;

/// The longest code of any format.
pub(crate) const LONGEST: usize = 40;

/// One bit for each format.
type Set = u128;

const _: () = assert!(
    FORMATS.len() <= Set::BITS as usize,
    "more formats than bits"
);

static BY_LENGTH: [Set; LONGEST + 1] = by_length();
static BY_FIRST: [Set; 128] = by_end(true);
static BY_LAST: [Set; 128] = by_end(false);

/// The formats whose shapes may fit a compact code, in order.
pub(crate) fn fitting(code: &str) -> impl Iterator<Item = &'static Format> {
    let bytes = code.as_bytes();
    let end = |sets: &[Set; 128], byte: Option<&u8>| {
        byte.and_then(|byte| sets.get(usize::from(*byte)).copied())
    };
    let first = end(&BY_FIRST, bytes.first()).unwrap_or(0);
    let last = end(&BY_LAST, bytes.last()).unwrap_or(0);
    members(of_length(bytes.len()) & first & last)
}

/// The formats that have codes of this length.
pub(crate) fn with_length(len: usize) -> impl Iterator<Item = &'static Format> {
    members(of_length(len))
}

fn of_length(len: usize) -> Set {
    BY_LENGTH.get(len).copied().unwrap_or(0)
}

fn members(mut set: Set) -> impl Iterator<Item = &'static Format> {
    std::iter::from_fn(move || {
        let at = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        FORMATS.get(at as usize)
    })
}

const fn by_length() -> [Set; LONGEST + 1] {
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

const fn by_end(first: bool) -> [Set; 128] {
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
