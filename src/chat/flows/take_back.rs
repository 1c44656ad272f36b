//! What was told last is taken back by words: "undo", "no, that was wrong".

use crate::chat::callback::{AnswerPress, OrderPress};
use crate::chat::flows::{new_order, order_actions, which_order};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Question};
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
