//! Updates on their way from raw JSON to a commit.

use super::fake::{FakeStorage, parrot, person, text_of};
use crate::clock::Clock;
use crate::delivery::books::Books;
use crate::delivery::dispatcher::{guarded, routes};
use crate::delivery::stop::Stop;
use crate::delivery::turn::Turns;
use crate::storage::Storage;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use teloxide::prelude::dptree;
use teloxide::types::{Me, Update};
use tokio::sync::watch;

struct Desk {
    storage: Arc<FakeStorage>,
    turns: Arc<Turns>,
    _word: watch::Sender<bool>,
}

impl Desk {
    fn new() -> Self {
        Self::over(Arc::default())
    }

    fn over(storage: Arc<FakeStorage>) -> Self {
        let (word, stop) = Stop::new();
        let books = Arc::new(Books::open(storage.clone(), stop).unwrap());
        let (step, clock) = (parrot as _, Clock::System);
        Self {
            storage,
            turns: Arc::new(Turns { books, step, clock }),
            _word: word,
        }
    }

    /// Puts an update into the inbox and gives it its turn.
    async fn hears(&self, update: Value) {
        let raw = update.to_string().into_bytes();
        let id = update["update_id"].as_u64().unwrap() as u32;
        self.storage.receive(vec![(id, raw)]).unwrap();
        self.handles(update).await;
    }

    async fn handles(&self, update: Value) {
        let update: Update = serde_json::from_str(&update.to_string()).unwrap();
        let handler = guarded(self.turns.clone());
        let handled = handler.dispatch(dptree::deps![update, me()]).await;
        assert!(handled.is_break());
    }

    fn waiting(&self) -> Vec<String> {
        let outbox = self.storage.outbox().unwrap();
        outbox
            .iter()
            .map(|(_, outgoing)| text_of(outgoing))
            .collect()
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
            Some(r#"Text("/check@other_bot RR1")"#),
        ),
        (text(1, "привет"), Some(r#"Text("привет")"#)),
        (say(json!({"photo": photo, "caption": "c"})), Some("NoText")),
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
        let desk = Desk::new();
        desk.hears(update.clone()).await;
        let heard: Vec<_> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(desk.waiting(), heard, "{update}");
        assert!(desk.storage.disk().inbox.is_empty(), "{update} is settled");
        assert!(desk.storage.disk().set_aside.is_empty(), "{update}");
    }
}

#[test]
fn the_routes_have_what_they_need() {
    let types = [
        dptree::Type::of::<Update>(),
        dptree::Type::of::<Me>(),
        dptree::Type::of::<Arc<Turns>>(),
    ];
    dptree::type_check(routes().sig(), &dptree::deps![], &types);
}

#[tokio::test]
async fn a_panic_is_tried_three_times_and_set_aside_with_an_apology() {
    let desk = Desk::new();
    desk.hears(text(1, "panic")).await;
    desk.hears(text(2, "still here?")).await;
    assert_eq!(desk.storage.disk().set_aside, [1]);
    assert!(desk.storage.disk().inbox.is_empty());
    let apology = crate::chat::apology(Some("ru"));
    assert_eq!(desk.waiting(), [apology.as_str(), r#"Text("still here?")"#]);
}

#[tokio::test]
async fn failures_of_an_earlier_run_count() {
    let desk = Desk::new();
    let update = text(1, "panic");
    let raw = update.to_string().into_bytes();
    desk.storage.receive(vec![(1, raw)]).unwrap();
    for _ in 0..2 {
        desk.storage.failed(1).unwrap();
    }
    Desk::over(desk.storage.clone()).handles(update).await;
    assert_eq!(desk.storage.disk().set_aside, [1]);
}

#[tokio::test]
async fn an_update_that_comes_twice_changes_nothing_twice() {
    let desk = Desk::new();
    desk.hears(text(1, "once")).await;
    desk.hears(text(1, "once")).await;
    assert_eq!(desk.waiting(), [r#"Text("once")"#]);
}

#[tokio::test(start_paused = true)]
async fn an_update_survives_a_full_disk() {
    let desk = Desk::new();
    let update = text(1, "hello");
    desk.storage
        .receive(vec![(1, update.to_string().into_bytes())])
        .unwrap();
    desk.storage.disk().full = true;
    let room = async {
        tokio::time::sleep(Duration::from_secs(300)).await;
        assert_eq!(desk.storage.disk().inbox.len(), 1);
        desk.storage.disk().full = false;
    };
    tokio::join!(desk.handles(update), room);
    assert_eq!(desk.waiting(), [r#"Text("hello")"#]);
    assert!(desk.storage.disk().set_aside.is_empty());
}

#[tokio::test]
async fn what_is_not_handled_at_the_stop_stays_in_the_inbox() {
    let desk = Desk::new();
    desk._word.send(true).unwrap();
    desk.hears(text(1, "late")).await;
    assert_eq!(desk.storage.disk().inbox.len(), 1);
    let next_run = Desk::over(desk.storage.clone());
    next_run.handles(text(1, "late")).await;
    assert_eq!(next_run.waiting(), [r#"Text("late")"#]);
}

#[tokio::test]
async fn turns_of_one_chat_do_not_mix() {
    let desk = Desk::new();
    desk.storage.disk().people.insert(7, person(7));
    let held = desk.turns.books.hold(7).await;
    let mut turn = Box::pin(desk.hears(text(1, "waits")));
    assert!(futures_util::FutureExt::now_or_never(&mut turn).is_none());
    assert!(desk.storage.disk().outbox.is_empty());
    drop(held);
    turn.await;
    assert_eq!(desk.waiting(), [r#"Text("waits")"#]);
}
