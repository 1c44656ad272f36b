//! Telegram's bad days, and people's: limits, blocks, broken connections, floods, and what is no text.

use crate::common::World;
use crate::{copies, has_headphones, takes_down};
use bot_api_sandbox::{ApiCall, Buyer, Fault, FloodLimits};
use std::time::{Duration, Instant};

/// All tries to send this person a message.
fn tries(world: &World, buyer: &Buyer) -> usize {
    let is_try = |call: &&ApiCall| call.method == "sendMessage" && call.chat_id == Some(buyer.id());
    world.sandbox.calls().iter().filter(is_try).count()
}

#[test]
fn a_chat_that_telegram_holds_holds_no_other() {
    let world = World::new();
    let (anna, ben) = (world.person("en"), world.person("en"));
    let faults = world.sandbox.faults();
    faults.next_in_chat(anna.id(), "sendMessage", 1, Fault::TooManyRequests(8));
    anna.says("/help");
    world
        .sandbox
        .wait_for("a 429", |calls| calls.iter().any(|call| call.status == 429));
    let held = Instant::now();
    for _ in 0..5 {
        ben.says("/help");
        ben.sees("I keep an eye on orders");
    }
    assert!(
        held.elapsed() < Duration::from_secs(7),
        "the other chat was held too"
    );
    assert_eq!(tries(&world, &anna), 1);
    anna.sees("I keep an eye on orders");
    assert!(
        held.elapsed() > Duration::from_millis(7900),
        "retry_after was not kept"
    );
    assert_eq!(tries(&world, &anna), 2);
}

#[test]
fn a_429_for_the_bot_holds_all_chats_and_is_probed_seldom() {
    let world = World::new();
    let people: Vec<Buyer> = (0..6).map(|_| world.person("en")).collect();
    let faults = world.sandbox.faults();
    faults.next("sendMessage", 1000, Fault::TooManyRequests(1));
    let asked = Instant::now();
    people.iter().for_each(|buyer| buyer.says("/help"));
    let refused = |calls: &[ApiCall]| calls.iter().filter(|call| call.status == 429).count();
    world
        .sandbox
        .wait_for("nine 429s", |calls| refused(calls) >= 9);
    assert!(
        asked.elapsed() > Duration::from_millis(2900),
        "six at most were on their way at first, and then one a second found out"
    );
    faults.clear();
    for buyer in &people {
        buyer.sees("I keep an eye on orders");
    }
}

#[test]
fn a_press_is_answered_also_while_its_chat_is_held() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    let faults = world.sandbox.faults();
    faults.next_in_chat(buyer.id(), "editMessageText", 1, Fault::TooManyRequests(1));
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:edit");
    buyer.sees("What shall I change?");
}

#[test]
fn a_person_who_blocked_is_left_alone_until_they_come_back() {
    for by_a_word in [false, true] {
        let mut world = World::new();
        let (anna, ben) = (world.person("en"), world.person("en"));
        has_headphones(&anna);
        takes_down(&ben, ["Joom", "none", "10.11", "29 Nov", "Lamp"]);
        anna.blocks();
        world.sandbox.wait_until_all_is_taken();
        let before = tries(&world, &anna);
        for day in [
            "2026-11-25T10:00:00Z",
            "2026-11-27T10:00:00Z",
            "2026-11-28T10:00:00Z",
        ] {
            world.time_is(day);
            ben.sees("⏰ Lamp");
        }
        world.restart();
        ben.says("/help");
        ben.sees("I keep an eye on orders");
        assert!(tries(&world, &anna) <= before + 1, "{}", anna.transcript());
        anna.unblocks();
        if by_a_word {
            anna.says("/orders");
        }
        let reminder = anna.sees("⏰ Headphones");
        assert!(
            reminder.text.contains("This comes later"),
            "{}",
            reminder.text
        );
        assert_eq!(world.sent(&anna, "⏰"), 1);
    }
}

#[test]
fn what_waited_for_who_blocked_is_said_when_they_return() {
    let world = World::new();
    let buyer = world.person("en");
    let faults = world.sandbox.faults();
    faults.next_in_chat(buyer.id(), "sendMessage", 1, Fault::TooManyRequests(1));
    buyer.says("/start");
    world
        .sandbox
        .wait_for("a 429", |calls| calls.iter().any(|call| call.status == 429));
    buyer.blocks();
    world.sandbox.wait_until_all_is_taken();
    buyer.unblocks();
    buyer.sees("Your parcel is not tracked");
    buyer.says("/help");
    buyer.sees("I keep an eye on orders");
    assert_eq!(copies(&buyer, "Your parcel is not tracked"), 1);
}

/// In a world each, two requests of this method go wrong; the answer comes all the same, and once.
fn gets_through<const N: usize>(method: &str, faults: [Fault; N]) {
    let talks = faults.map(|fault| {
        let world = World::new();
        let buyer = world.person("en");
        world.sandbox.faults().next(method, 2, fault);
        buyer.says("/help");
        (world, buyer)
    });
    for (_world, buyer) in talks {
        buyer.sees("I keep an eye on orders");
        buyer.says("/privacy");
        buyer.sees("What I keep");
        assert_eq!(copies(&buyer, "I keep an eye on orders"), 1);
    }
}

#[test]
fn an_answer_gets_through_a_server_in_trouble() {
    gets_through(
        "sendMessage",
        [Fault::Html(500), Fault::Html(502), Fault::DropBefore],
    );
}

#[test]
fn an_update_gets_through_a_server_in_trouble() {
    gets_through(
        "getUpdates",
        [
            Fault::Html(502),
            Fault::DropBefore,
            Fault::DropAfter,
            Fault::TooManyRequests(1),
        ],
    );
}

#[test]
fn an_answer_whose_receipt_was_lost_comes_twice_at_most() {
    let world = World::new();
    let buyer = world.person("en");
    world
        .sandbox
        .faults()
        .next("sendMessage", 1, Fault::DropAfter);
    buyer.says("/help");
    buyer.sees("I keep an eye on orders");
    buyer.sees("I keep an eye on orders");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assert_eq!(copies(&buyer, "I keep an eye on orders"), 2);
}

#[test]
fn an_edit_whose_receipt_was_lost_is_no_trouble() {
    let mut world = World::new();
    world.allows("message is not modified");
    let buyer = world.person("en");
    let card = has_headphones(&buyer);
    world
        .sandbox
        .faults()
        .next("editMessageText", 1, Fault::DropAfter);
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:edit");
    buyer.sees("What shall I change?");
    // Edit is behind More, and Back leads there first.
    buyer.presses("« Back");
    let more = buyer.sees("Store: AliExpress");
    assert_eq!(more.id, card.id);
    buyer.presses("« Back");
    assert_eq!(buyer.sees("📦 Headphones"), card);
}

#[test]
fn an_update_that_comes_twice_is_answered_once() {
    let mut world = World::new();
    let buyer = world.person("en");
    world.sandbox.faults().deliver_twice(3);
    buyer.says("/help");
    buyer.sees("I keep an eye on orders");
    buyer.says("/start");
    buyer.sees("Your parcel is not tracked");
    buyer.presses("My parcel is not tracked");
    buyer.sees("Which store");
    buyer.says("Joom");
    buyer.sees("tracking number");
    world.sandbox.wait_until_all_is_taken();
    world.stop();
    assert_eq!(copies(&buyer, "I keep an eye on orders"), 1);
    assert_eq!(buyer.messages().len(), 3, "{}", buyer.transcript());
}

#[test]
fn what_is_no_text_gets_a_word() {
    let world = World::new();
    for (language, words) in [
        ("en", "I can read texts and photos, but not this"),
        ("ru", "Я читаю тексты и фото, но не это"),
    ] {
        let buyer = world.person(language);
        buyer.sends_voice();
        buyer.sees(words);
        buyer.sends_sticker();
        buyer.sees(words);
    }
}

#[test]
fn odd_texts_are_answered() {
    let world = World::new();
    let odd = [
        "/",
        "//",
        "/start@another_bot",
        "/ start",
        "@trackless_bot",
        "<b>",
        "&amp;",
        "👍",
        "0",
        "/check <i>x</i>",
        "/timezone <b>",
        "/START now",
        &"9".repeat(4096),
        &"🎧".repeat(2048),
        &"RR123456785CN ".repeat(290),
    ];
    for text in odd {
        let buyer = world.person("en");
        buyer.says(text);
        let seen = buyer.sees_something();
        assert!(!seen.text.contains("Something went wrong"), "{text:.40}");
    }
}

#[test]
fn a_flood_from_one_person_delays_nobody_else() {
    let mut world = World::with(FloodLimits::default());
    world.start();
    let (flooder, other) = (world.person("en"), world.person("en"));
    for _ in 0..100 {
        flooder.says("/privacy");
    }
    let asked = Instant::now();
    other.says("/help");
    other.sees("I keep an eye on orders");
    assert!(
        asked.elapsed() < Duration::from_secs(5),
        "{:?}",
        asked.elapsed()
    );
    flooder.says("/help");
    flooder.sees("What I keep");
    let calls = world.sandbox.calls();
    assert!(
        !calls.iter().any(|call| call.status == 429),
        "the limits were broken"
    );
}

#[test]
fn a_hundred_people_at_once_are_all_answered() {
    let mut world = World::with(FloodLimits::default());
    world.start();
    let people: Vec<Buyer> = (0..100).map(|_| world.person("ru")).collect();
    for buyer in &people {
        buyer.says("/start");
    }
    for buyer in &people {
        buyer.sees("Посылка не отслеживается");
        assert_eq!(buyer.messages().len(), 1);
    }
}
