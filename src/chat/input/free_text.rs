//! Splits a text of any kind into words, for the patterns of free wording.

use super::languages::Languages;
use super::plain_words::PlainWords;
use super::tokens::{Token, plain};
use super::vocabulary::Vocabulary;

/// What is read of a text: more is no message in somebody's own words.
const MOST_WORDS: usize = 150;
/// Letters that stand more often than this in a row are meant once: "heeelp".
const MOST_IN_A_ROW: usize = 2;

/// The ends of shops' hosts. Some are small words as well: "noviembre.es normal".
pub(super) const TOP_LEVEL: [&str; 27] = [
    "com", "net", "org", "shop", "store", "co", "io", "eu", "ru", "de", "uk", "fr", "es", "pl",
    "kz", "ua", "nl", "cz", "tr", "br", "mx", "ca", "au", "cn", "jp", "kr", "su",
];

/// A word of a text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TextWord {
    /// In the form of [`plain`], without apostrophes; or one sign, such as `?`, `$` or a picture.
    pub text: String,
    /// Which sentence.
    pub sentence: usize,
    /// Which part between two commas, counted through the whole text.
    pub clause: usize,
}

impl TextWord {
    /// Whether it begins with a digit.
    pub fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// The first words of a text.
pub(super) fn words(text: &str) -> Vec<TextWord> {
    let text: Vec<char> = plain(&text.replace('\n', ";")).chars().collect();
    let mut words = Vec::new();
    let (mut sentence, mut clause) = (0, 0);
    let mut at = 0;
    while at < text.len() && words.len() < MOST_WORDS {
        let rest = &text[at..];
        let length = word_length(rest).max(1);
        if rest[0].is_alphanumeric() || is_sign(rest[0]) {
            words.push(TextWord {
                text: written(&rest[..length]),
                sentence,
                clause,
            });
        }
        let inside_word = rest.get(1).is_some_and(|next| next.is_alphanumeric());
        match rest[0] {
            '.' if inside_word || is_behind_day(&text[..at], &rest[1..]) => {}
            '.' | '!' | '?' | ';' => {
                sentence += 1;
                clause += 1;
            }
            ',' | ':' | '(' | ')' => clause += 1,
            _ => {}
        }
        at += length;
    }
    words
}

/// Whether a point stands between a day and its month: "bis 1. Dezember".
fn is_behind_day(before: &[char], behind: &[char]) -> bool {
    let is_digit = before.last().is_some_and(|c| c.is_ascii_digit());
    let next = || behind.iter().take(LONGEST_MONTH).collect::<String>();
    is_digit && behind.first() == Some(&' ') && begins_with_month(&next())
}

/// In letters, with the space before it.
const LONGEST_MONTH: usize = 16;

/// How many characters belong to the word that begins here. Digits end where letters begin: "3usd".
fn word_length(text: &[char]) -> usize {
    let number = text.iter().take_while(|c| c.is_ascii_digit()).count();
    if number > 0 {
        return number;
    }
    let belongs = |at: usize, c: char| {
        let between = |at: usize| text.get(at).is_some_and(|c| c.is_alphanumeric());
        c.is_alphanumeric() || is_apostrophe(c) && at > 0 && between(at + 1)
    };
    let word = text.iter().enumerate();
    word.take_while(|(at, c)| belongs(*at, **c)).count()
}

fn written(letters: &[char]) -> String {
    let mut word = String::new();
    let mut row = 0;
    for (at, c) in letters
        .iter()
        .enumerate()
        .filter(|(_, c)| !is_apostrophe(**c))
    {
        let next = letters.get(at + 1);
        row = if Some(c) == next { row + 1 } else { 0 };
        word.push(*c);
        if row == 0 {
            let same = word.chars().rev().take_while(|one| one == c).count();
            if same > MOST_IN_A_ROW && c.is_alphabetic() {
                word.truncate(word.len() - (same - 1) * c.len_utf8());
            }
        }
    }
    word
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '`' | 'ʼ')
}

/// What says something by itself: a question mark, a currency, a picture.
fn is_sign(c: char) -> bool {
    matches!(c, '?' | '$' | '%' | '€' | '£' | '₽') || c >= '\u{2600}'
}

/// The clauses of a text, as it was typed. A sign between digits is no end, nor is a point behind a day: "12,50", "20.11", "5. Nov".
pub(super) fn clauses(text: &str) -> Vec<&str> {
    parted_at(text, &['.', ',', ';', '!', '?', '…', '\n'])
}

/// Its sentences, as they were typed.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    parted_at(text, &['.', ';', '!', '?', '…', '\n'])
}

fn parted_at<'t>(text: &'t str, signs: &[char]) -> Vec<&'t str> {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_end = |(at, sign): (usize, char)| {
        let behind = &text[at + sign.len_utf8()..];
        let is_behind_digit = is_digit(text[..at].chars().next_back());
        let belongs_to_number = is_behind_digit
            && (is_digit(behind.chars().next()) || sign == '.' && begins_with_month(behind));
        let ends = signs.contains(&sign) && !(sign == '.' && begins_with_top_level(behind));
        (ends && !belongs_to_number).then_some(at + sign.len_utf8())
    };
    let mut parts = Vec::new();
    let mut from = 0;
    for end in text.char_indices().filter_map(is_end).chain([text.len()]) {
        let part = text[from..end].trim();
        if part.chars().any(char::is_alphanumeric) {
            parts.push(part);
        }
        from = end;
    }
    parts
}

/// Where a part of a text begins in it.
pub(super) fn place_in(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// Whether the end of a host stands right behind its point: "tinyshop.com". In "noviembre.es normal" it is a word of its language.
fn begins_with_top_level(text: &str) -> bool {
    let at = text.find(|c: char| !c.is_alphanumeric());
    let (end, rest) = text.split_at(at.unwrap_or(text.len()));
    let is_word = || {
        let mut all = PlainWords::each(Languages::of(text));
        all.any(|words| words.filler.iter().any(|filler| filler == end))
    };
    TOP_LEVEL.contains(&end) && !(rest.starts_with(' ') && is_word())
}

fn begins_with_month(text: &str) -> bool {
    let word = text.trim_start();
    let end = word.find(|c: char| !c.is_alphabetic());
    let word = &word[..end.unwrap_or(word.len())];
    let words = Vocabulary::get(Languages::of(word));
    words.months.has(&Token::Word(plain(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_end_with_signs_but_not_between_digits() {
        let text = "abri ayer, pague 12,50 el 20.11. ofrece la mitad?";
        let parts = ["abri ayer,", "pague 12,50 el 20.11.", "ofrece la mitad?"];
        assert_eq!(clauses(text), parts);
        assert_eq!(clauses("..."), [""; 0]);
        let text = "i paid tinyshop.com, nothing came.the seller";
        let parts = ["i paid tinyshop.com,", "nothing came.", "the seller"];
        assert_eq!(clauses(text), parts);
        let text = "am 12. november, mit karte. ja";
        assert_eq!(clauses(text), ["am 12. november,", "mit karte.", "ja"]);
    }

    #[test]
    fn words_signs_sentences_and_clauses() {
        let shown = |text| {
            let show = |word: TextWord| format!("{}{}/{}", word.text, word.sentence, word.clause);
            words(text)
                .into_iter()
                .map(show)
                .collect::<Vec<_>>()
                .join(" ")
        };
        for (text, expected) in [
            ("", ""),
            (
                "Hasn't come, 1.99$?\nHeeelp",
                "hasnt0/0 come0/0 10/1 990/1 $0/1 ?0/1 help2/3",
            ),
            ("Не пришла!!! 😭", "не0/0 пришла0/0 😭3/3"),
            ("трек-номер 17track", "трек0/0 номер0/0 170/0 track0/0"),
            ("rock'n'roll 'x'", "rocknroll0/0 x0/0"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_without_end_is_read_in_part() {
        assert_eq!(words(&"a ".repeat(5000)).len(), MOST_WORDS);
    }
}
