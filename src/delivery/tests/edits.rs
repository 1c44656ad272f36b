//! Edited messages.

use super::fake::send;
use super::harness::*;
use crate::chat::{self, Event, EventKind};
use crate::model::{
    Changes, Dialogue, GivenNumber, Order, OrderEvent, OrderId, Person, PersonState, Question,
};
use crate::storage::{Ack, Storage as _};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

/// Takes what is written for the name of a new order, and asks the next question; "nothing" is no name.
fn name_taker(state: PersonState, event: Event, now: DateTime<Utc>) -> Changes {
    let mut person = state.person.unwrap_or(Person::new(event.chat, "en", "UTC"));
    let mut changes = Changes::default();
    match event.kind {
        EventKind::Text { text, .. } if text == "nothing" => changes.outgoing.push(send("what?")),
        EventKind::Text { text, .. } if person.dialogue == Dialogue::Idle => {
            let order = Order::new(person.next_order, "other", GivenNumber::NoneGiven, now);
            changes.orders.push(Order {
                name: Some(text.clone()),
                ..order
            });
            person.next_order += 1;
            let resume = Box::default();
            person.dialogue = Dialogue::Checking { resume };
            changes.person = Some(person);
            changes.outgoing.push(send(text));
        }
        other => changes
            .outgoing
            .push(send(format!("next question: {other:?}"))),
    }
    changes
}

fn written(update: u32, message: i32, text: &str) -> Value {
    let mut update = super::harness::text(update, text);
    update["message"]["message_id"] = json!(message);
    update
}

fn edited(update: u32, message: i32, text: &str) -> Value {
    let mut update = written(update, message, text);
    let content = update["message"].take();
    json!({"update_id": update["update_id"], "edited_message": content})
}

fn names(harness: &Harness) -> Vec<(OrderId, String)> {
    let disk = harness.storage.disk();
    let orders = disk.orders.values();
    orders.map(|o| (o.id, o.name.clone().unwrap())).collect()
}

async fn after(updates: impl IntoIterator<Item = Value>) -> Harness {
    let harness = Harness::with(Default::default(), name_taker);
    for update in updates {
        harness.hears(update).await;
    }
    assert!(harness.storage.disk().inbox.is_empty());
    harness
}

#[tokio::test]
async fn a_corrected_text_is_read_as_if_it_were_the_first() {
    let harness = after([written(1, 5, "lamb"), edited(2, 5, "lamp")]).await;
    assert_eq!(names(&harness), [(1, "lamp".to_owned())]);
    assert_eq!(harness.waiting(), ["lamb", "lamp"]);
    harness.hears(edited(3, 5, "a lamp")).await;
    assert_eq!(names(&harness), [(1, "a lamp".to_owned())]);
    assert_eq!(harness.storage.disk().people[&7].next_order, 2);
}

#[tokio::test]
async fn what_a_text_made_goes_when_its_correction_makes_nothing() {
    let harness = after([written(1, 5, "lamp"), edited(2, 5, "nothing")]).await;
    assert_eq!(names(&harness), []);
    let disk = harness.storage.disk();
    assert_eq!(disk.people[&7].next_order, 1);
    assert_eq!(disk.people[&7].dialogue, Dialogue::Idle);
}

#[tokio::test]
async fn an_edit_of_what_is_past_is_answered_and_takes_nothing_back() {
    let press = super::harness::press(message(private(), json!({"text": "x"})));
    for past in [written(2, 6, "and this"), press] {
        let harness = after([written(10, 5, "lamp"), past]).await;
        let (known, said) = (names(&harness), harness.waiting().len());
        harness.hears(edited(11, 5, "lamb")).await;
        assert_eq!(names(&harness), known);
        let waiting = harness.waiting();
        assert_eq!(waiting.len(), said + 1, "{waiting:?}");
        assert!(waiting[said].contains("Edited"), "{waiting:?}");
        assert!(harness.storage.disk().inbox.is_empty());
    }
}

#[tokio::test]
async fn an_edit_that_leaves_the_text_changes_nothing() {
    let harness = after([written(1, 5, "lamp"), edited(2, 5, "lamp")]).await;
    assert_eq!(harness.waiting(), ["lamp"]);
}

#[tokio::test]
async fn an_edit_without_a_text_or_in_a_group_changes_nothing() {
    let live_location = message(private(), json!({"location": {}}));
    let in_group = message(group(), json!({"text": "x"}));
    for content in [live_location, in_group] {
        let edit = json!({"update_id": 2, "edited_message": content});
        let harness = after([written(1, 3, "lamp"), edit]).await;
        assert_eq!(harness.waiting(), ["lamp"]);
    }
}

/// Asked for the number of an order that has another one.
async fn asked_for_a_number() -> Harness {
    let harness = Harness::with(Default::default(), chat::step);
    let number = GivenNumber::Number("RR123456785CN".to_owned());
    let added = "2026-11-01T09:00:00Z".parse().unwrap();
    let state = Changes {
        person: Some(Person {
            dialogue: Dialogue::Editing {
                question: Question::Number,
                order: 1,
                card: None,
                letter: None,
                follow_up: None,
                resume: Box::default(),
            },
            ..Person::new(7, "en", "UTC")
        }),
        orders: vec![Order::new(1, "aliexpress", number, added)],
        ..Changes::default()
    };
    let committed = harness
        .storage
        .commit(Some(7), state, Ack::None, DateTime::UNIX_EPOCH)
        .await;
    committed.unwrap();
    harness
}

fn order(harness: &Harness) -> Order {
    harness.storage.disk().orders[&(7, 1)].clone()
}

#[tokio::test]
async fn a_card_that_was_sent_does_not_prevent_a_correction() {
    let harness = asked_for_a_number().await;
    harness.hears(written(1, 5, "RB123456785CN")).await;
    let mut shown = order(&harness);
    shown.card_message = Some(9);
    let shown = Changes {
        orders: vec![shown],
        ..Changes::default()
    };
    let noted = harness
        .storage
        .commit(Some(7), shown, Ack::None, DateTime::UNIX_EPOCH);
    noted.await.unwrap();
    harness.hears(edited(2, 5, "LP00068434402473")).await;
    let corrected = order(&harness);
    let number = GivenNumber::Number("LP00068434402473".to_owned());
    assert_eq!(corrected.number, number);
    assert_eq!(corrected.card_message, Some(9));
}

#[tokio::test]
async fn a_corrected_number_leaves_no_trace_of_the_wrong_one() {
    let harness = asked_for_a_number().await;
    harness.hears(written(1, 5, "RB123456785CN")).await;
    harness.hears(edited(2, 5, "LP00068434402473")).await;
    let order = order(&harness);
    let number = GivenNumber::Number("LP00068434402473".to_owned());
    assert_eq!(order.number, number);
    let told: Vec<_> = order.history.iter().map(|entry| &entry.event).collect();
    let changed = OrderEvent::NumberChanged(Some("RR123456785CN".to_owned()));
    assert_eq!(told, [&OrderEvent::Added, &changed]);
}

#[tokio::test]
async fn a_corrected_text_that_says_nothing_takes_the_first_back() {
    let harness = asked_for_a_number().await;
    let before = order(&harness);
    harness.hears(written(1, 5, "LP00068434402473")).await;
    assert_ne!(order(&harness), before);
    harness.hears(edited(2, 5, "what?")).await;
    assert_eq!(order(&harness), before);
}
