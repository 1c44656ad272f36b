//! How it was paid, told by itself, and the wish to get the money back there.

use crate::advice::{DisputeState, OrderFacts};
use crate::chat::flows::answers::AnswerValue;
use crate::chat::flows::{order_actions, order_fields};
use crate::chat::input::{self, Heard};
use crate::chat::screens::{card, payment_way, understood};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderId, Payment};

/// The money is wanted where it was paid.
pub fn wanted(turn: &mut Turn, order: &Order, heard: Option<&Heard>) {
    let named = heard.and_then(|heard| {
        let card = || input::button_meant(heard.text, &["card"]).map(|_| Payment::Card);
        input::payer_named(heard.text).or_else(card)
    });
    let is_settled = {
        let facts = turn.facts(order);
        facts.payment_case.is_some() || facts.refund_agreed_on.is_some()
    };
    match is_settled {
        true => card::show(turn, order.id),
        false => payment_way::show(turn, order, named),
    }
}

/// Notes how an order was paid of which that was not known; `false` if another way was told before. Where the store has refused,
/// the way leads on.
pub fn told(turn: &mut Turn, id: OrderId, payment: Payment) -> bool {
    let Some(mut order) = turn.open_order(id).cloned() else {
        return false;
    };
    if order.payment.is_some_and(|known| known != payment) {
        return false;
    }
    let value = AnswerValue::Payment(Some(payment));
    let said = understood::line(turn, &value);
    order_fields::put(turn, &mut order, value);
    let leads_on = is_refused(&turn.facts(&order));
    if leads_on {
        order.touch(turn.now);
        turn.keep(order.clone());
        payment_way::show(turn, &order, None);
        turn.preface(said);
    } else {
        turn.answer = said;
        order_actions::save_and_show(turn, order);
    }
    true
}

fn is_refused(facts: &OrderFacts) -> bool {
    let refused = facts.lost_on.is_some() || facts.dispute_is(DisputeState::Refused);
    refused && facts.payment_case.is_none()
}
