//! Reminders: orders whose time has come, all of a person's in one message, and what the person answers to that.

use crate::advice::{self, Situation};
use crate::chat::callback::{OrderPress, Press, ReminderPress, SnoozePress};
use crate::chat::flows::{order_actions, snooze};
use crate::chat::screens::{advice_text, card, choices, deed, letters};
use crate::chat::turn::{Turn, paragraphs, row, title};
use crate::model::{Keyboard, Order, OrderId};
use chrono::{DateTime, Duration, Utc};

/// A reminder that comes later than this says so.
const LATE: Duration = Duration::hours(1);
/// The most orders in one message; the rest come in the next one.
const MOST_AT_ONCE: usize = 5;

/// An order is due. One that ended is forgotten; for an open one a reminder is sent, together with all others that are due by now;
/// in quiet hours they wait for the morning, if that is not too late.
pub fn due(turn: &mut Turn, id: OrderId) {
    let Some(order) = turn.orders.iter().find(|o| o.id == id).cloned() else {
        return;
    };
    if due_since(turn, &order).is_none() {
        return;
    }
    if order.closed_at.is_some() {
        return turn.remove(id);
    }
    let due: Vec<Order> = with_others(turn, order);
    let (now, waiting): (Vec<Order>, Vec<Order>) = due
        .into_iter()
        .partition(|o| turn.with_context(o, advice::not_before) <= turn.now);
    for order in waiting {
        wait_for_morning(turn, order);
    }
    let late = now
        .iter()
        .filter_map(|o| due_since(turn, o))
        .any(|at| turn.now - at > LATE);
    let spoken: Vec<Order> = now.into_iter().map(|order| spoken(turn, order)).collect();
    match &spoken[..] {
        [] => {}
        [one] => speak(turn, one, late),
        several => speak_of_several(turn, several, late),
    }
}

/// A button under a reminder.
pub fn pressed(turn: &mut Turn, id: OrderId, press: ReminderPress) {
    let Some(order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    match press {
        ReminderPress::Received => order_actions::arrived(turn, order),
        ReminderPress::Done => done(turn, order),
        ReminderPress::Did(report) => order_actions::record(turn, order, report),
        ReminderPress::Tomorrow => snooze::pressed(turn, id, SnoozePress::Tomorrow),
    }
}

/// Since when an order is due, if it is.
fn due_since(turn: &Turn, order: &Order) -> Option<DateTime<Utc>> {
    order.next_due.filter(|at| *at <= turn.now)
}

/// The order, and the person's others that are due, the most pressing first.
fn with_others(turn: &Turn, order: Order) -> Vec<Order> {
    let is_due = |o: &&Order| o.id != order.id && due_since(turn, o).is_some();
    let mut others: Vec<Order> = turn.open_orders().filter(is_due).cloned().collect();
    let end = |o: &Order| {
        turn.assess(o)
            .end
            .map_or(DateTime::<Utc>::MAX_UTC, |end| end.at)
    };
    others.sort_by_key(|o| (end(o), o.id));
    others.truncate(MOST_AT_ONCE - 1);
    others.push(order);
    others.sort_by_key(|o| (end(o), o.id));
    others
}

fn wait_for_morning(turn: &mut Turn, mut order: Order) {
    order.snoozed_until = Some(turn.with_context(&order, advice::not_before));
    order.reminded_through = turn.now;
    turn.keep(order);
}

/// Records that a reminder is sent now. An order that has arrived is no longer watched after it, once nothing can be claimed.
fn spoken(turn: &mut Turn, mut order: Order) -> Order {
    let situation = turn.assess(&order).situation;
    order.reminded(turn.now);
    let arrived = matches!(
        situation,
        Situation::Arrived | Situation::ArrivedAfterRefund | Situation::MoneyBack
    );
    if arrived && is_over(turn, &order) {
        order.closed_at = Some(turn.now);
    }
    turn.keep(order.clone());
    turn.orders
        .iter()
        .find(|o| o.id == order.id)
        .cloned()
        .unwrap_or(order)
}

/// Nothing is left to be claimed at the store, or nobody knows until when.
fn is_over(turn: &Turn, order: &Order) -> bool {
    turn.with_context(order, |context| {
        context.window_end().is_none_or(|end| end <= context.now)
    })
}

fn speak(turn: &mut Turn, order: &Order, late: bool) {
    if order.closed_at.is_some() {
        return order_actions::close(turn, order.clone());
    }
    let end = card::end_line(turn, order);
    let mut parts = vec![
        format!("{}\n{end}", head(turn, order))
            .trim_end()
            .to_owned(),
        late_note(turn, late),
        advice_text::text(turn, order),
    ];
    let mut keyboard = Vec::new();
    if let Some((letter, copy)) = letters::fitting(turn, order) {
        parts.push(letter);
        keyboard.push(copy);
    }
    parts.push(card::next_line(turn, order));
    keyboard.extend(choices::quick(turn, order));
    keyboard.extend(buttons(turn, order));
    turn.say_card(order.id, paragraphs(parts), keyboard);
}

/// Of each order where it stands, and a button to its card.
fn speak_of_several(turn: &mut Turn, orders: &[Order], late: bool) {
    let mut parts = vec![
        turn.html("reminder-several", &[("count", orders.len().into())]),
        late_note(turn, late),
    ];
    let mut keyboard = Keyboard::new();
    for order in orders {
        let said = if order.closed_at.is_some() {
            turn.html("reminder-closed", &[])
        } else {
            advice_text::in_short(turn, order)
        };
        parts.push(format!("{}\n{said}", head(turn, order)));
        if order.closed_at.is_none() {
            let label = turn.plain(
                "button-open-order",
                &[("title", title(turn.texts(), order).into())],
            );
            keyboard.push(row(Press::Order(order.id, OrderPress::Card).button(label)));
        }
    }
    turn.say(paragraphs(parts), keyboard);
}

fn head(turn: &Turn, order: &Order) -> String {
    turn.html(
        "reminder-head",
        &[("title", title(turn.texts(), order).into())],
    )
}

fn late_note(turn: &Turn, late: bool) -> String {
    if late {
        turn.html("reminder-late", &[])
    } else {
        String::new()
    }
}

fn buttons(turn: &Turn, order: &Order) -> Keyboard {
    let answer = |press, key| Press::Reminder(order.id, press).button(turn.plain(key, &[]));
    let done = turn.with_context(order, |context| {
        deed::advised(turn.assess(order).advice, context)
    });
    let done = done.map_or(ReminderPress::Done, ReminderPress::Did);
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    vec![
        vec![
            answer(done, "button-done"),
            button(OrderPress::SnoozeMenu, "button-later"),
        ],
        vec![
            answer(ReminderPress::Received, "button-received"),
            button(OrderPress::Card, "button-card"),
        ],
        vec![
            button(OrderPress::Why, "button-why"),
            button(OrderPress::Mute, "button-mute"),
        ],
    ]
}

fn done(turn: &mut Turn, mut order: Order) {
    let id = order.id;
    order.snoozed_until = None;
    turn.keep(order);
    snooze::settled(turn, id, "reminder-done");
}
