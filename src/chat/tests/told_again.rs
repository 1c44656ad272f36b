//! An order that is being told goes on by plain words: nothing of it is lost, and no question holds it up.

use super::*;
use crate::model::{Dialogue, Draft, Question};

/// A number whose check digit does not fit.
const MISTYPED: &str = "RR123456784CN";

fn chat_in(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

fn adding(chat: &Conversation) -> Option<(Question, &Draft)> {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { question, draft } => Some((*question, draft)),
        _ => None,
    }
}

fn number(number: &str) -> Option<GivenNumber> {
    Some(GivenNumber::Number(number.to_owned()))
}

#[test]
fn a_question_whether_it_comes_is_no_arrival() {
    for (language, told, asked) in [
        (
            "en",
            "bought at temu 3 weeks ago, shipped nov 10",
            "will it be here by dec 12?",
        ),
        (
            "en",
            "bought at temu 3 weeks ago, shipped nov 10",
            "has it arrived?",
        ),
        (
            "ru",
            "купила на temu 3 недели назад, отправили 10 ноября",
            "успеет ли до 12 декабря?",
        ),
        (
            "es",
            "compré en temu hace 3 semanas, enviado el 10 de noviembre",
            "llegará antes del 12 de diciembre?",
        ),
        (
            "de",
            "vor 3 Wochen bei Temu bestellt, verschickt am 10. November",
            "kommt es noch bis 12. Dezember?",
        ),
        (
            "pl",
            "zamówiłam na temu 3 tygodnie temu, wysłane 10 listopada",
            "czy dojdzie do 12 grudnia?",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(told);
        let said = read(&chat.say(asked));
        let (_, draft) = adding(&chat).unwrap_or_else(|| panic!("{asked}: {said}"));
        assert_eq!(draft.store.as_deref(), Some("temu"), "{asked}");
        assert!(draft.shipped_on.is_some(), "{asked}: {said}");
        assert_eq!(draft.expected_on, None, "{asked}: {said}");
        let mut chat = chat_in(language).with_order();
        let before = chat.order(1).history.clone();
        let said = read(&chat.say(asked));
        assert_eq!(chat.order(1).history, before, "{asked}: {said}");
        chat.say("yes");
        assert_eq!(chat.order(1).history, before, "{asked}");
    }
}

#[test]
fn what_was_understood_is_confirmed_in_plain_words() {
    for (language, told, agrees) in [
        (
            "en",
            "temu, RR123456785CN, shipped nov 10",
            "yes the number is right",
        ),
        (
            "en",
            "temu, RR123456785CN, shipped nov 10",
            "please just watch it for me",
        ),
        (
            "es",
            "temu, RR123456785CN, enviado el 10 de noviembre",
            "sí, está bien",
        ),
        (
            "pl",
            "temu, RR123456785CN, wysłane 10 listopada",
            "tak, zapisz",
        ),
        (
            "de",
            "temu, RR123456785CN, verschickt am 10. November",
            "ja, so stimmt es",
        ),
        (
            "ru",
            "temu, RR123456785CN, отправили 10 ноября",
            "да, все верно, сохрани",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(told);
        let said = read(&chat.say(agrees));
        assert_eq!(chat.state.orders.len(), 1, "{agrees}: {said}");
    }
}

#[test]
fn a_number_that_was_explained_is_watched_by_words() {
    for (language, wish) in [
        ("en", "yes please just watch it for me"),
        ("ru", "да, следи за ней"),
        ("de", "ja bitte beobachten"),
        ("pl", "tak, śledź ją"),
        ("es", "sí, vigílalo"),
    ] {
        let mut chat = chat_in(language);
        chat.say(NUMBER);
        let said = read(&chat.say(wish));
        let (asked, draft) = adding(&chat).unwrap_or_else(|| panic!("{wish}: {said}"));
        assert_eq!(
            (asked, &draft.number),
            (Question::Store, &number(NUMBER)),
            "{wish}: {said}"
        );
    }
}

#[test]
fn a_number_in_doubt_is_taken_as_typed_by_words() {
    for (language, words) in [
        ("en", "it's what the seller gave me"),
        ("en", "that's the number"),
        ("en", "I don't know"),
        ("en", "no other number"),
        ("en", "no"),
        ("en", MISTYPED),
        ("en", "rr 123 456 784 cn"),
        ("ru", "такой дал продавец"),
        ("ru", "не знаю"),
        ("es", "es el que me dio el vendedor"),
        ("de", "das ist die Nummer"),
        ("pl", "taki podał sprzedawca"),
    ] {
        // It stood in a text that told more, or it was the answer to its question.
        for before in [
            &[&*format!("temu {MISTYPED} 10.11")][..],
            &["temu", MISTYPED],
        ] {
            let mut chat = chat_in(language);
            before.iter().for_each(|text| drop(chat.say(text)));
            let said = read(&chat.say(words));
            let (_, draft) = adding(&chat).unwrap_or_else(|| panic!("{words}: {said}"));
            assert_eq!(draft.number, number(MISTYPED), "{words}: {said}");
            assert_eq!(draft.store.as_deref(), Some("temu"), "{words}: {said}");
        }
    }
}

#[test]
fn what_is_told_while_a_number_is_in_doubt_is_kept_and_said() {
    let mut chat = Conversation::new();
    let first = read(&chat.say(MISTYPED));
    assert!(first.contains("mistyped"), "{first}");
    chat.say("yes");
    let mut chat = Conversation::new();
    let asked = read(&chat.say(&format!("number {MISTYPED}, bought at temu on nov 3")));
    let said = read(&chat.say("shipped nov 10"));
    assert!(said.contains("10 November"), "{said}");
    assert_ne!(said, asked);
    let said = read(&chat.say("what should I write to the seller?"));
    assert!(said.contains(MISTYPED), "{said}");
    let (asked, draft) = adding(&chat).unwrap();
    assert_eq!(asked, Question::Number, "{said}");
    assert!(
        draft.shipped_on.is_some() && draft.paid_on.is_some(),
        "{said}"
    );
    chat.say("that's the number");
    let order = chat.order(1);
    assert_eq!(Some(order.number.clone()), number(MISTYPED));
    assert!(order.shipped_on.is_some() && order.paid_on.is_some());
}
