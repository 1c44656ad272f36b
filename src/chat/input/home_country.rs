//! Where somebody says that they live: "I live in Poland", "soy de México", "I live in Cebu", or the country alone.

use std::borrow::Cow;
use std::ops::Range;

use super::country::called;
use super::free_text::place_in;
use super::history::{country_of_city, country_told};
use super::languages::Languages;
use super::plain_words::PlainWords;
use super::tokens::plain;

/// Names of countries have at most so many words: "the United Arab Emirates".
const LONGEST_NAME: usize = 5;
/// A code of two letters may be a word, unless it is typed as a code.
const LETTERS_OF_A_CODE: usize = 2;

/// The country where a text says that its writer lives, anywhere in it: by its name or by that of a city.
pub fn home_told(text: &str) -> Option<String> {
    told(&Words::of(text, Languages::of(text))).map(|(code, _)| code)
}

/// A text without the words that tell where its writer lives: the parcel is somewhere else.
pub fn without_home(text: &str) -> Cow<'_, str> {
    let words = Words::of(text, Languages::of(text));
    let Some((_, place)) = told(&words) else {
        return Cow::Borrowed(text);
    };
    let (Some(first), Some(last)) = (words.typed.get(place.start), words.typed.get(place.end - 1))
    else {
        return Cow::Borrowed(text);
    };
    let (start, end) = (place_in(text, first), place_in(text, last) + last.len());
    Cow::Owned([&text[..start], &text[end..]].concat())
}

/// The country, and the words that tell it.
fn told(words: &Words) -> Option<(String, Range<usize>)> {
    let phrases = words.languages.words();
    let phrases = phrases.flat_map(|words| &words.zones.before_country);
    let phrases: Vec<Vec<String>> = phrases.map(|phrase| plain_words(phrase)).collect();
    let told = |at: usize| {
        let mut behind = phrases.iter().filter_map(|phrase| words.behind(phrase, at));
        let (code, end) = behind.find_map(|behind| {
            let country = words.country_at(behind);
            country.or_else(|| words.country_of_city_at(behind))
        })?;
        Some((code, at..end))
    };
    (0..words.plain.len()).find_map(told)
}

/// The country that is all of a text but for small words: "USA", "aus Österreich".
pub fn country_alone(text: &str) -> Option<String> {
    let languages = Languages::of(text);
    let words = Words::of(text, languages);
    let is_small =
        |word: &String| PlainWords::each(languages).any(|own| own.before_city.contains(word));
    let begins = words.plain.iter().take_while(|word| is_small(word)).count();
    // The small word may be a part of the name, or its code.
    let mut starts = (0..=begins).rev();
    let whole = starts.find_map(|at| {
        words
            .country_at(at)
            .filter(|(_, end)| *end == words.plain.len())
    });
    whole.map(|(code, _)| code).or_else(|| home_told(text))
}

/// The words of a text, as they are compared and as they were typed.
struct Words<'t> {
    plain: Vec<String>,
    typed: Vec<&'t str>,
    languages: Languages,
}

impl<'t> Words<'t> {
    fn of(text: &'t str, languages: Languages) -> Self {
        let parts =
            text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '״' | '"' | '-' | '.')));
        let typed = parts.map(|word| word.trim_matches(['.', '-', '"']));
        let typed: Vec<&str> = typed.filter(|word| !word.is_empty()).collect();
        Self {
            plain: typed.iter().map(|word| plain(word)).collect(),
            typed,
            languages,
        }
    }

    /// The place behind a phrase that begins here and is not denied. Its last word may be written together with the country.
    fn behind(&self, phrase: &[String], at: usize) -> Option<usize> {
        let (last, before) = phrase.split_last()?;
        let end = at + before.len();
        let begins = self.plain[at..].starts_with(before);
        let word = self.plain.get(end).filter(|_| begins)?;
        let is_glued = || self.languages.words().any(|own| own.glued.contains(last));
        let behind = match word == last {
            true => end + 1,
            false if word.starts_with(last.as_str()) && is_glued() => end,
            false => return None,
        };
        let is_denied = at > 0 && self.denies(&self.plain[at - 1]);
        (!is_denied).then_some(behind)
    }

    fn denies(&self, word: &String) -> bool {
        // "don't" is two words here.
        word == "t" || PlainWords::each(self.languages).any(|own| own.not.contains(word))
    }

    /// The country whose name begins here, or behind an article, and where it ends.
    fn country_at(&self, at: usize) -> Option<(String, usize)> {
        let longest = (self.plain.len() - at.min(self.plain.len())).min(LONGEST_NAME);
        (1..=longest).rev().find_map(|length| {
            let end = at + length;
            Some((
                self.country(at..end)
                    .or_else(|| self.country(at + 1..end))?,
                end,
            ))
        })
    }

    /// The country of the city whose name begins here, and where it ends.
    fn country_of_city_at(&self, at: usize) -> Option<(String, usize)> {
        let longest = (self.plain.len() - at.min(self.plain.len())).min(LONGEST_NAME);
        (1..=longest).rev().find_map(|length| {
            let name = self.plain[at..at + length].join(" ");
            let country = country_of_city(&name, self.languages)?;
            Some((country.to_owned(), at + length))
        })
    }

    fn country(&self, range: Range<usize>) -> Option<String> {
        let name = self
            .plain
            .get(range.clone())
            .filter(|words| !words.is_empty())?
            .join(" ");
        if name.chars().count() > LETTERS_OF_A_CODE {
            let told = country_told(&name, self.languages).map(str::to_owned);
            return told.or_else(|| called(&name));
        }
        let typed = self.typed[range].join(" ");
        let is_whole = self.plain.len() == 1;
        let is_code = is_whole || typed.chars().all(char::is_uppercase);
        is_code.then(|| called(&name)).flatten()
    }
}

fn plain_words(phrase: &str) -> Vec<String> {
    let words = phrase.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::input::reading_for;

    #[test]
    fn a_country_where_somebody_lives() {
        let mut wrong = Vec::new();
        for (own, text, home, alone) in [
            ("en", "I live in Poland", "pl", "pl"),
            ("en", "i'm from germany", "de", "de"),
            ("en", "we live in the US", "us", "us"),
            ("en", "im in the Netherlands", "nl", "nl"),
            ("en", "USA", "", "us"),
            ("en", "uk", "", "gb"),
            ("en", "germany", "", "de"),
            ("en", "from Canada", "", "ca"),
            ("en", "United Arab Emirates", "", "ae"),
            (
                "en",
                "AliExpress order, I live in Brazil, seller is silent",
                "br",
                "br",
            ),
            ("en", "I don't live in Germany", "", ""),
            ("en", "the seller is in China", "", ""),
            ("en", "it left China", "", ""),
            ("en", "i live in it", "", ""),
            ("en", "we moved to Spain", "", ""),
            ("ru", "в Казахстане", "", "kz"),
            ("ru", "я в Казахстане", "kz", "kz"),
            ("ru", "живу в Беларуси", "by", "by"),
            ("ru", "я из Украины", "ua", "ua"),
            ("ru", "Польша", "", "pl"),
            ("ru", "сша", "", "us"),
            ("ru", "не живу в Германии", "", ""),
            ("uk", "живу в Україні", "ua", "ua"),
            ("uk", "з Польщі", "", "pl"),
            ("pl", "mieszkam w Polsce", "pl", "pl"),
            ("pl", "jestem z Niemiec", "de", "de"),
            ("pl", "w Czechach", "", "cz"),
            ("es", "soy de México", "mx", "mx"),
            ("es", "vivo en los Estados Unidos", "us", "us"),
            ("es", "de Argentina", "", "ar"),
            ("pt-BR", "moro no Brasil", "br", "br"),
            ("pt-BR", "sou de Portugal", "pt", "pt"),
            ("fr", "j'habite en Belgique", "be", "be"),
            ("fr", "je suis au Canada", "ca", "ca"),
            ("fr", "en Suisse", "", "ch"),
            ("de", "aus Österreich", "", "at"),
            ("de", "ich wohne in der Schweiz", "ch", "ch"),
            ("it", "vivo in Svizzera", "ch", "ch"),
            ("it", "Germania", "", "de"),
            ("he", "אני גר בישראל", "il", "il"),
            ("en", "I live in Cebu", "ph", "ph"),
            ("en", "i'm in cebu, it stopped", "ph", "ph"),
            ("ru", "живу в Алматы", "kz", "kz"),
            ("pt-BR", "moro em Recife", "br", "br"),
            ("de", "ich wohne in Wien", "at", "at"),
            ("he", "ישראל", "", "il"),
        ] {
            let read = reading_for(own, || (home_told(text), country_alone(text)));
            let read = (read.0.unwrap_or_default(), read.1.unwrap_or_default());
            let of_sentence = alone == home && !home.is_empty();
            let is_right = read.0 == home && (of_sentence || read.1 == alone);
            if !is_right {
                wrong.push(format!("{own}: {text}: {read:?}, not {home:?} {alone:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
