//! The answers to free words: what was meant, of which order, and the buttons that lead on.

use super::choices::{self, Choice};
use super::steps;
use crate::advice::Letter;
use crate::chat::callback::{OrderPress, Press, Report};
use crate::chat::input::Intent;
use crate::chat::turn::{Turn, claim_word, paragraphs, row, title};
use crate::model::{Keyboard, Order, OrderId, Question};

/// The most orders to choose from; the list has the others.
const MOST_ORDERS: usize = 5;
/// The most characters of an order's name on a button.
const LONGEST_LABEL: usize = 24;
/// The sentences for what is not understood.
const NOT_UNDERSTOOD: [&str; 3] = ["talk-unclear", "talk-unclear-again", "talk-unclear-still"];

/// The answer to what was meant: with the order's buttons, or the way to begin one.
pub fn show(turn: &mut Turn, intent: Intent, order: Option<&Order>) {
    let Some(order) = order else {
        let text = turn.html(&key_without_order(intent), &[("claim", "dispute".into())]);
        let rows = ways_without_order(turn);
        return turn.show(text, rows);
    };
    let text = paragraphs([head(turn, order), text(turn, intent, order)]);
    let mut rows = Keyboard::new();
    if let Some(letter) = letter(intent).filter(|letter| has_text(turn, order, *letter)) {
        rows.push(row(choices::letter_button(turn, order.id, letter)));
    }
    let told = buttons(intent).iter().copied();
    rows.extend(told.map(|told| row(choices::choice(turn, order.id, told))));
    if intent != Intent::Arrived {
        rows.push(row(choices::choice(turn, order.id, CARD)));
    }
    turn.show(text, rows);
}

/// What happened to an order is of use where there is one.
fn key_without_order(intent: Intent) -> String {
    use Intent as I;
    match intent {
        I::Arrived => "received".to_owned(),
        I::TrackingShows
        | I::Extended
        | I::DisputeOpened
        | I::DisputeRefused
        | I::SellerAsked
        | I::MoneyBack
        | I::Later
        | I::Edit
        | I::DeleteOrder => "talk-no-order".to_owned(),
        _ => format!("talk-{intent}"),
    }
}

/// What there is to say of an order.
pub fn text(turn: &Turn, intent: Intent, order: &Order) -> String {
    let claim = claim_word(order);
    turn.html(&format!("talk-{intent}"), &[("claim", claim.into())])
}

/// How to open a dispute at the order's store.
pub fn steps(turn: &mut Turn, order: &Order, letter: Letter) {
    let text = paragraphs([head(turn, order), steps::text(turn, order, letter)]);
    let rows = vec![
        row(choices::letter_button(turn, order.id, letter).primary()),
        row(choices::choice(turn, order.id, choices::OPENED)),
        row(choices::choice(turn, order.id, CARD)),
    ];
    turn.show(text, rows);
}

/// One or two things may have been meant.
pub fn ask_which(turn: &mut Turn, intents: &[Intent], order: Option<OrderId>) {
    let meant = |intent: &Intent| {
        let label = turn.plain(&format!("button-talk-{intent}"), &[]);
        row(Press::Talk(*intent, order).button(label))
    };
    let mut rows: Keyboard = intents.iter().map(meant).collect();
    rows.push(row(something_else(turn)));
    turn.show(turn.html("talk-which", &[]), rows);
}

/// Which of the open orders is it about?
pub fn ask_order(turn: &mut Turn, press: impl Fn(OrderId) -> Press) {
    let open = turn.open_orders().take(MOST_ORDERS);
    let button = |order: &Order| {
        let name: String = title(turn.texts(), order)
            .chars()
            .take(LONGEST_LABEL)
            .collect();
        row(press(order.id).button(name))
    };
    let mut rows: Keyboard = open.map(button).collect();
    if turn.open_orders().count() > MOST_ORDERS {
        rows.push(row(
            Press::Orders(0).button(turn.plain("button-orders", &[]))
        ));
    }
    turn.show(turn.html("talk-which-order", &[]), rows);
}

/// Three ways to go on, with a sentence that is not the last one.
pub fn not_understood(turn: &mut Turn, times: u8) {
    let key = NOT_UNDERSTOOD[usize::from(times) % NOT_UNDERSTOOD.len()];
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).take(2).collect();
    let button = |press: Press, key: &str| row(press.button(turn.plain(key, &[])));
    let rows = match open[..] {
        [] => vec![
            button(Press::Begin, "button-begin"),
            button(Press::Why(None), "button-why-untracked"),
            button(Press::HowToCopy, "button-how-to-copy"),
        ],
        [only] => vec![
            row(choices::choice(turn, only, CARD)),
            row(choices::choice(
                turn,
                only,
                (OrderPress::ReportMenu, "button-news"),
            )),
            button(Press::Begin, "button-begin-another"),
        ],
        _ => vec![
            button(Press::Orders(0), "button-orders"),
            button(
                Press::Talk(Intent::WhatToWrite, None),
                "button-talk-what-to-write",
            ),
            button(Press::Begin, "button-begin-another"),
        ],
    };
    turn.show(turn.html(key, &[]), rows);
}

/// The line over what is said of an order.
pub(super) fn head(turn: &Turn, order: &Order) -> String {
    turn.html(
        "card-title",
        &[("title", title(turn.texts(), order).into())],
    )
}

pub(super) const CARD: Choice = (OrderPress::Card, "button-card");

/// The ways of somebody without an open order, and of words that are about none.
pub(super) fn ways_without_order(turn: &Turn) -> Keyboard {
    let key = match turn.open_orders().count() {
        0 => (Press::Begin, "button-begin"),
        _ => (Press::Orders(0), "button-orders"),
    };
    vec![row(key.0.button(turn.plain(key.1, &[])))]
}

fn something_else(turn: &Turn) -> crate::model::Button {
    Press::NotThat.button(turn.plain("button-not-that", &[]))
}

/// The letter that helps, where it has a text now.
fn letter(intent: Intent) -> Option<Letter> {
    match intent {
        Intent::Extend => Some(Letter::Extend),
        Intent::NumberWrong => Some(Letter::AskCode),
        Intent::NotShipped => Some(Letter::CancelUnshipped),
        Intent::RefundWhen => Some(Letter::RefundLate),
        _ => None,
    }
}

fn has_text(turn: &Turn, order: &Order, letter: Letter) -> bool {
    turn.with_context(order, |context| letter.sentences(context).is_some())
}

/// What can be told of an order after such words.
fn buttons(intent: Intent) -> &'static [Choice] {
    use Intent as I;
    match intent {
        I::Arrived => &[
            (OrderPress::Received, "button-in-hands"),
            (OrderPress::Card, "button-not-in-hands"),
        ],
        I::ArrivedWrong => &[choices::PROBLEM],
        I::DeliveredNotHere => &[(
            OrderPress::EditField(Question::DeliveredOn),
            "button-tracking-delivered",
        )],
        I::TrackingShows | I::Returned | I::Phishing => &[choices::TRACKING],
        I::NumberWrong => &[choices::NUMBER],
        I::IsItFake => &[(OrderPress::Untracked, "button-why-untracked")],
        I::Extend | I::Extended => &[choices::EXTENDED],
        I::DisputeOpened => &[choices::OPENED],
        I::DisputeRefused => &[
            choices::REFUSED,
            choices::REFUSED_UNTIL,
            (OrderPress::Report(Report::Lost), "button-lost"),
        ],
        I::RefundWhen | I::MoneyBack => &[choices::REFUNDED],
        I::SellerSilent => &[choices::SILENT, (OrderPress::Letters, "button-letters")],
        I::SellerAsked => &[choices::ASKED],
        I::WrongAddress => &[(OrderPress::Letters, "button-letters")],
        I::NotShipped => &[choices::SHIPPED],
        _ => &[],
    }
}
