//! *More* under a card or a reminder: the details in full, and the rarer buttons in two small menus.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{details, frame};
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::{Button, Order};

/// The details of an order, in the message under whose button they are asked for.
pub fn show(turn: &mut Turn, order: &Order) {
    let text = paragraphs([
        frame::head(turn, order, "📦"),
        details::facts_lines(turn, order),
        details::next_line(turn, order),
    ]);
    let button = |press, key| button(turn, order, press, key);
    let rows = vec![
        vec![
            button(OrderPress::Letters, "button-letters"),
            button(OrderPress::ReportMenu, "button-news"),
        ],
        vec![
            button(OrderPress::Why, "button-why"),
            button(OrderPress::SnoozeMenu, "button-later"),
        ],
        vec![
            button(OrderPress::Edit, "button-edit"),
            button(OrderPress::Overview, "button-overview"),
        ],
        row(button(OrderPress::Card, "button-back")),
    ];
    turn.show(text, rows);
}

/// All that there is of an order to look at or to take along, and the way to delete it.
pub fn overview(turn: &mut Turn, order: &Order) {
    let text = paragraphs([
        frame::head(turn, order, "📦"),
        turn.html("ask-overview", &[]),
    ]);
    let button = |press, key| button(turn, order, press, key);
    let rows = vec![
        vec![
            button(OrderPress::TimeLine, "button-time-line"),
            button(OrderPress::Calendar, "button-calendar"),
        ],
        vec![
            button(OrderPress::History, "button-history"),
            Press::Orders(0).button(turn.plain("button-orders", &[])),
        ],
        vec![
            button(OrderPress::More, "button-back"),
            button(OrderPress::Delete, "button-delete").danger(),
        ],
    ];
    turn.show(text, rows);
}

fn button(turn: &Turn, order: &Order, press: OrderPress, key: &str) -> Button {
    Press::Order(order.id, press).button(turn.plain(key, &[]))
}
