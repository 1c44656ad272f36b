//! Speaking and listening over connections that fail, with Telegram's flood limits as they are.

use crate::common::program::{NOBODY, Program, refused, talk_to, trackless};
use crate::common::{World, remembered, until};
use crate::watched::metric;
use bot_api_sandbox::{Buyer, Fault, FloodLimits, RawAnswer};
use chrono::{DateTime, TimeDelta, Utc};
use std::time::{Duration, Instant};
use trackless::model::{Changes, GivenNumber, Order, Outgoing, Person};
use trackless::storage::Ack;

/// A world with flood limits, in which the assistant does not run yet.
fn limited() -> World {
    World::with(FloodLimits::default())
}

/// The messages that reached this person.
fn messages_to(world: &World, buyer: &Buyer) -> usize {
    world.sent(buyer, "")
}

fn person(buyer: &Buyer) -> Person {
    Person {
        next_order: 2,
        ..remembered(buyer, "en")
    }
}

/// An earlier run left these messages to be said.
fn left_unsaid(world: &World, buyer: &Buyer, texts: impl IntoIterator<Item = String>) {
    let outgoing = texts
        .into_iter()
        .map(|text| Outgoing::message(text, vec![]));
    left_in_the_outbox(world, buyer, outgoing);
}

fn left_in_the_outbox(world: &World, buyer: &Buyer, outgoing: impl IntoIterator<Item = Outgoing>) {
    let changes = Changes {
        person: Some(person(buyer)),
        outgoing: outgoing.into_iter().collect(),
        ..Changes::default()
    };
    world.storage().commit(buyer.id(), changes, Ack::None);
}

#[test]
fn the_answers_are_in_each_persons_language_and_menus_are_set() {
    let mut world = limited();
    world.start();
    let (anna, ivan) = (world.person("en"), world.person("ru"));
    anna.says("/start");
    ivan.says("/start");
    assert_ne!(anna.sees_something().text, ivan.sees_something().text);
    world.sandbox.wait_for("the menus", |calls| {
        let menus = calls.iter().filter(|call| call.method == "setMyCommands");
        menus.filter(|call| call.is_ok()).count() == trackless::chat::languages().len() + 1
    });
    assert!(world.data().join("heartbeat").exists());
}

#[test]
fn what_was_written_while_it_was_down_is_answered() {
    let mut world = limited();
    let anna = world.person("en");
    for _ in 0..3 {
        anna.says("/help");
        world.start();
        anna.sees_something();
        world.sandbox.wait_until_all_is_taken();
        world.stop();
    }
    assert_eq!(messages_to(&world, &anna), 3);
}

#[test]
fn updates_that_cannot_be_read_become_dead_letters() {
    let mut world = limited();
    let anna = world.person("en");
    anna.says("hello");
    let id = anna.id();
    let message = format!(
        r#"{{"update_id":5,"message":{{"message_id":1,"date":1700000000,"text":"/help",
        "chat":{{"id":{id},"type":"private","first_name":"A"}},
        "from":{{"id":{id},"is_bot":false,"first_name":"A"}}}}}}"#
    );
    let inbox = [
        (3, "nonsense".to_owned()),
        (4, r#"{"update_id":4,"thing_of_next_year":{}}"#.to_owned()),
        (5, message),
    ];
    let inbox = inbox.map(|(update, raw)| (update, raw.into_bytes()));
    world.storage().receive(inbox.to_vec());
    world.start();
    until("both are answered", || messages_to(&world, &anna) == 2);
    world.stop();
    let storage = world.storage();
    assert_eq!(storage.inbox(), [0; 0]);
    let dead_letters = storage.dead_letters();
    let dead_letters: Vec<_> = dead_letters
        .iter()
        .map(|(id, kind)| (*id, kind.as_str()))
        .collect();
    assert_eq!(dead_letters, [(3, "unknown"), (4, "thing_of_next_year")]);
}

#[test]
fn what_the_network_swallows_is_said_again() {
    for fault in [Fault::Html(502), Fault::Html(500), Fault::DropBefore] {
        let mut world = limited();
        let anna = world.person("en");
        world.sandbox.faults().next("sendMessage", 1, fault.clone());
        world.start();
        anna.says("/help");
        anna.sees_something();
        world.stop();
        assert_eq!(messages_to(&world, &anna), 1, "{fault:?}");
    }
}

#[test]
fn a_connection_lost_after_the_work_makes_one_duplicate() {
    let mut world = limited();
    let anna = world.person("en");
    world
        .sandbox
        .faults()
        .next("sendMessage", 1, Fault::DropAfter);
    world.start();
    anna.says("/help");
    let first = anna.sees_something();
    let second = anna.sees_something();
    assert_eq!(first.text, second.text);
    world.sandbox.wait_until_all_is_taken();
    world.stop();
    assert_eq!(anna.messages().len(), 2);
}

#[test]
fn polls_that_fail_lose_no_update() {
    let faults = [
        Fault::Html(502),
        Fault::DropBefore,
        Fault::DropAfter,
        Fault::TooManyRequests(1),
    ];
    for fault in faults {
        let mut world = limited();
        let anna = world.person("en");
        world.sandbox.faults().next("getUpdates", 1, fault.clone());
        anna.says("/help");
        world.start();
        anna.sees_something();
        world.sandbox.wait_until_all_is_taken();
        world.stop();
        assert_eq!(messages_to(&world, &anna), 1, "{fault:?}");
    }
}

#[test]
fn an_update_that_comes_twice_is_answered_once() {
    let mut world = limited();
    let anna = world.person("en");
    world.sandbox.faults().deliver_twice(2);
    world.start();
    anna.says("/help");
    anna.says("/privacy");
    until("both are answered", || messages_to(&world, &anna) == 2);
    world.sandbox.wait_until_all_is_taken();
    anna.says("/orders");
    anna.sees_something();
    world.stop();
    assert_eq!(messages_to(&world, &anna), 3);
}

#[test]
fn a_person_who_blocked_gets_what_waited_on_their_return() {
    let mut world = limited();
    let anna = world.person("en");
    anna.says("hello");
    anna.blocks();
    left_unsaid(&world, &anna, ["one".into(), "two".into()]);
    world.sets("TRACKLESS_HTTP", "127.0.0.1:0");
    let refused = |world: &World| {
        let calls = world.sandbox.calls();
        calls.iter().filter(|call| call.status == 403).count()
    };
    world.start();
    world.sandbox.wait_until_all_is_taken();
    until("all is handled", || {
        metric(&world, "trackless_inbox") == 0.0
    });
    world.stop();
    let state = world.storage().person(anna.id());
    assert!(state.person.is_some_and(|person| person.blocked));

    let before = refused(&world);
    world.start();
    world.sandbox.wait_until_all_is_taken();
    anna.unblocks();
    anna.sees("one");
    anna.sees("two");
    world.stop();
    assert_eq!(refused(&world), before);
}

#[test]
fn a_document_and_a_deletion_outlive_a_restart_and_a_bad_day() {
    let mut world = limited();
    let anna = world.person("en");
    anna.says("4111 1111 1111 1111");
    let history = Outgoing::Document {
        name: "order.txt".into(),
        content: "2026-11-12 добавлен\n".into(),
        caption: "Your <i>order</i>".into(),
        keyboard: vec![],
    };
    let deletion = Outgoing::Delete { message: 1 };
    left_in_the_outbox(&world, &anna, [deletion, history]);
    for method in ["sendDocument", "deleteMessage"] {
        world.sandbox.faults().next(method, 1, Fault::Html(502));
    }
    world.start();
    anna.sees_no_more("4111");
    let document = anna.sees_document("order.txt");
    assert_eq!(document.content, "2026-11-12 добавлен\n");
    anna.sees("Shall I delete the message?");
    world.stop();
    assert_eq!(world.storage().outbox(), []);
}

#[test]
fn a_hundred_messages_to_one_chat_hold_up_nobody_else() {
    let mut world = limited();
    let anna = world.person("en");
    anna.says("hello");
    let many = (0..100).map(|n| format!("message {n}"));
    left_unsaid(&world, &anna, many);
    world.start();
    anna.sees("message 3");
    let people: Vec<_> = (0..40).map(|_| world.person("en")).collect();
    let asked = Instant::now();
    people.iter().for_each(|person| person.says("/help"));
    for person in &people {
        person.sees_something();
    }
    assert!(
        asked.elapsed() < Duration::from_secs(5),
        "{:?}",
        asked.elapsed()
    );
    assert!(!anna.has_seen("message 60"));
    world.stop();
    assert!(world.sandbox.calls().iter().all(|call| call.status != 429));
}

fn today(world: &World) -> DateTime<Utc> {
    world.sandbox.clock().now()
}

/// An order that is due in a day.
fn lamp(today: DateTime<Utc>) -> Order {
    Order {
        name: Some("lamp".into()),
        shipped_on: "2026-11-20".parse().ok(),
        protection_end: Some(today + TimeDelta::days(60)),
        snoozed_until: Some(today + TimeDelta::days(1)),
        next_due: Some(today + TimeDelta::days(1)),
        ..Order::new(1, "aliexpress", GivenNumber::NoneGiven, today)
    }
}

#[test]
fn a_reminder_comes_when_the_clock_says_so_and_once() {
    let mut world = limited();
    let anna = world.person("en");
    anna.says("hello");
    world.knows([(person(&anna), vec![lamp(today(&world))])]);
    world.start();
    world.sandbox.wait_until_all_is_taken();
    anna.sees_something();
    world
        .sandbox
        .faults()
        .next("sendMessage", 1, Fault::Html(502));
    world.days_pass(1);
    anna.sees("lamp");
    let before = messages_to(&world, &anna);
    anna.says("/help");
    anna.sees_something();
    world.stop();
    assert_eq!(messages_to(&world, &anna), before + 1);
}

#[test]
fn odd_answers_lose_neither_a_message_nor_a_reminder() {
    let mut world = limited();
    world.allows("Bad Request: something new");
    world.allows("Bad Request: chat not found");
    let page = "<html>forbidden</html>";
    let ok_false = serde_json::json!({"ok": false, "error_code": 400, "description": "d"});
    let odd = [
        RawAnswer::refusal(400, "Bad Request: something new"),
        RawAnswer::refusal(400, "Bad Request: chat not found"),
        RawAnswer::refusal(403, "Forbidden: something new"),
        RawAnswer::refusal(409, ""),
        RawAnswer::refusal(413, "Request Entity Too Large"),
        RawAnswer::refusal(420, "FLOOD"),
        RawAnswer::json(200, &ok_false),
        RawAnswer::redirect(307, "http://127.0.0.1:9/"),
        RawAnswer::new(406, page),
        RawAnswer::new(200, ""),
    ];
    let people: Vec<_> = odd
        .into_iter()
        .map(|answer| {
            let buyer = world.person("en");
            buyer.says("hello");
            let faults = world.sandbox.faults();
            faults.next_in_chat(buyer.id(), "sendMessage", 2, Fault::Answer(answer));
            buyer
        })
        .collect();
    for buyer in &people {
        left_unsaid(&world, buyer, ["one".into()]);
        world.knows([(person(buyer), vec![lamp(today(&world))])]);
    }
    world.days_pass(1);
    world.start();
    for buyer in &people {
        until("both are said", || {
            buyer.has_seen("one") && buyer.has_seen("lamp")
        });
    }
}

#[test]
fn a_slow_telegram_holds_up_no_end_and_the_rest_is_said_later() {
    let mut world = limited();
    let anna = world.person("en");
    anna.says("hello");
    let slow = Fault::Slow(Duration::from_secs(60));
    world.sandbox.faults().next("sendMessage", 1, slow);
    left_unsaid(&world, &anna, ["one".into(), "two".into()]);
    world.start();
    anna.sees("one");
    world.restart();
    anna.sees("one");
    anna.sees("two");
}

#[test]
fn a_webhook_is_taken_down() {
    let mut world = limited();
    let anna = world.person("en");
    let (address, token) = (world.sandbox.url(), world.sandbox.token());
    let set = format!("{address}/bot{token}/setWebhook?url=https://example.com/hook");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let status = runtime.block_on(async { reqwest::get(set).await.unwrap().status() });
    assert!(status.is_success());
    world.start();
    anna.says("/help");
    anna.sees_something();
}

#[test]
fn of_two_processes_with_one_token_the_one_that_stays_answers() {
    let mut world = limited().in_a_folder();
    let there = tempfile::tempdir().unwrap();
    let anna = world.person("en");
    let mut first = Program::start(&mut world.command(there.path()), &there.path().join("log"));
    first.time_is(world.sandbox.clock().now());
    world.sandbox.wait_until_all_is_taken();
    world.start();
    world.sandbox.wait_for("the conflict", |calls| {
        calls.iter().any(|call| call.status == 409)
    });
    first.end_input();
    assert!(first.ended().success());
    anna.says("/help");
    anna.sees_something();
}

#[test]
fn a_token_that_telegram_refuses_is_told_of_and_not_shown() {
    let world = limited();
    let folder = tempfile::tempdir().unwrap();
    let token = "1:WrongTokenWrongTokenWrongToken";
    let mut command = trackless(folder.path());
    talk_to(&world.sandbox, &mut command)
        .env("TELOXIDE_TOKEN", token)
        .env("RUST_LOG", "off");
    let error = refused(&mut command);
    assert!(error.contains("TELOXIDE_TOKEN"), "{error}");
    assert!(error.contains("@BotFather"), "{error}");
    assert!(!error.contains("WrongToken"), "{error}");
}

#[test]
fn without_a_network_it_waits_and_can_be_stopped() {
    let mut world = limited();
    world.sets("TELOXIDE_API_URL", NOBODY);
    world.start();
    let heartbeat = world.data().join("heartbeat");
    until("its heart beats", || heartbeat.exists());
}

#[test]
fn a_bad_start_of_telegrams_is_waited_out() {
    let mut world = limited();
    for fault in [Fault::Html(502), Fault::DropBefore] {
        world.sandbox.faults().next("getMe", 1, fault);
    }
    let anna = world.person("en");
    world.start();
    anna.says("/help");
    anna.sees_something();
}
