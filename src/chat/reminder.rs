//! Reminders: an order's time has come, and what the person answers to that.

use super::button::{OrderPress, Press, ReminderPress};
use super::turn::{Turn, facts, paragraphs, row, title};
use super::{card, letters, when};
use crate::case::{self, Advice, Extension};
use crate::storage::records::{Button, Keyboard, Order, OrderId, Question};
use chrono::Duration;

/// A reminder that comes later than this says so.
const LATE: Duration = Duration::hours(1);

/// An order's time has come: an open one is spoken about, an ended one is forgotten.
pub fn due(turn: &mut Turn, id: OrderId) {
    let Some(mut order) = turn.orders.iter().find(|o| o.id == id).cloned() else {
        return;
    };
    let Some(at) = order.next_due.filter(|at| *at <= turn.now) else {
        return;
    };
    if order.closed_at.is_some() {
        return turn.remove(id);
    }
    order.spoken_until = turn.now;
    order.snoozed_until = None;
    turn.keep(order.clone());
    speak(turn, &order, turn.now - at > LATE);
}

/// A button under a reminder.
pub fn pressed(turn: &mut Turn, id: OrderId, press: ReminderPress) {
    let Some(order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    match press {
        ReminderPress::Received => card::close(turn, order),
        ReminderPress::Done => done(turn, order),
        ReminderPress::Tomorrow => tomorrow(turn, order),
    }
}

fn speak(turn: &mut Turn, order: &Order, late: bool) {
    let facts = facts(order, turn.zone());
    let title = title(turn.texts(), order);
    let head = turn.html("reminder-head", &[("title", title.into())]);
    let days = turn.html(
        "reminder-days",
        &[("days", facts.days_since_shipping(turn.now).into())],
    );
    let late = if late {
        turn.html("reminder-late", &[])
    } else {
        String::new()
    };
    let mut parts = vec![
        format!("{head}\n{days} {}", left(turn, order)),
        late,
        letters::what_to_do(turn, order),
    ];
    let mut keyboard = Vec::new();
    if let Some((letter, copy)) = letters::fitting(turn, order) {
        parts.push(letter);
        keyboard.push(row(copy));
    }
    keyboard.extend(buttons(turn, order));
    turn.say(paragraphs(parts), keyboard);
}

fn left(turn: &Turn, order: &Order) -> String {
    match order.protection_end {
        None => String::new(),
        Some(end) if end <= turn.now => turn.html("reminder-over", &[]),
        Some(end) => turn.html(
            "reminder-left",
            &[("left", when::span(turn.texts(), end - turn.now).into())],
        ),
    }
}

fn buttons(turn: &Turn, order: &Order) -> Keyboard {
    let answer = |press, key| Press::Reminder(order.id, press).button(turn.plain(key, &[]));
    let card = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-card", &[]));
    let mut rows: Keyboard = news(turn, order).into_iter().map(row).collect();
    rows.extend([
        vec![
            answer(ReminderPress::Done, "button-done"),
            answer(ReminderPress::Tomorrow, "button-tomorrow"),
        ],
        vec![answer(ReminderPress::Received, "button-received"), card],
    ]);
    rows
}

/// What the person may have learnt from the order page, as a button.
fn news(turn: &Turn, order: &Order) -> Vec<Button> {
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let mut buttons = Vec::new();
    if order.protection_end.is_none() {
        buttons.push(button(OrderPress::Extended, "button-enter-end"));
    }
    match case::advice(&facts(order, turn.zone()), turn.now) {
        Advice::CompareNumber => {
            buttons.push(button(
                OrderPress::EditField(Question::Number),
                "button-change-number",
            ));
        }
        Advice::AskExtension => buttons.push(button(OrderPress::Extended, "button-extended")),
        Advice::DisputeSoon | Advice::DisputeToday => {
            buttons.push(button(OrderPress::Dispute, "button-dispute-steps"));
            if case::store(&order.store).extension == Extension::Seller {
                buttons.push(button(OrderPress::Extended, "button-extended"));
            }
        }
        Advice::LastChance(_) => buttons.push(button(OrderPress::Dispute, "button-dispute-steps")),
        _ => {}
    }
    buttons
}

fn done(turn: &mut Turn, mut order: Order) {
    order.snoozed_until = None;
    turn.keep(order.clone());
    settled(turn, &order, "reminder-done");
}

fn tomorrow(turn: &mut Turn, mut order: Order) {
    let Some(at) = case::snooze(&facts(&order, turn.zone()), turn.now) else {
        return turn.alert(turn.plain("reminder-no-time-left", &[]));
    };
    order.snoozed_until = Some(at);
    turn.keep(order.clone());
    settled(turn, &order, "reminder-snoozed");
}

/// The reminder gives way to a short note and the day of the next one.
fn settled(turn: &mut Turn, order: &Order, key: &str) {
    let order = turn
        .open_order(order.id)
        .cloned()
        .unwrap_or_else(|| order.clone());
    let title = turn.html(
        "card-title",
        &[("title", title(turn.texts(), &order).into())],
    );
    let next = match order.next_due {
        Some(at) => turn.html(
            "reminder-next",
            &[("at", when::instant(turn.texts(), at, turn.zone()).into())],
        ),
        None => turn.html("card-next-none", &[]),
    };
    let text = paragraphs([title, format!("{} {next}", turn.html(key, &[]))]);
    let card = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-card", &[]));
    turn.show(text, vec![row(card)]);
}
