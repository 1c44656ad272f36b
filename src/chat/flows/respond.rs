//! Does what free words want, or the button that offers their meaning: the screens that there are, in the context of the order that is meant.

use crate::advice;
use crate::chat::callback::{OrderPress, Press, Report};
use crate::chat::flows::answers::AnswerValue;
use crate::chat::flows::said_by_seller::reported;
use crate::chat::flows::{
    all_well, answers, edit_order, look_up_consent, new_order, news, order_actions, payment_way,
    seller_reply, settings, start, stop, take_back, which_order, why, wished_reminder,
};
use crate::chat::input::{self, Heard, Intent, page};
use crate::chat::screens::{card, customs, letters, orders, questions, report_menu, talk};
use crate::chat::turn::Turn;
use crate::model::{
    Dialogue, GivenNumber, Keyboard, MismatchReason, Order, OrderId, Payment, Question, Tracking,
};

/// What was meant was chosen, and perhaps the order.
pub fn pressed(turn: &mut Turn, intent: Intent, order: Option<OrderId>) {
    if order.is_some_and(|id| turn.open_order(id).is_none()) {
        return turn.notice("notice-order-gone");
    }
    respond(turn, intent, order, None);
}

/// Does what a text wants, or a button.
pub(super) fn respond(
    turn: &mut Turn,
    intent: Intent,
    order: Option<OrderId>,
    heard: Option<&Heard>,
) {
    use Intent as I;
    match intent {
        I::Help => start::help(turn),
        I::Greeting => start::start(turn),
        I::MyOrders => orders::list(turn, 0),
        I::NewOrder => new_order::begin(turn, None),
        I::DeleteAll => settings::delete_me(turn),
        I::DeleteWhat => delete_what(turn, order),
        I::Undo => take_back::undo(turn),
        I::Language => settings::language(turn),
        I::Timezone => settings::zone(turn, ""),
        I::Cancel => start::cancel(turn),
        // Of an order that is named only that one is meant.
        I::Stop => match order {
            Some(order) => order_actions::pressed(turn, order, OrderPress::Mute),
            None => stop::ask(turn),
        },
        I::Privacy => settings::privacy(turn),
        I::Thanks | I::WhoAreYou | I::HowItWorks | I::Human | I::Cost | I::PrivateSale => {
            talk::show(turn, intent, None)
        }
        I::StopLookUps => look_up_consent::stopped(turn),
        I::WhereIsIt if look_up_consent::is_refused(turn) => {
            respond_about_order(turn, intent, order, heard)
        }
        I::WhereIsIt | I::TrackForMe if look_up_consent::is_wished(turn, order) => {}
        _ => respond_about_order(turn, intent, order, heard),
    }
}

/// "Delete" says not what: the order that is being looked at comes first, and everything second.
fn delete_what(turn: &mut Turn, named: Option<OrderId>) {
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    let order = match (
        named.or_else(|| which_order::order_looked_at(turn)),
        &open[..],
    ) {
        (Some(order), _) => Some(order),
        (None, [only]) => Some(*only),
        (None, []) => return settings::delete_me(turn),
        (None, _) => None,
    };
    let order = order.and_then(|id| turn.open_order(id).cloned());
    talk::ask_what_to_delete(turn, order.as_ref());
}

fn respond_about_order(
    turn: &mut Turn,
    intent: Intent,
    order: Option<OrderId>,
    heard: Option<&Heard>,
) {
    if let Some(kind) = reported(intent) {
        return seller_reply::pressed(turn, kind.into(), order);
    }
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    let order = match (order, &open[..]) {
        (Some(order), _) => order,
        (None, [only]) => *only,
        (None, []) => return respond_without_order(turn, intent),
        // The list says of each how long it has, and what comes next.
        (None, _) if asks_of_several(turn, intent, heard) => return orders::list(turn, 0),
        (None, _) => match which_order::only_awaiting(turn, intent) {
            Some(order) => order,
            None => return talk::ask_order(turn, |id| Press::Talk(intent, Some(id))),
        },
    };
    if let Some(order) = turn.open_order(order).cloned() {
        respond_about(turn, intent, &order, heard);
    }
}

/// "Will both arrive in time?"
fn asks_of_several(turn: &Turn, intent: Intent, heard: Option<&Heard>) -> bool {
    use Intent as I;
    let is_of_standing = matches!(
        intent,
        I::WhereIsIt | I::NotArrived | I::Protection | I::HowLong | I::WhatNow
    );
    let asks = |heard: &Heard| {
        let tells = |part: &Heard| part.sure().is_some_and(Intent::is_news);
        (heard.text.contains('?') || input::asks(heard.text)) && !heard.parts().iter().any(tells)
    };
    is_of_standing
        && heard.is_some_and(|heard| which_order::names_several(turn, heard.text) && asks(heard))
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

fn respond_about(turn: &mut Turn, intent: Intent, order: &Order, heard: Option<&Heard>) {
    use Intent as I;
    if news::note(turn, intent, order, heard) {
        return;
    }
    if intent == I::TrackingShows
        && heard.is_some_and(|heard| tells_what_it_shows(turn, order, heard))
    {
        return;
    }
    // What has happened is asked for at once, so that it can be typed.
    if let Some(question) = asked_of(intent).filter(|_| turn.person.dialogue == Dialogue::Idle) {
        return order_actions::pressed(turn, order.id, question);
    }
    match intent {
        I::Arrived if heard.is_some_and(all_well::is_told) => all_well::note(turn, order.clone()),
        // Who has it tells it once more: "delivered, yes".
        I::Arrived if all_well::has_come(turn, order) => card::show(turn, order.id),
        // Its card says until when, and with what.
        I::WhereIsIt if waits_to_be_collected(turn, order) => card::show(turn, order.id),
        // The card says it.
        I::WhatNow => card::show(turn, order.id),
        I::WhereIsIt
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
        I::WhyUntracked
            if turn.person.dialogue == Dialogue::Idle
                && heard.is_some_and(|heard| page::stands_still(heard.text)) =>
        {
            order_actions::pressed(turn, order.id, OrderPress::EditField(Question::FrozenWhere))
        }
        I::WhyUntracked => crate::chat::screens::why::of_order(turn, order),
        I::Customs => customs::show(turn, order),
        I::WhatToWrite => what_to_write(turn, order),
        I::OtherParcel if turn.facts(order).arrived_on.is_some() => {
            order_actions::pressed(turn, order.id, OrderPress::Reopen)
        }
        I::OtherParcel => {
            turn.answer = talk::text(turn, intent, order);
            card::show(turn, order.id);
        }
        I::NotMyCity => {
            let shown = Tracking::NotMine(MismatchReason::OtherPlace);
            order_actions::tell(turn, order.clone(), AnswerValue::Tracking(shown));
        }
        I::DisputeCancelled => {
            order_actions::pressed(turn, order.id, OrderPress::Report(Report::DisputeCancelled))
        }
        I::ThroughPayment => payment_way::wanted(turn, order, heard),
        I::Settled if is_ended(turn, order) => {
            order_actions::pressed(turn, order.id, OrderPress::Close)
        }
        // Until when they may be silent the card says.
        I::SellerSilent if turn.facts(order).dispute.is_some() => card::show(turn, order.id),
        I::GivenUp => report_menu::ask_whether_to_give_up(turn, order),
        I::Later => wished_reminder::set(turn, order, heard),
        I::Edit => order_actions::pressed(turn, order.id, OrderPress::Edit),
        I::DeleteOrder => order_actions::pressed(turn, order.id, OrderPress::Delete),
        _ => talk::show(turn, intent, Some(order)),
    }
}

/// Takes what tracking shows, where that is told in the words of an answer to the question for it.
fn tells_what_it_shows(turn: &mut Turn, order: &Order, heard: &Heard) -> bool {
    let question = Question::Tracking;
    let told = questions::answer_called(turn, question, heard.text);
    let told = told.filter(|_| turn.person.dialogue == Dialogue::Idle);
    let told = told.filter(|press| answers::pressed(turn, question, press.clone()).is_some());
    let Some(press) = told else {
        return false;
    };
    edit_order::begin(turn, order.id, question);
    new_order::answered(turn, question, press);
    true
}

/// Whether the parcel came, or the money: nothing has to be asked before it is closed.
fn is_ended(turn: &Turn, order: &Order) -> bool {
    let facts = turn.facts(order);
    facts.refunded || facts.arrived_on.is_some()
}

fn waits_to_be_collected(turn: &Turn, order: &Order) -> bool {
    let shown = turn.facts(order).tracking;
    matches!(
        shown,
        Some((Tracking::AtPickup(_) | Tracking::DeliveryFailed(_), _))
    )
}

/// The letter that fits best now, with what is known; the others are a tap away.
fn what_to_write(turn: &mut Turn, order: &Order) {
    let best = turn
        .with_context(order, advice::fitting_letters)
        .into_iter()
        .next();
    match best.filter(|_| turn.person.dialogue == Dialogue::Idle) {
        Some(letter) => letters::show(turn, order, letter),
        None => letters::list(turn, order),
    }
}

/// The question to which such words lead.
fn asked_of(intent: Intent) -> Option<OrderPress> {
    Some(match intent {
        Intent::DisputeOpened => OrderPress::EditField(Question::DisputeOpened),
        Intent::PaypalCase => OrderPress::EditField(Question::PaymentCaseOn(Payment::PayPal)),
        Intent::BankCase => OrderPress::EditField(Question::PaymentCaseOn(Payment::Card)),
        Intent::TrackingShows => OrderPress::EditField(Question::Tracking),
        Intent::NotMine => OrderPress::EditField(Question::NotMine),
        Intent::Extended => OrderPress::Extended,
        _ => return None,
    })
}
