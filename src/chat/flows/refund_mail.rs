//! A store's mail that the money is on its way back. It is news of a watched order, and never begins one that waits for a parcel.

use crate::chat::callback::Report;
use crate::chat::flows::which_order::is_claimed;
use crate::chat::flows::{days, order_actions, refund_notice, returns, understood};
use crate::chat::input::page::{self, PageFacts, RefundMail};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::{card, choices, questions, refund_mail as screen, talk};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Order, OrderId};
use chrono::Days;

/// Takes a text that is such a mail; `false` if it is none.
pub fn take(turn: &mut Turn, heard: &Heard) -> bool {
    let mail = page::refund_mail(heard.text, &days::writer(turn));
    let is_mail = mail.is_some();
    let Some(mail) = mail.or_else(|| refund_notice::told(turn, heard)) else {
        return false;
    };
    // What is asked of a watched order matters no more.
    if matches!(turn.person.dialogue, Dialogue::Editing { .. }) {
        turn.person.dialogue = *turn.resume();
    }
    let order = order_of(turn, heard.facts()).and_then(|id| turn.open_order(id).cloned());
    let Some(mut order) = order else {
        screen::of_no_order(turn, &mail);
        questions::ask_again_below(turn);
        return true;
    };
    order.order_number = order
        .order_number
        .or_else(|| heard.facts().order_number.clone());
    let paid = order.amount.clone();
    match paid {
        // A mail tells of the whole order; a notice may tell of a part of what was paid, and how much that was is not known.
        None if !is_mail && !is_claimed(turn, &order) => {
            turn.keep(order.clone());
            screen::ask_whether_all(turn, &order, Some(choices::WON));
        }
        None if !is_mail => {
            let id = order.id;
            agreed(turn, order, heard, &mail);
            if let Some(order) = turn.open_order(id).cloned() {
                screen::ask_whether_all(turn, &order, None);
            }
        }
        Some(paid) if mail.amount.is_some() && !input::names_sum(heard.text, &paid) => {
            turn.keep(order.clone());
            talk::show(turn, Intent::MoneyPartly, Some(&order));
        }
        _ if is_mail => agreed_on(turn, order, &mail),
        _ => agreed(turn, order, heard, &mail),
    }
    turn.preface(screen::told(turn, &mail));
    questions::ask_again_below(turn);
    true
}

/// All of the money is on its way, perhaps by a day that is told.
fn agreed(turn: &mut Turn, order: Order, heard: &Heard, mail: &RefundMail) {
    let length = days::counted(turn, heard.text).map(|days| Days::new(days.into()));
    match length {
        Some(length) => returns::refund_by(turn, order, turn.today() + length),
        None => agreed_on(turn, order, mail),
    }
}

fn agreed_on(turn: &mut Turn, order: Order, mail: &RefundMail) {
    match turn.facts(&order).refund_agreed_on {
        None => order_actions::record_on(turn, order, Report::Won, mail.on),
        Some(_) => {
            turn.keep(order.clone());
            card::show(turn, order.id);
        }
    }
}

/// The watched order whose money it is; the only one, where the mail names nothing.
fn order_of(turn: &Turn, facts: &PageFacts) -> Option<OrderId> {
    let known = understood::known_order(turn, facts).map(|order| order.id);
    let names_none = !understood::names_an_order(facts) && facts.goods.is_none();
    let only = || turn.only_open().filter(|_| names_none);
    known
        .or_else(|| understood::of_goods(turn, facts))
        .or_else(|| understood::of_mail(turn, facts))
        .or_else(only)
}
