//! What may be the name of goods.

use std::ops::Range;

use super::super::sensitive_data::may_be_kept;
use super::super::tokens::Token;
use super::text::PageText;
use super::words::AmountKind;

/// The longest name, in letters.
const LONGEST: usize = 40;
/// A longer word with a slash is a link: "б/у", "S/M" are none.
const LONGEST_WITH_SLASH: usize = 8;
/// So many digits in a name, together or apart, are a telephone or a document.
const DIGITS_OF_A_PHONE: usize = 7;
/// A longer number is an order's or a person's.
const LONGEST_NUMBER: usize = 4;

/// Before the parts of a list; so is any picture.
const BULLETS: [char; 8] = ['*', '-', '–', '—', '•', '·', '‣', '▪'];
/// With these a name or a sum may begin.
const OPENING: [char; 11] = ['«', '“', '„', '”', '‘', '’', '€', '£', '₽', '₴', '₪'];

fn is_bullet(c: char) -> bool {
    BULLETS.contains(&c) || !c.is_ascii() && !c.is_alphanumeric() && !OPENING.contains(&c)
}

/// A line of a list without the sign or the number with which it begins.
pub(super) fn without_bullet(line: &str) -> &str {
    let line = line.trim_start_matches(|c| is_bullet(c) || c == ' ');
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let named = digits
        .strip_prefix(['.', ')'])
        .filter(|_| digits.len() < line.len());
    let named = named.and_then(|rest| rest.strip_prefix(' '));
    named.map_or(line, str::trim_start)
}

/// Whether a line begins with the sign of a list.
pub(super) fn has_bullet(line: &str) -> bool {
    line.starts_with(is_bullet)
}

/// Several names as one: "phone case, cable".
pub(super) fn joined(names: &[impl AsRef<str>]) -> Option<String> {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    name_of(&names.join(", "))
}

/// A name of goods cut short; none if it holds what belongs to a person.
pub(super) fn name_of(text: &str) -> Option<String> {
    let text = without_bullet(text);
    let mut digits = text.split(|c: char| !c.is_ascii_digit());
    let is_link = |word: &str| word.contains('/') && word.chars().count() > LONGEST_WITH_SLASH;
    let private = text.contains(['@', '№', '#', '$', '€', '₽', '£'])
        || text.split_whitespace().any(is_link)
        || text.contains('+') && text.contains(|c: char| c.is_ascii_digit())
        || digits.any(|digits| digits.len() > LONGEST_NUMBER);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let private = private || !may_be_kept(text);
    if private || letters < 3 || digits >= DIGITS_OF_A_PHONE {
        return None;
    }
    Some(shortened(text))
}

fn shortened(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let end = text
        .char_indices()
        .nth(LONGEST)
        .map_or(text.len(), |(at, _)| at);
    let cut = text[..end].rfind(' ').unwrap_or(end);
    text[..cut]
        .trim_end_matches([',', '-', ' ', ';'])
        .to_owned()
}

/// Whether a line is a label with its value.
pub(super) fn is_field(page: &PageText, line: &Range<usize>) -> bool {
    let colon = line.clone().any(|at| page.tokens[at] == Token::Mark(':'));
    let words = page.words;
    let amounts = page.find(&words.amounts, line.clone());
    // "Case for a phone": a small word alone is no label.
    let label = !page.find(&words.days, line.clone()).is_empty()
        || amounts
            .iter()
            .any(|label| !matches!(label.meaning, AmountKind::Told | AmountKind::Cost))
        || !page.find(&words.states, line.clone()).is_empty();
    colon || label
}
