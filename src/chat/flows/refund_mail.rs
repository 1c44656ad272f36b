//! A store's mail that the money is on its way back. It is news of a watched order, and never begins one that waits for a parcel.

use crate::chat::callback::Report;
use crate::chat::flows::{days, order_actions, understood};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::{card, questions, refund_mail as screen, talk};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderId};

/// Takes a text that is such a mail; `false` if it is none.
pub fn take(turn: &mut Turn, heard: &Heard) -> bool {
    let Some(mail) = page::refund_mail(heard.text, &days::writer(turn)) else {
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
    let is_known = turn.facts(&order).refund_agreed_on.is_some();
    let paid = order.amount.as_deref();
    let is_all =
        mail.amount.is_none() || paid.is_none_or(|paid| input::names_sum(heard.text, paid));
    match (is_all, is_known) {
        (true, false) => order_actions::record_on(turn, order, Report::Won, mail.on),
        (true, true) => {
            turn.keep(order.clone());
            card::show(turn, order.id);
        }
        (false, _) => {
            turn.keep(order.clone());
            talk::show(turn, Intent::MoneyPartly, Some(&order));
        }
    }
    turn.preface(screen::told(turn, &mail));
    questions::ask_again_below(turn);
    true
}

/// The watched order whose money it is; the only one, where the mail names nothing.
fn order_of(turn: &Turn, facts: &PageFacts) -> Option<OrderId> {
    let known = understood::known_order(turn, facts).map(|order| order.id);
    let names_none = !understood::names_an_order(facts) && facts.goods.is_none();
    let only = || turn.only_open().filter(|_| names_none);
    known
        .or_else(|| understood::of_mail(turn, facts))
        .or_else(only)
}
