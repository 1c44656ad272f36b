//! News of two orders go to each, and an order that is told beside another one waits for its turn.

use super::stories::{chat_in, happened, text_of, with_two_called};
use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, OrderEvent, Question};

#[test]
fn another_order_waits_while_a_watched_one_is_asked_about() {
    for (language, told, store, amount) in [
        (
            "de",
            "und jetz der kaffee: rösterei hinterhof, 39€ klarna, dhl 00340434161094042557, gestern an nachbar abgegeben",
            None,
            Some("39 EUR"),
        ),
        (
            "en",
            "a second parcel from ebay, paid 10 nov",
            Some("ebay"),
            None,
        ),
        (
            "en",
            "the other one is a lamp, paid 12 nov 9 eur",
            None,
            Some("9 EUR"),
        ),
        (
            "en",
            "lamp from temu RB123456785CN on its way",
            Some("temu"),
            None,
        ),
        (
            "ru",
            "а теперь лампа: с озона, оплатила 10 ноября 900 руб",
            Some("ozon"),
            Some("900 RUB"),
        ),
        (
            "es",
            "y ahora la lampara: temu, pagada el 10 de noviembre 9 euros",
            Some("temu"),
            Some("9 EUR"),
        ),
        (
            "pl",
            "druga paczka z allegro, zapłacona 10 listopada 40 zł",
            Some("allegro"),
            Some("40 PLN"),
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.press(&Press::Order(1, OrderPress::EditField(Question::Tracking)));
        let before = chat.order(1).clone();
        let said = read(&chat.say(told));
        let after = chat.order(1);
        assert_eq!(after.history, before.history, "{told}: {said}");
        assert_eq!(after.number, before.number, "{told}: {said}");
        let dialogue = &chat.state.person.as_ref().unwrap().dialogue;
        let is_open = matches!(
            dialogue,
            Dialogue::Editing {
                question: Question::Tracking,
                order: 1,
                ..
            }
        );
        assert!(is_open, "{told}: {dialogue:?}");
        let waits = dialogue.draft().unwrap_or_else(|| panic!("{told}: {said}"));
        assert_eq!(waits.store.as_deref(), store, "{told}: {said}");
        assert_eq!(waits.amount.as_deref(), amount, "{told}: {said}");
        let known = text_of(language, "another-waits");
        assert!(said.contains(&known), "{told}: {said}");
    }
}

/// Headphones of AliExpress for 41.20 and a lamp of Temu for 9.99, called so in each language.
fn with_two_paid(language: &str, first: &str, second: &str) -> Conversation {
    let mut chat = with_two_called(language, first, second);
    chat.state.orders[0].amount = Some("41.20 EUR".to_owned());
    chat.state.orders[1].amount = Some("9.99 EUR".to_owned());
    chat
}

fn is_paid_back(chat: &Conversation, id: OrderId) -> bool {
    let is_money = |event: &OrderEvent| matches!(event, OrderEvent::Refunded | OrderEvent::Won);
    happened(chat, id).iter().any(is_money)
}

#[test]
fn money_of_one_order_and_news_of_another_go_to_each() {
    for (language, first, second, told, paid_back) in [
        (
            "en",
            "Headphones",
            "Lamp",
            "money come 41.20 on my card, thx. but girlfriend temu arrived today too",
            1,
        ),
        (
            "en",
            "Headphones",
            "Lamp",
            "temu gave me back 9.99 for lamp, and headphones stuck in frankfurt since 20 nov",
            2,
        ),
        (
            "ru",
            "Наушники",
            "Лампа",
            "temu вернули 9.99 за лампу, а наушники застряли во франкфурте с 20 ноября",
            2,
        ),
        (
            "de",
            "Kopfhörer",
            "Lampe",
            "temu hat mir 9,99 für die lampe zurückgegeben, und die kopfhörer hängen seit 20. november in frankfurt",
            2,
        ),
        (
            "es",
            "Auriculares",
            "Lampara",
            "temu me devolvio 9,99 de la lampara, y los auriculares estan parados en frankfurt desde el 20 de noviembre",
            2,
        ),
    ] {
        let mut chat = with_two_paid(language, first, second);
        let said = read(&chat.say(told));
        let other = 3 - paid_back;
        assert!(is_paid_back(&chat, paid_back), "{told}: {said}");
        assert!(!is_paid_back(&chat, other), "{told}: {said}");
        // What is asked of it need not name it: it is the only one that is left.
        let dialogue = &chat.state.person.as_ref().unwrap().dialogue;
        let is_asked = matches!(dialogue, Dialogue::Editing { order, .. } if *order == other);
        let name = if other == 1 { first } else { second };
        assert!(said.contains(name) || is_asked, "{told}: {said}");
    }
}

#[test]
fn money_that_was_noted_of_the_wrong_order_is_moved() {
    for (language, first, second, told, moves) in [
        (
            "en",
            "Headphones",
            "Lamp",
            "temu money is back",
            "no the money is for aliexpress!",
        ),
        (
            "ru",
            "Наушники",
            "Лампа",
            "деньги за лампу вернули",
            "нет, деньги за наушники",
        ),
        (
            "de",
            "Kopfhörer",
            "Lampe",
            "das geld für die lampe ist zurück",
            "nein das geld ist für die kopfhörer",
        ),
    ] {
        let mut chat = with_two_called(language, first, second);
        chat.say(told);
        assert!(is_paid_back(&chat, 2), "{told}");
        let said = read(&chat.say(moves));
        assert!(is_paid_back(&chat, 1), "{moves}: {said}");
        assert!(!is_paid_back(&chat, 2), "{moves}: {said}");
    }
}

#[test]
fn the_end_of_protection_goes_to_the_order_that_is_named() {
    for (language, first, second, told) in [
        (
            "en",
            "Headphones",
            "Lamp",
            "lamp protection is until 8 february",
        ),
        (
            "en",
            "Headphones",
            "Lamp",
            "temu protection ends 8 february",
        ),
        ("ru", "Наушники", "Лампа", "защита по лампе до 8 февраля"),
        (
            "de",
            "Kopfhörer",
            "Lampe",
            "lampe: käuferschutz bis 8. februar",
        ),
        (
            "fr",
            "Casque",
            "Lampe",
            "la protection de la lampe jusqu'au 8 février",
        ),
    ] {
        let mut chat = with_two_called(language, first, second);
        let said = chat.say(told);
        let end = |order: &Order| order.protection_end.map(|end| end.date_naive());
        let day = "2027-02-08".parse().ok();
        let asked = chat.state.person.as_ref().unwrap().dialogue.draft();
        let is_asked = asked.is_some_and(|draft| {
            draft.about == Some(2) && draft.protection_end.map(|end| end.date_naive()) == day
        });
        assert!(
            is_asked || end(chat.order(2)) == day,
            "{told}: {}",
            read(&said)
        );
        assert_ne!(end(chat.order(1)), day, "{told}");
    }
}

#[test]
fn what_came_of_two_is_not_told_of_the_other() {
    let mut chat = with_two_called("ru", "Наушники", "Лампа");
    let said = read(&chat.say("наушники забрала, а лампа все еще в Китае"));
    let seen = |order: &Order| order.tracking.is_some();
    assert!(!seen(chat.order(1)), "{said}");
    assert!(said.contains("в руках"), "{said}");
}
