//! What puts right what was told: "no sorry, the 27th", "12 not 13", "не 5, а 6 ноября".

use super::free_text::place_in;
use super::page::month_alone;
use super::wording::FreeText;

/// Most words before what is put right.
const MOST_BEFORE: usize = 5;
/// Who puts a number right uses no more words.
const MOST_WORDS: usize = 12;
/// So many words stand at most between "not" and the number that is denied.
const MOST_BETWEEN: usize = 2;

/// What follows a word that puts right what was told: "no sorry, the 27th".
pub fn behind_correction(text: &str) -> Option<&str> {
    let mut rest = text.trim();
    let mut corrects = false;
    for _ in 0..MOST_BEFORE {
        let Some((typed, behind)) = rest.split_once(char::is_whitespace) else {
            break;
        };
        let word = FreeText::read(typed);
        let is_correction = word.has_of("{rather}") || word.has_of("{not}");
        if !is_correction && !word.has_of("{polite}") && !joins_correction(typed, behind) {
            break;
        }
        corrects |= is_correction;
        rest = behind.trim_start();
    }
    corrects.then_some(rest)
}

/// A month that is denied, and the one in its place: "not november but october".
pub fn month_contrast(text: &str) -> Option<(u32, u32)> {
    if text.contains('?') || text.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let words = words(text);
    let months: Vec<(usize, u32)> = (0..words.len())
        .filter_map(|at| Some((at, month_alone(words[at].1)?)))
        .collect();
    let [(first, one), (second, other)] = months[..] else {
        return None;
    };
    Some(match denied_of(&words, first, second)? {
        Denied::First => (one, other),
        Denied::Second(_) => (other, one),
    })
}

/// Which of two things is denied, and where the word that denies the second one stands.
enum Denied {
    First,
    Second(usize),
}

fn denied_of(words: &[(usize, &str)], first: usize, second: usize) -> Option<Denied> {
    let denial_of = |at: usize, from: usize| {
        let mut near = from.max(at.saturating_sub(MOST_BETWEEN + 1))..at;
        near.find(|before| is_denial(words[*before].1))
    };
    match (denial_of(first, 0), denial_of(second, first + 1)) {
        (Some(_), None) => Some(Denied::First),
        (None, Some(denial)) => Some(Denied::Second(denial)),
        // "I said 3 November but it was 8".
        (None, None) => is_mistold(words, first, second).then_some(Denied::First),
        _ => None,
    }
}

/// "Я имела в виду": a word of a letter or two before one that puts right.
fn joins_correction(word: &str, behind: &str) -> bool {
    const LONGEST: usize = 2;
    let next = behind.split_whitespace().next().unwrap_or_default();
    word.chars().count() <= LONGEST && FreeText::read(next).has_of("{rather}")
}

/// A number that is denied, and what takes its place, from its number on.
#[derive(Debug, PartialEq, Eq)]
pub struct Contrast<'t> {
    pub denied: u32,
    pub instead: &'t str,
}

/// A number that is said to be another one: "12 not 13", "not 5 but 6 nov".
pub fn contrast(text: &str) -> Option<Contrast<'_>> {
    if text.contains('?') || text.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let words = words(text);
    let numbers: Vec<usize> = (0..words.len())
        .filter(|at| number(words[*at].1).is_some())
        .collect();
    let [first, second] = numbers[..] else {
        return None;
    };
    let (denied, instead) = match denied_of(&words, first, second)? {
        Denied::First => (first, &text[words[second].0..]),
        Denied::Second(denial) => (second, &text[words[first].0..words[denial].0]),
    };
    let is_sign = |c: char| !c.is_alphanumeric();
    Some(Contrast {
        denied: number(words[denied].1)?,
        instead: instead.trim_matches(is_sign),
    })
}

fn is_mistold(words: &[(usize, &str)], first: usize, second: usize) -> bool {
    let has = |at: usize, group| FreeText::read(words[at].1).has_of(group);
    let is_said = (0..first).any(|at| has(at, "{mistold}"));
    let turns = |at: usize| has(at, "{but}") || has(at, "{whereas}");
    is_said && (first + 1..second).any(turns)
}

/// The number that a word is, perhaps with an ending: "6th", "20го".
fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(char::is_alphabetic);
    let whole = digits.split(is_point).next()?;
    let is_number = digits.chars().all(|c| c.is_ascii_digit() || is_point(c));
    whole.parse().ok().filter(|_| is_number)
}

fn is_point(c: char) -> bool {
    matches!(c, '.' | ',')
}

/// "Not", "instead of".
fn is_denial(word: &str) -> bool {
    let word = FreeText::read(word);
    word.has_of("{not}") || word.has_of("{instead}")
}

/// The words and numbers of a text, and where they begin.
fn words(text: &str) -> Vec<(usize, &str)> {
    // A point is within a number: "19.99".
    let words = text.split(|c: char| !c.is_alphanumeric() && !is_point(c));
    let words = words.flat_map(|word| {
        let word = word.trim_matches(is_point);
        let is_number = word.chars().all(|c| c.is_ascii_digit() || is_point(c));
        let parted: Vec<&str> = match is_number {
            true => vec![word],
            false => word.split(is_point).collect(),
        };
        parted
    });
    let words = words.filter(|word| !word.is_empty());
    words.map(|word| (place_in(text, word), word)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::languages::reading_for;
    use super::*;

    #[test]
    fn a_number_that_is_denied_has_another_in_its_place() {
        for (language, text, denied, instead) in [
            ("en", "sorry 12 not 13", 13, "12"),
            ("en", "not 5 but 6 nov", 5, "6 nov"),
            ("en", "it was 6 november, not 5", 5, "6 november"),
            ("en", "the 6th instead of the 5th", 5, "6th"),
            ("ru", "ой, не 5 а 6 ноября", 5, "6 ноября"),
            ("ru", "6, а не 5", 5, "6, а"),
            ("de", "nicht 5. sondern 6. november", 5, "6. november"),
            ("es", "no el 5, el 6", 5, "6"),
            ("pl", "nie 5 tylko 6 listopada", 5, "6 listopada"),
            ("fr", "pas le 5 mais le 6", 5, "6"),
            ("en", "it was 19.99 not 29.99 eur", 29, "19.99"),
            ("en", "i said 3 november but it was 8", 3, "8"),
            ("ru", "я написала 3 но было 13 ноября", 3, "13 ноября"),
            ("en", "5 or 6 days", 0, ""),
            ("en", "not before 5 pm", 0, ""),
        ] {
            let read = reading_for(language, || contrast(text));
            let expected = (denied > 0).then_some(Contrast { denied, instead });
            assert_eq!(read, expected, "{text}");
        }
    }
}
