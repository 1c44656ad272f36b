//! Typing errors: what a code that nothing reads, or whose check fails, was probably meant to be.

use crate::checksum;
use crate::classify::{ClassifiedCode, classify};
use crate::country::near_endings;
use crate::finding::MOST_SUGGESTIONS;
use crate::format::NumberFormat;
use crate::formats::{FORMATS, s10};
use crate::index::{LONGEST, with_length};
use crate::letters::{digit_like, letter_like};
use crate::reading::{Check, Confidence, Doubt, Reading};
use crate::shape::{Shape, fits};

/// The most characters of one code that may be mistaken for others.
const MOST_MISTAKEN: usize = 3;

/// The fewest letters of a format's own in its mask that make a code known by them.
const KNOWN_PREFIX: usize = 2;

/// The shortest number of digits alone in which a letter is doubted: the check digits of shorter ones say too little.
const LONG_NUMBER: usize = 13;

/// The code with letters typed for digits put right, when something other than the changed places says what it is: the country
/// of an international postal number, the letters that a format begins with, or a check that chance rarely passes.
/// `RR12345678SCN` is RR123456785CN. A digit is never made a letter: too many numbers of other carriers would fit then.
pub(crate) fn by_places(code: &str) -> Option<ClassifiedCode> {
    let mut best: Option<(bool, usize, ClassifiedCode)> = None;
    let may_slip = code.bytes().any(|byte| digit_like(byte).is_some());
    for format in may_slip
        .then(|| with_length(code.len()))
        .into_iter()
        .flatten()
    {
        for shape in format.shapes {
            let Some(slips) = slips(shape, code.as_bytes()) else {
                continue;
            };
            let fixed = slips.put_right(code);
            let told = format
                .read(&fixed)
                .is_some_and(|reading| is_told(format, shape, &slips, &reading));
            let Some(known) = told.then(|| classify(&fixed)).flatten() else {
                continue;
            };
            let rank = (known.readings[0].check == Check::Passed, slips.places.len());
            let better = best
                .as_ref()
                .is_none_or(|(passed, fewest, _)| rank > (*passed, *fewest));
            if better && known.is_sure() {
                best = Some((rank.0, rank.1, known));
            }
        }
    }
    best.map(|(_, _, known)| known)
}

/// Whether something else than the places put right says that the code is of this format.
fn is_told(format: &NumberFormat, shape: &Shape, slips: &Slips, reading: &Reading) -> bool {
    if reading.doubt.is_some() {
        return false;
    }
    let passed = reading.check == Check::Passed;
    let one = slips.places.len() == 1;
    let by_country = format.id == s10::FORMAT.id && one && passed;
    let inside = slips.places.iter().all(|(at, _)| *at > 0);
    let by_check = format.strong_check && passed && one && slips.only_nought_and_one && inside;
    let by_prefix = format.id != s10::FORMAT.id
        && shape.own_letters() >= KNOWN_PREFIX
        && reading.confidence >= Confidence::Likely
        && (slips.only_nought_and_one || passed && one);
    by_country || by_check || by_prefix
}

/// Letters of a code that stand where a shape has digits, and look like one.
struct Slips {
    /// Where, and the digit that was meant.
    places: Vec<(usize, u8)>,
    /// Whether all of them are O, I or L.
    only_nought_and_one: bool,
}

impl Slips {
    fn put_right(&self, code: &str) -> String {
        let mut bytes = code.as_bytes().to_vec();
        for (at, digit) in &self.places {
            bytes[*at] = *digit;
        }
        bytes.into_iter().map(char::from).collect()
    }
}

/// The slips that keep a code from a shape; nothing if there are none, too many, or other things keep it.
fn slips(shape: &Shape, code: &[u8]) -> Option<Slips> {
    let mut found = Slips {
        places: Vec::new(),
        only_nought_and_one: true,
    };
    for (at, place) in shape.places(code.len())? {
        let byte = code[at];
        if fits(place, byte) {
            continue;
        }
        let meant = digit_like(byte).filter(|_| place == b'#')?;
        if found.places.len() == MOST_MISTAKEN {
            return None;
        }
        found.only_nought_and_one &= matches!(byte, b'O' | b'I' | b'L');
        found.places.push((at, meant));
    }
    (!found.places.is_empty()).then_some(found)
}

/// A long number of digits with one O or I among them, read as it was typed, and the numbers it may be, which pass a check that is
/// too weak to decide: they are offered.
pub(crate) fn letter_for_digit(code: &str) -> Option<(ClassifiedCode, Vec<String>)> {
    let inside = |at: usize| at > 0 && at + 1 < code.len();
    let mut letters = code
        .bytes()
        .enumerate()
        .filter(|(_, byte)| !byte.is_ascii_digit());
    let (at, letter) = letters.next()?;
    let slip = matches!(letter, b'O' | b'I') && inside(at) && letters.next().is_none();
    if !slip || code.len() < LONG_NUMBER {
        return None;
    }
    let digit = if letter == b'O' { "0" } else { "1" };
    let meant = code.replace(char::from(letter), digit);
    let known = classify(&meant).filter(|known| known.readings[0].check == Check::Passed)?;
    let format = FORMATS
        .iter()
        .find(|format| format.id == known.readings[0].id)?;
    let as_typed = ClassifiedCode {
        text: code.to_owned(),
        readings: vec![format.doubted(Doubt::LetterForDigit)],
    };
    Some((as_typed, vec![meant]))
}

/// The code read as one of a known shape with a character missing or too many, and likely corrections. The format's own letters
/// must all be there, and a code in groups keeps its letters: there only a digit can be too few or too many.
pub(crate) fn wrong_length(code: &str, in_groups: bool) -> Option<WrongLength> {
    if let Some(found) = without_country(code) {
        return Some(found);
    }
    let letters = code.bytes().filter(u8::is_ascii_uppercase).count();
    let usual = [code.len() + 1, code.len().checked_sub(1)?];
    for format in usual.into_iter().flat_map(with_length) {
        let shapes = format
            .shapes
            .iter()
            .filter(|shape| shape.letters() >= 2 && (!in_groups || shape.letters() == letters));
        let fitting = shapes
            .filter_map(Shape::fixed)
            .find(|places| is_one_off(places, code.as_bytes()) && is_known(format, places, code));
        if let Some(places) = fitting {
            let known = ClassifiedCode {
                text: code.to_owned(),
                readings: vec![format.read_wrong_length(places.len(), code.len())],
            };
            let usual = places.len();
            return Some(WrongLength {
                known,
                format,
                usual,
            });
        }
    }
    None
}

/// A code of the wrong length.
pub(crate) struct WrongLength {
    pub(crate) known: ClassifiedCode,
    format: &'static NumberFormat,
    usual: usize,
}

impl WrongLength {
    /// The code and what may be meant by it: likeliest first.
    pub(crate) fn with_corrections(self) -> (ClassifiedCode, Vec<String>) {
        let code = self.known.text.as_str();
        let meant = match self.known.readings[0].doubt {
            Some(Doubt::CountryMissing) => {
                let countries = s10::likely_countries(&code.as_bytes()[..2]);
                countries
                    .iter()
                    .map(|country| format!("{code}{country}"))
                    .collect()
            }
            _ => lengthened_or_shortened(self.format, code, self.usual),
        };
        (self.known, meant)
    }
}

/// Whether a code of the wrong length is known to be of a format all the same: an international postal number by its country, any
/// other by two or more letters of the format's own at its beginning.
fn is_known(format: &NumberFormat, places: &[u8], code: &str) -> bool {
    if format.id == s10::FORMAT.id {
        return code
            .get(code.len().saturating_sub(2)..)
            .is_some_and(|ending| s10::issuer(ending).is_some());
    }
    let own = places
        .iter()
        .zip(code.bytes())
        .take_while(|(place, byte)| place.is_ascii_uppercase() && **place == *byte)
        .count();
    own >= KNOWN_PREFIX && format.is_likely()
}

/// An international postal number whose check digit fits and whose country was left out.
fn without_country(code: &str) -> Option<WrongLength> {
    let bytes = code.as_bytes();
    let (letters, digits) = bytes.split_at_checked(2)?;
    let shaped = digits.len() == 9
        && letters.iter().all(u8::is_ascii_uppercase)
        && digits.iter().all(u8::is_ascii_digit)
        && checksum::s10(digits) == checksum::digit(digits[8]);
    if !shaped {
        return None;
    }
    let mut reading = s10::FORMAT.read_wrong_length(13, code.len());
    reading.doubt = Some(Doubt::CountryMissing);
    let known = ClassifiedCode {
        text: code.to_owned(),
        readings: vec![reading],
    };
    Some(WrongLength {
        known,
        format: &s10::FORMAT,
        usual: 13,
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

/// What may be meant by a code that is doubted: likeliest first.
pub(crate) fn meant(known: &ClassifiedCode) -> Vec<String> {
    match known.readings.first() {
        Some(best) if best.doubt == Some(Doubt::NoSuchCountry) => other_endings(&known.text),
        Some(best) => one_edit_away(&known.text, best.id),
        None => Vec::new(),
    }
}

/// The same number with the endings that are near to its own.
fn other_endings(code: &str) -> Vec<String> {
    let (number, ending) = code.split_at(code.len() - 2);
    near_endings(ending)
        .into_iter()
        .map(|ending| format!("{number}{ending}"))
        .filter(|code| s10::passes(code.as_bytes()))
        .take(MOST_SUGGESTIONS)
        .collect()
}

/// Codes one typing error away from one whose check failed, that pass it: likeliest first.
fn one_edit_away(code: &str, id: &str) -> Vec<String> {
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
            // What ends in another check digit has all other characters as they were typed, so it is always among the offers.
            let is_check_digit = at + 1 == bytes.len();
            let unlikely = if is_check_digit {
                0
            } else {
                unlikeness(bytes[at], byte)
            };
            found.offer(&changed, unlikely);
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
        let believed = self.format.read(&code).is_some_and(|reading| {
            reading.confidence > Confidence::Guess && reading.doubt.is_none()
        });
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
