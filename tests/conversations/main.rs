//! Conversations held with the real program through the sandbox, as people hold them.

#[path = "../common/mod.rs"]
mod common;

mod abuse;
mod buttons;
mod card;
mod chance;
mod clock;
mod commands;
mod database;
mod dialogue;
mod dispute;
mod doctor;
mod free_words;
mod languages;
mod later;
mod life;
mod live_messages;
mod look_ups;
mod messages;
mod mixed;
mod numbers;
mod pictures;
mod questions;
mod reminders;
mod reports;
mod restart;
mod settings;
mod stores;
mod telegram_faults;
mod tracking_pages;
mod trouble;
mod watched;
mod ways_in;
mod ways_out;
mod webhook;
mod why;

use bot_api_sandbox::{Buyer, SeenMessage};
use chrono::{DateTime, Utc};
use common::{World, at, remembered};
use trackless::locale::without_marks;
use trackless::model::{GivenNumber, Order};

/// A number whose check digit is right, and the same with one digit mistyped.
const NUMBER: &str = "RR123456785CN";
const MISTYPED: &str = "RR123456786CN";

/// Begins to take down an order, up to the first question.
#[track_caller]
fn begins(buyer: &Buyer) {
    buyer.says("/start");
    let welcome = buyer.sees_something();
    buyer.presses_raw(welcome.id, "begin");
    buyer.sees_something();
}

/// The answers to the questions below a new card that most tests pass over.
const PASSED_OVER: [&str; 4] = [
    ":tracking:skip",
    ":expected:unknown",
    ":paid:unknown",
    ":payment:unknown",
];

/// Types these answers, one after another, and passes over what a test does not say; returns what the last one brought.
#[track_caller]
fn answers<const N: usize>(buyer: &Buyer, answers: [&str; N]) -> SeenMessage {
    let mut seen = None;
    for (place, answer) in answers.into_iter().enumerate() {
        buyer.says(answer);
        let mut brought = buyer.sees_something();
        // Below the card of a new order the next question comes.
        if is_card(&brought) && place + 1 < N {
            brought = buyer.sees_something();
        }
        seen = Some(passes_over(buyer, brought));
    }
    seen.unwrap()
}

#[track_caller]
fn passes_over(buyer: &Buyer, mut seen: SeenMessage) -> SeenMessage {
    let passes = |seen: &SeenMessage| {
        let mut data = seen.all_buttons().filter_map(|button| button.data.clone());
        data.find(|data| PASSED_OVER.iter().any(|end| data.ends_with(end)))
    };
    while let Some(data) = passes(&seen) {
        buyer.presses_raw(seen.id, &data);
        seen = buyer.sees_something();
    }
    seen
}

/// Whether it is an order's card; a line from right to left begins with its mark.
fn is_card(seen: &SeenMessage) -> bool {
    without_marks(&seen.text).starts_with('📦')
}

/// Takes down an order; returns its card. The answers are store, number, day of shipping, end of protection and name.
#[track_caller]
fn takes_down(buyer: &Buyer, order: [&str; 5]) -> SeenMessage {
    begins(buyer);
    let card = answers(buyer, order);
    assert!(is_card(&card), "{}", buyer.transcript());
    card
}

/// An order that was shipped 11 days ago and is protected until 16 December, 23:00 UTC; returns its card.
#[track_caller]
fn has_headphones(buyer: &Buyer) -> SeenMessage {
    takes_down(
        buyer,
        [
            "AliExpress",
            NUMBER,
            "12.11",
            "23 days 14 hours",
            "Headphones",
        ],
    )
}

/// The card of the headphones, when the question about the clock below it is over.
#[track_caller]
fn has_headphones_alone(buyer: &Buyer) -> SeenMessage {
    let card = has_headphones(buyer);
    let clock = buyer.sees("What time is it for you now?");
    buyer.presses_on(clock.id, "Not now");
    assert_eq!(buyer.sees_something().id, clock.id);
    card
}

/// All facts of a card's order, shown in the card's message.
#[track_caller]
fn opens_more(buyer: &Buyer, card: &SeenMessage) -> SeenMessage {
    buyer.presses_on(card.id, "⋯ More");
    let more = buyer.sees("Next reminder");
    assert_eq!(more.id, card.id);
    more
}

/// Behind More of this card of an order like the headphones stand its facts, in these words.
#[track_caller]
fn has_facts(buyer: &Buyer, card: &SeenMessage) {
    let more = opens_more(buyer, card);
    for fact in [
        "Store: AliExpress",
        "Number: RR123456785CN",
        "Shipped: 12 November 2026 (11 days ago)",
        "Protection ends: 16 December 2026 (23 days left)",
    ] {
        assert!(more.text.contains(fact), "{fact}: {}", more.text);
    }
}

/// Opens a letter of the only order, answering what it asks for by these buttons; returns it.
#[track_caller]
fn letter<const N: usize>(buyer: &Buyer, name: &str, answers: [&str; N]) -> SeenMessage {
    buyer.says("/letter");
    buyer.sees_something();
    buyer.presses(name);
    buyer.sees_something();
    for answer in answers {
        buyer.presses(answer);
        buyer.sees_something();
    }
    let letter = buyer.last().unwrap();
    let is_copied = |tag: &&str| letter.html.contains(*tag);
    assert!(
        ["<pre>", "<code>"].iter().any(is_copied),
        "{}",
        buyer.transcript()
    );
    letter
}

/// Taps a button; returns what that brought, in which these words are.
#[track_caller]
fn taps(buyer: &Buyer, label: &str, words: &str) -> SeenMessage {
    buyer.presses(label);
    buyer.sees(words)
}

/// Does what a button of the only order's menus does; returns what that brought, in which these words are.
#[track_caller]
fn does(buyer: &Buyer, data: &str, words: &str) -> SeenMessage {
    buyer.presses_raw(buyer.last().unwrap().id, data);
    buyer.sees(words)
}

/// The next reminder comes at this instant, with these words; returns it.
#[track_caller]
fn reminded(world: &mut World, buyer: &Buyer, instant: &str, words: &str) -> SeenMessage {
    assert_eq!(world.until_next_reminder(), at(instant));
    let reminder = buyer.sees("⏰");
    assert!(reminder.text.contains(words), "{words}: {}", reminder.text);
    reminder
}

/// The same, where this advice may have been given before: then it is asked about, and the card below the question has the words.
/// Returns the reminder, or that card.
#[track_caller]
fn reminded_of(world: &mut World, buyer: &Buyer, instant: &str, words: &str) -> SeenMessage {
    let reminder = reminded(world, buyer, instant, "");
    if reminder.text.contains(words) {
        return reminder;
    }
    assert!(reminder.text.contains("❓"), "{words}: {}", reminder.text);
    buyer.presses_raw(reminder.id, "o:1:card");
    buyer.sees(words)
}

/// The text that a button of a reminder copies; only a letter shows it, too.
#[track_caller]
fn offered(seen: &SeenMessage) -> String {
    let mut texts = seen.all_buttons().filter_map(|button| button.copy.clone());
    texts.next().expect("a button copies")
}

/// A running world with somebody who has one order, with this number.
fn with_order(number: GivenNumber) -> (World, Buyer) {
    let mut world = World::asleep();
    let buyer = world.person("en");
    let order = Order {
        number,
        ..kept(1, at("2027-01-10T12:00:00Z"))
    };
    let mut person = remembered(&buyer, "en");
    person.next_order = 2;
    world.knows([(person, vec![order])]);
    world.start();
    (world, buyer)
}

/// The first order as it is stored.
fn stored(world: &World, buyer: &Buyer) -> Order {
    let orders = world.storage().person(buyer.id()).orders;
    orders.into_iter().find(|order| order.id == 1).unwrap()
}

/// An order as it lies in storage, to be spoken about at the end of its protection.
fn kept(id: u32, end: DateTime<Utc>) -> Order {
    let taken_down = at("2026-11-23T08:00:00Z");
    Order {
        name: Some(format!("Order {id}")),
        shipped_on: "2026-11-01".parse().ok(),
        protection_end: Some(end),
        next_due: Some(end),
        ..Order::new(id, "aliexpress", GivenNumber::NoneGiven, taken_down)
    }
}

/// The text of a message's copy button, which its block shows too.
#[track_caller]
fn copied(seen: &SeenMessage) -> String {
    let mut texts = seen.all_buttons().filter_map(|button| button.copy.clone());
    let text = texts.next().expect("a button copies");
    assert_eq!(texts.next(), None);
    assert!(text.encode_utf16().count() <= 256, "{text}");
    assert!(
        seen.html.contains(&format!("<pre>{text}</pre>")),
        "{}",
        seen.html
    );
    text
}

/// The messages with these words that the person has now.
fn copies(buyer: &Buyer, words: &str) -> usize {
    let messages = buyer.messages();
    messages.iter().filter(|m| m.text.contains(words)).count()
}

/// The labels of a message's buttons, row by row.
fn labels(seen: &SeenMessage) -> Vec<Vec<&str>> {
    seen.buttons
        .iter()
        .map(|row| row.iter().map(|button| button.label.as_str()).collect())
        .collect()
}
