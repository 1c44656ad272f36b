//! What is written to the inbox, and when.

use super::harness::*;
use futures_util::FutureExt as _;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::timeout;

/// Takes the next update from the listener, without handling it.
macro_rules! next {
    ($listener:expr) => {
        serde_json::to_value($listener.next().await.unwrap()).unwrap()
    };
}

fn id(update: &Value) -> u64 {
    update["update_id"].as_u64().unwrap()
}

#[tokio::test]
async fn what_is_finished_before_the_next_poll_is_never_written() {
    let harness = Harness::new();
    let batches = (1..=4).map(|update| vec![text(update, "hello")]);
    let mut listener = harness.listener_to(batches);
    for _ in 1..=4 {
        let update = next!(listener);
        harness.handles(update).await;
    }
    assert!(listener.next().now_or_never().is_none());
    let inbox = harness.inbox_when_asked.lock().unwrap();
    assert!(
        inbox.len() == 5 && inbox.iter().all(Vec::is_empty),
        "{inbox:?}"
    );
    assert_eq!(harness.waiting().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn what_is_unfinished_is_written_before_the_next_poll() {
    let harness = Harness::new();
    let batches = [vec![text(1, "a")], vec![text(2, "b"), text(3, "c")]];
    let mut listener = harness.listener_to(batches);
    let first = next!(listener);
    harness.handles(first).await;
    let second = next!(listener);
    let third = next!(listener);
    harness.handles(third).await;
    let poll = timeout(Duration::from_secs(1), listener.next());
    assert!(poll.await.is_err(), "there is no third batch");
    assert_eq!(
        *harness.inbox_when_asked.lock().unwrap(),
        [vec![], vec![], vec![2]]
    );
    harness.handles(second).await;
    assert!(harness.storage.disk().inbox.is_empty());
    assert_eq!(harness.waiting().len(), 3);
}

#[tokio::test]
async fn the_first_batch_of_a_run_is_written_at_once() {
    let harness = Harness::new();
    harness.hears(text(1, "handled by an earlier run")).await;
    let mut listener = harness.listener_to([vec![text(1, "again"), text(2, "deadly")]]);
    let update = next!(listener);
    assert_eq!(id(&update), 2);
    let inbox: Vec<_> = harness.storage.disk().inbox.keys().copied().collect();
    assert_eq!(inbox, [2], "where the runs that die of it are counted");
}

#[tokio::test]
async fn an_update_that_comes_twice_does_not_stay_under_way() {
    let harness = Harness::new();
    let batches = [
        vec![text(1, "a")],
        vec![text(2, "b")],
        vec![text(2, "b")],
        vec![],
    ];
    let mut listener = harness.listener_to(batches);
    for _ in 1..=3 {
        let update = next!(listener);
        harness.handles(update).await;
    }
    assert!(listener.next().now_or_never().is_none());
    assert_eq!(harness.processor.state.metrics.inbox.get(), 0);
    assert_eq!(harness.waiting().len(), 2);
}

#[tokio::test]
async fn what_cannot_be_read_is_set_aside_by_its_kind() {
    let harness = Harness::new();
    let unknown = json!({"update_id": 2, "gift": {"text": "secret"}});
    let mut listener = harness.listener_to([vec![text(1, "a")], vec![unknown, text(3, "b")]]);
    let first = next!(listener);
    harness.handles(first).await;
    let third = next!(listener);
    assert_eq!(id(&third), 3);
    assert_eq!(harness.storage.disk().dead_letter, [2]);
}
