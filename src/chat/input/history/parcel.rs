//! What a page tells of the parcel itself: where it goes, and its weight.

use super::lines::Line;
use super::places::countries;
use super::stages::{OfLanguage, StagePhrases};
use crate::chat::input::tokens::Token;

const GRAMS_OF_A_KILOGRAM: f64 = 1000.0;
/// In grams: what is heavier is no small parcel, and the number something else.
const HEAVIEST: f64 = 100_000.0;

/// The country that the parcel goes to, as the head of the page names it: "China -> Russia", "Destination: Russia".
pub(super) fn destination(lines: &[Line]) -> Option<String> {
    lines
        .iter()
        .filter(|line| !line.has_day())
        .find_map(|line| {
            let found = countries(line);
            match &found[..] {
                [_, to] if is_way(line) => Some(to.clone()),
                [.., to] if has_label(line, DESTINATION) => Some(to.clone()),
                _ => None,
            }
        })
}

/// Two countries, and nothing but an arrow between them.
fn is_way(line: &Line) -> bool {
    line.pieces.iter().any(|piece| {
        matches!(
            piece.token,
            Token::Mark('-' | '>' | '→' | '➔' | '➜' | '⟶' | '—' | '–')
        )
    })
}

/// The weight in grams.
pub(super) fn weight(lines: &[Line]) -> Option<u32> {
    lines
        .iter()
        .filter(|line| has_label(line, WEIGHT))
        .find_map(grams)
}

fn grams(line: &Line) -> Option<u32> {
    let pieces = &line.pieces;
    let (at, unit) = (0..pieces.len()).find_map(|at| {
        let Token::Word(word) = &pieces[at].token else {
            return None;
        };
        let unit = match word.as_str() {
            "kg" | "kgs" | "кг" => GRAMS_OF_A_KILOGRAM,
            "g" | "gr" | "г" | "гр" => 1.0,
            _ => return None,
        };
        (at > 0).then_some((at, unit))
    })?;
    let end = pieces[at].place.start;
    let before = line.text[..end].trim_end();
    let number = before
        .rsplit(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
        .next()?;
    let number: f64 = number.replace(',', ".").parse().ok()?;
    let grams = (number * unit).round();
    (grams > 0.0 && grams <= HEAVIEST).then_some(grams as u32)
}

const DESTINATION: usize = 0;
const WEIGHT: usize = 1;

fn has_label(line: &Line, label: usize) -> bool {
    let words = line.said();
    (0..words.len()).any(|at| {
        let found = LABELS.at(line.languages, &words, at);
        found.is_some_and(|(list, _)| list == label)
    })
}

static LABELS: StagePhrases = StagePhrases::new(|place| {
    OfLanguage::of(place, &[|words| &words.destination, |words| &words.weight])
});
