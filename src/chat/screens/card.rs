//! The card: where an order stands, what to do now, and its buttons; what can be changed of it; and how it ends.

use crate::advice;
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{advice_args, format, frame, frame_buttons, in_hands, tracking_reasons};
use crate::chat::turn::{Turn, row, title};
use crate::model::{Dialogue, Keyboard, Order, OrderId};

/// The sign of a card.
const SIGN: &str = "📦";

/// Shows the card: in place of the message whose button was pressed, else anew.
pub fn show(turn: &mut Turn, id: OrderId) {
    let Some(order) = turn.open_order(id).cloned() else {
        return gone(turn);
    };
    let (text, keyboard) = framed(turn, &order);
    turn.show_card(id, text, keyboard);
}

/// Brings the newest card up to date where it stands, if it shows another thing than `earlier`, before this turn. Telegram refuses
/// an edit that changes nothing.
pub fn refresh(turn: &mut Turn, earlier: &Turn, before: &Order) {
    let Some(order) = turn.open_order(before.id).cloned() else {
        return;
    };
    if order == *before {
        return;
    }
    let (text, keyboard) = framed(turn, &order);
    if before.closed_at.is_some() || framed(earlier, before) != (text.clone(), keyboard.clone()) {
        turn.refresh_card(order.id, text, keyboard);
    }
}

/// Leaves out of the new card of an order of which something was told what stood in the one before, where that was read today and the order stands where it
/// stood: what was told just now and what to do stay. What ends the questions below a first card is whole.
pub fn shorten(turn: &mut Turn, earlier: &Turn, before: &Order) {
    let told = before.history.last().map(|entry| entry.at);
    let told = told.max(before.replaced.as_ref().map(|fields| fields.at));
    let was_read = told.is_some_and(|at| advice::local_day(at, turn.zone()) == turn.today());
    let is_last_answer = matches!(
        earlier.person.dialogue,
        Dialogue::Editing { follow_up, .. } if follow_up.is_some()
    );
    let order = turn.open_order(before.id);
    let Some(order) = order.filter(|_| was_read && !is_last_answer && !turn.answer.is_empty())
    else {
        return;
    };
    let (now, then) = (turn.assess(order), earlier.assess(before));
    let stands_as_before = now.situation == then.situation && now.advice == then.advice;
    let asks = in_hands::question(turn, order).is_some()
        || tracking_reasons::contradiction(turn, order).is_some();
    if asks || !stands_as_before {
        return;
    }
    let known = frame::text(earlier, before, SIGN);
    if let Some(text) = turn.card_said(before.id) {
        *text = frame::without(text, &known);
    }
}

/// Takes back the card of an order that was said last, for more is told of it; what was noted on it.
pub fn withdraw(turn: &mut Turn, id: OrderId) -> String {
    turn.answer.clear();
    let order = turn.open_order(id).cloned();
    let known = order.map(|order| frame::text(turn, &order, SIGN));
    match known.and_then(|known| Some((turn.take_card_said(id)?, known))) {
        Some((text, known)) => frame::noted(&text, &known),
        None => String::new(),
    }
}

fn framed(turn: &Turn, order: &Order) -> (String, Keyboard) {
    let text = frame::text(turn, order, SIGN);
    (text, frame_buttons::card(turn, order))
}

/// The card that was in an earlier message is below.
pub fn moved_below(turn: &mut Turn, message: i32, id: OrderId) {
    if let Some(order) = turn.open_order(id) {
        let args = [("title", title(turn.texts(), order).into())];
        turn.change(message, turn.html("card-below", &args), Keyboard::new());
    }
}

/// What is left to do about an order that has ended. Where the money is back, the parcel may still come.
pub fn show_closed(turn: &mut Turn, order: &Order) {
    let args = [
        ("title", title(turn.texts(), order).into()),
        (
            "days",
            advice::rules().defaults.forget_closed_after_days.into(),
        ),
    ];
    let facts = turn.facts(order);
    let is_refunded = facts.refunded && facts.arrived_on.is_none();
    let may_come = is_refunded && facts.problem.is_none();
    let way_back = match is_refunded {
        true => may_come.then_some((OrderPress::Received, "button-arrived-after-all")),
        false => Some((OrderPress::Reopen, "button-reopen")),
    };
    let text = if is_refunded {
        let came = if may_come { "no" } else { "yes" };
        turn.html(
            "order-refunded",
            &[&args[..], &[("came", came.into())]].concat(),
        )
    } else {
        turn.html("order-closed", &args)
    };
    let rows = closed_buttons(turn, order, way_back);
    turn.show_card(order.id, text, rows);
}

/// The last word about an order that was not solved: where it stands, that nothing can be done any more, and how to go on.
pub fn show_watch_ended(turn: &mut Turn, order: &Order) {
    let assessment = turn.assess(order);
    let stand = turn.with_context(order, |context| {
        let args = advice_args::args(turn, order, context);
        turn.html(&format!("stand-{}", assessment.situation), &args)
    });
    let told = order.history.last().map(|entry| entry.at);
    let told = told.map(|at| format::day(turn.texts(), advice::local_day(at, turn.zone())));
    let args = [
        ("title", title(turn.texts(), order).into()),
        ("stand", stand.into()),
        ("told", told.unwrap_or_default().into()),
        (
            "days",
            advice::rules().defaults.forget_closed_after_days.into(),
        ),
    ];
    let rows = closed_buttons(turn, order, Some((OrderPress::Reopen, "button-watch-on")));
    turn.show_card(order.id, turn.html("order-watch-ended", &args), rows);
}

/// The way back into an order that has ended, what is known of it, and the way to delete it.
fn closed_buttons(turn: &Turn, order: &Order, way_back: Option<(OrderPress, &str)>) -> Keyboard {
    let button = |press, key: &str| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let orders = Press::Orders(0).button(turn.plain("button-orders", &[]));
    let way_back = way_back.map(|(press, key)| row(button(press, key)));
    let rest = [
        vec![button(OrderPress::History, "button-history"), orders],
        row(button(OrderPress::DeleteSure, "button-delete-data").danger()),
    ];
    way_back.into_iter().chain(rest).collect()
}

fn gone(turn: &mut Turn) {
    turn.notice("notice-order-gone");
}

pub fn ask_delete(turn: &mut Turn, order: &Order) {
    let text = turn.html(
        "ask-delete",
        &[("title", title(turn.texts(), order).into())],
    );
    let yes = Press::Order(order.id, OrderPress::DeleteSure)
        .button(turn.plain("button-delete-sure", &[]))
        .danger();
    let back = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]));
    turn.show(text, vec![row(back), row(yes)]);
}
