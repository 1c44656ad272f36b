//! What tracking shows, and what customs ask for, told in words.

use crate::chat::flows::answers::{AnswerValue, ReadAnswer};
use crate::chat::flows::{edit_order, new_order, order_fields};
use crate::chat::input::Heard;
use crate::chat::screens::{customs, echo, events};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Order, Question, Tracking};

/// What tracking shows, in words.
pub fn shows(turn: &mut Turn, order: &Order, shown: Tracking) {
    let value = AnswerValue::Tracking(shown);
    let note = echo::echo(turn, &value);
    edit_order::begin(turn, order.id, Question::Tracking);
    new_order::take(turn, Question::Tracking, ReadAnswer::Value(value, note));
}

/// Keeps what tracking shows, where something else is answered; what can be said of it.
pub fn note_shown(turn: &mut Turn, mut order: Order, shown: Tracking) -> String {
    order_fields::put(turn, &mut order, AnswerValue::Tracking(shown));
    let told = [events::told(turn, &order), customs::fee_asked(turn, &order)];
    turn.keep(order);
    paragraphs(told)
}

/// How much customs ask for of the order that is being taken down.
pub fn keep_customs_fee_of_draft(turn: &mut Turn, heard: &Heard) {
    if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
        draft.customs_fee = heard.customs_fee().or(draft.customs_fee.take());
    }
}

/// The order with how much customs ask for, where a text tells that.
pub fn with_customs_fee(turn: &mut Turn, mut order: Order, heard: &Heard) -> Order {
    if let Some(fee) = heard.customs_fee() {
        let before = order.fields(turn.now);
        order.customs_fee = Some(fee);
        order.keep_replaced(before);
        turn.keep(order.clone());
    }
    order
}
