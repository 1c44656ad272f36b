//! What updates mean to the conversation, whatever else they hold.

use super::harness::*;
use crate::delivery::handle::UpdateProcessor;
use crate::delivery::receive::dispatcher::routes;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;
use teloxide::prelude::dptree;
use teloxide::types::{Me, Update};

#[tokio::test]
async fn updates_become_the_events_that_they_mean() {
    let say = |content: Value| json!({"update_id": 1, "message": message(private(), content)});
    let photo = json!([{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]);
    let cases = [
        (text(1, "/start"), Some(r#"Command(Start, "")"#)),
        (
            text(1, "/check@Trackless_bot RR1"),
            Some(r#"Command(Check, "RR1")"#),
        ),
        (
            text(1, "/check@other_bot RR1"),
            Some(r#"Text { text: "/check@other_bot RR1", message: 3 }"#),
        ),
        (
            text(1, "привет"),
            Some(r#"Text { text: "привет", message: 3 }"#),
        ),
        (
            say(json!({"photo": photo})),
            Some(
                r#"Picture { picture: Read { codes: ["f"], text: None }, caption: "", message: 3 }"#,
            ),
        ),
        (
            say(json!({"photo": photo, "caption": "c"})),
            Some(
                r#"Picture { picture: Read { codes: ["f"], text: None }, caption: "c", message: 3 }"#,
            ),
        ),
        (
            say(json!({"document": {"file_id": "f", "mime_type": "image/png"}})),
            Some(
                r#"Picture { picture: Read { codes: ["f"], text: None }, caption: "", message: 3 }"#,
            ),
        ),
        (
            say(json!({"document": {"file_id": "f", "file_name": "a.pdf"}, "caption": "c"})),
            Some(r#"Text { text: "c", message: 3 }"#),
        ),
        (
            say(
                json!({"location": {"latitude": 55.0084, "longitude": 82.9357, "live_period": 60}}),
            ),
            Some("Location(Position { latitude: 550, longitude: 829 })"),
        ),
        (say(json!({"kind_of_next_year": {}})), Some("NoText")),
        (
            say(json!({"pinned_message": message(private(), json!({"text": "x"}))})),
            None,
        ),
        (
            press(message(private(), json!({"text": "x"}))),
            Some(r#"Press { query: "q", message: Some(3), data: "d" }"#),
        ),
        (
            press(json!({"chat": private(), "message_id": 4, "date": 0})),
            Some(r#"Press { query: "q", message: Some(4), data: "d" }"#),
        ),
        (
            press(Value::Null),
            Some(r#"Press { query: "q", message: None, data: "d" }"#),
        ),
        (press(message(group(), json!({"text": "x"}))), None),
        (membership(private(), "kicked"), Some("Blocked")),
        (membership(private(), "member"), Some("Returned")),
        (membership(private(), "left"), None),
        (membership(group(), "kicked"), None),
        (
            json!({"update_id": 1, "message": message(group(), json!({"text": "x"}))}),
            None,
        ),
        (
            json!({"update_id": 1, "edited_message": message(private(), json!({"text": "x", "edit_date": 1_700_000_000}))}),
            Some(r#"Edited { text: "x", message: 3 }"#),
        ),
    ];
    for (update, expected) in cases {
        let harness = Harness::new();
        harness.hears(update.clone()).await;
        let heard: Vec<_> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(harness.waiting(), heard, "{update}");
        assert!(
            harness.storage.disk().inbox.is_empty(),
            "{update} is settled"
        );
        assert!(harness.storage.disk().dead_letter.is_empty(), "{update}");
    }
}

/// What the conversation hears of an update, if anything.
async fn heard(update: Value) -> Vec<String> {
    let harness = Harness::new();
    harness.hears(update.clone()).await;
    let disk = harness.storage.disk();
    assert!(
        disk.inbox.is_empty() && disk.dead_letter.is_empty(),
        "{update}"
    );
    drop(disk);
    harness.waiting()
}

/// Parts of a message that teloxide 0.17 cannot read, as Telegram sends them.
fn unreadable_parts() -> Vec<Value> {
    let entity = |kind: Value| {
        let mut entity = json!({"offset": 0, "length": 3});
        entity
            .as_object_mut()
            .unwrap()
            .extend(kind.as_object().unwrap().clone());
        json!([entity])
    };
    let date_time =
        entity(json!({"type": "date_time", "unix_time": 1_800_000_000, "date_time_format": "wDT"}));
    let user = json!({"type": "user", "date": 1, "sender_user": {"id": 9, "is_bot": false, "first_name": "B"}});
    vec![
        json!({"external_reply": {"origin": user}}),
        json!({"external_reply": {"origin": user, "voice": {"file_id": "v"}}}),
        json!({"entities": date_time}),
        json!({"entities": entity(json!({"type": "of_next_year"}))}),
        json!({"entities": entity(json!({"type": "text_link", "url": "http://"}))}),
        json!({"quote": {"text": "abc", "position": 0, "entities": date_time}}),
        json!({"forward_origin": {"type": "of_next_year", "date": 1}}),
        json!({"reply_to_message": message(private(), json!({"text": "abc", "entities": date_time}))}),
        json!({"reply_markup": {"inline_keyboard": [[{"text": "b", "disabled": true}]]}}),
        json!({"link_preview_options": 5, "effect_id": {}}),
    ]
}

#[tokio::test]
async fn a_text_is_read_whatever_stands_beside_it() {
    for part in unreadable_parts() {
        let mut said = text(1, "RR1");
        let fields = said["message"].as_object_mut().unwrap();
        fields.extend(part.as_object().unwrap().clone());
        assert_eq!(
            heard(said).await,
            [r#"Text { text: "RR1", message: 3 }"#],
            "{part}"
        );
    }
}

#[tokio::test]
async fn a_button_is_pressed_in_place_whatever_its_message_holds() {
    for part in unreadable_parts() {
        let mut card = message(private(), json!({"text": "x"}));
        card.as_object_mut()
            .unwrap()
            .extend(part.as_object().unwrap().clone());
        let pressed = r#"Press { query: "q", message: Some(3), data: "d" }"#;
        assert_eq!(heard(press(card)).await, [pressed], "{part}");
    }
}

/// One update of each kind and content that means something different.
fn kinds_of_updates() -> impl Strategy<Value = Value> {
    let say = |content: Value| json!({"update_id": 1, "message": message(private(), content)});
    prop::sample::select(vec![
        text(1, "RR1"),
        text(1, "/check RR1"),
        say(json!({"photo": [], "caption": "RR1"})),
        say(json!({"photo": [{"file_id": "f", "width": 1, "height": 1}], "caption": "RR1"})),
        say(json!({"sticker": {}})),
        say(json!({"pinned_message": {}})),
        json!({"update_id": 1, "edited_message": message(private(), json!({"text": "x"}))}),
        press(message(private(), json!({"text": "x"}))),
        press(message(private(), json!({"document": {}}))),
        press(json!({"chat": private(), "message_id": 4, "date": 0})),
        membership(private(), "kicked"),
        membership(private(), "member"),
        membership(group(), "of_next_year"),
    ])
}

/// Any JSON, also where a name is one that the Bot API uses for something else.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z_]{0,9}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::hash_map(unknown_name(), inner, 0..3)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

/// The name of a field that teloxide may know, but nobody uses.
fn unknown_name() -> impl Strategy<Value = String> {
    let known_to_teloxide = [
        "entities",
        "caption_entities",
        "external_reply",
        "quote",
        "forward_origin",
        "reply_to_message",
        "reply_markup",
        "link_preview_options",
        "via_bot",
        "sender_chat",
        "edit_date",
        "title",
        "username",
        "last_name",
        "effect_id",
        "author_signature",
        "media_group_id",
        "invite_link",
        "is_anonymous",
        "inline_message_id",
        "type_of_next_year",
    ];
    prop_oneof![
        prop::sample::select(known_to_teloxide.to_vec()).prop_map(str::to_owned),
        "[a-z]{1,8}_of_next_year",
    ]
}

/// Puts unknown fields into each object of an update, in turn.
fn with_unknown_fields(update: &mut Value, fields: &mut impl Iterator<Item = (String, Value)>) {
    match update {
        Value::Array(values) => values
            .iter_mut()
            .for_each(|value| with_unknown_fields(value, fields)),
        Value::Object(object) => {
            object
                .values_mut()
                .for_each(|value| with_unknown_fields(value, fields));
            for (name, value) in fields.take(3) {
                object.entry(name).or_insert(value);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn unknown_fields_change_nothing(
        update in kinds_of_updates(),
        fields in prop::collection::vec((unknown_name(), anything()), 1..20),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let mut with_more = update.clone();
        with_unknown_fields(&mut with_more, &mut fields.into_iter().cycle().take(60));
        let (as_it_is, with_more) = runtime.block_on(async { (heard(update).await, heard(with_more).await) });
        prop_assert_eq!(as_it_is, with_more);
    }
}

#[test]
fn the_routes_have_what_they_need() {
    let types = [
        dptree::Type::of::<Update>(),
        dptree::Type::of::<Me>(),
        dptree::Type::of::<Arc<UpdateProcessor>>(),
    ];
    dptree::type_check(routes().sig(), &dptree::deps![], &types);
}

/// Somebody writes this in the group.
fn in_group(update: u32, text: &str) -> serde_json::Value {
    json!({"update_id": update, "message": message(group(), json!({"text": text}))})
}

#[tokio::test]
async fn who_calls_the_bot_in_a_group_is_told_once_where_it_works() {
    let harness = Harness::new();
    let name = me().username().to_owned();
    harness.hears(in_group(1, "hello")).await;
    harness.hears(in_group(2, "/start")).await;
    harness.hears(in_group(3, "/start@another_bot")).await;
    assert!(harness.waiting().is_empty());
    harness.hears(in_group(4, &format!("/start@{name}"))).await;
    harness.hears(in_group(5, &format!("/help@{name}"))).await;
    assert_eq!(
        harness.waiting(),
        [crate::chat::only_in_private(Some("ru"))]
    );
    assert!(harness.storage.disk().people.is_empty());
    assert!(harness.storage.disk().inbox.is_empty());
}
