//! Which watched order a text is about, where it does not say it by a number.

use crate::chat::callback::Press;
use crate::chat::input::{self, page};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderId};

/// The order that news are about: the one that is named or talked about, the only one, or the one that is looked at.
pub fn order_meant(turn: &Turn, text: &str, about: Option<OrderId>) -> Option<OrderId> {
    likely(turn, order_named(turn, text).or(about))
}

/// The order that is talked about, the only one, or the one that is looked at.
pub fn likely(turn: &Turn, about: Option<OrderId>) -> Option<OrderId> {
    about
        .or_else(|| turn.only_open())
        .or_else(|| order_looked_at(turn))
}

/// The order whose name stands in a text, or its store; none where several do.
pub fn order_named(turn: &Turn, text: &str) -> Option<OrderId> {
    let named = |order: &Order| {
        let name = order.name.as_deref();
        name.is_some_and(|name| input::mentions(text, name))
    };
    let only = |is: &dyn Fn(&Order) -> bool| {
        let mut orders = turn.open_orders().filter(|order| is(order));
        let order = orders.next()?.id;
        orders.next().is_none().then_some(order)
    };
    only(&named).or_else(|| {
        let store = page::store_named(text)?;
        only(&|order| order.store == store)
    })
}

/// The open order that all buttons of the last message are about.
pub fn order_looked_at(turn: &Turn) -> Option<OrderId> {
    let about = |button| match Press::of(button)? {
        Press::Order(id, _) | Press::Reminder(id, _) => Some(id),
        _ => None,
    };
    let mut orders = turn.person.offered.iter().filter_map(about);
    let order = orders.next()?;
    let is_only = orders.all(|other| other == order);
    (is_only && turn.open_order(order).is_some()).then_some(order)
}
