//! Back and Cancel, commands in the middle of a dialogue, and buttons that are out of date.

use crate::common::{World, at, remembered, until};
use crate::{NUMBER, answers, begins, has_headphones, has_headphones_alone, kept};
use bot_api_sandbox::{Buyer, SeenButton, SeenMessage};

/// The questions before the card by their words, and an answer to each.
const QUESTIONS: [(&str, &str); 3] = [
    ("Which store", "Joom"),
    ("What is the tracking number", NUMBER),
    ("When was it shipped", "12.11"),
];

#[test]
fn back_asks_the_question_before() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    for place in 1..QUESTIONS.len() {
        buyer.says(QUESTIONS[place - 1].1);
        buyer.sees(QUESTIONS[place].0);
        buyer.presses("« Back");
        buyer.sees(QUESTIONS[place - 1].0);
        buyer.says(QUESTIONS[place - 1].1);
        buyer.sees(QUESTIONS[place].0);
    }
    buyer.says("12.11");
    buyer.sees("📦 Joom");
}

#[test]
fn the_questions_below_the_card_can_be_left_and_the_order_stays() {
    let world = World::new();
    for leaves_by_command in [false, true] {
        let buyer = world.person("en");
        begins(&buyer);
        answers(&buyer, ["Joom", NUMBER, "12.11"]);
        buyer.sees("questions left");
        if leaves_by_command {
            buyer.says("/cancel");
        } else {
            buyer.presses("Enough for now");
        }
        buyer.sees("📦 Joom");
        buyer.says("/orders");
        buyer.sees("Joom");
    }
}

#[test]
fn back_goes_all_the_way_out() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["Joom", NUMBER]);
    for (question, _) in QUESTIONS.iter().rev().skip(1) {
        buyer.presses("« Back");
        buyer.sees(question);
    }
    buyer.presses("« Back");
    buyer.sees("Cancelled. Nothing was saved.");
}

#[test]
fn every_question_can_be_cancelled_by_button_and_by_command() {
    let world = World::new();
    for place in 0..QUESTIONS.len() {
        for by_command in [false, true] {
            let buyer = world.person("en");
            begins(&buyer);
            for (_, answer) in &QUESTIONS[..place] {
                buyer.says(answer);
                buyer.sees_something();
            }
            if by_command {
                buyer.says("/cancel");
            } else {
                buyer.presses("Cancel");
            }
            buyer.sees("Cancelled. Nothing was saved.");
            buyer.says("no");
            buyer.sees("I did not understand that.");
        }
    }
}

#[test]
fn commands_in_the_middle_of_a_dialogue_keep_it() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["Joom", NUMBER]);
    for (command, words) in [
        ("/help", "I never ask for a passport"),
        ("/privacy", "What I keep"),
        ("/orders", "You have no open orders"),
        ("/check LP00068434402473", "LP00068434402473"),
        ("/timezone Moscow", "Moscow (UTC+3)"),
        ("/nonsense", "I do not know this command"),
        ("/delete_me", "Delete everything that I keep"),
    ] {
        buyer.says(command);
        buyer.sees(words);
    }
    buyer.presses("No, keep it");
    buyer.sees("nothing was deleted");
    buyer.sees("When was it shipped?");
    buyer.says("12.11");
    buyer.sees("What does tracking show");
}

#[test]
fn questions_of_commands_return_to_the_dialogue() {
    let world = World::new();
    for (command, words, answer, brings) in [
        (
            "/check",
            "Paste the number",
            "LP00068434402473",
            "LP00068434402473",
        ),
        (
            "/timezone",
            "Your time zone is UTC",
            "London",
            "London (UTC+0)",
        ),
    ] {
        for leaves in [false, true] {
            let buyer = world.person("en");
            begins(&buyer);
            answers(&buyer, ["Joom", NUMBER]);
            buyer.says(command);
            buyer.sees(words);
            if leaves {
                buyer.presses("Cancel");
                buyer.sees("All right.");
            } else {
                buyer.says(answer);
                buyer.sees(brings);
            }
            buyer.sees("When was it shipped?");
            buyer.says("12.11");
            buyer.sees("What does tracking show");
        }
    }
}

#[test]
fn start_in_the_middle_of_a_dialogue_offers_to_go_on() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["Joom"]);
    buyer.says("/start");
    buyer.sees("We were in the middle of an order");
    buyer.presses("Go on");
    buyer.sees("What is the tracking number");
    buyer.says(NUMBER);
    buyer.sees("When was it shipped?");
    buyer.says("/start again");
    buyer.sees("We were in the middle of an order");
    buyer.presses("Start over");
    buyer.sees("Which store");
    let question = answers(&buyer, ["Joom"]);
    assert!(question.text.contains("What is the tracking number"));
}

#[test]
fn buttons_of_a_question_that_was_answered_do_nothing() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    let first = buyer.last().unwrap();
    let second = answers(&buyer, ["Joom"]);
    answers(&buyer, [NUMBER]);
    // An answered question loses its buttons, but a tap may be on its way.
    until("the answered questions have no buttons", || {
        let messages = buyer.messages();
        let mut answered = messages
            .iter()
            .filter(|m| [first.id, second.id].contains(&m.id));
        answered.all(|message| message.buttons.is_empty())
    });
    let before = buyer.messages();
    for (message, label) in [
        (first.id, "AliExpress"),
        (first.id, "Temu"),
        (first.id, "« Back"),
        (first.id, "Cancel"),
        (second.id, "« Back"),
    ] {
        buyer.presses_on(message, label);
        buyer.sees_toast("This was answered already.");
    }
    assert_eq!(buyer.messages(), before);
    answers(&buyer, ["12.11", "23 days", "Lamp"]);
    buyer.presses_on(first.id, "Temu");
    buyer.sees_toast("This question is closed.");
    buyer.says("/orders");
    buyer.presses("Lamp");
    buyer.sees("📦 Lamp");
}

type TextAndButtons = (String, Vec<Vec<SeenButton>>);

/// How many messages the chat has, and what stands in those from this one on: what is above it may still be tidied up.
fn shown(buyer: &Buyer, from: &SeenMessage) -> (usize, Vec<TextAndButtons>) {
    let messages = buyer.messages();
    let below = messages.iter().filter(|seen| seen.id >= from.id);
    let shown = below.map(|seen| (seen.text.clone(), seen.buttons.clone()));
    (messages.len(), shown.collect())
}

#[test]
fn the_card_of_a_deleted_order_is_out_of_date() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones_alone(&buyer);
    buyer.presses_raw(card.id, "o:1:delete-sure");
    buyer.sees("Headphones is deleted");
    let before = shown(&buyer, &card);
    for data in [
        "o:1:card",
        "o:1:received",
        "o:1:reopen",
        "o:1:dispute",
        "o:1:edit",
        "o:1:edit:name",
        "o:1:delete-sure",
        "r:1:done",
        "r:1:tomorrow",
        "r:1:received",
        "o:77:card",
    ] {
        buyer.presses_raw(card.id, data);
        buyer.sees_toast("This order is no longer watched.");
    }
    assert_eq!(shown(&buyer, &card), before);
}

#[test]
fn an_order_deleted_during_a_change_stays_deleted() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones(&buyer);
    buyer.presses_raw(card.id, "o:1:edit:name");
    buyer.sees("What shall I call");
    buyer.presses_raw(card.id, "o:1:delete-sure");
    buyer.sees("Headphones is deleted");
    buyer.says("New name");
    buyer.sees("This order is no longer watched.");
    buyer.says("/orders");
    buyer.sees("You have no open orders");
}

#[test]
fn rubbish_behind_a_button_is_out_of_date() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones_alone(&buyer);
    let before = shown(&buyer, &card);
    for data in [
        "",
        ":",
        "::::",
        "o",
        "o:1",
        "o:-1:card",
        "o:99999999999999999999:card",
        "o:1:edit:nonsense",
        "q:number",
        "zone:Nowhere/Nothing",
        "list:x",
        "\u{0}\u{1}",
        "📦",
        &"x".repeat(64),
    ] {
        buyer.presses_raw(card.id, data);
        buyer.sees_toast("This button is out of date");
    }
    for (data, toast) in [
        ("q:store:store:joom", "This question is closed"),
        ("continue", "This question is closed"),
        ("leave", "All right"),
        ("use:XX", "This question is closed"),
    ] {
        buyer.presses_raw(card.id, data);
        buyer.sees_toast(toast);
    }
    assert_eq!(shown(&buyer, &card), before);
}

#[test]
fn every_button_may_be_pressed_twice() {
    let presses = [
        "begin",
        "continue",
        "q:received:no",
        "q:received:yes",
        "watch:RR123456785CN",
        "use:RR123456785CN",
        "list:0",
        "list:99",
        "o:1:card",
        "o:1:received",
        "o:1:reopen",
        "o:1:dispute",
        "o:1:ask",
        "o:1:extend",
        "o:1:extended",
        "o:1:edit",
        "o:1:edit:store",
        "o:1:edit:number",
        "o:1:edit:shipped",
        "o:1:edit:protection",
        "o:1:edit:name",
        "o:1:edit:received",
        "o:1:delete",
        "o:1:delete-sure",
        "r:1:done",
        "r:1:tomorrow",
        "r:1:received",
        "lang:ru",
        "lang:xx",
        "zone:Asia/Tokyo",
        "leave",
        "forget:yes",
        "forget:no",
    ];
    let mut world = World::asleep();
    world.allows("message is not modified");
    let people = presses.map(|_| world.person("en"));
    let order = kept(1, at("2026-12-01T12:00:00Z"));
    world.knows(people.iter().map(|buyer| {
        let mut person = remembered(buyer, "en");
        person.next_order = 2;
        (person, vec![order.clone()])
    }));
    world.start();
    for buyer in &people {
        buyer.says("/start");
    }
    for (buyer, data) in people.iter().zip(presses) {
        let message = buyer.sees_something();
        buyer.presses_raw(message.id, data);
        buyer.presses_raw(message.id, data);
        buyer.says("/help");
        buyer.sees_something();
    }
}
