//! Reminders: orders whose time has come, all of a person's that need something in one message, the others in another; and what
//! the person answers to that.

use crate::advice::{self, Situation};
use crate::chat::callback::{ReminderPress, SnoozePress};
use crate::chat::flows::{look_up_news, order_actions, snooze};
use crate::chat::screens::{card, digest, frame, frame_buttons, in_hands, news};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Keyboard, Order, OrderId};
use chrono::{DateTime, Days, Duration, Utc};

/// A reminder that comes later than this says so.
const LATE: Duration = Duration::hours(1);
/// What stands before a reminder's title.
const SIGN: &str = "⏰";
/// The most orders in one message; the rest come in the next one.
const MOST_AT_ONCE: usize = 5;

/// An order is due. One that ended is forgotten; for an open one a reminder is sent, together with all others that are due by now;
/// in quiet hours they wait for the morning, if that is not too late.
pub fn due(turn: &mut Turn, id: OrderId) {
    let Some(order) = turn.orders.iter().find(|o| o.id == id).cloned() else {
        return;
    };
    if due_since(turn, &order).is_none() {
        return;
    }
    if order.closed_at.is_some() {
        return turn.remove(id);
    }
    let due: Vec<Order> = with_others(turn, order);
    let (now, waiting): (Vec<Order>, Vec<Order>) = due
        .into_iter()
        .partition(|o| turn.with_context(o, advice::not_before) <= turn.now);
    for order in waiting {
        wait_for_morning(turn, order);
    }
    let now = tell_news(turn, now);
    let late = now
        .iter()
        .filter_map(|o| due_since(turn, o))
        .any(|at| turn.now - at > LATE);
    let spoken: Vec<Order> = now.into_iter().map(|order| spoken(turn, order)).collect();
    if !spoken.is_empty() {
        is_answered_from_now_on(turn);
    }
    // A last call among others would be passed over.
    let (last_calls, rest): (Vec<Order>, Vec<Order>) = spoken
        .into_iter()
        .partition(|o| is_last_call(turn, o) || is_return_near(turn, o));
    for order in &last_calls {
        speak(turn, order, late);
    }
    // Its answer is a tap, and no list has room for it.
    let (asked, rest): (Vec<Order>, Vec<Order>) = rest
        .into_iter()
        .partition(|o| in_hands::question(turn, o).is_some());
    for order in &asked {
        speak(turn, order, late);
    }
    let (ended, rest): (Vec<Order>, Vec<Order>) =
        rest.into_iter().partition(|o| o.closed_at.is_some());
    for order in &ended {
        speak(turn, order, late);
    }
    // What needs nothing is not mixed with what does.
    let (needing, calm): (Vec<Order>, Vec<Order>) = rest
        .into_iter()
        .partition(|o| digest::needs_something(turn, o));
    speak_of(turn, &needing, late, digest::of);
    speak_of(turn, &calm, late, digest::quiet);
}

/// What is typed from now on answers what is said now, and not what was asked beside the way; the buttons can still be tapped.
/// What the person asked to change stays open: it may have been under the very reminder that was sent just now.
fn is_answered_from_now_on(turn: &mut Turn) {
    let gives_way = match turn.person.dialogue {
        Dialogue::ChoosingZone { .. } => true,
        Dialogue::Editing {
            ref resume,
            follow_up,
            ..
        } => follow_up.is_some() && matches!(**resume, Dialogue::Idle),
        _ => false,
    };
    if gives_way {
        turn.person.dialogue = *turn.resume();
        turn.person.question_message = None;
    }
}

/// Tells what a provider showed, an order at a time; the orders that are due for another reason are left.
fn tell_news(turn: &mut Turn, due: Vec<Order>) -> Vec<Order> {
    let mut rest = Vec::new();
    for mut order in due {
        let has_news = turn.facts(&order).news_since.is_some();
        let Some(kind) = look_up_news::to_tell(turn, &order) else {
            if has_news {
                // What was told since is no news, and no reason to speak.
                look_up_news::forget(&mut order);
                turn.keep(order.clone());
                order = turn.open_order(order.id).cloned().unwrap_or(order);
            }
            if !has_news || due_since(turn, &order).is_some() {
                rest.push(order);
            }
            continue;
        };
        look_up_news::forget(&mut order);
        let order = spoken(turn, order);
        is_answered_from_now_on(turn);
        news::tell(turn, &order, kind);
    }
    rest
}

/// One order is told of in full, several in a list.
fn speak_of(
    turn: &mut Turn,
    orders: &[Order],
    late: bool,
    list: fn(&Turn, &[Order]) -> (String, Keyboard),
) {
    match orders {
        [] => {}
        [one] => speak(turn, one, late),
        several => {
            turn.answer = late_note(turn, late);
            let (text, keyboard) = list(turn, several);
            turn.say(text, keyboard);
        }
    }
}

/// Whether the last hours of something that can still be done have come.
fn is_last_call(turn: &Turn, order: &Order) -> bool {
    order.closed_at.is_none() && turn.with_context(order, advice::is_last_call)
}

/// Whether goods are to be sent back within days: a list would not say it.
fn is_return_near(turn: &Turn, order: &Order) -> bool {
    let near = Days::new(advice::rules().defaults.urgent_before_end_days.into());
    let days = turn.today()..=turn.today() + near;
    order.return_by.is_some_and(|last| days.contains(&last))
}

/// A button under a reminder.
pub fn pressed(turn: &mut Turn, id: OrderId, press: ReminderPress) {
    let Some(order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    match press {
        ReminderPress::Received => order_actions::arrived(turn, order),
        ReminderPress::Done => quiet(turn, order, "reminder-done"),
        ReminderPress::NoNews => quiet(turn, order, "reminder-no-news"),
        ReminderPress::NotYet => {
            turn.answer = turn.html("reminder-not-yet", &[]);
            card::show(turn, id);
        }
        ReminderPress::Did(report) => order_actions::record(turn, order, report),
        ReminderPress::Tomorrow => snooze::pressed(turn, id, SnoozePress::Tomorrow),
    }
}

/// Since when an order is due, if it is.
fn due_since(turn: &Turn, order: &Order) -> Option<DateTime<Utc>> {
    order.next_due.filter(|at| *at <= turn.now)
}

/// The order, and the person's others that are due, the most pressing first.
fn with_others(turn: &Turn, order: Order) -> Vec<Order> {
    let is_due = |o: &&Order| o.id != order.id && due_since(turn, o).is_some();
    let mut others: Vec<Order> = turn.open_orders().filter(is_due).cloned().collect();
    others.sort_by_cached_key(|o| digest::pressing(turn, o));
    others.truncate(MOST_AT_ONCE - 1);
    others.push(order);
    others.sort_by_cached_key(|o| digest::pressing(turn, o));
    others
}

fn wait_for_morning(turn: &mut Turn, mut order: Order) {
    order.snoozed_until = Some(turn.with_context(&order, advice::not_before));
    order.reminded_through = turn.now;
    turn.keep(order);
}

/// Records that a reminder is sent now. An order that has arrived is no longer watched after it, once nothing can be claimed; nor is
/// one for which nothing can be done any more.
fn spoken(turn: &mut Turn, mut order: Order) -> Order {
    let situation = turn.assess(&order).situation;
    order.count_repeats(was_said(turn, &order));
    order.reminded(turn.now);
    let arrived = matches!(
        situation,
        Situation::Arrived | Situation::ArrivedAfterRefund | Situation::MoneyBack
    );
    let ended = turn
        .with_context(&order, advice::watch_ends)
        .is_some_and(|at| at <= turn.now);
    if ended || (arrived && is_over(turn, &order)) {
        order.closed_at = Some(turn.now);
    }
    turn.keep(order.clone());
    turn.orders
        .iter()
        .find(|o| o.id == order.id)
        .cloned()
        .unwrap_or(order)
}

/// Whether the last reminder gave this advice, and nothing was told since.
fn was_said(turn: &Turn, order: &Order) -> bool {
    let Some(last) = order.reminded_at else {
        return false;
    };
    let told = order.history.last().map(|entry| entry.at);
    let advice = |at| {
        turn.with_context(order, |context| {
            advice::assess(context.order, context.rules, context.settings, at).advice
        })
    };
    told.is_none_or(|told| told < last) && advice(last) == advice(turn.now)
}

/// Nothing is left to be claimed at the store, or nobody knows until when.
fn is_over(turn: &Turn, order: &Order) -> bool {
    turn.with_context(order, |context| {
        context.window_end().is_none_or(|end| end <= context.now)
    })
}

fn speak(turn: &mut Turn, order: &Order, late: bool) {
    if order.closed_at.is_some() {
        let solved = {
            let facts = turn.facts(order);
            facts.arrived_on.is_some() || facts.refunded
        };
        return match solved {
            true => order_actions::close(turn, order.clone()),
            false => order_actions::end_watch(turn, order.clone()),
        };
    }
    let last_call = is_last_call(turn, order);
    turn.answer = late_note(turn, late);
    // It comes in full each time, and yet not word for word.
    if last_call && !late && order.repeats % 2 == 1 {
        turn.answer = turn.html("last-call-again", &[]);
    }
    let (text, keyboard) = if order.repeats == 0 || last_call {
        let text = frame::text(turn, order, SIGN);
        (text, frame_buttons::reminder(turn, order))
    } else {
        let text = frame::follow_up(turn, order, SIGN);
        (text, frame_buttons::follow_up(turn, order))
    };
    turn.say_card(order.id, text, keyboard);
}

fn late_note(turn: &Turn, late: bool) -> String {
    if late {
        turn.html("reminder-late", &[])
    } else {
        String::new()
    }
}

/// Nothing is told: the reminder gives way to a word and the time of the next one.
fn quiet(turn: &mut Turn, mut order: Order, key: &str) {
    let id = order.id;
    order.snoozed_until = None;
    turn.keep(order);
    snooze::settled(turn, id, key);
}
