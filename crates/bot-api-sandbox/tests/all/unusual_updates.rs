//! Updates that people's newer apps send, corrections, and unusual numbers of updates.

use bot_api_sandbox::{Buyer, Sandbox};
use serde_json::{Value, json};

use crate::support::{call, result, sandbox, send, updates};

fn with_buyer() -> (Sandbox, Buyer) {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    (sandbox, buyer)
}

#[test]
fn a_message_can_hold_more_than_is_known() {
    let (sandbox, buyer) = with_buyer();
    let odd = json!([{"type": "date_time", "offset": 0, "length": 2}, {"type": "text_link", "offset": 0, "length": 1, "url": "http://["}]);
    let id = buyer.says_with(
        "hi https://example.com",
        json!({
            "entities": odd.clone(),
            "external_reply": {"origin": {"type": "yet unknown"}},
            "chat": {"yet_unknown": true},
            "from": {"language_code": null},
        }),
    );
    let message = &updates(&sandbox, 0)[0]["message"];
    let expected = json!({
        "message_id": id,
        "from": {"id": buyer.id(), "is_bot": false, "first_name": "Anna"},
        "chat": {"id": buyer.id(), "first_name": "Anna", "type": "private", "yet_unknown": true},
        "date": sandbox.clock().now().timestamp(),
        "text": "hi https://example.com",
        "entities": odd.clone(),
        "external_reply": {"origin": {"type": "yet unknown"}},
    });
    assert_eq!(*message, expected);
    let reply = json!({"chat_id": buyer.id(), "text": "a", "reply_parameters": {"message_id": id}});
    let replied = result(&sandbox, "sendMessage", reply)["reply_to_message"].clone();
    assert_eq!(replied["entities"], odd);
}

#[test]
fn a_message_can_lose_its_text() {
    let (sandbox, buyer) = with_buyer();
    let photo = json!([{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]);
    let extra = json!({"text": null, "photo": photo, "caption": "hi"});
    buyer.says_with("hi", extra);
    let message = &updates(&sandbox, 0)[0]["message"];
    assert_eq!(message.get("text"), None);
    assert_eq!(
        (&message["photo"], &message["caption"]),
        (&photo, &json!("hi"))
    );
}

#[test]
fn a_press_can_hold_more_than_is_known() {
    let (sandbox, buyer) = with_buyer();
    buyer.says("hi");
    let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let question = json!({"chat_id": buyer.id(), "text": "Sure?", "reply_markup": markup});
    result(&sandbox, "sendMessage", question);
    std::thread::scope(|scope| {
        let extra = json!({"message": {"quote": {"text": 5}}, "yet_unknown": [1]});
        let press = scope.spawn(|| buyer.presses_with("Yes", extra));
        let query = loop {
            let polled = result(&sandbox, "getUpdates", json!({"offset": -1, "timeout": 10}));
            if polled[0]["callback_query"].is_object() {
                break polled[0]["callback_query"].clone();
            }
        };
        assert_eq!(
            (&query["data"], &query["yet_unknown"]),
            (&json!("y"), &json!([1]))
        );
        assert_eq!(query["message"]["text"], "Sure?");
        assert_eq!(query["message"]["quote"], json!({"text": 5}));
        let answer = json!({"callback_query_id": query["id"]});
        result(&sandbox, "answerCallbackQuery", answer);
        press.join().unwrap();
    });
}

#[test]
fn a_person_edits_what_they_sent() {
    let (sandbox, buyer) = with_buyer();
    buyer.says("RR473124828GB");
    let id = buyer.own_messages()[0].id;
    sandbox.clock().advance(chrono::TimeDelta::minutes(1));
    buyer.edits(id, "RR473124829GB");
    let edited = updates(&sandbox, -1)[0]["edited_message"].clone();
    assert_eq!(
        (&edited["message_id"], &edited["text"]),
        (&json!(id), &json!("RR473124829GB"))
    );
    assert_eq!(
        edited["edit_date"].as_i64(),
        edited["date"].as_i64().map(|date| date + 60)
    );
    buyer.edits_with(id, "b", json!({"quote": {"text": "a"}}));
    let edited = updates(&sandbox, -1)[0]["edited_message"].clone();
    assert_eq!(
        (&edited["text"], &edited["quote"]),
        (&json!("b"), &json!({"text": "a"}))
    );
    assert_eq!(buyer.own_messages().len(), 1);
    assert!(buyer.transcript().contains("Anna edits #1: b"));
}

#[test]
fn only_a_text_of_ones_own_can_be_edited() {
    let (sandbox, buyer) = with_buyer();
    buyer.says("hi");
    let of_the_bot = send(&sandbox, buyer.id(), "a")["message_id"]
        .as_i64()
        .unwrap();
    for id in [of_the_bot, 99] {
        let failed = std::thread::scope(|scope| scope.spawn(|| buyer.edits(id, "b")).join());
        let why = failed.unwrap_err();
        let why = why.downcast_ref::<String>().unwrap();
        assert!(why.contains(&format!("sent no text #{id}")), "{why}");
    }
}

#[test]
fn edits_come_only_to_who_asks_for_them() {
    let (sandbox, buyer) = with_buyer();
    let ask = |kinds: Value| result(&sandbox, "getUpdates", json!({"allowed_updates": kinds}));
    ask(json!(["message"]));
    buyer.says("a");
    let id = buyer.own_messages()[0].id;
    buyer.edits(id, "b");
    assert_eq!(updates(&sandbox, 0).len(), 1);
    ask(json!(["message", "edited_message"]));
    buyer.edits(id, "c");
    assert_eq!(updates(&sandbox, 0).len(), 2);
}

#[test]
fn a_whole_update_can_be_handed_over() {
    let (sandbox, buyer) = with_buyer();
    let first = buyer.hands_over(json!({"yet_unknown": {"a": 1}}));
    let second = buyer.hands_over(json!({"update_id": 5_000_000_000_i64, "message": "no object"}));
    assert_eq!(second, 5_000_000_000);
    let expected = [
        json!({"update_id": first, "yet_unknown": {"a": 1}}),
        json!({"update_id": second, "message": "no object"}),
    ];
    assert_eq!(updates(&sandbox, 0), expected);
    send(&sandbox, buyer.id(), "the chat is open for answers");
}

#[test]
fn a_test_chooses_the_numbers_of_updates() {
    let (sandbox, buyer) = with_buyer();
    let next_id = || {
        buyer.says("a");
        updates(&sandbox, -1)[0]["update_id"].as_i64().unwrap()
    };
    sandbox.set_next_update_id(i64::from(i32::MAX));
    assert_eq!(next_id(), 2_147_483_647);
    assert_eq!(next_id(), 2_147_483_648);
    sandbox.set_next_update_id(17);
    assert_eq!(updates(&sandbox, 2_147_483_649), Vec::<Value>::new());
    assert_eq!(next_id(), 17);
}

#[test]
fn an_offset_from_before_a_jump_down_confirms_nothing() {
    let (sandbox, buyer) = with_buyer();
    buyer.says("old");
    let old = updates(&sandbox, 0)[0]["update_id"].as_i64().unwrap();
    assert!(updates(&sandbox, old + 1).is_empty());
    sandbox.set_next_update_id(17);
    buyer.says("new");
    let polled = updates(&sandbox, old + 1);
    assert_eq!(
        (&polled[0]["update_id"], &polled[0]["message"]["text"]),
        (&json!(17), &json!("new"))
    );
    assert_eq!(updates(&sandbox, 18), Vec::<Value>::new());
    assert_eq!(
        call(&sandbox, "getUpdates", json!({"offset": i64::MAX}))["ok"],
        true
    );
}
