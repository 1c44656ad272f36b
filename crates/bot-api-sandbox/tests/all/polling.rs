//! Updates: numbers, confirmation, waiting, conflicts.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use bot_api_sandbox::{Options, Sandbox};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::support::{call, error, result, sandbox, send, updates};

#[test]
fn updates_come_until_they_are_confirmed() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "ru");
    buyer.says("one");
    buyer.says("two");
    let first = updates(&sandbox, 0);
    assert_eq!(first.len(), 2);
    assert_eq!(
        updates(&sandbox, 0),
        first,
        "not confirmed, so they come again"
    );
    let second = &first[1];
    assert_eq!(
        second["update_id"].as_i64(),
        first[0]["update_id"].as_i64().map(|id| id + 1)
    );
    let again = updates(&sandbox, second["update_id"].as_i64().unwrap());
    assert_eq!(again, first[1..]);
    assert_eq!(sandbox.pending_updates(), 1);
    let limited = result(&sandbox, "getUpdates", json!({"limit": 1}));
    assert_eq!(limited.as_array().map(Vec::len), Some(1));
    assert_eq!(
        updates(&sandbox, second["update_id"].as_i64().unwrap() + 1),
        Vec::<Value>::new()
    );
}

#[test]
fn a_message_tells_who_and_when() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "ru");
    buyer.says("/start x");
    let message = &updates(&sandbox, 0)[0]["message"];
    let expected = json!({
        "message_id": 1,
        "from": {"id": buyer.id(), "is_bot": false, "first_name": "Anna", "language_code": "ru"},
        "chat": {"id": buyer.id(), "first_name": "Anna", "type": "private"},
        "date": sandbox.clock().now().timestamp(),
        "text": "/start x",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    });
    assert_eq!(*message, expected);
}

#[test]
fn numbers_go_on_from_those_that_were_given_out() {
    let first = |given_out| {
        let sandbox = Sandbox::start(Options {
            numbers_given_out: given_out,
            ..Options::default()
        });
        let sandbox = sandbox.unwrap();
        sandbox.person("Anna", "ru").says("one");
        let update = updates(&sandbox, 0).remove(0);
        let message = &update["message"];
        let numbers = [
            &update["update_id"],
            &message["message_id"],
            &message["from"]["id"],
        ];
        numbers.map(|id| id.as_i64().unwrap())
    };
    let [update, message, person] = first(Some(0));
    let later = [update, message, person].map(|number| number + 5000);
    assert_eq!(first(Some(5000)), later);
    let by_the_clock = first(None);
    assert!(by_the_clock[0] > update + 20_000_000, "{by_the_clock:?}");
}

#[test]
fn a_poll_waits_for_what_comes() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    thread::scope(|scope| {
        let poll = scope.spawn(|| result(&sandbox, "getUpdates", json!({"timeout": 50})));
        wait_until_polled(&sandbox);
        buyer.says("hi");
        assert_eq!(poll.join().unwrap()[0]["message"]["text"], "hi");
    });
}

#[test]
fn a_poll_without_news_ends_empty_after_its_time() {
    let sandbox = sandbox();
    let start = Instant::now();
    assert_eq!(
        result(&sandbox, "getUpdates", json!({"timeout": 1})),
        json!([])
    );
    assert!(start.elapsed() >= Duration::from_secs(1));
    assert!(!sandbox.is_polled());
}

#[test]
fn a_second_poller_ends_the_first() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    thread::scope(|scope| {
        let first = scope.spawn(|| error(&sandbox, "getUpdates", json!({"timeout": 50})));
        wait_until_polled(&sandbox);
        let second = scope.spawn(|| result(&sandbox, "getUpdates", json!({"timeout": 50})));
        assert_eq!(
            first.join().unwrap(),
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
        );
        buyer.says("hi");
        assert_eq!(second.join().unwrap()[0]["message"]["text"], "hi");
    });
}

#[test]
fn a_webhook_and_polling_exclude_each_other() {
    let sandbox = sandbox();
    result(
        &sandbox,
        "setWebhook",
        json!({"url": "https://example.com/hook"}),
    );
    assert_eq!(
        result(&sandbox, "getWebhookInfo", json!({}))["url"],
        "https://example.com/hook"
    );
    assert_eq!(
        error(&sandbox, "getUpdates", json!({})),
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    );
    sandbox.person("Anna", "en").says("hi");
    result(
        &sandbox,
        "deleteWebhook",
        json!({"drop_pending_updates": true}),
    );
    assert_eq!(updates(&sandbox, 0), Vec::<Value>::new());
}

#[test]
fn only_allowed_updates_are_kept() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    result(
        &sandbox,
        "getUpdates",
        json!({"allowed_updates": ["my_chat_member"]}),
    );
    buyer.says("hi");
    buyer.blocks();
    let kept = updates(&sandbox, 0);
    assert_eq!(kept.len(), 1);
    assert!(kept[0]["my_chat_member"].is_object());
}

#[test]
fn updates_are_kept_for_a_day_of_the_sandboxs_clock() {
    let sandbox = sandbox();
    sandbox.person("Anna", "en").says("hi");
    sandbox.clock().advance(TimeDelta::hours(23));
    assert_eq!(updates(&sandbox, 0).len(), 1);
    sandbox.clock().advance(TimeDelta::hours(1));
    assert_eq!(updates(&sandbox, 0).len(), 0);
}

#[test]
fn a_block_is_told_and_then_forbids() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let id = send(&sandbox, buyer.id(), "a")["message_id"].clone();
    buyer.blocks();
    let told = updates(&sandbox, -1)[0]["my_chat_member"].clone();
    assert_eq!(told["old_chat_member"]["status"], "member");
    assert_eq!(told["new_chat_member"]["status"], "kicked");
    assert_eq!(told["new_chat_member"]["user"]["id"], 1_000_000_001);
    for (method, params) in [
        ("sendMessage", json!({"chat_id": buyer.id(), "text": "b"})),
        (
            "editMessageText",
            json!({"chat_id": buyer.id(), "message_id": id, "text": "b"}),
        ),
        (
            "sendChatAction",
            json!({"chat_id": buyer.id(), "action": "typing"}),
        ),
    ] {
        assert_eq!(
            error(&sandbox, method, params),
            "Forbidden: bot was blocked by the user"
        );
    }
    buyer.unblocks();
    assert_eq!(
        updates(&sandbox, -1)[0]["my_chat_member"]["new_chat_member"]["status"],
        "member"
    );
    assert_eq!(
        call(
            &sandbox,
            "sendMessage",
            json!({"chat_id": buyer.id(), "text": "b"})
        )["ok"],
        true
    );
}

#[test]
fn who_writes_again_restarts_the_bot() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.blocks();
    buyer.says("hi");
    let kinds: Vec<_> = updates(&sandbox, 0)
        .iter()
        .map(|update| update["my_chat_member"]["new_chat_member"]["status"].clone())
        .collect();
    assert_eq!(kinds, [json!("kicked"), json!("member"), Value::Null]);
}

#[test]
fn the_driver_waits_until_all_is_taken() {
    let sandbox = Arc::new(sandbox());
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let next = updates(&sandbox, 0)[0]["update_id"].as_i64().unwrap() + 1;
    let poller = {
        let sandbox = Arc::clone(&sandbox);
        thread::spawn(move || {
            result(
                &sandbox,
                "getUpdates",
                json!({"offset": next, "timeout": 50}),
            )
        })
    };
    sandbox.wait_until_all_is_taken();
    assert_eq!(sandbox.pending_updates(), 0);
    buyer.says("bye");
    assert_eq!(poller.join().unwrap()[0]["message"]["text"], "bye");
}

fn wait_until_polled(sandbox: &bot_api_sandbox::Sandbox) {
    sandbox.wait_until_all_is_taken();
}
