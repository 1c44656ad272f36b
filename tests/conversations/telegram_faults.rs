//! The assistant's speaking and listening over real connections, on Telegram's bad days.

use bot_api_sandbox::{Buyer, Fault, Options, RawAnswer, Sandbox};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use trackless::clock::Clock;
use trackless::delivery::{self, Error, Limits, Parts};
use trackless::model::Changes;
use trackless::model::{GivenNumber, Order, Outgoing, Person};
use trackless::storage::{Ack, Blocking};

/// The assistant on a thread of its own, over a data folder.
struct Assistant {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<Result<(), Error>>,
    storage: Blocking,
    heartbeat: PathBuf,
}

impl Assistant {
    fn start(sandbox: &Sandbox, data: &Path) -> Self {
        let clock = Clock::Set(sandbox.clock().subscribe());
        Self::start_at(&sandbox.url(), sandbox.token(), clock, data)
    }

    fn start_at(url: &str, token: &str, clock: Clock, data: &Path) -> Self {
        let heartbeat = data.join("heartbeat");
        let storage = Blocking::open(&data.join("data")).unwrap();
        let parts = Parts {
            token: token.to_owned(),
            api_url: url.parse().unwrap(),
            limits: Limits::default(),
            metrics: Arc::default(),
            crash_guard: None,
            storage: storage.shared(),
            clock,
            heartbeat: Some(heartbeat.clone()),
        };
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(delivery::run(parts, async {
                let _ = stopped.await;
            }))
        });
        Self {
            stop,
            thread,
            storage,
            heartbeat,
        }
    }

    /// Stops it and waits for the end, which must come soon.
    fn stops(self) {
        let asked = Instant::now();
        let _ = self.stop.send(());
        self.thread.join().unwrap().unwrap();
        assert!(asked.elapsed() < Duration::from_secs(4));
    }

    /// Waits for it to end by itself.
    fn fails(self) -> String {
        let _kept = self.stop;
        self.thread.join().unwrap().unwrap_err().to_string()
    }
}

fn sandbox() -> Sandbox {
    Sandbox::start(Options {
        start: Some(today()),
        ..Options::default()
    })
    .unwrap()
}

fn today() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// No request was one that Telegram refuses.
fn all_was_proper(sandbox: &Sandbox) {
    assert_eq!(sandbox.violations(), Vec::<String>::new());
    assert!(
        sandbox.bad_requests().is_empty(),
        "{:?}",
        sandbox.bad_requests()
    );
}

/// Waits until something has come about.
#[track_caller]
fn until(condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < seconds(20), "waited in vain");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn messages_to(sandbox: &Sandbox, buyer: &Buyer) -> usize {
    let calls = sandbox.calls();
    let sent = calls.iter().filter(|call| call.method == "sendMessage");
    sent.filter(|call| call.chat_id == Some(buyer.id()))
        .filter(|call| !call.result.is_null())
        .count()
}

fn person(buyer: &Buyer) -> Person {
    Person {
        next_order: 2,
        ..Person::new(buyer.id(), "en", "UTC")
    }
}

/// An earlier run left these messages to be said.
fn left_unsaid(data: &Path, buyer: &Buyer, texts: impl IntoIterator<Item = String>) {
    let outgoing = texts.into_iter().map(|text| Outgoing::Send {
        text,
        keyboard: vec![],
    });
    left_in_the_outbox(data, buyer, outgoing);
}

fn left_in_the_outbox(data: &Path, buyer: &Buyer, outgoing: impl Iterator<Item = Outgoing>) {
    let changes = Changes {
        person: Some(person(buyer)),
        outgoing: outgoing.collect(),
        ..Changes::default()
    };
    let storage = Blocking::open(&data.join("data")).unwrap();
    storage
        .commit(buyer.id(), changes, Ack::None, DateTime::UNIX_EPOCH)
        .unwrap();
}

#[test]
fn it_answers_and_sets_its_menus() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let assistant = Assistant::start(&sandbox, data.path());
    let (anna, ivan) = (sandbox.person("Anna", "en"), sandbox.person("Ivan", "ru"));
    anna.says("/start");
    ivan.says("/start");
    assert_ne!(anna.sees_something().text, ivan.sees_something().text);
    sandbox.wait_for("the menus", |calls| {
        let menus = calls.iter().filter(|call| call.method == "setMyCommands");
        menus.filter(|call| call.is_ok()).count() == 3
    });
    assert!(assistant.heartbeat.exists());
    assistant.stops();
    all_was_proper(&sandbox);
}

#[test]
fn what_was_written_while_it_was_down_is_answered() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    for _ in 0..3 {
        anna.says("/help");
        let assistant = Assistant::start(&sandbox, data.path());
        anna.sees_something();
        sandbox.wait_until_all_is_taken();
        assistant.stops();
    }
    assert_eq!(messages_to(&sandbox, &anna), 3);
    all_was_proper(&sandbox);
}

#[test]
fn what_is_left_in_the_inbox_is_handled_and_what_cannot_be_read_is_set_aside() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
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
    let storage = Blocking::open(&data.path().join("data")).unwrap();
    let inbox = inbox.map(|(update, raw)| (update, raw.into_bytes()));
    storage
        .receive(inbox.to_vec(), DateTime::UNIX_EPOCH)
        .unwrap();
    drop(storage);
    let assistant = Assistant::start(&sandbox, data.path());
    until(|| messages_to(&sandbox, &anna) == 2);
    until(|| assistant.storage.inbox().unwrap().is_empty());
    let dead_letters = assistant.storage.take_dead_letters().unwrap();
    let dead_letters: Vec<_> = dead_letters
        .iter()
        .map(|(id, kind)| (*id, kind.as_str()))
        .collect();
    assert_eq!(dead_letters, [(3, "unknown"), (4, "thing_of_next_year")]);
    assistant.stops();
    all_was_proper(&sandbox);
}

#[test]
fn a_429_in_one_chat_holds_that_chat_for_its_time_and_no_other() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let (anna, ivan) = (sandbox.person("Anna", "en"), sandbox.person("Ivan", "ru"));
    let fault = Fault::TooManyRequests(2);
    sandbox
        .faults()
        .next_in_chat(anna.id(), "sendMessage", 1, fault);
    let assistant = Assistant::start(&sandbox, data.path());
    anna.says("/help");
    sandbox.wait_for("the 429", |calls| calls.iter().any(|c| c.status == 429));
    let held = Instant::now();
    ivan.says("/help");
    ivan.sees_something();
    assert!(anna.last().is_none());
    anna.sees_something();
    assert!(held.elapsed() > Duration::from_millis(1900));
    assistant.stops();
    all_was_proper(&sandbox);
}

#[test]
fn what_the_network_swallows_is_said_again() {
    for fault in [Fault::Html(502), Fault::Html(500), Fault::DropBefore] {
        let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
        let anna = sandbox.person("Anna", "en");
        sandbox.faults().next("sendMessage", 1, fault.clone());
        let assistant = Assistant::start(&sandbox, data.path());
        anna.says("/help");
        anna.sees_something();
        assistant.stops();
        assert_eq!(messages_to(&sandbox, &anna), 1, "{fault:?}");
        all_was_proper(&sandbox);
    }
}

#[test]
fn a_connection_lost_after_the_work_makes_one_duplicate_and_no_more() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    sandbox.faults().next("sendMessage", 1, Fault::DropAfter);
    let assistant = Assistant::start(&sandbox, data.path());
    anna.says("/help");
    let first = anna.sees_something();
    let second = anna.sees_something();
    assert_eq!(first.text, second.text);
    sandbox.wait_until_all_is_taken();
    assistant.stops();
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
        let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
        let anna = sandbox.person("Anna", "en");
        sandbox.faults().next("getUpdates", 1, fault.clone());
        anna.says("/help");
        let assistant = Assistant::start(&sandbox, data.path());
        anna.sees_something();
        sandbox.wait_until_all_is_taken();
        assistant.stops();
        assert_eq!(messages_to(&sandbox, &anna), 1, "{fault:?}");
    }
}

#[test]
fn an_update_that_comes_twice_is_answered_once() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    sandbox.faults().deliver_twice(2);
    let assistant = Assistant::start(&sandbox, data.path());
    anna.says("/help");
    anna.says("/privacy");
    until(|| messages_to(&sandbox, &anna) == 2);
    sandbox.wait_until_all_is_taken();
    anna.says("/orders");
    anna.sees_something();
    assistant.stops();
    assert_eq!(messages_to(&sandbox, &anna), 3);
    all_was_proper(&sandbox);
}

#[test]
fn who_blocks_the_bot_costs_nothing_and_gets_what_waited_on_their_return() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    anna.says("hello");
    anna.blocks();
    left_unsaid(data.path(), &anna, ["one".into(), "two".into()]);
    let assistant = Assistant::start(&sandbox, data.path());
    sandbox.wait_until_all_is_taken();
    let refused = |sandbox: &Sandbox| {
        let calls = sandbox.calls();
        calls.iter().filter(|call| call.status == 403).count()
    };
    until(|| {
        let state = assistant.storage.person(anna.id()).unwrap();
        let settled = assistant.storage.inbox().unwrap().is_empty();
        settled && state.person.is_some_and(|person| person.blocked)
    });
    assistant.stops();

    let before = refused(&sandbox);
    let assistant = Assistant::start(&sandbox, data.path());
    sandbox.wait_until_all_is_taken();
    anna.unblocks();
    anna.sees("one");
    anna.sees("two");
    assistant.stops();
    assert_eq!(refused(&sandbox), before);
    all_was_proper(&sandbox);
}

#[test]
fn a_document_and_a_deletion_outlive_a_restart_and_telegrams_bad_day() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    anna.says("4111 1111 1111 1111");
    let history = Outgoing::Document {
        name: "order.txt".into(),
        content: "2026-11-12 добавлен\n".into(),
        caption: "Your <i>order</i>".into(),
        keyboard: vec![],
    };
    let deletion = Outgoing::Delete { message: 1 };
    left_in_the_outbox(data.path(), &anna, [deletion, history].into_iter());
    for method in ["sendDocument", "deleteMessage"] {
        sandbox.faults().next(method, 1, Fault::Html(502));
    }
    let assistant = Assistant::start(&sandbox, data.path());
    anna.sees_no_more("4111");
    let document = anna.sees_document("order.txt");
    assert_eq!(document.content, "2026-11-12 добавлен\n");
    until(|| assistant.storage.outbox().unwrap().is_empty());
    assistant.stops();
    all_was_proper(&sandbox);
}

#[test]
fn a_hundred_messages_to_one_chat_do_not_keep_forty_people_waiting() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    anna.says("hello");
    let many = (0..100).map(|n| format!("message {n}"));
    left_unsaid(data.path(), &anna, many);
    let assistant = Assistant::start(&sandbox, data.path());
    anna.sees("message 3");
    let people: Vec<_> = (0..40)
        .map(|n| sandbox.person(&format!("P{n}"), "en"))
        .collect();
    let asked = Instant::now();
    people.iter().for_each(|person| person.says("/help"));
    for person in &people {
        person.sees_something();
    }
    assert!(asked.elapsed() < seconds(5), "{:?}", asked.elapsed());
    assert!(!anna.has_seen("message 60"));
    assistant.stops();
    assert!(sandbox.calls().iter().all(|call| call.status != 429));
    all_was_proper(&sandbox);
}

/// An order that is due in a day.
fn lamp() -> Order {
    Order {
        name: Some("lamp".into()),
        shipped_on: NaiveDate::from_ymd_opt(2026, 11, 20),
        protection_end: Some(today() + TimeDelta::days(60)),
        snoozed_until: Some(today() + TimeDelta::days(1)),
        next_due: Some(today() + TimeDelta::days(1)),
        ..Order::new(1, "aliexpress", GivenNumber::NoneGiven, today())
    }
}

#[test]
fn a_reminder_comes_when_the_clock_says_so_and_once() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    anna.says("hello");
    let changes = Changes {
        person: Some(person(&anna)),
        orders: vec![lamp()],
        ..Changes::default()
    };
    Blocking::open(&data.path().join("data"))
        .unwrap()
        .commit(anna.id(), changes, Ack::None, DateTime::UNIX_EPOCH)
        .unwrap();
    let assistant = Assistant::start(&sandbox, data.path());
    sandbox.wait_until_all_is_taken();
    anna.sees_something();
    let fault = Fault::Html(502);
    sandbox.faults().next("sendMessage", 1, fault);
    sandbox.clock().advance(TimeDelta::days(1));
    anna.sees("lamp");
    let before = messages_to(&sandbox, &anna);
    anna.says("/help");
    anna.sees_something();
    assistant.stops();
    assert_eq!(messages_to(&sandbox, &anna), before + 1);
    all_was_proper(&sandbox);
}

#[test]
fn odd_answers_lose_neither_a_message_nor_a_reminder() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
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
            let buyer = sandbox.person("Anna", "en");
            buyer.says("hello");
            let fault = Fault::Answer(answer);
            sandbox
                .faults()
                .next_in_chat(buyer.id(), "sendMessage", 2, fault);
            buyer
        })
        .collect();
    let storage = Blocking::open(&data.path().join("data")).unwrap();
    for buyer in &people {
        let unsaid = Outgoing::Send {
            text: "one".into(),
            keyboard: vec![],
        };
        let changes = Changes {
            person: Some(person(buyer)),
            orders: vec![lamp()],
            outgoing: vec![unsaid],
            ..Changes::default()
        };
        storage
            .commit(buyer.id(), changes, Ack::None, DateTime::UNIX_EPOCH)
            .unwrap();
    }
    drop(storage);
    sandbox.clock().advance(TimeDelta::days(1));
    let assistant = Assistant::start(&sandbox, data.path());
    for buyer in &people {
        until(|| buyer.has_seen("one") && buyer.has_seen("lamp"));
    }
    assistant.stops();
}

#[test]
fn it_ends_soon_though_telegram_is_slow_and_says_the_rest_at_the_next_start() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    anna.says("hello");
    sandbox
        .faults()
        .next("sendMessage", 1, Fault::Slow(seconds(60)));
    left_unsaid(data.path(), &anna, ["one".into(), "two".into()]);
    let assistant = Assistant::start(&sandbox, data.path());
    anna.sees("one");
    assistant.stops();
    let assistant = Assistant::start(&sandbox, data.path());
    anna.sees("one");
    anna.sees("two");
    assistant.stops();
}

#[test]
fn a_webhook_is_taken_down() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    let set = format!(
        "{}/bot{}/setWebhook?url=https://example.com/hook",
        sandbox.url(),
        sandbox.token()
    );
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let status = runtime.block_on(async { reqwest::get(set).await.unwrap().status() });
    assert!(status.is_success());
    let assistant = Assistant::start(&sandbox, data.path());
    anna.says("/help");
    anna.sees_something();
    assistant.stops();
}

#[test]
fn two_processes_with_one_token_go_on_and_the_one_that_stays_answers() {
    let sandbox = sandbox();
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let anna = sandbox.person("Anna", "en");
    let first = Assistant::start(&sandbox, here.path());
    sandbox.wait_until_all_is_taken();
    let second = Assistant::start(&sandbox, there.path());
    sandbox.wait_for("the conflict", |calls| {
        calls.iter().any(|call| call.status == 409)
    });
    first.stops();
    anna.says("/help");
    anna.sees_something();
    second.stops();
}

#[test]
fn a_wrong_token_ends_it_with_a_line_that_does_not_tell_the_token() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    for token in ["1:WrongToken", "nonsense"] {
        let clock = Clock::System;
        let assistant = Assistant::start_at(&sandbox.url(), token, clock, data.path());
        let error = assistant.fails();
        assert!(error.contains("TELOXIDE_TOKEN"), "{error}");
        assert!(error.contains("@BotFather"), "{error}");
        assert!(!error.contains(token), "{error}");
        assert!(!error.contains('\n'), "{error}");
    }
}

#[test]
fn without_a_network_it_waits_and_can_be_stopped() {
    let data = tempfile::tempdir().unwrap();
    let nobody = "http://127.0.0.1:9";
    let assistant = Assistant::start_at(nobody, "1:token", Clock::System, data.path());
    until(|| assistant.heartbeat.exists());
    assistant.stops();
}

#[test]
fn a_bad_start_of_telegrams_is_waited_out() {
    let (sandbox, data) = (sandbox(), tempfile::tempdir().unwrap());
    sandbox.faults().next("getMe", 1, Fault::Html(502));
    sandbox.faults().next("getMe", 1, Fault::DropBefore);
    let anna = sandbox.person("Anna", "en");
    let assistant = Assistant::start(&sandbox, data.path());
    anna.says("/help");
    anna.sees_something();
    assistant.stops();
}
