//! The chat page's files, and what it does by the control endpoints.

use std::sync::Arc;
use std::thread;

use bot_api_sandbox::{FloodLimits, Options, Sandbox};
use serde_json::{Value, json};

use crate::support::{request, result, sandbox, send, updates};

fn get(sandbox: &Sandbox, path: &str) -> Value {
    request(sandbox, "GET", path, "", b"")
        .expect("an answer")
        .json()
}

fn post(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    let answer = request(
        sandbox,
        "POST",
        path,
        "application/json",
        body.to_string().as_bytes(),
    );
    let answer = answer.expect("an answer");
    (
        answer.status,
        serde_json::from_str(&answer.body).unwrap_or(Value::Null),
    )
}

#[test]
fn the_page_comes_whole_from_the_sandbox() {
    let sandbox = sandbox();
    let page = request(&sandbox, "GET", "/", "", b"").unwrap().body;
    for file in ["/style.css", "/chat.js", "/icon.svg", "/markup.js"] {
        assert_eq!(
            request(&sandbox, "GET", file, "", b"").unwrap().status,
            200,
            "{file}"
        );
    }
    assert!(page.contains("/style.css") && page.contains("/chat.js"));
    assert!(!page.contains("://"), "nothing comes from elsewhere");
}

#[test]
fn people_act_and_the_state_shows_it() {
    let sandbox = sandbox();
    let (_, added) = post(
        &sandbox,
        "/sandbox/people",
        json!({"name": "Anna", "language": "ru"}),
    );
    let id = added["id"].as_i64().unwrap();
    let act = |body: Value| post(&sandbox, &format!("/sandbox/people/{id}/act"), body);
    assert_eq!(act(json!({"kind": "say", "text": "hi"})).0, 200);
    assert_eq!(act(json!({"kind": "say", "text": " "})).0, 400);
    assert_eq!(act(json!({"kind": "dance"})).0, 422);
    let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let params = json!({"chat_id": id, "text": "<b>Sure?</b>", "parse_mode": "HTML", "reply_markup": markup});
    let message = result(&sandbox, "sendMessage", params)["message_id"].clone();
    let commands = json!([{"command": "help", "description": "Помощь"}]);
    result(
        &sandbox,
        "setMyCommands",
        json!({"commands": commands, "language_code": "ru"}),
    );
    let (_, pressed) = act(json!({"kind": "press", "message_id": message, "label": "Yes"}));
    let answer =
        json!({"callback_query_id": pressed["query"], "text": "Noted", "show_alert": true});
    result(&sandbox, "answerCallbackQuery", answer);
    let state = get(&sandbox, &format!("/sandbox/state?person={id}"));
    let chat = &state["chat"];
    assert_eq!(chat["messages"][1]["html"], "<b>Sure?</b>");
    assert_eq!(chat["messages"][1]["buttons"][0][0]["label"], "Yes");
    assert_eq!(chat["answers"][0]["query"], pressed["query"]);
    assert_eq!(
        (&chat["answers"][0]["text"], &chat["answers"][0]["alert"]),
        (&json!("Noted"), &json!(true))
    );
    assert_eq!(chat["commands"], commands);
    for thing in ["photo", "sticker", "voice"] {
        let sent = act(json!({"kind": "send", "thing": thing}));
        assert_eq!(sent.0, 200, "{thing}");
    }
    for kind in ["block", "unblock"] {
        assert_eq!(act(json!({"kind": kind})).0, 200, "{kind}");
    }
    act(json!({"kind": "speak_language", "language": "en"}));
    assert_eq!(
        get(&sandbox, "/sandbox/state")["chat"]["commands"],
        json!([])
    );
    post(&sandbox, "/sandbox/reset", json!({}));
    assert_eq!(get(&sandbox, "/sandbox/state")["people"], json!([]));
    assert_eq!(act(json!({"kind": "block"})).0, 404);
}

#[test]
fn the_state_waits_for_a_newer_one() {
    let sandbox = Arc::new(sandbox());
    let buyer = sandbox.person("Anna", "en");
    let version = get(&sandbox, "/sandbox/state")["version"].as_u64().unwrap();
    let waiting = {
        let sandbox = Arc::clone(&sandbox);
        thread::spawn(move || get(&sandbox, &format!("/sandbox/state?after={version}")))
    };
    buyer.says("hi");
    let newer = waiting.join().unwrap();
    assert!(newer["version"].as_u64().unwrap() > version);
    assert_eq!(newer["people"][0]["last"]["text"], "hi");
}

#[test]
fn the_time_machine_moves_the_clock() {
    let start = "2026-11-12T09:00:00Z".parse().ok();
    let next_reminder: bot_api_sandbox::NextReminder =
        Arc::new(|| "2026-11-20T10:00:00Z".parse().ok());
    let options = Options {
        start,
        limits: FloodLimits::off(),
        next_reminder: Some(next_reminder),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).unwrap();
    let clock = "/sandbox/clock";
    let (_, hour) = post(&sandbox, clock, json!({"advance_seconds": 3600}));
    assert_eq!(hour, json!({"now": "2026-11-12T10:00:00Z"}));
    assert_eq!(
        get(&sandbox, "/sandbox/state")["next_reminder"],
        "2026-11-20T10:00:00Z"
    );
    assert_eq!(
        post(&sandbox, clock, json!("next_reminder")).1["now"],
        "2026-11-20T10:00:00Z"
    );
    assert_eq!(
        post(&sandbox, clock, json!({"to": "2027-01-01T00:00:00Z"})).1["now"],
        "2027-01-01T00:00:00Z"
    );
    assert_eq!(
        post(&sandbox, clock, json!("next_reminder")).1["now"],
        "2027-01-01T00:00:00Z",
        "never back"
    );
    assert_eq!(get(&sandbox, clock)["now"], "2027-01-01T00:00:00Z");
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    assert_eq!(send(&sandbox, buyer.id(), "a")["date"], 1_798_761_600);
}

#[test]
fn without_reminders_there_is_none_to_go_to() {
    let sandbox = sandbox();
    assert_eq!(
        post(&sandbox, "/sandbox/clock", json!("next_reminder")).0,
        409
    );
    assert_eq!(get(&sandbox, "/sandbox/state")["knows_reminders"], false);
}

#[test]
fn faults_are_ordered_by_http_too() {
    let sandbox = sandbox();
    let order = json!({"method": "getMe", "fault": {"too_many_requests": 3}});
    assert_eq!(post(&sandbox, "/sandbox/faults", order).0, 200);
    let path = format!("/bot{}/getMe", sandbox.token());
    assert_eq!(
        request(&sandbox, "GET", &path, "", b"").unwrap().status,
        429
    );
    post(
        &sandbox,
        "/sandbox/faults",
        json!({"fault": "deliver_twice"}),
    );
    sandbox.person("Anna", "en").says("hi");
    let next = updates(&sandbox, 0)[0]["update_id"].as_i64().unwrap() + 1;
    assert_eq!(updates(&sandbox, next).len(), 1);
    post(
        &sandbox,
        "/sandbox/faults",
        json!({"fault": {"html": 500}, "chat_id": 1}),
    );
    request(&sandbox, "DELETE", "/sandbox/faults", "", b"").unwrap();
    assert_eq!(get(&sandbox, "/sandbox/calls")[0]["status"], 429);
    assert_eq!(get(&sandbox, "/sandbox/violations"), json!([]));
}
