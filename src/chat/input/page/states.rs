//! What a page says of where the parcel stands.

use std::ops::Range;

use super::super::choice::PossibleDay;
use super::super::wording::FreeText;
use super::text::{Found, Gap, PageText};
use super::words::{AmountKind, DayKind, PageVocabulary, PaymentWord, StateWord};
use crate::model::Tracking;

/// So many pieces before what is said are searched for what takes it back.
const LOOK_BACK: usize = 6;

/// In pieces: in a longer text something is told behind a question.
const LONGEST_QUESTION: usize = 10;

/// What a text says of the parcel.
#[derive(Debug, Default)]
pub(super) struct States {
    pub tracking: Option<Tracking>,
    pub not_shipped: bool,
    /// The order waits for its payment.
    pub unpaid: bool,
    /// Tracking says that it was delivered, on a day that is not told.
    pub says_delivered: bool,
    pub not_received: bool,
    pub no_number: bool,
    /// A dispute is open.
    pub in_dispute: bool,
}

/// Reads the states of a text; where it says several that do not go together, none.
pub(super) fn states(page: &PageText, lines: &[Range<usize>], delivered: &[PossibleDay]) -> States {
    let words = page.words;
    // "What does in transit mean": asked, and not told.
    if page.tokens.len() <= LONGEST_QUESTION && FreeText::read(page.text).is_question() {
        return States::default();
    }
    let mut said: Vec<StateWord> = Vec::new();
    for line in lines {
        let found = page.find(&words.states, line.clone());
        let plain = found
            .iter()
            .filter(|state| is_plain(page, words, state, line));
        let of_tracking = || page.has(&words.of_tracking, std::slice::from_ref(line));
        said.extend(plain.filter_map(|state| match state.meaning {
            StateWord::NothingSeen => of_tracking().then_some(StateWord::Nothing),
            StateWord::Unpaid => (!is_of_other_money(page, line)).then_some(StateWord::Unpaid),
            state => Some(state),
        }));
    }
    let says = |state| said.contains(&state);
    if says(StateWord::Tab) {
        return States::default();
    }
    let told = delivered.is_empty() && says(StateWord::SaysDelivered);
    // The steps of a page that shows the way of each parcel.
    let steps = delivered.is_empty() && says_delivered(page, words, lines);
    let tracking = tracking(says, delivered).filter(|_| !steps);
    let says_delivered = told && tracking.is_none();
    States {
        not_shipped: says(StateWord::NotShipped),
        unpaid: says(StateWord::Unpaid) && delivered.is_empty() && tracking.is_none(),
        tracking,
        says_delivered,
        not_received: (says_delivered || !delivered.is_empty()) && says(StateWord::NotReceived),
        no_number: says(StateWord::NoNumber),
        in_dispute: says(StateWord::InDispute),
    }
}

/// What waits to be paid is a duty, or money that comes back.
fn is_of_other_money(page: &PageText, line: &Range<usize>) -> bool {
    let amounts = page.find(&page.words.amounts, line.clone());
    let payment = page.find(&page.words.payment, line.clone());
    amounts
        .iter()
        .any(|label| label.meaning == AmountKind::Customs)
        || payment.iter().any(|word| word.meaning == PaymentWord::Back)
}

/// "Your package was delivered!": a sentence of the page says so, and asks and denies nothing.
pub(super) fn names_delivery(page: &PageText, lines: &[Range<usize>]) -> bool {
    let words = page.words;
    lines.iter().any(|line| {
        let said = std::slice::from_ref(line);
        let tables = [&words.negations, &words.futures, &words.hearsay];
        let is_open = tables.iter().any(|table| page.has(table, said));
        says_delivered(page, words, said) && !is_open && !page.line(line).contains('?')
    })
}

fn says_delivered(page: &PageText, words: &PageVocabulary, lines: &[Range<usize>]) -> bool {
    lines.iter().any(|line| {
        let labels = page.find(&words.days, line.clone());
        labels
            .iter()
            .any(|label| label.meaning == DayKind::Delivered)
    })
}

fn tracking(says: impl Fn(StateWord) -> bool, delivered: &[PossibleDay]) -> Option<Tracking> {
    if let [day] = delivered {
        return (!says(StateWord::Returned)).then_some(Tracking::Delivered(day.day));
    }
    let moved = says(StateWord::Moving) || says(StateWord::Announced);
    let of_others = [
        (StateWord::Returned, Tracking::Returned),
        (StateWord::AtPickup, Tracking::AtPickup(None)),
        (StateWord::HeldByCustoms, Tracking::HeldByCustoms),
        (StateWord::Nothing, Tracking::Nothing),
    ];
    // What waited and was not collected goes back.
    if says(StateWord::Returned) && says(StateWord::AtPickup) {
        return Some(Tracking::Returned);
    }
    let mut others = of_others.into_iter().filter(|(state, _)| says(*state));
    match (others.next(), others.next()) {
        (None, _) if says(StateWord::Moving) => Some(Tracking::Moving),
        (None, _) if says(StateWord::Announced) => Some(Tracking::Announced),
        // A history may say the newest first or last: of customs and a way on, nobody knows which is later.
        (Some((StateWord::HeldByCustoms | StateWord::Nothing, _)), None) if moved => None,
        (Some((_, tracking)), None) => Some(tracking),
        _ => None,
    }
}

/// Whether it is said as a fact: no condition, no question, no heading of a list with its count.
fn is_plain(
    page: &PageText,
    words: &PageVocabulary,
    state: &Found<StateWord>,
    line: &Range<usize>,
) -> bool {
    let start = state.pieces.start;
    // "It goes back to the sender if I do not answer": not yet.
    if state.meaning == StateWord::Returned && FreeText::read(page.line(line)).has_of("{if}") {
        return false;
    }
    // "Please complete your payment" says by its wish that it has not been paid.
    let is_wish = state.meaning == StateWord::Unpaid;
    // What the person lacks is said for itself: "not shipped, no number".
    let apart = match state.meaning {
        StateWord::NoNumber | StateWord::NotReceived => Gap::Comma,
        _ => Gap::Clause,
    };
    let mut at = start;
    for _ in 0..LOOK_BACK {
        if at == line.start || page.gaps[at] >= apart {
            break;
        }
        at -= 1;
        let tables = [
            (&words.negations, start),
            (&words.futures, if is_wish { at } else { start }),
            // "The seller says delivered": one word belongs to both.
            (&words.hearsay, state.pieces.end),
        ];
        if tables
            .iter()
            .any(|(table, end)| page.phrase_at(table, at, *end).is_some())
        {
            return false;
        }
    }
    let end = state.pieces.end;
    let rest = page
        .text
        .get(page.places[end - 1].end..)
        .unwrap_or_default();
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    let counted = rest
        .strip_prefix('(')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    !counted && !rest.starts_with('?')
}
