//! A table of phrases of one word or a few, and what they mean.

use std::collections::HashMap;
use std::fmt::Debug;

use super::join::{Join, OfLanguages};
use super::tokens::{Token, split};

/// The fewest letters that are left of a name when it is cut.
const SHORTEST_CUT: usize = 3;

/// Phrases and their meanings, found at the start of some tokens. Each language has its own; where two know a phrase that
/// is as long, the first one counts.
pub(super) struct PhraseTable<T: 'static>(OfLanguages<Phrases<T>>);

/// The phrases of one language, by the first token: the rest of the phrase and its meaning, the longest phrase first.
type Phrases<T> = HashMap<Token, Vec<(Vec<Token>, T)>>;

impl<T: Copy + Debug + PartialEq> PhraseTable<T> {
    /// A table of lists of phrases with the meaning of each list.
    pub fn new<'a>(lists: impl IntoIterator<Item = (&'a [String], T)>) -> Self {
        Self(OfLanguages::one(phrases(lists)))
    }

    /// The same, and each name of one word may be cut, as `sept` is. A cut that two meanings share means neither, and neither does one
    /// that is a word of its own: in Polish "nie" is no Sunday.
    pub fn with_cuts<'a>(
        lists: impl IntoIterator<Item = (&'a [String], T)> + Clone,
        own_words: &[String],
    ) -> Self {
        let own_words: Vec<Token> = own_words
            .iter()
            .filter_map(|word| split(word))
            .filter(|tokens| tokens.len() == 1)
            .flatten()
            .collect();
        let mut cuts: HashMap<Token, Option<T>> = HashMap::new();
        for (list, meaning) in lists.clone() {
            for cut in list.iter().flat_map(|name| cuts_of(name)) {
                let known = cuts.entry(cut).or_insert(Some(meaning));
                *known = known.filter(|known| *known == meaning);
            }
        }
        let mut table = phrases(lists);
        for (cut, meaning) in cuts {
            let is_word = own_words.contains(&cut);
            let of_word = table.entry(cut).or_default();
            let is_known = of_word.iter().any(|(rest, _)| rest.is_empty()) || is_word;
            if let (Some(meaning), false) = (meaning, is_known) {
                of_word.push((Vec::new(), meaning));
            }
        }
        table.retain(|_, phrases| !phrases.is_empty());
        Self(OfLanguages::one(table))
    }

    /// The meaning of the longest phrase that the tokens begin with, and its length in tokens.
    pub fn find(&self, tokens: &[Token]) -> Option<(T, usize)> {
        let (first, after) = tokens.split_first()?;
        let found = self.0.each().filter_map(|phrases| {
            let mut phrases = phrases.get(first)?.iter();
            let (rest, meaning) = phrases.find(|(rest, _)| after.starts_with(rest))?;
            Some((*meaning, 1 + rest.len()))
        });
        found.reduce(|one, other| if other.1 > one.1 { other } else { one })
    }

    /// The tokens with which its phrases begin.
    pub fn starts(&self) -> impl Iterator<Item = &Token> {
        self.0.each().flat_map(|phrases| phrases.keys())
    }

    /// Whether a token is a phrase by itself.
    pub fn has(&self, token: &Token) -> bool {
        self.find(std::slice::from_ref(token)).is_some()
    }
}

impl<T> Join for PhraseTable<T> {
    fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self
    where
        Self: 'v,
    {
        Self(OfLanguages::join(all.map(|table| &table.0)))
    }
}

/// Phrases are made of the files in `locales/` alone, so that a test of any phrase meets what is wrong with one.
fn phrases<'a, T: Copy + Debug + PartialEq>(
    lists: impl IntoIterator<Item = (&'a [String], T)>,
) -> Phrases<T> {
    let mut table: Phrases<T> = HashMap::new();
    let lists = lists.into_iter();
    let all: Vec<(&String, T)> = lists
        .flat_map(|(list, meaning)| list.iter().map(move |one| (one, meaning)))
        .collect();
    for (phrase, meaning) in &all {
        let (first, rest) =
            parted(phrase).unwrap_or_else(|| panic!("words.toml: {phrase:?} is no word"));
        let beside = table.entry(first).or_default();
        if let Some((_, known)) = beside.iter().find(|(known, _)| *known == rest) {
            assert_eq!(known, meaning, "words.toml: {phrase:?} means two things");
            continue;
        }
        beside.push((rest, *meaning));
    }
    // On a phone apostrophes are left out: "hasnt moved".
    let joined = all.iter().filter_map(|(phrase, meaning)| {
        let joined = without_apostrophes(phrase)?;
        Some((parted(&joined)?, *meaning))
    });
    for ((first, rest), meaning) in joined {
        let beside = table.entry(first).or_default();
        if beside.iter().all(|(known, _)| *known != rest) {
            beside.push((rest, meaning));
        }
    }
    for beside in table.values_mut() {
        beside.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
    }
    table
}

/// The first token of a phrase, and the others.
fn parted(phrase: &str) -> Option<(Token, Vec<Token>)> {
    let mut tokens = split(phrase)?.into_iter();
    Some((tokens.next()?, tokens.collect()))
}

/// A phrase as it is typed without its apostrophes, where it has any between letters.
fn without_apostrophes(phrase: &str) -> Option<String> {
    let is_apostrophe = |c: char| matches!(c, '\'' | '’');
    let joined = phrase.replace(is_apostrophe, "");
    (joined.len() < phrase.len() && !phrase.ends_with(is_apostrophe)).then_some(joined)
}

/// What is left of a name of one word when letters are cut off its end.
fn cuts_of(name: &str) -> Vec<Token> {
    let tokens = split(name);
    let Some([Token::Word(word)]) = tokens.as_deref() else {
        return Vec::new();
    };
    let letters: Vec<char> = word.chars().collect();
    (SHORTEST_CUT..letters.len())
        .map(|length| Token::Word(letters[..length].iter().collect()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(rows: &[(&str, u32)]) -> Vec<(Vec<String>, u32)> {
        let list = |row: &str| row.split(", ").map(str::to_owned).collect();
        rows.iter()
            .map(|(row, meaning)| (list(row), *meaning))
            .collect()
    }

    fn find(table: &PhraseTable<u32>, text: &str) -> Option<(u32, usize)> {
        table.find(&split(text).unwrap())
    }

    #[test]
    fn the_longest_phrase_is_found() {
        let lists = lists(&[("day, День", 1), ("day before yesterday, a.m.", 2)]);
        let table = PhraseTable::new(lists.iter().map(|(list, meaning)| (&list[..], *meaning)));
        assert_eq!(find(&table, "day before yesterday"), Some((2, 3)));
        assert_eq!(find(&table, "Day before 5"), Some((1, 1)));
        assert_eq!(find(&table, "день"), Some((1, 1)));
        assert_eq!(find(&table, "a.m. x"), Some((2, 4)));
        assert_eq!(find(&table, "before"), None);
        assert_eq!(find(&table, ""), None);
    }

    #[test]
    fn a_cut_of_two_names_means_neither() {
        let lists = lists(&[("juin, mai", 6), ("juillet", 7)]);
        let table = PhraseTable::with_cuts(
            lists.iter().map(|(list, meaning)| (&list[..], *meaning)),
            &["juille".to_owned()],
        );
        assert_eq!(find(&table, "juil"), Some((7, 1)));
        assert_eq!(find(&table, "juille"), None);
        assert_eq!(find(&table, "juin"), Some((6, 1)));
        assert_eq!(find(&table, "jui"), None);
        assert_eq!(find(&table, "ju"), None);
    }

    #[test]
    #[should_panic(expected = "means two things")]
    fn a_phrase_of_two_meanings_is_refused() {
        let lists = lists(&[("may", 5), ("May", 6)]);
        PhraseTable::new(lists.iter().map(|(list, meaning)| (&list[..], *meaning)));
    }
}
