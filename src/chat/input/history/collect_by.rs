//! Until when a parcel that waits can be collected: "available until 12 Dec", "kept for 7 days". Such a day is no scan's.

use chrono::{Days, NaiveDate};

use super::dates::{WrittenDay, deadline_day};
use super::pieces::Piece;
use super::stages::{OfLanguage, StagePhrases, is_small};
use crate::chat::input::languages::Languages;
use crate::chat::input::tokens::{Token, plain};
use crate::locale::Phrases;
use crate::model::DateOrder;

/// So many pieces may stand between the words and the day: "collect by: Friday, 4 December".
const MOST_BETWEEN: usize = 4;

const HOURS_OF_A_DAY: u32 = 24;

/// The last day to collect, as a page tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deadline {
    Day(WrittenDay),
    /// So many days after it began to wait.
    Days(u32),
    /// It stands on the next line.
    Below,
}

/// A deadline, and the piece with which its words begin.
pub(super) fn find(pieces: &[Piece], languages: Languages) -> Option<(usize, Deadline)> {
    let words: Vec<(usize, &str)> = pieces
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| Some((at, piece.word()?)))
        .filter(|(_, word)| !is_small(word, languages))
        .collect();
    let texts: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
    (0..texts.len()).find_map(|at| {
        let (list, length) = LABELS.at(languages, &texts, at)?;
        let begins = words[at].0;
        let behind = words[at + length - 1].0 + 1;
        Some((begins, deadline(pieces, behind, list, languages)?))
    })
}

fn deadline(
    pieces: &[Piece],
    behind: usize,
    list: usize,
    languages: Languages,
) -> Option<Deadline> {
    let rest = &pieces[behind..];
    let starts = (0..rest.len().min(MOST_BETWEEN + 1)).map(|at| &rest[at..]);
    match list {
        UNTIL => {
            let is_label = matches!(rest, [colon] if colon.token == Token::Mark(':'));
            let day = starts
                .into_iter()
                .find_map(|pieces| deadline_day(pieces, languages));
            day.map(Deadline::Day)
                .or(is_label.then_some(Deadline::Below))
        }
        _ => starts
            .into_iter()
            .find_map(|pieces| days(pieces, languages)),
    }
}

/// "7 days"
fn days(pieces: &[Piece], languages: Languages) -> Option<Deadline> {
    let [number, unit, ..] = pieces else {
        return None;
    };
    match (&number.token, &unit.token) {
        (Token::Number { value, .. }, Token::Word(word)) => {
            let is_of = |unit: &Phrases| unit.iter().any(|written| plain(written) == *word);
            let mut units = languages.words().map(|words| &words.units);
            units.find_map(|units| match *value {
                days if is_of(&units.day) => Some(Deadline::Days(days)),
                hours if is_of(&units.hour) && hours >= HOURS_OF_A_DAY => {
                    Some(Deadline::Days(hours / HOURS_OF_A_DAY))
                }
                _ => None,
            })
        }
        _ => None,
    }
}

impl Deadline {
    /// The last day to collect what waits since a day. What lies before that day is none.
    pub fn last_day(self, order: DateOrder, since: NaiveDate) -> Option<NaiveDate> {
        match self {
            Deadline::Day(day) => day.on_or_after(order, since),
            Deadline::Days(days) => since.checked_add_days(Days::new(days.into())),
            Deadline::Below => None,
        }
    }
}

const UNTIL: usize = 0;

static LABELS: StagePhrases = StagePhrases::new(|place| {
    OfLanguage::of(
        place,
        &[|words| &words.collect_until, |words| &words.kept_for],
    )
});
