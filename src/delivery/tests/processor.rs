//! The turns of updates, through panics, crashes and floods.

use super::fake::{FakeStorage, person, send};
use super::harness::*;
use crate::delivery::send::job::JobOutcome;
use crate::delivery::send::queue::Next;
use crate::model::ChatId;
use crate::model::{Changes, PersonState};
use crate::storage::{Ack, ErrorKind, Storage};
use chrono::DateTime;
use futures_util::FutureExt as _;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

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
async fn an_update_meeting_a_damaged_record_stops_no_other_chat() {
    let harness = Harness::new();
    harness.storage.disk().damaged.insert(7);
    harness.hears(text(1, "hello")).await;
    harness.hears(elsewhere(2, "hello")).await;
    assert_eq!(harness.storage.disk().dead_letter, [1]);
    assert!(harness.storage.disk().inbox.is_empty());
    let apology = crate::chat::apology(Some("ru"));
    assert_eq!(
        harness.waiting(),
        [apology.as_str(), r#"Text { text: "hello", message: 3 }"#]
    );
}

#[tokio::test(start_paused = true)]
async fn a_damaged_key_makes_the_assistant_no_less_ready() {
    let harness = Harness::new();
    harness.storage.disk().damaged_keys.insert(7);
    let heard = tokio::time::timeout(Duration::from_secs(60), harness.hears(text(1, "hello")));
    assert!(heard.await.is_ok(), "it is not tried for ever");
    assert!(harness.processor.state.storage_works());
    assert_eq!(harness.storage.disk().dead_letter, [1]);
    assert!(harness.storage.disk().inbox.is_empty() && harness.waiting().is_empty());
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

/// A text of somebody else.
fn elsewhere(update: u32, said: &str) -> Value {
    let mut update = text(update, said);
    for owner in ["chat", "from"] {
        update["message"][owner]["id"] = json!(8);
    }
    update
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
        assert!(handled.now_or_never().is_none());
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
async fn an_update_that_kills_each_run_alone_becomes_a_dead_letter() {
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
async fn an_earlier_runs_update_waits_for_the_one_before_for_a_while() {
    let harness = Harness::over(left([text(1, "slow"), elsewhere(2, "next")]).await);
    let slow = harness
        .processor
        .handle_with_retries(1, None, std::future::pending);
    let mut slow = Box::pin(slow);
    assert!((&mut slow).now_or_never().is_none());
    let asked = Instant::now();
    harness.handles(elsewhere(2, "next")).await;
    assert_eq!(asked.elapsed().as_secs(), 5);
    assert_eq!(harness.waiting(), [r#"Text { text: "next", message: 3 }"#]);
}

#[tokio::test]
async fn what_is_new_waits_for_no_update_of_an_earlier_run() {
    let harness = Harness::over(left([text(1, "slow")]).await);
    let slow = harness
        .processor
        .handle_with_retries(1, None, std::future::pending);
    let mut slow = Box::pin(slow);
    assert!((&mut slow).now_or_never().is_none());
    let new = harness.hears(elsewhere(2, "new")).now_or_never();
    assert!(new.is_some(), "it is handled at once");
    assert_eq!(harness.waiting(), [r#"Text { text: "new", message: 3 }"#]);
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

#[tokio::test(start_paused = true)]
async fn while_storage_gives_no_answer_it_is_not_ready() {
    let harness = Harness::new();
    let state = &harness.processor.state;
    state.metrics.telegram_answered();
    harness.storage.disk().hangs = true;
    let later = async {
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert!(!state.storage_works());
        assert!(state.metrics.unready().is_some());
    };
    tokio::select! {
        () = harness.handles(text(1, "hello")) => panic!("storage does not answer"),
        () = later => {}
    }
    assert!(state.storage_works());
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

/// Puts this number of messages to the chat into the queue.
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
    assert!((&mut waiting).now_or_never().is_none());
    harness.hears(elsewhere(2, "does not wait")).await;
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
    let heard = harness
        .hears(membership(private(), "member"))
        .now_or_never();
    assert!(heard.is_some(), "it does not wait");
    assert!(harness.waiting().contains(&"Returned".to_owned()));
}

#[tokio::test]
async fn a_flood_of_an_earlier_run_holds_up_nobody_elses_updates() {
    let left = left([text(1, "flood"), text(2, "flood"), elsewhere(3, "other")]).await;
    let harness = Harness::over(left);
    owes(&harness, 7, 30).await;
    let mut listener = harness.listener_to([vec![elsewhere(4, "new")]]);
    let first = serde_json::to_value(listener.next().await.unwrap()).unwrap();
    let mut flood = Box::pin(harness.handles(first));
    assert!((&mut flood).now_or_never().is_none());
    // The second waits behind the first, which waits until the chat has room.
    for expected in 2..=4 {
        let next = listener.next().now_or_never();
        let next = next.expect("it comes at once").unwrap();
        assert_eq!(next.id.0, expected);
        if expected > 2 {
            let handled = harness.handles(serde_json::to_value(next).unwrap());
            let handled = handled.now_or_never();
            assert!(handled.is_some(), "{expected} is handled at once");
        }
    }
}

#[tokio::test]
async fn turns_of_one_chat_do_not_mix() {
    let harness = Harness::new();
    harness.storage.disk().people.insert(7, person(7));
    let chat_guard = harness.processor.state.hold(7).await;
    let mut turn = Box::pin(harness.hears(text(1, "waits")));
    assert!((&mut turn).now_or_never().is_none());
    assert!(harness.storage.disk().outbox.is_empty());
    drop(chat_guard);
    turn.await;
    assert_eq!(harness.waiting(), [r#"Text { text: "waits", message: 3 }"#]);
}
