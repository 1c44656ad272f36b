//! The themes of what is told of one order in one message: "it came broken. I paid 45 dollars. Remind me on Friday". Each is taken like a
//! message of its own; what belongs together stays together.

use crate::chat::flows::understood;
use crate::chat::input::{self, Heard, Intent, page};
use std::ops::Range;

/// What something that is told is about.
#[derive(Clone, Copy, PartialEq)]
enum Theme {
    /// Where the parcel is, and what came.
    Way,
    /// A claim, and the money.
    Claim,
    Seller,
    Protection,
    Customs,
    /// When to speak again.
    Later,
    /// The order's own days, sum and numbers.
    Facts,
}

/// Parts the pieces of what is told of one order by their themes.
pub fn parted<'t>(
    text: &'t str,
    pieces: impl Iterator<Item = Range<usize>>,
    hear: &impl Fn(Range<usize>) -> Heard<'t>,
) -> Vec<Range<usize>> {
    let mut parts: Vec<(Range<usize>, Heard)> = Vec::new();
    for piece in pieces {
        let next = hear(piece.clone());
        let Some((part, before)) = parts.last_mut() else {
            parts.push((piece, next));
            continue;
        };
        let whole = hear(part.start..piece.end);
        let between = Between::of(text, part, &piece);
        match goes_on(before, &next, &whole, &between) {
            true => (part.end, *before) = (piece.end, whole),
            false => parts.push((piece, next)),
        }
    }
    parts.into_iter().map(|(part, _)| part).collect()
}

/// What parts a piece from what was told before it.
struct Between {
    /// The end of a sentence.
    is_sentence: bool,
    /// A word such as "and".
    is_joined: bool,
}

impl Between {
    fn of(text: &str, part: &Range<usize>, piece: &Range<usize>) -> Self {
        let before = text[part.clone()].trim_end();
        let between = &text[part.end..piece.start];
        Self {
            is_sentence: before.ends_with(['.', '!', '?', ';', '…']) || between.contains('\n'),
            is_joined: between.chars().any(char::is_alphabetic),
        }
    }
}

/// Whether a piece belongs to what was told before it; `whole` is both.
fn goes_on(before: &Heard, next: &Heard, whole: &Heard, between: &Between) -> bool {
    // The number of the parcel belongs to what is told of it.
    let is_number = |part: &Heard| part.words() == 1 && !part.mentioned().numbers.is_empty();
    if is_number(before) || is_number(next) {
        return true;
    }
    let is_sentence = between.is_sentence;
    let (theme, next_theme) = match (theme(before), theme(next)) {
        (Some(theme), Some(next_theme)) => (theme, next_theme),
        // "Nothing new. He extended it": what is nothing new stands before news, and is no part of them.
        (None, Some(_)) => return !before.sure().is_some_and(Intent::is_nothing_new),
        // A sentence that is a question, or makes unclear what was sure before it, stands alone.
        (_, None) => {
            let is_asked = next.sure().is_none() && next.text.ends_with('?');
            let parts = before.sure().is_some() && is_sentence;
            return !(parts && (is_asked || whole.sure().is_none()));
        }
    };
    if theme == next_theme {
        // "They closed the case. They sided with me", "The dispute is closed. Result: full refund": how it was closed is told behind it.
        let is_won = [next.sure(), whole.sure()].contains(&Some(Intent::DisputeWon));
        let is_refused = before.sure() == Some(Intent::DisputeRefused);
        if input::only_closed(before.text) || is_refused && is_won {
            return true;
        }
        // One step after the other: "they closed it. I appealed", "I asked him, no answer".
        let is_own = |part: &Heard| !part.sure().is_some_and(Intent::is_of_seller);
        let has_steps =
            matches!(theme, Theme::Claim | Theme::Seller) && is_own(before) && is_own(next);
        return !(has_steps && before.sure() != next.sure());
    }
    // Until when money that was granted is to be waited for.
    let waits = next.sure() == Some(Intent::SellerSaysWait) && !input::names_seller(whole.text);
    if waits && before.sure() == Some(Intent::DisputeWon) {
        return true;
    }
    // What the seller says goes on to the end of the sentence.
    let is_said =
        theme == Theme::Seller || before.sure().is_none() && input::names_seller(before.text);
    if is_said && !is_sentence && next_theme != Theme::Customs {
        return true;
    }
    // A day behind a comma is that of what was told.
    let is_joined = between.is_joined;
    let told = next.mentioned();
    let is_purchase = told.payment.is_some() || told.amount.is_some();
    if next_theme == Theme::Facts && !is_sentence && !is_joined && !is_purchase {
        return true;
    }
    // Together they mean a third thing: "delivered yesterday. nothing is here", "they granted it, but only 20 euros".
    let is_third = ![None, before.sure(), next.sure()].contains(&whole.sure());
    let is_part = whole.sure() == Some(Intent::MoneyPartly);
    is_third && (is_part || self::theme(whole) == Some(Theme::Way))
}

/// Whether a part tells nothing but days, a sum or numbers of an order.
pub fn is_of_facts(part: &Heard) -> bool {
    theme(part) == Some(Theme::Facts)
}

fn theme(part: &Heard) -> Option<Theme> {
    use Intent as I;
    if part.text.trim_end().ends_with('?') {
        return None;
    }
    match part.sure() {
        Some(told) if told.is_of_seller() => Some(Theme::Seller),
        Some(I::SellerSilent | I::SellerAsked | I::Answered) => Some(Theme::Seller),
        Some(
            I::Arrived
            | I::ArrivedWrong
            | I::DeliveredNotHere
            | I::TrackingShows
            | I::OtherParcel
            | I::NotMyCity
            | I::NotMine
            | I::Returned,
        ) => Some(Theme::Way),
        Some(I::Extended) => Some(Theme::Protection),
        Some(I::Customs | I::CustomsAnswered) => Some(Theme::Customs),
        Some(I::Later) => Some(Theme::Later),
        Some(told) if told.is_news() => Some(Theme::Claim),
        _ => theme_of_facts(part),
    }
}

fn theme_of_facts(part: &Heard) -> Option<Theme> {
    let facts = part.mentioned();
    let is_of_way = facts.tracking.is_some()
        || facts.frozen_since.is_some()
        || facts.says_delivered
        || !facts.delivered.is_empty();
    if is_of_way || part.shown().is_some() || part.scan().is_some() {
        return Some(Theme::Way);
    }
    let tells = understood::tells(facts) || page::sum_paid(part.text).is_some();
    tells.then_some(Theme::Facts)
}
