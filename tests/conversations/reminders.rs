//! Reminders: when they come, what they say, and what can be answered to them.

use crate::common::{World, at};
use crate::{NUMBER, answers, begins, does, has_headphones, labels, takes_down};
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
    // The person reads and taps nothing: each next step is said on its day, and asked about on the days 1, 3 and 7 after it,
    // every second time in other words. Every morning of the last days of protection, and the hours before its end and that of
    // the window, have a word of their own; what is said in the last two days of either is said in full.
    let (dispute, is_open, time_runs) = (
        "👉 Open the dispute now:",
        "❓ Is the dispute open by now?",
        "❓ The days run. Did you open the dispute?",
    );
    let (today, have_you_claimed) = (
        "👉 Open the dispute today:",
        "❓ Have you asked for the money where you paid?",
    );
    let plan = [
        ("2026-11-23T10", "👉 Ask the seller whether"),
        ("2026-11-24T10", "❓ Have you asked the seller?"),
        (
            "2026-11-26T10",
            "❓ The seller cannot help before you write.",
        ),
        ("2026-11-27T10", "👉 Compare the number"),
        ("2026-11-28T10", "❓ Have you compared the number"),
        ("2026-11-30T10", "❓ Sellers sometimes change it."),
        ("2026-12-02T10", "👉 Ask the seller to extend"),
        ("2026-12-03T10", "❓ Have you asked for more time?"),
        ("2026-12-05T10", "❓ Only an extension stops the clock."),
        ("2026-12-06T10", dispute),
        ("2026-12-07T10", is_open),
        ("2026-12-09T10", time_runs),
        ("2026-12-12T10", "unless the seller has extended"),
        ("2026-12-13T10", is_open),
        ("2026-12-14T10", time_runs),
        ("2026-12-15T10", today),
        ("2026-12-16T11", today),
        ("2026-12-17T10", dispute),
        ("2026-12-18T10", is_open),
        ("2026-12-20T10", time_runs),
        ("2026-12-24T10", is_open),
        ("2026-12-28T10", time_runs),
        ("2026-12-30T10", dispute),
        ("2026-12-31T11", dispute),
        (
            "2027-01-01T10",
            "👉 Ask support once more, then ask for the money where you paid",
        ),
        ("2027-01-02T10", have_you_claimed),
        (
            "2027-01-04T10",
            "❓ Where you paid, nobody acts before you ask.",
        ),
        ("2027-01-08T10", have_you_claimed),
    ];
    for (hour, words) in plan {
        let instant = format!("{hour}:00:00Z");
        assert_eq!(world.until_next_reminder(), at(&instant));
        let reminder = buyer.sees("⏰ Headphones");
        let text = &reminder.text;
        assert!(text.contains(words), "{instant}: {words}: {text}");
        assert!(!text.contains("comes late"), "{instant}: {text}");
    }
    assert_eq!(reminders(&world, &buyer), plan.len());
}

#[test]
fn news_from_the_order_page_is_taken_under_a_reminder() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.presses("I asked the seller");
    buyer.sees("You asked the seller on 23 November 2026");
    assert_eq!(world.until_next_reminder(), at("2026-11-27T10:00:00Z"));
    buyer.sees("Compare the number");
    buyer.presses("The number changed");
    buyer.sees("What is the tracking number?");
    buyer.says("LP00068434402473");
    buyer.sees("really shipped later");
    buyer.presses("Keep the date");
    buyer.sees("📦 Headphones");
    let card = does(&buyer, "o:1:more", "Number: LP00068434402473");
    assert!(card.text.contains("Before: RR123456785CN"), "{}", card.text);
    world.time_is("2026-12-14T10:00:00Z");
    buyer.sees("unless the seller has extended");
    does(
        &buyer,
        "o:1:extended",
        "By how much was protection extended?",
    );
    buyer.says("15 days left");
    buyer.sees("15 days left (29 December)");
    does(
        &buyer,
        "o:1:more",
        "Protection ends: 29 December 2026 (15 days left)",
    );
    // Two weeks before that.
    assert_eq!(world.next_reminder(), Some(at("2026-12-15T10:00:00Z")));
}

#[test]
fn they_come_at_ten_in_the_persons_zone() {
    let mut world = World::new();
    let order = ["AliExpress", NUMBER, "13.11", "60 days", "Lamp"];
    let (moscow, london, tokyo) = (world.person("ru"), world.person("en"), world.person("en"));
    takes_down(&moscow, order);
    takes_down(&london, order);
    takes_down(&tokyo, order);
    tokyo.says("/timezone Tokyo");
    tokyo.sees("Tokyo (UTC+9)");
    for (instant, buyer, words) in [
        ("2026-11-24T01:00:00Z", &tokyo, "59 days left"),
        ("2026-11-24T07:00:00Z", &moscow, "осталось 59 дней"),
        ("2026-11-24T10:00:00Z", &london, "59 days left"),
        ("2026-11-25T01:00:00Z", &tokyo, "58 days left"),
        ("2026-11-25T07:00:00Z", &moscow, "осталось 58 дней"),
        ("2026-11-25T10:00:00Z", &london, "58 days left"),
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
    takes_down(&anna, ["AliExpress", NUMBER, "13.11", "60 days", "Lamp"]);
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
    buyer.presses_raw(buyer.last().unwrap().id, "r:1:done");
    buyer.sees("Next reminder: 27 November 2026, 10:00");
}

#[test]
fn an_unknown_end_of_protection_is_asked_for() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["Joom", "none", "today"]);
    buyer.sees("questions left");
    buyer.presses("I have not looked");
    buyer.sees("buyer protection");
    buyer.presses("I don't know");
    buyer.sees("When did you pay?");
    buyer.presses("I don't know");
    buyer.sees("What shall I call");
    buyer.says("Lamp");
    buyer.sees("about 89 days left");
    assert_eq!(world.until_next_reminder(), at("2026-11-26T10:00:00Z"));
    let reminder = buyer.sees("⏰ Lamp");
    assert!(
        reminder.text.contains("about 86 days left"),
        "{}",
        reminder.text
    );
    assert!(
        reminder.button("Enter the payment day").is_some(),
        "{reminder:?}"
    );
    buyer.presses_raw(buyer.last().unwrap().id, "r:1:done");
    // Six days after shipping something else is said.
    buyer.sees("29 November 2026, 10:00");
    world.until_next_reminder();
    buyer.sees("⏰ Lamp");
    assert_eq!(world.until_next_reminder(), at("2026-12-03T10:00:00Z"));
    buyer.sees("⏰ Lamp");
    does(&buyer, "o:1:extended", "When does buyer protection end?");
    buyer.says("20 days");
    buyer.sees("20 days left (23 December)");
    does(
        &buyer,
        "o:1:more",
        "Protection ends: 23 December 2026 (20 days left)",
    );
    // Two weeks before the end; what tracking shows; and then the days before the end.
    for instant in ["2026-12-09T10:00:00Z", "2026-12-15T10:00:00Z"] {
        assert_eq!(world.until_next_reminder(), at(instant));
        buyer.sees("⏰ Lamp");
    }
    assert_eq!(world.until_next_reminder(), at("2026-12-18T10:00:00Z"));
    buyer.sees("5 days left (23 December)");
}

#[test]
fn a_received_order_is_silent_and_forgotten_after_30_days() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:received");
    buyer.presses("Close the order");
    buyer.sees("Is everything there, and does it work?");
    buyer.presses("Yes, close it");
    buyer.sees("I no longer watch Headphones");
    takes_down(&buyer, ["Joom", NUMBER, "12.11", "30 Dec", "Lamp"]);
    assert_eq!(world.until_next_reminder(), at("2026-12-05T10:00:00Z"));
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
fn received_under_a_reminder_is_asked_about_and_closed() {
    let mut world = World::new();
    let buyer = world.person("ru");
    has_headphones(&buyer);
    let due = world.until_next_reminder();
    let reminder = buyer.sees("⏰ Headphones");
    world.time_is(&due.format("%Y-%m-%dT%H:05:00Z").to_string());
    buyer.presses_raw(reminder.id, "o:1:received");
    let arrived = buyer.sees("Отлично, посылка у вас! Всё в порядке?");
    assert_eq!(arrived.id, reminder.id);
    // It is asked about once more: a claim may still be needed.
    assert_eq!(world.until_next_reminder(), at("2026-11-26T07:00:00Z"));
    let asked = buyer.sees("⏰ Headphones");
    assert!(asked.text.contains("Посылка у вас."), "{}", asked.text);
    buyer.presses("Закрыть заказ");
    buyer.sees("Всё на месте и работает?");
    buyer.presses("Да, закрыть");
    buyer.sees("Я больше не слежу за заказом Headphones");
    // What is next is the day on which it is forgotten.
    assert_eq!(world.until_next_reminder(), at("2026-12-26T07:00:00Z"));
    assert_eq!(reminders(&world, &buyer), 2);
}

#[test]
fn one_message_tells_of_all_orders_after_a_long_silence() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.sees("What time is it for you now?");
    takes_down(&buyer, ["Joom", NUMBER, "20.11", "90 days", "Lamp"]);
    world.stop();
    world.time_is("2026-12-14T15:00:00Z");
    world.start();
    let late = buyer.sees("⏰ 2 orders need you today");
    for words in [
        "This comes later",
        "🔴 Headphones: open the dispute · 2 days 8 hours",
        "🟡 Lamp: ask support · 69 days",
    ] {
        assert!(late.text.contains(words), "{words}: {}", late.text);
    }
    assert_eq!(labels(&late), [["🔴 Headphones"], ["🟡 Lamp"]]);
    does(
        &buyer,
        "o:2:card",
        "Several of your orders were given this number.",
    );
    buyer.presses_on(late.id, "🔴 Headphones");
    buyer.sees("unless the seller has extended");
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
        "You can still claim until 31 December 2026",
    ] {
        assert!(reminder.text.contains(words), "{words}: {}", reminder.text);
    }
    // The button alone has the text.
    let copied = reminder.all_buttons().find_map(|b| b.copy.clone());
    assert!(copied.unwrap().contains(", 36 days ago."));
    let reminder = joom.sees("⏰ Lamp");
    for words in [
        "This comes later",
        "The last day to claim at the store has passed",
        "if by PayPal: a case by 6 May",
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
    buyer.sees("What time is it for you now?");
    begins(&buyer);
    answers(&buyer, ["Joom"]);
    world.until_next_reminder();
    let reminder = buyer.sees("⏰ Headphones");
    buyer.says("none");
    buyer.sees("When was it shipped?");
    buyer.presses_on(reminder.id, "✅ I asked the seller");
    buyer.sees("Noted: you asked the seller");
    buyer.says("12.11");
    buyer.sees("What does the order page show");
}
