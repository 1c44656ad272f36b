//! What the person's own orders are called: in their texts such a name stands for the parcel. "The lamp came" tells what "the parcel
//! came" tells.
//!
//! Like the person's own language they are set once for a whole turn, and nothing of them outlives it.

use std::cell::RefCell;

use super::edit::one_edit_apart;
use super::free_text::{self, TextWord};
use super::languages::Languages;
use super::lexicon::lexicon;

/// Most letters that a language adds to a name or takes from it, as in "чехлом", "лампу".
const LONGEST_ENDING: usize = 2;
/// Shorter names are not bent: "да" would be "дом".
const SHORTEST_BENT: usize = 4;

/// A word of a name that stands for all of it has so many letters.
const SHORTEST_ALONE: usize = 4;
/// A word that more places of patterns have says something else as well.
const MOST_MEANINGS: usize = 1;

/// A word of a name, ready to be compared: a text is read many times in a turn.
struct NameWord {
    letters: Vec<char>,
    /// It is enough to know the name.
    is_own: bool,
}

type Name = Vec<NameWord>;

thread_local! {
    static NAMES: RefCell<Vec<Name>> = const { RefCell::new(Vec::new()) };
}

/// Puts the names back that were known before, also after a panic.
struct Before(Vec<Name>);

impl Drop for Before {
    fn drop(&mut self) {
        NAMES.set(std::mem::take(&mut self.0));
    }
}

/// Reads all texts of a turn for a person whose orders are called so.
pub fn with_order_names<R>(names: &[&str], turn: impl FnOnce() -> R) -> R {
    let names = names.iter().map(|name| words_of(name)).collect();
    let _before = Before(NAMES.replace(names));
    turn()
}

/// Whether a text holds the words of an order's name, perhaps bent or with a slip.
pub fn mentions(text: &str, name: &str) -> bool {
    !places(&said(&free_text::words(text)), &words_of(name)).is_empty()
}

/// The same where one word of a longer name is enough to know it.
pub fn calls(text: &str, name: &str) -> bool {
    !called(&said(&free_text::words(text)), &words_of(name)).is_empty()
}

/// The words of a text that are an order's name.
pub(super) fn names_in(words: &[TextWord]) -> Vec<usize> {
    NAMES.with_borrow(|names| {
        if names.is_empty() {
            return Vec::new();
        }
        let said = said(words);
        names.iter().flat_map(|name| called(&said, name)).collect()
    })
}

/// Whether a word is one of an order's name.
pub(super) fn is_of_one(word: &str) -> bool {
    !names_in(&free_text::words(word)).is_empty()
}

fn words_of(name: &str) -> Name {
    let ready = |word: &TextWord| NameWord {
        letters: word.text.chars().collect(),
        is_own: means_nothing_else(word),
    };
    free_text::words(name).iter().map(ready).collect()
}

fn said(words: &[TextWord]) -> Vec<Vec<char>> {
    words
        .iter()
        .map(|word| word.text.chars().collect())
        .collect()
}

/// What is a word for the parcel anyhow means nothing else either.
fn means_nothing_else(word: &TextWord) -> bool {
    let is_free = |place: usize| {
        let (known, parts) = (lexicon(place), lexicon(place).parts_of(word));
        parts.len() <= MOST_MEANINGS || parts.contains(&known.parts["{parcel}"])
    };
    word.text.chars().count() >= SHORTEST_ALONE && Languages::own().places().all(is_free)
}

/// Where the words of a name stand in a text; nowhere unless all of them do.
fn places(said: &[Vec<char>], name: &[NameWord]) -> Vec<usize> {
    let place = |word: &NameWord| said.iter().position(|said| is_called(said, &word.letters));
    let places: Option<Vec<usize>> = name.iter().map(place).collect();
    places.unwrap_or_default()
}

/// The same; or the place of one word of the name that means nothing else.
fn called(said: &[Vec<char>], name: &[NameWord]) -> Vec<usize> {
    let all = places(said, name);
    if !all.is_empty() {
        return all;
    }
    let mut own = name.iter().filter(|word| word.is_own);
    let place = |word: &NameWord| said.iter().position(|said| is_called(said, &word.letters));
    own.find_map(place).into_iter().collect()
}

fn is_called(said: &[char], name: &[char]) -> bool {
    if said == name || name.len() < SHORTEST_BENT {
        return said == name;
    }
    let last = name.len() - 1;
    let is_short = said.len() <= name.len() + LONGEST_ENDING;
    let bent = is_short && said.starts_with(&name[..last]);
    // The vowel before the last letter falls out: "чехол, чехла", "kubek, kubka".
    let shortened = [&name[..last - 1], &name[last..]].concat();
    let is_shortened =
        name.len() > SHORTEST_BENT && is_short && said.starts_with(&shortened) && said.len() > last;
    bent || is_shortened || is_softened(said, name) || one_edit_apart(said, name)
}

/// "Lampka, w lampce", "сумка, у сумці": the consonant before the last letter changes.
fn is_softened(said: &[char], name: &[char]) -> bool {
    let soft = match name {
        [.., 'k', 'a'] => ['c', 'e'],
        [.., 'к', 'а'] => ['ц', 'і'],
        _ => return false,
    };
    said.strip_suffix(&soft) == Some(&name[..name.len() - soft.len()])
}

#[cfg(test)]
mod tests {
    use super::super::{Intent, Understood, intent, reading_for};
    use super::*;

    #[test]
    fn one_word_of_a_longer_name_is_enough_where_it_means_nothing_else() {
        for (language, text, name, is_enough) in [
            ("ru", "куртка пришла", "куртка дочке", true),
            ("ru", "дочке отдала деньги", "куртка", false),
            ("en", "the speaker came", "bluetooth speaker", true),
            ("en", "got the money", "money box", false),
            ("de", "die jacke ist da", "blaue jacke", true),
        ] {
            let read = reading_for(language, || calls(text, name));
            assert_eq!(read, is_enough, "{text}: {name}");
        }
    }

    #[test]
    fn names_are_found_in_a_text_bent_and_mistyped() {
        for (text, name) in [
            ("lamp", "Lamp"),
            ("where is my lamp?", "lamp"),
            ("где лампа", "лампа"),
            ("не пришла лампу", "Лампа"),
            ("phone case arrived", "phone case"),
            ("продавец чехла пишет", "чехол"),
            ("co z tymi kubkami", "kubek"),
            ("the headpones are late", "headphones"),
            ("w lampce nic nowego", "Lampka"),
            ("по сумці тиша", "сумка"),
        ] {
            assert!(mentions(text, name), "{text}: {name}");
        }
        for (text, name) in [
            ("where is it", "lamp"),
            ("phone", "phone case"),
            ("да", "дом"),
            ("", "lamp"),
            ("lamp", "🎁"),
            ("lamp", "…"),
        ] {
            assert!(!mentions(text, name), "{text}: {name}");
        }
    }

    #[test]
    fn an_orders_name_stands_for_the_parcel() {
        for (language, name, text, expected) in [
            ("en", "Lamp", "the lamp came", Intent::Arrived),
            (
                "en",
                "USB cable",
                "usb cable arrived today",
                Intent::Arrived,
            ),
            ("en", "Lamp", "my lamp is broken", Intent::ArrivedWrong),
            ("ru", "Лампа", "лампа пришла", Intent::Arrived),
            ("ru", "Чехол", "чехол так и не пришел", Intent::NotArrived),
            ("es", "Funda", "la funda llegó", Intent::Arrived),
            ("pt-BR", "Fone", "meu fone chegou", Intent::Arrived),
            ("uk", "Навушники", "навушники прийшли", Intent::Arrived),
            ("pl", "Lampka", "lampka doszła", Intent::Arrived),
            ("fr", "Coque", "la coque est arrivée", Intent::Arrived),
            ("de", "Lampe", "die lampe ist angekommen", Intent::Arrived),
            ("it", "Cuffie", "le cuffie sono arrivate", Intent::Arrived),
            ("he", "מנורה", "המנורה הגיעה", Intent::Arrived),
        ] {
            let read = || with_order_names(&[name], || intent(text));
            let read = reading_for(language, read);
            assert_eq!(read, Understood::Sure(expected), "{language}: {text}");
        }
    }
}
