//! Typing errors: what a code that nothing reads, or whose check fails, was probably meant to be.

use crate::classify::{Known, classify};
use crate::finding::{MOST_SUGGESTIONS, Verdict};
use crate::format::Format;
use crate::formats::FORMATS;
use crate::letters::{digit_like, letter_like};
use crate::reading::Check;
use crate::shape::{Shape, fits};

/// More characters than these are not mistaken for others in one code.
const MOST_MISTAKEN: usize = 3;

/// The code with letters typed for digits and digits typed for letters put right by their places, when a format then
/// reads it: `RR12345678SCN` is RR123456785CN.
pub(crate) fn by_places(code: &str) -> Option<Known> {
    let mut best: Option<(bool, usize, Known)> = None;
    for shape in FORMATS.iter().flat_map(|format| format.shapes) {
        let Some((fixed, mistaken)) = fit(shape, code.as_bytes()) else {
            continue;
        };
        let Some(known) = classify(&fixed) else {
            continue;
        };
        let passed = known.readings[0].check == Check::Passed;
        let own_letters = shape.letters() >= 2;
        if known.verdict() == Verdict::Unknown || !(passed || own_letters) {
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

/// The code made to fit a shape by its look-alikes, and how many places that took.
fn fit(shape: &Shape, code: &[u8]) -> Option<(String, usize)> {
    let mut fixed = String::with_capacity(code.len());
    let mut mistaken = 0;
    for (at, place) in shape.places(code.len())? {
        let byte = code[at];
        if fits(place, byte) {
            fixed.push(char::from(byte));
            continue;
        }
        mistaken += 1;
        let alike = [digit_like(byte), letter_like(byte)];
        let alike = alike
            .into_iter()
            .flatten()
            .find(|alike| fits(place, *alike))?;
        if mistaken > MOST_MISTAKEN {
            return None;
        }
        fixed.push(char::from(alike));
    }
    (mistaken > 0).then_some((fixed, mistaken))
}

/// The code read as one of a known shape with a character missing or too many, and likely corrections.
pub(crate) fn wrong_length(code: &str) -> Option<(Known, Vec<String>)> {
    for format in FORMATS {
        for shape in format.shapes.iter().filter(|shape| shape.letters() >= 2) {
            let Some(usual) = shape.fixed_len() else {
                continue;
            };
            if is_one_off(shape, code.as_bytes(), usual) {
                let reading = format.read_wrong_length(usual, code.len());
                let known = Known {
                    text: code.to_owned(),
                    readings: vec![reading],
                };
                return Some((known, lengthened_or_shortened(format, code, usual)));
            }
        }
    }
    None
}

/// Whether the code would have the shape with one character more or less.
fn is_one_off(shape: &Shape, code: &[u8], usual: usize) -> bool {
    let Some(places) = shape.places(usual) else {
        return false;
    };
    let places: Vec<u8> = places.map(|(_, place)| place).collect();
    let (long, short) = match code.len() {
        len if len + 1 == usual => (usual, len),
        len if len == usual + 1 => (len, usual),
        _ => return false,
    };
    let fitting = (0..short)
        .take_while(|at| fits(places[*at], code[*at]))
        .count();
    (fitting..short).all(|at| {
        let (place, byte) = if usual == long {
            (at + 1, at)
        } else {
            (at, at + 1)
        };
        fits(places[place], code[byte])
    })
}

fn lengthened_or_shortened(format: &Format, code: &str, usual: usize) -> Vec<String> {
    let mut found = Ranked::default();
    for at in 0..=code.len() {
        if code.len() > usual {
            if at < code.len() {
                let doubled = at > 0 && code.as_bytes()[at] == code.as_bytes()[at - 1];
                let mut shorter = code.to_owned();
                shorter.remove(at);
                found.offer(format, shorter, u32::from(!doubled));
            }
            continue;
        }
        for digit in '0'..='9' {
            let beside = |at: Option<usize>| at.and_then(|at| code.as_bytes().get(at)).copied();
            let doubles = [at.checked_sub(1), Some(at)]
                .into_iter()
                .any(|at| beside(at) == Some(digit as u8));
            let mut longer = code.to_owned();
            longer.insert(at, digit);
            found.offer(format, longer, u32::from(!doubles));
        }
    }
    found.best()
}

/// Codes one typing error away from one whose check failed, that pass it: likeliest first.
pub(crate) fn one_edit_away(code: &str, id: &str) -> Vec<String> {
    let mut found = Ranked::default();
    let Some(format) = FORMATS.iter().find(|format| format.id == id) else {
        return Vec::new();
    };
    let bytes = code.as_bytes();
    for at in 0..bytes.len() {
        if at > 0 && bytes[at] != bytes[at - 1] {
            let mut swapped = bytes.to_vec();
            swapped.swap(at - 1, at);
            found.offer_bytes(format, swapped, 0);
        }
        if bytes[at].is_ascii_digit() {
            for digit in b'0'..=b'9' {
                if digit != bytes[at] {
                    found.offer_bytes(
                        format,
                        replaced(bytes, at, digit),
                        unlikeness(bytes[at], digit),
                    );
                }
            }
        }
        for alike in [digit_like(bytes[at]), letter_like(bytes[at])]
            .into_iter()
            .flatten()
        {
            found.offer_bytes(format, replaced(bytes, at, alike), 1);
        }
    }
    found.best()
}

fn replaced(bytes: &[u8], at: usize, byte: u8) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[at] = byte;
    changed
}

/// How unlikely it is that one digit is typed for the other: alike in print, then side by side on the keyboard.
fn unlikeness(one: u8, other: u8) -> u32 {
    const ALIKE: [&[u8; 2]; 10] = [
        b"08", b"06", b"17", b"38", b"56", b"68", b"69", b"49", b"35", b"27",
    ];
    let pair = [one.min(other), one.max(other)];
    let alike = ALIKE.contains(&&pair);
    let adjacent = one.abs_diff(other) == 1;
    match (alike, adjacent) {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (false, false) => 3,
    }
}

/// Corrections that pass their format's check, with how unlikely each is.
#[derive(Default)]
struct Ranked(Vec<(u32, String)>);

impl Ranked {
    fn offer(&mut self, format: &Format, code: String, unlikely: u32) {
        let passes = format
            .read(&code)
            .is_some_and(|reading| reading.check == Check::Passed);
        if passes && self.0.iter().all(|(_, other)| *other != code) {
            self.0.push((unlikely, code));
        }
    }

    fn offer_bytes(&mut self, format: &Format, code: Vec<u8>, unlikely: u32) {
        if let Ok(code) = String::from_utf8(code) {
            self.offer(format, code, unlikely);
        }
    }

    fn best(mut self) -> Vec<String> {
        self.0.sort_by_key(|(unlikely, _)| *unlikely);
        self.0
            .into_iter()
            .map(|(_, code)| code)
            .take(MOST_SUGGESTIONS)
            .collect()
    }
}
