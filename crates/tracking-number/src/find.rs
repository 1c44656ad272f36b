//! Finds the codes in a pasted text.

use crate::alphabet;
use crate::classify::{Known, classify};
use crate::finding::{Finding, MOST_SUGGESTIONS, Verdict};
use crate::guard;
use crate::reading::{Check, Confidence, Subject};
use crate::repair;
use crate::words::{Gap, Word, next_group};

/// The longest code of any format.
const LONGEST: usize = 40;
/// The most groups a code is written in.
const MOST_GROUPS: usize = 13;

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
    let mut findings = Vec::new();
    let mut at = 0;
    while let Some((words, end)) = next_group(text, at) {
        Group::new(&words).resolve(&mut findings);
        at = end;
    }
    findings
}

/// Words that may be parts of one code, and what was made of them so far.
struct Group<'a> {
    words: &'a [Word],
    taken: Vec<bool>,
    /// Likely a phone number or a bank card, or a part of one.
    private: Vec<bool>,
    found: Vec<Finding>,
}

impl<'a> Group<'a> {
    fn new(words: &'a [Word]) -> Self {
        let mut group = Self {
            words,
            taken: vec![false; words.len()],
            private: vec![false; words.len()],
            found: Vec::new(),
        };
        group.set_aside_addresses();
        group.set_aside_dates();
        group
    }

    fn resolve(mut self, findings: &mut Vec<Finding>) {
        self.take_sure_rows(|row| !row.iter().all(Word::is_number));
        self.find_phones_and_cards();
        self.take_sure_words();
        self.take_sure_rows(|row| row.iter().all(Word::is_number));
        self.take_doubtful_rows();
        self.take_doubtful_words();
        self.take_unknown_words();
        self.found.sort_by_key(|finding| finding.place.start);
        findings.append(&mut self.found);
    }

    /// The parts of an e-mail address and of a user's name.
    fn set_aside_addresses(&mut self) {
        let mut address = false;
        for (at, word) in self.words.iter().enumerate().rev() {
            let joined = self.words.get(at + 1).is_some_and(|next| {
                matches!(next.gap, Gap::Dot | Gap::Dash | Gap::Underscore)
                    && word.after.is_some_and(|after| !after.is_whitespace())
            });
            address = word.after == Some('@') || (address && joined);
            self.taken[at] |= address || word.before == Some('@');
        }
    }

    fn set_aside_dates(&mut self) {
        for at in 0..self.words.len().saturating_sub(2) {
            let [first, second, third] = &self.words[at..at + 3] else {
                continue;
            };
            let same_gap = second.gap == third.gap && matches!(second.gap, Gap::Dot | Gap::Dash);
            if same_gap && guard::is_date([&first.code, &second.code, &third.code]) {
                self.taken[at..at + 3].fill(true);
            }
        }
    }

    /// Rows of digit groups that make a phone number or a bank card.
    fn find_phones_and_cards(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            let end = self.end_of_number(at);
            if end > at {
                let row = &self.words[at..end];
                let digits: String = row.iter().map(|word| word.code.as_str()).collect();
                let groups: Vec<usize> = row.iter().map(|word| word.code.len()).collect();
                let digits = digits.as_bytes();
                let private = row[0].before == Some('+')
                    || guard::is_phone(digits)
                    || guard::is_phone_in_groups(&groups)
                    || guard::is_card(digits)
                    || guard::is_card_in_groups(digits, &groups)
                    || guard::is_phone_serial(digits);
                if private {
                    self.private[at..end].fill(true);
                }
            }
            at = end.max(at + 1);
        }
        for (at, word) in self.words.iter().enumerate() {
            let digits = word.code.as_bytes();
            self.private[at] |= word.is_number()
                && (guard::is_phone(digits)
                    || guard::is_card(digits)
                    || guard::is_phone_serial(digits)
                    || guard::is_timestamp(digits));
        }
    }

    /// Where the row of digit groups that begins at a word ends.
    fn end_of_number(&self, at: usize) -> usize {
        let first = usize::from(self.is_free_number(at));
        let more = self.words[at + first..]
            .iter()
            .enumerate()
            .take_while(|(offset, word)| {
                first == 1 && word.gap != Gap::Hard && self.is_free_number(at + first + offset)
            })
            .count();
        at + first + more
    }

    fn is_free_number(&self, at: usize) -> bool {
        !self.taken[at] && !self.private[at] && self.words[at].is_number()
    }

    /// Words that a format reads as they stand.
    fn take_sure_words(&mut self) {
        for at in 0..self.words.len() {
            let word = &self.words[at];
            if self.taken[at]
                || self.private[at]
                || word.digits == 0
                || word.code.chars().count() > LONGEST
            {
                continue;
            }
            if word.foreign {
                self.take_foreign_word(at);
                continue;
            }
            let known = classify(&word.code).filter(is_sure);
            if let Some(known) = known.or_else(|| repair::by_places(&word.code).filter(is_sure)) {
                self.take(at..at + 1, known, Vec::new());
            }
        }
    }

    fn take_foreign_word(&mut self, at: usize) {
        let mut ways = alphabet::readings(&self.words[at].code).into_iter();
        if let Some(known) = ways.next() {
            let others = ways
                .map(|known| known.text)
                .take(MOST_SUGGESTIONS)
                .collect();
            self.take(at..at + 1, known, others);
        }
    }

    /// Rows of words that together are what a format reads.
    fn take_sure_rows(&mut self, wanted: fn(&[Word]) -> bool) {
        let mut at = 0;
        while at < self.words.len() {
            at = match self.sure_row(at, wanted) {
                Some((end, known)) => {
                    self.take(at..end, known, Vec::new());
                    end
                }
                None => at + 1,
            };
        }
    }

    fn sure_row(&self, at: usize, wanted: fn(&[Word]) -> bool) -> Option<(usize, Known)> {
        for (end, compact, dashed) in self.rows(at) {
            let row = &self.words[at..end];
            if !wanted(row) {
                continue;
            }
            let known = dashed
                .and_then(|dashed| classify(&dashed))
                .filter(is_sure)
                .or_else(|| classify(&compact).filter(is_sure))
                .filter(|known| self.may_join(at, end, known));
            if let Some(known) = known.filter(|_| row.iter().any(|word| word.digits > 0)) {
                return Some((end, known));
            }
        }
        None
    }

    /// The rows of two and more free words from one on, as one code without and, where all gaps are dashes, with them.
    fn rows(&self, at: usize) -> Vec<(usize, String, Option<String>)> {
        let mut rows = Vec::new();
        let first = &self.words[at];
        if self.taken[at] || first.foreign || first.code.len() > LONGEST {
            return rows;
        }
        let mut compact = first.code.clone();
        let mut dashed = Some(first.code.clone());
        for end in at + 2..=self.words.len().min(at + MOST_GROUPS) {
            let word = &self.words[end - 1];
            if self.taken[end - 1]
                || word.gap == Gap::Hard
                || word.foreign
                || compact.len() + word.code.len() > LONGEST
            {
                break;
            }
            compact += &word.code;
            dashed = dashed
                .filter(|_| word.gap == Gap::Dash)
                .map(|dashed| dashed + "-" + &word.code);
            rows.push((end, compact.clone(), dashed.clone()));
        }
        rows
    }

    /// Whether words may be taken together: capitals, unless a check digit says so; digits only when all of the row.
    fn may_join(&self, at: usize, end: usize, known: &Known) -> bool {
        let row = &self.words[at..end];
        let best = &known.readings[0];
        if row.iter().all(Word::is_number) {
            let whole = self.end_of_number(at) == end
                && (at == 0 || self.words[at].gap == Gap::Hard || !self.is_free_number(at - 1));
            let dashed_order = best.subject == Subject::OrderNumber && known.text.contains('-');
            return dashed_order
                || (whole && known.text.len() >= 12 && best.confidence >= Confidence::Likely);
        }
        if best.subject == Subject::OrderNumber {
            return known.text.contains('-');
        }
        best.check == Check::Passed || row.iter().all(|word| !word.lower)
    }

    /// Words of a known shape that fail its check, or miss a character.
    fn take_doubtful_words(&mut self) {
        for at in 0..self.words.len() {
            let word = &self.words[at];
            if !self.taken[at]
                && !self.private[at]
                && word.digits > 0
                && !word.foreign
                && word.code.len() <= LONGEST
            {
                self.take_doubtful(at..at + 1, &word.code);
            }
        }
    }

    fn take_doubtful_rows(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            let next = self.rows(at).into_iter().find_map(|(end, compact, _)| {
                let row = &self.words[at..end];
                let own_letters = compact.bytes().filter(u8::is_ascii_uppercase).count() >= 2;
                let plain = own_letters
                    && row.iter().all(|word| !word.lower)
                    && row.iter().any(|word| word.digits > 0);
                (plain && self.take_doubtful(at..end, &compact)).then_some(end)
            });
            at = next.unwrap_or(at + 1);
        }
    }

    fn take_doubtful(&mut self, row: std::ops::Range<usize>, code: &str) -> bool {
        let known = classify(code)
            .filter(|known| known.verdict() == Verdict::Suspect)
            .or_else(|| repair::by_places(code));
        if let Some(known) = known {
            let meant = repair::one_edit_away(&known.text, known.readings[0].id);
            self.take(row, known, meant);
            return true;
        }
        let private = self.private[row.clone()].contains(&true);
        if let Some((known, meant)) = repair::wrong_length(code).filter(|_| !private) {
            self.take(row, known, meant);
            return true;
        }
        false
    }

    /// What looks like a code and matches nothing known.
    fn take_unknown_words(&mut self) {
        for at in 0..self.words.len() {
            let word = &self.words[at];
            let length = word.code.chars().count();
            let like_a_code = !word.foreign
                && (9..=LONGEST).contains(&length)
                && word.digits >= 6
                && !(word.is_number() && length < 12);
            if self.taken[at] || self.private[at] || !like_a_code {
                continue;
            }
            let known = classify(&word.code).unwrap_or_else(|| Known {
                text: word.code.clone(),
                readings: Vec::new(),
            });
            self.take(at..at + 1, known, Vec::new());
        }
    }

    fn take(&mut self, row: std::ops::Range<usize>, known: Known, suggestions: Vec<String>) {
        self.taken[row.clone()].fill(true);
        self.found.push(Finding {
            place: self.words[row.start].place.start..self.words[row.end - 1].place.end,
            text: known.text,
            readings: known.readings,
            suggestions,
        });
    }
}

fn is_sure(known: &Known) -> bool {
    matches!(
        known.verdict(),
        Verdict::TrackingNumber | Verdict::OrderNumber
    )
}
