//! Bad days: ordered faults and flood limits.

use std::time::{Duration, Instant};

use bot_api_sandbox::{Fault, FloodBucket, FloodLimits, RawAnswer};
use serde_json::json;

use crate::support::{call, error, result, sandbox, send, try_call, updates};

#[test]
fn a_fault_is_used_up() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    sandbox
        .faults()
        .next("sendMessage", 2, Fault::TooManyRequests(7));
    let params = json!({"chat_id": buyer.id(), "text": "a"});
    for _ in 0..2 {
        let refused = call(&sandbox, "SendMessage", params.clone());
        let expected = json!({
            "ok": false,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        });
        assert_eq!(refused, expected);
        result(&sandbox, "getMe", json!({}));
    }
    assert!(buyer.messages().is_empty());
    send(&sandbox, buyer.id(), "a");
}

#[test]
fn a_fault_can_be_of_one_chat() {
    let sandbox = sandbox();
    let (anna, buyer) = (sandbox.person("Anna", "en"), sandbox.person("Buyer", "en"));
    anna.says("hi");
    buyer.says("hi");
    sandbox
        .faults()
        .next_in_chat(anna.id(), "*", 1, Fault::TooManyRequests(1));
    send(&sandbox, buyer.id(), "a");
    let params = json!({"chat_id": anna.id(), "text": "a"});
    assert_eq!(
        error(&sandbox, "sendMessage", params),
        "Too Many Requests: retry after 1"
    );
}

#[test]
fn a_proxys_error_is_html_and_nothing_is_done() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    sandbox.faults().next("sendMessage", 1, Fault::Html(502));
    let answer = try_call(
        &sandbox,
        "sendMessage",
        json!({"chat_id": buyer.id(), "text": "a"}),
    )
    .unwrap();
    assert_eq!(answer.status, 502);
    assert!(answer.body.starts_with("<html>"));
    assert!(buyer.messages().is_empty());
    assert_eq!(sandbox.calls().last().map(|call| call.status), Some(502));
}

#[test]
fn an_answer_can_be_anything_and_nothing_is_done() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let not_ok = json!({"ok": false, "description": "something new"});
    let cases = [
        (RawAnswer::new(200, ""), ""),
        (RawAnswer::new(200, "{\"ok\": tr"), "{\"ok\": tr"),
        (RawAnswer::new(413, "<html>"), "<html>"),
        (RawAnswer::json(200, &not_ok), "something new"),
        (RawAnswer::refusal(409, "Conflict: odd"), "Conflict: odd"),
        (RawAnswer::refusal(420, "FLOOD"), "FLOOD"),
    ];
    for (answer, error) in cases {
        let (status, body) = (answer.status, answer.body.clone());
        sandbox
            .faults()
            .next("sendMessage", 1, Fault::Answer(answer));
        let params = json!({"chat_id": buyer.id(), "text": "a"});
        let got = try_call(&sandbox, "sendMessage", params).unwrap();
        assert_eq!((got.status, got.body.into_bytes()), (status, body));
        let call = sandbox.calls().pop().unwrap();
        assert_eq!((call.status, call.error.as_deref()), (status, Some(error)));
        assert!(!call.is_ok());
    }
    assert!(buyer.messages().is_empty() && sandbox.violations().is_empty());
}

#[test]
fn an_answer_can_have_headers() {
    let sandbox = sandbox();
    let redirect = RawAnswer::redirect(307, "http://127.0.0.1:9/elsewhere");
    let fault = Fault::Answer(redirect.with_header("X-Odd", "yes"));
    sandbox.faults().next("getMe", 1, fault);
    let answer = try_call(&sandbox, "getMe", json!({})).unwrap();
    let head = answer.head.to_ascii_lowercase();
    assert_eq!(answer.status, 307);
    assert!(head.contains("\r\nlocation: http://127.0.0.1:9/elsewhere"));
    assert!(head.contains("\r\nx-odd: yes"));
}

#[test]
fn an_ordered_success_counts_as_one_though_nothing_is_done() {
    let sandbox = sandbox();
    let answer = RawAnswer::json(200, &json!({"ok": true, "result": 5}));
    sandbox.faults().next("getMe", 1, Fault::Answer(answer));
    assert_eq!(result(&sandbox, "getMe", json!({})), 5);
    let call = sandbox.calls().pop().unwrap();
    assert!(call.is_ok());
    assert_eq!(call.result, 5);
}

#[test]
fn work_can_be_done_and_answered_oddly() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let fault = Fault::AnswerAfter(RawAnswer::new(200, "{"));
    sandbox.faults().next("sendMessage", 1, fault);
    let params = json!({"chat_id": buyer.id(), "text": "a"});
    let answer = try_call(&sandbox, "sendMessage", params).unwrap();
    assert_eq!((answer.status, answer.body.as_str()), (200, "{"));
    buyer.sees("a");
    let call = sandbox.calls().pop().unwrap();
    assert_eq!(call.result["text"], "a");
    assert!(!call.is_ok());
}

#[test]
fn an_answer_that_cannot_be_sent_is_a_servers_error() {
    let sandbox = sandbox();
    for answer in [
        RawAnswer::new(1, ""),
        RawAnswer::new(200, "").with_header("not a name", "a"),
    ] {
        sandbox.faults().next("getMe", 1, Fault::Answer(answer));
        let got = try_call(&sandbox, "getMe", json!({})).unwrap();
        assert_eq!(got.status, 500);
    }
}

#[test]
fn a_fault_can_last_until_it_is_cleared() {
    let sandbox = sandbox();
    let (anna, buyer) = (sandbox.person("Anna", "en"), sandbox.person("Buyer", "en"));
    anna.says("hi");
    buyer.says("hi");
    let fault = || Fault::Answer(RawAnswer::refusal(403, "Forbidden: odd"));
    sandbox
        .faults()
        .until_cleared_in_chat(anna.id(), "sendMessage", fault());
    let params = json!({"chat_id": anna.id(), "text": "a"});
    for _ in 0..5 {
        assert_eq!(
            error(&sandbox, "sendMessage", params.clone()),
            "Forbidden: odd"
        );
        send(&sandbox, buyer.id(), "a");
    }
    sandbox.faults().until_cleared("getMe", fault());
    for _ in 0..5 {
        assert_eq!(error(&sandbox, "getMe", json!({})), "Forbidden: odd");
    }
    sandbox.faults().clear();
    send(&sandbox, anna.id(), "a");
    result(&sandbox, "getMe", json!({}));
}

#[test]
fn a_poll_can_be_held_for_no_time_or_for_ages() {
    let sandbox = sandbox();
    for seconds in [0, 604_800, u64::MAX] {
        sandbox
            .faults()
            .next("getUpdates", 1, Fault::TooManyRequests(seconds));
        let held = call(&sandbox, "getUpdates", json!({}));
        assert_eq!(held["parameters"]["retry_after"], seconds);
    }
}

#[test]
fn every_answer_can_be_slow() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let delay = Duration::from_millis(100);
    sandbox.set_answer_delay(delay);
    sandbox.faults().next("getMe", 1, Fault::TooManyRequests(1));
    for (method, params) in [
        ("getMe", json!({})),
        ("getUpdates", json!({})),
        ("sendMessage", json!({"chat_id": buyer.id(), "text": "a"})),
    ] {
        let start = Instant::now();
        call(&sandbox, method, params);
        assert!(start.elapsed() >= delay, "{method}");
    }
}

#[test]
fn a_connection_drops_before_or_after_the_work() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    for (fault, messages) in [(Fault::DropBefore, 0), (Fault::DropAfter, 1)] {
        sandbox.faults().next("sendMessage", 1, fault);
        let answer = try_call(
            &sandbox,
            "sendMessage",
            json!({"chat_id": buyer.id(), "text": "a"}),
        );
        assert!(answer.is_err());
        assert_eq!(buyer.messages().len(), messages);
    }
}

#[test]
fn a_slow_answer_comes_after_the_work() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    sandbox
        .faults()
        .next("*", 1, Fault::Slow(Duration::from_millis(200)));
    let start = Instant::now();
    send(&sandbox, buyer.id(), "a");
    assert!(start.elapsed() >= Duration::from_millis(200));
}

#[test]
fn an_update_can_be_delivered_twice() {
    let sandbox = sandbox();
    sandbox.faults().deliver_twice(1);
    sandbox.person("Anna", "en").says("hi");
    let first = updates(&sandbox, 0);
    let next = first[0]["update_id"].as_i64().unwrap() + 1;
    assert_eq!(updates(&sandbox, next), first);
    assert!(updates(&sandbox, next).is_empty());
}

#[test]
fn faults_can_be_taken_back() {
    let sandbox = sandbox();
    sandbox.faults().next("*", 9, Fault::DropBefore);
    sandbox.faults().clear();
    result(&sandbox, "getMe", json!({}));
}

#[test]
fn a_slow_answer_comes_when_faults_are_taken_back() {
    let sandbox = sandbox();
    let hour = Duration::from_secs(3600);
    sandbox.faults().next("getMe", 1, Fault::Slow(hour));
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| result(&sandbox, "getMe", json!({})));
        sandbox.wait_for("getMe is there", |calls| {
            calls.iter().any(|call| call.method == "getMe")
        });
        // Its work is in the log before it is held back, so that the first of these may come too early.
        while !asked.is_finished() {
            sandbox.faults().clear();
            std::thread::yield_now();
        }
    });
}

#[test]
fn a_flood_is_held() {
    let sandbox = sandbox();
    let (anna, buyer) = (sandbox.person("Anna", "en"), sandbox.person("Buyer", "en"));
    anna.says("hi");
    buyer.says("hi");
    sandbox.set_limits(FloodLimits {
        per_chat: Some(FloodBucket {
            burst: 2,
            per_second: 0.01,
        }),
        global: None,
    });
    send(&sandbox, anna.id(), "a");
    let id = send(&sandbox, anna.id(), "b")["message_id"].clone();
    let params = json!({"chat_id": anna.id(), "message_id": id, "text": "c"});
    let held = call(&sandbox, "editMessageText", params);
    assert_eq!(held["error_code"], 429);
    assert!(
        held["parameters"]["retry_after"]
            .as_u64()
            .is_some_and(|seconds| (99..=100).contains(&seconds))
    );
    send(&sandbox, buyer.id(), "another chat goes on");
    sandbox.set_limits(FloodLimits::off());
    send(&sandbox, anna.id(), "d");
}

#[test]
fn a_refusal_can_have_any_words_and_does_nothing() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let fault = Fault::BadRequest("something new".into());
    sandbox.faults().next("sendMessage", 1, fault);
    let params = json!({"chat_id": buyer.id(), "text": "a"});
    let refused = call(&sandbox, "sendMessage", params);
    let expected = json!({
        "ok": false, "error_code": 400, "description": "Bad Request: something new",
    });
    assert_eq!(refused, expected);
    assert!(buyer.messages().is_empty());
}
