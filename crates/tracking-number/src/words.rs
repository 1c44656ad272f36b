//! Cuts a text into words, and gathers those around digits that may belong to one code.

use crate::letters::{Glyph, glyph};
use std::ops::Range;

/// How many bytes before a digit are looked at.
const LOOK_BACK: usize = 64;
/// How many words before the one with a digit are looked at.
const WORDS_BACK: usize = 3;
/// A code ends at this many words in a row without a digit.
const IDLE_WORDS: usize = 3;
/// The longest group of letters within a code.
const LONGEST_LETTERS: usize = 8;
/// Room for the words of a short text, so that memory is asked for once.
const FIRST_WORDS: usize = 2;
const FIRST_CODES: usize = 64;
/// The most words of one group; a longer row of words is cut.
const MOST_WORDS: usize = 256;

/// The mark of a shipping container code, printed in round brackets.
pub(crate) const BARCODE_AI: &str = "00";

/// What separates two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Something that ends a code: a comma, most slashes and so on.
    Hard,
    /// The end of a line, within a code only where its check digit says so.
    Line,
    Space,
    Dash,
    Underscore,
    Dot,
    /// A slash between the two letters and the nine digits of an international postal number: `RR/123456785/CN`.
    Slash,
}

/// A run of letters and digits.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Its bytes in the text.
    pub(crate) place: Range<usize>,
    /// Its normalised form, in bytes of the group's [`Words::codes`].
    code: Range<usize>,
    /// What separates it from the word before.
    pub(crate) gap: Gap,
    /// The character right before and right after it.
    pub(crate) before: Option<char>,
    pub(crate) after: Option<char>,
    pub(crate) digits: usize,
    pub(crate) lower: bool,
    pub(crate) foreign: bool,
}

impl Word {
    /// How many bytes its normalised form has.
    pub(crate) fn len(&self) -> usize {
        self.code.len()
    }

    pub(crate) fn is_number(&self) -> bool {
        self.digits == self.code.len()
    }
}

/// A group of words; kept from group to group to spare memory.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) list: Vec<Word>,
    codes: String,
}

impl Words {
    /// The normalised form of a word.
    pub(crate) fn code(&self, at: usize) -> &str {
        &self.codes[self.list[at].code.clone()]
    }

    /// The normalised form of a row of words, without what stands between them.
    pub(crate) fn row(&self, row: Range<usize>) -> &str {
        &self.codes[self.list[row.start].code.start..self.list[row.end - 1].code.end]
    }

    /// A row of words with dashes between them.
    pub(crate) fn dashed(&self, row: Range<usize>) -> String {
        let codes: Vec<&str> = row.map(|at| self.code(at)).collect();
        codes.join("-")
    }

    /// Gathers the next group that has a digit in it, not before `from`; returns where to go on.
    pub(crate) fn next_group(&mut self, text: &str, from: usize) -> Option<usize> {
        self.clear();
        let digit = next_digit(text, from)?;
        if self.codes.capacity() == 0 {
            self.codes.reserve(FIRST_CODES.min(text.len()));
            self.list.reserve(FIRST_WORDS);
        }
        let mut at = start_of_look(text, from, digit);
        let mut seen_digit = false;
        let mut idle = 0;
        while self.read_word(text, at) {
            let count = self.list.len();
            let hard = self.list[count - 1].gap == Gap::Hard;
            if count > 1 && (hard || count > MOST_WORDS) {
                if seen_digit {
                    self.list.pop();
                    break;
                }
                self.list.drain(..count - 1);
            }
            let Some(word) = self.list.last() else { break };
            at = word.place.end;
            seen_digit |= word.digits > 0;
            idle = if word.digits > 0 { 0 } else { idle + 1 };
            let wordy = word.digits == 0 && word.len() > LONGEST_LETTERS;
            if seen_digit && (idle == IDLE_WORDS || wordy) {
                break;
            }
        }
        Some(at.max(digit + 1))
    }

    fn clear(&mut self) {
        self.list.clear();
        self.codes.clear();
    }

    /// Reads the next word from a place on; false at the end of the text.
    fn read_word(&mut self, text: &str, from: usize) -> bool {
        let code = self.codes.len();
        let mut place: Option<Range<usize>> = None;
        let (mut digits, mut lower, mut foreign) = (0, false, false);
        let mut after = None;
        let mut skip_to = from;
        for (offset, character) in text[from..].char_indices() {
            let at = from + offset;
            if at < skip_to {
                continue;
            }
            match glyph(character) {
                Glyph::Invisible => continue,
                Glyph::Separator if place.is_some() => {
                    after = Some(character);
                    break;
                }
                Glyph::Separator => {
                    skip_to = at + escape_len(&text[at..]);
                    continue;
                }
                Glyph::Plain(byte) => {
                    digits += usize::from(byte.is_ascii_digit());
                    lower |= character.is_ascii_lowercase();
                    self.codes.push(char::from(byte));
                }
                Glyph::Foreign(letter) => {
                    foreign = true;
                    lower |= character.is_lowercase();
                    self.codes.push(letter);
                }
            }
            let start = place.map_or(at, |place| place.start);
            place = Some(start..at + character.len_utf8());
        }
        let Some(place) = place else { return false };
        let gap = self.list.last().map_or(Gap::Hard, |last| {
            self.gap(text, last, place.start, &self.codes[code..])
        });
        self.list.push(Word {
            before: text[..place.start].chars().next_back(),
            place,
            code: code..self.codes.len(),
            gap,
            after,
            digits,
            lower,
            foreign,
        });
        true
    }

    fn gap(&self, text: &str, last: &Word, next: usize, next_code: &str) -> Gap {
        let mut between = &text[last.place.end..next];
        let last_code = &self.codes[last.code.clone()];
        if last_code == BARCODE_AI && last.before == Some('(') {
            between = between.strip_prefix(')').unwrap_or(between);
        }
        match between {
            "" | " " | "+" | "%20" => return Gap::Space,
            "-" => return Gap::Dash,
            "\n" | "\r\n" => return Gap::Line,
            "/" if are_postal_parts(last_code, next_code) => return Gap::Slash,
            _ => {}
        }
        let mut kind = Gap::Space;
        let mut length = 0;
        for character in between.chars() {
            match (character, kind) {
                (' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}' | '\u{3000}', _) => {}
                (
                    '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}',
                    Gap::Space,
                ) => {
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
}

/// Whether two words are the letters and the digits of an international postal number, or the other way round.
fn are_postal_parts(one: &str, other: &str) -> bool {
    let letters =
        |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let digits = |code: &str| code.len() == 9 && code.bytes().all(|byte| byte.is_ascii_digit());
    letters(one) && digits(other) || digits(one) && letters(other)
}

/// The length of the separator at the beginning: an escape of a link, `%20`, or one character.
fn escape_len(text: &str) -> usize {
    match escape_len_of(text.as_bytes()) {
        0 => text.chars().next().map_or(1, char::len_utf8),
        len => len,
    }
}

/// Whether a character belongs to an escape of a link.
fn is_escaped(bytes: &[u8], at: usize) -> bool {
    (1..=2).any(|back| {
        at.checked_sub(back)
            .is_some_and(|start| escape_len_of(&bytes[start..]) > back)
    })
}

fn escape_len_of(bytes: &[u8]) -> usize {
    match bytes {
        [b'%', first, second, ..] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit() => 3,
        _ => 0,
    }
}

/// The first digit, plain or full-width.
fn next_digit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += find_digit_or_wide(bytes.get(at..)?)?;
        let wide = bytes[at] == 0xef;
        let digit = if wide {
            matches!(text[at..].chars().next(), Some('\u{ff10}'..='\u{ff19}'))
        } else {
            !is_escaped(bytes, at)
        };
        if digit {
            return Some(at);
        }
        at += if wide { 3 } else { 1 };
    }
}

/// The first byte that is a digit or begins a full-width character; looks at blocks first, which is faster.
fn find_digit_or_wide(bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 32;
    let wanted = |byte: u8| byte.wrapping_sub(b'0') < 10 || byte == 0xef;
    let plain = bytes
        .chunks_exact(BLOCK)
        .take_while(|block| {
            !block
                .iter()
                .fold(false, |found, byte| found | wanted(*byte))
        })
        .count();
    let from = plain * BLOCK;
    let at = bytes[from..].iter().position(|byte| wanted(*byte))?;
    Some(from + at)
}

/// Where to begin reading so that the words before the digit that may belong to its code are seen whole.
fn start_of_look(text: &str, from: usize, digit: usize) -> usize {
    let mut start = digit;
    let mut words = 0;
    let mut letters = 0;
    for (at, character) in text[from..digit].char_indices().rev() {
        let at = from + at;
        let kind = match glyph(character) {
            _ if digit - at > LOOK_BACK => break,
            _ if is_escaped(text.as_bytes(), at) => Glyph::Separator,
            kind => kind,
        };
        match kind {
            Glyph::Invisible => continue,
            Glyph::Separator if character == '\n' => break,
            Glyph::Separator => {
                words += usize::from(letters > 0);
                letters = 0;
                if words > WORDS_BACK {
                    break;
                }
            }
            Glyph::Plain(_) | Glyph::Foreign(_) => {
                letters += 1;
                if words > 0 && letters > LONGEST_LETTERS {
                    break;
                }
                start = at;
            }
        }
    }
    start
}
