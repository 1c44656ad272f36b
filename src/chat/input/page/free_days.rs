//! What a page tells without a label: that a parcel waits, and the days of what stands there without its own.

use std::ops::Range;

use chrono::{Days, NaiveDate};

use super::super::choice::PossibleDay;
use super::super::history::{collect_by, days_kept, stage_of};
use super::super::phrase::read_in_any;
use super::super::promised_day::{PromisedDayProblem, promised_day};
use super::super::tokens::Token;
use super::super::vocabulary::DateQuestion;
use super::super::writer::Writer;
use super::day_pieces::days_between;
use super::labels::labelled_days;
use super::said_days::has_date;
use super::scan_told::day_before_keeping;
use super::text::{FEWEST_LINES, Gap, PageText};
use crate::model::TrackingStage;

/// In days: no post office keeps a parcel for longer.
const LONGEST_WAIT: i64 = 60;

/// Whether a sentence says as a fact that the parcel waits, also in the subject of a mail: "доставлен в пункт выдачи".
pub(super) fn waits(page: &PageText) -> bool {
    let says = |pieces: &Range<usize>| {
        stage_of(page.shown(pieces.clone())) == Some(TrackingStage::AtPickup)
    };
    // A day alone says nothing more.
    let tells = |pieces: &Range<usize>| {
        let mut words = pieces
            .clone()
            .filter(|at| matches!(page.tokens[*at], Token::Word(_)));
        words.any(|at| !page.is_one_of(&page.words.time, at))
    };
    let sentences = page.lines.iter().flat_map(|line| sentences(page, line));
    sentences
        .filter(tells)
        .any(|sentence| says(&sentence) && !is_open(page, &sentence))
}

pub(super) fn sentences(page: &PageText, line: &Range<usize>) -> Vec<Range<usize>> {
    let begins = |at: &usize| {
        let is_point = page.tokens[*at - 1] == Token::Mark('.') && page.gaps[*at] >= Gap::Space;
        is_point || page.gaps[*at] >= Gap::Clause
    };
    let starts: Vec<usize> = [line.start]
        .into_iter()
        .chain((line.start + 1..line.end).filter(begins))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([line.end]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| *start..end)
        .collect()
}

/// Whether a sentence denies something, makes a condition or speaks of what is to come. "Before" that stands beside a day is neither.
fn is_open(page: &PageText, line: &Range<usize>) -> bool {
    let words = page.words;
    let days = days_between(page, words, line.clone());
    let is_of_day = |at: usize| {
        let mut days = days.iter();
        days.any(|day| day.contains(&at) || day.start == at + 1)
    };
    let tables = [&words.negations, &words.futures, &words.hearsay];
    let says = |at: usize| {
        let mut tables = tables.iter();
        tables.any(|table| page.phrase_at(table, at, line.end).is_some())
    };
    let end = page.places[line.end - 1].end;
    let is_asked = page.text[end..].trim_start().starts_with('?');
    let mut places = line.clone();
    is_asked || places.any(|at| says(at) && !is_of_day(at))
}

/// Until when a parcel that waits can be collected, by its label or by the one day to come. A number of days counts from the day that is
/// told with it, or else from today: who gets such a notice tells of it.
pub(super) fn last_day_to_collect(
    page: &PageText,
    lines: &[Range<usize>],
    writer: &Writer,
) -> Option<NaiveDate> {
    let today = writer.today();
    // "My wife goes there on 5 December" says in a sentence when, and not until when.
    let is_told_until = || lines.len() >= FEWEST_LINES || page.has(&page.words.until, lines);
    let by_day = || last_day(page, lines, writer).filter(|_| is_told_until());
    let told = || collect_by(page.text, writer).or_else(by_day);
    let counted = || {
        let kept = Days::new(days_kept(page.text)?.into());
        let since = day_before_keeping(page, kept, writer).unwrap_or(today);
        since.checked_add_days(kept).filter(|last| *last >= today)
    };
    told().or_else(counted)
}

/// The one day to come that stands right beside no label: of what waits it is the last day.
fn last_day(page: &PageText, lines: &[Range<usize>], writer: &Writer) -> Option<NaiveDate> {
    only(free_days(page, lines, writer), |day| day >= writer.today())
}

/// The one day that has been and stands right beside no label: that of the one thing which a page tells without its day.
pub(super) fn past_day(
    page: &PageText,
    lines: &[Range<usize>],
    writer: &Writer,
) -> Option<NaiveDate> {
    only(free_days(page, lines, writer), |day| day <= writer.today())
}

fn only(mut days: Vec<NaiveDate>, fits: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    days.retain(|day| fits(*day));
    days.dedup();
    match days[..] {
        [day] => Some(day),
        _ => None,
    }
}

/// The one of two readings that is to come soon: no parcel waits for months.
fn soon(mut days: Vec<PossibleDay>, writer: &Writer) -> Option<NaiveDate> {
    let days_off = |day: NaiveDate| (day - writer.today()).num_days();
    days.retain(|possible| !possible.rough && (0..=LONGEST_WAIT).contains(&days_off(possible.day)));
    match &days[..] {
        [only] => Some(only.day),
        _ => None,
    }
}

fn free_days(page: &PageText, lines: &[Range<usize>], writer: &Writer) -> Vec<NaiveDate> {
    let labelled = labelled_days(page, lines);
    let is_free = |day: &Range<usize>| {
        let mut near = labelled.iter().filter(|label| label.near);
        !near.any(|label| label.days.contains(day))
    };
    let pieces = lines
        .iter()
        .flat_map(|line| days_between(page, page.words, line.clone()))
        .filter(is_free);
    let day = |pieces: Range<usize>| {
        let text = page.shown(pieces);
        let is_date = has_date(&read_in_any(text, DateQuestion::Promised)?);
        let day = match promised_day(text, writer) {
            Ok(day) => Some(day),
            Err(PromisedDayProblem::Which(days)) => soon(days, writer),
            Err(_) => None,
        };
        day.filter(|_| is_date)
    };
    pieces.filter_map(day).collect()
}
