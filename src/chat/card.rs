//! The card: all that is known of an order, what to do now, and its buttons.

use super::button::{OrderPress, Press};
use super::turn::{Turn, facts, paragraphs, row, store_name, title};
use super::{adding, letters, number, questions, settings, welcome, when};
use crate::case::{self, Letter, MessageTo};
use crate::storage::records::{Dialogue, GivenNumber, Keyboard, Order, OrderId, Question};
use chrono_tz::Tz;

/// A press of one of the card's buttons.
pub fn pressed(turn: &mut Turn, id: OrderId, press: OrderPress) {
    let Some(order) = turn.orders.iter().find(|o| o.id == id).cloned() else {
        return gone(turn);
    };
    match (press, order.closed_at) {
        (OrderPress::DeleteSure, _) => delete(turn, &order),
        (OrderPress::Reopen, Some(_)) => reopen(turn, order),
        (OrderPress::Received, _) => close(turn, order),
        (_, Some(_)) => turn.notice("notice-order-closed"),
        (OrderPress::Card | OrderPress::Reopen, None) => show(turn, id),
        (OrderPress::Dispute, None) => letters::send(turn, &order, Letter::Dispute),
        (OrderPress::AskCode, None) => letters::send(turn, &order, Letter::AskCode),
        (OrderPress::Extend, None) => letters::send(turn, &order, Letter::Extend),
        (OrderPress::Extended, None) => edit(turn, id, Question::Protection),
        (OrderPress::Edit, None) => fields(turn, &order),
        (OrderPress::EditField(question), None) => edit(turn, id, question),
        (OrderPress::Delete, None) => ask_delete(turn, &order),
    }
}

/// Shows the card: in place of the message whose button was pressed, else anew.
pub fn show(turn: &mut Turn, id: OrderId) {
    let Some(order) = turn.open_order(id).cloned() else {
        return gone(turn);
    };
    let (text, keyboard) = (text(turn, &order), keyboard(turn, &order));
    turn.show(text, keyboard);
}

/// Brings the card in an earlier message up to date.
pub fn change(turn: &mut Turn, message: i32, id: OrderId) {
    let Some(order) = turn.open_order(id).cloned() else {
        return;
    };
    let (text, keyboard) = (text(turn, &order), keyboard(turn, &order));
    turn.change(message, text, keyboard);
}

/// The order ends: received.
pub fn close(turn: &mut Turn, mut order: Order) {
    let title = title(turn.texts(), &order);
    let id = order.id;
    if order.closed_at.is_none() {
        order.closed_at = Some(turn.now);
        order.snoozed_until = None;
        turn.keep(order);
    }
    welcome::order_received(turn, id, title);
}

/// How much of protection is left, for a line of the list.
pub fn left_in_short(turn: &Turn, order: &Order) -> String {
    match order.protection_end {
        None => turn.plain("left-unknown", &[]),
        Some(end) if end <= turn.now => turn.plain("left-over", &[]),
        Some(end) => when::span(turn.texts(), end - turn.now),
    }
}

fn gone(turn: &mut Turn) {
    turn.notice("notice-order-gone");
}

fn reopen(turn: &mut Turn, mut order: Order) {
    let id = order.id;
    if turn.open_orders().count() >= adding::MOST_OPEN_ORDERS {
        return adding::too_many(turn);
    }
    order.closed_at = None;
    order.spoken_until = turn.now;
    turn.keep(order);
    show(turn, id);
}

fn delete(turn: &mut Turn, order: &Order) {
    let title = title(turn.texts(), order);
    turn.remove(order.id);
    let list = Press::Orders(0).button(turn.plain("button-orders", &[]));
    turn.show(
        turn.html("deleted", &[("title", title.into())]),
        vec![row(list)],
    );
}

fn ask_delete(turn: &mut Turn, order: &Order) {
    let text = turn.html(
        "ask-delete",
        &[("title", title(turn.texts(), order).into())],
    );
    let yes = Press::Order(order.id, OrderPress::DeleteSure)
        .button(turn.plain("button-delete-sure", &[]));
    let back = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]));
    turn.show(text, vec![row(yes), row(back)]);
}

fn fields(turn: &mut Turn, order: &Order) {
    let fields = [
        (Question::Store, "field-store"),
        (Question::Number, "field-number"),
        (Question::Shipped, "field-shipped"),
        (Question::Protection, "field-protection"),
        (Question::Name, "field-name"),
    ];
    let button = |(question, key)| {
        Press::Order(order.id, OrderPress::EditField(question)).button(turn.plain(key, &[]))
    };
    let mut rows: Keyboard = fields.map(button).chunks(2).map(<[_]>::to_vec).collect();
    rows.push(row(
        Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]))
    ));
    let text = paragraphs([text(turn, order), turn.html("ask-field", &[])]);
    turn.show(text, rows);
}

fn edit(turn: &mut Turn, order: OrderId, question: Question) {
    let resume = turn.resume();
    turn.person.dialogue = Dialogue::Editing {
        question,
        order,
        card: turn.pressed_message(),
        resume,
    };
    questions::show(turn, question, String::new(), Keyboard::new());
}

fn text(turn: &Turn, order: &Order) -> String {
    let head = turn.html(
        "card-title",
        &[("title", title(turn.texts(), order).into())],
    );
    let lines = [
        store_line(turn, order),
        number_line(turn, order),
        shipped_line(turn, order),
        end_line(turn, order),
    ];
    paragraphs([
        head,
        lines.join("\n"),
        letters::what_to_do(turn, order),
        next_line(turn, order),
    ])
}

fn store_line(turn: &Turn, order: &Order) -> String {
    turn.html(
        "card-store",
        &[("store", store_name(turn.texts(), &order.store).into())],
    )
}

fn number_line(turn: &Turn, order: &Order) -> String {
    let GivenNumber::Number(number) = &order.number else {
        return turn.html("card-no-number", &[]);
    };
    let kind = number::kind(turn.texts(), number);
    let key = if kind.is_empty() {
        "card-number"
    } else {
        "card-number-kind"
    };
    turn.html(
        key,
        &[("number", number.as_str().into()), ("kind", kind.into())],
    )
}

fn shipped_line(turn: &Turn, order: &Order) -> String {
    let days = facts(order, turn.zone()).days_since_shipping(turn.now);
    let day = when::day(turn.texts(), order.shipped_on);
    turn.html(
        "card-shipped",
        &[("day", day.into()), ("days", days.into())],
    )
}

fn end_line(turn: &Turn, order: &Order) -> String {
    let Some(end) = order.protection_end else {
        return turn.html("card-end-unknown", &[]);
    };
    let at = when::instant(turn.texts(), end, turn.zone());
    let left = if end > turn.now {
        when::span(turn.texts(), end - turn.now)
    } else {
        String::new()
    };
    let key = if end > turn.now {
        "card-end"
    } else {
        "card-end-over"
    };
    turn.html(key, &[("at", at.into()), ("left", left.into())])
}

fn next_line(turn: &Turn, order: &Order) -> String {
    let Some(next) = order.next_due else {
        return turn.html("card-next-none", &[]);
    };
    let at = when::instant(turn.texts(), next.max(turn.now), turn.zone());
    // Nobody has chosen UTC who was not asked: say how to.
    let key = if turn.zone() == Tz::UTC {
        "card-next-utc"
    } else {
        "card-next"
    };
    turn.html(
        key,
        &[
            ("at", at.into()),
            ("zone", settings::zone_name(turn.zone()).into()),
        ],
    )
}

fn keyboard(turn: &Turn, order: &Order) -> Keyboard {
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let message = match case::letters_for(&facts(order, turn.zone()), turn.now)[..] {
        [Letter::Extend, ..] => OrderPress::Extend,
        _ => OrderPress::AskCode,
    };
    let message_key = match case::store(&order.store).message_to {
        MessageTo::Seller => "button-message",
        MessageTo::Support => "button-message-support",
    };
    vec![
        vec![
            button(OrderPress::Received, "button-received"),
            button(OrderPress::Dispute, "button-dispute"),
        ],
        row(button(message, message_key)),
        row(button(
            OrderPress::Extended,
            if order.protection_end.is_some() {
                "button-extended"
            } else {
                "button-enter-end"
            },
        )),
        vec![
            button(OrderPress::Edit, "button-edit"),
            button(OrderPress::Delete, "button-delete"),
        ],
        row(Press::Orders(0).button(turn.plain("button-orders", &[]))),
    ]
}
