//! Which numbers of a page are the order's, and which the parcel's.

use std::ops::Range;

use tracking_number::{Confidence, Finding, Reading, Subject, Verdict, candidates};

use super::super::sensitive_data::is_telephone;
use super::text::PageText;
use super::words::DayKind;

/// Whether a text lists several orders: a line for each, with its number and more of it.
pub(super) fn is_list(page: &PageText, lines: &[Range<usize>], numbers: &[Finding]) -> bool {
    let words = page.words;
    let tells = |line: &&Range<usize>| {
        let text = page.shown((*line).clone());
        let numbered = numbers.iter().any(|number| text.contains(&number.text));
        let days = page.find(&words.days, (*line).clone()).into_iter();
        let told = page.find(&words.told, (*line).clone()).into_iter();
        let of_order = |kind| !matches!(kind, DayKind::Other | DayKind::Delivery);
        numbered && days.chain(told).any(|label| of_order(label.meaning))
    };
    numbers.len() > 1 && lines.iter().filter(tells).count() > 1
}

pub(super) fn order_numbers(found: &[Finding], text: &str) -> Vec<String> {
    let is_telephone = |found: &Finding| {
        let start = found.place.start;
        let signed = text[..start].ends_with('+').then(|| start - 1);
        let is_shaped = |best: &Reading| best.confidence >= Confidence::Likely;
        !found.best().is_some_and(is_shaped)
            && is_telephone(&text[signed.unwrap_or(start)..found.place.end])
    };
    let orders = found
        .iter()
        .filter(|found| found.verdict() == Verdict::OrderNumber && !is_telephone(found));
    orders.map(|order| order.text.clone()).collect()
}

/// The numbers that may be the parcel's and are more than a guess: a label calls them so, or their shape does.
pub(super) fn tracking_numbers(found: &[Finding]) -> Vec<Finding> {
    let labelled = |found: &Finding| found.label == Some(Subject::TrackingNumber);
    let shaped = |found: &Finding| {
        let best = found.best();
        best.is_some_and(|best| best.confidence >= Confidence::Likely)
    };
    let mut all = candidates(found);
    if all.is_empty() {
        // "Ali order LP00623456789012": a sentence that is no label.
        let own_shape = |found: &&Finding| found.verdict() == Verdict::TrackingNumber;
        all = found.iter().filter(own_shape).collect();
    }
    let all = all.into_iter().filter(|found| !is_size(&found.text));
    all.filter(|found| labelled(found) || shaped(found))
        .cloned()
        .collect()
}

/// "150X200" is how large something is.
fn is_size(number: &str) -> bool {
    let sides = number.split_once(['x', 'X']);
    let is_side = |side: &str| side.len() <= 4 && side.bytes().all(|digit| digit.is_ascii_digit());
    sides.is_some_and(|(one, other)| is_side(one) && is_side(other))
}
