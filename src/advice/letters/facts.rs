//! The facts that letters name, read strictly: an order number is no tracking number, and what is assumed is not told.

use crate::advice::context::Context;
use crate::advice::rules::MessageTo;
use crate::model::Tracking;
use tracking_number::Verdict;

/// The order's tracking number. What people take for one may be the order number.
pub fn tracking_number<'a>(context: &Context<'a>) -> Option<&'a str> {
    context.order.number.filter(|number| !names_order(number))
}

/// The order number, also where it was given for a tracking number.
pub fn order_number<'a>(context: &Context<'a>) -> Option<&'a str> {
    let order = context.order;
    let taken_for_tracking = || order.number.filter(|number| names_order(number));
    order.order_number.or_else(taken_for_tracking)
}

fn names_order(number: &str) -> bool {
    tracking_number::examine(number).verdict() == Verdict::OrderNumber
}

/// The store's name for a letter in any alphabet.
pub fn store_name<'a>(context: &Context<'a>) -> Option<&'a str> {
    let typed = context.order.store_name.filter(|name| name.is_ascii());
    context.store.name.as_deref().or(typed)
}

/// Whether a claim is written on the order's own page. A support desk, or a shop's e-mail, has to be told which order it is.
pub fn is_pasted_inside_order(context: &Context) -> bool {
    context.store.message_to == MessageTo::Seller && context.store.name.is_some()
}

/// Whether the day has passed on which the order was promised at the latest.
pub fn is_late(context: &Context) -> bool {
    let promised = context.order.expected_on;
    promised.is_some_and(|day| context.today() > day)
}

/// Whether tracking says that the parcel was delivered.
pub fn claims_delivery(context: &Context) -> bool {
    matches!(context.tracking(), Some(Tracking::Delivered(_)))
}
