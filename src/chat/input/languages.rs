//! In which languages a text is read: the person's own first, then English, then what else the text speaks.
//!
//! Words collide between languages: "ago" is August in Spanish, "no" is "in the" in Portuguese. So a text is read by the
//! fewest languages that know its words, and where two know a word the first of them counts.
//!
//! Which language is the person's own is set once for a whole turn, by [`reading_for`]. It is no argument of every reader:
//! a hundred places ask what a text says, most of them deep in a flow, and none of them may choose. One that handed on
//! another language than its neighbours would understand the same text otherwise. Nothing of it outlives the turn.

use std::cell::{Cell, RefCell};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use super::word_index::{LanguageBits, bit, bits_of_words};
use crate::locale::{self, LANGUAGES, LanguageWords, PerLanguage};

/// The place of the language that all others are mixed with.
const SHARED: usize = 0;
/// The most languages that are heard in a text beside the person's own and the shared one.
const MOST_OTHERS: usize = 2;
/// The most languages in which one text is read.
pub(super) const MOST: usize = 2 + MOST_OTHERS;
/// So many words of a language that nobody else knows tell that it is spoken, or one of so many.
const FEWEST_WORDS: usize = 2;
const ONE_OF: usize = 8;
/// Of so many texts it is kept which languages they speak.
const MOST_KEPT: usize = 32;

/// A few languages, by their places in [`LANGUAGES`]. The first one counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Languages {
    places: [Option<usize>; MOST],
}

thread_local! {
    /// The person's own language.
    static OWN: Cell<usize> = const { Cell::new(SHARED) };
    /// What was heard in the last texts, the newest first: a turn asks for the same ones many times, for the whole and for its parts.
    static LAST: RefCell<Vec<(u64, Languages)>> = const { RefCell::new(Vec::new()) };
}

/// Puts the language back that was read before, also after a panic.
struct Before(usize);

impl Drop for Before {
    fn drop(&mut self) {
        OWN.set(self.0);
    }
}

/// Reads all texts of a turn for a person of this language.
pub fn reading_for<R>(tag: &str, turn: impl FnOnce() -> R) -> R {
    let _before = Before(OWN.replace(locale::place_of(tag)));
    turn()
}

impl Languages {
    /// The fewest languages that know the words of a text, the person's own first.
    pub fn of(text: &str) -> Self {
        let own = OWN.get();
        let mut hasher = DefaultHasher::new();
        (own, text).hash(&mut hasher);
        let key = hasher.finish();
        let known = LAST.with_borrow_mut(|last| {
            let at = last.iter().position(|(known, _)| *known == key)?;
            last[..=at].rotate_right(1);
            Some(last[0].1)
        });
        known.unwrap_or_else(|| {
            let languages = Self::that_know(own, &bits_of_words(text));
            LAST.with_borrow_mut(|last| {
                last.truncate(MOST_KEPT - 1);
                last.insert(0, (key, languages));
            });
            languages
        })
    }

    /// The person's own language, and the shared one.
    pub fn own() -> Self {
        Self::mixed(OWN.get(), [])
    }

    fn that_know(own: usize, words: &[LanguageBits]) -> Self {
        let know = |place: usize, words: &[LanguageBits]| {
            words.iter().filter(|word| *word & bit(place) != 0).count()
        };
        for one in [own, SHARED] {
            if know(one, words) == words.len() {
                return Self::one(one);
            }
        }
        let mut strange = words.to_vec();
        strange.retain(|word| word & (bit(own) | bit(SHARED)) == 0);
        let mut others = Vec::new();
        while others.len() < MOST_OTHERS {
            let most = (0..LANGUAGES.len())
                .rev()
                .max_by_key(|place| (know(*place, &strange), know(*place, words)));
            let Some(other) = most else { break };
            let count = know(other, &strange);
            if count == 0 || count < FEWEST_WORDS && count * ONE_OF < words.len() {
                break;
            }
            strange.retain(|word| word & bit(other) == 0);
            others.push(other);
        }
        Self::mixed(own, others)
    }

    fn one(place: usize) -> Self {
        let mut places = [None; MOST];
        places[0] = Some(place);
        Self { places }
    }

    fn mixed(own: usize, others: impl IntoIterator<Item = usize>) -> Self {
        let mut languages = Self::one(own);
        let more = std::iter::once(SHARED).filter(|shared| *shared != own);
        let free = languages.places[1..].iter_mut();
        free.zip(more.chain(others))
            .for_each(|(place, language)| *place = Some(language));
        languages
    }

    /// What is tried one after another where a text is understood as a whole or not at all: each of the first two alone, since
    /// a word of the other may mean something else, and then all together.
    pub fn steps(text: &str) -> impl Iterator<Item = Self> {
        let own = OWN.get();
        let alone = [Self::one(own), Self::one(SHARED)];
        let all = Self::of(text);
        let more = (!alone.contains(&all)).then_some(all);
        let count = if own == SHARED { 1 } else { 2 };
        alone.into_iter().take(count).chain(more)
    }

    /// Their places in [`LANGUAGES`].
    pub fn places(self) -> impl Iterator<Item = usize> + Clone {
        self.places.into_iter().flatten()
    }

    /// What each of them has.
    pub fn each<T>(self, all: &PerLanguage<T>) -> impl Iterator<Item = &T> + Clone {
        self.places().map(|place| all.at(place))
    }

    /// Their words.
    pub fn words(self) -> impl Iterator<Item = &'static LanguageWords> + Clone {
        self.places().map(locale::words_at)
    }
}

/// The first reading that understands a text: in the person's own language, in the shared one, in all that it speaks. Where
/// both of the first two understand it otherwise than the other, `both` asks.
pub(super) fn understood<T: PartialEq, P>(
    text: &str,
    read: impl Fn(Languages) -> Result<T, P>,
    is_nothing: impl Fn(&P) -> bool,
    both: impl FnOnce(T, T) -> P,
) -> Result<T, P> {
    let is_read = |one: &Result<T, P>| !one.as_ref().is_err_and(&is_nothing);
    let mut last = None;
    for languages in Languages::steps(text) {
        let one = read(languages);
        if !is_read(&one) {
            last = Some(one);
            continue;
        }
        let is_own = languages == Languages::one(OWN.get()) && OWN.get() != SHARED;
        return match (one, is_own.then(|| read(Languages::one(SHARED)))) {
            (Ok(own), Some(Ok(other))) if own != other => Err(both(own, other)),
            (one, _) => one,
        };
    }
    last.unwrap_or_else(|| read(Languages::own()))
}

/// Something that a few languages have together. There are few such sets, and what is kept of each is small: it points to
/// what its languages have.
pub(super) struct PerSet<T: 'static> {
    known: Mutex<Vec<(Languages, &'static T)>>,
}

impl<T> PerSet<T> {
    pub const fn new() -> Self {
        Self {
            known: Mutex::new(Vec::new()),
        }
    }

    pub fn get(&self, languages: Languages, make: impl FnOnce() -> T) -> &'static T {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, one)) = known.iter().find(|(known, _)| *known == languages) {
            return one;
        }
        let one: &'static T = Box::leak(Box::new(make()));
        known.push((languages, one));
        one
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(languages: Languages) -> Vec<&'static str> {
        languages
            .places()
            .map(|place| LANGUAGES[place].tag)
            .collect()
    }

    #[test]
    fn a_text_is_read_by_the_fewest_languages_that_know_its_words() {
        for (own, text, read_by) in [
            ("en", "shipped 3 days ago", &["en"][..]),
            ("ru", "shipped 3 days ago", &["en"]),
            ("ru", "отправили 3 дня назад", &["ru"]),
            ("ru", "12.11.2026", &["ru"]),
            ("en", "отправили 3 дня назад", &["en", "ru"]),
            ("en", "Shipped 3 ноября", &["en", "ru"]),
            ("ru", "Shipped 3 ноября", &["ru", "en"]),
            ("en", "в Омске", &["en", "ru"]),
            ("ru", "xyzzy", &["ru", "en"]),
        ] {
            let languages = reading_for(own, || Languages::of(text));
            assert_eq!(tags(languages), read_by, "{own}: {text}");
        }
    }

    #[test]
    fn the_persons_own_language_is_read_first_and_two_readings_are_asked_for() {
        let read = |own: &str, in_russian: Option<i32>, in_english: Option<i32>| {
            let of = |languages: Languages| match tags(languages)[..] {
                ["ru"] => in_russian.ok_or(0),
                ["en"] => in_english.ok_or(0),
                _ => Ok(9),
            };
            let is_nothing = |problem: &i32| *problem == 0;
            reading_for(own, || {
                understood("5 мар", of, is_nothing, |own, other| own * 10 + other)
            })
        };
        assert_eq!(read("ru", Some(1), None), Ok(1));
        assert_eq!(read("ru", Some(1), Some(1)), Ok(1));
        assert_eq!(read("ru", Some(1), Some(2)), Err(12));
        assert_eq!(read("ru", None, Some(2)), Ok(2));
        assert_eq!(read("en", Some(1), Some(2)), Ok(2));
        assert_eq!(read("en", Some(1), None), Ok(9));
    }

    #[test]
    fn the_language_of_a_turn_ends_with_it() {
        let own = || tags(Languages::own());
        assert_eq!(
            reading_for("ru", || (own(), reading_for("en", own), own())),
            (vec!["ru", "en"], vec!["en"], vec!["ru", "en"],)
        );
        assert_eq!(own(), ["en"]);
        let panics = std::panic::catch_unwind(|| reading_for("ru", || panic!("a turn")));
        assert!(panics.is_err());
        assert_eq!(own(), ["en"]);
    }
}
