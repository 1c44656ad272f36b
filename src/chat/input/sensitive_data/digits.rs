//! The digits of a text, in whatever way they are written.

use std::borrow::Cow;
use std::ops::Range;

use crate::chat::input::languages::Languages;
use crate::chat::input::tokens::plain;
use crate::chat::input::vocabulary::Vocabulary;

/// The noughts of the digits that phones have beside the Latin ones: Arabic, Persian, those of India, and wide ones.
const NOUGHTS: [char; 5] = ['٠', '۰', '०', '০', '０'];

/// What stands between the groups of a number that is written plainly, and between those of one that is to be overlooked.
pub const PLAIN_JOINTS: &str = " -\u{a0}";
pub const ODD_JOINTS: &str =
    " -\u{a0}\u{2009}\u{202f}\u{3000}\t._/*|·•–—\u{200b}\u{200c}\u{200d}\u{2060}\u{ad}";

/// A card has its digits in groups of four.
const LETTERS_OF_A_GROUP: usize = 4;

/// Digits that belong together.
#[derive(Debug, Default)]
pub struct Run {
    pub digits: String,
    pub place: Range<usize>,
    pub groups: Vec<Group>,
}

/// Digits with nothing between them.
#[derive(Debug)]
pub struct Group {
    pub digits: Range<usize>,
    pub place: Range<usize>,
}

/// The text with all digits and letters in their usual form.
pub fn usual(text: &str) -> Cow<'_, str> {
    let is_odd = |c: char| c >= '\u{660}' && as_usual(c) != c;
    if text.chars().any(is_odd) {
        Cow::Owned(text.chars().map(as_usual).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn as_usual(sign: char) -> char {
    let code = u32::from(sign);
    // Unicode has the wide forms in the order of ASCII.
    if ('！'..='～').contains(&sign) {
        return char::from_u32(code - 0xfee0).unwrap_or(sign);
    }
    let nought = NOUGHTS.iter().map(|nought| u32::from(*nought));
    let digit = nought
        .map(|nought| code.wrapping_sub(nought))
        .find(|digit| *digit < 10);
    let digit = digit.and_then(|digit| char::from_digit(digit, 10));
    digit.unwrap_or(sign)
}

/// The digits of each number in a text. These signs inside a number do not part it; an O among digits is a nought.
pub fn digit_runs(text: &str, joints: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (mut open, mut joined) = (false, false);
    let (mut word_end, mut has_noughts) = (0, false);
    for (at, sign) in text.char_indices() {
        if at >= word_end && is_letter_or_digit(sign) {
            let word = text[at..].split(|c| !is_letter_or_digit(c)).next();
            let word = word.unwrap_or_default();
            word_end = at + word.len();
            has_noughts = is_of_digits(word, open);
        }
        let digit = match sign {
            '0'..='9' => Some(sign),
            sign if has_noughts && is_letter_o(sign) => Some('0'),
            _ => None,
        };
        let end = at + sign.len_utf8();
        match digit {
            Some(digit) => {
                if !open {
                    runs.push(Run::default());
                }
                let run = runs.last_mut().expect("one is open");
                run.push(digit, at..end, open && joined);
                (open, joined) = (true, true);
            }
            None if joints.contains(sign) => joined = false,
            None => open = false,
        }
    }
    runs
}

/// Whether the O in a word are noughts: it has digits and such letters alone, or is a whole group of them behind digits.
fn is_of_digits(word: &str, is_behind_digits: bool) -> bool {
    let has_digits = word.bytes().any(|byte| byte.is_ascii_digit());
    let is_group = is_behind_digits && word.chars().count() == LETTERS_OF_A_GROUP;
    let is_like_digit = |c: char| c.is_ascii_digit() || is_letter_o(c);
    (has_digits || is_group) && word.chars().all(is_like_digit)
}

fn is_letter_or_digit(c: char) -> bool {
    c.is_alphanumeric()
}

/// Of both alphabets.
fn is_letter_o(c: char) -> bool {
    matches!(c, 'O' | 'o' | 'О' | 'о')
}

impl Run {
    fn push(&mut self, digit: char, place: Range<usize>, goes_on: bool) {
        if self.groups.is_empty() {
            self.place = place.clone();
        }
        self.place.end = place.end;
        let at = self.digits.len();
        self.digits.push(digit);
        match self.groups.last_mut().filter(|_| goes_on) {
            Some(group) => {
                group.digits.end = at + 1;
                group.place.end = place.end;
            }
            None => self.groups.push(Group {
                digits: at..at + 1,
                place,
            }),
        }
    }
}

/// Digits that are spelled as words, one after another: "four one one one".
pub fn spelled(text: &str) -> Vec<String> {
    let names = &Vocabulary::get(Languages::of(text)).digit_names;
    let mut runs = Vec::new();
    let mut run = String::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let digit = match word.as_bytes() {
            [] => continue,
            [digit @ b'0'..=b'9'] => Some(char::from(*digit)),
            _ => names.get(plain(word).as_str()).copied(),
        };
        match digit {
            Some(digit) => run.push(digit),
            None => runs.push(std::mem::take(&mut run)),
        }
    }
    runs.push(run);
    runs.retain(|run| !run.is_empty());
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_in_all_forms() {
        for (text, expected) in [
            ("1234 5678", "12345678/2"),
            ("1234.5678", "12345678/2"),
            ("1-2 x 3", "12/2 3/1"),
            ("4O1O 12", "401012/2"),
            ("OO12 ok 3", "0012/1 3/1"),
            ("go 12 to", "12/1"),
            ("A1O2", "1/1 2/1"),
            ("55OO OOOO ООО OO1", "55000000/2 001/1"),
        ] {
            let runs = digit_runs(text, ODD_JOINTS).into_iter();
            let runs = runs.map(|run| format!("{}/{}", run.digits, run.groups.len()));
            assert_eq!(runs.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
        assert_eq!(usual("４１ ٤١ ４Ａ"), "41 41 4A");
        assert_eq!(
            spelled("it is four one, 1 ноль два thanks five"),
            ["41102", "5"]
        );
    }
}
