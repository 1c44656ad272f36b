//! Several orders at once: of each what there is to do and how long there is for it, in a line, the most pressing first.

use crate::advice::{Assessment, Context, EndSource, Urgency, moments};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{advice_args, advice_text, deed, details, format, time_left};
use crate::chat::turn::{Turn, paragraphs, row, store_of, title};
use crate::model::{Button, Keyboard, Order, OrderId};
use chrono::{DateTime, Utc};

/// The most characters of a title on a button, beside its sign.
const LONGEST_TITLE: usize = format::LONGEST_LABEL - 2;

/// The reminder of several orders that need something: what to do about each, and a button to it.
pub fn of(turn: &Turn, orders: &[Order]) -> (String, Keyboard) {
    let text = paragraphs(
        [head(turn, orders, "reminder-several"), turn.answer.clone()]
            .into_iter()
            .chain(orders.iter().map(|order| line(turn, order))),
    );
    (text, buttons(turn, orders, OrderPress::Card))
}

/// The reminder of several orders for which nothing can be done now: whether there is news of one.
pub fn quiet(turn: &Turn, orders: &[Order]) -> (String, Keyboard) {
    let lines: Vec<String> = orders.iter().map(|order| quiet_line(turn, order)).collect();
    let text = paragraphs([
        head(turn, orders, "reminder-quiet"),
        turn.answer.clone(),
        lines.join("\n"),
        turn.html("reminder-quiet-do", &[]),
    ]);
    (text, buttons(turn, orders, OrderPress::ReportMenu))
}

/// Every second time in other words: the orders are told of together each time.
fn head(turn: &Turn, orders: &[Order], key: &str) -> String {
    let again = orders.first().map_or(0, |order| order.repeats) % 2 == 1;
    let time = if again { "odd" } else { "even" };
    turn.html(
        key,
        &[("count", orders.len().into()), ("time", time.into())],
    )
}

fn buttons(turn: &Turn, orders: &[Order], press: OrderPress) -> Keyboard {
    let orders = orders.iter();
    orders
        .map(|order| row(button(turn, order, press)))
        .collect()
}

/// Whether there is something to do about an order.
pub fn needs_something(turn: &Turn, order: &Order) -> bool {
    sign(turn, order) != CALM
}

/// How pressing an order is, the most pressing first: by its sign, then by what can be done until when, and the end of protection.
pub fn pressing(turn: &Turn, order: &Order) -> (usize, [DateTime<Utc>; 2], OrderId) {
    let sign = sign(turn, order);
    let rank = [RED, YELLOW, CALM].iter().position(|known| *known == sign);
    let until = turn.with_context(order, |context| moments(context).first().map(|m| m.at));
    let end = turn.assess(order).end.map(|end| end.at);
    let days = [until, end].map(|at| at.unwrap_or(DateTime::<Utc>::MAX_UTC));
    (rank.unwrap_or_default(), days, order.id)
}

/// An order in a line: how pressing it is, what there is to do, and how long there is for it.
pub fn line(turn: &Turn, order: &Order) -> String {
    let assessment = turn.assess(order);
    turn.with_context(order, |context| {
        let args = advice_args::args(turn, order, context);
        let topic = deed::topic(assessment.advice);
        let to_do = turn.plain(&format!("do-{topic}"), &args);
        let left = left(turn, order, context, &assessment);
        let key = if left.is_empty() {
            "digest-line-bare"
        } else {
            "digest-line"
        };
        let args = [
            ("sign", sign(turn, order).into()),
            ("title", turn.title(order).into()),
            ("todo", to_do.into()),
            ("left", left.into()),
        ];
        turn.html(key, &args)
    })
}

/// An order of which only news is asked.
fn quiet_line(turn: &Turn, order: &Order) -> String {
    let args = [("sign", CALM.into()), ("title", turn.title(order).into())];
    turn.html("digest-quiet", &args)
}

/// The signs of urgency.
const RED: &str = "🔴";
const YELLOW: &str = "🟡";
const CALM: &str = "🟢";

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
        Urgency::Deed if presses || advice_text::calls_for_dispute(assessment.advice) => RED,
        Urgency::Deed => YELLOW,
        _ if presses => YELLOW,
        Urgency::Watch | Urgency::Question | Urgency::Rest | Urgency::Ending | Urgency::Closing => {
            CALM
        }
    }
}

/// The button of an order in a list: its name, or what tells it from the others.
pub fn button(turn: &Turn, order: &Order, press: OrderPress) -> Button {
    let full = match turn.telling(order) {
        Some(telling) => format!("{telling} · {}", store_of(turn.texts(), order)),
        None => title(turn.texts(), order),
    };
    let short = format::shortened(&full, LONGEST_TITLE);
    Press::Order(order.id, press).button(format!("{} {short}", sign(turn, order)))
}

/// How much time is left, in short; nothing where that says nothing of what there is to do.
fn left(turn: &Turn, shown: &Order, context: &Context, assessment: &Assessment) -> String {
    let order = context.order;
    if order.arrived_on.is_some() {
        return turn.plain("left-arrived", &[]);
    }
    if order.refund_agreed_on.is_some() {
        return turn.plain("left-refund", &[]);
    }
    if context.end_is_stopped() {
        return turn.plain("left-stopped", &[]);
    }
    match assessment.end {
        None if order.shipped_on.is_none() => String::new(),
        Some(end) if end.at > turn.now => {
            let about = if end.from == EndSource::Assumed {
                "yes"
            } else {
                "no"
            };
            let span = time_left::span(turn, shown, &end);
            turn.plain(
                "left-span",
                &[("span", span.into()), ("about", about.into())],
            )
        }
        end => {
            let clock = details::clocks(turn, context, &[]).into_iter().next();
            let over = match end {
                Some(_) => "left-over",
                None => "left-unknown",
            };
            clock.unwrap_or_else(|| turn.plain(over, &[]))
        }
    }
}
