//! Numbers out of the blue: /check, and whatever is pasted while nothing was asked.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::input::numbers;
use crate::chat::screens::{number, questions};
use crate::chat::turn::{Turn, paragraphs, row, title};
use crate::model::{Dialogue, GivenNumber, Keyboard};
use tracking_number::{Finding, Verdict};

/// The most numbers of one message that are explained.
const MOST_EXPLAINED: usize = 3;

/// /check: explains the numbers of a text, or asks for one.
pub fn check(turn: &mut Turn, text: &str) {
    if text.trim().is_empty() {
        return ask(turn, "check-ask");
    }
    let found = numbers::find(text);
    if found.is_empty() {
        return ask(turn, "number-not-seen");
    }
    turn.person.dialogue = *turn.resume();
    explain(turn, &found);
    questions::ask_again_below(turn);
}

fn ask(turn: &mut Turn, key: &str) {
    turn.person.dialogue = Dialogue::Checking {
        resume: turn.resume(),
    };
    let leave = Press::Leave.button(turn.plain("button-cancel", &[]));
    turn.say(turn.html(key, &[]), vec![row(leave)]);
}

/// A text while nothing was asked.
pub fn pasted(turn: &mut Turn, text: &str) {
    let found = numbers::find(text);
    if found.is_empty() {
        let begin = Press::Begin.button(turn.plain("button-begin", &[]));
        turn.say(turn.html("not-understood", &[]), vec![row(begin)]);
    } else {
        explain(turn, &found);
    }
}

/// Back to the explanation of a number, in its message.
pub fn explain_again(turn: &mut Turn, number: &str) {
    let found = numbers::find(number);
    let Some(finding) = found.first() else {
        return turn.notice("notice-old-button");
    };
    let text = number::explain(turn.texts(), finding);
    let keyboard = offers(turn, &found[..1]);
    turn.show(text, keyboard);
}

fn explain(turn: &mut Turn, found: &[Finding]) {
    let shown = &found[..found.len().min(MOST_EXPLAINED)];
    let mut parts: Vec<String> = shown
        .iter()
        .map(|f| number::explain(turn.texts(), f))
        .collect();
    if found.len() > shown.len() {
        parts.push(turn.html(
            "number-more",
            &[("count", (found.len() - shown.len()).into())],
        ));
    }
    let keyboard = offers(turn, shown);
    turn.say(paragraphs(parts), keyboard);
}

/// What to do with the numbers, and why they are not tracked.
fn offers(turn: &Turn, shown: &[Finding]) -> Keyboard {
    let mut rows = watch_buttons(turn, shown);
    let asked_of = match shown {
        [one] => Some(one.text.clone()),
        _ => None,
    };
    let why = Press::Why(asked_of).button(turn.plain("button-why-untracked", &[]));
    rows.push(row(why));
    rows
}

/// Buttons to watch the numbers, or to open the orders that have them already.
pub fn watch_buttons(turn: &Turn, shown: &[Finding]) -> Keyboard {
    let fits = shown.iter().filter(|f| f.verdict() != Verdict::OrderNumber);
    let adding = matches!(turn.person.dialogue, Dialogue::Adding { .. });
    let mut rows: Keyboard = Vec::new();
    for finding in fits {
        if adding {
            rows.extend(number::use_buttons(turn.texts(), finding));
            continue;
        }
        let known = turn
            .open_orders()
            .find(|o| o.number == GivenNumber::Number(finding.text.clone()));
        if let Some(order) = known {
            let label = turn.plain(
                "button-open-order",
                &[("title", title(turn.texts(), order).into())],
            );
            rows.push(row(Press::Order(order.id, OrderPress::Card).button(label)));
            continue;
        }
        for number in finding.suggestions.iter().chain([&finding.text]) {
            let label = turn.plain("button-watch", &[("number", number.as_str().into())]);
            rows.push(row(Press::Watch(number.clone()).button(label)));
        }
    }
    if rows.is_empty() && !adding {
        rows.push(row(Press::Begin.button(turn.plain("button-begin", &[]))));
    }
    rows
}
