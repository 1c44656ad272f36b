//! The card: all that is known of an order, what to do now, and its buttons; and how an order ends.

use crate::advice::{self, Letter};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::flows::edit_order;
use crate::chat::flows::new_order;
use crate::chat::flows::settings;
use crate::chat::flows::snooze;
use crate::chat::screens::advice_text;
use crate::chat::screens::choices;
use crate::chat::screens::format;
use crate::chat::screens::history;
use crate::chat::screens::letters;
use crate::chat::screens::number;
use crate::chat::turn::{Turn, paragraphs, row, store_name, title};
use crate::model::{GivenNumber, Keyboard, Order, OrderEvent, OrderId, Question};
use chrono_tz::Tz;

/// A press of one of an order's buttons.
pub fn pressed(turn: &mut Turn, id: OrderId, press: OrderPress) {
    let Some(order) = turn.orders.iter().find(|o| o.id == id).cloned() else {
        return gone(turn);
    };
    if order.closed_at.is_some() {
        return pressed_when_closed(turn, order, press);
    }
    use OrderPress as P;
    match press {
        P::Reopen if order_has_arrived(&order) => not_arrived(turn, order),
        P::Card | P::Reopen => show(turn, id),
        P::Received => arrived(turn, order),
        P::Close => close(turn, order),
        P::Dispute => letters::open(
            turn,
            &order,
            turn.with_context(&order, advice::dispute_letter),
        ),
        P::AskCode => letters::open(turn, &order, Letter::AskCode),
        P::Extend => letters::open(turn, &order, Letter::Extend),
        P::Letters => letters::list(turn, &order),
        P::Letter(letter) => letters::open(turn, &order, letter),
        P::Anyway(letter) => edit_order::write_anyway(turn, &order, letter),
        P::News => choices::menu(turn, &order),
        P::Told(news) => choices::told(turn, order, news),
        P::Undo(notes) => choices::undo(turn, order, notes),
        P::History => history::show(turn, &order),
        P::Later => snooze::choices(turn, &order),
        P::Mute => mute(turn, order, true),
        P::Unmute => mute(turn, order, false),
        P::Extended => edit_order::edit(turn, id, Question::Protection),
        P::Edit => fields(turn, &order),
        P::EditField(question) => edit_order::edit(turn, id, question),
        P::Delete => ask_delete(turn, &order),
        P::DeleteSure => delete(turn, &order),
    }
}

fn pressed_when_closed(turn: &mut Turn, order: Order, press: OrderPress) {
    match press {
        OrderPress::Reopen => reopen(turn, order),
        OrderPress::Received if is_refunded(&order) => arrived(turn, order),
        OrderPress::Card => show_closed(turn, &order),
        OrderPress::History => history::show(turn, &order),
        OrderPress::DeleteSure => delete(turn, &order),
        _ => turn.notice("notice-order-closed"),
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

/// It has arrived: what to check now, and one more word about it later.
pub fn arrived(turn: &mut Turn, mut order: Order) {
    let id = order.id;
    if !order_has_arrived(&order) {
        order.record(OrderEvent::Arrived, turn.now);
    }
    order.closed_at = None;
    order.reminded_through = turn.now;
    order.snoozed_until = None;
    order.muted = false;
    turn.keep(order);
    show(turn, id);
}

/// The order ends: it is no longer watched.
pub fn close(turn: &mut Turn, mut order: Order) {
    order.closed_at = Some(turn.now);
    order.snoozed_until = None;
    turn.keep(order.clone());
    show_closed(turn, &order);
}

/// What is left to do about an order that has ended. Where the money is back, the parcel may still come.
fn show_closed(turn: &mut Turn, order: &Order) {
    let args = [
        ("title", title(turn.texts(), order).into()),
        (
            "days",
            advice::rules().defaults.forget_closed_after_days.into(),
        ),
    ];
    let may_come = is_refunded(order) && !order_has_arrived(order);
    let (text, (press, label)) = if may_come {
        let arrived = (OrderPress::Received, "button-arrived-after-all");
        ("order-refunded", arrived)
    } else {
        ("order-closed", (OrderPress::Reopen, "button-reopen"))
    };
    let button = |press, key| row(Press::Order(order.id, press).button(turn.plain(key, &[])));
    let rows = vec![
        button(press, label),
        button(OrderPress::History, "button-history"),
        button(OrderPress::DeleteSure, "button-delete-data"),
        row(Press::Orders(0).button(turn.plain("button-orders", &[]))),
    ];
    turn.show(turn.html(text, &args), rows);
}

/// How much of protection is left, for a line of the list.
pub fn left_in_short(turn: &Turn, order: &Order) -> String {
    let facts = turn.with_context(order, |context| {
        (context.order.arrived_on, context.order.refund_agreed_on)
    });
    match (facts, turn.assess(order).end.map(|end| end.at)) {
        ((Some(_), _), _) => turn.plain("left-arrived", &[]),
        ((_, Some(_)), _) => turn.plain("left-refund", &[]),
        (_, None) => turn.plain("left-unknown", &[]),
        (_, Some(end)) if end <= turn.now => turn.plain("left-over", &[]),
        (_, Some(end)) => format::span(turn.texts(), end - turn.now),
    }
}

/// The line that tells when the assistant speaks next.
pub fn next_line(turn: &Turn, order: &Order) -> String {
    if order.muted {
        return turn.html("card-muted", &[]);
    }
    let Some(next) = order.next_due else {
        return turn.html("card-next-none", &[]);
    };
    let at = format::instant(turn.texts(), next.max(turn.now), turn.zone());
    // Nobody has chosen UTC who was not asked: say how to.
    let key = if turn.zone() == Tz::UTC {
        "card-next-utc"
    } else {
        "card-next"
    };
    let zone = settings::zone_name(turn.zone());
    turn.html(key, &[("at", at.into()), ("zone", zone.into())])
}

fn gone(turn: &mut Turn) {
    turn.notice("notice-order-gone");
}

fn order_has_arrived(order: &Order) -> bool {
    let last = order.history.iter().rev().map(|entry| &entry.event);
    let mut last = last.filter(|what| matches!(what, OrderEvent::Arrived | OrderEvent::NotArrived));
    last.next() == Some(&OrderEvent::Arrived)
}

fn is_refunded(order: &Order) -> bool {
    order
        .history
        .iter()
        .any(|entry| entry.event == OrderEvent::Refunded)
}

fn not_arrived(turn: &mut Turn, mut order: Order) {
    order.record(OrderEvent::NotArrived, turn.now);
    choices::tell(turn, order);
}

fn reopen(turn: &mut Turn, mut order: Order) {
    if turn.open_orders().count() >= new_order::MOST_OPEN_ORDERS {
        return new_order::too_many(turn);
    }
    order.closed_at = None;
    if order_has_arrived(&order) {
        return not_arrived(turn, order);
    }
    choices::tell(turn, order);
}

fn mute(turn: &mut Turn, mut order: Order, muted: bool) {
    let id = order.id;
    order.muted = muted;
    order.reminded_through = turn.now;
    turn.keep(order);
    turn.notice(if muted {
        "notice-muted"
    } else {
        "notice-unmuted"
    });
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
        (Question::Expected, "field-expected"),
        (Question::Paid, "field-paid"),
        (Question::OrderNumber, "field-order-number"),
        (Question::Amount, "field-amount"),
        (Question::Payment, "field-payment"),
        (Question::Name, "field-name"),
    ];
    let button = |(question, key)| {
        Press::Order(order.id, OrderPress::EditField(question)).button(turn.plain(key, &[]))
    };
    let mut rows: Keyboard = fields.map(button).chunks(2).map(<[_]>::to_vec).collect();
    let delete =
        Press::Order(order.id, OrderPress::Delete).button(turn.plain("button-delete", &[]));
    let back = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]));
    rows.push(vec![back, delete]);
    let text = paragraphs([
        head(turn, order),
        facts_lines(turn, order),
        turn.html("ask-field", &[]),
    ]);
    turn.show(text, rows);
}

fn text(turn: &Turn, order: &Order) -> String {
    paragraphs([
        head(turn, order),
        main_lines(turn, order),
        advice_text::text(turn, order),
        next_line(turn, order),
    ])
}

fn head(turn: &Turn, order: &Order) -> String {
    turn.html(
        "card-title",
        &[("title", title(turn.texts(), order).into())],
    )
}

/// The lines that everybody needs; the rest stands under *Edit*.
fn main_lines(turn: &Turn, order: &Order) -> String {
    let mut lines = vec![
        store_line(turn, order),
        number_line(turn, order),
        shipped_line(turn, order),
        end_line(turn, order),
    ];
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn facts_lines(turn: &Turn, order: &Order) -> String {
    let day = |day| format::day(turn.texts(), day);
    let mut lines = vec![main_lines(turn, order)];
    let fact = |key: &str, value: String| turn.html(key, &[("value", value.into())]);
    lines.extend(order.expected_on.map(|d| fact("card-expected", day(d))));
    lines.extend(order.paid_on.map(|d| fact("card-paid", day(d))));
    lines.extend(
        order
            .order_number
            .clone()
            .map(|n| fact("card-order-number", n)),
    );
    lines.extend(order.amount.clone().map(|a| fact("card-amount", a)));
    lines.join("\n")
}

fn store_line(turn: &Turn, order: &Order) -> String {
    let store = store_name(turn.texts(), &order.store);
    turn.html("card-store", &[("store", store.into())])
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
    let line = turn.html(
        key,
        &[("number", number.as_str().into()), ("kind", kind.into())],
    );
    match earlier_number(order) {
        Some(earlier) => format!(
            "{line}\n{}",
            turn.html("card-number-earlier", &[("number", earlier.into())])
        ),
        None => line,
    }
}

/// The number that the present one took the place of.
fn earlier_number(order: &Order) -> Option<String> {
    order
        .history
        .iter()
        .rev()
        .find_map(|entry| match &entry.event {
            OrderEvent::NumberChanged(earlier) => earlier.clone(),
            _ => None,
        })
}

fn shipped_line(turn: &Turn, order: &Order) -> String {
    let Some(shipped) = order.shipped_on else {
        return match order.paid_on {
            Some(paid) => turn.html(
                "card-paid-not-shipped",
                &[("day", format::day(turn.texts(), paid).into())],
            ),
            None => turn.html("card-not-shipped", &[]),
        };
    };
    let days = turn.with_context(order, |context| {
        context.days_since_shipping().unwrap_or_default()
    });
    let day = format::day(turn.texts(), shipped);
    turn.html(
        "card-shipped",
        &[("day", day.into()), ("days", days.into())],
    )
}

/// The end of protection, what is left of it, and whose word it is.
pub fn end_line(turn: &Turn, order: &Order) -> String {
    let Some(end) = turn.assess(order).end.map(|end| end.at) else {
        return if order.shipped_on.is_some() {
            turn.html("card-end-unknown", &[])
        } else {
            String::new()
        };
    };
    let at = format::instant(turn.texts(), end, turn.zone());
    let source = advice_text::end_source(turn, order);
    let (key, left) = if end > turn.now {
        ("card-end", format::span(turn.texts(), end - turn.now))
    } else {
        ("card-end-over", String::new())
    };
    turn.html(key, &[("at", at.into()), ("left", left.into())]) + "\n" + &source
}

fn keyboard(turn: &Turn, order: &Order) -> Keyboard {
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let mut rows = choices::quick(turn, order);
    if let Some(letter) = turn.assess(order).letter {
        rows.push(row(letters::button(turn, order.id, letter)));
    }
    let silence = if order.muted {
        button(OrderPress::Unmute, "button-unmute")
    } else {
        button(OrderPress::Mute, "button-mute")
    };
    rows.extend([
        vec![
            button(OrderPress::News, "button-news"),
            button(OrderPress::Received, "button-received"),
        ],
        vec![
            button(OrderPress::Letters, "button-letters"),
            button(OrderPress::History, "button-history"),
        ],
        vec![button(OrderPress::Edit, "button-edit"), silence],
        row(Press::Orders(0).button(turn.plain("button-orders", &[]))),
    ]);
    if order_has_arrived(order) {
        rows.retain(|row| {
            row.iter().all(|b| {
                b.action
                    != Press::Order(order.id, OrderPress::Received)
                        .button("")
                        .action
            })
        });
    }
    rows
}
