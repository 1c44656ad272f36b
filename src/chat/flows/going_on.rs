//! Somebody goes on while an order is being taken down: they tell what has happened to it, or ask what to do.
//!
//! Who does so below what was understood of a text has nothing against it. What happened is kept with the order. What can be left
//! out is left out when they go on a second time: nobody is held up for long.

use super::answers::{AnswerValue, ReadAnswer};
use crate::chat::flows::{all_well, answer_about_draft, came, draft, new_order, news, understood};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::{events, understood as screen};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Doubt, Draft, OrderEvent, Question};

/// Takes a text that tells or asks more; `false` if it does neither, or tells facts of the order.
pub fn with_draft(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    if came::beside(turn, heard) {
        return true;
    }
    let Some(before) = open_draft(turn).filter(|_| question != Question::Received) else {
        return false;
    };
    // A day, and a dispute with its day, have their place in the order.
    let is_fact = heard.sure() == Some(Intent::DisputeOpened);
    let stands_still = heard.mentioned().frozen_since.is_some();
    if is_fact || stands_still || understood::tells(heard.facts()) {
        return false;
    }
    if all_well::is_told(heard) {
        all_well::note_of_draft(turn, before);
        return true;
    }
    if heard.sure() == Some(Intent::Arrived) {
        ask_whether_here(turn, question);
        return true;
    }
    let shown = heard.shown();
    let event = news::event(turn, heard);
    let asks = heard.sure();
    let asks = asks.filter(|asks| shown.is_none() || !asks.is_of_tracking());
    // "Don't know when they shipped it" tells nothing of whether.
    let asks = asks.filter(|asks| *asks != Intent::NotShipped || !input::says_unknown(heard.text));
    if event.is_none() && !asks.is_some_and(Intent::is_about_order) {
        return false;
    }
    let tells_not_shipped = asks == Some(Intent::NotShipped) && !heard.text.contains('?');
    let mut draft = Draft {
        not_shipped: before.not_shipped || tells_not_shipped && before.shipped_on.is_none(),
        unconfirmed: false,
        passed_over: true,
        tracking: before.tracking.or(shown),
        ..before.clone()
    };
    if before.passed_over {
        draft::leave_out(&mut draft);
    }
    let left_out = screen::added(turn, &before, &draft);
    match event {
        Some(event) => note(turn, draft, event, left_out),
        None => answer_about_draft::answer(turn, draft, heard, left_out),
    }
    true
}

/// Who says so may mean something else: what they told is not put away before they say it once more.
fn ask_whether_here(turn: &mut Turn, question: Question) {
    if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
        draft.ask_received = true;
    }
    let ask = AnswerValue::Ask(Question::Received);
    new_order::take(turn, question, ReadAnswer::Value(ask, String::new()));
}

/// The one order that is being taken down, and of which nothing is in doubt.
fn open_draft(turn: &Turn) -> Option<Draft> {
    let Dialogue::Adding { draft, .. } = &turn.person.dialogue else {
        return None;
    };
    let mut draft = (**draft).clone();
    // Where it stands still can be left out, and a number in doubt is asked about again.
    draft
        .doubts
        .retain(|doubt| !matches!(doubt, Doubt::Frozen(_)));
    let is_sure = draft.doubts.iter().all(Doubt::is_of_number);
    (draft.is_of_one() && is_sure).then_some(draft)
}

fn note(turn: &mut Turn, mut draft: Draft, event: OrderEvent, left_out: String) {
    draft.not_shipped |= event == OrderEvent::OrderCancelled && draft.shipped_on.is_none();
    let told = events::told_first(turn, &draft, &event);
    draft.told.push(event);
    new_order::noted(turn, draft, paragraphs([told, left_out]));
}
