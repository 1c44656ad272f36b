//! What nobody should do: floods, huge texts, heaps of orders, and thousands of messages while it was down.

use crate::common::{World, at, remembered, until};
use crate::watched::{metric, watched};
use bot_api_sandbox::Buyer;
use chrono::TimeDelta;
use std::time::{Duration, Instant};
use trackless::model::{GivenNumber, Order};

fn without_limits(world: &mut World) {
    world.sets("TRACKLESS_MESSAGES_PER_SECOND", "0");
    world.sets("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0");
}

/// This number of messages of these people waits while it is down; returns how long they take and the peak of memory in MB.
fn drained(people: usize, each: usize) -> (Duration, u64) {
    let mut world = watched();
    without_limits(&mut world);
    let people: Vec<Buyer> = (0..people).map(|_| world.person("en")).collect();
    for _ in 0..each {
        people.iter().for_each(|buyer| buyer.says("/help"));
    }
    let start = Instant::now();
    world.start();
    let count = (people.len() * each) as f64;
    until("all are answered", || {
        metric(&world, "trackless_outbox_seconds_count") == count
    });
    let elapsed = start.elapsed();
    assert_eq!(metric(&world, "trackless_update_seconds_count"), count);
    for buyer in &people {
        assert_eq!(buyer.messages().len(), each);
    }
    (elapsed, world.peak_memory() / 1024)
}

#[test]
fn a_thousand_messages_that_waited_are_all_answered() {
    let (time, state) = drained(100, 10);
    assert!(state < 200, "{state} MB in {time:?}");
}

/// `cargo test --release --test conversations ten_thousand -- --ignored --nocapture`
#[test]
#[ignore = "takes a minute; run for its figures"]
fn ten_thousand_messages_that_waited_are_all_answered() {
    for (people, each) in [(1000, 10), (10, 1000)] {
        let (time, state) = drained(people, each);
        println!("{each} messages of each of {people} people: {time:?}, {state} MB");
        assert!(state < 200);
    }
}

#[test]
fn a_megabyte_of_text_is_answered_and_holds_up_nobody() {
    let world = World::new();
    let (anna, ben) = (world.person("en"), world.person("en"));
    for part in ["a", "RR123456785CN ", "9", "🎧", "<b>&"] {
        anna.says(&part.repeat(1024 * 1024 / part.len()));
    }
    let asked = Instant::now();
    ben.says("/help");
    ben.sees("I keep an eye on orders");
    // On a busy machine it takes longer, and still not as long as the texts do.
    assert!(asked.elapsed() < Duration::from_secs(5) || anna.messages().len() < 5);
    until("each is answered", || anna.messages().len() >= 5);
    assert!(
        !anna.has_seen("Something went wrong"),
        "{}",
        anna.transcript()
    );
}

#[test]
fn two_hundred_orders_due_at_once_hold_up_nobody() {
    let mut world = watched();
    without_limits(&mut world);
    let (anna, ben) = (world.person("en"), world.person("en"));
    let now = at("2026-11-23T09:00:00Z");
    let order = |id| Order {
        name: Some(format!("Lamp {id}")),
        shipped_on: Some((now - TimeDelta::days(11)).date_naive()),
        protection_end: Some(now + TimeDelta::days(60)),
        next_due: Some(now - TimeDelta::hours(1)),
        ..Order::new(
            id,
            "aliexpress",
            GivenNumber::NoneGiven,
            now - TimeDelta::days(1),
        )
    };
    anna.says("hello");
    let mut person = remembered(&anna, "en");
    person.next_order = 201;
    world.knows([(person, (1..=200).map(order).collect())]);
    world.start();
    let asked = Instant::now();
    ben.says("/help");
    ben.sees("I keep an eye on orders");
    assert!(asked.elapsed() < Duration::from_secs(5));
    until("none is due any more", || {
        metric(&world, "trackless_reminder_late_seconds_count") > 0.0
            && metric(&world, "trackless_reminders_waiting") == 0.0
    });
    world.stop();
    let orders = world.storage().orders(anna.id());
    assert_eq!(orders.len(), 200);
    assert!(
        orders
            .iter()
            .all(|order| order.next_due.is_none_or(|due| due > now))
    );
}
