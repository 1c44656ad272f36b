//! Reads what is typed where buttons are offered: yes, no, a name, with the slips that people make.

use super::edit::one_edit_apart;
use super::glued::unglued;
use super::languages::Languages;
use super::token_reader::TokenReader;
use super::tokens::{Token, plain, split};
use super::vocabulary::{AnswerWord, DateQuestion};

/// Shorter words are one slip away from too many others.
const SHORTEST_SLIPPED: usize = 5;
/// So many letters at the start of a name are enough to know it.
const SHORTEST_START: usize = 4;
/// Most letters that a language adds to a name, as in "с Алиэкспресса".
const LONGEST_ENDING: usize = 2;

/// Whether a person typed yes or no: `not yet`, `ещё не пришло`. Nothing where both are said, or something else, or it is asked.
pub fn yes_or_no(text: &str) -> Option<bool> {
    if text.contains('?') {
        return None;
    }
    match said_word(text)? {
        AnswerWord::Yes => Some(true),
        AnswerWord::No => Some(false),
        AnswerWord::Unknown | AnswerWord::Ended => None,
    }
}

/// Whether a person typed that they do not know: `no idea`, `не помню`.
pub fn is_unknown(text: &str) -> bool {
    said_word(text) == Some(AnswerWord::Unknown)
}

/// Whether a text says among other words that its writer does not know: "don't know when they sent it".
pub fn says_unknown(text: &str) -> bool {
    let text = format!(" {} ", plain(text).replace([',', '.'], " "));
    let phrases = Languages::of(&text)
        .words()
        .flat_map(|words| &words.answers.unknown);
    phrases
        .into_iter()
        .any(|phrase| text.contains(&format!(" {} ", plain(phrase))))
}

/// The one answer that all words of a text tell.
fn said_word(text: &str) -> Option<AnswerWord> {
    let tokens = split(text)?;
    Languages::steps(text)
        .find_map(|languages| said_in(unglued(tokens.clone(), languages), languages))
}

fn said_in(tokens: Vec<Token>, languages: Languages) -> Option<AnswerWord> {
    let mut reader = TokenReader::new(&tokens, languages);
    let mut said = None;
    while let [first, ..] = reader.rest() {
        if let Some(word) = reader.meaning(&reader.words.answers) {
            if said.is_some_and(|said| said != word) {
                return None;
            }
            said = Some(word);
        } else if matches!(first, Token::Mark(_)) {
            reader.at += 1;
        } else {
            let tables = reader.words.filler(DateQuestion::Shipped);
            reader.meaning(tables[0])?;
        }
    }
    said
}

/// Whether what was typed fits what it is held against.
type Fits = fn(&[char], &[char]) -> bool;

/// Names of things, in the form in which what is typed is compared with them.
pub struct Names<T>(Vec<(T, Vec<char>)>);

impl<T: PartialEq + Copy> Names<T> {
    pub fn new<'n>(names: impl Iterator<Item = (T, &'n str)>) -> Self {
        Self(names.map(|(named, name)| (named, close(name))).collect())
    }

    /// The one whose name a person typed: as it is written, or with one slip, bent, cut short, or as a site's address.
    ///
    /// Of names that are alike the one that is nearest is taken, and none where several are as near.
    pub fn called(&self, text: &str) -> Option<T> {
        let typed = typed_forms(text);
        let whole = &typed[..typed.len().min(1)];
        let fits: [(Fits, &[Vec<char>]); 4] = [
            (|typed, name| typed == name, whole),
            (|typed, name| typed == name, &typed),
            (is_slip, &typed),
            (is_start, &typed),
        ];
        for (fit, typed) in fits {
            let mut near = self
                .0
                .iter()
                .filter(|(_, name)| typed.iter().any(|typed| fit(typed, name)));
            if let Some((first, _)) = near.next() {
                return near.all(|(other, _)| other == first).then_some(*first);
            }
        }
        None
    }
}

/// The one of these whose name a person typed.
pub fn called<'n, T: PartialEq + Copy>(
    text: &str,
    names: impl Iterator<Item = (T, &'n str)>,
) -> Option<T> {
    Names::new(names).called(text)
}

/// The letters and digits of a text alone.
fn close(text: &str) -> Vec<char> {
    plain(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// What may be the name in a text: all of it, all but a small word before it, and the parts of an address.
fn typed_forms(text: &str) -> Vec<Vec<char>> {
    let text = plain(text);
    let text = text.trim();
    let mut forms = vec![close(text)];
    if let Some((small, rest)) = text.split_once(' ')
        && small.chars().count() <= 2
    {
        forms.push(close(rest));
    }
    if !text.contains(' ') && text.contains('.') {
        let host = text.split_once("://").map_or(text, |(_, rest)| rest);
        let host = host.split('/').next().unwrap_or(host);
        forms.extend(host.split('.').map(|part| part.chars().collect()));
    }
    forms.retain(|form| !form.is_empty());
    forms
}

/// One slip of the finger, or an ending.
fn is_slip(typed: &[char], name: &[char]) -> bool {
    let bent = typed.len() <= name.len() + LONGEST_ENDING && typed.starts_with(name);
    name.len() >= SHORTEST_SLIPPED && (bent || one_edit_apart(typed, name))
}

fn is_start(typed: &[char], name: &[char]) -> bool {
    typed.len() >= SHORTEST_START && name.starts_with(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_as_people_type_them() {
        for text in [
            "yes",
            "Yes!",
            "да",
            "ага",
            "I received it",
            "it has arrived",
            "уже получил",
            "yes, it came",
            "получила",
        ] {
            assert_eq!(yes_or_no(text), Some(true), "{text}");
        }
        for text in [
            "no",
            "No.",
            "not yet",
            "no, not yet",
            "I have not received it",
            "I haven't received it",
            "нет",
            "пока нет",
            "нет ещё",
            "не пришло",
            "не получил",
            "ещё не пришла",
            "нет, не получил",
            "still waiting",
        ] {
            assert_eq!(yes_or_no(text), Some(false), "{text}");
        }
        for text in [
            "",
            "no idea",
            "yes no",
            "да нет",
            "maybe",
            "received by the neighbours",
            "не знаю",
            "has it arrived?",
            "пришла?",
            "yes 5",
        ] {
            assert_eq!(yes_or_no(text), None, "{text}");
        }
        for text in ["dunno", "no idea", "I don't know", "не помню", "Не знаю."] {
            assert!(is_unknown(text), "{text}");
        }
        assert!(!is_unknown("no"));
    }

    #[test]
    fn names_are_known_with_the_slips_that_people_make() {
        let names = [
            ("aliexpress", "AliExpress"),
            ("aliexpress", "ali"),
            ("aliexpress", "алиэкспресс"),
            ("aliexpressru", "AliExpress Russia"),
            ("ebay", "eBay"),
            ("joom", "Joom"),
            ("temu", "Temu"),
            ("yandex", "Яндекс Маркет"),
            ("amazon", "Amazon"),
        ];
        let called = |text| called(text, names.into_iter());
        for text in [
            "AliExpress",
            "Ali Express",
            "aliexpress.ru",
            "https://www.aliexpress.com/item/1.html",
            "AliExpres",
            "Алиэкспрес",
            "с алиэкспресса",
            "ALI",
            "али экспресс",
        ] {
            assert_eq!(called(text), Some("aliexpress"), "{text}");
        }
        assert_eq!(called("aliexpress russia"), Some("aliexpressru"));
        assert_eq!(called("aliexp"), None);
        assert_eq!(called("яндекс"), Some("yandex"));
        assert_eq!(called("на Амазоне"), None);
        assert_eq!(called("from ebay"), None);
        assert_eq!(called("amazon.de"), Some("amazon"));
        assert_eq!(called("amazn"), Some("amazon"));
        for text in ["", "a", "tem", "teme", "jo", "shop"] {
            assert_eq!(called(text), None, "{text}");
        }
    }
}
