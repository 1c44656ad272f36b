//! What a provider of tracking data, or a page, shows of an order, as a line of its card.

use crate::advice;
use crate::chat::screens::scan::{Arg, near, scan_args};
use crate::chat::turn::Turn;
use crate::model::{GivenNumber, LookUpState, Order, Tracking, TrackingSource, TrackingState};

/// Where a provider sees the parcel, and how fresh that is.
pub fn card_line(turn: &Turn, order: &Order) -> String {
    let Some(look_up) = &order.look_up else {
        return String::new();
    };
    let is_known = matches!(
        look_up.state,
        LookUpState::Registered { .. } | LookUpState::Stopped { .. }
    );
    let provider = ("provider", look_up.provider.name().into());
    match provided(order).filter(|_| is_known) {
        Some(state) => {
            let checked = advice::local_day(state.known_at, turn.zone());
            let mut args = scan(turn, state);
            args.push(provider);
            args.push(("checked", near(turn, checked).into()));
            turn.html("card-look-up", &args)
        }
        None if look_up.may_be_watched() => turn.html("card-look-up-waits", &[provider]),
        None => String::new(),
    }
}

/// Where a pasted page, or the person, has seen it last, as long as nothing newer is known. A delivery has words of its own.
pub fn page_line(turn: &Turn, order: &Order) -> String {
    let facts = turn.facts(order);
    let says_more = |shown| matches!(shown, Tracking::Delivered(_) | Tracking::NotMine(_));
    if facts.tracking.is_none_or(|(shown, _)| says_more(shown)) {
        return String::new();
    }
    let is_newest = |state: &&TrackingState| {
        let told = order.told_tracking();
        state.source != TrackingSource::Provider
            && told.is_none_or(|told| told.at <= state.known_at)
    };
    let last = facts.page.filter(is_newest).and_then(TrackingState::last);
    last.map_or(String::new(), |last| {
        let scan = scan_args(turn.texts(), last, near(turn, last.on));
        format!("🔎 {}", turn.html("tracking-scan", &scan))
    })
}

/// Whether a provider sees what happens to the parcel: nobody is asked what tracking shows.
pub fn is_read(turn: &Turn, order: &Order) -> bool {
    let Some(look_up) = order.look_up.as_ref().filter(|_| !order.muted) else {
        return false;
    };
    turn.look_up == Some(look_up.provider)
        && provided(order).is_some()
        && turn.with_context(order, |context| advice::is_kept_up(look_up, context))
}

/// What the provider showed of the present number.
pub fn provided(order: &Order) -> Option<&TrackingState> {
    let GivenNumber::Number(number) = &order.number else {
        return None;
    };
    let state = order.tracking.as_ref()?;
    let is_own = state.source == TrackingSource::Provider && state.number.as_ref() == Some(number);
    is_own.then_some(state)
}

pub fn scan(turn: &Turn, state: &TrackingState) -> Vec<Arg> {
    match state.last() {
        Some(last) => {
            let day = near(turn, last.on);
            scan_args(turn.texts(), last, day)
        }
        None => vec![("where", "nowhere".into())],
    }
}
