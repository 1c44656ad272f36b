//! The later steps of a search: numbers that are doubted, and words that look like a code and are known to nobody.

use crate::alphabet;
use crate::classify::{ClassifiedCode, classify};
use crate::find::WordGroup;
use crate::finding::Verdict;
use crate::guard::is_bank_account;
use crate::index::LONGEST;
use crate::repair::{self, WrongLength};
use crate::rows;
use crate::words::{Gap, Word};
use std::ops::Range;

/// The fewest digits of a word that no format reads and that still looks like a code.
const UNKNOWN_DIGITS: usize = 6;
/// The fewest letters before the groups of an unknown number, the fewest digits in all of them, and those of one group.
const FEWEST_LETTERS: usize = 2;
const DIGITS_OF_GROUPS: usize = 12;
const DIGITS_OF_A_GROUP: std::ops::RangeInclusive<usize> = 3..=8;
/// The fewest characters of such a word.
const UNKNOWN_LENGTH: usize = 9;
/// The fewest characters of such a word if all of them are digits: shorter numbers are phones, prices and dates.
const UNKNOWN_NUMBER_LENGTH: usize = 12;

impl WordGroup<'_> {
    /// Rows in capitals of a known shape that fail its check, or miss a character; postal numbers in small letters, too.
    pub(crate) fn take_doubtful_rows(&mut self) {
        let mut at = 0;
        while at < self.words.list.len() {
            let ends = rows::doubtful(&self.words, &self.guard, at);
            let next = ends
                .iter()
                .find(|end| self.take_shaped(at..**end))
                .or_else(|| ends.iter().find(|end| self.take_doubtful(at..**end)))
                .copied()
                .or_else(|| self.take_doubtful_postal(at));
            at = next.unwrap_or(at + 1);
        }
    }

    fn take_doubtful_postal(&mut self, at: usize) -> Option<usize> {
        let end = rows::doubtful_postal(&self.words, &self.guard, at)?;
        self.take_doubtful(at..end).then_some(end)
    }

    pub(crate) fn take_doubtful_words(&mut self) {
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
        self.take_shaped(row.clone()) || self.take_misshapen(row)
    }

    /// A known shape whose check fails, or has it with letters put right.
    fn take_shaped(&mut self, row: Range<usize>) -> bool {
        let code = self.words.row(row.clone());
        let number = code.bytes().all(|byte| byte.is_ascii_digit());
        let shaped = classify(code)
            .filter(|known| known.verdict() == Verdict::Suspect)
            .or_else(|| (!number).then(|| repair::by_places(code)).flatten());
        let Some(known) = shaped else { return false };
        let meant = match known.verdict() {
            Verdict::Suspect => repair::meant(&known),
            _ => Vec::new(),
        };
        self.take(row, known, meant);
        true
    }

    /// A character too few or too many, or a letter among digits.
    fn take_misshapen(&mut self, row: Range<usize>) -> bool {
        let code = self.words.row(row.clone());
        let number = code.bytes().all(|byte| byte.is_ascii_digit());
        let in_groups = row.len() > 1;
        let part = in_groups && rows::goes_on_to_end(&self.words, &self.guard, row.end);
        if number || part || self.guard.is_private(row.clone()) || is_bank_account(code) {
            return false;
        }
        let doubted = repair::letter_for_digit(code)
            .or_else(|| repair::wrong_length(code, in_groups).map(WrongLength::with_corrections));
        let Some((known, meant)) = doubted else {
            return false;
        };
        self.take(row, known, meant);
        true
    }

    /// Letters and digits, and groups of digits behind them, that no format reads: `GZ4872 1190 3356`. Alone none of them is a number.
    pub(crate) fn take_unknown_groups(&mut self) {
        let mut at = 0;
        while at < self.words.list.len() {
            let end = self.end_of_groups(at);
            let digits: usize = self.words.list[at..end]
                .iter()
                .map(|word| word.digits)
                .sum();
            let length: usize = self.words.list[at..end].iter().map(Word::len).sum();
            let is_spaced = self.words.list[at..end]
                .iter()
                .skip(1)
                .any(|word| word.gap == Gap::Space);
            if is_spaced && digits >= DIGITS_OF_GROUPS && length <= LONGEST {
                let code = self.words.row(at..end);
                let known =
                    classify(code).unwrap_or_else(|| ClassifiedCode::unknown(code.to_owned()));
                self.take(at..end, known, Vec::new());
            }
            at = end.max(at + 1);
        }
    }

    /// Where the groups end that begin with a word; right behind it, where it begins none.
    fn end_of_groups(&self, at: usize) -> usize {
        let list = &self.words.list;
        let first = &list[at];
        let letters = self
            .words
            .code(at)
            .bytes()
            .take_while(u8::is_ascii_alphabetic);
        let begins = !first.lower
            && !first.foreign
            && !first.is_number()
            && first.len() > letters.clone().count()
            && FEWEST_LETTERS <= letters.clone().count()
            && letters.count() + first.digits == first.len()
            && self.may_be_code(at);
        let is_group = |at: &usize| {
            let word = &list[*at];
            let is_parted = matches!(word.gap, Gap::Space | Gap::Dash);
            let fits = word.is_number() && DIGITS_OF_A_GROUP.contains(&word.digits);
            is_parted && fits && self.guard.is_open(*at)
        };
        let groups = (at + 1..list.len()).take_while(is_group).count();
        match begins {
            true => at + 1 + groups,
            false => at + 1,
        }
    }

    /// Words that look like a code and that no format reads, or only as a guess.
    pub(crate) fn take_unknown_words(&mut self) {
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
            let row = self.dashed_row(at);
            let known = match row.len() {
                1 => classify(code).unwrap_or_else(|| ClassifiedCode::unknown(code.to_owned())),
                _ => ClassifiedCode::unknown(self.words.dashed(row.clone())),
            };
            self.take(row, known, Vec::new());
        }
    }

    /// The words that dashes alone join to an unknown one: a part of a number is not the number.
    fn dashed_row(&self, at: usize) -> Range<usize> {
        let list = &self.words.list;
        let joins = |at: &usize| {
            let (Some(word), Some(before)) = (list.get(*at), list.get(at.wrapping_sub(1))) else {
                return false;
            };
            let tight = word.gap == Gap::Dash && word.place.start - before.place.end == 1;
            tight
                && [*at, at - 1]
                    .iter()
                    .all(|at| self.guard.is_open(*at) && !list[*at].foreign)
        };
        let start = (1..=at)
            .rev()
            .take_while(joins)
            .last()
            .map_or(at, |first| first - 1);
        let end = (at + 1..list.len())
            .take_while(joins)
            .last()
            .map_or(at + 1, |last| last + 1);
        let length: usize = list[start..end].iter().map(|word| word.len() + 1).sum();
        if length <= LONGEST {
            start..end
        } else {
            at..at + 1
        }
    }
}
