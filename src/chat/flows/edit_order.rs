//! Changing what is known of an order, and telling what happened to it where that needs an answer: one question at a time.

use super::answers::AnswerValue;
use crate::advice::{self, Letter, LetterNeed, LetterUse, Situation};
use crate::chat::flows::{clock, look_up_scope, order_fields, shared_number, snooze};
use crate::chat::screens::{card, echo, events, letters, question_order, questions};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{
    Dialogue, GivenNumber, Keyboard, Order, OrderEvent, OrderId, Question, Tracking,
};
use std::mem::discriminant;

/// What a question about an order is asked for.
#[derive(Default)]
struct AskedFor {
    /// The message that shows the order.
    card: Option<i32>,
    letter: Option<String>,
    follow_up: Option<u8>,
}

/// Asks for a field of an order, or for what happened to it.
pub fn edit(turn: &mut Turn, order: OrderId, question: Question) {
    let asked_for = AskedFor {
        card: turn.pressed_message(),
        ..AskedFor::default()
    };
    ask(turn, order, question, asked_for, String::new());
}

/// Asks another question for the same purpose: the one before.
pub fn ask_instead(turn: &mut Turn, order: OrderId, question: Question) {
    let asked_for = match turn.person.dialogue.clone() {
        Dialogue::Editing {
            card,
            letter,
            follow_up,
            ..
        } => AskedFor {
            card,
            letter,
            follow_up,
        },
        _ => AskedFor::default(),
    };
    ask(turn, order, question, asked_for, String::new());
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
    let asked_for = AskedFor {
        letter: Some(letter.to_string()),
        ..AskedFor::default()
    };
    ask(turn, order, question, asked_for, note);
}

/// Asks below the card of a new order for what else is worth knowing, one question after another.
pub fn follow_up(turn: &mut Turn, order: OrderId, note: String) {
    turn.speak_below();
    ask_next(turn, order, None, note);
}

/// Asks the next of these questions; after the last one the card tells what became of the answers.
fn ask_next(turn: &mut Turn, id: OrderId, asked: Option<(Question, u8)>, note: String) {
    let Some(order) = turn.open_order(id) else {
        return;
    };
    let mut left = question_order::after_card(order, asked.map(|(question, _)| question));
    if look_up_scope::is_left_to_provider(turn, order) {
        left.retain(|question| *question != Question::Tracking);
    }
    let follow_up = Some(asked.map_or(0, |(_, count)| count.saturating_add(1)));
    match left.first() {
        Some(question) => {
            let asked_for = AskedFor {
                follow_up,
                ..AskedFor::default()
            };
            ask(turn, id, *question, asked_for, note);
        }
        None if asked.is_some() => {
            turn.person.dialogue = *turn.resume();
            turn.answer = note;
            card::show(turn, id);
            turn.speak_below();
            questions::ask_again_below(turn);
            clock::ask_clock(turn);
        }
        None => {
            if !note.is_empty() {
                turn.say(note, Keyboard::new());
            }
            clock::ask_clock(turn);
        }
    }
}

/// Goes on below what a tracking page told of an order: what it answers is not asked any more.
pub fn go_on_below(turn: &mut Turn, id: OrderId) {
    turn.speak_below();
    let Dialogue::Editing {
        question,
        order,
        letter,
        follow_up,
        ..
    } = turn.person.dialogue.clone()
    else {
        return questions::ask_again_below(turn);
    };
    if order != id || !question_order::is_of_tracking(question) {
        return questions::ask_again_below(turn);
    }
    if let Some(count) = follow_up {
        return ask_next(turn, id, Some((question, count)), String::new());
    }
    turn.person.dialogue = *turn.resume();
    if let Some(letter) = letter.and_then(|name| name.parse().ok()) {
        return go_on_with_letter(turn, id, letter, question, String::new());
    }
    questions::ask_again_below(turn);
}

/// Goes on after a scan that was told in words, which `note` says back: it may be the answer to what is asked.
pub fn go_on_after_scan(turn: &mut Turn, id: OrderId, note: String) {
    let Dialogue::Editing {
        question,
        order,
        card,
        letter,
        follow_up,
        ..
    } = turn.person.dialogue.clone()
    else {
        turn.answer = note;
        return card::show(turn, id);
    };
    if order != id || !question_order::is_of_tracking(question) {
        changed(turn, id, None, note);
        turn.speak_below();
        return questions::ask_again_below(turn);
    }
    let asked_for = AskedFor {
        card,
        letter,
        follow_up,
    };
    go_on_from(turn, id, question, asked_for, note);
}

/// Goes on after an answer: with the next question below a card, the letter that it was asked for, or the card.
fn go_on_from(turn: &mut Turn, id: OrderId, question: Question, asked_for: AskedFor, note: String) {
    if let Some(count) = asked_for.follow_up {
        return ask_next(turn, id, Some((question, count)), note);
    }
    turn.person.dialogue = *turn.resume();
    match asked_for.letter.and_then(|name| name.parse().ok()) {
        Some(letter) => go_on_with_letter(turn, id, letter, question, note),
        None => changed(turn, id, asked_for.card, note),
    }
    // The letter may have asked its next question.
    if !matches!(turn.person.dialogue, Dialogue::Editing { .. }) {
        questions::ask_again_below(turn);
    }
}

/// Writes a letter without what was asked for.
pub fn write_anyway(turn: &mut Turn, order: &Order, letter: Letter) {
    if matches!(turn.person.dialogue, Dialogue::Editing { order: id, .. } if id == order.id) {
        turn.person.dialogue = *turn.resume();
    }
    letters::show(turn, order, letter);
    questions::ask_again_below(turn);
}

/// What tracking shows is kept before its day is asked for: who leaves that question unanswered has told it all the same.
fn keep_undated(turn: &mut Turn, mut order: Order, question: Question) {
    let Some(shown) = undated(question) else {
        return;
    };
    // Whose day is known is not told anew without one.
    let is_same = |known: &Tracking| discriminant(known) == discriminant(&shown);
    let known = turn.facts(&order).tracking;
    let is_known = known.is_some_and(|(known, _)| is_same(&known));
    if !is_known {
        order_fields::put(turn, &mut order, AnswerValue::Tracking(shown));
        turn.keep(order);
    }
}

/// What is known as soon as its day is asked for.
pub fn undated(question: Question) -> Option<Tracking> {
    match question {
        Question::PickupBy => Some(Tracking::AtPickup(None)),
        Question::NoticeBy => Some(Tracking::DeliveryFailed(None)),
        _ => None,
    }
}

/// Takes an answer about an order.
pub fn take(turn: &mut Turn, order: Order, value: AnswerValue, note: String) {
    let Dialogue::Editing {
        question,
        card,
        letter,
        follow_up,
        ..
    } = turn.person.dialogue.clone()
    else {
        return;
    };
    let id = order.id;
    let asked_for = AskedFor {
        card,
        letter,
        follow_up,
    };
    if let AnswerValue::Ask(question) = value {
        keep_undated(turn, order, question);
        return ask(turn, id, question, asked_for, note);
    }
    if let AnswerValue::SnoozeUntil(wish) = value {
        return put_off(turn, order, wish);
    }
    if matches!(value, AnswerValue::AskedAround(false)) {
        turn.person.dialogue = *turn.resume();
        match turn.pressed_message() {
            Some(_) => turn.alert(turn.plain("letter-ask-around-first", &[])),
            None => turn.answer = turn.html("letter-ask-around-first", &[]),
        }
        card::show(turn, id);
        return questions::ask_again_below(turn);
    }
    let is_number = matches!(value, AnswerValue::Number(_));
    let new_number = asked_for.follow_up.is_none()
        && matches!(&value, AnswerValue::Number(number) if is_from_seller(turn, &order, number));
    let goes_back = matches!(value, AnswerValue::Tracking(Tracking::Returned));
    let is_echoed = !echo::echo(turn, &value).is_empty();
    let mut order = order;
    if order_fields::put(turn, &mut order, value) {
        shared_number::compare(turn, &mut order);
        if !is_echoed || says_more(&order) {
            turn.answer = events::told(turn, &order);
        }
    }
    turn.keep(order);
    if goes_back {
        return ask(turn, id, Question::ReturnReason, asked_for, note);
    }
    if new_number {
        let note = paragraphs([note, turn.html("number-changed-when", &[])]);
        return ask(turn, id, Question::Shipped, asked_for, note);
    }
    let is_below = asked_for.follow_up.is_some();
    let note = match is_below {
        true => paragraphs([note, std::mem::take(&mut turn.answer)]),
        false => note,
    };
    // A number that came instead of the answer is taken, and the question stays.
    if is_below && is_number && question != Question::Number {
        return ask(turn, id, question, asked_for, note);
    }
    go_on_from(turn, id, question, asked_for, note);
}

/// What happened last is more than the value that was read: an end moved, a number is another order's too.
fn says_more(order: &Order) -> bool {
    let last = order.history.last().map(|entry| &entry.event);
    matches!(
        last,
        Some(OrderEvent::Extended(_) | OrderEvent::NumberShared)
    )
}

/// What is answered from now on is this, about an order; it is not asked yet.
pub fn begin(turn: &mut Turn, order: OrderId, question: Question) {
    set(turn, order, question, AskedFor::default());
}

fn ask(turn: &mut Turn, order: OrderId, question: Question, asked_for: AskedFor, note: String) {
    set(turn, order, question, asked_for);
    questions::show(turn, question, note);
}

fn set(turn: &mut Turn, order: OrderId, question: Question, asked_for: AskedFor) {
    let resume = turn.resume();
    turn.person.dialogue = Dialogue::Editing {
        question,
        order,
        card: asked_for.card,
        letter: asked_for.letter,
        follow_up: asked_for.follow_up,
        resume,
    };
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
            turn.notice_of_press("notice-saved");
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
