//! Updates on their way from raw JSON to a commit.

use super::fake::{FakeStorage, parrot, person, send, text_of};
use crate::clock::Clock;
use crate::delivery::Limits;
use crate::delivery::handle::UpdateProcessor;
use crate::delivery::receive::allow_list::cut;
use crate::delivery::receive::dispatcher::{guarded, routes};
use crate::delivery::receive::listener::Listener;
use crate::delivery::receive::source::{RawUpdate, UpdateSource};
use crate::delivery::send::queue::{JobOutcome, Next};
use crate::delivery::shutdown::Shutdown;
use crate::delivery::state::State;
use crate::model::ChatId;
use crate::model::{Changes, PersonState};
use crate::storage::{Ack, ErrorKind, Storage};
use chrono::DateTime;
use futures_executor::block_on;
use proptest::prelude::*;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use teloxide::prelude::dptree;
use teloxide::types::{Me, Update};
use tokio::time::Instant;

struct Harness {
    storage: Arc<FakeStorage>,
    processor: Arc<UpdateProcessor>,
    stop: Shutdown,
}

impl Harness {
    fn new() -> Self {
        Self::over(Arc::default())
    }

    fn over(storage: Arc<FakeStorage>) -> Self {
        let stop = Shutdown::new();
        let state = Arc::new(
            block_on(State::open(
                storage.clone(),
                Limits::default(),
                Arc::default(),
                Clock::System,
                stop.clone(),
            ))
            .unwrap(),
        );
        let (step, clock) = (parrot as _, Clock::System);
        Self {
            storage,
            processor: Arc::new(UpdateProcessor { state, step, clock }),
            stop,
        }
    }

    /// Puts an update into the inbox and gives it its turn.
    async fn hears(&self, update: Value) {
        let raw = update.to_string().into_bytes();
        let id = update["update_id"].as_u64().unwrap() as u32;
        self.storage
            .receive(vec![(id, raw)], DateTime::UNIX_EPOCH)
            .await
            .unwrap();
        self.handles(update).await;
    }

    async fn handles(&self, update: Value) {
        let raw = RawValue::from_string(update.to_string()).unwrap();
        let update: Update = serde_json::from_slice(&cut(&raw)).unwrap();
        let handler = guarded(self.processor.clone());
        let handled = handler.dispatch(dptree::deps![update, me()]).await;
        assert!(handled.is_break());
    }

    fn listener(&self) -> Listener<Batches> {
        self.listener_to([])
    }

    fn listener_to(&self, batches: impl IntoIterator<Item = Vec<Value>>) -> Listener<Batches> {
        let batches = batches.into_iter().collect();
        Listener::new(Batches(batches), self.processor.state.clone())
    }

    fn waiting(&self) -> Vec<String> {
        let outbox = block_on(self.storage.outbox(None)).unwrap();
        outbox
            .iter()
            .map(|(_, outgoing)| text_of(outgoing))
            .collect()
    }
}

/// A source that brings these batches, and then nothing any more.
struct Batches(VecDeque<Vec<Value>>);

impl UpdateSource for Batches {
    async fn next_batch(&mut self) -> Option<Vec<RawUpdate>> {
        let Some(batch) = self.0.pop_front() else {
            return std::future::pending().await;
        };
        let raw = |update: &Value| RawValue::from_string(update.to_string()).unwrap();
        let batch = batch
            .iter()
            .map(|update| RawUpdate::new(&raw(update)).unwrap());
        Some(batch.collect())
    }
}

fn me() -> Me {
    serde_json::from_value(json!({
        "id": 1, "is_bot": true, "first_name": "Trackless", "username": "trackless_bot",
        "can_join_groups": false, "can_read_all_group_messages": false,
        "supports_inline_queries": false, "can_connect_to_business": false, "has_main_web_app": false,
    }))
    .unwrap()
}

fn user() -> Value {
    json!({"id": 7, "is_bot": false, "first_name": "x", "language_code": "ru"})
}

fn private() -> Value {
    json!({"id": 7, "type": "private", "first_name": "x"})
}

fn group() -> Value {
    json!({"id": -5, "type": "group", "title": "x"})
}

fn message(chat: Value, content: Value) -> Value {
    let mut message = json!({"message_id": 3, "date": 1_700_000_000, "chat": chat, "from": user()});
    let fields = message.as_object_mut().unwrap();
    fields.extend(content.as_object().unwrap().clone());
    message
}

fn text(update: u32, text: &str) -> Value {
    json!({"update_id": update, "message": message(private(), json!({"text": text}))})
}

fn press(message: Value) -> Value {
    let query =
        json!({"id": "q", "from": user(), "chat_instance": "i", "data": "d", "message": message});
    json!({"update_id": 1, "callback_query": query})
}

fn membership(chat: Value, status: &str) -> Value {
    let change = json!({
        "chat": chat, "from": user(), "date": 1_700_000_000,
        "old_chat_member": {"user": user(), "status": "left"},
        "new_chat_member": {"user": user(), "status": status, "until_date": 0},
    });
    json!({"update_id": 1, "my_chat_member": change})
}

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
        (say(json!({"photo": photo})), Some("NoText")),
        (
            say(json!({"photo": photo, "caption": "c"})),
            Some(r#"Text { text: "c", message: 3 }"#),
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
            None,
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
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
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

#[tokio::test]
async fn a_panic_is_tried_three_times_and_set_aside_with_an_apology() {
    let harness = Harness::new();
    harness.hears(text(1, "panic")).await;
    harness.hears(text(2, "still here?")).await;
    assert_eq!(harness.storage.disk().dead_letter, [1]);
    assert!(harness.storage.disk().inbox.is_empty());
    let apology = crate::chat::apology(Some("ru"));
    assert_eq!(
        harness.waiting(),
        [
            apology.as_str(),
            r#"Text { text: "still here?", message: 3 }"#
        ]
    );
}

#[tokio::test]
async fn an_update_that_meets_a_damaged_record_is_set_aside_and_other_chats_go_on() {
    let harness = Harness::new();
    harness.storage.disk().damaged.insert(7);
    harness.hears(text(1, "hello")).await;
    let mut elsewhere = text(2, "hello");
    for owner in ["chat", "from"] {
        elsewhere["message"][owner]["id"] = json!(8);
    }
    harness.hears(elsewhere).await;
    assert_eq!(harness.storage.disk().dead_letter, [1]);
    assert!(harness.storage.disk().inbox.is_empty());
    let apology = crate::chat::apology(Some("ru"));
    assert_eq!(
        harness.waiting(),
        [apology.as_str(), r#"Text { text: "hello", message: 3 }"#]
    );
}

#[tokio::test]
async fn where_only_a_new_start_helps_the_program_is_asked_to_stop() {
    let harness = Harness::new();
    let update = text(1, "hello");
    let raw = update.to_string().into_bytes();
    harness
        .storage
        .receive(vec![(1, raw)], DateTime::UNIX_EPOCH)
        .await
        .unwrap();
    harness.storage.disk().fails = Some(ErrorKind::Fatal);
    harness.handles(update.clone()).await;
    let why = harness.stop.failure().unwrap();
    assert!(why.starts_with("TRACKLESS_DATA: "), "{why}");
    assert!(!harness.processor.state.storage_works());

    harness.storage.disk().fails = None;
    let next_run = Harness::over(harness.storage.clone());
    next_run.handles(update).await;
    assert_eq!(
        next_run.waiting(),
        [r#"Text { text: "hello", message: 3 }"#]
    );
}

/// Runs that an earlier one left these updates to, each killed while it handles the first that it is handed.
async fn killed(storage: &Arc<FakeStorage>, runs: usize) {
    for _ in 0..runs {
        let harness = Harness::over(storage.clone());
        let update = harness.listener().next().await.unwrap();
        let handled =
            harness
                .processor
                .handle_with_retries(update.id.0, None, std::future::pending);
        assert!(futures_util::FutureExt::now_or_never(handled).is_none());
    }
}

async fn left(updates: impl IntoIterator<Item = Value>) -> Arc<FakeStorage> {
    let storage = Arc::new(FakeStorage::default());
    for update in updates {
        let id = update["update_id"].as_u64().unwrap() as u32;
        let raw = update.to_string().into_bytes();
        storage
            .receive(vec![(id, raw)], DateTime::UNIX_EPOCH)
            .await
            .unwrap();
    }
    storage
}

#[tokio::test]
async fn an_update_over_which_run_after_run_dies_is_set_aside_and_no_other() {
    let storage = left([text(1, "deadly"), text(2, "next")]).await;
    killed(&storage, 10).await;
    assert!(storage.disk().dead_letter.is_empty());
    assert_eq!(storage.disk().inbox[&2].attempts, 0);

    let harness = Harness::over(storage.clone());
    let mut listener = harness.listener();
    for expected in [1, 2] {
        let update = listener.next().await.unwrap();
        assert_eq!(update.id.0, expected);
        harness
            .handles(serde_json::to_value(&update).unwrap())
            .await;
    }
    assert_eq!(storage.disk().dead_letter, [1]);
    assert!(storage.disk().inbox.is_empty());
    let apology = crate::chat::apology(Some("ru"));
    assert_eq!(
        harness.waiting(),
        [apology.as_str(), r#"Text { text: "next", message: 3 }"#]
    );
}

#[tokio::test]
async fn a_few_unlucky_kills_do_not_hurt_an_update() {
    let storage = left([text(1, "hello")]).await;
    killed(&storage, 9).await;
    let harness = Harness::over(storage.clone());
    let update = harness.listener().next().await.unwrap();
    harness
        .handles(serde_json::to_value(&update).unwrap())
        .await;
    assert_eq!(harness.waiting(), [r#"Text { text: "hello", message: 3 }"#]);
    assert!(storage.disk().inbox.is_empty() && storage.disk().dead_letter.is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_update_of_an_earlier_run_waits_for_the_one_before_it_but_not_for_ever() {
    let harness = Harness::over(left([text(1, "slow"), text(2, "next")]).await);
    let mut listener = harness.listener();
    listener.next().await.unwrap();
    let asked = tokio::time::Instant::now();
    assert_eq!(listener.next().await.unwrap().id.0, 2);
    assert_eq!(asked.elapsed().as_secs(), 5);
}

#[tokio::test]
async fn an_update_that_comes_twice_changes_nothing_twice() {
    let harness = Harness::new();
    harness.hears(text(1, "once")).await;
    harness.hears(text(1, "once")).await;
    assert_eq!(harness.waiting(), [r#"Text { text: "once", message: 3 }"#]);
}

#[tokio::test(start_paused = true)]
async fn an_update_survives_a_full_disk() {
    let harness = Harness::new();
    let update = text(1, "hello");
    harness
        .storage
        .receive(
            vec![(1, update.to_string().into_bytes())],
            DateTime::UNIX_EPOCH,
        )
        .await
        .unwrap();
    harness.storage.disk().fails = Some(ErrorKind::Transient);
    let room = async {
        tokio::time::sleep(Duration::from_secs(300)).await;
        assert_eq!(harness.storage.disk().inbox.len(), 1);
        harness.storage.disk().fails = None;
    };
    tokio::join!(harness.handles(update), room);
    assert_eq!(harness.waiting(), [r#"Text { text: "hello", message: 3 }"#]);
    assert!(harness.storage.disk().dead_letter.is_empty());
}

#[tokio::test]
async fn what_is_not_handled_at_the_stop_stays_in_the_inbox() {
    let harness = Harness::new();
    harness.stop.ask();
    harness.hears(text(1, "late")).await;
    assert_eq!(harness.storage.disk().inbox.len(), 1);
    let next_run = Harness::over(harness.storage.clone());
    next_run.handles(text(1, "late")).await;
    assert_eq!(next_run.waiting(), [r#"Text { text: "late", message: 3 }"#]);
}

/// Puts so many messages to this chat into the queue.
async fn owes(harness: &Harness, chat: ChatId, messages: usize) {
    let chat_guard = harness.processor.state.hold(chat).await;
    let changes = Changes {
        outgoing: (0..messages).map(|n| send(format!("{n}"))).collect(),
        ..Changes::default()
    };
    let before = PersonState::default();
    let committed = harness
        .processor
        .state
        .commit(&chat_guard, &before, changes, Ack::None);
    committed.await.unwrap();
}

#[tokio::test]
async fn the_updates_of_a_chat_that_floods_wait_and_no_others() {
    let harness = Harness::new();
    owes(&harness, 7, 30).await;
    let mut waiting = Box::pin(harness.hears(text(1, "waits")));
    assert!(futures_util::FutureExt::now_or_never(&mut waiting).is_none());
    let mut other = text(2, "does not wait");
    for owner in ["chat", "from"] {
        other["message"][owner]["id"] = json!(8);
    }
    harness.hears(other).await;
    let answered = || harness.waiting().iter().any(|text| text.contains("waits"));
    assert!(!answered());

    let Next::Job(said) = harness.processor.state.queue().next(true, Instant::now()) else {
        panic!("there is much to say")
    };
    let now = Instant::now();
    harness
        .processor
        .state
        .queue()
        .finish(&said, JobOutcome::Finished, now);
    harness.processor.state.queue_shrank.notify_waiters();
    waiting.await;
    assert!(answered());
}

#[tokio::test]
async fn who_comes_back_is_heard_though_much_waits_for_them() {
    let harness = Harness::new();
    owes(&harness, 7, 100).await;
    harness.processor.state.queue().block(7, Instant::now());
    let heard =
        futures_util::FutureExt::now_or_never(harness.hears(membership(private(), "member")));
    assert!(heard.is_some(), "it does not wait");
    assert!(harness.waiting().contains(&"Returned".to_owned()));
}

#[tokio::test]
async fn a_flood_of_an_earlier_run_holds_up_nobody_elses_updates() {
    let storage = left([text(1, "flood"), text(2, "flood")]).await;
    let mut other = text(3, "other");
    for owner in ["chat", "from"] {
        other["message"][owner]["id"] = json!(8);
    }
    storage
        .receive(
            vec![(3, other.to_string().into_bytes())],
            DateTime::UNIX_EPOCH,
        )
        .await
        .unwrap();
    let harness = Harness::over(storage);
    owes(&harness, 7, 30).await;
    let mut listener = harness.listener();
    let mut waiting = Vec::new();
    for _ in 1..=2 {
        let update = futures_util::FutureExt::now_or_never(listener.next());
        let update = update.expect("it comes at once").unwrap();
        let mut handled = Box::pin(harness.handles(serde_json::to_value(update).unwrap()));
        assert!(futures_util::FutureExt::now_or_never(&mut handled).is_none());
        waiting.push(handled);
    }
    let next = futures_util::FutureExt::now_or_never(listener.next());
    assert_eq!(next.unwrap().unwrap().id.0, 3);
}

#[tokio::test]
async fn turns_of_one_chat_do_not_mix() {
    let harness = Harness::new();
    harness.storage.disk().people.insert(7, person(7));
    let chat_guard = harness.processor.state.hold(7).await;
    let mut turn = Box::pin(harness.hears(text(1, "waits")));
    assert!(futures_util::FutureExt::now_or_never(&mut turn).is_none());
    assert!(harness.storage.disk().outbox.is_empty());
    drop(chat_guard);
    turn.await;
    assert_eq!(harness.waiting(), [r#"Text { text: "waits", message: 3 }"#]);
}
