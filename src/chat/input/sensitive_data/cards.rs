//! Bank cards.

use std::ops::Range;

use tracking_number::{Check, Confidence, Finding, Subject, find, read};

use super::digits::{ODD_JOINTS, Run, digit_runs, spelled};
use super::explained::explains;

/// How the digits of cards are grouped, where other digits stand beside them.
const GROUPS: [&[usize]; 6] = [
    &[16],
    &[15],
    &[19],
    &[4, 4, 4, 4],
    &[4, 6, 5],
    &[4, 4, 4, 4, 3],
];

/// Whether a bank card's number stands in a text, and no other number explains its digits.
pub fn holds_card(text: &str) -> bool {
    let runs = digit_runs(text, ODD_JOINTS);
    let mut cards = runs
        .iter()
        .flat_map(|run| cards(run).into_iter())
        .peekable();
    if cards.peek().is_none() {
        return spelled(text).iter().any(|digits| is_card(digits));
    }
    let found = find(text);
    let is_explained = |place: &Range<usize>| {
        let mut beside = found.iter().filter(|finding| is_beside(finding, place));
        beside.any(|finding| explains(finding, place))
    };
    cards.any(|(digits, place)| !is_explained(&place) && !has_known_groups(digits, &text[place]))
}

fn is_beside(finding: &Finding, place: &Range<usize>) -> bool {
    finding.place.start < place.end && place.start < finding.place.end
}

/// The cards among some digits: all of them, or groups of them as on a card.
fn cards(run: &Run) -> Vec<(&str, Range<usize>)> {
    let whole = (&run.digits[..], run.place.clone());
    let parts = (0..run.groups.len()).flat_map(|first| {
        let groups = &run.groups[first..];
        GROUPS.iter().filter_map(move |sizes| {
            let groups = groups.get(..sizes.len())?;
            let fits = groups.iter().zip(*sizes);
            let fits = { fits }.all(|(group, size)| group.digits.len() == *size);
            let (first, last) = (groups.first()?, groups.last()?);
            let digits = &run.digits[first.digits.start..last.digits.end];
            fits.then_some((digits, first.place.start..last.place.end))
        })
    });
    let all = std::iter::once(whole).chain(parts);
    all.filter(|(digits, _)| is_card(digits)).collect()
}

/// Whether digits are a bank card's: its range, its length and its check digit; but no tracking number that checks as well.
fn is_card(digits: &str) -> bool {
    let lengths: &[usize] = match digits.get(..4).and_then(|first| first.parse::<u16>().ok()) {
        Some(4000..=4999) => &[16, 19],
        Some(3400..=3499 | 3700..=3799) => &[15],
        Some(2200..=2204 | 2221..=2720 | 5100..=5599 | 6011 | 6500..=6599 | 9860 | 8600) => &[16],
        Some(6200..=6299) => &[16, 17, 18, 19],
        _ => &[],
    };
    lengths.contains(&digits.len()) && passes_luhn(digits) && !is_tracking_number(digits)
}

fn is_tracking_number(digits: &str) -> bool {
    read(digits).iter().any(|reading| {
        let sure = reading.check == Check::Passed && reading.confidence >= Confidence::Likely;
        reading.subject == Subject::TrackingNumber && sure
    })
}

/// Whether the hyphens stand where a known kind of number has them, such as "12345678-0001-1": the bare digits are none of it.
fn has_known_groups(digits: &str, written: &str) -> bool {
    let bare = read(digits);
    read(written).iter().any(|reading| {
        let is_known = reading.confidence >= Confidence::Likely && reading.check != Check::Failed;
        is_known && bare.iter().all(|other| other.id != reading.id)
    })
}

/// ISO/IEC 7812: from the right, every second digit is doubled, and the digits add up to a multiple of ten.
fn passes_luhn(digits: &str) -> bool {
    let digits = digits.bytes().rev().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = digits
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}
