//! A number alone that is a day of the month: "promised till 22", "lo enviaron el 4".

use std::ops::Range;

use super::super::tokens::Token;
use super::day_pieces::is_price;
use super::text::{Gap, PageText};
use super::words::DayKind;

/// The last day of a month.
const LAST_DAY: u32 = 31;

/// The number that is the day of a label before it. Nothing but small words stands between them. By when something was promised is
/// told in a sentence, and the number ends its clause; so it does behind a day that was told (`is_dated`), "paid 28 October, sent 30". Any
/// other day has an article.
pub(super) fn lone_number(
    page: &PageText,
    kind: DayKind,
    told: bool,
    behind: Range<usize>,
    is_dated: bool,
) -> Option<Range<usize>> {
    let words = page.words;
    let mut at = behind.start;
    while at < behind.end && page.gaps[at] <= Gap::Space {
        if matches!(page.tokens[at], Token::Number { .. }) {
            let has_article = page.is_one_of(&words.the, at.checked_sub(1)?);
            let is_meant = match kind {
                DayKind::Expected | DayKind::Promised => told && ends_clause(page, at + 1),
                DayKind::Shipped | DayKind::Delivered if is_dated && ends_clause(page, at + 1) => {
                    true
                }
                DayKind::Ordered | DayKind::Paid | DayKind::Shipped | DayKind::Delivered => {
                    has_article && !counts(page, at + 1)
                }
                _ => false,
            };
            return (is_meant && is_day(page, at)).then_some(at..at + 1);
        }
        let small = page.phrase_at(&words.passed_over, at, behind.end);
        let length = small.map(|(_, length)| length);
        at += length.or(page.is_one_of(&words.the, at).then_some(1))?;
    }
    None
}

/// Whether a number may be a day of the month.
pub(super) fn is_day(page: &PageText, at: usize) -> bool {
    let Some(Token::Number { value, digits }) = page.tokens.get(at).cloned() else {
        return false;
    };
    let is_tied = |at: usize| page.gaps.get(at) == Some(&Gap::None);
    let goes_on = page.is_mark(at + 1)
        && is_tied(at + 1)
        && is_tied(at + 2)
        && matches!(page.tokens[at + 2], Token::Number { .. });
    digits <= 2 && (1..=LAST_DAY).contains(&value) && !goes_on && !is_price(page, at)
}

/// Whether a number counts what stands behind it.
fn counts(page: &PageText, behind: usize) -> bool {
    page.is_one_of(&page.words.time, behind)
        || matches!(page.tokens.get(behind), Some(Token::Number { .. }))
}

fn ends_clause(page: &PageText, at: usize) -> bool {
    let words = page.words;
    let end = page.tokens.len();
    let goes_on = [&words.left, &words.negations, &words.clause];
    at >= end
        || page.is_mark(at)
        || page.gaps[at] > Gap::Space
        || goes_on
            .iter()
            .any(|table| page.phrase_at(table, at, end).is_some())
}
