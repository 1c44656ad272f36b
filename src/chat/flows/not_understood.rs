//! A text that is not understood, or is in another language: what comes near to it is offered.

use crate::chat::flows::{possible, start, which_order};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::{report_menu, talk};
use crate::chat::turn::Turn;
use crate::locale::OtherLanguage;
use crate::model::Dialogue;

/// A text was not understood: what comes near to it is offered. Perhaps it is in another language.
pub fn text_not_understood(turn: &mut Turn, heard: &Heard) {
    let told = turn.person.told_languages;
    let other = another_language(turn, heard);
    if let Some(other) = other.filter(|other| !(other.is_spoken && told)) {
        start::say_what_is_spoken(turn, other);
    }
    if !offers_nearest(turn, heard) {
        not_understood(turn);
    }
}

/// Nothing was understood: three ways to go on, and not in the words of the last time.
pub fn not_understood(turn: &mut Turn) {
    let times = talk::count_unclear(turn);
    talk::not_understood(turn, times);
}

/// None of what was offered is meant: all that can be told of the order that is meant is shown.
pub fn meant_otherwise(turn: &mut Turn) {
    let order = which_order::likely(turn, None);
    let is_idle = turn.person.dialogue == Dialogue::Idle;
    match order.and_then(|id| turn.open_order(id).cloned()) {
        Some(order) if is_idle => report_menu::show(turn, &order),
        _ => not_understood(turn),
    }
}

/// What comes near to a text, and is possible.
pub fn nearest(turn: &Turn, heard: &Heard, nearest: fn(&str) -> Vec<Intent>) -> Vec<Intent> {
    if another_language(turn, heard).is_some_and(|other| !other.is_spoken) {
        return Vec::new();
    }
    let mut near = nearest(heard.text);
    let order = which_order::order_meant(turn, heard.text, None);
    possible::retain(turn, &mut near, order);
    near
}

/// Offers what comes near to a text; `false` if nothing does, or if its language is not spoken: its words mean something else.
fn offers_nearest(turn: &mut Turn, heard: &Heard) -> bool {
    let near = nearest(turn, heard, input::nearest);
    if near.is_empty() {
        return false;
    }
    let times = talk::count_unclear(turn);
    talk::offer_nearest(turn, &near, times);
    true
}

/// Somebody who writes in another language than the one that was chosen is told once, in it, whether it is spoken; `true` if it is
/// not, and so the text is answered.
pub fn say_what_is_spoken(turn: &mut Turn, heard: &Heard) -> bool {
    let other = another_language(turn, heard).filter(|_| !turn.person.told_languages);
    if let Some(other) = other {
        start::say_what_is_spoken(turn, other);
    }
    other.is_some_and(|other| !other.is_spoken)
}

/// The language of a text, if it is not the one that was chosen.
pub(super) fn another_language(turn: &Turn, heard: &Heard) -> Option<&'static OtherLanguage> {
    let is_own = |tag: &String| *tag == turn.person.language;
    heard
        .language()
        .filter(|other| !(other.is_spoken && other.offers.as_ref().is_some_and(is_own)))
}
