//! Telegram calls the assistant instead of being polled.

use crate::common::{World, until};
use crate::watched::{metric, page};
use crate::{copies, has_headphones};
use bot_api_sandbox::{Buyer, WebhookCall};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;

fn asleep() -> World {
    let mut world = World::asleep();
    world.uses_a_webhook();
    world.sets("TRACKLESS_HTTP", "127.0.0.1:0");
    world
}

/// A world whose assistant runs, and is known to Telegram.
fn called() -> World {
    let mut world = asleep();
    world.start();
    until("Telegram has the webhook", || {
        world.sandbox.webhook_secret().is_some()
    });
    world
}

/// A request to the assistant's address, byte for byte; its status, 0 if the connection breaks before it.
fn exchange(world: &World, head: &str, body: &[u8]) -> u16 {
    let mut stream = TcpStream::connect(world.webhook_address()).unwrap();
    let length = body.len();
    let head = format!("{head}Host: x\r\nContent-Length: {length}\r\n\r\n");
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(body);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.split(' ').nth(1).unwrap_or_default();
    status.parse().unwrap_or_default()
}

fn head(secret: &str) -> String {
    format!("POST /telegram HTTP/1.1\r\nX-Telegram-Bot-Api-Secret-Token: {secret}\r\n")
}

/// Sends this in Telegram's name.
#[track_caller]
fn brings(world: &World, body: &[u8]) -> u16 {
    let secret = world.sandbox.webhook_secret().unwrap();
    exchange(world, &head(&secret), body)
}

fn update(number: u32, buyer: &Buyer, text: &str) -> Value {
    let (chat, from) = (
        json!({"id": buyer.id(), "type": "private", "first_name": "Anna"}),
        json!({"id": buyer.id(), "is_bot": false, "first_name": "Anna", "language_code": "en"}),
    );
    json!({"update_id": number, "message":
        {"message_id": 3, "date": 1_790_000_000, "chat": chat, "from": from, "text": text}})
}

fn requests(world: &World, outcome: &str) -> f64 {
    metric(
        world,
        &format!("trackless_webhook_requests_total{{outcome=\"{outcome}\"}}"),
    )
}

#[test]
fn a_dialogue_and_a_reminder_go_by_webhook_as_by_polls() {
    let mut world = called();
    let anna = world.person("en");
    has_headphones(&anna);
    world.restart();
    anna.says("/orders");
    anna.sees("Headphones");
    world.until_next_reminder();
    anna.sees("⏰ Headphones");
    world.sandbox.wait_until_all_is_taken();
    let calls = world.sandbox.calls();
    assert!(calls.iter().all(|call| call.method != "getUpdates"));
    // Telegram lets a webhook be set once a second.
    until("it is ready", || page(&world, "/readyz").0 == 200);
    assert_eq!(page(&world, "/readyz").1, "ready: worker\n");
    until("all is handled", || {
        metric(&world, "trackless_inbox") == 0.0
    });
    assert!(requests(&world, "taken") > 0.0);
    assert_eq!(requests(&world, "put_off"), 0.0);
    assert_eq!(metric(&world, "trackless_worker"), 1.0);
}

#[test]
fn what_was_said_while_it_slept_is_answered_in_its_order() {
    let mut world = called();
    let anna = world.person("en");
    anna.says("/help");
    anna.sees_something();
    world.stop();
    anna.says("/privacy");
    anna.says("/orders");
    world.start();
    anna.sees("What I keep");
    anna.sees_something();
    world.sandbox.wait_until_all_is_taken();
}

#[test]
fn only_telegram_is_heard() {
    let world = called();
    let anna = world.person("en");
    let forged = update(5, &anna, "/help").to_string();
    let forged = forged.as_bytes();
    let secret = world.sandbox.webhook_secret().unwrap();
    for (what, head, expected) in [
        ("no secret", "POST /telegram HTTP/1.1\r\n".to_owned(), 401),
        ("an empty one", head(""), 401),
        ("a part of it", head(&secret[1..]), 401),
        ("more than it", head(&format!("{secret}0")), 401),
        ("another", head(&"0".repeat(64)), 401),
        (
            "another path",
            head(&secret).replace("/telegram", "/telegram/x"),
            404,
        ),
        (
            "another page",
            head(&secret).replace("/telegram", "/metrics"),
            404,
        ),
        ("another verb", head(&secret).replace("POST", "PUT"), 405),
    ] {
        assert_eq!(exchange(&world, &head, forged), expected, "{what}");
    }
    assert_eq!(requests(&world, "false_secret"), 5.0);
    anna.says("/privacy");
    anna.sees("What I keep");
    assert!(!world.log().contains(&secret), "{}", world.log());
}

#[test]
fn what_is_no_update_is_neither_kept_nor_asked_for_again() {
    let world = called();
    for body in [&b"{"[..], b"", b"[]", b"{\"message\":{}}", b"\"\xff\""] {
        assert_eq!(brings(&world, body), 200, "{body:?}");
    }
    assert_eq!(requests(&world, "malformed"), 5.0);
    assert_eq!(brings(&world, &vec![b' '; 2 << 20]), 413);
    let huge = json!({"update_id": 7, "gift": "x".repeat(900_000)}).to_string();
    assert_eq!(brings(&world, huge.as_bytes()), 200);
    let anna = world.person("en");
    anna.says("/help");
    anna.sees_something();
}

#[test]
fn an_update_that_comes_again_is_answered_once() {
    let world = called();
    let anna = world.person("en");
    world.sandbox.faults().deliver_twice(2);
    anna.says("/privacy");
    anna.sees("What I keep");
    anna.says("/help");
    anna.sees_something();
    world.sandbox.wait_until_all_is_taken();
    let calls = world.sandbox.webhook_calls();
    let of_first = |call: &&WebhookCall| call.update == calls[0].update;
    assert_eq!(calls.iter().filter(of_first).count(), 2);
    assert_eq!(copies(&anna, "What I keep"), 1);
}

#[test]
fn what_was_confirmed_outlives_a_kill_and_comes_again_in_vain() {
    let mut world = called();
    let people: Vec<_> = (0..5).map(|_| world.person("en")).collect();
    for anna in &people {
        anna.says("/help");
        anna.sees_something();
    }
    for (number, anna) in people.iter().enumerate() {
        let update = update(1000 + number as u32, anna, "/privacy").to_string();
        assert_eq!(brings(&world, update.as_bytes()), 200);
        // Before it is handled, answered, or noted as answered.
        world.kill();
        world.start();
        assert_eq!(brings(&world, update.as_bytes()), 200);
        anna.sees("What I keep");
        assert_eq!(brings(&world, update.as_bytes()), 200);
        assert!(copies(anna, "What I keep") <= 2);
    }
    world.restart();
    for anna in people {
        anna.says("/help");
        anna.sees_something();
        assert!(copies(&anna, "What I keep") <= 2);
    }
}

#[test]
fn many_at_once_are_all_answered_whatever_their_order() {
    let mut world = asleep();
    world.sets("TRACKLESS_MESSAGES_PER_SECOND", "0");
    world.sets("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0");
    world.start();
    world.sandbox.faults().deliver_out_of_order();
    world.sandbox.faults().deliver_twice(30);
    let people: Vec<_> = (0..20).map(|_| world.person("en")).collect();
    thread::scope(|scope| {
        for anna in &people {
            scope.spawn(|| {
                for _ in 0..5 {
                    anna.says("/privacy");
                }
            });
        }
    });
    for anna in &people {
        until("all is answered", || copies(anna, "What I keep") == 5);
    }
    world.sandbox.wait_until_all_is_taken();
    let most = world.sandbox.webhook_calls();
    let most = most.iter().map(|call| call.at_once).max();
    assert!(most <= Some(40), "{most:?}");
}

#[test]
fn polling_again_takes_the_webhook_down_and_loses_nothing() {
    let mut world = called();
    let anna = world.person("en");
    anna.says("/help");
    anna.sees_something();
    world.stop();
    anna.says("/privacy");
    world.unsets("TRACKLESS_WEBHOOK");
    world.unsets("TRACKLESS_WEBHOOK_LISTEN");
    world.start();
    anna.sees("What I keep");
    assert!(world.sandbox.webhook_secret().is_none());
    world.stop();
    anna.says("/orders");
    world.uses_a_webhook();
    world.start();
    anna.sees_something();
    world.sandbox.wait_until_all_is_taken();
    assert!(world.sandbox.webhook_secret().is_some());
}

#[test]
fn one_address_may_serve_everybody() {
    let mut world = asleep();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    world.unsets("TRACKLESS_WEBHOOK_LISTEN");
    world.unsets("TRACKLESS_WEBHOOK");
    world.unsets("TRACKLESS_HTTP");
    world.sets("TRACKLESS_HTTP", address.to_string());
    let local = format!("http://{address}/telegram");
    world.sets("TRACKLESS_WEBHOOK", local.clone());
    world.allows("An HTTPS URL must be provided for webhook");
    world.start();
    until("Telegram was told", || {
        let calls = world.sandbox.calls();
        calls
            .iter()
            .any(|call| call.params.get("url") == Some(&json!(local)))
    });
    // This Telegram takes no plain http; a server of one's own does.
    until("it is told to the operator", || {
        page(&world, "/readyz").1.contains("setWebhook")
    });
}
