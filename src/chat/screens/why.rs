//! The answers to "Why?": why a parcel is not tracked.

use crate::advice::{self, Clues};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::format;
use crate::chat::turn::{Turn, addressee, paragraphs, row, title};
use crate::model::{Dialogue, Keyboard, Order};
use chrono::Days;

/// A number with a typing mistake may have been meant in many ways: all of them are under its explanation.
const MOST_WATCH_BUTTONS: usize = 3;

/// Why parcels are not tracked, where nothing is known of one.
pub fn of_parcels(turn: &mut Turn) {
    let mut rows = Keyboard::new();
    if !matches!(turn.person.dialogue, Dialogue::Adding { .. }) {
        rows.push(row(Press::Begin.button(turn.plain("button-begin", &[]))));
    }
    let head = turn.html("why-untracked-head", &[]);
    let text = answer(turn, &Clues::default(), head, None);
    let text = paragraphs([text, turn.html("why-untracked-watch", &[])]);
    turn.show(text, rows);
}

/// Why a number shows nothing; `watch` are the buttons that go on with it.
pub fn of_number(turn: &mut Turn, number: &str, watch: Keyboard) {
    let head = turn.html("why-untracked-number", &[("number", number.into())]);
    let text = answer(turn, &Clues::of_number(number), head, None);
    let text = paragraphs([text, turn.html("why-untracked-watch", &[])]);
    let back = Press::Explain(number.to_owned()).button(turn.plain("button-back", &[]));
    let rows = watch.into_iter().take(MOST_WATCH_BUTTONS);
    turn.show(text, rows.chain([row(back)]).collect());
}

/// Why an order is not tracked.
pub fn of_order(turn: &mut Turn, order: &Order) {
    let clues = turn.with_context(order, Clues::of_order);
    let head = turn.html(
        "why-untracked-order",
        &[("title", title(turn.texts(), order).into())],
    );
    let text = answer(turn, &clues, head, Some(order));
    let back = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]));
    turn.show(text, vec![row(back)]);
}

/// Comfort first, then the causes, those that fit first, each with what follows from it.
fn answer(turn: &Turn, clues: &Clues, head: String, order: Option<&Order>) -> String {
    let rules = &advice::rules().defaults;
    let act = rules.ask_seller_day;
    let shipped = order.and_then(|order| order.shipped_on);
    let actday = shipped.map(|day| format::day(turn.texts(), day + Days::new(act.into())));
    let yes = |is: bool| if is { "yes" } else { "no" };
    let args = [
        ("act", act.into()),
        ("dayknown", yes(actday.is_some()).into()),
        ("actday", actday.unwrap_or_default().into()),
        ("late", yes(clues.is_late(rules)).into()),
        ("silence", clues.usual_silence().unwrap_or_default().into()),
        ("to", order.map_or("seller", addressee).into()),
        ("number", yes(clues.has_number()).into()),
    ];
    let cause = |cause| format!("• {}", turn.html(&format!("cause-{cause}"), &args));
    let causes: Vec<String> = advice::causes(clues, rules)
        .into_iter()
        .map(cause)
        .collect();
    let comfort = if clues.is_hopeful() {
        "why-untracked-comfort"
    } else {
        "why-untracked-first"
    };
    paragraphs([head, turn.html(comfort, &[]), causes.join("\n")])
}
