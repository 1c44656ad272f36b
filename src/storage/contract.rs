//! What every engine promises, one function a promise. A new engine gets a module in [`contract`], and has to keep them all.

use chrono::{DateTime, TimeDelta, Utc};

use super::interface::{Ack, DueKind, OutboxEntries, OutboxKey, Storage, UpdateId};
use crate::model::{
    Changes, ChatId, DueSubject, GivenNumber, LookUp, LookUpProvider, LookUpRequest, LookUpState,
    Order, OrderId, Outgoing, Person, Registered,
};

/// Runs the promises against each engine.
macro_rules! contract {
    ($($promise:ident)*) => {
        mod memory {
            $(#[test]
            fn $promise() {
                let storage = crate::storage::memory::FakeStorage::default();
                futures_executor::block_on(super::$promise(&storage));
            })*
        }

        mod sled {
            $(#[test]
            fn $promise() {
                let folder = tempfile::tempdir().unwrap();
                let data = folder.path().join("data");
                let keys = crate::storage::KeySource::beside(&data);
                let storage = crate::storage::open(&data, &keys).unwrap();
                futures_executor::block_on(super::$promise(&*storage));
            })*
        }

        #[cfg(feature = "postgres")]
        mod postgres {
            $(#[test]
            fn $promise() {
                let Some(database) = postgres_sandbox::database() else { return };
                let url = crate::storage::DatabaseUrl::read(&database.url()).unwrap();
                let folder = tempfile::tempdir().unwrap();
                let keys = crate::storage::KeySource::beside(&folder.path().join("data"));
                let storage = crate::storage::open_database(&url, &keys, None).unwrap();
                let _lease = futures_executor::block_on(storage.acquire()).unwrap();
                futures_executor::block_on(super::$promise(&*storage));
            })*
        }
    };
}

contract! {
    the_lease_is_given_and_stays
    a_change_of_what_is_due_wakes
    an_update_is_received_once
    a_processed_update_leaves_the_inbox_for_good
    a_processed_update_changes_nothing_again
    a_processed_update_is_forgotten_after_two_days
    an_update_of_nobody_is_settled
    attempts_are_counted_in_the_inbox
    a_dead_letter_is_told_once_and_apologized_for
    a_processed_update_becomes_no_dead_letter
    what_is_changed_is_remembered
    all_people_are_met_page_by_page
    what_is_removed_is_gone
    forgetting_takes_all_but_the_farewell
    a_deletion_at_a_provider_outlives_forgetting
    the_outbox_keeps_the_order_of_each_chat
    what_was_sent_leaves_the_outbox
    what_follows_from_the_sending_is_changed_with_it
    what_was_sent_changes_nothing_again
    what_was_sent_does_not_wait_under_a_new_key
    what_is_due_comes_soonest_first
    who_blocked_the_bot_is_not_reminded
    the_next_due_instant_is_later_than_the_given
    look_ups_are_due_in_an_index_of_their_own
}

fn minute(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000 + 60 * minute, 0).unwrap()
}

fn order(id: OrderId, next_due: Option<i64>) -> Order {
    Order {
        next_due: next_due.map(minute),
        ..Order::new(id, "joom", GivenNumber::NoneGiven, minute(0))
    }
}

fn say(text: &str) -> Outgoing {
    Outgoing::message(text.to_owned(), Vec::new())
}

fn saying(texts: &[&str]) -> Changes {
    Changes {
        outgoing: texts.iter().map(|text| say(text)).collect(),
        ..Changes::default()
    }
}

fn orders(orders: impl IntoIterator<Item = Order>) -> Changes {
    Changes {
        orders: Vec::from_iter(orders),
        ..Changes::default()
    }
}

async fn commit(storage: &dyn Storage, chat: ChatId, changes: Changes) -> OutboxEntries {
    let made = storage.commit(Some(chat), changes, Ack::None, minute(0));
    made.await.unwrap().unwrap()
}

/// Settles an update in the name of chat 7, and says something; whether that was done.
async fn settle(storage: &dyn Storage, ack: Ack, now: i64) -> bool {
    let made = storage.commit(Some(7), saying(&["said"]), ack, minute(now));
    made.await.unwrap().is_some()
}

/// Puts updates into the inbox; returns those that were new.
async fn receive(storage: &dyn Storage, updates: &[UpdateId], now: i64) -> Vec<UpdateId> {
    let raw = |id: &UpdateId| {
        (
            *id,
            format!(r#"{{"update_id":{id},"message":{{}}}}"#).into(),
        )
    };
    let updates = updates.iter().map(raw).collect();
    let new = storage.receive(updates, minute(now)).await.unwrap();
    new.into_iter().map(|entry| entry.update).collect()
}

async fn inbox(storage: &dyn Storage) -> Vec<(UpdateId, u32)> {
    let inbox = storage.inbox().await.unwrap().into_iter();
    inbox.map(|entry| (entry.update, entry.attempts)).collect()
}

async fn outbox(storage: &dyn Storage, of: Option<ChatId>) -> Vec<(ChatId, Outgoing)> {
    let outbox = storage.outbox(of).await.unwrap().into_iter();
    outbox.map(|(key, outgoing)| (key.chat, outgoing)).collect()
}

async fn due(storage: &dyn Storage, until: i64) -> Vec<(ChatId, DueSubject)> {
    due_for(storage, DueKind::Reminder, until).await
}

async fn due_for(storage: &dyn Storage, kind: DueKind, until: i64) -> Vec<(ChatId, DueSubject)> {
    let due = storage.due(kind, minute(until), 100).await;
    let due = due.unwrap().into_iter();
    due.map(|due| (due.chat, due.subject)).collect()
}

async fn the_lease_is_given_and_stays(storage: &dyn Storage) {
    let lease = storage.acquire().await.unwrap();
    commit(storage, 7, saying(&["a"])).await;
    assert!(futures_util::FutureExt::now_or_never(lease.lost()).is_none());
    drop(lease);
    drop(storage.acquire().await.unwrap());
}

async fn a_change_of_what_is_due_wakes(storage: &dyn Storage) {
    let wakes = storage.wakes();
    commit(storage, 7, orders([order(1, Some(1))])).await;
    assert!(wakes.has_changed().unwrap());
}

async fn an_update_is_received_once(storage: &dyn Storage) {
    assert_eq!(receive(storage, &[11, 12, 11], 0).await, [11, 12]);
    assert_eq!(receive(storage, &[12, 13], 0).await, [13]);
    assert_eq!(inbox(storage).await, [(11, 0), (12, 0), (13, 0)]);
    let first = storage.inbox().await.unwrap().remove(0);
    assert_eq!(first.raw, br#"{"update_id":11,"message":{}}"#);
}

async fn a_processed_update_leaves_the_inbox_for_good(storage: &dyn Storage) {
    receive(storage, &[11, 12], 0).await;
    assert!(settle(storage, Ack::Update(11), 0).await);
    assert!(receive(storage, &[11], 0).await.is_empty());
    assert_eq!(inbox(storage).await, [(12, 0)]);
    // It need not have been in the inbox.
    assert!(settle(storage, Ack::Update(13), 0).await);
    assert!(receive(storage, &[13], 0).await.is_empty());
}

async fn a_processed_update_changes_nothing_again(storage: &dyn Storage) {
    assert!(settle(storage, Ack::Update(11), 0).await);
    let again = Changes {
        forget: true,
        person: Some(Person::new(7, "en", "UTC")),
        ..saying(&["again"])
    };
    let made = storage.commit(Some(7), again, Ack::Update(11), minute(0));
    assert_eq!(made.await.unwrap(), None);
    assert_eq!(outbox(storage, None).await, [(7, say("said"))]);
    assert_eq!(storage.person(7).await.unwrap().person, None);
}

async fn a_processed_update_is_forgotten_after_two_days(storage: &dyn Storage) {
    let days = TimeDelta::days(2).num_minutes();
    settle(storage, Ack::Update(11), 0).await;
    assert!(receive(storage, &[11], days - 1).await.is_empty());
    assert!(!settle(storage, Ack::Update(11), days - 1).await);
    // After a week without updates Telegram goes on with numbers chosen by chance.
    assert_eq!(receive(storage, &[11], days).await, [11]);
    assert!(settle(storage, Ack::Update(11), days).await);
    assert!(!settle(storage, Ack::Update(11), days + 1).await);
    assert_eq!(inbox(storage).await, []);
}

async fn an_update_of_nobody_is_settled(storage: &dyn Storage) {
    receive(storage, &[11], 0).await;
    let ack = Ack::Update(11);
    let made = storage.commit(None, Changes::default(), ack, minute(0));
    assert_eq!(made.await.unwrap(), Some(Vec::new()));
    let made = storage.commit(None, Changes::default(), ack, minute(0));
    assert_eq!(made.await.unwrap(), None);
    assert_eq!(inbox(storage).await, []);
}

async fn attempts_are_counted_in_the_inbox(storage: &dyn Storage) {
    receive(storage, &[11], 0).await;
    assert_eq!(storage.count_attempt(11).await.unwrap(), 1);
    assert_eq!(storage.count_attempt(11).await.unwrap(), 2);
    assert_eq!(inbox(storage).await, [(11, 2)]);
    assert_eq!(storage.count_attempt(12).await.unwrap(), 0);
    settle(storage, Ack::Update(11), 0).await;
    assert_eq!(storage.count_attempt(11).await.unwrap(), 0);
    assert_eq!(inbox(storage).await, []);
}

async fn a_dead_letter_is_told_once_and_apologized_for(storage: &dyn Storage) {
    receive(storage, &[11, 12], 0).await;
    assert!(settle(storage, Ack::DeadLetter(11), 0).await);
    let nobody = storage.commit(None, Changes::default(), Ack::DeadLetter(12), minute(0));
    assert_eq!(nobody.await.unwrap(), Some(Vec::new()));
    assert_eq!(inbox(storage).await, []);
    assert!(receive(storage, &[11, 12], 0).await.is_empty());
    assert_eq!(outbox(storage, None).await, [(7, say("said"))]);
    let kind = "message".to_owned();
    let told = storage.take_dead_letters().await.unwrap();
    assert_eq!(told, [(11, kind.clone()), (12, kind)]);
    assert_eq!(storage.take_dead_letters().await.unwrap(), []);
}

async fn a_processed_update_becomes_no_dead_letter(storage: &dyn Storage) {
    assert!(settle(storage, Ack::Update(11), 0).await);
    assert!(!settle(storage, Ack::DeadLetter(11), 0).await);
    assert_eq!(storage.take_dead_letters().await.unwrap(), []);
    assert_eq!(outbox(storage, None).await.len(), 1);
}

async fn what_is_changed_is_remembered(storage: &dyn Storage) {
    let changes = Changes {
        person: Some(Person::new(7, "en", "UTC")),
        ..orders([order(2, None), order(1, Some(10))])
    };
    commit(storage, 7, changes).await;
    commit(storage, 7, orders([order(2, Some(3))])).await;
    let state = storage.person(7).await.unwrap();
    assert_eq!(state.person, Some(Person::new(7, "en", "UTC")));
    assert_eq!(state.orders, [order(1, Some(10)), order(2, Some(3))]);
    assert!(storage.person(-7).await.unwrap().is_empty());
}

async fn all_people_are_met_page_by_page(storage: &dyn Storage) {
    for chat in [30, -9, 7, 12, 8] {
        commit(storage, chat, orders([order(1, None)])).await;
    }
    let forget = Changes {
        forget: true,
        ..Changes::default()
    };
    commit(storage, 12, forget).await;
    // Something is said to this one, and nothing is remembered.
    let said = Changes {
        outgoing: vec![say("hello")],
        ..Changes::default()
    };
    commit(storage, 11, said).await;
    let (mut met, mut after) = (Vec::new(), None);
    loop {
        let page = storage.people(after, 2).await.unwrap();
        let Some((last, _)) = page.last() else { break };
        after = Some(*last);
        assert!(page.len() <= 2);
        assert!(page.iter().all(|(_, state)| state.orders.len() == 1));
        met.extend(page.into_iter().map(|(chat, _)| chat));
    }
    assert_eq!(met, [-9, 7, 8, 30]);
}

async fn what_is_removed_is_gone(storage: &dyn Storage) {
    commit(storage, 7, saying(&["kept"])).await;
    commit(storage, 7, orders([order(1, Some(1)), order(2, Some(2))])).await;
    let changes = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    commit(storage, 7, changes).await;
    assert_eq!(storage.person(7).await.unwrap().orders, [order(2, Some(2))]);
    assert_eq!(due(storage, 9).await, [(7, DueSubject::Order(2))]);
    assert_eq!(outbox(storage, None).await, [(7, say("kept"))]);
}

async fn forgetting_takes_all_but_the_farewell(storage: &dyn Storage) {
    for chat in [7, 8] {
        let changes = Changes {
            orders: vec![order(1, Some(1))],
            ..saying(&["waits"])
        };
        commit(storage, chat, changes).await;
    }
    let changes = Changes {
        forget: true,
        ..saying(&["farewell"])
    };
    commit(storage, 7, changes).await;
    assert!(storage.person(7).await.unwrap().is_empty());
    assert_eq!(due(storage, 9).await, [(8, DueSubject::Order(1))]);
    let left = [(7, say("farewell")), (8, say("waits"))];
    assert_eq!(outbox(storage, None).await, left);
}

async fn a_deletion_at_a_provider_outlives_forgetting(storage: &dyn Storage) {
    let deletion = Outgoing::LookUp(LookUpRequest::Forget(Registered {
        provider: LookUpProvider::Ship24,
        number: "RR123456785CN".to_owned(),
        id: "a".to_owned(),
    }));
    let pending = Changes {
        person: Some(Person::new(7, "en", "UTC")),
        outgoing: vec![say("a"), deletion.clone()],
        ..Changes::default()
    };
    commit(storage, 7, pending).await;
    for _ in 0..2 {
        let forget = Changes {
            forget: true,
            ..Changes::default()
        };
        commit(storage, 7, forget).await;
        assert_eq!(outbox(storage, None).await, [(7, deletion.clone())]);
    }
    let key = storage.outbox(None).await.unwrap()[0].0;
    storage.sent(key).await.unwrap();
    assert_eq!(outbox(storage, None).await, []);
}

async fn the_outbox_keeps_the_order_of_each_chat(storage: &dyn Storage) {
    commit(storage, 8, saying(&["a"])).await;
    commit(storage, 7, saying(&["b", "c"])).await;
    let made = commit(storage, 8, saying(&["d"])).await;
    assert_eq!(made.len(), 1);
    let of_8 = [(8, say("a")), (8, say("d"))];
    assert_eq!(outbox(storage, Some(8)).await, of_8);
    let all = [(7, say("b")), (7, say("c"))].into_iter().chain(of_8);
    assert_eq!(outbox(storage, None).await, Vec::from_iter(all));
    assert_eq!(outbox(storage, Some(9)).await, []);
}

async fn what_was_sent_leaves_the_outbox(storage: &dyn Storage) {
    let made = commit(storage, 7, saying(&["a", "b"])).await;
    for _ in 0..2 {
        storage.sent(made[0].0).await.unwrap();
        assert_eq!(outbox(storage, None).await, [(7, say("b"))]);
    }
    // Both at once, and the numbers go on.
    let more = commit(storage, 7, saying(&["c"])).await;
    assert!(more[0].0.sequence > made[1].0.sequence);
    let both = futures_util::future::join(storage.sent(made[1].0), storage.sent(more[0].0));
    assert!(matches!(both.await, (Ok(()), Ok(()))));
    assert_eq!(outbox(storage, None).await, []);
    let again = commit(storage, 7, saying(&["d"])).await;
    assert!(again[0].0.sequence > more[0].0.sequence);
}

/// What follows in chat 7 once Telegram has accepted an entry; whether that was done.
async fn settle_sent(storage: &dyn Storage, key: OutboxKey, changes: Changes) -> bool {
    let made = storage.commit(Some(7), changes, Ack::Sent(key), minute(0));
    made.await.unwrap().is_some()
}

async fn what_follows_from_the_sending_is_changed_with_it(storage: &dyn Storage) {
    let made = commit(storage, 7, saying(&["a", "b"])).await;
    let follows = Changes {
        orders: vec![order(1, Some(10))],
        ..saying(&["c"])
    };
    assert!(settle_sent(storage, made[0].0, follows).await);
    let left = [(7, say("b")), (7, say("c"))];
    assert_eq!(outbox(storage, None).await, left);
    assert_eq!(due(storage, 10).await, [(7, DueSubject::Order(1))]);
    assert!(settle_sent(storage, made[1].0, Changes::default()).await);
    assert_eq!(outbox(storage, None).await, left[1..]);
}

async fn what_was_sent_changes_nothing_again(storage: &dyn Storage) {
    let made = commit(storage, 7, saying(&["a", "b"])).await;
    storage.sent(made[0].0).await.unwrap();
    assert!(!settle_sent(storage, made[0].0, saying(&["again"])).await);
    let forget = Changes {
        forget: true,
        ..Changes::default()
    };
    commit(storage, 7, forget).await;
    assert!(!settle_sent(storage, made[1].0, orders([order(1, None)])).await);
    assert!(storage.person(7).await.unwrap().is_empty());
    assert_eq!(outbox(storage, None).await, []);
}

async fn what_was_sent_does_not_wait_under_a_new_key(storage: &dyn Storage) {
    commit(storage, 7, orders([order(1, None), order(2, None)])).await;
    let made = commit(storage, 7, saying(&["a", "b"])).await;
    let follows = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    assert!(settle_sent(storage, made[0].0, follows).await);
    assert_eq!(outbox(storage, None).await, [(7, say("b"))]);
    storage.sent(made[1].0).await.unwrap();
    assert_eq!(outbox(storage, None).await, []);
}

async fn what_is_due_comes_soonest_first(storage: &dyn Storage) {
    commit(storage, 7, orders([order(1, Some(30)), order(2, Some(10))])).await;
    commit(storage, -9, orders([order(1, Some(20)), order(2, None)])).await;
    let person = Person {
        idle_due: Some(minute(15)),
        ..Person::new(7, "en", "UTC")
    };
    let changes = Changes {
        person: Some(person),
        ..Changes::default()
    };
    commit(storage, 7, changes).await;
    let all = [
        (7, DueSubject::Order(2)),
        (7, DueSubject::Person),
        (-9, DueSubject::Order(1)),
        (7, DueSubject::Order(1)),
    ];
    assert_eq!(due(storage, 30).await, all);
    assert_eq!(due(storage, 29).await, all[..3]);
    assert_eq!(
        storage
            .due(DueKind::Reminder, minute(30), 1)
            .await
            .unwrap()
            .len(),
        1
    );
    commit(storage, 7, orders([order(2, Some(40))])).await;
    assert_eq!(due(storage, 30).await, all[1..]);
}

async fn who_blocked_the_bot_is_not_reminded(storage: &dyn Storage) {
    let blocked = |blocked| Changes {
        person: Some(Person {
            blocked,
            ..Person::new(7, "en", "UTC")
        }),
        ..Changes::default()
    };
    commit(storage, 7, orders([order(1, Some(10))])).await;
    commit(storage, 7, blocked(true)).await;
    assert_eq!(due(storage, 99).await, []);
    assert_eq!(
        storage
            .next_due(DueKind::Reminder, minute(0))
            .await
            .unwrap(),
        None
    );
    commit(storage, 7, blocked(false)).await;
    assert_eq!(due(storage, 99).await, [(7, DueSubject::Order(1))]);
}

async fn the_next_due_instant_is_later_than_the_given(storage: &dyn Storage) {
    commit(storage, 7, orders([order(1, Some(10)), order(2, Some(20))])).await;
    let next = async |after| {
        storage
            .next_due(DueKind::Reminder, minute(after))
            .await
            .unwrap()
    };
    assert_eq!(next(9).await, Some(minute(10)));
    assert_eq!(next(10).await, Some(minute(20)));
    assert_eq!(next(20).await, None);
}

async fn look_ups_are_due_in_an_index_of_their_own(storage: &dyn Storage) {
    let read = |id, next_due, read_at: Option<i64>| Order {
        look_up: Some(LookUp {
            number: "RR123456785CN".to_owned(),
            provider: LookUpProvider::SeventeenTrack,
            state: LookUpState::Registered {
                id: "3011".to_owned(),
            },
            since: minute(0),
            changed_at: None,
            is_pushed: false,
            read_at: read_at.map(minute),
            news: None,
        }),
        ..order(id, next_due)
    };
    let blocked = |blocked| Changes {
        person: Some(Person {
            blocked,
            ..Person::new(7, "en", "UTC")
        }),
        ..Changes::default()
    };
    commit(
        storage,
        7,
        orders([
            read(1, Some(10), Some(20)),
            read(2, None, Some(5)),
            read(3, Some(30), None),
        ]),
    )
    .await;
    let look_ups = async || due_for(storage, DueKind::LookUp, 99).await;
    let next = async |after| {
        storage
            .next_due(DueKind::LookUp, minute(after))
            .await
            .unwrap()
    };
    let order = |id| (7, DueSubject::Order(id));
    assert_eq!(look_ups().await, [order(2), order(1)]);
    assert_eq!(due(storage, 99).await, [order(1), order(3)]);
    assert_eq!((next(5).await, next(20).await), (Some(minute(20)), None));
    commit(storage, 7, blocked(true)).await;
    assert_eq!(look_ups().await, []);
    commit(storage, 7, blocked(false)).await;
    commit(storage, 7, orders([read(2, None, Some(25))])).await;
    assert_eq!(look_ups().await, [order(1), order(2)]);
    let removed = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    commit(storage, 7, removed).await;
    assert_eq!(look_ups().await, [order(2)]);
    let forget = Changes {
        forget: true,
        ..Changes::default()
    };
    commit(storage, 7, forget).await;
    assert_eq!(look_ups().await, []);
}
