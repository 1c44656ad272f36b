//! What is known of an order, in full: its facts, the end of protection and whose word that is, the payment's last days, and when
//! the assistant speaks next. The card says it in short.

use crate::advice::{self, Assessment, Context, EndSource, LastMoment, MomentKind, moments};
use crate::chat::screens::{advice_text, events, format, number, time_left};
use crate::chat::turn::{Turn, store_of};
use crate::model::{GivenNumber, Order};
use chrono::{DateTime, NaiveDate, Utc};

/// The line that tells when the assistant speaks next.
pub fn next_line(turn: &Turn, order: &Order) -> String {
    if order.muted {
        return turn.html("card-muted", &[]);
    }
    let Some(next) = next_reminder(turn, order) else {
        return String::new();
    };
    let at = format::instant(turn.texts(), next, turn.zone());
    let zone = format::zone_name(&turn.person.language, turn.zone(), turn.now);
    turn.html("card-next", &[("at", at.into()), ("zone", zone.into())])
}

/// When the assistant speaks next. A reminder that is due now may have reached the person already: the one behind it is next.
pub fn next_reminder(turn: &Turn, order: &Order) -> Option<DateTime<Utc>> {
    let due = order.next_due?;
    if due > turn.now {
        return Some(due);
    }
    let mut order = order.clone();
    order.reminded(turn.now);
    let next = turn.with_context(&order, advice::next_reminder);
    next.map(|at| at.max(turn.now))
}

/// The facts that everybody needs.
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

/// All that was told of the order.
pub fn facts_lines(turn: &Turn, order: &Order) -> String {
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
    lines.extend(
        order
            .amount
            .as_deref()
            .map(|a| fact("card-amount", format::amount(turn.texts(), a))),
    );
    lines.join("\n")
}

fn store_line(turn: &Turn, order: &Order) -> String {
    let store = store_of(turn.texts(), order);
    turn.html("card-store", &[("store", store.into())])
}

fn number_line(turn: &Turn, order: &Order) -> String {
    let GivenNumber::Number(number) = &order.number else {
        // Of what came nobody asks for the number.
        return match order.has_come() {
            true => String::new(),
            false => turn.html("card-no-number", &[]),
        };
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
    let reach = number::reach(turn.texts(), number);
    let line = [line, reach].join(" ").trim_end().to_owned();
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
        if let Some(came) = came_on(turn, order) {
            return events::came(turn, came);
        }
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

/// The day on which it came, whatever was in it.
fn came_on(turn: &Turn, order: &Order) -> Option<NaiveDate> {
    let facts = turn.facts(order);
    let wrong = facts.problem.map(|(_, day)| day);
    facts.arrived_on.or(wrong)
}

/// The end of protection, what is left of it, and whose word it is.
fn end_line(turn: &Turn, order: &Order) -> String {
    let stopped = turn.with_context(order, |context| {
        context.end().filter(|_| context.end_is_stopped())
    });
    if let Some(end) = stopped {
        let last = advice::last_minute(end.at, turn.zone());
        let day = format::day(turn.texts(), advice::local_day(last, turn.zone()));
        return turn.html("card-end-stopped", &[("at", day.into())]);
    }
    let Some(end) = turn.assess(order).end else {
        return if turn.with_context(order, |context| context.lacks_its_end()) {
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
    let last = advice::last_minute(end.at, turn.zone());
    let at = if time_left::has_hours(turn, order, &end) {
        format::instant(turn.texts(), last, turn.zone())
    } else {
        format::day(turn.texts(), advice::local_day(last, turn.zone()))
    };
    let source = advice_text::end_source(turn, order);
    let (key, left) = if end.at > turn.now {
        ("card-end", time_left::span(turn, order, &end))
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

/// The last days of the payment's own protection, where the store's is over or there is none.
fn clocks_line(turn: &Turn, order: &Order) -> String {
    let assessment = turn.assess(order);
    turn.with_context(order, |context| payment_clocks(turn, context, &assessment))
}

/// The last days of the payment's own protection in a line, where they are what is left or a case runs there, but for those that
/// the advice names.
pub fn payment_clocks(turn: &Turn, context: &Context, assessment: &Assessment) -> String {
    let moments = moments(context);
    let at_store = |moment: &LastMoment| {
        matches!(
            moment.kind,
            MomentKind::Protection | MomentKind::RefusedUntil | MomentKind::Window
        )
    };
    let leads_there =
        advice_text::names_routes(assessment.advice) || advice::store_may_be_over(context);
    let unshipped = context.order.shipped_on.is_none();
    let protected = context.end_is_stopped() || moments.iter().any(at_store);
    let is_asked = context.order.payment_case.is_some();
    if !leads_there && !is_asked && (unshipped || protected) {
        return String::new();
    }
    let near: Vec<LastMoment> = advice_text::near_moments(context, assessment.advice).collect();
    let clocks = clocks(turn, context, &near);
    if clocks.is_empty() {
        let over = advice_text::routes_over(turn, context);
        return over.filter(|_| leads_there).unwrap_or_default();
    }
    format!("💳 {}", clocks.join(" · "))
}

/// The last days at PayPal and the bank that are ahead, soonest first, but for these.
pub fn clocks(turn: &Turn, context: &Context, but: &[LastMoment]) -> Vec<String> {
    let clock = |moment: &LastMoment| {
        let key = match moment.kind {
            MomentKind::PayPal => "clock-pay-pal",
            MomentKind::PayPalEscalation => "clock-pay-pal-escalation",
            MomentKind::Bank => "clock-bank",
            _ => return None,
        };
        let day = format::near_day(turn.texts(), moment.day(turn.zone()), turn.today());
        let args = [
            ("sure", advice_text::sure_word(context).into()),
            ("day", day.into()),
        ];
        (!but.contains(moment)).then(|| turn.html(key, &args))
    };
    moments(context).iter().filter_map(clock).collect()
}
