//! Cuts a text into words, and gathers those around digits that may belong to one code.

use crate::letters::{Glyph, glyph};
use std::ops::Range;

/// How much of the text before a digit is looked at: a code's letters stand right before it.
const LOOK_BACK: usize = 64;
/// After so many words without a digit no code goes on.
const IDLE_WORDS: usize = 4;
/// No code has so many groups; a longer row of words is cut here.
const MOST_WORDS: usize = 256;

/// What stands between two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Something that ends a code: a new line, a comma, a slash ...
    Hard,
    Space,
    Dash,
    Underscore,
    Dot,
}

/// A run of letters and digits.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Its bytes in the text.
    pub(crate) place: Range<usize>,
    /// Its normalised form.
    pub(crate) code: String,
    /// What stands before it.
    pub(crate) gap: Gap,
    /// The character right before and right after it.
    pub(crate) before: Option<char>,
    pub(crate) after: Option<char>,
    pub(crate) digits: usize,
    pub(crate) lower: bool,
    pub(crate) foreign: bool,
}

impl Word {
    pub(crate) fn is_number(&self) -> bool {
        self.digits == self.code.len()
    }
}

/// The next group of words, not before `from`, that has a digit in it, and where to go on.
pub(crate) fn next_group(text: &str, from: usize) -> Option<(Vec<Word>, usize)> {
    let digit = next_digit(text, from)?;
    let mut at = start_of_look(text, from, digit);
    let mut words: Vec<Word> = Vec::new();
    let mut idle = 0;
    while let Some(mut word) = next_word(text, at) {
        word.gap = words
            .last()
            .map_or(Gap::Hard, |last| gap(text, last, &word));
        let seen_digit = words.iter().any(|word| word.digits > 0);
        if word.gap == Gap::Hard || words.len() == MOST_WORDS {
            if seen_digit {
                break;
            }
            words.clear();
        }
        idle = if word.digits > 0 { 0 } else { idle + 1 };
        at = word.place.end;
        words.push(word);
        if seen_digit && idle == IDLE_WORDS {
            break;
        }
    }
    let end = words.last().map_or(text.len(), |word| word.place.end);
    Some((words, end.max(digit + 1)))
}

/// The first digit, plain or full-width.
fn next_digit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes
            .get(at..)?
            .iter()
            .position(|byte| byte.is_ascii_digit() || *byte == 0xef)?;
        if bytes[at] != 0xef || matches!(text[at..].chars().next(), Some('\u{ff10}'..='\u{ff19}')) {
            return Some(at);
        }
        at += 3;
    }
}

/// Where to begin reading so that the words before the digit are seen whole.
fn start_of_look(text: &str, from: usize, digit: usize) -> usize {
    let earliest = digit.saturating_sub(LOOK_BACK);
    if earliest <= from {
        return from;
    }
    let earliest = (earliest..=digit)
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(digit);
    text[earliest..digit]
        .char_indices()
        .find(|(_, character)| glyph(*character) == Glyph::Separator)
        .map_or(earliest, |(offset, _)| earliest + offset)
}

fn next_word(text: &str, from: usize) -> Option<Word> {
    let mut place = None;
    let mut code = String::new();
    let (mut digits, mut lower, mut foreign) = (0, false, false);
    let mut after = None;
    for (offset, character) in text[from..].char_indices() {
        let at = from + offset;
        match glyph(character) {
            Glyph::Invisible => continue,
            Glyph::Separator if place.is_none() => continue,
            Glyph::Separator => {
                after = Some(character);
                break;
            }
            Glyph::Plain(byte) => {
                digits += usize::from(byte.is_ascii_digit());
                lower |= character.is_lowercase();
                code.push(char::from(byte));
            }
            Glyph::Foreign(letter) => {
                foreign = true;
                lower |= character.is_lowercase();
                code.push(letter);
            }
        }
        let start = place.map_or(at, |place: Range<usize>| place.start);
        place = Some(start..at + character.len_utf8());
    }
    let place = place?;
    Some(Word {
        before: text[..place.start].chars().next_back(),
        place,
        code,
        gap: Gap::Hard,
        after,
        digits,
        lower,
        foreign,
    })
}

fn gap(text: &str, last: &Word, next: &Word) -> Gap {
    let between = &text[last.place.end..next.place.start];
    if between == ")" && last.code == "00" && last.before == Some('(') {
        return Gap::Space;
    }
    let mut kind = Gap::Space;
    let mut length = 0;
    for character in between.chars() {
        match (character, kind) {
            (' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}' | '\u{3000}', _) => {}
            ('-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}', Gap::Space) => {
                kind = Gap::Dash;
            }
            ('_', Gap::Space) => kind = Gap::Underscore,
            ('.', Gap::Space) => kind = Gap::Dot,
            _ if glyph(character) == Glyph::Invisible => continue,
            _ => return Gap::Hard,
        }
        length += 1;
    }
    match kind {
        Gap::Dot | Gap::Underscore if length > 1 => Gap::Hard,
        _ if length > 3 => Gap::Hard,
        kind => kind,
    }
}
