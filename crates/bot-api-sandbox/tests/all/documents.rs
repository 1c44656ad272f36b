//! Files that are sent, and messages that are deleted.

use std::thread;
use std::time::Duration;

use bot_api_sandbox::{Buyer, Fault, FloodBucket, FloodLimits, Options, Sandbox};
use serde_json::{Value, json};

use crate::support::{call, error, request, result, sandbox, send, upload};

const NOTES: &[u8] = "2026-11-12 added\r\n2026-11-23 disputed — да\n".as_bytes();

/// A sandbox with a person who wrote to the bot.
fn with_buyer() -> (Sandbox, Buyer) {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    (sandbox, buyer)
}

#[test]
fn a_document_comes_back_whole() {
    let (sandbox, buyer) = with_buyer();
    let markup = json!({"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]});
    let params = json!({
        "chat_id": buyer.id(), "caption": "Your <b>order</b>", "parse_mode": "HTML", "reply_markup": markup.clone(),
        "reply_parameters": {"message_id": 1}, "disable_content_type_detection": true,
    });
    let mut message = upload(&sandbox, params, "order-1.txt", NOTES)["result"].clone();
    let replied = message.as_object_mut().unwrap().remove("reply_to_message");
    assert_eq!(replied.unwrap()["text"], "hi");
    let document = json!({
        "file_name": "order-1.txt", "mime_type": "text/plain", "file_id": "sandbox-document-2",
        "file_unique_id": "sandbox-document-2-1", "file_size": NOTES.len(),
    });
    let expected = json!({
        "message_id": 2,
        "from": {"id": 1000000001, "is_bot": true, "first_name": "Trackless", "username": "trackless_bot"},
        "chat": {"id": buyer.id(), "first_name": "Anna", "type": "private"},
        "date": sandbox.clock().now().timestamp(),
        "document": document,
        "caption": "Your order",
        "caption_entities": [{"type": "bold", "offset": 5, "length": 5}],
        "reply_markup": markup,
    });
    assert_eq!(message, expected);
    assert!(sandbox.violations().is_empty());
}

#[test]
fn a_caption_is_not_needed() {
    let (sandbox, buyer) = with_buyer();
    let message = upload(
        &sandbox,
        json!({"chat_id": buyer.id()}),
        "data.bin",
        b"\x00",
    );
    assert_eq!(
        message["result"]["document"]["mime_type"],
        "application/octet-stream"
    );
    assert_eq!(message["result"].get("caption"), None);
}

#[test]
fn send_document_has_its_rules() {
    let (sandbox, buyer) = with_buyer();
    let silent = sandbox.person("Buyer", "en");
    let chat = buyer.id();
    let caption = |text: String| json!({"chat_id": chat, "caption": text, "parse_mode": "HTML"});
    let marked_up = format!("<b>{}</b>", "😀".repeat(512));
    assert_eq!(
        upload(&sandbox, caption(marked_up), "a.txt", b"a")["ok"],
        true
    );
    let button = json!({"inline_keyboard": [[{"text": "a", "callback_data": "x".repeat(65)}]]});
    let entities = json!([{"type": "shiny", "offset": 0, "length": 1}]);
    let cases: [(Value, &[u8], &str); 10] = [
        (
            caption("😀".repeat(512) + "a"),
            b"a",
            "Bad Request: message caption is too long",
        ),
        (
            caption("<b>".to_owned()),
            b"a",
            "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            json!({"chat_id": chat, "caption": "a", "parse_mode": "XML"}),
            b"a",
            "Bad Request: unsupported parse_mode",
        ),
        (
            json!({"chat_id": chat, "caption": "a", "caption_entities": entities}),
            b"a",
            "Bad Request: can't parse MessageEntity: Unsupported type specified",
        ),
        (
            json!({"chat_id": chat}),
            b"",
            "Bad Request: file must be non-empty",
        ),
        (
            json!({"chat_id": chat, "reply_markup": button}),
            b"a",
            "Bad Request: BUTTON_DATA_INVALID",
        ),
        (
            json!({"chat_id": chat, "reply_parameters": {"message_id": 99}}),
            b"a",
            "Bad Request: message to be replied not found",
        ),
        (json!({}), b"a", "Bad Request: chat_id is empty"),
        (json!({"chat_id": 1}), b"a", "Bad Request: chat not found"),
        (
            json!({"chat_id": silent.id()}),
            b"a",
            "Forbidden: bot can't initiate conversation with a user",
        ),
    ];
    for (params, content, description) in cases {
        let refused = upload(&sandbox, params.clone(), "a.txt", content);
        assert_eq!(refused["description"], description, "{params}");
    }
    assert_eq!(
        error(&sandbox, "sendDocument", json!({"chat_id": chat})),
        "Bad Request: there is no document in the request"
    );
    assert_eq!(buyer.messages().len(), 1);
    assert!(sandbox.violations().is_empty());
}

#[test]
fn what_cannot_have_been_meant_with_a_file_is_a_violation() {
    let (sandbox, buyer) = with_buyer();
    let chat = buyer.id();
    let strict =
        |description: &str| format!("Bad Request: {description} (strict mode of the sandbox)");
    assert_eq!(
        error(
            &sandbox,
            "sendDocument",
            json!({"chat_id": chat, "document": "order.txt"})
        ),
        strict("the sandbox has no files but those that are uploaded")
    );
    for name in ["", "a/b.txt", "a\\b.txt"] {
        let refused = upload(&sandbox, json!({"chat_id": chat}), name, b"a");
        let description = format!("the file's name {name:?} would not reach the person as it is");
        assert_eq!(refused["description"], strict(&description));
    }
    let text = json!({"chat_id": chat, "text": "a"});
    assert_eq!(
        upload(&sandbox, text, "a.txt", b"a")["description"],
        strict("sendDocument has no parameter \"text\"")
    );
    let body = b"--x\r\nContent-Disposition: form-data; name=\"text\"; filename=\"a\"\r\n\r\na\r\n--x--\r\n";
    let path = format!("/bot{}/sendMessage", sandbox.token());
    let form = "multipart/form-data; boundary=x";
    let answer = request(&sandbox, "POST", &path, form, body).unwrap();
    assert_eq!(
        answer.json()["description"],
        strict("parameter \"text\" of sendMessage must be of kind Text")
    );
    assert_eq!(sandbox.violations().len(), 6);
}

#[test]
fn a_request_of_more_than_50_megabytes_is_too_large() {
    let (sandbox, buyer) = with_buyer();
    let path = format!(
        "/bot{}/sendDocument?chat_id={}",
        sandbox.token(),
        buyer.id()
    );
    let body = vec![b'a'; (50 << 20) + 1];
    let answer = request(
        &sandbox,
        "POST",
        &path,
        "multipart/form-data; boundary=x",
        &body,
    )
    .unwrap();
    let expected =
        json!({"ok": false, "error_code": 413, "description": "Request Entity Too Large"});
    assert_eq!((answer.status, answer.json()), (413, expected));
}

#[test]
fn a_person_reads_a_document() {
    let (sandbox, buyer) = with_buyer();
    let params = json!({"chat_id": buyer.id(), "caption": "Your order"});
    upload(&sandbox, params.clone(), "first.txt", b"1");
    upload(&sandbox, params, "second.txt", NOTES);
    let document = buyer.sees_document("second");
    assert_eq!(document.name, "second.txt");
    assert_eq!(document.content.as_bytes(), NOTES);
    assert_eq!(buyer.last().and_then(|seen| seen.document), Some(document));
    assert!(buyer.transcript().contains("(second.txt) Your order"));
}

#[test]
fn who_waits_in_vain_says_so() {
    let sandbox = Sandbox::start(Options {
        deadline: Duration::ZERO,
        ..Options::default()
    })
    .unwrap();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("4111 1111 1111 1111");
    send(&sandbox, buyer.id(), "a text");
    let failure = |wait: fn(&Buyer)| {
        let failed = thread::scope(|scope| scope.spawn(|| wait(&buyer)).join().unwrap_err());
        failed.downcast_ref::<String>().cloned().unwrap()
    };
    let still = failure(|buyer| buyer.sees_no_more("4111"));
    assert!(still.contains("still sees \"4111\""), "{still}");
    let none = failure(|buyer| drop(buyer.sees_document("")));
    assert!(none.contains("saw no document"), "{none}");
}

#[test]
fn the_page_shows_a_document_and_gives_its_text() {
    let (sandbox, buyer) = with_buyer();
    let get = |path: &str| request(&sandbox, "GET", path, "", b"").unwrap();
    upload(
        &sandbox,
        json!({"chat_id": buyer.id(), "caption": "Your <order>"}),
        "order.txt",
        NOTES,
    );
    let state = get("/sandbox/state").json();
    assert_eq!(state["people"][0]["last"]["text"], "order.txt");
    let message = &state["chat"]["messages"][1];
    assert_eq!(message["kind"], "document");
    assert_eq!(message["html"], "Your &lt;order&gt;");
    assert_eq!(
        message["document"],
        json!({"name": "order.txt", "size": NOTES.len()})
    );
    let documents = format!("/sandbox/people/{}/documents", buyer.id());
    assert_eq!(get(&format!("{documents}/2")).body.as_bytes(), NOTES);
    for other in [1, 3] {
        assert_eq!(get(&format!("{documents}/{other}")).status, 404);
    }
}

#[test]
fn a_document_has_no_text_to_edit_but_buttons() {
    let (sandbox, buyer) = with_buyer();
    let chat = buyer.id();
    upload(&sandbox, json!({"chat_id": chat}), "order.txt", NOTES);
    let text = json!({"chat_id": chat, "message_id": 2, "text": "a"});
    assert_eq!(
        error(&sandbox, "editMessageText", text),
        "Bad Request: there is no text in the message to edit"
    );
    let markup = json!({"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]});
    let buttons = json!({"chat_id": chat, "message_id": 2, "reply_markup": markup});
    let edited = result(&sandbox, "editMessageReplyMarkup", buttons);
    assert_eq!(edited["document"]["file_name"], "order.txt");
}

#[test]
fn a_bot_deletes_its_own_messages_and_the_persons() {
    let (sandbox, buyer) = with_buyer();
    let other = sandbox.person("Buyer", "en");
    other.says("not Anna's");
    let chat = buyer.id();
    buyer.says("4111 1111 1111 1111");
    send(&sandbox, chat, "Do not send this");
    let delete = |message: i64| {
        call(
            &sandbox,
            "deleteMessage",
            json!({"chat_id": chat, "message_id": message}),
        )
    };
    assert_eq!(delete(3)["result"], true);
    buyer.sees_no_more("4111");
    assert_eq!(delete(4)["result"], true);
    buyer.sees_no_more("Do not send");
    let state = request(
        &sandbox,
        "GET",
        &format!("/sandbox/state?person={chat}"),
        "",
        b"",
    )
    .unwrap()
    .json();
    assert_eq!(state["chat"]["messages"].as_array().map(Vec::len), Some(1));
    for gone in [3, 2] {
        assert_eq!(
            delete(gone)["description"],
            "Bad Request: message to delete not found"
        );
    }
    other.blocks();
    for (params, description) in [
        (
            json!({"message_id": 1}),
            "Bad Request: chat identifier is not specified",
        ),
        (
            json!({"chat_id": chat}),
            "Bad Request: message identifier is not specified",
        ),
        (
            json!({"chat_id": 1, "message_id": 1}),
            "Bad Request: chat not found",
        ),
        (
            json!({"chat_id": other.id(), "message_id": 2}),
            "Forbidden: bot was blocked by the user",
        ),
    ] {
        assert_eq!(error(&sandbox, "deleteMessage", params), description);
    }
    sandbox.clock().advance(chrono::TimeDelta::hours(48));
    assert_eq!(
        delete(1)["description"],
        "Bad Request: message can't be deleted for everyone"
    );
}

#[test]
fn limits_and_faults_meet_documents_and_deletions_too() {
    let (sandbox, buyer) = with_buyer();
    let chat = buyer.id();
    let document = || upload(&sandbox, json!({"chat_id": chat}), "order.txt", NOTES);
    let delete = || {
        call(
            &sandbox,
            "deleteMessage",
            json!({"chat_id": chat, "message_id": 1}),
        )
    };
    for method in ["sendDocument", "deleteMessage"] {
        sandbox
            .faults()
            .next_in_chat(chat, method, 1, Fault::TooManyRequests(7));
    }
    assert_eq!(document()["parameters"]["retry_after"], 7);
    assert_eq!(delete()["parameters"]["retry_after"], 7);
    let one = FloodBucket {
        burst: 1,
        per_second: 0.01,
    };
    for (first, second) in [("document", "delete"), ("delete", "document")] {
        sandbox.set_limits(FloodLimits {
            per_chat: Some(one),
            global: None,
        });
        let done = [first, second].map(|what| match what {
            "document" => document()["ok"].clone(),
            _ => delete()["ok"].clone(),
        });
        assert_eq!(done, [true, false], "{first} and {second}");
    }
}
