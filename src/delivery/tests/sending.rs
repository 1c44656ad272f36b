//! The sender at work, in a time that passes as fast as the test wants.

use super::fake::{parrot, state_over, text};
use super::sending_harness::{SendingHarness, seconds, start, to_say};
use crate::chat::EventKind;
use crate::clock::Clock;
use crate::delivery::Limits;
use crate::delivery::reminders::Reminders;
use crate::delivery::send::outcome::SendOutcome;
use crate::delivery::send::sender::Sender;
use crate::delivery::shutdown::Shutdown;
use crate::model::Changes;
use crate::model::{ChatId, Outgoing};
use crate::storage::{Ack, ErrorKind, Storage};
use futures_executor::block_on;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

#[tokio::test(start_paused = true)]
async fn what_an_earlier_run_left_unsaid_is_said_in_order() {
    let harness = SendingHarness::open(to_say(1..=3), |_, _, _| SendOutcome::Settled);
    sleep(seconds(2)).await;
    for chat in 1..=3 {
        assert_eq!(harness.sent_to(chat), ["first", "second"]);
    }
    assert!(harness.storage.disk().outbox.is_empty());
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_429_on_one_chat_does_not_hold_the_others() {
    let harness = SendingHarness::open(to_say(1..=3), |chat, _, before| match (chat, before) {
        (1, 0) => SendOutcome::RateLimited(seconds(35)),
        _ => SendOutcome::Settled,
    });
    sleep(seconds(34)).await;
    assert!(harness.sent_to(1).is_empty());
    assert_eq!(harness.sent_to(2), ["first", "second"]);
    assert_eq!(harness.sent_to(3), ["first", "second"]);
    assert_eq!(
        harness
            .transport
            .tried
            .lock()
            .unwrap()
            .iter()
            .filter(|(chat, ..)| *chat == 1)
            .count(),
        1
    );
    sleep(seconds(3)).await;
    assert_eq!(harness.sent_to(1), ["first", "second"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn what_telegram_does_not_answer_is_said_again() {
    let harness = SendingHarness::open(to_say([1]), |_, _, before| match before {
        0..3 => SendOutcome::Later,
        _ => SendOutcome::Settled,
    });
    sleep(seconds(9)).await;
    assert_eq!(harness.sent_to(1), ["first", "second"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_message_of_no_use_is_dropped_and_those_behind_it_go() {
    let storage = to_say([1]);
    let answer = Outgoing::Answer {
        query: "answer".into(),
        text: None,
        alert: false,
    };
    let changes = Changes {
        outgoing: vec![answer],
        ..Changes::default()
    };
    block_on(storage.commit(Some(1), changes, Ack::None, start())).unwrap();
    let harness = SendingHarness::open(storage, |_, text, _| match text {
        "answer" | "first" => SendOutcome::Later,
        _ => SendOutcome::Settled,
    });
    let tries = |text: &str| {
        let tried = harness.transport.tried.lock().unwrap();
        tried.iter().filter(|(_, said, _)| said == text).count()
    };
    sleep(seconds(3600)).await;
    let (answers, messages) = (tries("answer"), tries("first"));
    assert!((5..=10).contains(&answers), "tried for a minute: {answers}");
    assert!((55..=130).contains(&messages), "tried on: {messages}");
    for half_hour in 0..50 {
        harness.hears(half_hour, 2, text("hello")).await;
        sleep(seconds(1800)).await;
    }
    assert_eq!(tries("answer"), answers);
    assert_eq!(harness.sent_to(1), ["second"]);
    assert!(harness.storage.disk().outbox.is_empty());
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn when_telegram_holds_the_bot_it_is_hardly_asked() {
    let start = Instant::now();
    let harness = SendingHarness::open(to_say(1..=100), move |_, _, _| {
        match start.elapsed().as_secs() {
            0..120 => SendOutcome::RateLimited(seconds(30)),
            _ => SendOutcome::Settled,
        }
    });
    sleep(seconds(119)).await;
    let tried = harness.transport.tried.lock().unwrap().len();
    assert!((6..=10).contains(&tried), "{tried} requests");
    sleep(seconds(60)).await;
    assert!((1..=100).all(|chat| harness.sent_to(chat) == ["first", "second"]));
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn who_is_gone_is_parked_until_they_come_back() {
    let harness = SendingHarness::open(to_say([1]), |_, _, before| match before {
        0 => SendOutcome::Gone,
        _ => SendOutcome::Settled,
    });
    sleep(seconds(3600)).await;
    assert!(harness.storage.disk().people[&1].blocked);
    assert_eq!(
        harness.transport.tried.lock().unwrap().len(),
        1,
        "no second try"
    );
    harness.hears(9, 1, EventKind::Returned).await;
    sleep(seconds(1)).await;
    assert_eq!(harness.sent_to(1), ["first", "second", "Returned"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_parked_chat_is_not_tried_at_the_next_start() {
    let storage = to_say([1]);
    storage.disk().people.get_mut(&1).unwrap().blocked = true;
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
    sleep(seconds(3600)).await;
    assert!(harness.transport.tried.lock().unwrap().is_empty());
    assert_eq!(
        harness.storage.disk().outbox.len(),
        2,
        "kept for their return"
    );
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_for_a_person_who_is_forgotten_and_gone() {
    let storage = to_say([1]);
    storage.disk().people.clear();
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Gone);
    sleep(seconds(3600)).await;
    assert_eq!(harness.transport.tried.lock().unwrap().len(), 1);
    assert!(harness.storage.disk().outbox.is_empty());
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn who_comes_back_while_a_message_is_refused_is_not_parked() {
    let harness = SendingHarness::open(to_say([1]), |_, _, before| match before {
        0 => SendOutcome::Gone,
        _ => SendOutcome::Settled,
    });
    sleep(Duration::from_millis(50)).await;
    harness.hears(9, 1, EventKind::Returned).await;
    sleep(seconds(5)).await;
    assert!(!harness.storage.disk().people[&1].blocked);
    assert_eq!(harness.sent_to(1), ["first", "second", "Returned"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_a_person_is_forgotten_with_them() {
    let harness = SendingHarness::open(to_say([1]), |_, text, _| match text {
        "first" => SendOutcome::RateLimited(seconds(10)),
        _ => SendOutcome::Settled,
    });
    sleep(seconds(1)).await;
    harness.hears(9, 1, text("forget")).await;
    sleep(seconds(20)).await;
    assert_eq!(harness.sent_to(1), ["bye"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn an_outbox_entry_is_cleared_only_when_the_disk_works_again() {
    let harness = SendingHarness::open(to_say([1]), |_, _, _| SendOutcome::Settled);
    sleep(Duration::from_millis(50)).await;
    harness.storage.disk().fails = Some(ErrorKind::Transient);
    sleep(seconds(300)).await;
    assert!(!harness.processor.state.storage_works());
    assert_eq!(
        harness.sent_to(1),
        ["first"],
        "not again, and nothing after it"
    );
    harness.storage.disk().fails = None;
    sleep(seconds(100)).await;
    assert!(harness.processor.state.storage_works());
    assert_eq!(harness.sent_to(1), ["first", "second"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_damaged_person_who_is_gone_keeps_what_waits_for_them() {
    let storage = to_say([1, 2]);
    storage.disk().damaged.insert(1);
    let harness = SendingHarness::open(storage, |chat, _, _| match chat {
        1 => SendOutcome::Gone,
        _ => SendOutcome::Settled,
    });
    sleep(seconds(3600)).await;
    assert_eq!(harness.sent_to(2), ["first", "second"]);
    assert_eq!(harness.transport.tried.lock().unwrap().len(), 3);
    assert_eq!(harness.storage.disk().outbox.len(), 2);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_storage_that_only_a_new_start_helps_ends_the_work() {
    let harness = SendingHarness::open(to_say([1]), |_, _, _| SendOutcome::Settled);
    sleep(Duration::from_millis(50)).await;
    harness.storage.disk().fails = Some(ErrorKind::Fatal);
    sleep(seconds(1)).await;
    assert!(harness.running.is_finished());
    let why = harness.stop.failure().unwrap();
    assert!(why.starts_with("TRACKLESS_DATA: "), "{why}");
    assert_eq!(harness.storage.disk().outbox.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_end_comes_within_the_grace_and_leaves_the_rest_stored() {
    struct Silence;
    impl crate::delivery::send::transport::Transport for Silence {
        fn say<'a>(
            &'a self,
            _: ChatId,
            _: &'a Outgoing,
        ) -> futures_util::future::BoxFuture<'a, SendOutcome> {
            Box::pin(std::future::pending())
        }
    }
    let storage = Arc::new(to_say(1..=40));
    let stop = Shutdown::new();
    let state = state_over(&storage, Limits::default(), &Clock::System, &stop);
    let reminders = Arc::new(Reminders {
        transport: Arc::new(Silence),
        state: state.clone(),
        step: parrot,
        clock: Clock::System,
        crash_guard: Default::default(),
        resting: Default::default(),
    });
    let transport = Arc::new(Silence);
    let sender = Arc::new(Sender {
        transport,
        state,
        reminders,
    });
    let running = tokio::spawn(sender.run());
    sleep(seconds(10)).await;
    let before = Instant::now();
    stop.ask();
    running.await.unwrap();
    assert!(before.elapsed() <= seconds(3) + Duration::from_millis(5));
    assert_eq!(storage.disk().outbox.len(), 80);
}
