//! Several orders at once: of each what there is to do and how long there is for it, in a line, the most pressing first.

use crate::advice::{Assessment, Urgency, moments};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{advice_args, advice_text, deed, frame};
use crate::chat::turn::{Turn, paragraphs, row, store_of, title};
use crate::model::{Button, Keyboard, Order};

/// The most characters of a title on a button.
const LONGEST_LABEL: usize = 20;

/// The reminder of several orders, and a button to each.
pub fn of(turn: &Turn, orders: &[Order]) -> (String, Keyboard) {
    let again = orders.first().map_or(0, |order| order.repeats) % 2 == 1;
    let time = if again { "odd" } else { "even" };
    let args = [("count", orders.len().into()), ("time", time.into())];
    let head = turn.html("reminder-several", &args);
    let lines = orders.iter().map(|order| line(turn, order));
    let text = paragraphs([head, turn.answer.clone()].into_iter().chain(lines));
    let open = orders.iter().filter(|order| order.closed_at.is_none());
    let rows = open.map(|order| row(button(turn, order, OrderPress::Card)));
    (text, rows.collect())
}

/// An order in a line: how pressing it is, what there is to do, and how long protection lasts.
pub fn line(turn: &Turn, order: &Order) -> String {
    if order.closed_at.is_some() {
        let args = [("title", turn.title(order).into())];
        return turn.html("digest-closed", &args);
    }
    let assessment = turn.assess(order);
    turn.with_context(order, |context| {
        let args = advice_args::args(turn, order, context);
        let topic = deed::topic(assessment.advice);
        let to_do = turn.plain(&format!("do-{topic}"), &args);
        let args = [
            ("sign", sign(turn, order).into()),
            ("title", turn.title(order).into()),
            ("todo", to_do.into()),
            ("left", left(turn, order, &assessment).into()),
        ];
        turn.html("digest-line", &args)
    })
}

/// How pressing an order is: red where a deed has little time, yellow where there is something to do, green where nothing is.
pub fn sign(turn: &Turn, order: &Order) -> &'static str {
    let assessment = turn.assess(order);
    let presses = turn.with_context(order, |context| {
        let near = context.rules.defaults.act_before_end_days;
        let until = turn.now + chrono::Duration::days(near.into());
        moments(context)
            .first()
            .is_some_and(|moment| moment.at <= until)
    });
    match assessment.advice.urgency() {
        Urgency::Deed if presses || advice_text::calls_for_dispute(assessment.advice) => "🔴",
        Urgency::Deed => "🟡",
        _ if presses => "🟡",
        Urgency::Question | Urgency::Rest | Urgency::Closing => "🟢",
    }
}

/// The button of an order in a list.
pub fn button(turn: &Turn, order: &Order, press: OrderPress) -> Button {
    let full = match turn.telling_number(order) {
        Some(number) => format!("{number} · {}", store_of(turn.texts(), order)),
        None => title(turn.texts(), order),
    };
    let mut short: String = full.chars().take(LONGEST_LABEL).collect();
    if short.len() < full.len() {
        short = format!("{}…", short.trim_end());
    }
    Press::Order(order.id, press).button(format!("{} {short}", sign(turn, order)))
}

/// How much time is left, in short.
fn left(turn: &Turn, order: &Order, assessment: &Assessment) -> String {
    let (arrived, refund) = turn.with_context(order, |context| {
        let order = context.order;
        (order.arrived_on.is_some(), order.refund_agreed_on.is_some())
    });
    match assessment.end {
        _ if arrived => turn.plain("left-arrived", &[]),
        _ if refund => turn.plain("left-refund", &[]),
        None => turn.plain("left-unknown", &[]),
        Some(end) if end.at <= turn.now => turn.plain("left-over", &[]),
        Some(end) => frame::left_in_words(turn, end.at - turn.now),
    }
}
