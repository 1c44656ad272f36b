//! A person and a small bot talk: the driver's verbs, one after another.

use std::thread;

use crate::support::{call, result, sandbox, send};
use bot_api_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

/// Answers each update until it is told "stop".
fn bot(sandbox: &Sandbox) {
    let mut offset = 0;
    loop {
        let batch = result(
            sandbox,
            "getUpdates",
            json!({"offset": offset, "timeout": 30}),
        );
        for update in batch.as_array().into_iter().flatten() {
            offset = update["update_id"].as_i64().unwrap() + 1;
            if update["message"]["text"] == "stop" {
                result(sandbox, "getUpdates", json!({"offset": offset}));
                return;
            }
            answer(sandbox, update);
        }
    }
}

fn answer(sandbox: &Sandbox, update: &Value) {
    let message = &update["message"];
    let query = &update["callback_query"];
    if let Some(text) = message["text"].as_str() {
        let buttons = json!([[{"text": "Press me", "callback_data": "pressed"}, {"text": "Copy", "copy_text": {"text": "c"}}]]);
        let reply = json!({
            "chat_id": message["chat"]["id"],
            "text": format!("You said <b>{text}</b>"),
            "parse_mode": "HTML",
            "reply_markup": {"inline_keyboard": buttons},
        });
        result(sandbox, "sendMessage", reply);
    } else if let Some(data) = query["data"].as_str() {
        let message = &query["message"];
        let edit = json!({"chat_id": message["chat"]["id"], "message_id": message["message_id"], "text": format!("Got {data}")});
        call(sandbox, "editMessageText", edit);
        result(
            sandbox,
            "answerCallbackQuery",
            json!({"callback_query_id": query["id"], "text": "Done"}),
        );
    } else if message.is_object() {
        send(sandbox, message["chat"]["id"].as_i64().unwrap(), "No text");
    }
}

#[test]
fn a_conversation_reads_as_one() {
    let sandbox = sandbox();
    thread::scope(|scope| {
        scope.spawn(|| bot(&sandbox));
        let buyer = sandbox.person("Anna", "ru");
        buyer.says("hello & bye");
        let seen = buyer.sees("hello");
        assert_eq!(seen.html, "You said <b>hello &amp; bye</b>");
        assert_eq!(
            seen.button("Copy")
                .and_then(|button| button.copy.clone())
                .as_deref(),
            Some("c")
        );
        buyer.presses("Press");
        buyer.sees("Got pressed");
        buyer.sees_toast("Done");
        assert!(buyer.has_seen("You said") && !buyer.has_seen("No text"));
        assert_eq!(buyer.messages().len(), 1);
        buyer.presses_on(seen.id, "Press me");
        buyer.presses_raw(seen.id, "other");
        assert_eq!(buyer.sees_something().text, "Got other");
        buyer.sends_photo();
        buyer.sees("No text");
        buyer.sends_sticker();
        buyer.sees("No text");
        assert_eq!(
            buyer.last().map(|seen| seen.text).as_deref(),
            Some("No text")
        );
        buyer.says("stop");
    });
    assert_eq!(sandbox.pending_updates(), 0);
    assert!(sandbox.violations().is_empty());
}

#[test]
fn a_failure_prints_the_chat() {
    let sandbox = Sandbox::start(Options {
        deadline: std::time::Duration::ZERO,
        start: "2026-11-12T09:00:00Z".parse().ok(),
        ..Options::default()
    })
    .unwrap();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    send(&sandbox, buyer.id(), "Hello");
    let failure = thread::scope(|scope| scope.spawn(|| buyer.sees("Goodbye")).join().unwrap_err());
    let text = failure.downcast_ref::<String>().unwrap();
    assert!(
        text.contains("saw no \"Goodbye\"")
            && text.contains("Anna: hi")
            && text.contains("bot sends #2: Hello")
    );
}

#[test]
fn people_do_not_see_each_others_chats() {
    let sandbox = sandbox();
    let (anna, buyer) = (sandbox.person("Anna", "en"), sandbox.person("Buyer", "ru"));
    anna.says("a");
    buyer.says("b");
    send(&sandbox, anna.id(), "to Anna");
    send(&sandbox, buyer.id(), "to Buyer");
    anna.sees("to Anna");
    buyer.sees("to Buyer");
    assert!(!anna.has_seen("to Buyer") && !buyer.has_seen("to Anna"));
}
