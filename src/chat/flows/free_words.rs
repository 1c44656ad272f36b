//! Free words: "it arrived", "как открыть спор". They lead to the screens that there are, in the context of the order that is meant.
//!
//! What would change something is offered by a button; words alone record nothing.

use crate::advice;
use crate::chat::callback::{OrderPress, Press, SellerSaid};
use crate::chat::flows::{
    new_order, order_actions, seller_reply, settings, snooze, start, stop, why,
};
use crate::chat::input::{self, Intent, ReplyKind, Understood};
use crate::chat::screens::{card, customs, letters, orders, questions, talk};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, GivenNumber, Keyboard, Order, OrderId, Question};

/// Answers what a person wrote in their own words; `false` if it is not understood.
pub fn answer(turn: &mut Turn, text: &str) -> bool {
    if input::language_of(text).is_some() {
        return false;
    }
    let named = order_named(turn, text);
    match (input::intent(text), named) {
        (Understood::Sure(intent), named) => match reported(intent) {
            Some(kind) => {
                let days = input::days_named(text);
                let said = SellerSaid {
                    days,
                    ..kind.into()
                };
                seller_reply::pressed(turn, said, named);
            }
            None => respond(turn, intent, named),
        },
        (Understood::Nothing, Some(order)) => card::show(turn, order),
        (Understood::Perhaps(intents), named) => talk::ask_which(turn, &intents, named),
        (Understood::Nothing, None) => return false,
    }
    true
}

/// Somebody wants money or data by a strange link: that comes before everything else that the text may tell.
pub fn warn_of_link(turn: &mut Turn, text: &str) {
    let named = order_named(turn, text).and_then(|id| turn.open_order(id).cloned());
    talk::show(turn, Intent::Phishing, named.as_ref());
    questions::ask_again_below(turn);
}

/// What was meant was chosen, and perhaps the order.
pub fn pressed(turn: &mut Turn, intent: Intent, order: Option<OrderId>) {
    if order.is_some_and(|id| turn.open_order(id).is_none()) {
        return turn.notice("notice-order-gone");
    }
    respond(turn, intent, order);
}

/// Somebody who writes in a language that is not spoken yet is told so in it, once; `false` if there is nothing to tell.
pub fn say_what_is_spoken(turn: &mut Turn, text: &str) -> bool {
    let other = input::language_of(text).filter(|_| !turn.person.told_languages);
    if let Some(other) = other {
        start::say_what_is_spoken(turn, other);
    }
    other.is_some()
}

/// A text was not understood; perhaps it is in a language that is not spoken yet.
pub fn text_not_understood(turn: &mut Turn, text: &str) {
    if let Some(other) = input::language_of(text) {
        start::say_what_is_spoken(turn, other);
    }
    not_understood(turn);
}

/// Nothing was understood: three ways to go on, and not in the words of the last time.
pub fn not_understood(turn: &mut Turn) {
    let times = turn.person.not_understood;
    turn.person.not_understood = times.wrapping_add(1);
    talk::not_understood(turn, times);
}

/// The order whose name stands in a text; none where several do.
fn order_named(turn: &Turn, text: &str) -> Option<OrderId> {
    let named = |order: &&Order| {
        let name = order.name.as_deref();
        name.is_some_and(|name| input::mentions(text, name))
    };
    let mut orders = turn.open_orders().filter(named).map(|order| order.id);
    let order = orders.next()?;
    orders.next().is_none().then_some(order)
}

fn respond(turn: &mut Turn, intent: Intent, order: Option<OrderId>) {
    use Intent as I;
    match intent {
        I::Help => start::help(turn),
        I::Greeting => start::start(turn),
        I::MyOrders => orders::list(turn, 0),
        I::NewOrder => new_order::begin(turn, None),
        I::DeleteAll => settings::delete_me(turn),
        I::Language => settings::language(turn),
        I::Timezone => settings::zone(turn, ""),
        I::Cancel => start::cancel(turn),
        I::Stop => stop::ask(turn),
        I::Privacy => settings::privacy(turn),
        I::Thanks | I::WhoAreYou | I::HowItWorks | I::Human | I::Cost => {
            talk::show(turn, intent, None)
        }
        _ => respond_about_order(turn, intent, order),
    }
}

fn respond_about_order(turn: &mut Turn, intent: Intent, order: Option<OrderId>) {
    if let Some(kind) = reported(intent) {
        return seller_reply::pressed(turn, kind.into(), order);
    }
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    let order = match (order, &open[..]) {
        (Some(order), _) => order,
        (None, [only]) => *only,
        (None, []) => return respond_without_order(turn, intent),
        (None, _) => return talk::ask_order(turn, |id| Press::Talk(intent, Some(id))),
    };
    if let Some(order) = turn.open_order(order).cloned() {
        respond_about(turn, intent, &order);
    }
}

fn respond_without_order(turn: &mut Turn, intent: Intent) {
    let is_idle = turn.person.dialogue == Dialogue::Idle;
    match intent {
        Intent::WhyUntracked => why::asked(turn),
        // The steps are those of the store: it is asked for.
        Intent::OpenDispute if is_idle => {
            turn.say(turn.html("talk-open-dispute", &[]), Keyboard::new());
            new_order::begin(turn, None);
        }
        Intent::NoNumber if is_idle => new_order::begin(turn, Some(GivenNumber::NoneGiven)),
        _ => talk::show(turn, intent, None),
    }
}

fn respond_about(turn: &mut Turn, intent: Intent, order: &Order) {
    use Intent as I;
    // What has happened is asked for at once, so that it can be typed.
    if let Some(question) = asked_of(intent).filter(|_| turn.person.dialogue == Dialogue::Idle) {
        return order_actions::pressed(turn, order.id, question);
    }
    match intent {
        I::WhatNow
        | I::WhereIsIt
        | I::NotArrived
        | I::Protection
        | I::TrackForMe
        | I::Upset
        | I::HowLong
        | I::WillMoneyCome
        | I::NotHelped => {
            turn.answer = talk::text(turn, intent, order);
            card::show(turn, order.id);
        }
        I::OpenDispute => {
            let letter = turn.with_context(order, advice::dispute_letter);
            talk::steps(turn, order, letter);
        }
        I::WhyUntracked => crate::chat::screens::why::of_order(turn, order),
        I::Customs => customs::show(turn, order),
        I::WhatToWrite => letters::list(turn, order),
        I::Later => snooze::choices(turn, order),
        I::Edit => order_actions::pressed(turn, order.id, OrderPress::Edit),
        I::DeleteOrder => order_actions::pressed(turn, order.id, OrderPress::Delete),
        _ => talk::show(turn, intent, Some(order)),
    }
}

/// The question to which such words lead.
fn asked_of(intent: Intent) -> Option<OrderPress> {
    Some(match intent {
        Intent::DisputeOpened => OrderPress::EditField(Question::DisputeOpened),
        Intent::TrackingShows => OrderPress::EditField(Question::Tracking),
        Intent::Extended => OrderPress::Extended,
        _ => return None,
    })
}

/// What the seller said, told in the buyer's words, is answered like the seller's own.
fn reported(intent: Intent) -> Option<ReplyKind> {
    Some(match intent {
        Intent::SellerWantsCancel => ReplyKind::CloseDispute,
        Intent::SellerOffersLess => ReplyKind::PartialRefund,
        Intent::SellerWantsReceipt => ReplyKind::ConfirmReceipt,
        Intent::SellerPaysOutside => ReplyKind::PayOutside,
        Intent::SellerSaysWait => ReplyKind::Wait,
        Intent::SellerResends => ReplyKind::Resend,
        _ => return None,
    })
}
