//! What tracking shows, and what customs ask for, told in words.

use crate::chat::callback::AnswerPress;
use crate::chat::flows::answers::{AnswerValue, ReadAnswer};
use crate::chat::flows::{edit_order, new_order, order_fields};
use crate::chat::input::{self, Heard};
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

/// "It goes back because the address was wrong": why is not asked then.
pub fn tells_return_reason(turn: &mut Turn, heard: &Heard) {
    let is_asked = matches!(
        turn.person.dialogue,
        Dialogue::Editing {
            question: Question::ReturnReason,
            ..
        }
    );
    let reasons = [
        AnswerPress::NotCollected,
        AnswerPress::CustomsUnpaid,
        AnswerPress::WrongAddress,
    ];
    let words: Vec<&str> = reasons.iter().filter_map(AnswerPress::word).collect();
    let told = input::first_told(heard.text, &words).filter(|_| is_asked);
    let reason = told.and_then(|told| {
        let mut reasons = reasons.into_iter();
        reasons.find(|reason| reason.word() == Some(told))
    });
    if let Some(reason) = reason {
        new_order::answered(turn, Question::ReturnReason, reason);
    }
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
