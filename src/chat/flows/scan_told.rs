//! What tracking shows, told in words: "it left China on 1 November". It joins the scans that are known of the order, and is said back.

use crate::chat::flows::answers::{AnswerValue, ReadAnswer};
use crate::chat::flows::shown::Belongs;
use crate::chat::flows::{edit_order, new_order, shown, shown_in_words, understood, which_order};
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::tracking_reasons::judge;
use crate::chat::screens::{
    customs, echo, question_order, tracking_page as screen, understood as understood_screen,
};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{
    Dialogue, Doubt, Draft, GivenNumber, Order, OrderId, ParcelLocation, Question, Tracking,
    TrackingEvent, TrackingSource, TrackingStage, TrackingState,
};
use chrono::NaiveDate;

/// Most parcels begin here: one that was seen here last has not left its sender's country.
const SENDERS: [&str; 2] = ["cn", "hk"];

/// Takes a text that tells a scan and nothing else; `false` if it tells none.
pub fn take(turn: &mut Turn, heard: &Heard) -> bool {
    let Some(state) = heard.scan().filter(|_| !tells_more(heard)).cloned() else {
        return false;
    };
    let state = since_known(turn, state);
    if is_answer(turn, &state) {
        return false;
    }
    match belongs(turn, heard, &state) {
        Belongs::ToOrder(id) => {
            if let Some(order) = turn.open_order(id).cloned() {
                shown_in_words::with_customs_fee(turn, order, heard);
            }
            match known_better(turn, id, &state, heard.text) {
                Some((order, known)) => take_known(turn, order, known),
                None => tell(turn, id, state),
            }
        }
        // Where it was seen last is asked with the other questions of a new order.
        Belongs::ToDraft(_) | Belongs::ToNewOrder if is_bare(&state) => return false,
        Belongs::ToDraft(draft) => tell_draft(turn, *draft, state),
        Belongs::ToNewOrder => tell_draft(turn, understood::new(heard.mentioned().clone()), state),
        Belongs::Unknown => shown::ask_order(turn, state),
    }
    true
}

/// Keeps a scan that is told beside something else, and says it back; empty where there is none, or where it is not sure whose it is.
pub fn beside(turn: &mut Turn, heard: &Heard) -> String {
    let heard = match heard.scan() {
        None => told_by_part(heard).unwrap_or(heard),
        Some(_) if tells_more(heard) => heard,
        Some(_) => return String::new(),
    };
    let Some(state) = heard.scan().cloned() else {
        return String::new();
    };
    let state = since_known(turn, state);
    if let Belongs::ToOrder(id) = belongs(turn, heard, &state)
        && known_better(turn, id, &state, heard.text).is_some()
    {
        return String::new();
    }
    let told = match heard.mentioned().frozen_since {
        Some(since) => told_standing(turn, &state, since),
        None => screen::told_scan(turn, &state),
    };
    let note = paragraphs([told, customs::warned(turn, &state)]);
    match belongs(turn, heard, &state) {
        Belongs::ToOrder(id) => {
            let Some(mut order) = turn.open_order(id).cloned() else {
                return String::new();
            };
            let joined = joined(&order, state);
            match stands_somewhere(turn, &order, &joined) {
                Some(_) => order.tell_tracking(joined, turn.now),
                None => drop(shown::record(turn, &mut order, joined)),
            }
            turn.keep(order);
        }
        Belongs::ToDraft(told) => {
            if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
                *draft = told;
                draft.tracking_state = Some(state);
            }
        }
        Belongs::ToNewOrder | Belongs::Unknown => return String::new(),
    }
    note
}

/// The clause that tells a scan before a question that is not understood: "it is in Liege since 14 November, is that normal".
fn told_by_part<'h, 't>(heard: &'h Heard<'t>) -> Option<&'h Heard<'t>> {
    let tells = |part: &&Heard| part.scan().is_some() && !input::asks(part.text);
    let mut told = heard.parts().iter().filter(tells);
    told.next().filter(|_| heard.sure().is_none())
}

/// Whether a text wants something else of an order as well, or tells other news.
fn tells_more(heard: &Heard) -> bool {
    use Intent as I;
    heard.sure().is_some_and(|told| {
        let is_of_scan = told.is_of_tracking()
            || matches!(
                told,
                I::Arrived | I::WhereIsIt | I::WhyUntracked | I::Customs
            );
        !is_of_scan && (told.is_news() || told.is_about_order())
    })
}

fn belongs(turn: &Turn, heard: &Heard, state: &TrackingState) -> Belongs {
    let number = state.number.clone().map(GivenNumber::Number);
    let has_number = |order: &&Order| number.as_ref() == Some(&order.number);
    if let Some(order) = turn.open_orders().find(has_number) {
        return Belongs::ToOrder(order.id);
    }
    match &turn.person.dialogue {
        Dialogue::Editing { order, .. } if number.is_none() => Belongs::ToOrder(*order),
        Dialogue::Adding { draft, .. } if number.is_none() || draft.number == number => {
            Belongs::ToDraft(draft.clone())
        }
        // The number that the draft lacks.
        Dialogue::Adding { draft, .. } if lacks_number(draft) => {
            Belongs::ToDraft(Box::new(with_number(draft, heard)))
        }
        _ if turn.open_orders().next().is_none() => Belongs::ToNewOrder,
        _ if number.is_some() => Belongs::Unknown,
        _ => match which_order::order_meant(turn, heard.text, None) {
            Some(order) => Belongs::ToOrder(order),
            None if turn.open_orders().next().is_none() => Belongs::ToNewOrder,
            None => Belongs::Unknown,
        },
    }
}

fn lacks_number(draft: &Draft) -> bool {
    let is_open = matches!(draft.number, None | Some(GivenNumber::NoneGiven));
    draft.is_of_one() && is_open && !draft.doubts.iter().any(Doubt::is_of_number)
}

fn with_number(draft: &Draft, heard: &Heard) -> Draft {
    let mut told = draft.clone();
    let facts = PageFacts {
        numbers: heard.mentioned().numbers.clone(),
        ..PageFacts::default()
    };
    understood::take(&mut told, facts);
    (told.unconfirmed, told.ask_received) = (draft.unconfirmed, draft.ask_received);
    told
}

/// A place that is told while it is asked where a parcel was seen last, since when nothing is new: it was there on that day, and not today.
fn since_known(turn: &Turn, mut state: TrackingState) -> TrackingState {
    let since = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.doubts.iter().find_map(|doubt| match doubt {
            Doubt::Frozen(since) => Some(*since),
            _ => None,
        }),
        Dialogue::Editing {
            question: Question::FrozenWhere,
            order,
            ..
        } => {
            let order = turn.open_order(*order);
            let known = order.and_then(|order| order.tracking.as_ref());
            let known = known.filter(|known| is_bare(known));
            known
                .and_then(|known| known.events.last())
                .map(|last| last.on)
        }
        _ => None,
    };
    if let ([only], Some(since)) = (&mut state.events[..], since)
        && only.on == turn.today()
        && since < only.on
    {
        only.on = since;
    }
    state
}

/// "In my country" is an answer to where it was seen last.
fn is_answer(turn: &Turn, state: &TrackingState) -> bool {
    let is_asked = match &turn.person.dialogue {
        Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } => {
            *question == Question::FrozenWhere
        }
        _ => false,
    };
    let is_nameless = |event: &TrackingEvent| event.city.is_none() && event.country.is_none();
    let is_known = |event: &TrackingEvent| event.stage == TrackingStage::ReachedCountry;
    is_asked
        && state
            .events
            .iter()
            .all(|event| is_nameless(event) && is_known(event))
}

/// A day alone, since which nothing is new.
fn is_bare(state: &TrackingState) -> bool {
    let mut events = state.events.iter();
    events.all(|event| {
        event.stage == TrackingStage::Moving && event.city.is_none() && event.country.is_none()
    })
}

/// A scan of an order that is watched.
pub fn tell(turn: &mut Turn, id: OrderId, state: TrackingState) {
    let Some(order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    let standing = is_bare(&state).then(|| state.events[0].on);
    let joined = joined(&order, state);
    // Who says that it stands still is never told that it moves.
    let is_frozen = || matches!(judge(turn, &order, &joined).shows, Tracking::Frozen(..));
    let standing = standing.filter(|_| !is_frozen());
    take_joined(turn, order, joined, standing);
}

/// All that is known of the scans of a watched order, after one of them was put right.
pub fn take_known(turn: &mut Turn, order: Order, state: TrackingState) {
    take_joined(turn, order, state, None);
}

/// "It has not moved for two weeks" is a round number: a scan with its place, told before, says better since when.
fn known_better(
    turn: &Turn,
    id: OrderId,
    told: &TrackingState,
    text: &str,
) -> Option<(Order, TrackingState)> {
    let order = turn.open_order(id)?;
    let known = order.tracking.clone().filter(|known| !is_bare(known))?;
    let is_round = is_bare(told) && input::names_length(text);
    is_round.then(|| (order.clone(), known))
}

fn take_joined(
    turn: &mut Turn,
    mut order: Order,
    joined: TrackingState,
    standing: Option<NaiveDate>,
) {
    let id = order.id;
    if let Some(since) = stands_somewhere(turn, &order, &joined).or(standing) {
        // Since before it was shipped: it was never seen.
        if is_bare(&joined) && order.shipped_on.is_some_and(|shipped| since < shipped) {
            return shown_in_words::shows(turn, &order, Tracking::Nothing);
        }
        let note = told_standing(turn, &joined, since);
        order.tell_tracking(joined, turn.now);
        turn.keep(order);
        return ask_where(turn, id, note);
    }
    let warning = customs::warned(turn, &joined);
    let told = paragraphs([shown::record(turn, &mut order, joined), warning]);
    order.touch(turn.now);
    turn.keep(order.clone());
    let is_accused = matches!(turn.facts(&order).tracking, Some((Tracking::NotMine(_), _)));
    match is_accused {
        // Whether it is another's parcel is asked: its buttons stand here.
        true => {
            screen::show(turn, &order, told);
            edit_order::go_on_below(turn, id);
        }
        false => edit_order::go_on_after_scan(turn, id, told),
    }
}

/// Since when it stands still, where nobody knows on which part of its way: the countries of what was told may be any.
fn stands_somewhere(turn: &Turn, order: &Order, state: &TrackingState) -> Option<NaiveDate> {
    let last = state.last()?;
    let home = turn.person.country.as_deref();
    // Customs may be those of either country.
    let is_anywhere = |event: &TrackingEvent| {
        let country = event.country.as_ref().map(|country| country.code.as_str());
        let is_here = country.is_some_and(|here| Some(here) == home || SENDERS.contains(&here));
        matches!(event.stage, TrackingStage::Moving | TrackingStage::Customs) && !is_here
    };
    let is_known = !state.events.iter().all(is_anywhere);
    let shows = judge(turn, order, state).shows;
    (!is_known && matches!(shows, Tracking::Frozen(..))).then_some(last.on)
}

fn told_standing(turn: &Turn, state: &TrackingState, since: NaiveDate) -> String {
    if !is_bare(state) {
        return screen::told_scan(turn, state);
    }
    let shows = Tracking::Frozen(ParcelLocation::Border, since);
    echo::echo(turn, &AnswerValue::Tracking(shows))
}

fn ask_where(turn: &mut Turn, id: OrderId, note: String) {
    let is_asked = matches!(turn.person.dialogue, Dialogue::Editing { question, order, .. }
        if order == id && question_order::is_of_tracking(question));
    if !is_asked {
        edit_order::begin(turn, id, Question::Tracking);
    }
    let ask = AnswerValue::Ask(Question::FrozenWhere);
    new_order::take(turn, Question::Tracking, ReadAnswer::Value(ask, note));
}

/// What is known of a parcel, with one more scan.
fn joined(order: &Order, told: TrackingState) -> TrackingState {
    let is_same = |known: &&TrackingState| told.number.is_none() || known.number == told.number;
    let Some(mut state) = order.tracking.clone().filter(|known| is_same(&known)) else {
        return told;
    };
    // "It is in Istanbul, “customs inspection” since Wednesday": what was told with it has no later day.
    let is_together = state.known_at == told.known_at;
    let first = told.events.first().map(|event| event.on);
    for (known, first) in state.events.iter_mut().zip(first.iter().cycle()) {
        if is_together && known.on > *first {
            known.on = *first;
        }
    }
    for event in told.events {
        state
            .events
            .retain(|known| (known.on, known.stage) != (event.on, event.stage));
        state.events.push(event);
    }
    state.events.sort_by_key(|event| event.on);
    state.shorten();
    (state.source, state.known_at) = (TrackingSource::Person, told.known_at);
    state
}

fn tell_draft(turn: &mut Turn, mut draft: Draft, state: TrackingState) {
    let before = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => (**draft).clone(),
        _ => Draft::default(),
    };
    let added = understood_screen::added(turn, &before, &draft);
    let note = paragraphs([added, screen::told_scan(turn, &state)]);
    draft.tracking_state = Some(state);
    // Who goes on below what was understood of a text has nothing against it.
    draft.unconfirmed &= !draft.is_of_one();
    new_order::noted(turn, draft, note);
}
