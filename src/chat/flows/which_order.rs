//! Which watched order a text is about, where it does not say it by a number.

use crate::advice::OrderFacts;
use crate::chat::callback::Press;
use crate::chat::flows::store_names;
use crate::chat::input::{self, Heard, Intent, page};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderId};

/// The order that news are about: the one that is named or talked about, the only one, or the one that is looked at.
/// Where several are named, none: which of them is not guessed.
pub fn order_meant(turn: &Turn, text: &str, about: Option<OrderId>) -> Option<OrderId> {
    let named = order_named(turn, text).or(about);
    // "Both do not move": which of several is meant has to be asked.
    likely(turn, named).filter(|_| named.is_some() || !names_several(turn, text))
}

/// Whether a text is about several watched orders, by their names or by "both".
pub fn names_several(turn: &Turn, text: &str) -> bool {
    let is_of_both = turn.only_open().is_none() && input::means_both(text);
    is_of_both || all_called(turn, text).len() > 1
}

/// The orders whose names stand in a text.
fn all_called<'t>(turn: &'t Turn, text: &str) -> Vec<&'t Order> {
    let is_called = |order: &&Order| {
        let name = order.name.as_deref();
        name.is_some_and(|name| input::calls(text, name))
    };
    turn.open_orders().filter(is_called).collect()
}

/// The order that is talked about, the only one, or the one that is looked at.
pub fn likely(turn: &Turn, about: Option<OrderId>) -> Option<OrderId> {
    about
        .or_else(|| turn.only_open())
        .or_else(|| order_looked_at(turn))
}

/// Nothing of it was shipped or claimed.
pub fn is_unsent(turn: &Turn, order: &Order) -> bool {
    let facts = turn.facts(order);
    let has_left = facts.shipped_on.is_some() || facts.tracking.is_some();
    !has_left && !is_claimed(turn, order) && facts.arrived_on.is_none()
}

/// The one order with a claim at the store, PayPal or the bank; none where there are several.
pub fn only_claimed(turn: &Turn) -> Option<OrderId> {
    only(turn.open_orders().filter(|order| is_claimed(turn, order)))
}

/// The store of a text; before its words a short name is enough: "ozon chat: ...".
pub fn store_named(turn: &Turn, text: &str) -> Option<&'static str> {
    let sender = input::sender_named(text).unwrap_or_default();
    let of_seller = |word: &&str| input::names_seller(word);
    let mut called = sender.split_whitespace().filter(|word| !of_seller(word));
    let of_sender = called.find_map(|word| store_names::known(turn.texts(), word));
    of_sender.or_else(|| page::store_named(text))
}

/// Orders are watched, and none of this store.
pub fn is_of_other_store(turn: &Turn, store: &str) -> bool {
    let mut open = turn.open_orders().peekable();
    open.peek().is_some() && open.all(|order| order.store != store)
}

/// Its money was claimed at the store, PayPal or the bank.
pub fn is_claimed(turn: &Turn, order: &Order) -> bool {
    turn.facts(order).is_claimed()
}

fn only<'o>(mut orders: impl Iterator<Item = &'o Order>) -> Option<OrderId> {
    let order = orders.next()?.id;
    orders.next().is_none().then_some(order)
}

/// The order whose name stands in a text, or its store, or which another part of the message names; none where several do.
pub fn order_named(turn: &Turn, text: &str) -> Option<OrderId> {
    called(turn, text).or(turn.talked_about)
}

/// The order whose own name stands in a text.
pub fn order_called(turn: &Turn, text: &str) -> Option<OrderId> {
    only(all_called(turn, text).into_iter())
}

fn called(turn: &Turn, text: &str) -> Option<OrderId> {
    let of_store = |orders: &[&Order]| {
        let store = page::store_named(text)?;
        only(orders.iter().copied().filter(|order| order.store == store))
    };
    let called = all_called(turn, text);
    match called[..] {
        [] => of_store(&turn.open_orders().collect::<Vec<_>>()),
        [one] => Some(one.id),
        // Those that are called alike are told apart by their stores.
        [one, ..] if called.iter().all(|other| other.name == one.name) => of_store(&called),
        _ => None,
    }
}

/// The only order that cost as much as came back, where nothing else says which one is meant.
pub fn order_of_money(turn: &Turn, heard: &Heard) -> Option<OrderId> {
    let cost = |order: &&Order| {
        let paid = order.amount.as_deref();
        paid.is_some_and(|paid| input::names_sum(heard.text, paid))
    };
    let is_back = heard.sure() == Some(Intent::MoneyBack);
    only(turn.open_orders().filter(cost)).filter(|_| is_back)
}

/// The only order whose money is awaited, where words are about that: the one to which it was agreed, or else the one for which it
/// was claimed.
pub fn only_awaiting(turn: &Turn, intent: Intent) -> Option<OrderId> {
    use Intent as I;
    let is_of_money = matches!(
        intent,
        I::MoneyBack | I::MoneyPartly | I::RefundWhen | I::RefundAsCredit | I::RefundToOldCard
    );
    let awaiting = |is: fn(&OrderFacts) -> bool| {
        let awaits = turn
            .open_orders()
            .filter(move |order| is(&turn.facts(order)));
        awaits.map(|order| order.id).take(2).collect::<Vec<_>>()
    };
    let agreed = awaiting(|facts| facts.refund_agreed_on.is_some() || facts.sent_back_on.is_some());
    // What was decided was claimed before.
    let is_of_claim = matches!(
        intent,
        I::DisputeWon | I::DisputeRefused | I::DisputeCancelled | I::Escalated | I::Appealed
    );
    let awaited = match agreed[..] {
        [] => awaiting(|facts| facts.is_claimed()),
        _ if is_of_claim => awaiting(|facts| facts.is_claimed()),
        _ => agreed,
    };
    match awaited[..] {
        [only] if is_of_money || is_of_claim => Some(only),
        _ => None,
    }
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
