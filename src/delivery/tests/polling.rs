//! Polls whose answers are odd.

use crate::delivery::receive::polling::Polling;
use crate::delivery::receive::source::RawSource as _;
use crate::delivery::send::telegram::Telegram;
use crate::delivery::shutdown::Shutdown;
use bot_api_sandbox::{Buyer, Fault, Options, RawAnswer, Sandbox};
use serde_json::json;
use std::sync::Arc;
use std::time::{Duration, Instant};

struct Harness {
    sandbox: Sandbox,
    polling: Polling,
    stop: Shutdown,
}

impl Harness {
    fn new() -> Self {
        let sandbox = Sandbox::start(Options::default()).unwrap();
        let url = sandbox.url().parse().unwrap();
        let telegram = Telegram::new(sandbox.token().to_owned(), url, Arc::default());
        let stop = Shutdown::new();
        let polling = Polling::new(Arc::new(telegram.unwrap()), stop.clone());
        Self {
            sandbox,
            polling,
            stop,
        }
    }

    fn person(&self) -> Buyer {
        self.sandbox.person("Anna", "en")
    }

    /// The numbers of the next updates; `None` when the program stops.
    async fn next(&mut self) -> Option<Vec<u32>> {
        let batch = self.polling.next_batch().await?;
        Some(batch.iter().map(|update| update.id).collect())
    }

    fn polls(&self) -> usize {
        let calls = self.sandbox.calls();
        calls.iter().filter(|c| c.method == "getUpdates").count()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_token_stops_the_program_with_its_line() {
    let mut harness = Harness::new();
    let refused = Fault::Answer(RawAnswer::refusal(401, "Unauthorized"));
    harness.sandbox.faults().until_cleared("*", refused);
    assert_eq!(harness.next().await, None);
    let why = harness.stop.failure().unwrap();
    assert!(
        why.contains("TELOXIDE_TOKEN") && !why.contains('\n'),
        "{why}"
    );
    assert!(harness.polls() >= 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_401_that_getme_does_not_confirm_is_waited_out() {
    let mut harness = Harness::new();
    let refused = Fault::Answer(RawAnswer::refusal(401, "Unauthorized"));
    harness.sandbox.faults().next("getUpdates", 3, refused);
    harness.person().says("hello");
    assert_eq!(harness.next().await.unwrap().len(), 1);
    assert_eq!(harness.stop.failure(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_updates_may_pass_31_bits() {
    let mut harness = Harness::new();
    let first = i64::from(i32::MAX) - 1;
    harness.sandbox.set_next_update_id(first);
    let buyer = harness.person();
    for expected in first..first + 4 {
        buyer.says("hello");
        assert_eq!(harness.next().await, Some(vec![expected as u32]));
    }
    assert_eq!(harness.polls(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn polls_that_bring_nothing_new_are_a_second_apart() {
    let one = json!([{"update_id": 7, "message": {}}]);
    for (first, again) in [(one.clone(), one), (json!([]), json!([]))] {
        let mut harness = Harness::new();
        let answer = |result| {
            let body = json!({"ok": true, "result": result});
            Fault::Answer(RawAnswer::json(200, &body))
        };
        let is_news = first != json!([]);
        harness
            .sandbox
            .faults()
            .next("getUpdates", 1, answer(first));
        if is_news {
            assert_eq!(harness.next().await, Some(vec![7]));
        }
        harness
            .sandbox
            .faults()
            .next("getUpdates", 2, answer(again));
        let start = Instant::now();
        harness.person().says("hello");
        harness.next().await;
        assert!(start.elapsed() >= Duration::from_secs(2), "{is_news}");
    }
}
