//! /orders: the open orders, the soonest end of protection first.

use super::button::{OrderPress, Press};
use super::turn::{Turn, row, title};
use crate::storage::records::{Button, Order};

/// So many orders on a page.
const PER_PAGE: usize = 8;
/// So many characters of a title on a button.
const LONGEST_LABEL: usize = 30;

/// A page of the list; a page that is not there any more shows the last one.
pub fn list(turn: &mut Turn, page: usize) {
    let mut open: Vec<Order> = turn.open_orders().cloned().collect();
    if open.is_empty() {
        let begin = Press::Begin.button(turn.plain("button-begin", &[]));
        return turn.show(turn.html("no-orders", &[]), vec![row(begin)]);
    }
    // Orders whose end is not known come last.
    open.sort_by_key(|o| (o.protection_end.is_none(), o.protection_end, o.id));
    let pages = open.len().div_ceil(PER_PAGE);
    let page = page.min(pages - 1);
    let shown = open.iter().skip(page * PER_PAGE).take(PER_PAGE);
    let mut rows: Vec<Vec<Button>> = shown.map(|order| row(line(turn, order))).collect();
    if pages > 1 {
        rows.push(turning(page, pages));
    }
    rows.push(row(Press::Begin.button(turn.plain("button-add", &[]))));
    turn.show(turn.html("orders", &[("count", open.len().into())]), rows);
}

fn line(turn: &Turn, order: &Order) -> Button {
    let full = title(turn.texts(), order);
    let mut short: String = full.chars().take(LONGEST_LABEL).collect();
    if short.len() < full.len() {
        short.push('…');
    }
    let left = super::card::left_in_short(turn, order);
    let label = turn.plain(
        "orders-line",
        &[("title", short.into()), ("left", left.into())],
    );
    Press::Order(order.id, OrderPress::Card).button(label)
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
