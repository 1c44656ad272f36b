//! What the server refuses, in its own words.

use bot_api_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

use crate::support::{HttpAnswer, call, error, request, result, sandbox, send, updates};

#[test]
fn a_wrong_token_or_address_is_refused() {
    let sandbox = sandbox();
    for (path, status, description) in [
        ("/bot1:wrong/getMe", 401, "Unauthorized"),
        ("/botnonsense/getMe", 404, "Not Found"),
        ("/bot1:wr ong/getMe", 404, "Not Found"),
        ("/nowhere", 404, "Not Found"),
    ] {
        let path = path.replace(' ', "%20");
        let answer = request(&sandbox, "GET", &path, "text/plain", b"").unwrap();
        let expected = json!({"ok": false, "error_code": status, "description": description});
        assert_eq!((answer.status, answer.json()), (status, expected), "{path}");
    }
}

#[test]
fn an_unknown_method_is_not_found() {
    let sandbox = sandbox();
    assert_eq!(error(&sandbox, "sendDice", json!({})), "Not Found");
    assert_eq!(sandbox.calls()[0].method, "sendDice");
}

#[test]
fn parameters_come_in_every_form() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let base = format!("/bot{}/", sandbox.token());
    let text_of = |answer: HttpAnswer| answer.json()["result"]["text"].clone();
    let query = format!("{base}SENDMESSAGE?chat_id={}&text=a%20b", buyer.id());
    assert_eq!(
        text_of(request(&sandbox, "GET", &query, "", b"").unwrap()),
        "a b"
    );
    let form = format!(
        "chat_id={}&text=a+%3Cb%3Ec%3C/b%3E&parse_mode=html",
        buyer.id()
    );
    let path = format!("{base}sendMessage");
    let urlencoded = "application/x-www-form-urlencoded";
    assert_eq!(
        text_of(request(&sandbox, "POST", &path, urlencoded, form.as_bytes()).unwrap()),
        "a c"
    );
    let part = |name: &str, value: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let multipart =
        part("chat_id", &buyer.id().to_string()) + &part("text", "multi\r\npart") + "--x--\r\n";
    let answer = request(
        &sandbox,
        "POST",
        &path,
        "multipart/form-data; boundary=x",
        multipart.as_bytes(),
    )
    .unwrap();
    assert_eq!(text_of(answer), "multi\npart");
    let answer = request(&sandbox, "POST", &path, "application/json", b"{").unwrap();
    assert_eq!(
        answer.json()["description"],
        "Bad Request: can't parse JSON object"
    );
}

#[test]
fn what_the_real_server_passes_over_is_a_violation() {
    let sandbox = sandbox();
    for (method, params, description) in [
        ("getMe", json!({"x": 1}), "getMe has no parameter \"x\""),
        (
            "sendMessage",
            json!({"chat_id": 1, "text": "a", "disable_web_page_preview": true}),
            "sendMessage has no parameter \"disable_web_page_preview\"",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1, "text": 5}),
            "parameter \"text\" of sendMessage must be of kind Text",
        ),
        (
            "getUpdates",
            json!({"offset": "x"}),
            "parameter \"offset\" of getUpdates must be of kind Integer",
        ),
    ] {
        let description = format!("Bad Request: {description} (strict mode of the sandbox)");
        assert_eq!(error(&sandbox, method, params), description);
        assert_eq!(
            sandbox.violations().last(),
            Some(&format!("{method}: {description}"))
        );
    }
}

#[test]
fn a_lenient_sandbox_passes_over_it_too() {
    let options = Options {
        strict: false,
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).unwrap();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let params = json!({"chat_id": buyer.id(), "text": 5, "disable_web_page_preview": true});
    assert_eq!(result(&sandbox, "sendMessage", params)["text"], "5");
    assert!(sandbox.violations().is_empty());
}

#[test]
fn send_message_has_its_rules() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    let silent = sandbox.person("Buyer", "en");
    buyer.says("hi");
    let keyboard =
        |data: &str| json!({"inline_keyboard": [[{"text": "a", "callback_data": data}]]});
    for (params, description) in [
        (
            json!({"chat_id": buyer.id()}),
            "Bad Request: message text is empty",
        ),
        (
            json!({"chat_id": buyer.id(), "text": "\n"}),
            "Bad Request: text must be non-empty",
        ),
        (json!({"text": "a"}), "Bad Request: chat_id is empty"),
        (
            json!({"chat_id": 1, "text": "a"}),
            "Bad Request: chat not found",
        ),
        (
            json!({"chat_id": "@nobody", "text": "a"}),
            "Bad Request: chat not found",
        ),
        (
            json!({"chat_id": silent.id(), "text": "a"}),
            "Forbidden: bot can't initiate conversation with a user",
        ),
        (
            json!({"chat_id": buyer.id(), "text": "<b>", "parse_mode": "HTML"}),
            "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            json!({"chat_id": buyer.id(), "text": "a", "reply_markup": keyboard(&"x".repeat(65))}),
            "Bad Request: BUTTON_DATA_INVALID",
        ),
        (
            json!({"chat_id": buyer.id(), "text": "a", "business_connection_id": "x"}),
            "Bad Request: business connection not found",
        ),
        (
            json!({"chat_id": buyer.id(), "text": "a", "message_thread_id": 5}),
            "Bad Request: message thread not found",
        ),
        (
            json!({"chat_id": buyer.id(), "text": "a", "reply_parameters": {"message_id": 99}}),
            "Bad Request: message to be replied not found",
        ),
    ] {
        assert_eq!(
            error(&sandbox, "sendMessage", params.clone()),
            description,
            "{params}"
        );
    }
    assert!(buyer.messages().is_empty() && sandbox.violations().is_empty());
}

#[test]
fn a_sent_message_comes_back_whole() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "ru");
    buyer.says("hi");
    let markup = json!({"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]});
    let params = json!({
        "chat_id": buyer.id(), "text": "😀 <code>x</code>", "parse_mode": "HTML", "reply_markup": markup.clone(),
        "reply_parameters": {"message_id": 1},
    });
    let mut message = result(&sandbox, "sendMessage", params);
    let replied = message.as_object_mut().unwrap().remove("reply_to_message");
    assert_eq!(replied.unwrap()["text"], "hi");
    let expected = json!({
        "message_id": 2,
        "from": {"id": 1000000001, "is_bot": true, "first_name": "Trackless", "username": "trackless_bot"},
        "chat": {"id": buyer.id(), "first_name": "Anna", "type": "private"},
        "date": sandbox.clock().now().timestamp(),
        "text": "😀 x",
        "entities": [{"type": "code", "offset": 3, "length": 1}],
        "reply_markup": markup,
    });
    assert_eq!(message, expected);
}

#[test]
fn edits_have_their_rules() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let chat = buyer.id();
    let id = send(&sandbox, chat, "a")["message_id"].as_i64().unwrap();
    let not_modified = "Bad Request: message is not modified: specified new message content and reply markup are exactly \
                        the same as a current content and reply markup of the message";
    for (method, params, description) in [
        (
            "editMessageText",
            json!({"chat_id": chat, "message_id": id, "text": "a"}),
            not_modified,
        ),
        (
            "editMessageText",
            json!({"chat_id": chat, "message_id": id, "text": "<b></b>a ", "parse_mode": "HTML"}),
            not_modified,
        ),
        (
            "editMessageReplyMarkup",
            json!({"chat_id": chat, "message_id": id}),
            not_modified,
        ),
        (
            "editMessageReplyMarkup",
            json!({"chat_id": chat, "message_id": id, "reply_markup": {"remove_keyboard": true}}),
            "Bad Request: inline keyboard expected",
        ),
        (
            "editMessageText",
            json!({"chat_id": chat, "message_id": 99, "text": "b"}),
            "Bad Request: message to edit not found",
        ),
        (
            "editMessageText",
            json!({"chat_id": chat, "message_id": 1, "text": "b"}),
            "Bad Request: message can't be edited",
        ),
        (
            "editMessageText",
            json!({"chat_id": chat, "message_id": id}),
            "Bad Request: message text is empty",
        ),
        (
            "editMessageText",
            json!({"chat_id": chat, "text": "b"}),
            "Bad Request: message identifier is not specified",
        ),
        (
            "deleteMessage",
            json!({"chat_id": chat, "message_id": 99}),
            "Bad Request: message to delete not found",
        ),
    ] {
        assert_eq!(
            error(&sandbox, method, params.clone()),
            description,
            "{params}"
        );
    }
    sandbox.clock().advance(chrono::TimeDelta::minutes(1));
    let edited = result(
        &sandbox,
        "editMessageText",
        json!({"chat_id": chat, "message_id": id, "text": "b"}),
    );
    assert_eq!(
        edited["edit_date"].as_i64(),
        edited["date"].as_i64().map(|date| date + 60)
    );
    sandbox.clock().advance(chrono::TimeDelta::hours(48));
    let old = json!({"chat_id": chat, "message_id": id});
    assert_eq!(
        error(&sandbox, "deleteMessage", old),
        "Bad Request: message can't be deleted for everyone"
    );
}

#[test]
fn callback_queries_have_their_rules() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let markup = json!({"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]});
    result(
        &sandbox,
        "sendMessage",
        json!({"chat_id": buyer.id(), "text": "a", "reply_markup": markup}),
    );
    let press = || {
        buyer.presses_and_leaves("a");
        updates(&sandbox, -1)[0]["callback_query"].clone()
    };
    let query = press();
    assert_eq!(query["data"], "b");
    assert_eq!(query["message"]["text"], "a");
    assert!(query["chat_instance"].is_string());
    let answer = |id: &Value, text: String| {
        call(
            &sandbox,
            "answerCallbackQuery",
            json!({"callback_query_id": id, "text": text}),
        )
    };
    assert_eq!(
        answer(&query["id"], "я".repeat(201))["description"],
        "Bad Request: MESSAGE_TOO_LONG"
    );
    assert_eq!(answer(&query["id"], "я".repeat(200))["ok"], true);
    let too_old =
        "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(answer(&json!("1"), String::new())["description"], too_old);
    let late = press();
    sandbox.clock().advance(chrono::TimeDelta::seconds(61));
    assert_eq!(answer(&late["id"], String::new())["description"], too_old);
}

#[test]
fn a_chat_action_has_a_known_name() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    result(
        &sandbox,
        "sendChatAction",
        json!({"chat_id": buyer.id(), "action": "typing"}),
    );
    let odd = json!({"chat_id": buyer.id(), "action": "dancing"});
    assert_eq!(
        error(&sandbox, "sendChatAction", odd),
        "Bad Request: wrong parameter action in request"
    );
}
