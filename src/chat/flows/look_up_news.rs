//! What a provider shows of an order: it goes into the order, and is news if it changes what to do. News is told once, by the order's
//! next reminder.

use crate::advice::{self, Reason, Verdict};
use crate::chat::flows::shown;
use crate::chat::turn::Turn;
use crate::model::{
    LookUpNews, Order, OrderEvent, Tracking, TrackingNews, TrackingSource, TrackingStage,
    TrackingState,
};
use std::cmp::Ordering;

/// The provider shows this of an order.
pub fn take(turn: &Turn, order: &mut Order, mut state: TrackingState, pushed: bool) {
    if is_outdated(order, &state, pushed) || is_disowned(order) {
        return;
    }
    let told = told(order);
    keep_last_day(turn, &mut state, told);
    let was_only_label = was_only_label(turn, order);
    let verdict = shown::record_provided(turn, order, state);
    let news = match (told, verdict.shows) {
        (Some(told), shows) if is_same(told, shows) && !is_only_label(&verdict) => None,
        (told, _) => {
            kind(told, &verdict).filter(|kind| *kind != TrackingNews::LabelOnly || !was_only_label)
        }
    };
    set_news(
        turn,
        order,
        news,
        told.is_some_and(|told| is_same(told, verdict.shows)),
    );
}

/// The provider knows nothing of the number yet. Whoever saw something there has seen more.
pub fn take_nothing(turn: &Turn, order: &mut Order) {
    let entry = order.told_tracking();
    let knows_more =
        entry.is_some_and(|entry| entry.event != OrderEvent::Tracking(Tracking::Nothing));
    let Some(look_up) = order.look_up.as_ref().filter(|_| !knows_more) else {
        return;
    };
    let state = TrackingState {
        number: Some(look_up.number.clone()),
        carrier: None,
        events: Vec::new(),
        destination: None,
        weight_grams: None,
        collect_by: None,
        source: TrackingSource::Provider,
        known_at: turn.now,
    };
    shown::record_provided(turn, order, state);
}

/// The provider looks no more. Where nothing is to come, that is no news; nor is it beside news that ask for something.
pub fn take_end(turn: &Turn, order: &mut Order) {
    use Tracking as T;
    use TrackingNews as N;
    let has_ended = turn.facts(order).arrived_on.is_some()
        || matches!(
            told(order),
            Some(T::Delivered(_) | T::NotMine(_) | T::Returned | T::Destroyed | T::Lost)
        );
    let Some(look_up) = &mut order.look_up else {
        return;
    };
    let asks = look_up.news.is_some_and(|news| {
        !matches!(
            news.kind,
            N::FirstScan | N::MovesAgain | N::LabelOnly | N::Frozen
        )
    });
    if look_up.is_watched() && !has_ended && !asks {
        look_up.news = Some(LookUpNews {
            kind: N::Stopped,
            since: turn.now,
        });
    }
}

/// The provider does not take the number: what tracking shows is still to be looked at.
pub fn take_refusal(turn: &Turn, order: &mut Order) {
    let has_arrived = turn.facts(order).arrived_on.is_some();
    if let Some(look_up) = order.look_up.as_mut().filter(|_| !has_arrived) {
        look_up.news = Some(LookUpNews {
            kind: TrackingNews::Refused,
            since: turn.now,
        });
    }
}

/// The news of an order that is still news; what was told or done since makes it none.
pub fn to_tell(turn: &Turn, order: &Order) -> Option<TrackingNews> {
    let look_up = order.look_up.as_ref()?;
    let news = look_up.news?;
    let has_arrived = turn.facts(order).arrived_on.is_some();
    if matches!(news.kind, TrackingNews::Stopped | TrackingNews::Refused) {
        let is_so = !look_up.may_be_watched() && !has_arrived;
        return is_so.then_some(news.kind);
    }
    let entry = order.told_tracking()?;
    let OrderEvent::Tracking(shows) = entry.event else {
        return None;
    };
    let is_so = fits(news.kind, shows) && entry.source == TrackingSource::Provider;
    (is_so && !has_arrived).then_some(news.kind)
}

/// It was told, or is none any more.
pub fn forget(order: &mut Order) {
    if let Some(look_up) = &mut order.look_up {
        look_up.news = None;
    }
}

/// The last day to collect it stays, as long as nothing else is said of it: not every answer names it.
fn keep_last_day(turn: &Turn, state: &mut TrackingState, told: Option<Tracking>) {
    let waits = state.last().is_some_and(|last| {
        matches!(
            last.stage,
            TrackingStage::AtPickup | TrackingStage::FailedAttempt
        )
    });
    let known = match told {
        Some(Tracking::AtPickup(day) | Tracking::DeliveryFailed(day)) if waits => day,
        _ => None,
    };
    let known = known.filter(|day| *day >= turn.today());
    state.collect_by = state.collect_by.or(known);
}

/// Pushes may come in any order, and a second time. The carriers may have been asked at one time for two of them: then the scans tell
/// which is the newer one. A push that does not say when they were asked may be an old one: that carriers take something back is
/// believed of an answer alone.
fn is_outdated(order: &Order, state: &TrackingState, pushed: bool) -> bool {
    let known = order.tracking.as_ref();
    let known = known
        .filter(|known| known.source == TrackingSource::Provider && known.number == state.number);
    known.is_some_and(|known| match known.known_at.cmp(&state.known_at) {
        Ordering::Less => pushed && is_behind(state, known),
        Ordering::Equal => is_behind(state, known),
        Ordering::Greater => !known.events.is_empty(),
    })
}

/// Whether the newest scan is older than another's newest one. Of two of one day, the other one that holds both knows which came first.
fn is_behind(state: &TrackingState, other: &TrackingState) -> bool {
    let (Some(newest), Some(others)) = (state.last(), other.last()) else {
        return state.events.is_empty() && !other.events.is_empty();
    };
    newest.on < others.on || (newest != others && other.events.contains(newest))
}

/// The person said that the parcel of this number is not theirs: the provider cannot know better.
fn is_disowned(order: &Order) -> bool {
    order.told_tracking().is_some_and(|entry| {
        matches!(entry.event, OrderEvent::Tracking(Tracking::NotMine(_)))
            && entry.source == TrackingSource::Person
    })
}

fn told(order: &Order) -> Option<Tracking> {
    match order.told_tracking()?.event {
        OrderEvent::Tracking(told) => Some(told),
        _ => None,
    }
}

fn is_same(one: Tracking, other: Tracking) -> bool {
    match (one, other) {
        // Another day to collect it is news.
        (Tracking::AtPickup(one), Tracking::AtPickup(other)) => one == other,
        _ => std::mem::discriminant(&one) == std::mem::discriminant(&other),
    }
}

fn is_only_label(verdict: &Verdict) -> bool {
    let only_label = |reason: &Reason| matches!(reason, Reason::OnlyLabel { .. });
    verdict.reasons.iter().any(only_label)
}

/// Whether it had been only a label for long when the provider was asked before.
fn was_only_label(turn: &Turn, order: &Order) -> bool {
    let Some(before) = &order.tracking else {
        return false;
    };
    turn.with_context(order, |context| {
        is_only_label(&advice::judge(before, &context.at(before.known_at), None))
    })
}

fn kind(told: Option<Tracking>, verdict: &Verdict) -> Option<TrackingNews> {
    Some(match verdict.shows {
        Tracking::Nothing => return None,
        Tracking::Announced if is_only_label(verdict) => TrackingNews::LabelOnly,
        Tracking::Announced => return None,
        Tracking::Moving => match told {
            None | Some(Tracking::Nothing | Tracking::Announced) => TrackingNews::FirstScan,
            Some(_) => TrackingNews::MovesAgain,
        },
        Tracking::Frozen(..) => TrackingNews::Frozen,
        Tracking::DataAsked | Tracking::HeldByCustoms => TrackingNews::CustomsAsk,
        Tracking::AtPickup(_) => TrackingNews::AtPickup,
        Tracking::DeliveryFailed(_) => TrackingNews::DeliveryFailed,
        Tracking::Delivered(_) => TrackingNews::Delivered,
        Tracking::Returned => TrackingNews::GoingBack,
        Tracking::NotMine(_) => TrackingNews::AnothersParcel,
        Tracking::Destroyed | Tracking::Lost => TrackingNews::Lost,
    })
}

fn fits(kind: TrackingNews, shows: Tracking) -> bool {
    match kind {
        TrackingNews::FirstScan | TrackingNews::MovesAgain => shows == Tracking::Moving,
        TrackingNews::CustomsAsk => {
            matches!(shows, Tracking::DataAsked | Tracking::HeldByCustoms)
        }
        TrackingNews::AtPickup => matches!(shows, Tracking::AtPickup(_)),
        TrackingNews::DeliveryFailed => matches!(shows, Tracking::DeliveryFailed(_)),
        TrackingNews::Delivered => matches!(shows, Tracking::Delivered(_)),
        TrackingNews::GoingBack => shows == Tracking::Returned,
        TrackingNews::AnothersParcel => matches!(shows, Tracking::NotMine(_)),
        TrackingNews::LabelOnly => shows == Tracking::Announced,
        TrackingNews::Frozen => matches!(shows, Tracking::Frozen(..)),
        TrackingNews::Lost => matches!(shows, Tracking::Destroyed | Tracking::Lost),
        // It is about the provider, and not about the parcel.
        TrackingNews::Stopped | TrackingNews::Refused => false,
    }
}

/// Something else that is shown ends earlier news; more of the same does not.
fn set_news(turn: &Turn, order: &mut Order, news: Option<TrackingNews>, is_more_of_same: bool) {
    let arrived = turn.facts(order).arrived_on.is_some();
    let Some(look_up) = &mut order.look_up else {
        return;
    };
    match news {
        _ if arrived => look_up.news = None,
        Some(kind) => {
            look_up.news = Some(LookUpNews {
                kind,
                since: turn.now,
            });
        }
        None if is_more_of_same => {}
        None => look_up.news = None,
    }
}
