//! The orders of a text that tells several: which of them are taken next, and what they have in common.

use crate::model::{Draft, GivenNumber, OrderId};

use crate::chat::turn::Turn;

/// Takes an order out of a list; the rest waits behind it.
pub fn take_out(mut list: Draft, fingerprint: u32) -> Option<Draft> {
    let is_it = |one: &Draft| one.fingerprint() == fingerprint;
    let at = list.listed.iter().position(is_it)?;
    let one = list.listed.remove(at);
    let mut one = completed(&list, one);
    one.waiting = std::mem::take(&mut list.waiting);
    if !list.listed.is_empty() {
        one.waiting.push(list);
    }
    Some(one)
}

/// The order with this number in a list.
pub fn with_number(list: &Draft, number: &str) -> Option<u32> {
    let given = GivenNumber::Number(number.to_owned());
    let mut orders = list.listed.iter();
    let one = orders.find(|one| one.number.as_ref() == Some(&given))?;
    Some(one.fingerprint())
}

/// An order of a list with what is known of all of them, where nothing but its number is known of it.
pub fn completed(list: &Draft, one: Draft) -> Draft {
    if !one.is_bare() {
        return one;
    }
    Draft {
        number: one.number,
        doubts: [one.doubts, list.doubts.clone()].concat(),
        about: one.about,
        listed: Vec::new(),
        left_out: 0,
        waiting: Vec::new(),
        unconfirmed: false,
        ..list.clone()
    }
}

/// After one of several numbers was watched: perhaps the others came from the same store, shipped on the same day.
pub fn make_alike(turn: &Turn, list: &mut Draft, made: OrderId) {
    let Some(order) = turn.open_order(made) else {
        return;
    };
    if !list.listed.iter().all(Draft::is_bare) {
        return;
    }
    *list = Draft {
        store: Some(order.store.clone()),
        store_name: order.store_name.clone(),
        shipped_on: order.shipped_on,
        not_shipped: order.shipped_on.is_none(),
        unconfirmed: true,
        listed: std::mem::take(&mut list.listed),
        left_out: list.left_out,
        ..Draft::default()
    };
}
