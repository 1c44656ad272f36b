//! In which order of day and month a page has its dates in numbers.

use super::super::tokens::Token;
use super::labels::LabelledDay;
use super::text::PageText;
use crate::model::DateOrder;

/// The pieces of a date in numbers with its year.
const WHOLE_DATE: usize = 5;

/// The order of day and month that the unambiguous dates of a text have, where they agree: those beside labels, and all that tell
/// their year.
pub(super) fn order_of(page: &PageText, labelled: &[LabelledDay]) -> Option<DateOrder> {
    let labelled = labelled.iter().flat_map(|label| &label.days);
    let beside_labels = labelled.flat_map(|pieces| {
        let starts = pieces.clone();
        starts.filter_map(|start| numeric_order(&page.tokens[start..pieces.end]))
    });
    let whole = (0..page.tokens.len()).filter_map(|start| {
        let date = page.tokens.get(start..start + WHOLE_DATE)?;
        tells_year(date).then(|| numeric_order(date)).flatten()
    });
    let mut orders = beside_labels.chain(whole);
    let first = orders.next()?;
    orders.all(|order| order == first).then_some(first)
}

/// The order of day and month that a date in numbers can only have.
fn numeric_order(date: &[Token]) -> Option<DateOrder> {
    let [
        Token::Number { value: first, .. },
        Token::Mark('/' | '-' | '.'),
        Token::Number { value: second, .. },
        ..,
    ] = date
    else {
        return None;
    };
    match (first, second) {
        (13..=31, 1..=12) => Some(DateOrder::DayFirst),
        (1..=12, 13..=31) => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

/// "24/11/2026"
fn tells_year(date: &[Token]) -> bool {
    matches!(date, [
        Token::Number { digits: 1..=2, .. },
        Token::Mark(first),
        Token::Number { digits: 1..=2, .. },
        Token::Mark(second),
        Token::Number { value: 2000..2100, digits: 4 },
    ] if first == second)
}
