//! Reminders on their way, in a time that passes as fast as the test wants.

use super::fake::{order, person, text};
use super::sending_harness::{SendingHarness, due_now, seconds, start};
use crate::chat::EventKind;
use crate::delivery::crash_guard::CrashGuard;
use crate::delivery::send::outcome::SendOutcome;
use chrono::TimeDelta;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

#[tokio::test(start_paused = true)]
async fn everything_due_after_days_is_said_once() {
    let storage = due_now([]);
    for chat in 1..=60 {
        storage.disk().people.insert(chat, person(chat));
        for id in 1..=5 {
            let due = start() + TimeDelta::days(i64::from(id));
            storage.disk().orders.insert((chat, id), order(id, due));
        }
    }
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
    sleep(seconds(60)).await;
    assert!(harness.transport.tried.lock().unwrap().is_empty());
    harness.time.send(start() + TimeDelta::days(10)).unwrap();
    sleep(seconds(60)).await;
    for chat in 1..=60 {
        let mut said = harness.sent_to(chat);
        said.sort();
        assert_eq!(
            said,
            ["order 1", "order 2", "order 3", "order 4", "order 5"]
        );
    }
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_set_repeats_and_skips_nothing() {
    let storage = due_now([1]);
    let later = start() + TimeDelta::hours(1);
    storage.disk().orders.insert((1, 2), order(2, later));
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
    for (hours, said) in [
        (0, &["order 1"][..]),
        (-1, &["order 1"]),
        (-48, &["order 1"]),
        (0, &["order 1"]),
        (1, &["order 1", "order 2"]),
        (-1, &["order 1", "order 2"]),
        (2, &["order 1", "order 2"]),
    ] {
        harness
            .time
            .send(start() + TimeDelta::hours(hours))
            .unwrap();
        sleep(seconds(120)).await;
        assert_eq!(harness.sent_to(1), said, "at {hours} hours");
    }
    harness.time.send(start() + TimeDelta::days(5)).unwrap();
    sleep(seconds(120)).await;
    assert_eq!(
        harness.sent_to(1).len(),
        4,
        "each once more, however far the leap"
    );
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_clock_set_back_withdraws_a_waiting_reminder() {
    let harness = SendingHarness::open(due_now([1]), |_, _, before| match before {
        0 => SendOutcome::RateLimited(seconds(60)),
        _ => SendOutcome::Settled,
    });
    sleep(seconds(30)).await;
    harness.time.send(start() - TimeDelta::hours(3)).unwrap();
    sleep(seconds(3600)).await;
    assert!(harness.sent_to(1).is_empty());
    harness.time.send(start()).unwrap();
    sleep(seconds(5)).await;
    assert_eq!(harness.sent_to(1), ["order 1"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn reminders_come_when_the_clock_reaches_them() {
    let storage = due_now([]);
    storage.disk().people.insert(1, person(1));
    let soon = start() + TimeDelta::hours(1);
    storage.disk().orders.insert((1, 1), order(1, soon));
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
    sleep(seconds(60)).await;
    harness.time.send(soon - TimeDelta::seconds(1)).unwrap();
    sleep(seconds(60)).await;
    assert!(harness.sent_to(1).is_empty());
    harness.time.send(soon).unwrap();
    sleep(seconds(1)).await;
    assert_eq!(harness.sent_to(1), ["order 1"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn forty_reminders_do_not_delay_an_answer() {
    let harness = SendingHarness::open(due_now(1..=200), |_, _, _| SendOutcome::Settled);
    sleep(seconds(1)).await;
    assert!(harness.transport.said.lock().unwrap().len() < 50);
    let before = Instant::now();
    harness.hears(9, 500, text("hello")).await;
    while harness.sent_to(500).is_empty() {
        sleep(Duration::from_millis(10)).await;
    }
    assert!(before.elapsed() < Duration::from_millis(300));
    sleep(seconds(10)).await;
    assert_eq!(harness.transport.said.lock().unwrap().len(), 201);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn chats_that_are_held_do_not_keep_others_from_their_reminders() {
    // Were they all in a row, it would be Telegram that holds the assistant.
    let harness = SendingHarness::open(due_now(1..=400), |chat, _, _| match chat % 2 {
        1 => SendOutcome::RateLimited(seconds(100_000)),
        _ => SendOutcome::Settled,
    });
    sleep(seconds(60)).await;
    assert_eq!(harness.transport.said.lock().unwrap().len(), 200);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_reminder_not_taken_changes_nothing_and_comes_again() {
    let harness = SendingHarness::open(due_now([1]), |_, _, before| match before {
        0 => SendOutcome::RateLimited(seconds(30)),
        1 => SendOutcome::Later,
        _ => SendOutcome::Settled,
    });
    sleep(seconds(29)).await;
    assert_eq!(
        harness.storage.disk().orders[&(1, 1)].next_due,
        Some(start())
    );
    sleep(seconds(10)).await;
    assert_eq!(harness.sent_to(1), ["order 1"]);
    assert!(harness.storage.disk().orders[&(1, 1)].next_due > Some(start()));
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_silent_reminder_is_committed_without_a_word() {
    let storage = due_now([1]);
    storage.disk().orders.get_mut(&(1, 1)).unwrap().name = Some("silent".into());
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
    sleep(seconds(1)).await;
    assert!(harness.transport.tried.lock().unwrap().is_empty());
    assert!(harness.storage.disk().orders[&(1, 1)].next_due > Some(start()));
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn an_order_that_cannot_be_rendered_rests_and_the_others_go_on() {
    for trouble in ["panic", "stuck"] {
        let storage = due_now([1, 2]);
        storage.disk().orders.insert((1, 2), order(2, start()));
        storage.disk().orders.get_mut(&(1, 1)).unwrap().name = Some(trouble.into());
        let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
        sleep(seconds(59)).await;
        assert_eq!(harness.sent_to(1), ["order 2"], "{trouble}");
        assert_eq!(harness.sent_to(2), ["order 1"], "{trouble}");
        harness.storage.disk().orders.get_mut(&(1, 1)).unwrap().name = None;
        sleep(seconds(3)).await;
        assert_eq!(harness.sent_to(1), ["order 2", "order 1"], "{trouble}");
        harness.close().await;
    }
}

#[tokio::test(start_paused = true)]
async fn an_order_that_panics_three_times_rests_for_a_day() {
    for changes in [false, true] {
        let storage = due_now([1, 2]);
        storage.disk().orders.insert((1, 2), order(2, start()));
        storage.disk().orders.get_mut(&(1, 1)).unwrap().name = Some("panic".into());
        let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
        sleep(seconds(125)).await;
        assert_eq!(harness.sent_to(1), ["order 2"]);
        assert_eq!(harness.sent_to(2), ["order 1"]);

        {
            let mut disk = harness.storage.disk();
            let order = disk.orders.get_mut(&(1, 1)).unwrap();
            order.name = None;
            if changes {
                order.next_due = Some(start() - TimeDelta::hours(1));
            }
        }
        harness.processor.state.reminders_wanted.notify_one();
        sleep(seconds(23 * 3600)).await;
        let expected: &[_] = if changes {
            &["order 2", "order 1"]
        } else {
            &["order 2"]
        };
        assert_eq!(harness.sent_to(1), expected);
        sleep(seconds(3600)).await;
        assert_eq!(harness.sent_to(1), ["order 2", "order 1"]);
        harness.close().await;
    }
}

/// Runs this test in a process of its own, which dies over a reminder.
#[test]
fn a_reminder_that_kills_each_run_rests_and_others_go_on() {
    const FOLDER: &str = "TRACKLESS_TEST_WITNESS";
    if let Some(path) = std::env::var_os(FOLDER) {
        return one_of_many_runs(path.as_ref());
    }
    let folder = tempfile::tempdir().unwrap();
    let run = || {
        let mut test = std::process::Command::new(std::env::current_exe().unwrap());
        let name =
            "delivery::tests::reminding::a_reminder_that_kills_each_run_rests_and_others_go_on";
        test.args([name, "--exact"])
            .env(FOLDER, folder.path().join("rendering"));
        test.output().unwrap().status.success()
    };
    let survived = [(); 5].map(|()| run());
    assert_eq!(survived, [false, false, false, true, true]);
}

fn one_of_many_runs(path: &std::path::Path) {
    let storage = due_now([1, 2]);
    storage.disk().orders.get_mut(&(1, 1)).unwrap().name = Some("deadly".into());
    let crash_guard = CrashGuard::open(path).unwrap();
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_time().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let harness =
            SendingHarness::open_with(storage, crash_guard, |_, _, _| SendOutcome::Settled);
        sleep(seconds(3600)).await;
        assert!(harness.sent_to(1).is_empty());
        assert_eq!(harness.sent_to(2), ["order 1"]);
        harness.close().await;
    });
}

#[tokio::test(start_paused = true)]
async fn writing_during_a_reminder_keeps_the_change() {
    let storage = due_now([1]);
    storage
        .disk()
        .orders
        .insert((1, 2), order(2, start() + TimeDelta::days(9)));
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
    sleep(Duration::from_millis(50)).await;
    let asked = Instant::now();
    let heard = timeout(seconds(1), harness.hears(9, 1, text("drop 2")));
    heard.await.expect("it does not wait for Telegram");
    assert_eq!(
        Instant::now(),
        asked,
        "the reminder is on its way for 50 ms more"
    );
    sleep(seconds(5)).await;
    assert_eq!(harness.sent_to(1), ["order 1", "dropped"]);
    let orders = harness.storage.disk().orders.clone();
    assert!(orders[&(1, 1)].next_due > Some(start()));
    assert!(!orders.contains_key(&(1, 2)));
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn an_order_deleted_during_its_reminder_stays_deleted() {
    for words in ["drop 1", "forget"] {
        let harness = SendingHarness::open(due_now([1]), |_, _, _| SendOutcome::Settled);
        sleep(Duration::from_millis(50)).await;
        harness.hears(9, 1, text(words)).await;
        sleep(seconds(3600)).await;
        assert!(harness.storage.disk().orders.is_empty());
        assert_eq!(harness.sent_to(1).len(), 2, "the reminder and the answer");
        harness.close().await;
    }
}

#[tokio::test(start_paused = true)]
async fn blocking_during_a_reminder_does_not_bring_it_again() {
    let harness = SendingHarness::open(due_now([1]), |_, _, _| SendOutcome::Settled);
    sleep(Duration::from_millis(50)).await;
    harness.hears(9, 1, EventKind::Blocked).await;
    sleep(seconds(5)).await;
    assert!(harness.storage.disk().people[&1].blocked);
    harness.hears(10, 1, EventKind::Returned).await;
    sleep(seconds(5)).await;
    let said = harness.sent_to(1);
    assert_eq!(
        said.iter().filter(|text| *text == "order 1").count(),
        1,
        "{said:?}"
    );
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn damaged_orders_rest_for_a_day_and_take_no_place_from_others() {
    let storage = due_now(1..=300);
    storage.disk().damaged.extend(1..=200);
    let harness = SendingHarness::open(storage, |_, _, _| SendOutcome::Settled);
    sleep(seconds(60)).await;
    assert_eq!(harness.transport.said.lock().unwrap().len(), 100);
    assert!(harness.processor.state.storage_works());
    harness.storage.disk().damaged.clear();
    sleep(seconds(24 * 3600)).await;
    assert_eq!(harness.transport.said.lock().unwrap().len(), 300);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_reminder_to_who_is_gone_comes_on_their_return() {
    let harness = SendingHarness::open(due_now([1]), |_, _, before| match before {
        0 => SendOutcome::Gone,
        _ => SendOutcome::Settled,
    });
    sleep(seconds(3600)).await;
    assert_eq!(harness.transport.tried.lock().unwrap().len(), 1);
    assert!(harness.storage.disk().people[&1].blocked);
    harness.hears(9, 1, EventKind::Returned).await;
    sleep(seconds(2)).await;
    assert_eq!(harness.sent_to(1), ["Returned", "order 1"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn an_order_that_is_no_longer_due_at_its_turn_is_passed_over() {
    let harness = SendingHarness::open(due_now([1]), |_, _, before| match before {
        0 => SendOutcome::RateLimited(seconds(30)),
        _ => SendOutcome::Settled,
    });
    sleep(seconds(5)).await;
    harness
        .storage
        .disk()
        .orders
        .get_mut(&(1, 1))
        .unwrap()
        .next_due = None;
    sleep(seconds(60)).await;
    assert_eq!(harness.transport.tried.lock().unwrap().len(), 1);
    harness.close().await;
}
