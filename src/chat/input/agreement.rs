//! Yes or no to what is shown, in whatever words: "that's right", "да, всё верно, сохрани", "please just watch it for me".

use super::button_words::compared;
use super::intent::assent;
use std::cmp::Ordering;

const AGREES: [&str; 2] = ["right", "watch"];
const DENIES: [&str; 1] = ["wrong"];

/// Whether a text agrees to what is shown, or denies it.
pub fn agreement(text: &str) -> Option<bool> {
    if let Some(said) = assent(text) {
        return Some(said);
    }
    if tells_more(text) {
        return None;
    }
    let (said, rest) = behind_yes_or_no(text);
    read(text).or_else(|| said.filter(|said| read(rest) == Some(*said)))
}

fn read(text: &str) -> Option<bool> {
    match compared(text, &AGREES, &DENIES) {
        Ordering::Greater => Some(true),
        Ordering::Less => Some(false),
        Ordering::Equal => None,
    }
}

/// The yes or no with which a text begins, set apart from what follows: "no!! i just said it is not here".
pub fn begins_with_yes_or_no(text: &str) -> Option<bool> {
    let (said, rest) = behind_yes_or_no(text);
    said.filter(|_| !text.contains('?') && rest.starts_with([',', '.', '!', ';', ':']))
}

/// Whether a text says that a number is as it was typed: "that's what the seller gave me", "no other number".
pub fn is_as_told(text: &str) -> bool {
    !tells_more(text) && compared(text, &["right", "typed", "watch"], &["none", "wrong"]).is_gt()
}

/// What is asked agrees to nothing, and what has a number in it tells something else.
fn tells_more(text: &str) -> bool {
    text.contains(|c: char| c == '?' || c.is_ascii_digit())
}

/// A yes or no with which a text begins, and what follows it.
pub fn behind_yes_or_no(text: &str) -> (Option<bool>, &str) {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(text.len());
    match assent(&text[..end]) {
        Some(said) => (Some(said), &text[end..]),
        None => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::input::reading_for;

    /// A language, what is meant, and words that say so.
    const CASES: &str = include_str!("agreement_cases.tsv");

    #[test]
    fn people_agree_in_their_own_words() {
        let mut missed = Vec::new();
        for line in CASES.lines().filter(|line| !line.starts_with('#')) {
            let [language, meant, text] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{line}");
            };
            let read = reading_for(language, || match meant {
                "typed" | "other" => match is_as_told(text) {
                    true => "typed",
                    false => "other",
                },
                _ => match agreement(text) {
                    Some(true) => "yes",
                    Some(false) => "no",
                    None => "neither",
                },
            });
            if read != meant {
                missed.push(format!("{language}: {text}: {read}, not {meant}"));
            }
        }
        assert_eq!(missed, [""; 0]);
    }

    #[test]
    fn a_yes_or_no_is_set_apart_from_what_follows() {
        for (text, said) in [
            ("No!! just said its not here", Some(false)),
            ("yes, it is in my hands", Some(true)),
            ("no idea", None),
            ("no, is it lost?", None),
        ] {
            assert_eq!(begins_with_yes_or_no(text), said, "{text}");
        }
    }
}
