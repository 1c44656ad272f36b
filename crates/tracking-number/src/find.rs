//! Finds the codes in a pasted text.

use crate::alone;
use crate::alphabet;
use crate::classify::{ClassifiedCode, classify};
use crate::finding::{Finding, MOST_SUGGESTIONS, Verdict};
use crate::glued;
use crate::guard::{Guard, holds_card, is_bank_account, is_private};
use crate::index::LONGEST;
use crate::labels::{self, Label};
use crate::reading::Confidence;
use crate::repair;
use crate::rows;
use crate::spelled;
use crate::words::{BARCODE_AI, Word, Words};
use std::ops::Range;

/// The shortest code in which letters are taken for mistyped digits, or digits for mistyped letters.
const SHORTEST_MISTYPED: usize = 9;
/// The fewest digits of a number that a dash may part from another one.
const SHORTEST_OF_MANY: usize = 13;
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
        group.found.extend(alone::find(text));
    }
    group.found
}

/// Words that may be parts of one code, and the codes found among them so far.
pub(crate) struct WordGroup<'a> {
    text: &'a str,
    pub(crate) words: Words,
    pub(crate) guard: Guard,
    found: Vec<Finding>,
}

impl WordGroup<'_> {
    /// Takes codes in steps, the surest kinds first. A later step does not see the words that an earlier one took.
    fn resolve(&mut self) {
        let before = self.found.len();
        self.guard.begin(self.text, &self.words);
        if self.words.list.len() == 1 {
            self.resolve_word();
        } else {
            self.resolve_rows();
        }
        self.found[before..].sort_by_key(|finding| finding.place.start);
        labels::apply(self.text, &mut self.found, before);
    }

    /// One word has no groups to be put together.
    fn resolve_word(&mut self) {
        self.guard.find_private(self.text, &self.words);
        self.take_sure_words(|_| true);
        self.take_doubtful_words();
        self.take_unknown_words();
    }

    fn resolve_rows(&mut self) {
        self.take_spelled_rows();
        self.take_sure_words(|word| !word.is_number());
        self.take_sure_rows(|row| !row.iter().all(Word::is_number));
        self.guard.find_private(self.text, &self.words);
        for (row, known) in rows::whole(&self.words, &self.guard) {
            self.take(row, known, Vec::new());
        }
        self.take_sure_words(Word::is_number);
        self.take_sure_rows(|row| row.iter().all(Word::is_number));
        self.take_doubtful_rows();
        self.take_doubtful_words();
        self.take_unknown_groups();
        self.take_unknown_words();
    }

    /// Codes with a space after each character: all of the row, or nothing.
    fn take_spelled_rows(&mut self) {
        for row in spelled::rows(&self.words) {
            let code = self.words.row(row.clone());
            let number = code.bytes().all(|byte| byte.is_ascii_digit());
            let free = row.clone().all(|at| self.guard.is_free(at));
            let private =
                number && is_private(code.as_bytes()) || holds_card(code) || is_bank_account(code);
            if private || !free || !code.is_ascii() {
                self.guard.take(row);
                continue;
            }
            let known = rows::read(&self.words, row.start, row.end)
                .or_else(|| classify(code))
                .unwrap_or_else(|| ClassifiedCode::unknown(code.to_owned()));
            let meant = match known.verdict() {
                Verdict::Suspect => repair::meant(&known),
                _ => Vec::new(),
            };
            self.take(row, known, meant);
        }
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
            Verdict::Suspect => repair::meant(&best),
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
                typed: None,
                readings: known.readings,
                label: None,
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

    /// Whether the text around a word allows what the word was read as.
    fn stands_alone(&self, at: usize, known: &ClassifiedCode) -> bool {
        let word = &self.words.list[at];
        let best = &known.readings[0];
        let short = word.is_number() && word.len() < SHORTEST_OF_MANY;
        if short && rows::is_part(&self.words.list, at..at + 1) {
            return false;
        }
        match best.id {
            "joom-order" => is_apart(word) && (!word.lower || self.label(at) == Some(Label::Order)),
            // Any ten digits from 1: too little to take them out of a sentence.
            "cdek" if best.confidence == Confidence::Possible => {
                self.text.trim().len() == word.len() || self.label(at) == Some(Label::Tracking)
            }
            "hex-order" => is_apart(word),
            "aliexpress-order" => !is_item(&self.text[..word.place.start]),
            "sscc" => at == 0 || self.words.code(at - 1) != BARCODE_AI,
            _ => true,
        }
    }

    /// What the words before a word call it.
    fn label(&self, at: usize) -> Option<Label> {
        labels::before(self.text, 0, self.words.list[at].place.start)
    }

    /// Whether a word is free, holds a digit and is not too long.
    pub(crate) fn may_be_code(&self, at: usize) -> bool {
        let word = &self.words.list[at];
        word.digits > 0 && word.len() <= LONGEST && self.guard.is_open(at)
    }

    pub(crate) fn take(
        &mut self,
        row: Range<usize>,
        known: ClassifiedCode,
        suggestions: Vec<String>,
    ) {
        let words = &self.words.list[row.clone()];
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return;
        };
        let place = first.place.start..last.place.end;
        self.found.push(Finding {
            place,
            typed: typed(self.words.row(row.clone()), &known.text),
            text: known.text,
            readings: known.readings,
            label: None,
            suggestions,
        });
        self.guard.take(row);
    }
}

/// What was typed, if the number has other letters or digits. The ZIP code before a number in a barcode is none of it.
fn typed(code: &str, number: &str) -> Option<String> {
    let same = code == number || code.ends_with(number) || {
        let plain = number.bytes().filter(|byte| *byte != b'-');
        plain.eq(code.bytes())
    };
    (!same).then(|| code.to_owned())
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
