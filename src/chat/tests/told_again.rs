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

/// The store of the order that is being told, its day of payment, and what is asked.
fn begun(chat: &Conversation, text: &str) -> (Option<String>, String, Question) {
    let (asked, draft) = adding(chat).unwrap_or_else(|| panic!("nothing begun: {text}"));
    let paid = draft.paid_on.map(|day| day.format("%d.%m").to_string());
    (draft.store.clone(), paid.unwrap_or_default(), asked)
}

#[test]
fn the_first_worried_message_begins_its_order() {
    for (language, text, store, paid, comfort) in [
        (
            "en",
            "ordered from aliexpress 7 weeks ago nothing came",
            "aliexpress",
            "05.10",
            "still arrive",
        ),
        (
            "en",
            "ive been waiting for 5 weeks for my temu order and still nothing",
            "temu",
            "19.10",
            "still arrive",
        ),
        (
            "de",
            "vor 3 Wochen bei Temu bestellt und es passiert nix",
            "temu",
            "02.11",
            "kommen noch",
        ),
        (
            "de",
            "seit 6 wochen warte ich auf mein paket von aliexpress",
            "aliexpress",
            "12.10",
            "kommen noch",
        ),
        (
            "de",
            "am 3. November bei Temu bestellt, Lieferung angeblich verspätet",
            "temu",
            "03.11",
            "kommen noch",
        ),
        (
            "ru",
            "жду посылку с алиэкспресс уже 2 месяца",
            "aliexpress",
            "23.09",
            "приходит",
        ),
        (
            "es",
            "compré en aliexpress hace 7 semanas y no ha llegado nada",
            "aliexpress",
            "05.10",
            "",
        ),
        (
            "pl",
            "kupiłem na shein miesiąc temu i dalej nie ma",
            "shein",
            "23.10",
            "dochodzi",
        ),
        (
            "fr",
            "j'ai commandé sur aliexpress il y a 7 semaines et rien reçu",
            "aliexpress",
            "05.10",
            "",
        ),
        (
            "it",
            "ordinato su temu 3 settimane fa e niente",
            "temu",
            "02.11",
            "",
        ),
        (
            "pt-BR",
            "faz 3 semanas que comprei na temu e nada",
            "temu",
            "02.11",
            "",
        ),
        (
            "uk",
            "3 тижні тому замовив на temu і тиша",
            "temu",
            "02.11",
            "",
        ),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        let expected = (
            Some(store.to_owned()),
            paid.to_owned(),
            Question::Understood,
        );
        assert_eq!(begun(&chat, text), expected, "{said}");
        assert!(said.contains(comfort), "{text}: {said}");
    }
    // Who waits for an answer told no day of the order.
    let mut chat = Conversation::new();
    chat.say("the seller on aliexpress does not answer, waiting 5 days");
    assert!(adding(&chat).is_none_or(|(_, draft)| draft.paid_on.is_none()));
}

#[test]
fn what_was_told_before_an_order_fills_it() {
    let mut chat = Conversation::new();
    chat.say(NUMBER);
    chat.say("thanks");
    let said = read(&chat.say("temu, shipped nov 12"));
    assert!(
        said.contains(NUMBER) && said.contains("12 November"),
        "{said}"
    );
    chat.say("yes");
    assert_eq!(Some(chat.order(1).number.clone()), number(NUMBER));
    // A store that was named beside a question.
    let mut chat = Conversation::new();
    chat.say("what should I write to the temu seller?");
    let said = read(&chat.press(&Press::Watch(NUMBER.to_owned())));
    assert!(said.contains("Temu") && said.contains("shipped"), "{said}");
    // Another number is another parcel's, and a day later nobody remembers.
    let mut chat = Conversation::new();
    chat.say(NUMBER);
    let said = read(&chat.say("LP00623456789012, temu, shipped nov 12"));
    assert!(!said.contains(NUMBER), "{said}");
    let mut chat = Conversation::new();
    chat.say(NUMBER);
    chat.now += Duration::days(2);
    let said = read(&chat.say("temu, shipped nov 12"));
    assert!(!said.contains(NUMBER), "{said}");
}

#[test]
fn a_change_of_mind_takes_the_place_of_what_was_told_and_says_it() {
    let mut chat = Conversation::new();
    chat.say("temu");
    let said = read(&chat.say("no wait, it was joom"));
    assert!(said.contains("<s>✗ Store Temu</s>"), "{said}");
    assert_eq!(adding(&chat).unwrap().1.store.as_deref(), Some("joom"));
    chat.say(NUMBER);
    chat.say("nov 10");
    let said = read(&chat.say("sorry, it was temu after all"));
    assert!(said.contains("<s>✗ Store Joom</s>"), "{said}");
    assert_eq!(chat.order(1).store, "temu");
    // What tracking shows is no day of shipping, and another day of shipping is said beside the first.
    let mut chat = chat_in("es");
    chat.say("compré en temu el 20 de octubre, RR123456785CN, enviado 25 de octubre");
    let said = read(&chat.say("salió del país hace un mes"));
    assert!(said.contains("salió del país de origen"), "{said}");
    chat.say("sí");
    let shipped = |chat: &Conversation| chat.order(1).shipped_on.unwrap().to_string();
    assert_eq!(shipped(&chat), "2026-10-25");
    let mut chat = chat_in("es");
    chat.say("compré en temu el 20 de octubre, RR123456785CN, enviado 25 de octubre");
    let said = read(&chat.say("no, enviado el 27 de octubre"));
    assert!(said.contains("<s>✗ Enviado el 25"), "{said}");
    assert_eq!(shipped(&chat), "2026-10-27");
}

#[test]
fn an_arrival_puts_nothing_away_before_it_is_said_twice() {
    let told = "temu, RR123456785CN, shipped nov 10";
    let mut chat = Conversation::new();
    chat.say(told);
    let said = read(&chat.say("it arrived"));
    assert!(said.contains("in your hands"), "{said}");
    chat.say("no");
    assert_eq!(adding(&chat).unwrap().1.store.as_deref(), Some("temu"));
    chat.say("it arrived");
    let said = read(&chat.say("yes"));
    assert!(said.contains("it is here"), "{said}");
    assert!(adding(&chat).is_none());
    // "It is good" says in French that what is shown is right, too.
    let mut chat = chat_in("fr");
    chat.say("temu, RR123456785CN, expédié le 10 novembre");
    chat.say("oui c'est bon");
    assert_eq!(chat.state.orders.len(), 1);
}

#[test]
fn facts_that_were_told_together_are_taken_back_together() {
    let mut chat = Conversation::new();
    chat.say("temu, RR123456785CN, shipped nov 10");
    chat.say("yes");
    chat.say("I don't know");
    let before = chat.order(1).clone();
    chat.say("paid nov 5, promised by dec 20, it cost 12 USD");
    chat.say("yes");
    assert_ne!(chat.order(1).paid_on, before.paid_on);
    chat.say("undo");
    let now = chat.order(1);
    assert_eq!(
        (now.paid_on, now.expected_on),
        (before.paid_on, before.expected_on)
    );
}

#[test]
fn yes_to_a_list_takes_its_orders_one_after_the_other() {
    let mut chat = Conversation::new();
    chat.say("temu 3 nov and ali 10 nov RR123456785CN, both not here");
    let said = read(&chat.say("yes"));
    let (asked, draft) = adding(&chat).unwrap();
    assert_eq!(
        (asked, draft.store.as_deref()),
        (Question::Number, Some("temu")),
        "{said}"
    );
    assert_eq!(draft.waiting.len(), 1);
}

#[test]
fn the_answer_to_the_question_before_is_put_right() {
    for (language, told, corrected, day) in [
        ("en", "shipped nov 10", "no sorry the 12th", "2026-11-12"),
        (
            "de",
            "verschickt am 10.11.",
            "nein doch am 12.11.",
            "2026-11-12",
        ),
        (
            "ru",
            "отправили 10 ноября",
            "ой нет, 12 ноября",
            "2026-11-12",
        ),
        (
            "es",
            "enviado el 10 de noviembre",
            "perdón, el 12 de noviembre",
            "2026-11-12",
        ),
        (
            "pl",
            "wysłane 10 listopada",
            "nie, jednak 12 listopada",
            "2026-11-12",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say("temu");
        chat.say(NUMBER);
        chat.say(told);
        let said = read(&chat.say(corrected));
        let shipped = chat.order(1).shipped_on.unwrap().to_string();
        assert_eq!(shipped, day, "{corrected}: {said}");
        assert!(said.contains("<s>"), "{corrected}: {said}");
    }
    // A day that belongs to something else is none of shipping.
    let mut chat = Conversation::new();
    ["temu", NUMBER, "nov 10"]
        .into_iter()
        .for_each(|text| drop(chat.say(text)));
    chat.say("the seller answered on nov 12");
    assert_eq!(chat.order(1).shipped_on.unwrap().to_string(), "2026-11-10");
}

#[test]
fn a_number_that_was_found_later_is_kept() {
    let mut chat = Conversation::new();
    ["temu", "i dont have it"]
        .into_iter()
        .for_each(|text| drop(chat.say(text)));
    let said = read(&chat.say(&format!("wait i found it {NUMBER}")));
    assert!(said.contains(NUMBER) && said.contains("shipped"), "{said}");
    chat.say("nov 10");
    assert_eq!(Some(chat.order(1).number.clone()), number(NUMBER));
    for unknown in ["dunno", "I don't know the number"] {
        let mut chat = Conversation::new();
        chat.say("temu");
        let said = read(&chat.say(unknown));
        assert_eq!(
            adding(&chat).unwrap().0,
            Question::Shipped,
            "{unknown}: {said}"
        );
    }
}

#[test]
fn yes_takes_the_day_that_was_told_and_not_another_year() {
    let mut chat = Conversation::new();
    chat.say("shipped 5 may 2025");
    chat.say("yes really");
    let (_, draft) = adding(&chat).unwrap();
    assert_eq!(draft.shipped_on.unwrap().to_string(), "2025-05-05");
}

#[test]
fn what_is_asked_of_tracking_is_no_answer() {
    let mut chat = Conversation::new().with_order();
    chat.say("it came back to china?");
    let before = chat.order(1).history.clone();
    chat.say("is it lost?");
    assert_eq!(chat.order(1).history, before);
}

#[test]
fn what_is_not_shipped_yet_is_kept_whatever_is_asked() {
    for (language, text) in [
        ("en", "the seller has not shipped it"),
        ("ru", "кажется, ещё не отправили"),
    ] {
        let mut chat = chat_in(language);
        chat.say("temu");
        chat.say(text);
        let (_, draft) = adding(&chat).unwrap();
        assert!(draft.not_shipped, "{text}");
    }
}

#[test]
fn a_day_with_a_point_stands_before_its_verb() {
    let mut chat = chat_in("de");
    chat.say("am 1.10. bei AliExpress bestellt. Angeblich am 5.10. verschickt.");
    let (_, draft) = adding(&chat).unwrap();
    let days = (
        draft.paid_on.unwrap().to_string(),
        draft.shipped_on.unwrap().to_string(),
    );
    assert_eq!(days, ("2026-10-01".to_owned(), "2026-10-05".to_owned()));
}
