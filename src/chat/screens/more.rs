//! *More* under a card or a reminder: the details in full, and the rarer buttons.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{details, frame};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::Order;

/// The details of an order, in the message under whose button they are asked for.
pub fn show(turn: &mut Turn, order: &Order) {
    let text = paragraphs([
        frame::head(turn, order, "📦"),
        details::facts_lines(turn, order),
        details::next_line(turn, order),
    ]);
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let rows = vec![
        vec![
            button(OrderPress::Why, "button-why"),
            button(OrderPress::Letters, "button-letters"),
        ],
        vec![
            button(OrderPress::ReportMenu, "button-news"),
            button(OrderPress::SnoozeMenu, "button-later"),
        ],
        vec![
            button(OrderPress::TimeLine, "button-time-line"),
            button(OrderPress::Calendar, "button-calendar"),
        ],
        vec![
            button(OrderPress::Edit, "button-edit"),
            button(OrderPress::History, "button-history"),
        ],
        vec![
            button(OrderPress::Card, "button-back"),
            Press::Orders(0).button(turn.plain("button-orders", &[])),
        ],
    ];
    turn.show(text, rows);
}
