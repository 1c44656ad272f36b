//! A page as lines of words, numbers and marks, each with its place.

use std::ops::Range;

use super::super::amount::{CurrencyFirst, currency_first};
use super::super::glued::pieces;
use super::super::languages::Languages;
use super::super::month_slip;
use super::super::phrase_table::PhraseTable;
use super::super::tokens::{SPACED_DASH, Token, plain, range_sign};
use super::super::vocabulary::Vocabulary;
use super::words::{PageTable, PageVocabulary, TableSet};
use crate::locale::Phrases;

/// A text of fewer lines is no page.
pub(super) const FEWEST_LINES: usize = 3;
/// No phrase of a page's words has more pieces.
const LONGEST_PHRASE: usize = 8;

/// What stands between a piece and the one before it; the later ones part more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    None,
    Space,
    Comma,
    /// A semicolon, a bracket, the end of a sentence.
    Clause,
    /// A tab, a bar, a bullet.
    Cell,
    Line,
}

/// Letters of a word behind which a full stop ends a sentence.
const SHORTEST_BEFORE_STOP: usize = 5;

/// A text in pieces.
pub(super) struct PageText<'t> {
    pub words: &'static PageVocabulary,
    /// What a language writes together with the word behind it.
    pub glued: &'static [(usize, &'static Phrases)],
    vocabulary: &'static Vocabulary,
    pub text: &'t str,
    /// Those in which it is read.
    pub languages: Languages,
    pub tokens: Vec<Token>,
    /// For each piece the tables of words in which a phrase begins with it.
    tables: Vec<TableSet>,
    /// In bytes of the text.
    pub places: Vec<Range<usize>>,
    pub gaps: Vec<Gap>,
    /// Lines that hold something, in pieces.
    pub lines: Vec<Range<usize>>,
}

/// A phrase of a table, and the pieces it is made of.
#[derive(Clone, Debug)]
pub(super) struct Found<T> {
    pub meaning: T,
    pub pieces: Range<usize>,
}

impl<'t> PageText<'t> {
    pub fn of(text: &'t str) -> Self {
        let languages = Languages::of(text);
        let vocabulary = Vocabulary::get(languages);
        let mut page = Self {
            words: PageVocabulary::get(languages),
            glued: &vocabulary.glued,
            vocabulary,
            text,
            languages,
            tokens: Vec::new(),
            tables: Vec::new(),
            places: Vec::new(),
            gaps: Vec::new(),
            lines: Vec::new(),
        };
        let mut chars = text.char_indices().peekable();
        let mut gap = Gap::Line;
        while let Some((at, c)) = chars.next() {
            let fits: fn(char) -> bool = match c {
                _ if c.is_ascii_digit() => |c| c.is_ascii_digit(),
                _ if is_letter(c) => |c| is_letter(c) || is_within_word(c),
                _ => {
                    let end = at + c.len_utf8();
                    if let Some(mark) = mark(text, at..end) {
                        page.push(Token::Mark(mark), at..end, gap);
                        gap = Gap::None;
                        if c == '.'
                            && begins_sentence(&text[end..], page.ends_with_word())
                            && !page.names_month(&text[end..])
                        {
                            gap = Gap::Clause;
                        }
                    } else {
                        gap = gap.max(gap_of(text, at, c));
                    }
                    continue;
                }
            };
            let mut end = at + c.len_utf8();
            while let Some((next, c)) = chars.next_if(|(_, c)| fits(*c)) {
                end = next + c.len_utf8();
            }
            let token = match c.is_ascii_digit() {
                true => Token::Number {
                    value: text[at..end].parse().unwrap_or(u32::MAX),
                    digits: end - at,
                },
                false => Token::Word(plain(&text[at..end])),
            };
            page.push_parted(token, at..end, gap);
            gap = Gap::None;
        }
        page
    }

    /// "5. Nov": a point behind a day ends no sentence.
    fn names_month(&self, rest: &str) -> bool {
        let rest = rest.trim_start();
        let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
        let is_behind_day = matches!(
            self.tokens[..],
            [.., Token::Number { digits: 1..=2, .. }, _]
        );
        let word = || Token::Word(plain(&rest[..end]));
        is_behind_day && self.vocabulary.months.has(&word())
    }

    /// Whether a month is named in some pieces, or written between points or strokes: "5 Dec", "05.12.2026".
    pub fn names_month_in(&self, pieces: Range<usize>) -> bool {
        let named = |at: usize| self.vocabulary.months.has(&self.tokens[at]);
        let is_number = |at: usize| matches!(self.tokens[at], Token::Number { .. });
        let is_year = |at: usize| matches!(self.tokens[at], Token::Number { digits: 4, .. });
        let counted = pieces.clone().any(is_number);
        counted && pieces.clone().any(named)
            || pieces.clone().filter(|at| is_number(*at)).count() >= 3
                && pieces.clone().any(is_year)
    }

    /// A word that is written together with a small one before it is two pieces.
    fn push_parted(&mut self, token: Token, place: Range<usize>, gap: Gap) {
        let parted = match &token {
            Token::Word(word) => pieces(word, self.vocabulary),
            _ => None,
        };
        let typed = &self.text[place.clone()];
        if let Some((small, rest)) = parted.filter(|(small, _)| typed.starts_with(*small)) {
            let (small, rest) = (small.to_owned(), rest.to_owned());
            let middle = place.start + small.len();
            self.push(Token::Word(small), place.start..middle, gap);
            return self.push(Token::Word(rest), middle..place.end, Gap::None);
        }
        self.push(token, place, gap);
    }

    fn push(&mut self, mut token: Token, place: Range<usize>, gap: Gap) {
        let at = self.tokens.len();
        let is_behind_day = gap <= Gap::Space && self.tokens.last().is_some_and(month_slip::is_day);
        if is_behind_day
            && self.words.starts(&token) == TableSet::default()
            && let Some(month) = month_slip::meant(&token, self.vocabulary)
        {
            token = month;
        }
        match self.lines.last_mut() {
            Some(line) if gap < Gap::Line => line.end = at + 1,
            _ => self.lines.push(at..at + 1),
        }
        let tables = match token {
            Token::Word(_) => self.words.starts(&token),
            Token::Number { .. } | Token::Mark(_) => TableSet::default(),
        };
        self.tables.push(tables);
        self.tokens.push(token);
        self.places.push(place);
        self.gaps.push(gap);
    }

    /// The phrases of a table in some pieces, the longest at each place; none goes over the end of a clause.
    pub fn find<T: Copy + std::fmt::Debug + PartialEq>(
        &self,
        table: &PageTable<T>,
        within: Range<usize>,
    ) -> Vec<Found<T>> {
        let mut found = Vec::new();
        let mut at = within.start;
        while at < within.end {
            match self.phrase_at(table, at, within.end) {
                Some((meaning, length)) => {
                    found.push(Found {
                        meaning,
                        pieces: at..at + length,
                    });
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The phrase that begins at a place, and its length.
    pub fn phrase_at<T: Copy + std::fmt::Debug + PartialEq>(
        &self,
        table: &PageTable<T>,
        at: usize,
        end: usize,
    ) -> Option<(T, usize)> {
        let begins = self
            .tables
            .get(at)
            .is_some_and(|tables| table.is_in(*tables));
        begins
            .then(|| self.name_at(&table.phrases, at, end))
            .flatten()
    }

    /// The same, in a table that is no page's.
    pub fn name_at<T: Copy + std::fmt::Debug + PartialEq>(
        &self,
        table: &PhraseTable<T>,
        at: usize,
        end: usize,
    ) -> Option<(T, usize)> {
        let end = end.min(at + LONGEST_PHRASE);
        let parted = |next: &usize| self.gaps[*next] >= Gap::Comma;
        let clause = (at + 1..end).find(parted).unwrap_or(end);
        table.find(self.tokens.get(at..clause)?)
    }

    /// Whether a whole word stands before the sign that was read last: what is cut short is shorter.
    fn ends_with_word(&self) -> bool {
        let before = self.tokens.iter().rev().nth(1);
        matches!(before, Some(Token::Word(word)) if word.chars().count() >= SHORTEST_BEFORE_STOP)
    }

    /// Whether a piece is a word of a table of words.
    pub fn is_one_of(&self, table: &PageTable<()>, piece: usize) -> bool {
        self.tables
            .get(piece)
            .is_some_and(|tables| table.is_in(*tables))
    }

    /// Whether a table has a phrase in some lines.
    pub fn has(&self, table: &PageTable<()>, lines: &[Range<usize>]) -> bool {
        let in_line = |line: &Range<usize>| {
            line.clone()
                .any(|at| self.phrase_at(table, at, line.end).is_some())
        };
        lines.iter().any(in_line)
    }

    /// The pieces of a line between commas.
    pub fn items(&self, line: &Range<usize>) -> Vec<Range<usize>> {
        let parted = |at: &usize| self.gaps[*at] >= Gap::Comma;
        let starts: Vec<usize> = [line.start]
            .into_iter()
            .chain((line.start + 1..line.end).filter(parted))
            .collect();
        let ends = starts.iter().skip(1).copied().chain([line.end]);
        let items = starts.iter().zip(ends);
        items.map(|(start, end)| *start..end).collect()
    }

    /// The pieces of a line that are one clause with a piece: what is parted from it by a comma, a full stop or "and" is not.
    pub fn clause(&self, line: &Range<usize>, piece: usize) -> Range<usize> {
        let is_hundredths = |at: usize| {
            let is_number = |at: usize| matches!(self.tokens[at], Token::Number { .. });
            is_number(at - 1) && is_number(at) && self.before(at) == ","
        };
        let begins = |at: &usize| {
            let ends = self.gaps[*at] >= Gap::Space && self.tokens[*at - 1] == Token::Mark('.');
            ends && !matches!(self.tokens[*at], Token::Number { .. })
                || self.gaps[*at] >= Gap::Comma && !is_hundredths(*at)
                || self.phrase_at(&self.words.clause, *at, line.end).is_some()
        };
        let start = (line.start + 1..=piece).rev().find(begins);
        let end = (piece + 1..line.end).find(begins);
        start.unwrap_or(line.start)..end.unwrap_or(line.end)
    }

    pub fn is_weekday(&self, piece: usize) -> bool {
        let token = self.tokens.get(piece);
        token.is_some_and(|token| self.vocabulary.weekdays.has(token))
    }

    /// Whether a piece is the name of a currency.
    pub fn is_currency(&self, piece: usize) -> bool {
        match self.tokens.get(piece) {
            Some(Token::Word(word)) => self.vocabulary.currencies.contains(word.as_str()),
            _ => false,
        }
    }

    /// Whether a question or an exclamation ends right behind some pieces.
    pub fn is_asked(&self, pieces: &Range<usize>) -> bool {
        let behind = self.text[self.places[pieces.end - 1].end..].trim_start();
        behind.starts_with(['?', '!'])
    }

    /// Where the text of some pieces stands.
    fn place(&self, pieces: &Range<usize>) -> Option<Range<usize>> {
        let first = self.places.get(pieces.start)?;
        let last = self.places.get(pieces.end.checked_sub(1)?)?;
        Some(first.start..last.end)
    }

    /// The text of some pieces.
    pub fn shown(&self, pieces: Range<usize>) -> &'t str {
        match (self.places.get(pieces.start), pieces.end.checked_sub(1)) {
            (Some(first), Some(last)) if last >= pieces.start => {
                &self.text[first.start..self.places[last].end]
            }
            _ => "",
        }
    }

    /// The same with the signs right before and behind them: "$12", "12 €".
    pub fn shown_with_signs(&self, pieces: Range<usize>) -> &'t str {
        let Some(place) = self.place(&pieces) else {
            return "";
        };
        let is_sign = |c: char| matches!(c, '$' | '€' | '£' | '₽' | '₴' | '₪' | ' ');
        let before = self.text[..place.start].trim_end_matches(is_sign).len();
        let behind = self.text[place.end..].trim_start_matches(is_sign);
        self.text[before..self.text.len() - behind.len()].trim()
    }

    /// The whole line in which some pieces stand, with the signs before and behind them.
    pub fn line(&self, pieces: &Range<usize>) -> &'t str {
        let Some(place) = self.place(pieces) else {
            return "";
        };
        let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}');
        let start = self.text[..place.start].rfind(is_break);
        let start = start.map_or(0, |at| {
            at + self.text[at..].chars().next().map_or(1, char::len_utf8)
        });
        let end = self.text[place.end..].find(is_break);
        self.text[start..end.map_or(self.text.len(), |at| place.end + at)].trim()
    }

    /// The text between the piece before a piece and that piece.
    pub fn before(&self, piece: usize) -> &'t str {
        let start = piece
            .checked_sub(1)
            .map_or(0, |before| self.places[before].end);
        &self.text[start..self.places[piece].start]
    }

    /// The currency right behind a piece.
    pub fn currency_behind(&self, piece: usize) -> Option<CurrencyFirst> {
        let end = self.places.get(piece)?.end;
        currency_first(&self.text[end..], self.vocabulary)
    }

    pub fn is_mark(&self, piece: usize) -> bool {
        matches!(self.tokens.get(piece), Some(Token::Mark(_)))
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic()
}

/// Accents typed apart, and what is not seen.
fn is_within_word(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

/// The marks that dates are written with; a dash between spaces is one of its own.
fn mark(text: &str, place: Range<usize>) -> Option<char> {
    let dash = |c| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let c = text[place.clone()].chars().next()?;
    let before = text[..place.start].chars().next_back();
    let after = text[place.end..].chars().next();
    if let Some(sign) = range_sign(c, before, after) {
        return Some(sign);
    }
    if dash(c) {
        let apart = |c: Option<char>| c.is_none_or(char::is_whitespace);
        return Some(if apart(before) && apart(after) {
            SPACED_DASH
        } else {
            '-'
        });
    }
    matches!(c, '.' | '/' | ':' | '+' | '@').then_some(c)
}

fn gap_of(text: &str, at: usize, c: char) -> Gap {
    match c {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Gap::Line,
        '\t' | '|' | '•' | '·' | '→' | '›' => Gap::Cell,
        ';' | '(' | ')' | '[' | ']' | '!' | '?' | '{' | '}' | '<' | '>' | '=' => Gap::Clause,
        ',' if is_within_number(text, at) => Gap::Space,
        ',' => Gap::Comma,
        // Columns that were parted by spaces.
        ' ' if text[at..].starts_with("   ") => Gap::Cell,
        _ => Gap::Space,
    }
}

/// A capital letter behind a full stop and a space begins a sentence; behind a whole word any letter does, for many type no capitals.
fn begins_sentence(rest: &str, behind_word: bool) -> bool {
    let mut rest = rest.chars();
    let space = rest.next().is_some_and(|c| c == ' ');
    let begins = |c: char| c.is_uppercase() || behind_word && c.is_alphabetic();
    space && rest.next().is_some_and(begins)
}

/// A comma as in `24,90`.
fn is_within_number(text: &str, comma: usize) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    digit(comma.checked_sub(1)) && digit(Some(comma + 1))
}
