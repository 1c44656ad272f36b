//! What the HTTP address tells while the assistant is at work.

use crate::common::{World, remembered, until};
use crate::{has_headphones, takes_down};
use bot_api_sandbox::Fault;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use trackless::model::Person;

/// A world whose assistant is watched, before its start.
pub fn watched() -> World {
    let mut world = World::asleep();
    world.sets("TRACKLESS_HTTP", "127.0.0.1:0");
    world
}

/// The status and the body of this page.
#[track_caller]
pub fn page(world: &World, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(world.http_address()).unwrap();
    write!(stream, "GET {path} HTTP/1.0\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, body.to_owned())
}

/// What a metric stands at; 0 if it was never counted.
#[track_caller]
pub fn metric(world: &World, name: &str) -> f64 {
    let (status, body) = page(world, "/metrics");
    assert_eq!(status, 200);
    assert!(body.ends_with("# EOF\n"), "{body}");
    let values = body.lines().filter_map(|line| line.strip_prefix(name));
    values
        .filter_map(|value| value.strip_prefix(' '))
        .map(|value| value.parse().unwrap())
        .next()
        .unwrap_or_default()
}

#[test]
fn it_is_ready_once_telegram_answered_and_alive_before() {
    let mut world = watched();
    world.sandbox.faults().next("getMe", 1, Fault::Html(502));
    let fault = Fault::Slow(Duration::from_secs(60));
    world.sandbox.faults().next("getMe", 1, fault);
    world.start();
    assert_eq!(page(&world, "/healthz"), (200, "alive\n".to_owned()));
    let (status, why) = page(&world, "/readyz");
    assert_eq!(status, 503);
    assert!(why.contains("getMe"), "{why}");
    world.sandbox.wait_for("both faults are met", |calls| {
        calls.iter().filter(|call| call.method == "getMe").count() == 2
    });
    world.sandbox.faults().clear();
    until("it is ready", || page(&world, "/readyz").0 == 200);
    assert_eq!(page(&world, "/nonsense").0, 404);
    let refused = r#"trackless_requests_refused_total{method="GetMe",reason="5xx"}"#;
    assert_eq!(metric(&world, refused), 1.0);
    assert_eq!(metric(&world, "trackless_ready"), 1.0);
}

#[test]
fn what_happens_is_counted() {
    let mut world = watched();
    world.sets("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0");
    world.start();
    let (anna, ben) = (world.person("en"), world.person("en"));
    has_headphones(&anna);
    takes_down(&ben, ["Joom", "none", "10.11", "29 Nov", "Lamp"]);
    anna.presses_raw(anna.last().unwrap().id, "o:1:edit");
    anna.sees("What shall I change?");
    // What tidies up comes last; nothing is said any more to who is gone.
    until("all is said", || {
        metric(&world, "trackless_inbox") + metric(&world, "trackless_outbox") == 0.0
    });
    ben.blocks();
    world.sandbox.wait_until_all_is_taken();
    let updates = |kind: &str| {
        let name = format!("trackless_updates_total{{kind=\"{kind}\"}}");
        metric(&world, &name)
    };
    until("the block is counted", || updates("my_chat_member") == 1.0);
    assert!(updates("message") > 2.0 && updates("callback_query") > 2.0);
    until("all is handled", || {
        metric(&world, "trackless_inbox") + metric(&world, "trackless_outbox") == 0.0
    });
    let handled = metric(&world, "trackless_update_seconds_count");
    let taken = updates("message") + updates("callback_query") + updates("my_chat_member");
    assert_eq!(handled, taken);
    let accepted = |method: &str| {
        let name = format!("trackless_requests_accepted_total{{method=\"{method}\"}}");
        metric(&world, &name)
    };
    assert_eq!(accepted("AnswerCallbackQuery"), updates("callback_query"));
    assert!(accepted("SendMessage") > 2.0 && accepted("EditMessageText") > 0.0);
    let sent = metric(&world, "trackless_outbox_seconds_count");
    // An edit that changes nothing is refused, and done with.
    let changes_nothing = |method: &str| {
        let name =
            format!("trackless_requests_refused_total{{method=\"{method}\",reason=\"400\"}}");
        metric(&world, &name)
    };
    let said = [
        "SendMessage",
        "EditMessageText",
        "EditMessageReplyMarkup",
        "AnswerCallbackQuery",
    ];
    let done = |method: &str| accepted(method) + changes_nothing(method);
    assert_eq!(sent, said.map(done).iter().sum::<f64>());
}

#[test]
fn refusals_what_is_late_and_what_is_given_up_are_counted() {
    let mut world = watched();
    world.allows("message text is empty");
    world.allows("a message is dropped");
    world.start();
    let (anna, ben) = (world.person("en"), world.person("en"));
    has_headphones(&anna);
    let faults = world.sandbox.faults();
    faults.next_in_chat(ben.id(), "sendMessage", 1, Fault::TooManyRequests(1));
    faults.next_in_chat(
        ben.id(),
        "sendMessage",
        1,
        Fault::BadRequest("message text is empty".into()),
    );
    ben.says("/help");
    ben.says("/privacy");
    ben.sees("What I keep");
    assert!(!ben.has_seen("I keep an eye on orders"));
    let refused = |reason: &str| {
        let name = format!(
            "trackless_requests_refused_total{{method=\"SendMessage\",reason=\"{reason}\"}}"
        );
        metric(&world, &name)
    };
    assert_eq!([refused("429"), refused("400")], [1.0, 1.0]);
    assert_eq!(
        metric(&world, "trackless_set_aside_total{what=\"message\"}"),
        1.0
    );

    let due = world.next_reminder().unwrap();
    world.time_is(&(due + chrono::TimeDelta::hours(1)).to_rfc3339());
    anna.sees("⏰ Headphones");
    let late = |le: &str| {
        let name = format!("trackless_reminder_late_seconds_bucket{{le=\"{le}\"}}");
        metric(&world, &name)
    };
    until("it is counted", || late("7200.0") == 1.0);
    assert_eq!(late("1800.0"), 0.0);
}

#[test]
fn what_waits_is_told() {
    let mut world = watched();
    let buyer = world.person("en");
    let faults = world.sandbox.faults();
    faults.next_in_chat(buyer.id(), "sendMessage", 1, Fault::TooManyRequests(100));
    let person: Person = remembered(&buyer, "en");
    world.knows([(person, vec![])]);
    world.start();
    for _ in 0..3 {
        buyer.says("/help");
    }
    until("three answers wait", || {
        metric(&world, "trackless_outbox") == 3.0 && metric(&world, "trackless_inbox") == 0.0
    });
}
