//! What PayPal or the bank is told: facts and their days. Which law applies, they know themselves.

use super::sentence::{LetterParts, Sentence, day, plain, sentence, sum, text};
use super::shared::{decided_against, dispute_opened, problem, status};
use crate::advice::context::Context;
use crate::advice::letters::facts::{order_number, store_name, tracking_number};
use crate::advice::rules::MessageTo;
use crate::model::{MismatchReason, Payment, Tracking};

pub fn paypal(context: &Context) -> Option<LetterParts> {
    statement(context, None)
}

pub fn bank(context: &Context) -> Option<LetterParts> {
    let before = context
        .order
        .payment_case
        .filter(|case| case.payment == Payment::PayPal);
    let before = before.map(|case| vec![("opened", day(case.opened_on))]);
    statement(
        context,
        before.and_then(|facts| sentence("paypal-case", facts)),
    )
}

fn statement(context: &Context, before: Option<Sentence>) -> Option<LetterParts> {
    let order = context.order;
    let wrong = problem(context);
    let here = wrong.is_some();
    // It is the day on which it was told: the message is of then or before.
    let asked = order.seller.asked_on.map(|by| vec![("by", day(by))]);
    let promised = order.expected_on.map(|by| vec![("promised", day(by))]);
    let shipped = order.shipped_on.map(|on| vec![("shipped", day(on))]);
    let amount = order.amount.map(|amount| vec![("amount", sum(amount))]);
    Some(vec![
        paid(context),
        order_at(context),
        if here { wrong } else { plain("goods-not-here") },
        shipped
            .filter(|_| !here)
            .and_then(|facts| sentence("goods-shipped", facts)),
        promised.and_then(|facts| sentence("goods-promised", facts)),
        status(context).filter(|_| !here),
        another_parcel(context).filter(|_| !here),
        asked.and_then(|facts| match context.store.message_to {
            MessageTo::Seller => sentence("seller-asked", facts),
            MessageTo::Support => sentence("support-asked", facts),
        }),
        dispute_opened(context),
        decided_against(context),
        before,
        match amount {
            Some(facts) => sentence("money-back-amount", facts),
            None => plain("money-back"),
        },
    ])
}

/// The number was another parcel's.
fn another_parcel(context: &Context) -> Option<Sentence> {
    let Some(Tracking::NotMine(MismatchReason::OtherPlace | MismatchReason::BeforeOrder)) =
        context.tracking()
    else {
        return None;
    };
    let number = tracking_number(context)?;
    sentence("not-mine", vec![("number", text(number))])
}

fn paid(context: &Context) -> Option<Sentence> {
    let paid = ("paid", day(context.order.paid_on?));
    sentence("paid", vec![paid])
}

fn order_at(context: &Context) -> Option<Sentence> {
    let order = order_number(context).map(|number| ("order", text(number)));
    let store = store_name(context).map(|name| ("store", text(name)));
    match (order, store) {
        (Some(order), Some(store)) => sentence("order-at", vec![order, store]),
        (Some(order), None) => sentence("order", vec![order]),
        (None, Some(store)) => sentence("store-is", vec![store]),
        (None, None) => None,
    }
}
