//! What was told last is taken back by words: "undo", "no, that was wrong".

use crate::chat::callback::{AnswerPress, OrderPress};
use crate::chat::flows::{new_order, news, order_actions, which_order};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::{card, events, talk};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderEvent, Question};
use chrono::Duration;

/// What is called wrong without its name was told just now.
const JUST_NOW: Duration = Duration::hours(1);

/// "Undo" goes back one question while an order is taken down; else it takes back what was told last. That is what waits to be taken
/// into a watched order, where there is some.
pub fn undo(turn: &mut Turn) {
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } if draft.about.is_some() => {
            return new_order::leave_news(turn, *draft);
        }
        Dialogue::Adding { question, .. } => {
            return new_order::answered(turn, question, AnswerPress::Back);
        }
        _ => {}
    }
    turn.person.dialogue = *turn.resume();
    order_actions::undo_last(turn);
}

/// The same in words that mean it right after something was told; `false` where they mean something else.
pub fn out_of_the_blue(turn: &mut Turn, heard: &Heard) -> bool {
    let is_meant = input::takes_back(heard.text) && is_fresh(turn);
    if is_meant {
        undo(turn);
    }
    is_meant
}

/// What was told just now is denied: the parcel is not here after all, or the money.
pub fn denied(turn: &mut Turn, heard: &Heard) -> bool {
    // What is said of another order denies nothing of this one, nor does what the seller says or wants.
    let is_of_seller = |part: &Heard| part.sure().is_some_and(Intent::is_of_seller);
    let tells_of_seller = is_of_seller(heard) || heard.parts().iter().any(is_of_seller);
    if tells_of_seller || input::means_another_order(heard.text) {
        return false;
    }
    let is_fresh = is_fresh(turn);
    let is_of_money = matches!(
        heard.sure(),
        None | Some(Intent::RefundWhen | Intent::NotArrived)
    );
    if let Some(order) = order_actions::refunded_last(turn).cloned()
        && is_fresh
        && is_of_money
        && input::denies_money(heard.text)
    {
        turn.person.dialogue = *turn.resume();
        order_actions::undo_refund(turn, order);
        return true;
    }
    let tells = |part: &Heard| {
        let told = part.sure();
        matches!(told, Some(Intent::NotArrived | Intent::DeliveredNotHere))
    };
    let denies_parcel = tells(heard) || heard.parts().iter().any(tells);
    let is_other = |id| which_order::order_named(turn, heard.text).is_some_and(|named| named != id);
    let arrived = order_actions::arrived_last(turn).filter(|_| denies_parcel);
    let is_meant = |id: &_| !is_other(*id) && (is_fresh || turn.only_open() == Some(*id));
    let Some(id) = arrived.filter(is_meant) else {
        return false;
    };
    turn.person.dialogue = *turn.resume();
    order_actions::pressed(turn, id, OrderPress::Reopen);
    true
}

/// "No, the money is for AliExpress": what came back was noted of another order. It is taken back there, and noted here.
pub fn moved(turn: &mut Turn, heard: &Heard) -> bool {
    let is_denied = input::begins_with_yes_or_no(heard.text) == Some(false)
        || input::was_wrong(heard.text)
        || input::behind_correction(heard.text).is_some();
    let is_meant = is_denied && input::is_of_money(heard.text) && is_fresh(turn);
    let to = which_order::order_named(turn, heard.text).filter(|_| is_meant);
    let to = to.and_then(|id| turn.open_order(id).cloned());
    let Some((mut to, (from, event))) = to.zip(order_actions::money_last(turn)) else {
        return false;
    };
    if to.id == from {
        return false;
    }
    order_actions::undo_last(turn);
    match event {
        OrderEvent::PartRefunded(_) => {
            to.record(event, turn.now);
            turn.answer = events::told(turn, &to);
            let id = to.id;
            to.touch(turn.now);
            turn.keep(to);
            card::show(turn, id);
        }
        _ if news::note(turn, Intent::MoneyBack, &to, None) => {}
        _ => talk::show(turn, Intent::MoneyBack, Some(&to)),
    }
    true
}

/// The same while a question is open that no such words answer.
pub fn instead(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    use Question as Q;
    let is_answer = matches!(
        question,
        Q::Understood | Q::Belongs | Q::Received | Q::AskedAround
    );
    let is_open = matches!(turn.person.dialogue, Dialogue::Adding { .. }) || is_fresh(turn);
    let is_meant = !is_answer && is_open && input::was_wrong(heard.text);
    if is_meant {
        undo(turn);
    }
    is_meant
}

/// Whether something was told just now that can be taken back.
pub fn is_fresh(turn: &Turn) -> bool {
    let last = order_actions::last_change(turn);
    last.is_some_and(|last| turn.now - last <= JUST_NOW)
}
