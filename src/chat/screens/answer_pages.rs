//! Cuts the answers of a question to what a menu holds: the likely ones first, the others on pages behind them.

use super::answer_button::{answer_button, answer_of};
use crate::chat::callback::AnswerPress;
use crate::chat::turn::{Turn, row};
use crate::model::{Button, Keyboard, Question};

/// The most answers under a question, besides the ways past it.
const MOST_ANSWERS: usize = 6;
/// So many beside the button of the next page.
const PER_PAGE: usize = MOST_ANSWERS - 1;

/// A page of the answers; those that pass the question over stand on each.
pub fn page(turn: &Turn, question: Question, answers: Keyboard, page: u8) -> Keyboard {
    let (answers, passing) = without_passing(answers);
    if count(&answers) <= MOST_ANSWERS {
        return answers.into_iter().chain(passing).collect();
    }
    let start = PER_PAGE * usize::from(page);
    let start = if start < count(&answers) { start } else { 0 };
    let left = count(&answers) - start;
    let shown = if left <= MOST_ANSWERS { left } else { PER_PAGE };
    let width = answers.first().map_or(1, Vec::len);
    let mut rows = cut(answers, start, shown);
    if page > 0 {
        let rest: Vec<Button> = rows.into_iter().flatten().collect();
        rows = rest.chunks(width).map(<[_]>::to_vec).collect();
    }
    if shown < left {
        append(&mut rows, next(turn, question, page.saturating_add(1)));
    }
    rows.into_iter().chain(passing).collect()
}

/// Buttons that help with an answer, and behind them the answers as far as there is room; each answer once. Who is offered guesses
/// has said that they do not know.
pub fn behind(turn: &Turn, question: Question, extra: Keyboard, answers: Keyboard) -> Keyboard {
    let mut known: Vec<AnswerPress> = extra.iter().flatten().filter_map(answer_of).collect();
    if known
        .iter()
        .any(|answer| matches!(answer, AnswerPress::DaysAgo(_)))
    {
        known.push(AnswerPress::Unknown);
    }
    let is_new = |button: &Button| answer_of(button).is_none_or(|answer| !known.contains(&answer));
    let (answers, passing) = without_passing(keep(answers, is_new));
    let room = MOST_ANSWERS.saturating_sub(count(&extra));
    let mut rows = extra;
    if count(&answers) <= room {
        rows.extend(answers);
    } else if let Some(beside_more) = room.checked_sub(1) {
        rows.extend(cut(answers, 0, beside_more));
        append(&mut rows, next(turn, question, 0));
    }
    rows.into_iter().chain(passing).collect()
}

fn next(turn: &Turn, question: Question, page: u8) -> Button {
    let label = turn.plain("button-more", &[]);
    answer_button(turn, question, AnswerPress::Listing(page), label)
}

/// Into the last row where it is shorter than the one before it, else below.
fn append(rows: &mut Keyboard, button: Button) {
    match &mut rows[..] {
        [.., before, last] if last.len() < before.len() => last.push(button),
        _ => rows.push(row(button)),
    }
}

fn count(rows: &Keyboard) -> usize {
    rows.iter().map(Vec::len).sum()
}

/// Some of the buttons, in the rows in which they stand.
fn cut(rows: Keyboard, start: usize, count: usize) -> Keyboard {
    let mut place = 0..;
    keep(rows, |_| {
        let at = place.next();
        at.is_some_and(|at| (start..start + count).contains(&at))
    })
}

/// The buttons that fit, without the rows that have none.
pub fn keep(mut rows: Keyboard, mut fits: impl FnMut(&Button) -> bool) -> Keyboard {
    for row in &mut rows {
        row.retain(&mut fits);
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// The answers, and the rows of those that only pass the question over.
fn without_passing(rows: Keyboard) -> (Keyboard, Keyboard) {
    rows.into_iter()
        .partition(|row| !row.iter().all(passes_over))
}

fn passes_over(button: &Button) -> bool {
    matches!(
        answer_of(button),
        Some(AnswerPress::Skip | AnswerPress::Keep)
    )
}
