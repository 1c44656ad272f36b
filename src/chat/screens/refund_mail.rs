//! What a store's mail says of a refund, said again.

use super::choices::Choice;
use super::{choices, format, talk};
use crate::chat::callback::Press;
use crate::chat::input::Intent;
use crate::chat::input::page::RefundMail;
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::Order;

/// How much comes back, and since when.
pub fn told(turn: &Turn, mail: &RefundMail) -> String {
    let amount = mail.amount.as_deref().map(|amount| {
        let amount = format::amount(turn.texts(), amount);
        turn.html("echo-refund", &[("amount", amount.into())])
    });
    let on = mail.on.map(|day| {
        let day = format::near_day(turn.texts(), day, turn.today());
        turn.html("echo-refund-on", &[("day", day.into())])
    });
    let lines: Vec<String> = amount.into_iter().chain(on).collect();
    lines.join("\n")
}

/// When the money should be there, where the order is not watched.
pub fn of_no_order(turn: &mut Turn, mail: &RefundMail) {
    let text = paragraphs([
        told(turn, mail),
        turn.html("talk-refund-when", &[]),
        turn.html("more-await-money", &[]),
    ]);
    let rows = talk::ways_without_order(turn);
    turn.show(text, rows);
}

/// Whether the sum is all that was paid: how much that was is not known. That it is all may be noted already.
pub fn ask_whether_all(turn: &mut Turn, order: &Order, all: Option<Choice>) {
    let all = all.map(|all| choices::choice(turn, order.id, all));
    let part = Press::Talk(Intent::MoneyPartly, Some(order.id))
        .button(turn.plain("button-talk-money-partly", &[]));
    let text = paragraphs([
        talk::head(turn, order),
        turn.html("refund-all-or-part", &[]),
    ]);
    let rows = all.into_iter().chain([part]).map(row);
    turn.show(text, rows.collect());
}
