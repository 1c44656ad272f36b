//! What a tracking page shows of an order: the last scan, what it comes to and why, what to do next; and the question whose it is.

use crate::advice::Verdict;
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::scan::{near, scan_args, stage_word};
use crate::chat::screens::tracking_reasons::why;
use crate::chat::screens::{format, frame, in_hands};
use crate::chat::turn::{Turn, row};
use crate::model::{
    Keyboard, Order, Question, Tracking, TrackingEvent, TrackingSource, TrackingStage,
    TrackingState,
};
use chrono::NaiveDate;

/// The most orders to choose from.
const MOST_ORDERS: usize = 8;

/// What a page shows, the verdict and its reasons.
pub fn told(turn: &Turn, order: &Order, verdict: &Verdict) -> String {
    let mut lines = Vec::new();
    lines.extend(order.tracking.as_ref().map(|state| match state.source {
        TrackingSource::Person => told_scan(turn, state),
        _ => summary(turn, "tracking-summary", state),
    }));
    if matches!(verdict.shows, Tracking::NotMine(_)) {
        lines.push(turn.html("tracking-verdict-not-mine", &[]));
    }
    lines.extend(
        verdict
            .reasons
            .iter()
            .map(|reason| format!("• {}", why(turn, reason))),
    );
    lines.join("\n")
}

/// A scan that was told in words, as it was understood.
pub fn told_scan(turn: &Turn, state: &TrackingState) -> String {
    format!("✓ {}", summary(turn, "tracking-scan", state))
}

/// What a page shows of an order that is not watched yet.
pub fn summary_of_new(turn: &Turn, state: &TrackingState) -> String {
    summary(turn, "tracking-summary-new", state)
}

/// Shows what was told by a page, and what to do next.
pub fn show(turn: &mut Turn, order: &Order, told: String) {
    let (text, keyboard) = framed(turn, order, "📦", told);
    turn.show(text, keyboard);
}

/// What was told, what to do next, and the buttons that say whether it is so.
pub fn framed(turn: &Turn, order: &Order, sign: &str, told: String) -> (String, Keyboard) {
    let next = match in_hands::asked(turn, order) {
        Some(day) => in_hands::ask(turn, day),
        None => format!("👉 {}", frame::next_deed(turn, order)),
    };
    let text = format!("{}\n{told}\n\n{next}", frame::head(turn, order, sign));
    (text, buttons(turn, order))
}

/// Asks which order a page is about.
pub fn ask_order(turn: &mut Turn, state: &TrackingState) {
    let text = summary(turn, "tracking-which-order", state);
    let newest = turn
        .open_orders()
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .take(MOST_ORDERS);
    let button =
        |order: &Order| row(Press::TrackingOf(Some(order.id)).button(turn.short_title(order)));
    let mut rows: Keyboard = newest.map(button).collect();
    let new = Press::TrackingOf(None).button(turn.plain("button-tracking-of-new", &[]));
    let leave = Press::Leave.button(turn.plain("button-cancel", &[]));
    rows.extend([row(new), row(leave)]);
    turn.say(text, rows);
}

/// Asks on which day a scan was, where the page's days can be read in two ways.
pub fn ask_day(turn: &mut Turn, state: &TrackingState, other: &TrackingState) {
    let (day, other_day) = asked_days(state, other);
    let event = state.events.iter().find(|event| event.on == day);
    let stage = event.map_or(TrackingStage::Moving, |event| event.stage);
    let text = turn.html("tracking-ask-day", &[("stage", stage_word(stage).into())]);
    let button = |day| Press::TrackingDay(day).button(format::day(turn.texts(), day));
    let leave = Press::Leave.button(turn.plain("button-cancel", &[]));
    turn.say(text, vec![vec![button(day), button(other_day)], row(leave)]);
}

/// The newest scan on the days of both readings, or the oldest one where that does not differ.
pub fn asked_days(state: &TrackingState, other: &TrackingState) -> (NaiveDate, NaiveDate) {
    let days = |state: &TrackingState| {
        let days = state.events.iter().map(|event| event.on);
        (days.clone().min(), days.max())
    };
    let ((first, last), (other_first, other_last)) = (days(state), days(other));
    let newest = last.zip(other_last).filter(|(one, other)| one != other);
    newest
        .or(first.zip(other_first))
        .unwrap_or((NaiveDate::MIN, NaiveDate::MIN))
}

/// The scans as lines of the file that is the buyer's evidence.
pub fn scan_lines(texts: &crate::locale::Texts, state: &TrackingState) -> Vec<String> {
    let line = |event: &TrackingEvent| {
        let args = scan_args(texts, event, event.on.to_string());
        texts.plain("tracking-scan", &args)
    };
    state.events.iter().map(line).collect()
}

fn buttons(turn: &Turn, order: &Order) -> Keyboard {
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let not_mine = || button(OrderPress::EditField(Question::NotMine), "button-not-mine");
    let shown = turn.facts(order).tracking.map(|(shown, _)| shown);
    if in_hands::asked(turn, order).is_some() {
        return in_hands::answers(turn, order);
    }
    let right = button(OrderPress::TrackingRight, "button-right");
    let other = match shown {
        Some(Tracking::NotMine(_)) => button(OrderPress::TrackingMine, "button-tracking-mine"),
        _ => not_mine(),
    };
    vec![vec![right, other]]
}

fn summary(turn: &Turn, key: &str, state: &TrackingState) -> String {
    let Some(last) = state.last() else {
        return String::new();
    };
    let mut args = scan_args(turn.texts(), last, near(turn, last.on));
    args.push(("count", state.events.len().into()));
    turn.html(key, &args)
}
