//! Splits a typed text into words, numbers and marks.

/// More than this many tokens is not an answer to a question about one date.
const MOST_TOKENS: usize = 40;

/// The mark for a dash between spaces, which may stand in a range or between any two things.
pub(super) const SPACED_DASH: char = '–';

/// One piece of a typed text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Token {
    /// A run of ASCII digits. A value beyond `u32` is held as `u32::MAX`.
    Number { value: u32, digits: usize },
    /// A run of letters, in the form that [`plain`] gives.
    Word(String),
    /// One of `.` `/` `-` `:` `+` `@`; `–` for a dash between spaces; `'` and `"` right behind a digit.
    Mark(char),
}

/// Lower case; `ё` as `е`; Latin letters without accents; one kind of dash; nothing invisible; every kind of space as ' '.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            // A breve typed apart turns the letter before it into й; the other combining marks are dropped.
            '\u{306}' if out.ends_with('и') => {
                out.pop();
                out.push('й');
            }
            '\u{300}'..='\u{36f}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            // The points of Hebrew.
            | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}' => {}
            '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '\\' | '\u{2044}' => out.push('/'),
            // The sign behind a number that is an ordinal: `5º`.
            'º' | 'ª' => {}
            'ʼ' => out.push('\''),
            'ё' => out.push('е'),
            'à'..='å' | 'ā' | 'ă' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => out.push('e'),
            'ì'..='ï' | 'ī' | 'ı' => out.push('i'),
            'ñ' | 'ń' | 'ň' => out.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => out.push('o'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ğ' | 'ģ' => out.push('g'),
            'ķ' => out.push('k'),
            'ł' | 'ļ' => out.push('l'),
            'ř' => out.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => out.push('s'),
            'ť' | 'ţ' | 'ț' => out.push('t'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// The tokens of a text, or nothing when there are too many for an answer.
///
/// Commas, quotes, brackets, pictures and other signs part words and are dropped.
pub(super) fn split(text: &str) -> Option<Vec<Token>> {
    let text: Vec<char> = plain(text).chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let run = |fits: fn(char) -> bool| text[at..].iter().take_while(|&&c| fits(c)).count();
        let space_at = |i: Option<usize>| i.and_then(|i| text.get(i)).is_none_or(|&c| c == ' ');
        let c = text[at];
        let mut length = 1;
        if c.is_ascii_digit() {
            length = run(|c| c.is_ascii_digit());
            let digits: String = text[at..at + length].iter().collect();
            tokens.push(Token::Number {
                value: digits.parse().unwrap_or(u32::MAX),
                digits: length,
            });
        } else if is_letter(c) {
            length = run(is_letter);
            tokens.push(Token::Word(text[at..at + length].iter().collect()));
        } else if c == '-' && space_at(at.checked_sub(1)) && space_at(Some(at + 1))
            || is_tilde(c)
                && is_range_sign(
                    at.checked_sub(1).map(|i| text[i]),
                    text.get(at + 1).copied(),
                )
        {
            tokens.push(Token::Mark(SPACED_DASH));
        } else if matches!(c, '.' | '/' | '-' | ':' | '+' | '@') || is_minute_sign(&text, at) {
            tokens.push(Token::Mark(c));
        }
        if tokens.len() > MOST_TOKENS {
            return None;
        }
        at += length;
    }
    Some(tokens)
}

fn is_tilde(c: char) -> bool {
    matches!(c, '~' | '～' | '〜')
}

/// Whether a tilde stands between two days as a dash does, "5 Dec ~ 9 Dec", "5~9", and does not say "about".
fn is_range_sign(before: Option<char>, after: Option<char>) -> bool {
    let both = |fits: fn(char) -> bool| before.is_some_and(fits) && after.is_some_and(fits);
    both(char::is_whitespace) || both(|c| c.is_ascii_digit())
}

/// The mark that a sign is between what stands on both sides of it, if it is a tilde that parts two days.
pub(super) fn range_sign(c: char, before: Option<char>, after: Option<char>) -> Option<char> {
    (is_tilde(c) && is_range_sign(before, after)).then_some(SPACED_DASH)
}

/// Minutes and seconds, as in `15'`: they are not understood, rather than dropped.
fn is_minute_sign(text: &[char], at: usize) -> bool {
    let behind_digit = at
        .checked_sub(1)
        .is_some_and(|before| text[before].is_ascii_digit());
    behind_digit && matches!(text[at], '\'' | '"' | '′' | '″')
}

/// Digits of other scripts and signs such as ½ count as letters: they are not understood, rather than dropped.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str) -> String {
        let show = |token: &Token| match token {
            Token::Number { value, digits } => format!("{value}#{digits}"),
            Token::Word(word) => word.clone(),
            Token::Mark(mark) => mark.to_string(),
        };
        split(text)
            .unwrap()
            .iter()
            .map(show)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn splits_into_words_numbers_and_marks() {
        for (text, tokens) in [
            ("", ""),
            ("  \u{a0}\n\t", ""),
            ("12.11", "12#2 . 11#2"),
            ("5d ago", "5#1 d ago"),
            ("Nov 12th, 2026", "nov 12#2 th 2026#4"),
            ("«ЕЩЁ» — вчера!", "еще – вчера"),
            ("где-то", "где - то"),
            ("12 – 11", "12#2 – 11#2"),
            ("5.12 ~ 9.12", "5#1 . 12#2 – 9#1 . 12#2"),
            ("5~9", "5#1 – 9#1"),
            ("~24", "24#2"),
            ("in 15'", "in 15#2 '"),
            ("at @ 3", "at @ 3#1"),
            ("12–11", "12#2 - 11#2"),
            ("-5", "- 5#1"),
            ("📦007📦", "7#3"),
            ("99999999999", "4294967295#11"),
            ("1½", "1#1 ½"),
            ("Zürich", "zurich"),
            ("поне\u{200b}дельник", "понедельник"),
            ("мая \u{438}\u{306}", "мая й"),
        ] {
            assert_eq!(shown(text), tokens, "{text:?}");
        }
    }

    #[test]
    fn a_book_is_not_split() {
        assert_eq!(split(&"a ".repeat(5000)), None);
        assert_eq!(
            split(&"a".repeat(10_000)).map(|tokens| tokens.len()),
            Some(1)
        );
    }

    proptest! {
        #[test]
        fn any_text_is_taken(text in any::<String>()) {
            let _ = split(&text);
        }
    }
}
