//! What was told is taken back, all of it, and it is said what.

use super::*;
use crate::chat::callback::{OrderPress, Report};
use crate::model::{Dialogue, OrderEvent, Question};

fn chat(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

#[test]
fn a_scan_that_was_taken_back_does_not_come_again() {
    for (language, scan, undo, told, gone) in [
        (
            "en",
            "it moved today, left china",
            "undo",
            "stuck at customs since 20 november",
            "China",
        ),
        (
            "en",
            "it moved today, left china",
            "undo",
            "nothing new since 15 november",
            "China",
        ),
        (
            "ru",
            "сегодня сдвинулась, покинула китай",
            "отменить последнее",
            "застряла на таможне с 20 ноября",
            "23 ноября",
        ),
        (
            "de",
            "es hat china heute verlassen",
            "rückgängig",
            "hängt im zoll seit 20. november",
            "23. November",
        ),
    ] {
        let mut chat = chat(language);
        chat.say(scan);
        assert!(chat.order(1).tracking.is_some(), "{scan}");
        chat.now += Duration::minutes(5);
        chat.say(undo);
        assert_eq!(chat.order(1).tracking, None, "{undo}");
        chat.now += Duration::minutes(5);
        let said = read(&chat.say(told));
        assert!(!said.contains(gone), "{told}: {said}");
    }
}

/// Also the second one that is taken back, and only it where a page told the first.
#[test]
fn each_scan_is_taken_back_by_itself() {
    let mut chat = chat("en");
    chat.say("it left china on 15 november");
    let first = chat.order(1).tracking.clone();
    chat.now += Duration::minutes(5);
    chat.say("it arrived in poland today");
    assert_ne!(chat.order(1).tracking, first);
    chat.now += Duration::minutes(5);
    chat.say("undo");
    assert_eq!(chat.order(1).tracking, first);
    chat.say("undo");
    assert_eq!(chat.order(1).tracking, None);
}

/// Something is told of an order that is known otherwise: whether it is to be taken is open.
fn asked_whose(language: &str, told: &str) -> Conversation {
    let mut chat = chat(language);
    chat.state.orders[0].paid_on = "2026-11-01".parse().ok();
    let said = read(&chat.say(told));
    assert_eq!(question(&chat), Some(Question::Belongs), "{told}: {said}");
    chat
}

fn question(chat: &Conversation) -> Option<Question> {
    match chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { question, .. } => Some(question),
        _ => None,
    }
}

const PAID: [(&str, &str); 3] = [
    ("en", "paid on 5 november"),
    ("es", "pagado el 5 de noviembre"),
    ("ru", "оплатил 5 ноября"),
];

#[test]
fn money_that_came_is_no_answer_to_whose_news_it_was() {
    for (language, told) in [
        ("en", "got the money today all good"),
        ("es", "me devolvieron el dinero hoy, todo bien"),
        ("ru", "деньги вернули сегодня, всё хорошо"),
    ] {
        let (_, paid) = PAID.into_iter().find(|(tag, _)| *tag == language).unwrap();
        let mut chat = asked_whose(language, paid);
        chat.say(told);
        let order = chat.order(1);
        assert_eq!(order.paid_on, "2026-11-01".parse().ok(), "{told}");
        let told_of_money = order
            .history
            .iter()
            .any(|entry| matches!(entry.event, OrderEvent::Won | OrderEvent::Refunded));
        assert!(told_of_money, "{told}: {:?}", order.history);
        assert_eq!(question(&chat), Some(Question::Belongs), "{told}");
    }
}

#[test]
fn a_no_to_something_else_begins_no_order() {
    for (language, told) in [
        ("en", "no!! it is not here"),
        ("es", "no!! no ha llegado"),
        ("ru", "нет!! она не пришла"),
    ] {
        let (_, paid) = PAID.into_iter().find(|(tag, _)| *tag == language).unwrap();
        let mut chat = asked_whose(language, paid);
        let said = read(&chat.say(told));
        assert_eq!(question(&chat), Some(Question::Belongs), "{told}: {said}");
        let mut chat = asked_whose(language, paid);
        chat.say(if language == "ru" { "нет" } else { "no" });
        assert_ne!(question(&chat), Some(Question::Belongs), "{told}");
    }
}

#[test]
fn money_that_came_is_no_parcel_in_the_hands() {
    for (language, told, here, money) in [
        (
            "en",
            "temu, shipped nov 10",
            "it is here",
            "got the money today all good",
        ),
        (
            "es",
            "temu, enviado el 10 de noviembre",
            "ya llegó",
            "me devolvieron el dinero hoy, todo bien",
        ),
        (
            "ru",
            "temu, отправили 10 ноября",
            "посылка у меня",
            "деньги вернули сегодня, всё хорошо",
        ),
    ] {
        let mut chat = Conversation::new();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        chat.say(told);
        let said = read(&chat.say(here));
        assert_eq!(question(&chat), Some(Question::Received), "{here}: {said}");
        let said = read(&chat.say(money));
        assert_eq!(question(&chat), Some(Question::Received), "{money}: {said}");
    }
}

#[test]
fn undo_leaves_what_was_to_be_taken_and_says_it() {
    for (language, undo, what) in [
        ("en", "undo", "Paid 5 November"),
        ("es", "deshacer", "5 de noviembre"),
        ("ru", "отменить последнее", "5 ноября"),
    ] {
        let (_, paid) = PAID.into_iter().find(|(tag, _)| *tag == language).unwrap();
        let mut chat = asked_whose(language, paid);
        let said = chat.say(undo);
        assert!(read(&said).contains(what), "{undo}: {}", read(&said));
        assert_eq!(question(&chat), None, "{undo}");
        assert_eq!(chat.order(1).paid_on, "2026-11-01".parse().ok(), "{undo}");
    }
}

#[test]
fn what_is_saved_or_taken_back_is_said() {
    for (language, yes, undo, what) in [
        ("en", "yes", "undo", "5 November"),
        ("es", "sí", "deshacer", "5 de noviembre"),
        ("ru", "да", "отменить последнее", "5 ноября"),
    ] {
        let (_, paid) = PAID.into_iter().find(|(tag, _)| *tag == language).unwrap();
        let mut chat = asked_whose(language, paid);
        let said = read(&chat.say(yes));
        assert!(said.contains(what), "{yes}: {said}");
        let said = read(&chat.say(undo));
        assert!(said.contains(what), "{undo}: {said}");
        assert_eq!(chat.order(1).paid_on, "2026-11-01".parse().ok(), "{undo}");
    }
    let mut chat = chat("en");
    chat.say("i have to send it back by 10 december");
    let said = read(&chat.say("undo"));
    let what = "Taken back: Send it back by 10 December 2026, and keep the receipt. All";
    assert!(said.contains(what), "{said}");
    assert_eq!(chat.order(1).return_by, None);
}

/// The money is back, and the order closed.
fn refunded(language: &str) -> Conversation {
    let mut chat = chat(language);
    chat.press(&Press::Order(1, OrderPress::Sure(Report::Refunded)));
    assert!(chat.order(1).closed_at.is_some());
    chat
}

#[test]
fn money_that_did_not_come_after_all_opens_the_order_again() {
    for (language, texts) in [
        ("en", ["undo", "no wait, i did not get the money"]),
        ("es", ["deshacer", "no espera, no me ha llegado el dinero"]),
        ("ru", ["отменить последнее", "стоп, деньги не вернули"]),
        (
            "de",
            ["rückgängig", "nein, ich habe das geld nicht bekommen"],
        ),
    ] {
        for text in texts {
            let mut chat = refunded(language);
            let said = read(&chat.say(text));
            let order = chat.order(1);
            assert_eq!(order.closed_at, None, "{text}: {said}");
            let last = order.history.last().map(|entry| &entry.event);
            assert_ne!(last, Some(&OrderEvent::Refunded), "{text}: {said}");
        }
    }
}

#[test]
fn a_parcel_that_is_not_here_after_all_is_watched_again() {
    for (language, here, texts) in [
        (
            "en",
            "it is here",
            ["no it is not here", "sorry, it is not here, i mixed it up"],
        ),
        (
            "es",
            "ya llegó",
            ["no, no ha llegado", "perdón, no llegó, me equivoqué"],
        ),
        (
            "ru",
            "посылка у меня",
            ["нет, она не пришла", "извините, не пришла, я перепутал"],
        ),
    ] {
        for text in texts {
            let mut chat = chat(language);
            chat.say(here);
            chat.press(&Press::Order(1, OrderPress::Received));
            chat.now += Duration::minutes(2);
            let said = read(&chat.say(text));
            let order = chat.order(1);
            let last = order.history.last().map(|entry| &entry.event);
            assert_ne!(last, Some(&OrderEvent::Arrived), "{text}: {said}");
            assert_eq!(order.closed_at, None, "{text}: {said}");
        }
    }
}
