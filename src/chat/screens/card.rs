//! The card: all that is known of an order, what to do now, and its buttons; and how an order ends.

use crate::advice::{self, Clues, EndSource, LastMoment, MomentKind, moments};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{advice_text, choices, customs, format, number};
use crate::chat::turn::{Turn, paragraphs, row, store_of, title};
use crate::model::{GivenNumber, Keyboard, Order, OrderId, Question};
use chrono_tz::Tz;

/// Shows the card: in place of the message whose button was pressed, else anew.
pub fn show(turn: &mut Turn, id: OrderId) {
    let Some(order) = turn.open_order(id).cloned() else {
        return gone(turn);
    };
    let (text, keyboard) = (text(turn, &order), keyboard(turn, &order));
    turn.show_card(id, text, keyboard);
}

/// Brings the newest card up to date where it stands.
pub fn refresh(turn: &mut Turn, id: OrderId) {
    if let Some(order) = turn.open_order(id).cloned() {
        let (text, keyboard) = (text(turn, &order), keyboard(turn, &order));
        turn.refresh_card(id, text, keyboard);
    }
}

/// The card that was in an earlier message is below.
pub fn moved_below(turn: &mut Turn, message: i32, id: OrderId) {
    if let Some(order) = turn.open_order(id) {
        let args = [("title", title(turn.texts(), order).into())];
        turn.change(message, turn.html("card-below", &args), Keyboard::new());
    }
}

/// What is left to do about an order that has ended. Where the money is back, the parcel may still come.
pub fn show_closed(turn: &mut Turn, order: &Order) {
    let args = [
        ("title", title(turn.texts(), order).into()),
        (
            "days",
            advice::rules().defaults.forget_closed_after_days.into(),
        ),
    ];
    let facts = turn.facts(order);
    let may_come = facts.refunded && facts.arrived_on.is_none();
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
    turn.show_card(order.id, turn.html(text, &args), rows);
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
        return String::new();
    };
    let at = format::instant(turn.texts(), next.max(turn.now), turn.zone());
    // Nobody has chosen UTC who was not asked: say how to.
    let key = if turn.zone() == Tz::UTC {
        "card-next-utc"
    } else {
        "card-next"
    };
    let zone = format::zone_name(turn.zone());
    turn.html(key, &[("at", at.into()), ("zone", zone.into())])
}

fn gone(turn: &mut Turn) {
    turn.notice("notice-order-gone");
}

pub fn ask_delete(turn: &mut Turn, order: &Order) {
    let text = turn.html(
        "ask-delete",
        &[("title", title(turn.texts(), order).into())],
    );
    let yes = Press::Order(order.id, OrderPress::DeleteSure)
        .button(turn.plain("button-delete-sure", &[]));
    let back = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]));
    turn.show(text, vec![row(yes), row(back)]);
}

pub fn fields(turn: &mut Turn, order: &Order) {
    let fields = [
        (Question::Store, "field-store"),
        (Question::Number, "field-number"),
        (Question::Shipped, "field-shipped"),
        (Question::Protection, "field-protection"),
        (Question::Expected, "field-expected"),
        (Question::Paid, "field-paid"),
        (Question::Carrier, "field-carrier"),
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
    let head = [head(turn, order), turn.answer.clone()];
    let head = head.into_iter().filter(|line| !line.is_empty());
    paragraphs([
        head.collect::<Vec<_>>().join("\n"),
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
        clocks_line(turn, order),
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
    let store = store_of(turn.texts(), order);
    turn.html("card-store", &[("store", store.into())])
}

fn number_line(turn: &Turn, order: &Order) -> String {
    let GivenNumber::Number(number) = &order.number else {
        return turn.html("card-no-number", &[]);
    };
    let kind = number::carrier(turn.texts(), order);
    let key = if kind.is_empty() {
        "card-number"
    } else {
        "card-number-kind"
    };
    let line = turn.html(
        key,
        &[("number", number.as_str().into()), ("kind", kind.into())],
    );
    match turn.facts(order).earlier_number {
        Some(earlier) => format!(
            "{line}\n{}",
            turn.html("card-number-earlier", &[("number", earlier.into())])
        ),
        None => line,
    }
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
    let Some(end) = turn.assess(order).end else {
        let protects = turn.with_context(order, |context| context.has_protection());
        return if protects && order.shipped_on.is_some() {
            turn.html("card-end-unknown", &[])
        } else {
            String::new()
        };
    };
    // A store's rule is about claims; what the person read on the order page is about protection.
    let from = match end.from {
        EndSource::Rules => "rules",
        EndSource::Person | EndSource::Assumed => "own",
    };
    let end = end.at;
    let at = format::instant(turn.texts(), end, turn.zone());
    let source = advice_text::end_source(turn, order);
    let (key, left) = if end > turn.now {
        ("card-end", format::span(turn.texts(), end - turn.now))
    } else {
        ("card-end-over", String::new())
    };
    let args = [
        ("at", at.into()),
        ("left", left.into()),
        ("endfrom", from.into()),
    ];
    turn.html(key, &args) + "\n" + &source
}

/// The last days of the payment's own protection, where the store's is over or there is none, and the advice does not name them.
fn clocks_line(turn: &Turn, order: &Order) -> String {
    let moments = turn.with_context(order, moments);
    let at_store = |moment: &LastMoment| {
        matches!(
            moment.kind,
            MomentKind::Protection | MomentKind::RefusedUntil | MomentKind::Window
        )
    };
    let advice = turn.assess(order).advice;
    let perhaps = turn.with_context(order, advice::store_may_be_over);
    if perhaps
        || advice_text::names_routes(advice)
        || order.shipped_on.is_none()
        || moments.iter().any(at_store)
    {
        return String::new();
    }
    let near: Vec<LastMoment> = turn.with_context(order, |context| {
        advice_text::near_moments(context, advice).collect()
    });
    let clock = |moment: &LastMoment| {
        let key = match moment.kind {
            MomentKind::PayPal => "clock-pay-pal",
            MomentKind::PayPalEscalation => "clock-pay-pal-escalation",
            MomentKind::Bank => "clock-bank",
            _ => return None,
        };
        if near.contains(moment) {
            return None;
        }
        let day = format::day(turn.texts(), moment.day(turn.zone()));
        Some(turn.html(key, &[("day", day.into())]))
    };
    let clocks: Vec<String> = moments.iter().filter_map(clock).collect();
    if clocks.is_empty() {
        return String::new();
    }
    format!("💳 {}", clocks.join(" · "))
}

fn keyboard(turn: &Turn, order: &Order) -> Keyboard {
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let mut rows = choices::quick(turn, order);
    if let Some(letter) = turn.assess(order).letter {
        rows.push(row(choices::letter_button(turn, order.id, letter)));
    }
    let silence = if order.muted {
        button(OrderPress::Unmute, "button-unmute")
    } else {
        button(OrderPress::Mute, "button-mute")
    };
    let mut whys = vec![button(OrderPress::Why, "button-why")];
    if turn.with_context(order, |context| Clues::of_order(context).is_untracked()) {
        whys.push(button(OrderPress::Untracked, "button-why-untracked"));
    }
    rows.push(whys);
    if turn.with_context(order, customs::matters) {
        rows.push(row(button(OrderPress::Customs, "button-customs")));
    }
    rows.extend([
        vec![
            button(OrderPress::ReportMenu, "button-news"),
            button(OrderPress::Received, "button-received"),
        ],
        vec![
            button(OrderPress::Letters, "button-letters"),
            button(OrderPress::History, "button-history"),
        ],
        vec![button(OrderPress::Edit, "button-edit"), silence],
        row(Press::Orders(0).button(turn.plain("button-orders", &[]))),
    ]);
    if turn.facts(order).arrived_on.is_some() {
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
