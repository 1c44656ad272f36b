//! Changing what is known of an order, and telling what happened to it where that needs an answer: one question at a time.

use super::answers::AnswerValue;
use crate::advice::{self, Letter, LetterNeed, LetterUse, Situation};
use crate::chat::flows::{shared_number, snooze};
use crate::chat::screens::{card, echo, events, letters, questions};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{
    Dialogue, GivenNumber, Keyboard, Order, OrderEvent, OrderId, Question, Tracking,
};

/// Asks for a field of an order, or for what happened to it.
pub fn edit(turn: &mut Turn, order: OrderId, question: Question) {
    ask(
        turn,
        order,
        question,
        turn.pressed_message(),
        None,
        String::new(),
    );
}

/// Asks for what a letter lacks; `echo` tells what was understood of the answer before.
fn ask_for_letter(
    turn: &mut Turn,
    order: OrderId,
    question: Question,
    letter: Letter,
    echo: String,
) {
    let in_doubt = matches!(question, Question::FrozenSince(_) | Question::DeliveredOn);
    let why = if in_doubt {
        "letter-day-in-doubt"
    } else {
        "letter-needs"
    };
    let note = paragraphs([echo, turn.html(why, &[])]);
    ask(turn, order, question, None, Some(letter.to_string()), note);
}

/// Writes a letter without what was asked for.
pub fn write_anyway(turn: &mut Turn, order: &Order, letter: Letter) {
    if matches!(turn.person.dialogue, Dialogue::Editing { order: id, .. } if id == order.id) {
        turn.person.dialogue = *turn.resume();
    }
    letters::show(turn, order, letter);
    questions::ask_again_below(turn);
}

/// Takes an answer about an order.
pub fn take(turn: &mut Turn, order: Order, value: AnswerValue, note: String) {
    let Dialogue::Editing {
        question,
        card,
        letter,
        ..
    } = turn.person.dialogue.clone()
    else {
        return;
    };
    let id = order.id;
    if let AnswerValue::Ask(question) = value {
        return ask(turn, id, question, card, letter, note);
    }
    if let AnswerValue::SnoozeUntil(wish) = value {
        return put_off(turn, order, wish);
    }
    if matches!(value, AnswerValue::AskedAround(false)) {
        turn.person.dialogue = *turn.resume();
        turn.alert(turn.plain("letter-ask-around-first", &[]));
        card::show(turn, id);
        return questions::ask_again_below(turn);
    }
    let new_number =
        matches!(&value, AnswerValue::Number(number) if is_from_seller(turn, &order, number));
    let goes_back = matches!(value, AnswerValue::Tracking(Tracking::Returned));
    let is_echoed = !echo::echo(turn, &value).is_empty();
    let mut order = order;
    if put(turn, &mut order, value) {
        shared_number::compare(turn, &mut order);
        if !is_echoed || says_more(&order) {
            turn.answer = events::told(turn, &order);
        }
    }
    turn.keep(order);
    if goes_back {
        return ask(turn, id, Question::ReturnReason, card, letter, note);
    }
    if new_number {
        let note = paragraphs([note, turn.html("number-changed-when", &[])]);
        return ask(turn, id, Question::Shipped, card, letter, note);
    }
    turn.person.dialogue = *turn.resume();
    match letter.and_then(|name| name.parse().ok()) {
        Some(letter) => go_on_with_letter(turn, id, letter, question, note),
        None => changed(turn, id, card, note),
    }
    // The letter may have asked its next question.
    if !matches!(turn.person.dialogue, Dialogue::Editing { .. }) {
        questions::ask_again_below(turn);
    }
}

/// What happened last is more than the value that was read: an end moved, a number is another order's too.
fn says_more(order: &Order) -> bool {
    let last = order.history.last().map(|entry| &entry.event);
    matches!(
        last,
        Some(OrderEvent::Extended(_) | OrderEvent::NumberShared)
    )
}

fn ask(
    turn: &mut Turn,
    order: OrderId,
    question: Question,
    card: Option<i32>,
    letter: Option<String>,
    note: String,
) {
    let resume = turn.resume();
    turn.person.dialogue = Dialogue::Editing {
        question,
        order,
        card,
        letter,
        resume,
    };
    questions::show(turn, question, note, Keyboard::new());
}

fn go_on_with_letter(turn: &mut Turn, id: OrderId, letter: Letter, asked: Question, note: String) {
    let Some(order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    // What was answered may call for another claim.
    let letter = match letter.used_for() {
        LetterUse::Claim => turn.with_context(&order, advice::dispute_letter),
        _ => letter,
    };
    let has_text = turn.with_context(&order, |context| letter.sentences(context).is_some());
    // What was just answered is not asked again, even if the doubt remains.
    match next_question(turn, &order, letter).filter(|next| *next != asked) {
        Some(question) => ask_for_letter(turn, id, question, letter, note),
        None if has_text => letters::show(turn, &order, letter),
        None => letters::list(turn, &order),
    }
}

/// The card shows the change: in place of the question that was tapped, or below an answer that was typed.
fn changed(turn: &mut Turn, id: OrderId, card: Option<i32>, note: String) {
    match card {
        Some(message) if turn.pressed_message() != card => {
            if turn.answer.is_empty() && note.is_empty() {
                turn.answer = turn.html("saved", &[]);
            }
            turn.answer = paragraphs([note, turn.answer.clone()]);
            card::show(turn, id);
            card::moved_below(turn, message, id);
        }
        _ => {
            turn.notice("notice-saved");
            turn.answer = paragraphs([note, turn.answer.clone()]);
            card::show(turn, id);
        }
    }
}

fn put_off(turn: &mut Turn, mut order: Order, wish: chrono::DateTime<chrono::Utc>) {
    match snooze::typed(turn, &order, wish) {
        Ok(at) => {
            let id = order.id;
            turn.person.dialogue = *turn.resume();
            order.snooze(at);
            turn.keep(order);
            snooze::settled(turn, id, "reminder-snoozed");
        }
        Err((note, buttons)) => questions::again(turn, Question::Later, note, buttons),
    }
}

/// A number that the seller sent in place of one that showed nothing: the parcel was really shipped later.
fn is_from_seller(turn: &Turn, order: &Order, number: &GivenNumber) -> bool {
    let situation = turn.assess(order).situation;
    let waited = matches!(
        situation,
        Situation::NothingForLong
            | Situation::SellerAsked
            | Situation::TwoWeeks
            | Situation::NoUsefulAnswer
    );
    waited && *number != order.number && *number != GivenNumber::NoneGiven
}

/// Puts a new value into its field, and records what happened. New dates change the schedule; a reminder that thereby lies in the
/// past is not sent, for the card says the same now.
///
/// Returns whether anything happened that is worth an answer.
fn put(turn: &Turn, order: &mut Order, value: AnswerValue) -> bool {
    let now = turn.now;
    let mut event = None;
    let mut happened = false;
    let beside_the_plan = matches!(
        value,
        AnswerValue::Name(_)
            | AnswerValue::OrderNumber(_)
            | AnswerValue::Amount(_)
            | AnswerValue::Keep
            | AnswerValue::NotLooked
    );
    match value {
        AnswerValue::Store(key, name) => {
            order.store = key;
            order.store_name = name;
        }
        AnswerValue::Name(name) => order.name = name,
        AnswerValue::Number(number) if number != order.number => {
            let earlier = match std::mem::replace(&mut order.number, number) {
                GivenNumber::Number(number) => Some(number),
                GivenNumber::NoneGiven => None,
            };
            event = Some(OrderEvent::NumberChanged(earlier));
        }
        AnswerValue::Shipped(day) => {
            let before = order.shipped_on.replace(day);
            event = before.is_none().then_some(OrderEvent::Shipped);
        }
        AnswerValue::NotShipped => order.shipped_on = None,
        AnswerValue::ShipBy(day) => order.ship_by = day.or(order.ship_by),
        AnswerValue::NoProtection => order.no_protection = true,
        AnswerValue::Protection(Some(end)) => {
            order.no_protection = false;
            order.record_end(end, now);
            happened = true;
            order.snoozed_until = None;
        }
        // Not knowing the new end is no reason to forget the old one.
        AnswerValue::Protection(None) if order.protection_end.is_some() => {}
        AnswerValue::Protection(None) => order.protection_asked_at = Some(now),
        AnswerValue::Paid(day) => order.paid_on = day.or(order.paid_on),
        AnswerValue::Expected(day) => order.expected_on = day.or(order.expected_on),
        AnswerValue::Payment(payment) => order.payment = payment.or(order.payment),
        AnswerValue::OrderNumber(number) => order.order_number = Some(number),
        AnswerValue::Amount(amount) => order.amount = Some(amount),
        AnswerValue::Tracking(shown) => event = Some(OrderEvent::Tracking(shown)),
        AnswerValue::ReturnReason(reason) => event = reason.map(OrderEvent::ReturnReasonTold),
        AnswerValue::AskedAround(true) => event = Some(OrderEvent::AskedAround),
        AnswerValue::DisputeOpened(day) => event = Some(OrderEvent::DisputeOpened(day)),
        AnswerValue::RefusedUntil(until) => event = Some(OrderEvent::StoreRefused(until)),
        AnswerValue::Problem(problem) => event = Some(OrderEvent::ProblemTold(problem)),
        AnswerValue::ClaimOpenUntil(until) => event = Some(OrderEvent::ClaimLeftOpen(until)),
        AnswerValue::PaymentCase(payment, day) => {
            order.payment = order.payment.or(Some(payment));
            event = Some(OrderEvent::PaymentCaseOpened(payment, day));
        }
        AnswerValue::Number(_)
        | AnswerValue::AskedAround(false)
        | AnswerValue::Received(_)
        | AnswerValue::Keep
        | AnswerValue::NotLooked
        | AnswerValue::Ask(_)
        | AnswerValue::SnoozeUntil(_) => {}
    }
    if let Some(event) = event {
        happened = true;
        order.snoozed_until = None;
        if !turn.was_told_today(order, &event) {
            order.record(event, now);
        }
    }
    if !beside_the_plan {
        order.reminded_through = now;
    }
    happened
}

/// Opens a letter below the message with its button, which stays as it is.
pub fn open(turn: &mut Turn, order: &Order, letter: Letter) {
    turn.speak_below();
    go_on(turn, order, letter);
}

/// Asks for the first thing that a letter lacks, else shows it.
pub fn go_on(turn: &mut Turn, order: &Order, letter: Letter) {
    match next_question(turn, order, letter) {
        Some(question) => ask_for_letter(turn, order.id, question, letter, String::new()),
        None => letters::show(turn, order, letter),
    }
}

/// Which question asks for what a letter needs first.
fn next_question(turn: &Turn, order: &Order, letter: Letter) -> Option<Question> {
    turn.with_context(order, |context| {
        Some(match letter.needs(context).first()? {
            LetterNeed::OrderNumber => Question::OrderNumber,
            LetterNeed::Amount => Question::Amount,
            LetterNeed::PaidOn => Question::Paid,
            LetterNeed::Tracking => Question::Tracking,
            LetterNeed::TrackingDay => match context.frozen() {
                Some((place, _)) => Question::FrozenSince(place),
                None => Question::DeliveredOn,
            },
        })
    })
}
