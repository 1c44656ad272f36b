//! The seller's answer, pasted or forwarded: what it means, the trap in it, and what to write back. It is noted by a button alone.

use crate::chat::callback::{Press, SellerSaid};
use crate::chat::flows::news;
use crate::chat::input::{self, Heard, Intent, ReplyKind, numbers, page};
use crate::chat::screens::{seller_reply as screen, talk};
use crate::chat::turn::Turn;
use crate::model::{Order, OrderId};

/// Answers a text that is a seller's; `false` if it is none.
pub fn answer(turn: &mut Turn, heard: &Heard) -> bool {
    // How the buyer paid, and what came back, is no word of the seller's.
    let is_own = heard.sure().is_some_and(is_of_buyer);
    if is_own || page::payment_alone(heard.text).is_some() {
        return false;
    }
    let Some(reply) = input::seller_reply(heard.text) else {
        return false;
    };
    let Some(said) = SellerSaid::of(&reply) else {
        return false;
    };
    // The number itself is explained, and put into its order.
    if said.kind == ReplyKind::NewNumber && !numbers::find(heard.text).is_empty() {
        return false;
    }
    if reply.is_sure {
        told(turn, said, None, heard);
        return true;
    }
    // The buyer's own words may sound like the seller's: "it waits at the pick-up point". Only a buyer tells when they paid, and how much.
    let facts = heard.mentioned();
    let is_of_payment = !facts.paid.is_empty() && facts.amount.is_some();
    let is_own = is_of_payment || heard.sure().is_some() || heard.shown().is_some();
    if !is_own {
        screen::ask_whether(turn, said);
    }
    !is_own
}

/// What the buyer alone can tell, though the words are a seller's, too.
fn is_of_buyer(told: Intent) -> bool {
    use Intent as I;
    matches!(
        told,
        I::MoneyPartly
            | I::RefundAsCredit
            | I::RefundToOldCard
            | I::CustomsAnswered
            | I::BankCase
            | I::PaypalCase
    )
}

/// Answers a text that is a seller's without doubt: it came while something else was asked.
pub fn answer_if_sure(turn: &mut Turn, heard: &Heard) -> bool {
    input::seller_reply(heard.text).is_some_and(|reply| reply.is_sure) && answer(turn, heard)
}

/// It is the seller's, or told of the seller. What else is told with it is noted first: the answer counts with it.
pub fn told(turn: &mut Turn, said: SellerSaid, order: Option<OrderId>, heard: &Heard) {
    let order = order.or_else(|| turn.only_open());
    let noted = order.map(|order| news::note_beside(turn, order, None, heard));
    pressed(turn, said, order);
    turn.preface(noted.unwrap_or_default());
}

/// It is the seller's, and perhaps the order was chosen.
pub fn pressed(turn: &mut Turn, said: SellerSaid, order: Option<OrderId>) {
    let Some(id) = order else {
        return choose_order(turn, said);
    };
    match turn.open_order(id).cloned() {
        Some(order) => say(turn, said, Some(&order)),
        None => turn.notice("notice-order-gone"),
    }
}

fn say(turn: &mut Turn, said: SellerSaid, order: Option<&Order>) {
    match order {
        Some(order) => screen::about_order(turn, said, order),
        None => screen::at_large(turn, said),
    }
}

fn choose_order(turn: &mut Turn, said: SellerSaid) {
    let open: Vec<Order> = turn.open_orders().cloned().collect();
    match &open[..] {
        [] => say(turn, said, None),
        [only] => say(turn, said, Some(only)),
        _ => talk::ask_order(turn, |id| Press::SellerSaid(said, Some(id))),
    }
}
