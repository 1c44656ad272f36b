//! Several orders told in one message, each with its own facts.

use super::*;
use crate::chat::callback::AnswerPress;
use crate::model::{Dialogue, Draft, Question};

/// The stores, numbers and days of the list that is shown.
fn listed(text: &str) -> Vec<String> {
    let mut chat = Conversation::new();
    chat.say(text);
    let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
        return Vec::new();
    };
    let shown = |one: &Draft| {
        let store = one.store.clone().unwrap_or_default();
        let number = match &one.number {
            Some(GivenNumber::Number(number)) => number.clone(),
            Some(GivenNumber::NoneGiven) => "none".to_owned(),
            None => "?".to_owned(),
        };
        let day = one.paid_on.or(one.shipped_on);
        let day = day.map(|day| day.format("%d.%m").to_string());
        format!("{store} {number} {}", day.unwrap_or("?".to_owned()))
    };
    draft.listed.iter().map(shown).collect()
}

#[test]
fn orders_told_in_one_breath_are_listed_each_with_its_facts() {
    let three = [
        "temu RB123456785CN 03.11",
        "aliexpress LP00623456789012 10.11",
        "shein none 01.10",
    ];
    for text in [
        "I have 3 orders: temu ordered 3 Nov number RB123456785CN, ali 10 Nov LP00623456789012 and shein from 1 October no number",
        "temu 3 Nov RB123456785CN, ali 10 Nov LP00623456789012, shein 1 Oct no tracking number",
        "RB123456785CN from temu 3 Nov, LP00623456789012 ali 10 Nov, no number from shein 1 Oct",
        "Не приходят три заказа. Тему от 3 ноября RB123456785CN, али 10 ноября LP00623456789012 и шеин 1 октября без трека",
        "тему 3 ноября трек RB123456785CN; али 10 ноября трек LP00623456789012; шеин 1 октября номера нет",
    ] {
        assert_eq!(listed(text), three, "{text}");
    }
    for (text, two) in [
        (
            "temu 3 Nov and ebay 5 Nov, both not here",
            ["temu ? 03.11", "ebay ? 05.11"],
        ),
        (
            "озон 3 ноября, вб 5 ноября",
            ["ozon ? 03.11", "wildberries ? 05.11"],
        ),
    ] {
        assert_eq!(listed(text), two, "{text}");
    }
}

#[test]
fn one_order_that_names_two_stores_is_no_list() {
    for text in [
        "bought on temu 3 Nov RB123456785CN, ali is better",
        "заказала на али 3 ноября, на озоне такого нет",
    ] {
        assert_eq!(listed(text), [""; 0], "{text}");
    }
}

#[test]
fn a_list_for_which_there_is_no_room_is_kept() {
    let mut chat = Conversation::new().with_order();
    chat.say("temu RB123456785CN shipped 3 Nov, ebay LX123456785US shipped 5 Nov");
    let list = |chat: &Conversation| match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => draft.clone(),
        other => panic!("the list is gone: {other:?}"),
    };
    let before = list(&chat);
    // What fills the room comes after the list.
    let first = chat.state.orders[0].clone();
    let more = (2..=50).map(|id| Order {
        id,
        ..first.clone()
    });
    chat.state.orders.extend(more);
    let all = AnswerPress::AllListed(before.fingerprint());
    chat.press(&Press::Answer(Question::Understood, all));
    assert_eq!(list(&chat).listed, before.listed);
}
