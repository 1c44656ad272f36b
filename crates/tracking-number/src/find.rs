//! Finds the codes in a pasted text.

use crate::alphabet;
use crate::classify::{ClassifiedCode, classify};
use crate::finding::{Finding, MOST_SUGGESTIONS, Verdict};
use crate::formats::joom_order;
use crate::glued;
use crate::guard::{Guard, is_bank_account};
use crate::index::LONGEST;
use crate::reading::Reading;
use crate::repair;
use crate::rows;
use crate::words::{BARCODE_AI, Word, Words};
use std::ops::Range;

/// The shortest code in which letters are taken for mistyped digits, or digits for mistyped letters.
const SHORTEST_MISTYPED: usize = 9;
/// The fewest digits of a word that no format reads and that still looks like a code.
const UNKNOWN_DIGITS: usize = 6;
/// The fewest characters of such a word.
const UNKNOWN_LENGTH: usize = 9;
/// The fewest characters of such a word if all of them are digits: shorter numbers are phones, prices and dates.
const UNKNOWN_NUMBER_LENGTH: usize = 12;

/// Every code in a text, in order of place. Bank cards, phone numbers, dates, prices and plain words are no codes.
///
/// ```
/// use tracking_number::{Verdict, find};
///
/// let found = find("Мой код: RR 123 456 785 CN, заказ 8199633578334590 на 1 500 руб., тел. +7 900 000-00-00");
/// assert_eq!(found.len(), 2);
/// assert_eq!((found[0].text.as_str(), found[0].verdict()), ("RR123456785CN", Verdict::TrackingNumber));
/// assert_eq!(found[1].verdict(), Verdict::OrderNumber);
/// ```
pub fn find(text: &str) -> Vec<Finding> {
    let mut group = WordGroup {
        text,
        words: Words::default(),
        guard: Guard::default(),
        found: Vec::new(),
    };
    let mut at = 0;
    while let Some(end) = group.words.next_group(text, at) {
        group.resolve();
        at = end;
    }
    if group.found.is_empty() {
        group
            .found
            .extend(express_number_alone(text).or_else(|| joom_order_alone(text)));
    }
    group.found
}

/// A DHL Express number of ten digits that begins with 9, if the text holds nothing else and its check passes. Phone numbers
/// look the same, so within a longer text it is not taken.
fn express_number_alone(text: &str) -> Option<Finding> {
    let code = text.trim();
    let digits =
        code.len() == 10 && code.starts_with('9') && code.bytes().all(|byte| byte.is_ascii_digit());
    let known = digits
        .then(|| classify(code))
        .flatten()
        .filter(ClassifiedCode::is_sure)?;
    Some(alone(text, known.text, known.readings))
}

/// A Joom order number in capitals, if the text holds nothing else: within a longer text it cannot be told from a word.
fn joom_order_alone(text: &str) -> Option<Finding> {
    let code = text.trim();
    let capitals = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let reading = code
        .bytes()
        .all(capitals)
        .then(|| joom_order::ALONE.read(code))
        .flatten()?;
    Some(alone(text, code.to_owned(), vec![reading]))
}

/// The one finding of a text that holds nothing else.
fn alone(text: &str, code: String, readings: Vec<Reading>) -> Finding {
    let start = text.len() - text.trim_start().len();
    let place = start..start + text.trim().len();
    Finding {
        place,
        text: code,
        readings,
        suggestions: Vec::new(),
    }
}

/// Words that may be parts of one code, and the codes found among them so far.
struct WordGroup<'a> {
    text: &'a str,
    words: Words,
    guard: Guard,
    found: Vec<Finding>,
}

impl WordGroup<'_> {
    /// Takes codes in steps, the surest kinds first. A later step does not see the words that an earlier one took.
    fn resolve(&mut self) {
        let before = self.found.len();
        self.guard.begin(&self.words);
        self.take_sure_words(|word| !word.is_number());
        self.take_sure_rows(|row| !row.iter().all(Word::is_number));
        self.guard.find_private(&self.words);
        self.take_sure_words(Word::is_number);
        self.take_sure_rows(|row| row.iter().all(Word::is_number));
        self.take_doubtful_rows();
        self.take_doubtful_words();
        self.take_unknown_words();
        self.found[before..].sort_by_key(|finding| finding.place.start);
    }

    /// Words that a format reads as they stand, or with letters and digits put right.
    fn take_sure_words(&mut self, wanted: fn(&Word) -> bool) {
        for at in 0..self.words.list.len() {
            let word = &self.words.list[at];
            if !self.may_be_code(at) || !wanted(word) {
                continue;
            }
            let taken = if word.foreign {
                self.take_foreign_word(at)
            } else {
                self.take_plain_word(at)
            };
            if !taken {
                self.take_glued(at);
            }
        }
    }

    fn take_plain_word(&mut self, at: usize) -> bool {
        let code = self.words.code(at);
        let may_be_mistyped = code.len() >= SHORTEST_MISTYPED && !self.words.list[at].is_number();
        let known = classify(code)
            .filter(|known| known.is_sure() && self.stands_alone(at, known))
            .or_else(|| {
                let known = may_be_mistyped.then(|| repair::by_places(code)).flatten();
                known.filter(ClassifiedCode::is_sure)
            });
        match known {
            Some(known) => self.take(at..at + 1, known, Vec::new()),
            None => return false,
        }
        true
    }

    fn take_foreign_word(&mut self, at: usize) -> bool {
        let mut ways = alphabet::readings(self.words.code(at)).into_iter();
        let Some(best) = ways.next() else {
            return false;
        };
        let meant = match best.verdict() {
            Verdict::Suspect => repair::one_edit_away(&best.text, best.readings[0].id),
            _ => ways
                .map(|known| known.text)
                .take(MOST_SUGGESTIONS)
                .collect(),
        };
        self.take(at..at + 1, best, meant);
        true
    }

    /// A code that a word or another code is written right against.
    fn take_glued(&mut self, at: usize) {
        let word = &self.words.list[at];
        if word.is_number() {
            return;
        }
        let codes = glued::codes(&self.text[word.place.clone()]);
        if codes.is_empty() {
            return;
        }
        self.guard.take(at..at + 1);
        let start = word.place.start;
        for (place, known) in codes {
            self.found.push(Finding {
                place: start + place.start..start + place.end,
                text: known.text,
                readings: known.readings,
                suggestions: Vec::new(),
            });
        }
    }

    /// Rows of words that together are what a format reads.
    fn take_sure_rows(&mut self, wanted: fn(&[Word]) -> bool) {
        let mut at = 0;
        while at < self.words.list.len() {
            at = match rows::sure(&self.words, &self.guard, at, wanted) {
                Some((end, known)) => {
                    self.take(at..end, known, Vec::new());
                    end
                }
                None => at + 1,
            };
        }
    }

    /// Rows in capitals of a known shape that fail its check, or miss a character; postal numbers in small letters, too.
    fn take_doubtful_rows(&mut self) {
        let mut at = 0;
        while at < self.words.list.len() {
            let mut ends = rows::doubtful(&self.words, &self.guard, at).into_iter();
            let next = ends
                .find(|end| self.take_doubtful(at..*end))
                .or_else(|| self.take_doubtful_postal(at));
            at = next.unwrap_or(at + 1);
        }
    }

    fn take_doubtful_postal(&mut self, at: usize) -> Option<usize> {
        let end = rows::doubtful_postal(&self.words, &self.guard, at)?;
        self.take_doubtful(at..end).then_some(end)
    }

    fn take_doubtful_words(&mut self) {
        for at in 0..self.words.list.len() {
            if !self.may_be_code(at) {
                continue;
            }
            if !self.words.list[at].foreign {
                self.take_doubtful(at..at + 1);
            } else if let Some((known, meant)) = alphabet::wrong_length(self.words.code(at)) {
                self.take(at..at + 1, known, meant);
            }
        }
    }

    fn take_doubtful(&mut self, row: Range<usize>) -> bool {
        let code = self.words.row(row.clone());
        let number = code.bytes().all(|byte| byte.is_ascii_digit());
        let shaped = classify(code)
            .filter(|known| known.verdict() == Verdict::Suspect)
            .or_else(|| (!number).then(|| repair::by_places(code)).flatten());
        if let Some(known) = shaped {
            let meant = match known.verdict() {
                Verdict::Suspect => repair::one_edit_away(&known.text, known.readings[0].id),
                _ => Vec::new(),
            };
            self.take(row, known, meant);
            return true;
        }
        if number || self.guard.is_private(row.clone()) || is_bank_account(code) {
            return false;
        }
        if let Some((known, meant)) = repair::wrong_length(code, row.len() > 1) {
            self.take(row, known, meant);
            return true;
        }
        false
    }

    /// Words that look like a code and that no format reads, or only as a guess.
    fn take_unknown_words(&mut self) {
        for at in 0..self.words.list.len() {
            let word = &self.words.list[at];
            let length = if word.is_number() {
                UNKNOWN_NUMBER_LENGTH
            } else {
                UNKNOWN_LENGTH
            };
            let code_like = !word.foreign && word.len() >= length && word.digits >= UNKNOWN_DIGITS;
            if !self.may_be_code(at) || !code_like {
                continue;
            }
            let code = self.words.code(at);
            if is_bank_account(code) {
                continue;
            }
            let known = classify(code).unwrap_or_else(|| ClassifiedCode {
                text: code.to_owned(),
                readings: Vec::new(),
            });
            self.take(at..at + 1, known, Vec::new());
        }
    }

    /// Whether the text around a word allows what the word was read as.
    fn stands_alone(&self, at: usize, known: &ClassifiedCode) -> bool {
        let word = &self.words.list[at];
        match known.readings[0].id {
            "joom-order" => !word.lower && is_apart(word),
            "hex-order" => is_apart(word),
            "aliexpress-order" => !is_item(&self.text[..word.place.start]),
            "sscc" => at == 0 || self.words.code(at - 1) != BARCODE_AI,
            _ => true,
        }
    }

    /// Whether a word is free, holds a digit and is not too long.
    fn may_be_code(&self, at: usize) -> bool {
        let word = &self.words.list[at];
        word.digits > 0 && word.len() <= LONGEST && self.guard.is_open(at)
    }

    fn take(&mut self, row: Range<usize>, known: ClassifiedCode, suggestions: Vec<String>) {
        let words = &self.words.list[row.clone()];
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return;
        };
        self.found.push(Finding {
            place: first.place.start..last.place.end,
            text: known.text,
            readings: known.readings,
            suggestions,
        });
        self.guard.take(row);
    }
}

/// Whether nothing but spaces and the marks of a sentence stand around a word.
fn is_apart(word: &Word) -> bool {
    let apart = |mark: char| mark.is_whitespace() || ",.;:!?()\"'«»“”#№=".contains(mark);
    word.before.is_none_or(apart) && word.after.is_none_or(apart)
}

/// Whether what follows is the number of a page that sells something.
fn is_item(before: &str) -> bool {
    let pages = ["/item/", "/i/", "/product/"];
    pages.iter().any(|page| before.ends_with(page))
}
