//! Lists of a language's words in the form in which texts are compared: without accents.

use super::languages::Languages;
use super::tokens::plain;
use crate::locale::{self, PerLanguage, Phrases};

/// Those lists that no table of phrases has.
pub(super) struct PlainWords {
    pub link_bait: Phrases,
    pub secrets: Phrases,
    pub small_in_scans: Phrases,
    pub towards: Phrases,
    /// Small words of everyday sentences.
    pub filler: Phrases,
    pub companies: Phrases,
    pub streets: Phrases,
    pub told_from: Phrases,
    pub told_of_me: Phrases,
    /// In scans, before a day that stands behind its label.
    pub before_day: Phrases,
    /// Between the number of a day and its month.
    pub beside_day: Phrases,
    pub before_city: Phrases,
    pub not: Phrases,
    /// How words for a seller begin.
    pub sellers: Phrases,
    /// Between two clauses.
    pub clause: Phrases,
}

impl PlainWords {
    /// Those of a language, by its place.
    pub fn at(place: usize) -> &'static Self {
        static ALL: PerLanguage<PlainWords> = PerLanguage::new(PlainWords::of);
        ALL.at(place)
    }

    /// Those of some languages.
    pub fn each(languages: Languages) -> impl Iterator<Item = &'static Self> {
        languages.places().map(Self::at)
    }

    fn of(place: usize) -> Self {
        let words = locale::words_at(place);
        let (history, date) = (&words.history, &words.date);
        let all = |list: &Phrases| list.iter().map(|word| plain(word)).collect();
        Self {
            link_bait: all(&words.link_bait),
            secrets: all(&words.secrets),
            small_in_scans: all(&history.small),
            towards: all(&history.towards),
            filler: all(&words.word_groups["filler"]),
            companies: all(&history.company),
            streets: all(&history.street),
            told_from: all(&history.told_from),
            told_of_me: all(&history.told_of_me),
            before_day: all(&history.before_day),
            beside_day: [all(&date.ordinal_endings), all(&date.before_month)].concat(),
            before_city: all(&words.zones.before_city),
            not: all(&words.word_groups["not"]),
            sellers: words.word_groups["seller"]
                .iter()
                .map(|word| plain(word.trim_end_matches('*')))
                .collect(),
            clause: all(&words.page.clause),
        }
    }
}
