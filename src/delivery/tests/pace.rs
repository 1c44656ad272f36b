//! How many requests go out, and when, in a time that passes as fast as the test wants.

use super::fake::{AnsweringTransport, FakeStorage, accepted, refused, send};
use super::sending_harness::{SendingHarness, due_now, leave_unsaid, seconds};
use crate::delivery::Limits;
use crate::model::{ChatId, Outgoing};
use std::time::Duration;
use tokio::time::sleep;

const NO_LIMITS: Limits = Limits {
    per_second: 0,
    per_second_per_chat: 0,
};

fn millis(n: u64) -> Duration {
    Duration::from_millis(n)
}

fn edit() -> Outgoing {
    Outgoing::edit(5, "edit".into(), vec![])
}

fn answer() -> Outgoing {
    Outgoing::Answer {
        query: "answer".into(),
        text: None,
        alert: false,
    }
}

/// A storage with these things to be said in each of these chats.
fn to_say(chats: impl IntoIterator<Item = ChatId>, outgoing: &[Outgoing]) -> FakeStorage {
    let storage = FakeStorage::default();
    for chat in chats {
        leave_unsaid(&storage, chat, outgoing.iter().cloned());
    }
    storage
}

fn harness(
    storage: FakeStorage,
    limits: Limits,
    transport: AnsweringTransport,
) -> SendingHarness<AnsweringTransport> {
    SendingHarness::open_over(storage, Default::default(), limits, transport)
}

/// How many of these, which are sorted, lie in the second that begins with one of them, at most.
fn busiest_second(times: &[Duration]) -> usize {
    let end = |from: &Duration| times.partition_point(|at| *at < *from + millis(999));
    let counts = times
        .iter()
        .enumerate()
        .map(|(index, from)| end(from) - index);
    counts.max().unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn refused_edits_keep_the_pace_too() {
    let transport = AnsweringTransport::new(millis(50), |_, outgoing, _| match outgoing {
        Outgoing::Edit { .. } => refused(400, "Bad Request: message to edit not found"),
        _ => accepted(),
    });
    let storage = to_say(1..=150, &[edit()]);
    let harness = harness(storage, Limits::default(), transport);
    sleep(seconds(12)).await;
    let times = harness.transport.times();
    assert_eq!(times.len(), 300, "each edit, and the message it becomes");
    assert!(busiest_second(&times) <= 30, "{}", busiest_second(&times));
    assert!((1..=150).all(|chat| harness.transport.accepted(chat).len() == 1));
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn the_last_person_after_an_outage_waits_only_for_the_pace() {
    let outage = seconds(200);
    for reminders in [false, true] {
        let transport = AnsweringTransport::new(millis(50), move |_, _, at| match at < outage {
            true => (502, "<html>".into()),
            false => accepted(),
        });
        let storage = match reminders {
            true => due_now(1..=300),
            false => to_say(1..=300, &[send("message")]),
        };
        let harness = harness(storage, Limits::default(), transport);
        sleep(outage + seconds(15)).await;
        let said = |chat: &ChatId| harness.transport.accepted(*chat).len() == 1;
        let count = (1..=300).filter(said).count();
        assert_eq!(count, 300, "reminders: {reminders}");
        let times = harness.transport.times();
        assert!(busiest_second(&times) <= 30, "reminders: {reminders}");
        harness.close().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_chat_is_not_tried_at_each_success_of_others() {
    let transport = AnsweringTransport::new(millis(50), |chat, _, _| match chat {
        1 => (502, "<html>".into()),
        _ => accepted(),
    });
    let messages = [(); 80].map(|()| send("message"));
    let storage = to_say(1..=30, &messages);
    let harness = harness(storage, Limits::default(), transport);
    sleep(seconds(60)).await;
    let tries = harness.transport.outcomes(1, "message").len();
    assert!((5..=12).contains(&tries), "{tries}");
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_button_shows_its_effect_after_one_round_trip() {
    let transport = AnsweringTransport::new(millis(200), |_, _, _| accepted());
    let storage = to_say([1], &[answer(), edit(), send("message")]);
    let harness = harness(storage, Limits::default(), transport);
    sleep(seconds(2)).await;
    let mut came = harness.transport.accepted(1);
    came.sort_by_key(|(_, at)| *at);
    let times: Vec<_> = came.iter().map(|(_, at)| at.as_millis() / 100).collect();
    assert_eq!(times, [0, 0, 2], "messages keep their order: {came:?}");
    assert_eq!(came[2].0, "message");
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn the_pace_is_kept_though_telegram_takes_two_seconds() {
    for reminders in [false, true] {
        let transport = AnsweringTransport::new(seconds(2), |_, _, _| accepted());
        let storage = match reminders {
            true => due_now(1..=900),
            false => to_say(1..=900, &[send("message")]),
        };
        let harness = harness(storage, Limits::default(), transport);
        sleep(seconds(25)).await;
        let times = harness.transport.times();
        let settled = times.iter().filter(|at| (10..20).contains(&at.as_secs()));
        let settled = settled.count();
        assert!(settled >= 290, "reminders: {reminders}: {settled} in 10 s");
        assert!(busiest_second(&times) <= 30);
        harness.close().await;
    }
}

#[tokio::test(start_paused = true)]
async fn without_limits_two_thousand_a_second_go_out() {
    let transport = AnsweringTransport::new(millis(50), |_, _, _| accepted());
    let storage = to_say(1..=4000, &[send("message")]);
    let harness = harness(storage, NO_LIMITS, transport);
    sleep(seconds(1)).await;
    let count = harness.transport.times().len();
    assert!(count > 2000, "{count}");
    harness.close().await;
}
