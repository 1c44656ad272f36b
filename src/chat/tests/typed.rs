//! What is typed instead of pressed, at every question and under every message with buttons.

use super::*;
use crate::chat::callback::{AnswerPress, OrderPress, ReminderPress, Report};
use crate::model::{Action, Button, Dialogue, OrderEvent, Question};

/// The questions that have buttons.
const WITH_BUTTONS: [Question; 14] = [
    Question::Store,
    Question::Number,
    Question::Shipped,
    Question::Paid,
    Question::Expected,
    Question::Payment,
    Question::Tracking,
    Question::TrackingMore,
    Question::FrozenWhere,
    Question::NotMine,
    Question::ReturnReason,
    Question::GoodsProblem,
    Question::DisputeOpened,
    Question::AskedAround,
];

/// The chat in which this is asked about an order, and the question's buttons.
fn asked(question: Question, language: &str) -> (Conversation, Vec<Button>) {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    let said = chat.press(&Press::Order(1, OrderPress::EditField(question)));
    let keyboards = said.iter().filter_map(|said| match said {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let buttons = keyboards.flatten().flatten().cloned().collect();
    (chat, buttons)
}

/// What the chat has come to: its order, and what is asked now.
fn outcome(chat: &Conversation) -> (Vec<Order>, Option<Question>) {
    let question = match chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Editing { question, .. } | Dialogue::Adding { question, .. } => Some(question),
        _ => None,
    };
    let mut orders = chat.state.orders.clone();
    for order in &mut orders {
        order.card_message = None;
    }
    (orders, question)
}

#[test]
fn what_stands_on_a_button_can_be_typed_at_every_question() {
    for language in ["en", "ru"] {
        for question in WITH_BUTTONS {
            let (_, buttons) = asked(question, language);
            let presses = buttons.iter().filter_map(|button| match &button.action {
                Action::Data(data) => match Press::parse(data)? {
                    Press::EditAnswer(..) => Some((button, data)),
                    _ => None,
                },
                _ => None,
            });
            for (button, data) in presses {
                let (mut pressed, _) = asked(question, language);
                pressed.press_data(data);
                let (mut typed, _) = asked(question, language);
                typed.say(&button.label.to_lowercase());
                assert_eq!(
                    outcome(&typed),
                    outcome(&pressed),
                    "{question:?}: {}",
                    button.label
                );
            }
        }
    }
}

#[test]
fn an_answer_in_other_words_is_that_of_its_button() {
    for (question, typed, answer) in [
        (Question::Payment, "credit card", AnswerPress::Card),
        (Question::Payment, "картой", AnswerPress::Card),
        (Question::Payment, "by pay pal", AnswerPress::PayPal),
        (Question::Payment, "no idea", AnswerPress::Unknown),
        (Question::Tracking, "shows nothing", AnswerPress::Nothing),
        (Question::Tracking, "it is moving", AnswerPress::Moving),
        (Question::Tracking, "вручено", AnswerPress::Delivered),
        (Question::Tracking, "it goes back", AnswerPress::Returned),
        (
            Question::FrozenWhere,
            "in china",
            AnswerPress::SenderCountry,
        ),
        (Question::NotMine, "another city", AnswerPress::OtherPlace),
        (
            Question::ReturnReason,
            "не успел забрать",
            AnswerPress::NotCollected,
        ),
        (
            Question::GoodsProblem,
            "the box is empty",
            AnswerPress::EmptyParcel,
        ),
        (
            Question::Shipped,
            "они ещё не отправили",
            AnswerPress::NotShipped,
        ),
        (Question::Number, "i dont have it", AnswerPress::NoNumber),
    ] {
        let (mut pressed, _) = asked(question, "en");
        if question == Question::Shipped {
            pressed.state.orders[0].shipped_on = None;
        }
        let mut said = Conversation {
            state: pressed.state.clone(),
            now: pressed.now,
            look_up: None,
        };
        pressed.press(&Press::EditAnswer(1, question, answer));
        said.say(typed);
        assert_eq!(outcome(&said), outcome(&pressed), "{question:?}: {typed}");
    }
}

#[test]
fn tomorrow_is_a_day_where_a_day_is_asked_for() {
    let (mut chat, _) = asked(Question::Shipped, "en");
    let said = read(&chat.say("tomorrow"));
    assert!(said.contains("has not come yet"), "{said}");
    assert!(!said.contains("remind"), "{said}");
}

#[test]
fn yes_and_no_answer_the_message_above() {
    let mut chat = Conversation::new().with_order();
    let before = chat.order(1).history.clone();
    chat.say("I got it");
    let said = read(&chat.say("нет"));
    assert!(said.contains("📦"), "{said}");
    assert_eq!(chat.order(1).history, before);
    chat.say("I got it");
    chat.say("yes");
    assert_ne!(chat.order(1).history, before);
}

#[test]
fn what_a_reminder_asks_is_answered_in_words() {
    let asked = |not_yet: bool| {
        let mut chat = Conversation::new().with_order();
        let did = ReminderPress::Did(Report::SellerAsked);
        let mut offered = vec![Press::Reminder(1, did).button("✅ I asked the seller")];
        if not_yet {
            offered.push(Press::Reminder(1, ReminderPress::NotYet).button("Later"));
        }
        chat.state.person.as_mut().unwrap().offered = offered;
        chat
    };
    let was_asked = |chat: &Conversation| {
        let history = &chat.order(1).history;
        history
            .iter()
            .any(|entry| entry.event == OrderEvent::SellerAsked)
    };
    for (text, not_yet, noted) in [
        ("yes", true, true),
        ("да, написала", true, true),
        ("no", true, false),
        ("нет, молчит", true, false),
        // Nothing was asked: it was only advised.
        ("yes", false, false),
    ] {
        let mut chat = asked(not_yet);
        let said = read(&chat.say(text));
        assert_eq!(was_asked(&chat), noted, "{text}: {said}");
        assert_eq!(
            said.contains("did not understand"),
            !not_yet,
            "{text}: {said}"
        );
    }
}

#[test]
fn what_deletes_is_pressed_and_not_typed() {
    let mut chat = Conversation::new().with_order();
    chat.press(&Press::Order(1, OrderPress::Delete));
    chat.say("Delete");
    chat.say("yes, delete it");
    assert_eq!(chat.state.orders.len(), 1);
}

#[test]
fn a_store_that_was_asked_for_is_taken() {
    let mut chat = Conversation::new();
    let said = read(&chat.say("how do I get my money back"));
    assert!(said.contains("Which store"), "{said}");
    let said = read(&chat.say("temu"));
    assert!(said.contains("tracking number"), "{said}");
}

#[test]
fn a_sellers_words_at_a_question_are_explained_and_it_is_asked_again() {
    for (question, asked_again) in [
        (Question::Shipped, "shipped"),
        (Question::Paid, "pay"),
        (Question::Protection, "protection"),
        (Question::Payment, "How did you pay"),
    ] {
        let (mut chat, _) = asked(question, "en");
        let before = outcome(&chat);
        let text = "Dear friend, please wait 15 days and cancel the dispute, we refund you";
        let said = read(&chat.say(text));
        assert!(said.contains("or to cancel it"), "{question:?}: {said}");
        assert!(said.contains(asked_again), "{question:?}: {said}");
        assert_eq!(outcome(&chat), before, "{question:?}");
    }
}

#[test]
fn a_sticker_at_a_question_brings_the_question_again() {
    let (mut chat, _) = asked(Question::Protection, "en");
    let said = read(&chat.turn(EventKind::NoText));
    assert!(said.contains("but not this"), "{said}");
    assert!(said.contains("protection"), "{said}");
    assert!(!said.contains("tracking number"), "{said}");
}

#[test]
fn what_comes_at_the_clock_question_is_read_as_always() {
    let asks_clock = || {
        let mut chat = Conversation::new().with_order();
        let resume = Box::new(Dialogue::Idle);
        let person = chat.state.person.as_mut().unwrap();
        person.dialogue = Dialogue::ChoosingZone { resume };
        chat
    };
    for (text, answer) in [
        ("thanks but it did not help", "did not help"),
        ("Dear friend, please wait 10 days", "They ask you to"),
        ("temu", "tracking number"),
        (
            "Order number: 5123456789012345\nShipped: 12 November\nAliExpress",
            "understood",
        ),
        ("Berlin", "Berlin"),
        ("qwertyqwerty", "this city"),
    ] {
        let mut chat = asks_clock();
        let said = read(&chat.say(text));
        assert!(said.contains(answer), "{text}: {said}");
    }
    // The clock can still be told afterwards.
    let mut chat = asks_clock();
    chat.say("what do I do now");
    let said = read(&chat.say("Berlin"));
    assert!(said.contains("Berlin"), "{said}");
}

#[test]
fn a_language_that_is_not_spoken_is_answered_in_itself() {
    let mut chat = Conversation::new();
    let said = read(&chat.say("waar is mijn pakket van aliexpress, ik heb het nog niet"));
    assert!(said.contains("nog geen Nederlands"), "{said}");
    assert!(said.contains("tracking number"), "{said}");
    let mut chat = Conversation::new();
    let said = read(&chat.say("дзе мая пасылка, яшчэ няма"));
    assert!(said.contains("беларуску"), "{said}");
    let text = "пасылка з AliExpress RR123456785CN, адпраўлена 5.11, яшчэ няма";
    let said = read(&chat.say(text));
    assert!(said.contains("RR123456785CN"), "{said}");
    assert!(!said.contains("беларуску"), "{said}");
}

#[test]
fn what_is_not_understood_is_never_answered_in_the_same_words_again() {
    for order in [false, true] {
        let mut chat = Conversation::new();
        if order {
            chat = chat.with_order();
        }
        let mut last: Vec<String> = Vec::new();
        for text in [
            "hm hm",
            "blah",
            "where is it",
            "foo bar",
            "спасибо",
            "qwerty",
            "zzz",
            "asdf",
            "42?",
        ] {
            let said = read(&chat.say(text));
            assert!(!last.contains(&said), "{text}: {said}");
            last.push(said);
            last.drain(..last.len().saturating_sub(4));
        }
    }
}
