//! The buttons under numbers that were pasted: the order that waits for one, a new order, an order that has it.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::input::numbers;
use crate::chat::screens::{format, links, number};
use crate::chat::turn::{Turn, row};
use crate::model::{Button, Dialogue, GivenNumber, Keyboard, Order};
use tracking_number::{Finding, candidates};

/// The most orders that are offered to take a number.
const MOST_ORDERS: usize = 3;
/// The most buttons for what to do with numbers, and for each of several.
const MOST_BUTTONS: usize = 4;
const MOST_OF_SEVERAL: usize = 2;

/// What to do with the numbers, and why they are not tracked.
pub fn offers(turn: &Turn, shown: &[Finding]) -> Keyboard {
    let mut rows = watch_buttons(turn, shown);
    let asked_of = match candidates(shown)[..] {
        [one] => Some(one.text.clone()),
        _ => None,
    };
    let why = Press::Why(asked_of).button(turn.plain("button-why-untracked", &[]));
    let track = match candidates(shown)[..] {
        [one] => links::track_number(turn, &one.text),
        _ => None,
    };
    rows.push([why].into_iter().chain(track).collect());
    rows
}

/// For a number that takes the place of another: the orders that may have it from now on.
pub fn takers(turn: &Turn, shown: &[Finding]) -> Keyboard {
    let [one] = candidates(shown)[..] else {
        return Keyboard::new();
    };
    let has_other = |order: &Order| order.number != GivenNumber::NoneGiven;
    let orders = match has_number(turn, &one.text) {
        Some(_) => Vec::new(),
        None => newest(turn, has_other),
    };
    let number = numbers::meant(one).into_iter().next();
    let taker = |order: &Order| Some(taker(turn, order, number.clone()?));
    orders.into_iter().filter_map(taker).collect()
}

fn taker(turn: &Turn, order: &Order, number: String) -> Vec<Button> {
    let label = turn.plain("button-number-of", &title_arg(turn, order));
    row(Press::NumberOf(order.id, number).button(label))
}

/// Buttons to watch the numbers, to put them into the orders that wait for them, or to open the orders that have them already.
pub fn watch_buttons(turn: &Turn, shown: &[Finding]) -> Keyboard {
    let parcels = candidates(shown);
    let adding = matches!(turn.person.dialogue, Dialogue::Adding { .. });
    let mut rows = Keyboard::new();
    if !adding && let Some(order) = numbers::only_order_number(shown) {
        rows.extend(order_number_buttons(turn, &order.text, parcels.is_empty()));
    }
    for finding in &parcels {
        if adding {
            rows.extend(number::use_buttons(turn.texts(), finding));
        } else if let Some(order) = has_number(turn, &finding.text) {
            rows.push(row(open_button(turn, order)));
        } else {
            let most = match parcels.len() {
                1 => MOST_BUTTONS,
                _ => MOST_OF_SEVERAL,
            };
            let buttons = parcel_buttons(turn, finding, parcels.len() == 1);
            rows.extend(buttons.into_iter().take(most));
        }
    }
    rows.truncate(MOST_BUTTONS);
    if rows.is_empty() && !adding {
        rows.push(row(Press::Begin.button(turn.plain("button-begin", &[]))));
    }
    rows
}

/// A parcel's number goes first to an order that has none, then to a new one.
fn parcel_buttons(turn: &Turn, finding: &Finding, is_only: bool) -> Keyboard {
    let meant = numbers::meant(finding);
    let waiting: Vec<&Order> = newest(turn, |order| order.number == GivenNumber::NoneGiven);
    let mut rows = Keyboard::new();
    if is_only && let Some(typed) = meant.first() {
        let button = |order: &&Order| taker(turn, order, typed.clone());
        rows.extend(waiting.iter().map(button));
    }
    let is_settled = meant.len() == 1 && !rows.is_empty();
    for number in meant {
        let label = if is_settled {
            turn.plain("button-new-order", &[])
        } else {
            format::one_of_numbers(turn.texts(), "button-watch", &number)
        };
        rows.push(row(Press::Watch(number).button(label)));
    }
    rows
}

/// An order number goes to an order that lacks it, or begins a new one.
fn order_number_buttons(turn: &Turn, number: &str, may_begin: bool) -> Keyboard {
    let has_it = |order: &&Order| order.order_number.as_deref() == Some(number);
    if let Some(order) = turn.open_orders().find(has_it) {
        return vec![row(open_button(turn, order))];
    }
    let button = |order: Option<&Order>, label| {
        let press = Press::OrderNumberOf(order.map(|order| order.id), number.to_owned());
        row(press.button(label))
    };
    let lacking = newest(turn, |order| order.order_number.is_none());
    let mut rows: Keyboard = lacking
        .into_iter()
        .map(|order| {
            let label = turn.plain("button-order-number-of", &title_arg(turn, order));
            button(Some(order), label)
        })
        .collect();
    if may_begin {
        let key = if rows.is_empty() {
            "button-begin"
        } else {
            "button-new-order"
        };
        rows.push(button(None, turn.plain(key, &[])));
    }
    rows
}

fn newest(turn: &Turn, wanted: impl Fn(&Order) -> bool) -> Vec<&Order> {
    let mut orders: Vec<&Order> = turn.open_orders().filter(|order| wanted(order)).collect();
    orders.sort_by_key(|order| std::cmp::Reverse(order.id));
    orders.truncate(MOST_ORDERS);
    orders
}

fn has_number<'a>(turn: &'a Turn, number: &str) -> Option<&'a Order> {
    let has_it = |order: &&Order| matches!(&order.number, GivenNumber::Number(n) if n == number);
    turn.open_orders().find(has_it)
}

fn open_button(turn: &Turn, order: &Order) -> Button {
    let label = turn.plain("button-open-order", &title_arg(turn, order));
    Press::Order(order.id, OrderPress::Card).button(label)
}

fn title_arg(
    turn: &Turn,
    order: &Order,
) -> [(&'static str, fluent_bundle::FluentValue<'static>); 1] {
    [("title", turn.short_title(order).into())]
}
