//! What the assistant promises when it ends, in order or killed, at any moment: nothing lost, at most one thing said twice.

use crate::common::{World, at, remembered};
use crate::{NUMBER, begins, copies, has_headphones, kept};
use bot_api_sandbox::{Buyer, Fault};
use serde_json::json;
use std::time::Duration;

/// The dialogue: an answer, and what is asked then.
const STEPS: [(&str, &str); 6] = [
    ("AliExpress", "tracking number"),
    (NUMBER, "When was it shipped?"),
    ("12.11", "What does tracking show"),
    ("Nothing at all", "When does buyer protection end?"),
    ("23 days 14 hours", "What shall I call"),
    ("Headphones", "📦 Headphones"),
];

#[test]
fn a_dialogue_goes_on_after_a_restart_at_every_question() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    for (answer, next) in STEPS {
        world.restart();
        buyer.says(answer);
        buyer.sees(next);
    }
    world.restart();
    buyer.presses("Ask about the number");
    buyer.sees("order number");
    world.restart();
    buyer.says("8199633578334590");
    buyer.sees(", 11 days ago.");
}

#[test]
fn messages_to_a_sleeping_assistant_are_answered_at_its_start() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    world.stop();
    buyer.says("Joom");
    buyer.says("none");
    world.start();
    buyer.sees("tracking number");
    buyer.sees("When was it shipped?");
    world.stop();
    buyer.presses_and_leaves("1 week ago");
    world.start();
    buyer.sees("What does the order page show");
}

#[test]
fn a_dialogue_survives_a_kill_at_every_answer() {
    let mut world = World::new();
    // An edit that was made but not noted is made again.
    world.allows("message is not modified");
    let buyer = world.person("en");
    begins(&buyer);
    for (answer, next) in STEPS {
        buyer.says(answer);
        // The kill comes wherever it comes: before the update is taken, handled, answered, or noted as answered.
        world.kill();
        world.start();
        buyer.sees(next);
    }
    buyer.says("/orders");
    buyer.sees("Your open order:");
    for (_, said) in STEPS {
        assert!(copies(&buyer, said) <= 2, "{}", buyer.transcript());
    }
}

#[test]
fn a_flood_that_a_kill_cuts_short_is_answered_to_the_last() {
    let mut world = World::new();
    let people: Vec<Buyer> = (0..60).map(|_| world.person("en")).collect();
    for buyer in &people {
        buyer.says("/privacy");
    }
    // More than can be said so far: the inbox and the outbox are full of what was promised.
    world.sandbox.wait_for("an answer", |calls| {
        calls.iter().any(|call| call.method == "sendMessage")
    });
    world.kill();
    world.start();
    for buyer in &people {
        buyer.sees("What I keep");
    }
    world.stop();
    for buyer in &people {
        assert!(copies(buyer, "What I keep") <= 2, "{}", buyer.transcript());
    }
    assert_eq!(world.storage().inbox(), [0; 0]);
    assert_eq!(world.storage().outbox(), []);
}

#[test]
fn an_update_taken_but_not_handled_is_handled_after_a_kill() {
    let mut world = World::asleep();
    let buyer = world.person("en");
    // Telegram still has the update, for it was not told that the inbox has it.
    buyer.says("/help");
    let update = 700_000_001;
    let chat = json!({"id": buyer.id(), "first_name": "Anna", "type": "private"});
    let raw = json!({
        "update_id": update,
        "message": {
            "message_id": 1,
            "date": world.sandbox.clock().now().timestamp(),
            "chat": chat,
            "from": {"id": buyer.id(), "is_bot": false, "first_name": "Anna", "language_code": "en"},
            "text": "/help",
            "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
        },
    });
    let received = world
        .storage()
        .receive(vec![(update, raw.to_string().into_bytes())]);
    assert_eq!(received, [update]);
    world.start();
    buyer.sees("I keep an eye on orders");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assert_eq!(copies(&buyer, "I keep an eye on orders"), 1);
}

#[test]
fn an_answer_that_was_written_but_not_sent_is_sent_after_a_kill() {
    let mut world = World::new();
    let buyer = world.person("en");
    let faults = world.sandbox.faults();
    faults.next("sendMessage", 100, Fault::Html(502));
    buyer.says("/help");
    world.sandbox.wait_for("a try to answer", |calls| {
        calls.iter().any(|call| call.method == "sendMessage")
    });
    world.kill();
    faults.clear();
    world.start();
    buyer.sees("I keep an eye on orders");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assert_eq!(copies(&buyer, "I keep an eye on orders"), 1);
}

#[test]
fn an_answer_that_was_sent_but_not_noted_is_said_twice_at_most() {
    let mut world = World::new();
    let buyer = world.person("en");
    let slow = Fault::Slow(Duration::from_secs(60));
    world.sandbox.faults().next("sendMessage", 1, slow);
    buyer.says("/help");
    buyer.sees("I keep an eye on orders");
    world.kill();
    world.start();
    buyer.sees("I keep an eye on orders");
    world.restart();
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assert_eq!(copies(&buyer, "I keep an eye on orders"), 2);
}

#[test]
fn a_reminder_that_was_sent_but_not_noted_is_said_twice_at_most() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    // The clock is asked for below the card: the fault is for the message after it.
    buyer.sees("What time is it for you now?");
    let slow = Fault::Slow(Duration::from_secs(60));
    world.sandbox.faults().next("sendMessage", 1, slow);
    world.until_next_reminder();
    buyer.sees("⏰ Headphones");
    world.kill();
    world.start();
    buyer.sees("⏰ Headphones");
    assert_eq!(world.until_next_reminder(), at("2026-11-24T10:00:00Z"));
    buyer.sees("⏰ Headphones");
    assert_eq!(copies(&buyer, "⏰"), 3);
}

#[test]
fn reminders_of_many_that_a_kill_cuts_short_all_come() {
    let mut world = World::asleep();
    let people: Vec<Buyer> = (0..60).map(|_| world.person("en")).collect();
    let due = at("2026-11-23T10:00:00Z");
    world.knows(people.iter().map(|buyer| {
        // Whoever never wrote cannot be written to.
        buyer.says("/start");
        (remembered(buyer, "en"), vec![kept(1, due)])
    }));
    world.start();
    for buyer in &people {
        buyer.sees("Your parcel is not tracked");
    }
    let before = world.sandbox.calls().len();
    assert_eq!(world.until_next_reminder(), due);
    world.sandbox.wait_for("reminders", |calls| {
        let sent = calls[before..]
            .iter()
            .filter(|call| call.method == "sendMessage");
        sent.count() >= 10
    });
    world.kill();
    world.start();
    for buyer in &people {
        buyer.sees("⏰ Order 1");
    }
    world.stop();
    for buyer in &people {
        assert!(copies(buyer, "⏰") <= 2, "{}", buyer.transcript());
    }
    assert_eq!(world.storage().due(due), []);
}

#[test]
fn a_reminder_that_could_not_be_sent_is_sent_after_a_kill() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    let faults = world.sandbox.faults();
    faults.next_in_chat(buyer.id(), "sendMessage", 100, Fault::DropBefore);
    let before = world.sandbox.calls().len();
    world.until_next_reminder();
    world.sandbox.wait_for("a try to remind", |calls| {
        calls[before..]
            .iter()
            .any(|call| call.method == "sendMessage")
    });
    world.kill();
    faults.clear();
    world.time_is("2026-11-23T10:05:00Z");
    world.start();
    let reminder = buyer.sees("⏰ Headphones");
    assert!(!reminder.text.contains("comes late"), "{}", reminder.text);
    assert_eq!(world.until_next_reminder(), at("2026-11-24T10:00:00Z"));
    buyer.sees("⏰ Headphones");
    assert_eq!(copies(&buyer, "⏰"), 2);
}

#[test]
fn a_reminder_due_while_it_was_down_comes_at_the_start() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    world.stop();
    world.time_is("2026-11-23T10:30:00Z");
    world.start();
    let reminder = buyer.sees("⏰ Headphones");
    assert!(!reminder.text.contains("comes late"), "{}", reminder.text);
    assert_eq!(world.until_next_reminder(), at("2026-11-24T10:00:00Z"));
    buyer.sees("⏰ Headphones");
    assert_eq!(world.sent(&buyer, "⏰"), 2);
}

#[test]
fn a_service_manager_ends_it_in_order() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    world.terminate();
    world.start();
    buyer.says("Joom");
    buyer.sees("tracking number");
}

#[test]
fn it_ends_in_time_while_telegram_is_slow_or_out_of_reach() {
    for fault in [
        Fault::Slow(Duration::from_secs(60)),
        Fault::Html(502),
        Fault::DropBefore,
    ] {
        let mut world = World::new();
        let buyer = world.person("en");
        begins(&buyer);
        let faults = world.sandbox.faults();
        faults.next("*", 1000, fault.clone());
        buyer.says("Joom");
        world
            .sandbox
            .wait_for("a request that goes wrong", |calls| {
                calls.iter().any(|call| call.status != 200)
                    || fault == Fault::Slow(Duration::from_secs(60))
            });
        world.terminate();
        faults.clear();
        world.start();
        buyer.sees("tracking number");
    }
}
