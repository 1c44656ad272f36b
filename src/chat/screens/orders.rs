//! /orders: the open orders, the soonest end of protection first.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::turn::{Turn, row, title};
use crate::model::{Button, Order};

/// The most open orders that one person can have.
pub const MOST_OPEN_ORDERS: usize = 50;

/// The most orders on a page.
const PER_PAGE: usize = 8;
/// The most characters of a title on a button.
const LONGEST_LABEL: usize = 30;

/// A page of the list; a page that is not there any more shows the last one.
pub fn list(turn: &mut Turn, page: usize) {
    let mut open: Vec<Order> = turn.open_orders().cloned().collect();
    if open.is_empty() {
        let begin = Press::Begin.button(turn.plain("button-begin", &[]));
        return turn.show(turn.html("no-orders", &[]), vec![row(begin)]);
    }
    sort(turn, &mut open);
    let pages = open.len().div_ceil(PER_PAGE);
    let page = page.min(pages - 1);
    let shown = open.iter().skip(page * PER_PAGE).take(PER_PAGE);
    let mut rows: Vec<Vec<Button>> = shown.map(|order| row(line(turn, order))).collect();
    if pages > 1 {
        rows.push(turning(page, pages));
    }
    rows.push(vec![
        Press::Begin.button(turn.plain("button-add", &[])),
        Press::Calendar.button(turn.plain("button-calendar-all", &[])),
    ]);
    turn.show(turn.html("orders", &[("count", open.len().into())]), rows);
}

/// The soonest end first; orders whose end is not known come last.
fn sort(turn: &Turn, orders: &mut [Order]) {
    let end = |o: &Order| turn.assess(o).end.map(|end| end.at);
    orders.sort_by_cached_key(|o| (end(o).is_none(), end(o), o.id));
}

fn line(turn: &Turn, order: &Order) -> Button {
    Press::Order(order.id, OrderPress::Card).button(label(turn, order))
}

fn label(turn: &Turn, order: &Order) -> String {
    let full = title(turn.texts(), order);
    let mut short: String = full.chars().take(LONGEST_LABEL).collect();
    if short.len() < full.len() {
        short.push('…');
    }
    let left = crate::chat::screens::card::left_in_short(turn, order);
    turn.plain(
        "orders-line",
        &[("title", short.into()), ("left", left.into())],
    )
}

fn turning(page: usize, pages: usize) -> Vec<Button> {
    let place = Press::Orders(page).button(format!("{} / {pages}", page + 1));
    let earlier = (page > 0).then(|| Press::Orders(page - 1).button("‹"));
    let later = (page + 1 < pages).then(|| Press::Orders(page + 1).button("›"));
    [earlier, Some(place), later]
        .into_iter()
        .flatten()
        .collect()
}

/// Says that no more orders can be watched.
pub fn too_many(turn: &mut Turn) {
    let text = turn.html("too-many-orders", &[("most", MOST_OPEN_ORDERS.into())]);
    let button = Press::Orders(0).button(turn.plain("button-orders", &[]));
    turn.show(text, vec![row(button)]);
}

/// The orders as buttons with this press.
pub fn choose(turn: &mut Turn, press: OrderPress) {
    let mut open: Vec<Order> = turn.open_orders().cloned().collect();
    if open.is_empty() {
        return list(turn, 0);
    }
    sort(turn, &mut open);
    let shown = open.iter().take(PER_PAGE);
    let rows = shown
        .map(|order| row(Press::Order(order.id, press).button(label(turn, order))))
        .collect();
    turn.show(turn.html("orders-choose", &[]), rows);
}
