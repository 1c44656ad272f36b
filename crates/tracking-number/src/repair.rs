//! Typing errors: what a code that nothing reads, or whose check fails, was probably meant to be.

use crate::checksum;
use crate::classify::{ClassifiedCode, classify};
use crate::finding::{MOST_SUGGESTIONS, Verdict};
use crate::format::NumberFormat;
use crate::formats::{FORMATS, s10};
use crate::index::{LONGEST, with_length};
use crate::letters::{digit_like, letter_like};
use crate::reading::{Check, Confidence};
use crate::shape::{Shape, fits};

/// The most characters of one code that may be mistaken for others.
const MOST_MISTAKEN: usize = 3;

/// The shortest number of digits alone that is put right: the check digits of shorter ones say too little.
const LONG_NUMBER: usize = 13;

/// The code with letters typed for digits and digits typed for letters put right by their places, when a format then
/// reads it: `RR12345678SCN` is RR123456785CN.
pub(crate) fn by_places(code: &str) -> Option<ClassifiedCode> {
    let mut best: Option<(bool, usize, ClassifiedCode)> = None;
    for shape in with_length(code.len()).flat_map(|format| format.shapes) {
        let Some((mistaken, fixed)) = fit(shape, code.as_bytes()) else {
            continue;
        };
        let Some(known) = classify(&fixed) else {
            continue;
        };
        let passed = known.readings[0].check == Check::Passed;
        let told = shape.letters() >= 2 || passed && is_slip_in_number(code);
        if known.verdict() == Verdict::Unknown || !told {
            continue;
        }
        let better = best
            .as_ref()
            .is_none_or(|(was_passed, fewest, _)| (passed, *fewest) > (*was_passed, mistaken));
        if better {
            best = Some((passed, mistaken, known));
        }
    }
    best.map(|(_, _, known)| known)
}

/// Whether a long number has nothing but the usual O and I in place of digits; other letters make it something else.
fn is_slip_in_number(code: &str) -> bool {
    code.len() >= LONG_NUMBER
        && code
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'O' | b'I'))
}

/// The code with characters replaced by their look-alikes until it has the shape, and how many were replaced; nothing if none
/// had to be or too many would be.
fn fit(shape: &Shape, code: &[u8]) -> Option<(usize, String)> {
    let mut mistaken = 0;
    for (at, place) in shape.places(code.len())? {
        let byte = code[at];
        if !fits(place, byte) {
            alike(place, byte)?;
            mistaken += 1;
        }
    }
    if mistaken == 0 || mistaken > MOST_MISTAKEN {
        return None;
    }
    let fixed = shape.places(code.len())?.map(|(at, place)| {
        let byte = code[at];
        let byte = if fits(place, byte) {
            byte
        } else {
            alike(place, byte)?
        };
        Some(char::from(byte))
    });
    Some((mistaken, fixed.collect::<Option<String>>()?))
}

/// The look-alike of a byte that fits a place of a shape.
fn alike(place: u8, byte: u8) -> Option<u8> {
    [digit_like(byte), letter_like(byte)]
        .into_iter()
        .flatten()
        .find(|alike| fits(place, *alike))
}

/// The code read as one of a known shape with a character missing or too many, and likely corrections. A code in groups keeps
/// its letters: there only a digit can be too few or too many.
pub(crate) fn wrong_length(code: &str, in_groups: bool) -> Option<(ClassifiedCode, Vec<String>)> {
    let letters = code.bytes().filter(u8::is_ascii_uppercase).count();
    let usual = [code.len() + 1, code.len().checked_sub(1)?];
    for format in usual.into_iter().flat_map(with_length) {
        let shapes = format
            .shapes
            .iter()
            .filter(|shape| shape.letters() >= 2 && (!in_groups || shape.letters() == letters));
        let fitting = shapes
            .filter_map(Shape::fixed)
            .find(|places| is_one_off(places, code.as_bytes()));
        if let Some(places) = fitting {
            let known = ClassifiedCode {
                text: code.to_owned(),
                readings: vec![format.read_wrong_length(places.len(), code.len())],
            };
            return Some((known, lengthened_or_shortened(format, code, places.len())));
        }
    }
    without_country(code).map(|known| (known, Vec::new()))
}

/// An international postal number whose check digit fits and whose country was left out.
fn without_country(code: &str) -> Option<ClassifiedCode> {
    let bytes = code.as_bytes();
    let (letters, digits) = bytes.split_at_checked(2)?;
    let shaped = digits.len() == 9
        && letters.iter().all(u8::is_ascii_uppercase)
        && digits.iter().all(u8::is_ascii_digit)
        && checksum::s10(digits) == checksum::digit(digits[8]);
    shaped.then(|| ClassifiedCode {
        text: code.to_owned(),
        readings: vec![s10::FORMAT.read_wrong_length(13, code.len())],
    })
}

/// Whether the code would have these places with one character more or less.
fn is_one_off(places: &[u8], code: &[u8]) -> bool {
    if places.len().abs_diff(code.len()) != 1 {
        return false;
    }
    let shorter = places.len().min(code.len());
    let fitting = (0..shorter)
        .take_while(|at| fits(places[*at], code[*at]))
        .count();
    let skipped = (
        usize::from(places.len() > code.len()),
        usize::from(code.len() > places.len()),
    );
    (fitting..shorter).all(|at| fits(places[at + skipped.0], code[at + skipped.1]))
}

fn lengthened_or_shortened(format: &NumberFormat, code: &str, usual: usize) -> Vec<String> {
    let bytes = code.as_bytes();
    let mut found = Ranked::new(format);
    found.shortened = bytes.len() > usual;
    let mut changed = bytes.to_vec();
    for at in 0..=bytes.len() {
        let doubles = |byte: u8| at > 0 && bytes[at - 1] == byte || bytes.get(at) == Some(&byte);
        if bytes.len() < usual {
            for digit in b'0'..=b'9' {
                changed.insert(at, digit);
                found.offer(&changed, u32::from(!doubles(digit)));
                changed.remove(at);
            }
        } else if at < bytes.len() {
            let removed = changed.remove(at);
            let doubled = at > 0 && bytes[at - 1] == removed;
            found.offer(&changed, u32::from(!doubled));
            changed.insert(at, removed);
        }
    }
    found.best()
}

/// Codes one typing error away from one whose check failed, that pass it: likeliest first.
pub(crate) fn one_edit_away(code: &str, id: &str) -> Vec<String> {
    let Some(format) = FORMATS.iter().find(|format| format.id == id) else {
        return Vec::new();
    };
    let bytes = code.as_bytes();
    if bytes.len() > LONGEST {
        return Vec::new();
    }
    let mut found = Ranked::new(format);
    let mut changed = bytes.to_vec();
    for at in 0..bytes.len() {
        if at > 0 && bytes[at] != bytes[at - 1] {
            changed.swap(at - 1, at);
            found.offer(&changed, 0);
            changed.swap(at - 1, at);
        }
        for byte in other_bytes(bytes[at]) {
            changed[at] = byte;
            found.offer(&changed, unlikeness(bytes[at], byte));
        }
        changed[at] = bytes[at];
    }
    found.best()
}

/// What may have been meant instead: any other digit, and the look-alike of the other kind.
fn other_bytes(byte: u8) -> impl Iterator<Item = u8> {
    let others = (b'0'..=b'9').filter(move |digit| byte.is_ascii_digit() && *digit != byte);
    others.chain([digit_like(byte), letter_like(byte)].into_iter().flatten())
}

/// How unlikely it is that one character is typed for the other: digits alike in print and side by side on the keyboard are
/// likeliest.
fn unlikeness(one: u8, other: u8) -> u32 {
    const ALIKE: [&[u8; 2]; 10] = [
        b"08", b"06", b"17", b"38", b"56", b"68", b"69", b"49", b"35", b"27",
    ];
    if !(one.is_ascii_digit() && other.is_ascii_digit()) {
        return 1;
    }
    let alike = ALIKE.contains(&&[one.min(other), one.max(other)]);
    let adjacent = one.abs_diff(other) == 1;
    match (alike, adjacent) {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (false, false) => 3,
    }
}

/// Corrections that pass their format's check, with how unlikely each is.
struct Ranked<'a> {
    format: &'a NumberFormat,
    /// Whether a character was taken away. If it was one of two equal neighbours, the correction is likely even where the format
    /// has no check digit.
    shortened: bool,
    found: Vec<(u32, String)>,
}

impl<'a> Ranked<'a> {
    fn new(format: &'a NumberFormat) -> Self {
        Self {
            format,
            shortened: false,
            found: Vec::new(),
        }
    }

    fn offer(&mut self, code: &[u8], unlikely: u32) {
        let passes = match self.format.check_of(code) {
            Some(Check::Passed) => true,
            Some(Check::Absent) => unlikely == 0 && self.shortened,
            _ => false,
        };
        if !passes {
            return;
        }
        let code: String = code.iter().copied().map(char::from).collect();
        let believed = self
            .format
            .read(&code)
            .is_some_and(|reading| reading.confidence > Confidence::Guess);
        if believed && self.found.iter().all(|(_, other)| *other != code) {
            self.found.push((unlikely, code));
        }
    }

    fn best(mut self) -> Vec<String> {
        self.found.sort_by_key(|(unlikely, _)| *unlikely);
        self.found
            .into_iter()
            .map(|(_, code)| code)
            .take(MOST_SUGGESTIONS)
            .collect()
    }
}
