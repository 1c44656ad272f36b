//! /orders: the open orders, the most pressing first.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::digest;
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::{Button, Keyboard, Order};

/// The most open orders that one person can have.
pub const MOST_OPEN_ORDERS: usize = 50;

/// The most orders on a page.
const PER_PAGE: usize = 5;

/// A page of the list; a page that is not there any more shows the last one.
pub fn list(turn: &mut Turn, page: usize) {
    let open = sorted(turn);
    if open.is_empty() {
        let begin = Press::Begin.button(turn.plain("button-begin", &[]));
        return turn.show(turn.html("no-orders", &[]), vec![row(begin)]);
    }
    let head = turn.html("orders", &[("count", open.len().into())]);
    let (text, mut rows) = shown(turn, &open, head, OrderPress::Card, page);
    rows.push(row(Press::Begin.button(turn.plain("button-add", &[]))));
    turn.show(text, rows);
}

/// The open orders, the most pressing first.
fn sorted(turn: &Turn) -> Vec<Order> {
    let mut open: Vec<Order> = turn.open_orders().cloned().collect();
    open.sort_by_cached_key(|o| digest::pressing(turn, o));
    open
}

/// A page of orders under a heading: a line and a button each, and the buttons that turn pages.
fn shown(
    turn: &Turn,
    orders: &[Order],
    head: String,
    press: OrderPress,
    page: usize,
) -> (String, Keyboard) {
    let pages = orders.len().div_ceil(PER_PAGE).max(1);
    let page = page.min(pages - 1);
    let shown = orders.iter().skip(page * PER_PAGE).take(PER_PAGE);
    let lines: Vec<String> = shown.clone().map(|o| digest::line(turn, o)).collect();
    let buttons: Vec<Button> = shown.map(|o| digest::button(turn, o, press)).collect();
    let mut rows: Keyboard = buttons.chunks(2).map(<[_]>::to_vec).collect();
    if pages > 1 {
        rows.push(turning(press, page, pages));
    }
    (paragraphs([head, lines.join("\n")]), rows)
}

fn turning(press: OrderPress, page: usize, pages: usize) -> Vec<Button> {
    let to = |page| match press {
        OrderPress::Card => Press::Orders(page),
        press => Press::Choose(press, page),
    };
    let place = to(page).button(format!("{} / {pages}", page + 1));
    let earlier = (page > 0).then(|| to(page - 1).button("‹"));
    let later = (page + 1 < pages).then(|| to(page + 1).button("›"));
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

/// A page of the orders as buttons with this press.
pub fn choose(turn: &mut Turn, press: OrderPress, page: usize) {
    let open = sorted(turn);
    if open.is_empty() {
        return list(turn, 0);
    }
    let head = turn.html("orders-choose", &[]);
    let (text, rows) = shown(turn, &open, head, press, page);
    turn.show(text, rows);
}
