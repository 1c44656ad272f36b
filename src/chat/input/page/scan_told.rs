//! What tracking shows, told in a sentence with its day and its place: "it left China on 1 November".

use std::ops::Range;

use chrono::{Days, NaiveDate};

use super::super::button_words::first_told;
use super::super::free_text;
use super::super::history::{ToldScan, scan_at_place, stage_of, told_scan};
use super::super::languages::Languages;
use super::super::numbers;
use super::super::phrase::{PhrasePart, read_in_any};
use super::super::plain_words::PlainWords;
use super::super::shipping_day::{ShippingDayProblem, shipped_on};
use super::super::tokens::plain;
use super::super::vocabulary::DateQuestion;
use super::super::wording::FreeText;
use super::super::writer::Writer;
use super::day_pieces::days_between;
use super::standstill::standstill;
use super::states::states;
use super::text::PageText;
use super::words::StateWord;
use crate::model::{Tracking, TrackingEvent, TrackingSource, TrackingStage, TrackingState};

/// Who tells in more words tells a story.
const MOST_WORDS: usize = 25;
/// A day of a clause of more words may be that of something else than a scan.
const WORDS_OF_A_DAY: usize = 5;
/// In letters: behind a shorter word a point ends no sentence, "St. Petersburg".
const LONGEST_ABBREVIATION: usize = 3;

/// The scan that a few words tell, on the day that they name, or else today; nothing where they ask, deny, or repeat what others say.
///
/// Where a day of shipping is told as well (`is_shipped`), only what has left a place or come to one is a scan.
pub fn scan_told(text: &str, is_shipped: bool, writer: &Writer) -> Option<TrackingState> {
    let text = &told_beside_question(text);
    if text.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let page = PageText::of(text);
    // "They write “ready for dispatch”": a page says it.
    let is_of_page = is_quoted(text) && !FreeText::read(text).has_of("{seller}");
    if !is_of_page && page.has(&page.words.hearsay, &page.lines) {
        return None;
    }
    // A day to come is no scan's: "next attempt on 30 November".
    let day = only_day_of(&page, writer, true);
    let parts = [text.to_owned()]
        .into_iter()
        .chain(sentences(text).flat_map(clauses));
    let scan = parts.into_iter().find_map(|part| {
        let scan = told_scan(&part)?;
        // What "will be delivered today" is out for delivery.
        let is_so = match scan.stage {
            TrackingStage::OutForDelivery => !negates(&part),
            _ => !denies(&part),
        };
        is_so.then_some(scan)
    });
    if is_shipped && !scan.as_ref().is_some_and(|scan| scan.has_moved) {
        return None;
    }
    let is_held = states(&page, &page.lines, &[]).tracking == Some(Tracking::HeldByCustoms);
    if is_held {
        let scan = held(scan);
        return tells_enough(&scan, day).then(|| state(scan, day, text, writer));
    }
    let is_enough =
        |scan: &ToldScan| tells_enough(scan, day) || day.is_some() && lasts(&page, writer);
    match scan.filter(is_enough) {
        Some(scan) => Some(state(scan, day, text, writer)),
        None => standing(&page, writer).or_else(|| placed(&page, day?, writer)),
    }
}

/// Whether what is told of a scan has lasted since its day: "departed from the hub since 8 November", "with the carrier, and so since the
/// 17th". Who waits since a day tells of themselves.
fn lasts(page: &PageText, writer: &Writer) -> bool {
    let is_of_scan = |part: &String| {
        told_scan(part).is_some() || part.split_whitespace().count() <= WORDS_OF_A_DAY
    };
    let mut parts = sentences(page.text).flat_map(clauses).filter(is_of_scan);
    parts.any(|part| is_since_day(&PageText::of(&part), writer))
        || is_status_for_long(page)
        || page.has(&page.words.standstill, &page.lines)
}

/// "“Handed to the carrier” for a month": words of a page that stand there for so long have not changed. That a parcel is on its way for
/// a month says nothing of where it stands.
fn is_status_for_long(page: &PageText) -> bool {
    let moves = || first_told(page.text, &["moving"]).is_some();
    is_quoted(page.text) && names_length(page) && !moves()
}

/// "For three weeks", "уже месяц".
fn names_length(page: &PageText) -> bool {
    let is_length = |pieces: Range<usize>| {
        let parts = read_in_any(page.shown(pieces), DateQuestion::Shipped);
        let is_span = |part: &PhrasePart| matches!(part, PhrasePart::Span(_));
        parts.is_some_and(|parts| parts.iter().any(is_span))
    };
    let lines = page.lines.iter();
    let mut days = lines.flat_map(|line| days_between(page, page.words, line.clone()));
    days.any(is_length)
}

/// Whether words of a page stand in it as they are.
fn is_quoted(text: &str) -> bool {
    text.contains(['«', '“', '„', '"', '‘']) || text.contains(" '")
}

/// "Since 8 November"; "for 3 weeks" is a day as well.
fn is_since_day(page: &PageText, writer: &Writer) -> bool {
    page.lines.iter().any(|line| {
        let begins = page.find(&page.words.since, line.clone());
        let days = days_between(page, page.words, line.clone());
        let follows = |day: &Range<usize>| {
            let mut begins = begins.iter();
            begins.any(|begin| begin.pieces.end == day.start || begin.pieces.start == day.start)
        };
        days.into_iter()
            .any(|day| follows(&day) && day_of(page, day, writer).is_some())
    })
}

/// Customs keep it: that says more than how it came there.
fn held(scan: Option<ToldScan>) -> ToldScan {
    let (city, country) = scan.map_or((None, None), |scan| (scan.city, scan.country));
    ToldScan {
        stage: TrackingStage::HeldByCustoms,
        city,
        country,
        has_moved: false,
    }
}

/// A place and since when: "in Leipzig since 5 November".
fn placed(page: &PageText, day: NaiveDate, writer: &Writer) -> Option<TrackingState> {
    let is_since = page.has(&page.words.since, &page.lines) && !denies(page.text);
    let scan = is_since.then(|| scan_at_place(page.text)).flatten()?;
    Some(state(scan, Some(day), page.text, writer))
}

/// Nothing new since a day, and not where that was: "shows nothing since 3 November".
fn standing(page: &PageText, writer: &Writer) -> Option<TrackingState> {
    let day = standstill(page, &page.lines, writer)?;
    let scan = ToldScan {
        stage: TrackingStage::Moving,
        city: None,
        country: None,
        has_moved: false,
    };
    Some(state(scan, Some(day), page.text, writer))
}

/// A scan on its way may be any: its place tells which, or its day. "In my country" is a place.
fn tells_enough(scan: &ToldScan, day: Option<NaiveDate>) -> bool {
    let is_placed = scan.city.is_some() || scan.country.is_some();
    let is_vague = matches!(
        scan.stage,
        TrackingStage::Moving | TrackingStage::Customs | TrackingStage::DataAsked
    );
    let is_here = scan.stage == TrackingStage::ReachedCountry;
    is_placed || is_here || day.is_some() && !is_vague
}

fn state(scan: ToldScan, day: Option<NaiveDate>, text: &str, writer: &Writer) -> TrackingState {
    let event = TrackingEvent {
        on: day.unwrap_or(writer.today()),
        stage: scan.stage,
        city: scan.city,
        country: scan.country,
    };
    TrackingState {
        number: numbers::only_tracking_number(text),
        carrier: None,
        events: vec![event],
        destination: None,
        weight_grams: None,
        collect_by: None,
        source: TrackingSource::Person,
        known_at: writer.now,
    }
}

fn denies(text: &str) -> bool {
    let page = PageText::of(text);
    is_negated(&page) || page.has(&page.words.futures, &page.lines)
}

/// Whether a text says that something is not so.
pub fn negates(text: &str) -> bool {
    is_negated(&PageText::of(text))
}

fn is_negated(page: &PageText) -> bool {
    page.has(&page.words.negations, &page.lines)
}

/// Whether a text says as a fact that it was delivered: "вручено по треку".
pub fn tells_delivery(text: &str) -> bool {
    let is_delivered = stage_of(text) == Some(TrackingStage::Delivered);
    is_delivered && !text.contains('?') && !denies(text)
}

/// Whether a text says that nothing came: "the mailbox is empty".
pub fn tells_nothing_came(text: &str) -> bool {
    let page = PageText::of(text);
    let found = |line: &Range<usize>| page.find(&page.words.states, line.clone());
    let mut said = page.lines.iter().flat_map(found);
    said.any(|state| state.meaning == StateWord::NotReceived)
}

/// The one day that a text names, if it has passed.
pub fn only_past_day(text: &str, writer: &Writer) -> Option<NaiveDate> {
    only_day(&PageText::of(text), writer)
}

fn only_day(page: &PageText, writer: &Writer) -> Option<NaiveDate> {
    only_day_of(page, writer, false)
}

/// The one day that a text names; beside days to come, where those may stand.
fn only_day_of(page: &PageText, writer: &Writer, beside_others: bool) -> Option<NaiveDate> {
    let mut days = days_of(page, writer);
    if days.len() > 1 && beside_others {
        days.retain(|day| *day <= writer.today());
    }
    match days[..] {
        [day] if day <= writer.today() => Some(day),
        _ => None,
    }
}

/// Since when a parcel waits that is kept for so many days: "handed in on 20 November, kept for 15 days". The length itself is no day.
pub(super) fn day_before_keeping(
    page: &PageText,
    kept: Days,
    writer: &Writer,
) -> Option<NaiveDate> {
    let today = writer.today();
    let mut days = days_of(page, writer);
    days.retain(|day| *day <= today && day.checked_add_days(kept) != Some(today));
    match days[..] {
        [day] => Some(day),
        _ => None,
    }
}

fn days_of(page: &PageText, writer: &Writer) -> Vec<NaiveDate> {
    let lines = page.lines.iter();
    let pieces = lines.flat_map(|line| days_between(page, page.words, line.clone()));
    // "Nie" is no Sunday.
    let is_short = |piece: &Range<usize>| {
        let shown = page.shown(piece.clone());
        shown.chars().all(char::is_alphabetic) && shown.chars().count() <= LONGEST_ABBREVIATION
    };
    let mut days: Vec<NaiveDate> = pieces
        .filter(|piece| !is_short(piece))
        .filter_map(|piece| day_of(page, piece, writer))
        .collect();
    days.dedup();
    days
}

/// Whether a text says that the parcel stands still somewhere on its way, and does not ask why.
pub fn stands_still(text: &str) -> bool {
    let page = PageText::of(text);
    let is_told = !text.contains('?') && page.has(&page.words.standstill, &page.lines);
    is_told && told_scan(text).is_some()
}

/// Whether a text says that data or money are asked for.
pub fn data_asked(text: &str) -> bool {
    let told = statements(text);
    !denies(&told) && stage_of(&told) == Some(TrackingStage::DataAsked)
}

/// What a text tells where it asks as well: "it stands in Kazan since 15 November, is that normal?" Nothing where all of it asks.
pub fn told_beside_question(text: &str) -> String {
    if !text.contains('?') {
        return text.to_owned();
    }
    let parts = free_text::clauses(text).into_iter();
    let told = parts.filter(|part| !part.ends_with('?') && !FreeText::read(part).is_question());
    told.collect::<Vec<_>>().join(" ")
}

/// A text without its questions.
pub fn statements(text: &str) -> String {
    let parts = free_text::clauses(text).into_iter();
    let told = parts.filter(|part| !part.ends_with('?'));
    told.collect::<Vec<_>>().join(" ")
}

/// The day in some pieces. The name of a city beside it may be taken for that of its clock: "Madrid ayer".
fn day_of(page: &PageText, piece: Range<usize>, writer: &Writer) -> Option<NaiveDate> {
    let ends = (piece.start + 1..=piece.end).rev();
    let parts = ends.flat_map(|end| (piece.start..end).map(move |start| start..end));
    let mut read = parts.map(|part| shipped_on(page.shown(part), writer));
    read.find_map(|read| match read {
        Ok(day) => Some(Some(day)),
        // Of "the second month" no part is a day.
        Err(ShippingDayProblem::Which(days)) if days.iter().any(|day| day.rough) => Some(None),
        Err(_) => None,
    })?
}

/// The parts of a text that can be said alone.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '!', '\n', '(', ')'])
        .flat_map(by_points)
}

/// "It is in Leipzig and does not move": what a small word parts is said apart.
fn clauses(sentence: &str) -> Vec<String> {
    let languages = Languages::of(sentence);
    let parts = |word: &String| PlainWords::each(languages).any(|own| own.clause.contains(word));
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let clauses = words.split(|word| parts(&plain(word)));
    clauses.map(|words| words.join(" ")).collect()
}

fn by_points(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(". ") {
        let word = text[..at]
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        let is_end =
            word.chars().count() > LONGEST_ABBREVIATION && word.chars().all(char::is_alphabetic);
        if is_end {
            parts.push(&text[start..at]);
            start = at + 1;
        }
    }
    parts.push(&text[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::writer;
    use super::super::super::{Heard, reading_for};
    use super::*;

    const CASES: &str = include_str!("scan_told_cases.tsv");

    /// Its day, how far it had come, and the city or else the country.
    fn shown(state: &TrackingState) -> String {
        let event = &state.events[0];
        let stage = serde_json::to_value(event.stage).unwrap();
        let country = event.country.as_ref().map(|country| country.code.clone());
        let place = event.city.clone().or(country);
        format!(
            "{} {} {}",
            event.on,
            stage.as_str().unwrap(),
            place.unwrap_or("-".to_owned())
        )
    }

    #[test]
    fn scans_are_told_in_sentences() {
        let mut wrong = Vec::new();
        for line in CASES.lines() {
            let [own, text, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{line}");
            };
            let read = reading_for(own, || Heard::new(text, writer()).scan().map(shown));
            let read = read.unwrap_or("-".to_owned());
            if read != expected {
                wrong.push(format!("{own}: {text}: {read}, not {expected}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_question_is_left_out_whole() {
        for (text, told) in [
            ("customs want €12.50?", ""),
            ("is it lost? it left on 1.11.", "it left on 1.11."),
        ] {
            assert_eq!(statements(text), told, "{text}");
        }
    }
}
