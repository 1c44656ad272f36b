//! Messages to the seller, or to the store's support.

use super::sentence::{LetterParts, Sentence, count, day, plain, sentence, sum, text};
use super::shared::{
    about_claim, about_order, asked_around, frozen, no_information, not_here, promised, rest,
    return_reason, says_delivered, shipped, status,
};
use crate::advice::context::{Context, EndSource};
use crate::advice::letters::facts::{
    claims_delivery, is_late, order_number, store_name, tracking_number,
};
use crate::advice::rules::Extension;
use crate::model::{CompletedBy, Tracking};

pub fn ask_code(context: &Context) -> Option<LetterParts> {
    let shipped = shipped(context)?;
    let (what, please) = match (tracking_number(context), context.tracking()) {
        (None, _) => (plain("no-number"), plain("please-send")),
        (Some(_), Some(Tracking::Nothing)) => (no_information(context), plain("please-check")),
        (Some(number), Some(Tracking::Frozen(..))) => match frozen(context) {
            Some((_, since)) => {
                let facts = vec![("number", text(number)), ("since", day(since))];
                (sentence("nothing-new", facts), plain("please-find"))
            }
            // The event is older than the shipment: the number may be another one's.
            None => (number_is(number), plain("please-check")),
        },
        (Some(number), None) => (number_is(number), plain("please-check")),
        _ => return None,
    };
    Some(vec![
        plain("hello"),
        not_here(context),
        Some(shipped),
        promised(context),
        what,
        please,
        plain("thanks"),
    ])
}

/// It is late, or was said to be on its way: where is it, and when does it come?
pub fn where_is_it(context: &Context) -> Option<LetterParts> {
    let moves = context.tracking() == Some(Tracking::Moving);
    if !(is_late(context) || moves) || claims_delivery(context) {
        return None;
    }
    Some(vec![
        plain("hello"),
        not_here(context),
        promised(context),
        shipped(context),
        status(context),
        plain("please-when"),
        plain("thanks"),
    ])
}

/// It goes back, or went back for want of a collection, and "not received" would hide that.
pub fn settle_return(context: &Context) -> Option<LetterParts> {
    let late = context
        .collect_by()
        .is_some_and(|day| context.today() > day);
    let why = match context.tracking()? {
        Tracking::Returned => return_reason(context),
        Tracking::AtPickup(_) | Tracking::DeliveryFailed(_) if late => None,
        _ => return None,
    };
    Some(vec![
        plain("hello"),
        not_here(context),
        status(context),
        why,
        plain("please-send-again"),
        plain("thanks"),
    ])
}

/// The order counts as received, and no claim may be open for that.
pub fn reopen(context: &Context) -> Option<LetterParts> {
    let (by, _) = context.order.completed?;
    let how = match by {
        CompletedBy::Mistake => "confirmed-by-mistake",
        CompletedBy::Store => "closed-as-received",
    };
    Some(vec![
        plain("hello"),
        not_here(context),
        plain(how),
        plain("please-reopen"),
        plain("thanks"),
    ])
}

fn number_is(number: &str) -> Option<Sentence> {
    sentence("number-is", vec![("number", text(number))])
}

/// Only a label was printed: the parcel lies with the seller.
pub fn not_handed_over(context: &Context) -> Option<LetterParts> {
    let Some(Tracking::Announced) = context.tracking() else {
        return None;
    };
    let checked = context.told_on()?;
    let facts = vec![
        ("number", text(tracking_number(context)?)),
        ("checked", day(checked)),
    ];
    Some(vec![
        plain("hello"),
        not_here(context),
        shipped(context),
        promised(context),
        sentence("only-label", facts),
        plain("please-hand-over"),
        plain("thanks"),
    ])
}

pub fn extend(context: &Context) -> Option<LetterParts> {
    let days = context
        .store
        .extend_request_days
        .filter(|_| context.store.extension == Extension::Seller)?;
    let end = context.end().filter(|end| end.at > context.now)?;
    let told = end.from == EndSource::Person;
    let ends = ("end", day(context.day_of(end.at)));
    Some(vec![
        plain("hello"),
        not_here(context),
        promised(context),
        sentence("protection-ends", vec![ends]).filter(|_| told),
        sentence("please-extend", vec![("extension", count(days.into()))]),
        about_claim("without-extension", context),
        plain("thanks"),
    ])
}

/// An order that is not on its way at all.
pub fn cancel_unshipped(context: &Context) -> Option<LetterParts> {
    let order = context.order;
    if order.shipped_on.is_some() {
        return None;
    }
    let what = match order_number(context) {
        Some(order) => sentence("order-not-shipped", vec![("order", text(order))]),
        None => plain("not-shipped"),
    };
    let paid = order.paid_on.map(|paid| vec![("paid", day(paid))]);
    // Only the order's own timer is a fact.
    let ship_by = order.ship_by.filter(|day| context.today() > *day);
    let ship_by = ship_by.map(|by| vec![("shipby", day(by))]);
    Some(vec![
        plain("hello"),
        what,
        paid.and_then(|facts| sentence("paid", facts)),
        ship_by.and_then(|facts| sentence("ship-by", facts)),
        plain("please-cancel"),
        plain("thanks"),
    ])
}

/// Honest before anybody was asked: it claims nothing but what tracking says.
pub fn proof_of_delivery(context: &Context) -> Option<LetterParts> {
    Some(vec![
        plain("hello"),
        about_order(context),
        Some(says_delivered(context)?),
        plain("received-nothing"),
        asked_around(context),
        plain("please-prove"),
        plain("thanks"),
    ])
}

pub fn courier_data(context: &Context) -> Option<LetterParts> {
    Some(vec![
        plain("hello"),
        about_order(context),
        data_asked(context),
        plain("please-name"),
        plain("thanks"),
    ])
}

/// Whoever paid the tax in the shop need not pay it again: but only the shop knows how the parcel was declared.
pub fn tax_paid(context: &Context) -> Option<LetterParts> {
    let held = match tracking_number(context) {
        Some(number) => sentence("customs-hold-number", vec![("number", text(number))]),
        None => plain("customs-hold"),
    };
    let asked = match context.tracking()? {
        Tracking::HeldByCustoms => held,
        Tracking::DataAsked => data_asked(context),
        _ => return None,
    };
    Some(vec![
        plain("hello"),
        about_order(context),
        asked,
        plain("please-tax"),
        plain("thanks"),
    ])
}

fn data_asked(context: &Context) -> Option<Sentence> {
    match tracking_number(context) {
        Some(number) => sentence("data-asked-number", vec![("number", text(number))]),
        None => plain("data-asked"),
    }
}

/// Money that was agreed on and has not come: with its reference number the bank can find it.
pub fn refund_late(context: &Context) -> Option<LetterParts> {
    let order = context.order;
    let is_whole = !order.refunded && order.part_accepted.is_none();
    let agreed = order.refund_agreed_on.filter(|_| is_whole)?;
    // The day is the one on which it was told.
    let by = ("by", day(agreed));
    let cancelled = order.cancelled_on.is_some();
    let what = match (order_number(context), cancelled) {
        (Some(order), true) => sentence("order-cancelled", vec![("order", text(order)), by]),
        (Some(order), false) => sentence("order-refund-agreed", vec![("order", text(order)), by]),
        (None, true) => sentence("cancelled", vec![by]),
        (None, false) => sentence("refund-agreed", vec![by]),
    };
    let amount = order.amount.map(|amount| vec![("amount", sum(amount))]);
    Some(vec![
        plain("hello"),
        what,
        amount.and_then(|facts| sentence("amount-is", facts)),
        rest(context).or(plain("no-money")),
        plain("please-reference"),
        plain("thanks"),
    ])
}

pub fn arrived_after_refund(context: &Context) -> Option<LetterParts> {
    let order = context.order;
    order.arrived_on?;
    let what = match (order_number(context), order.refunded) {
        (Some(number), true) => sentence("order-refunded", vec![("order", text(number))]),
        (Some(number), false) => sentence("order-to-refund", vec![("order", text(number))]),
        (None, true) => plain("refunded"),
        (None, false) => plain("to-refund"),
    };
    let pay = match store_name(context) {
        Some(store) => sentence("pay-inside-store", vec![("store", text(store))]),
        None => plain("pay-inside"),
    };
    Some(vec![
        plain("hello"),
        what,
        plain("arrived-now"),
        pay,
        plain("thanks"),
    ])
}
