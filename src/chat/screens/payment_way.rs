//! The money back where it was paid: who is asked for it, until when, and what goes there.

use super::{advice_args, advice_text, choices, talk, why};
use crate::advice::{self, DisputeState, Letter};
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::{Keyboard, Order, Payment};

/// More buttons than that leave no room for the way back.
const MOST_BUTTONS: usize = 3;

/// The way of the payment of an order; `named` is the one that is talked about, where it was not told how it was paid.
pub fn show(turn: &mut Turn, order: &Order, named: Option<Payment>) {
    let mut order = order.clone();
    order.payment = order.payment.or(named);
    let letter = letter(order.payment);
    let (said, told) = turn.with_context(&order, |context| {
        let args = advice_args::args(turn, &order, context);
        let mut said = Vec::new();
        // As long as the store can still pay, the way of the payment comes second.
        if order.payment == Some(Payment::Other) || !is_open_at_store(context) {
            said.push(turn.html("advice-use-payment", &args));
        } else {
            said.push(why::two_routes(turn, context));
        }
        said.extend(advice_text::routes(turn, context));
        let mut told = choices::payment_ways(context);
        told.retain(|choice| *choice != choices::REFUNDED);
        told.truncate(MOST_BUTTONS);
        (paragraphs(said), told)
    });
    let mut rows = Keyboard::new();
    if let Some(letter) = letter.filter(|letter| talk::has_text(turn, &order, *letter)) {
        rows.push(row(choices::letter_button(turn, order.id, letter)));
    }
    let told = told.into_iter().chain([talk::CARD]);
    rows.extend(told.map(|told| row(choices::choice(turn, order.id, told))));
    turn.show(paragraphs([talk::head(turn, &order), said]), rows);
}

/// The store has not refused, and can still be asked.
fn is_open_at_store(context: &advice::Context) -> bool {
    let order = context.order;
    let is_refused = order.lost_on.is_some() || order.dispute_is(DisputeState::Refused);
    let is_over = context.is_over() && order.dispute.is_none();
    context.has_protection() && !is_refused && !is_over
}

fn letter(payment: Option<Payment>) -> Option<Letter> {
    match payment? {
        Payment::PayPal => Some(Letter::PayPal),
        Payment::Card => Some(Letter::Bank),
        Payment::Other => None,
    }
}
