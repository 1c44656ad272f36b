//! Reminders: when they come, what they say, and what can be answered to them.

use crate::common::{World, at};
use crate::{NUMBER, answers, begins, copied, has_headphones, labels, takes_down};
use bot_api_sandbox::Buyer;

/// All reminders that reached this person.
fn reminders(world: &World, buyer: &Buyer) -> usize {
    world.sent(buyer, "⏰")
}

#[test]
fn a_whole_life_of_reminders() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    let ask: &[&str] = &["I asked the seller", "Tracking status"];
    let extension: &[&str] = &["I asked to extend", "Protection extended"];
    let dispute: &[&str] = &[
        "I opened a dispute",
        "Refused until a date",
        "Protection extended",
    ];
    let refused: &[&str] = &["I opened a dispute", "Refused until a date"];
    // When it comes, its advice, its letter, and the buttons for what may have happened. Whoever taps is reminded in full.
    let plan: [(&str, &str, &str, &[&str]); 18] = [
        ("2026-11-23T10:00:00Z", "ask the seller", "11 days", ask),
        ("2026-11-25T10:00:00Z", "ask the seller", "13 days", ask),
        ("2026-11-27T10:00:00Z", "ask the seller", "15 days", ask),
        ("2026-11-30T10:00:00Z", "ask the seller", "18 days", ask),
        (
            "2026-12-07T10:00:00Z",
            "extend the protection",
            "Please extend the protection by 15 days",
            extension,
        ),
        (
            "2026-12-12T10:00:00Z",
            "Has the seller extended",
            "30 days",
            dispute,
        ),
        (
            "2026-12-13T10:00:00Z",
            "Has the seller extended",
            "31 days",
            dispute,
        ),
        (
            "2026-12-14T10:00:00Z",
            "Has the seller extended",
            "32 days",
            dispute,
        ),
        (
            "2026-12-15T10:00:00Z",
            "Open the dispute today",
            "33 days",
            dispute,
        ),
        (
            "2026-12-16T11:00:00Z",
            "ends in 12 hours",
            "34 days",
            dispute,
        ),
        (
            "2026-12-17T10:00:00Z",
            "a claim until 31 December 2026",
            "35 days",
            refused,
        ),
        (
            "2026-12-20T10:00:00Z",
            "File the claim now",
            "38 days",
            refused,
        ),
        (
            "2026-12-23T10:00:00Z",
            "File the claim now",
            "41 days",
            refused,
        ),
        (
            "2026-12-26T10:00:00Z",
            "File the claim now",
            "44 days",
            refused,
        ),
        (
            "2026-12-29T10:00:00Z",
            "File the claim now",
            "47 days",
            refused,
        ),
        (
            "2027-01-01T10:00:00Z",
            "many banks still take it until 15 April 2027",
            "",
            &["How I paid", "Enter the payment day", "Money received"],
        ),
        (
            "2027-03-02T10:00:00Z",
            "ask its bank for a chargeback by 16 March 2027",
            "",
            &["How I paid", "Enter the payment day", "Money received"],
        ),
        (
            "2027-03-13T10:00:00Z",
            "Do not use two ways at once",
            "",
            &["How I paid", "Enter the payment day", "Money received"],
        ),
    ];
    for (instant, advice, letter, news) in plan {
        assert_eq!(world.until_next_reminder(), at(instant));
        let reminder = buyer.sees("⏰ Headphones");
        assert!(
            reminder.text.contains(advice),
            "{instant}: {}",
            reminder.text
        );
        let mut buttons = vec!["📋 Copy the text"];
        if letter.is_empty() {
            buttons.clear();
        } else {
            let text = copied(&reminder);
            assert!(text.contains(letter), "{instant}: {text}");
        }
        assert!(!reminder.text.contains("comes late"), "{}", reminder.text);
        buttons.extend(news);
        buttons.extend([
            "Done",
            "Later…",
            "Received",
            "Open the card",
            "Why?",
            "🔕 Mute",
        ]);
        let shown = labels(&reminder).concat();
        assert_eq!(shown.len(), buttons.len(), "{instant}: {shown:?}");
        for (shown, button) in shown.iter().zip(buttons) {
            assert!(shown.contains(button), "{instant}: {shown}");
        }
        buyer.presses("Done");
        buyer.sees("Noted.");
    }
    // Before the last day of the bank.
    for last in ["2027-04-01T10:00:00Z", "2027-04-12T10:00:00Z"] {
        assert_eq!(world.until_next_reminder(), at(last));
        buyer.sees("⏰ Headphones");
    }
    buyer.presses("Done");
    buyer.sees("I have no more reminders for this order");
    assert_eq!(world.next_reminder(), None);
    assert_eq!(reminders(&world, &buyer), plan.len() + 2);
}

#[test]
fn news_from_the_order_page_is_taken_under_a_reminder() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.presses("I asked the seller");
    buyer.sees("You asked the seller on 23 November 2026");
    assert_eq!(world.until_next_reminder(), at("2026-11-25T10:00:00Z"));
    buyer.sees("neither. Tell me what comes");
    assert_eq!(world.until_next_reminder(), at("2026-11-26T10:00:00Z"));
    let reminder = buyer.sees("Compare the number");
    buyer.presses("The number changed");
    buyer.sees("What is the tracking number?");
    buyer.says("LP00068434402473");
    buyer.sees("really shipped later");
    buyer.presses("Keep the date");
    let card = buyer.sees("📦 Headphones");
    assert_eq!(card.id, reminder.id);
    assert!(
        card.text.contains("Number: LP00068434402473"),
        "{}",
        card.text
    );
    assert!(card.text.contains("Before: RR123456785CN"), "{}", card.text);
    buyer.sees("Saved.");
    world.time_is("2026-12-14T10:00:00Z");
    buyer.sees("Has the seller extended the protection?");
    buyer.presses("Protection extended");
    buyer.sees("When does buyer protection end?");
    buyer.says("15 days left");
    buyer.sees("Protection ends: 29 December 2026, 10:00");
    // Ten days before that.
    assert_eq!(world.next_reminder(), Some(at("2026-12-19T10:00:00Z")));
}

#[test]
fn they_come_at_ten_in_the_persons_zone() {
    let mut world = World::new();
    let order = ["Joom", NUMBER, "13.11", "60 days", "Lamp"];
    let (moscow, london, tokyo) = (world.person("ru"), world.person("en"), world.person("en"));
    takes_down(&moscow, order);
    takes_down(&london, order);
    takes_down(&tokyo, order);
    tokyo.says("/timezone Tokyo");
    tokyo.sees("Asia/Tokyo");
    for (instant, buyer, words) in [
        ("2026-11-24T01:00:00Z", &tokyo, "11 days since shipping"),
        ("2026-11-24T07:00:00Z", &moscow, "прошло 11 дней"),
        ("2026-11-24T10:00:00Z", &london, "11 days since shipping"),
        ("2026-11-26T01:00:00Z", &tokyo, "13 days since shipping"),
        ("2026-11-26T07:00:00Z", &moscow, "прошло 13 дней"),
        ("2026-11-26T10:00:00Z", &london, "13 days since shipping"),
    ] {
        assert_eq!(world.until_next_reminder(), at(instant));
        buyer.sees(words);
    }
    for buyer in [&moscow, &london, &tokyo] {
        assert_eq!(reminders(&world, buyer), 2);
    }
}

#[test]
fn two_people_are_reminded_at_once() {
    let mut world = World::new();
    let (anna, ben) = (world.person("en"), world.person("en"));
    takes_down(&anna, ["Joom", NUMBER, "13.11", "60 days", "Lamp"]);
    takes_down(&ben, ["other", "none", "13.11", "60 days", "Boots"]);
    assert_eq!(world.until_next_reminder(), at("2026-11-24T10:00:00Z"));
    anna.sees("⏰ Lamp");
    ben.sees("⏰ Boots");
    assert!(!anna.has_seen("Boots") && !ben.has_seen("Lamp"));
}

#[test]
fn a_reminder_by_the_hour_does_not_come_at_night() {
    let mut world = World::new();
    let buyer = world.person("en");
    takes_down(&buyer, ["other", "none", "1.11", "25 Nov 15:00", "Lamp"]);
    for instant in [
        "2026-11-23T10:00:00Z",
        "2026-11-24T10:00:00Z",
        "2026-11-24T21:00:00Z",
        "2026-11-25T10:00:00Z",
        "2026-11-26T10:00:00Z",
    ] {
        assert_eq!(world.until_next_reminder(), at(instant));
        buyer.sees("⏰ Lamp");
    }
    buyer.presses("Done");
    buyer.sees("Next reminder: 9 February 2027, 10:00");
}

#[test]
fn an_unknown_end_of_protection_is_asked_for() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["no", "Joom", "none", "today"]);
    buyer.presses("I don't know");
    buyer.sees("When did you pay?");
    buyer.presses("I don't know");
    buyer.sees("What shall I call");
    buyer.says("Lamp");
    buyer.sees("not known yet");
    assert_eq!(world.until_next_reminder(), at("2026-11-26T10:00:00Z"));
    let reminder = buyer.sees("⏰ Lamp");
    assert!(
        reminder.text.contains("When does protection end?"),
        "{}",
        reminder.text
    );
    buyer.presses("Done");
    buyer.sees("3 December 2026, 10:00");
    assert_eq!(world.until_next_reminder(), at("2026-12-03T10:00:00Z"));
    buyer.sees("⏰ Lamp");
    buyer.presses("Enter protection end");
    buyer.sees("When does buyer protection end?");
    buyer.says("20 days");
    buyer.sees("Protection ends: 23 December 2026, 10:00");
    // The days of the support, and then those before the end.
    for instant in [
        "2026-12-04T10:00:00Z",
        "2026-12-06T10:00:00Z",
        "2026-12-08T10:00:00Z",
        "2026-12-11T10:00:00Z",
    ] {
        assert_eq!(world.until_next_reminder(), at(instant));
        buyer.sees("ask for the tracking number");
        buyer.presses("Done");
        buyer.sees("Noted.");
    }
    assert_eq!(world.until_next_reminder(), at("2026-12-18T10:00:00Z"));
    buyer.sees("Protection ends in 5 days");
}

#[test]
fn an_end_that_stays_unknown_is_not_asked_for_for_ever() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["no", "Joom", "none", "today"]);
    buyer.presses("I don't know");
    buyer.sees("When did you pay?");
    buyer.presses("I don't know");
    buyer.sees("What shall I call");
    buyer.presses("Skip");
    buyer.sees("📦");
    // Once after three days, then once a week, eight times in all, and from day 11 about the number besides.
    for _ in 0..12 {
        world.until_next_reminder();
        buyer.sees("⏰");
    }
    buyer.presses("Done");
    buyer.sees("no more reminders");
}

#[test]
fn a_received_order_is_silent_and_forgotten_after_30_days() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.presses("Received");
    buyer.presses("Yes, close it");
    buyer.sees("I no longer watch Headphones");
    takes_down(&buyer, ["Joom", NUMBER, "12.11", "30 Dec", "Lamp"]);
    assert_eq!(world.until_next_reminder(), at("2026-11-23T10:00:00Z"));
    buyer.sees("⏰ Lamp");
    world.time_is("2026-12-22T12:00:00Z");
    buyer.sees("⏰ Lamp");
    // One person's orders are looked after in the order of time: the forgotten one comes before this.
    world.time_is("2026-12-26T10:00:00Z");
    buyer.sees("⏰ Lamp");
    assert_eq!(world.sent(&buyer, "⏰ <b>Headphones"), 0);
    world.stop();
    let state = world.storage().person(buyer.id());
    let names: Vec<_> = state.orders.iter().map(|o| o.name.as_deref()).collect();
    assert_eq!(names, [Some("Lamp")]);
}

#[test]
fn received_under_a_reminder_ends_it() {
    let mut world = World::new();
    let buyer = world.person("ru");
    has_headphones(&buyer);
    world.until_next_reminder();
    let reminder = buyer.sees("⏰ Headphones");
    buyer.presses("Получен");
    let arrived = buyer.sees("Посылка у вас.");
    assert_eq!(arrived.id, reminder.id);
    // It is asked about once more, and then no longer watched.
    assert_eq!(world.until_next_reminder(), at("2026-11-27T07:00:00Z"));
    buyer.sees("Я больше не слежу за заказом Headphones");
    // What is next is the day on which it is forgotten.
    assert_eq!(world.until_next_reminder(), at("2026-12-27T07:00:00Z"));
    assert_eq!(reminders(&world, &buyer), 1);
}

#[test]
fn one_message_tells_of_all_orders_after_a_long_silence() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    takes_down(&buyer, ["Joom", NUMBER, "20.11", "90 days", "Lamp"]);
    world.stop();
    world.time_is("2026-12-14T15:00:00Z");
    world.start();
    let late = buyer.sees("⏰ 2 orders need a look");
    for words in [
        "This comes later",
        "⏰ Headphones\nProtection ends in 2 days 8 hours",
        "⏰ Lamp\n24 days since shipping",
    ] {
        assert!(late.text.contains(words), "{words}: {}", late.text);
    }
    assert_eq!(labels(&late), [["Open: Headphones"], ["Open: Lamp"]]);
    buyer.presses("Open: Headphones");
    buyer.sees("Has the seller extended the protection?");
    assert_eq!(world.until_next_reminder(), at("2026-12-15T10:00:00Z"));
    buyer.sees("⏰ Headphones");
    assert_eq!(reminders(&world, &buyer), 2);
}

#[test]
fn a_deadline_passed_in_silence_gets_the_advice_for_after() {
    let mut world = World::new();
    let (ali, joom) = (world.person("en"), world.person("en"));
    has_headphones(&ali);
    takes_down(&joom, ["Joom", NUMBER, "12.11", "23 days", "Lamp"]);
    world.kill();
    world.time_is("2026-12-18T15:00:00Z");
    world.start();
    let reminder = ali.sees("⏰ Headphones");
    for words in [
        "This comes later",
        "The deadline has passed",
        "still takes a claim until 31 December 2026",
    ] {
        assert!(reminder.text.contains(words), "{words}: {}", reminder.text);
    }
    assert!(copied(&reminder).contains(", 36 days ago."));
    let reminder = joom.sees("⏰ Lamp");
    for words in [
        "This comes later",
        "The last day for a claim at the store has passed",
        "Write to the store's support",
    ] {
        assert!(reminder.text.contains(words), "{words}: {}", reminder.text);
    }
    assert_eq!(
        reminder.all_buttons().filter(|b| b.copy.is_some()).count(),
        0
    );
    assert_eq!(reminders(&world, &ali), 1);
    assert_eq!(reminders(&world, &joom), 1);
}

#[test]
fn a_reminder_does_not_disturb_a_dialogue() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    begins(&buyer);
    answers(&buyer, ["no", "Joom"]);
    world.until_next_reminder();
    buyer.sees("⏰ Headphones");
    buyer.says("none");
    buyer.sees("When was it shipped?");
    buyer.presses("Done");
    buyer.sees("Noted.");
    buyer.says("12.11");
    buyer.sees("What does the order page show");
}
