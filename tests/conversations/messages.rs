//! Messages as Telegram sends them: with parts that nobody uses or knows, and edited.

use crate::common::World;
use crate::{MISTYPED, NUMBER, answers, begins, has_facts, has_headphones, labels};
use bot_api_sandbox::Buyer;
use serde_json::{Value, json};

/// Parts of a message that teloxide cannot read: everyday ones, newer ones, and ones of next year.
fn unreadable_parts() -> Vec<Value> {
    let user = json!({"type": "user", "date": 1, "sender_user": {"id": 9, "is_bot": false, "first_name": "B"}});
    let date_time = json!([{"type": "date_time", "offset": 0, "length": 2, "unix_time": 1, "date_time_format": "r"}]);
    vec![
        json!({"external_reply": {"origin": user}}),
        json!({"entities": date_time}),
        json!({"quote": {"text": "RR", "position": 0, "entities": date_time}}),
        json!({"forward_origin": {"type": "of_next_year", "date": 1}}),
        json!({"entities": [{"type": "text_link", "offset": 0, "length": 2, "url": "http://"}]}),
    ]
}

/// Corrects the message that this person wrote last.
#[track_caller]
fn corrects(buyer: &Buyer, text: &str) {
    let latest = buyer.own_messages().last().unwrap().id;
    buyer.edits(latest, text);
}

#[test]
fn a_number_is_explained_whatever_stands_beside_it() {
    let world = World::new();
    let buyer = world.person("en");
    for part in unreadable_parts() {
        buyer.says_with(NUMBER, part);
        buyer.sees("Registered small packet, China");
    }
}

#[test]
fn a_button_works_in_place_whatever_its_message_holds() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    for part in unreadable_parts() {
        buyer.says("/orders");
        let list = buyer.sees("Your open order");
        buyer.presses_with("Headphones", json!({"message": part}));
        let card = buyer.sees("📦 Headphones");
        assert_eq!(card.id, list.id, "{}", buyer.transcript());
    }
}

#[test]
fn a_corrected_number_is_read_again() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.says(MISTYPED);
    buyer.sees("one character looks mistyped");
    corrects(&buyer, NUMBER);
    let explained = buyer.sees("Registered small packet, China");
    assert!(!explained.text.contains("mistyped"), "{}", explained.text);
}

#[test]
fn a_corrected_answer_takes_the_place_of_the_first() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["AliExpress", NUMBER]);
    buyer.says("11.11");
    buyer.sees("What does tracking show");
    corrects(&buyer, "12.11");
    buyer.sees("What does tracking show");
    buyer.presses("Nothing at all");
    buyer.sees("When does buyer protection end?");
    let card = answers(&buyer, ["23 days 14 hours", "Headfones"]);
    assert!(card.text.contains("📦 Headfones"), "{}", card.text);
    corrects(&buyer, "Headphones");
    let card = buyer.sees("📦 Headphones");
    buyer.says("/orders");
    let list = buyer.sees("Your open order:");
    assert_eq!(list.text.matches("phones").count(), 1, "{list:?}");
    has_facts(&buyer, &card);
}

#[test]
fn an_edit_of_an_older_answer_changes_nothing_and_says_so() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["AliExpress", NUMBER, "12.11"]);
    let day = buyer.own_messages().last().unwrap().id;
    buyer.sees("questions left");
    buyer.presses("I have not looked");
    buyer.sees("When does buyer protection end?");
    answers(&buyer, ["23 days 14 hours"]);
    buyer.edits(day, "11.11");
    let told = buyer.sees("I have answered that message already");
    assert_eq!(labels(&told), [["Edit"]]);
    buyer.sees("Last question.");
    let card = answers(&buyer, ["Headphones"]);
    has_facts(&buyer, &card);
}
