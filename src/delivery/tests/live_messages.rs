//! Live messages: what the conversation is told once Telegram has accepted one.

use super::fake::{AnsweringTransport, FakeStorage, person, send};
use super::sending_harness::{SendingHarness, due_now, leave_unsaid, seconds};
use crate::delivery::Limits;
use crate::delivery::crash_guard::CrashGuard;
use crate::model::{ChatId, IfGone, LiveMessage, Outgoing};
use tokio::time::sleep;

const CARD: LiveMessage = LiveMessage::Card(1);

fn card(text: &str) -> Outgoing {
    Outgoing::Send {
        text: text.into(),
        keyboard: vec![],
        live: Some(CARD),
    }
}

fn strip(message: i32) -> Outgoing {
    Outgoing::EditKeyboard {
        message,
        keyboard: vec![],
    }
}

fn refresh(message: i32, text: &str) -> Outgoing {
    Outgoing::Edit {
        message,
        text: text.into(),
        keyboard: vec![],
        if_gone: IfGone::Drop,
    }
}

/// Telegram gives this number to each message that it accepts.
fn numbering(message: i32) -> AnsweringTransport {
    AnsweringTransport::new(seconds(0), move |_, _, _| {
        let body = format!(r#"{{"ok":true,"result":{{"message_id":{message}}}}}"#);
        (200, body)
    })
}

fn over(storage: FakeStorage, transport: AnsweringTransport) -> SendingHarness<AnsweringTransport> {
    let guard = CrashGuard::default();
    SendingHarness::open_over(storage, guard, Limits::default(), transport)
}

fn accepted(harness: &SendingHarness<AnsweringTransport>, chat: ChatId) -> Vec<String> {
    let accepted = harness.transport.accepted(chat).into_iter();
    accepted.map(|(text, _)| text).collect()
}

#[tokio::test(start_paused = true)]
async fn the_conversation_is_told_the_number_of_a_live_message() {
    let storage = FakeStorage::default();
    leave_unsaid(&storage, 1, [send("plain"), card("card")]);
    let harness = over(storage, numbering(41));
    sleep(seconds(1)).await;
    let heard = "Sent { live: Card(1), message: 41 }";
    assert_eq!(accepted(&harness, 1), ["plain", "card", heard]);
    assert!(harness.storage.disk().outbox.is_empty());
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_live_message_without_a_number_is_sent_all_the_same() {
    let storage = FakeStorage::default();
    leave_unsaid(&storage, 1, [card("card"), send("next")]);
    let transport = AnsweringTransport::new(seconds(0), |_, _, _| super::fake::accepted());
    let harness = over(storage, transport);
    sleep(seconds(1)).await;
    assert_eq!(accepted(&harness, 1), ["card", "next"]);
    assert!(harness.storage.disk().outbox.is_empty());
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_damaged_record_does_not_hold_up_what_is_behind() {
    let storage = FakeStorage::default();
    leave_unsaid(&storage, 1, [card("card"), send("next")]);
    storage.disk().damaged.insert(1);
    let harness = over(storage, numbering(41));
    sleep(seconds(1)).await;
    assert_eq!(accepted(&harness, 1), ["card", "next"]);
    assert!(harness.storage.disk().outbox.is_empty());
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_reminder_that_is_a_card_is_noted_too() {
    let storage = due_now([1]);
    let mut order = storage.disk().orders[&(1, 1)].clone();
    order.name = Some("live".into());
    storage.disk().orders.insert((1, 1), order);
    let harness = over(storage, numbering(41));
    sleep(seconds(1)).await;
    let heard = "Sent { live: Card(1), message: 41 }";
    assert_eq!(accepted(&harness, 1), ["order 1", heard]);
    assert!(harness.storage.disk().outbox.is_empty());
    let next = harness.storage.disk().orders[&(1, 1)].next_due;
    assert!(next > Some(super::sending_harness::start()));
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn tidying_up_waits_behind_what_people_wait_for() {
    let storage = FakeStorage::default();
    let says = [strip(3), refresh(4, "card of 4"), send("a"), send("b")];
    leave_unsaid(&storage, 1, says);
    let harness = over(storage, numbering(41));
    sleep(seconds(1)).await;
    let expected = ["a", "b", "buttons of 3", "card of 4"];
    assert_eq!(accepted(&harness, 1), expected);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn an_older_edit_does_not_overtake_a_newer_one() {
    let storage = FakeStorage::default();
    let newer = Outgoing::edit(4, "newer".into(), vec![]);
    leave_unsaid(
        &storage,
        1,
        [refresh(4, "older"), strip(3), newer, send("a")],
    );
    let harness = over(storage, numbering(41));
    sleep(seconds(1)).await;
    let expected = ["older", "newer", "a", "buttons of 3"];
    assert_eq!(accepted(&harness, 1), expected);
    assert!(harness.storage.disk().outbox.is_empty());
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn tidying_up_that_telegram_refuses_is_dropped() {
    let storage = FakeStorage::default();
    storage.disk().people.insert(1, person(1));
    leave_unsaid(&storage, 1, [strip(3), refresh(4, "card of 4")]);
    let transport = AnsweringTransport::new(seconds(0), |_, _, _| {
        super::fake::refused(400, "Bad Request: message to edit not found")
    });
    let harness = over(storage, transport);
    sleep(seconds(60)).await;
    assert!(harness.storage.disk().outbox.is_empty());
    assert_eq!(harness.transport.times().len(), 2, "each is tried once");
    harness.close().await;
}
