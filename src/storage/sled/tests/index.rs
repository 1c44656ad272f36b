//! The index by time: what is due when, and that after any commits it says what the orders say, also after a restart.

use crate::model::{DueSubject, LookUp, LookUpProvider, LookUpState};
use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

#[test]
fn orders_are_due_soonest_first_and_no_more_than_asked_for() {
    let folder = folder();
    let storage = open(&folder);
    commit(
        &storage,
        7,
        orders([order(1, Some(30)), order(2, Some(10))]),
    );
    commit(&storage, -9, orders([order(1, Some(20)), order(2, None)]));
    assert_eq!(due(&storage, 30), [(7, 2), (-9, 1), (7, 1)]);
    assert_eq!(due(&storage, 29), [(7, 2), (-9, 1)]);
    assert_eq!(due(&storage, 9), []);
    let soonest = Due {
        at: minute(10),
        chat: 7,
        subject: DueSubject::Order(2),
    };
    assert_eq!(storage.due(minute(30), 1).unwrap(), [soonest]);
}

#[test]
fn the_next_due_instant_is_after_the_one_given() {
    let folder = folder();
    let storage = open(&folder);
    commit(
        &storage,
        7,
        orders([order(1, Some(10)), order(2, Some(20))]),
    );
    assert_eq!(storage.next_due(minute(9)).unwrap(), Some(minute(10)));
    assert_eq!(storage.next_due(minute(10)).unwrap(), Some(minute(20)));
    assert_eq!(storage.next_due(minute(20)).unwrap(), None);
}

#[test]
fn an_order_is_due_at_its_newest_instant_only() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 7, orders([order(1, Some(10))]));
    commit(&storage, 7, orders([order(1, Some(20))]));
    assert_eq!(due(&storage, 19), []);
    assert_eq!(due(&storage, 20), [(7, 1)]);
    commit(&storage, 7, orders([order(1, None)]));
    assert_eq!(due(&storage, 20), []);
}

#[test]
fn a_parked_person_is_not_due_until_they_come_back() {
    let folder = folder();
    let storage = open(&folder);
    let blocked = |blocked| Changes {
        person: Some(Person {
            blocked,
            ..person(7)
        }),
        ..Changes::default()
    };
    commit(
        &storage,
        7,
        orders([order(1, Some(10)), order(2, Some(20))]),
    );
    commit(&storage, 7, blocked(true));
    assert_eq!(due(&storage, 99), []);
    commit(&storage, 7, orders([order(3, Some(15))]));
    assert_eq!(storage.next_due(minute(0)).unwrap(), None);
    commit(&storage, 7, blocked(false));
    assert_eq!(due(&storage, 99), [(7, 1), (7, 3), (7, 2)]);
}

#[test]
fn a_person_has_a_time_of_their_own_also_while_parked() {
    let folder = folder();
    let storage = open(&folder);
    let idle = |idle_due: Option<i64>, blocked| Changes {
        person: Some(Person {
            idle_due: idle_due.map(minute),
            blocked,
            ..person(7)
        }),
        ..Changes::default()
    };
    commit(&storage, 7, orders([order(1, Some(10))]));
    commit(&storage, 7, idle(Some(20), false));
    assert_eq!(due(&storage, 99), [(7, 1), (7, 0)]);
    commit(&storage, 7, idle(Some(5), true));
    drop(storage);
    let storage = open(&folder);
    assert_eq!(due(&storage, 99), [(7, 0)]);
    commit(&storage, 7, idle(None, false));
    assert_eq!(due(&storage, 99), [(7, 1)]);
}

const CHATS: [ChatId; 3] = [-5, 7, 8];

fn changes() -> impl Strategy<Value = (ChatId, Changes)> {
    let blocked = prop::option::of(any::<bool>());
    let at = || prop::option::of(0..6_i64);
    let changed = prop::collection::vec((1..5_u32, at(), at()), 0..4);
    let removed = prop::collection::vec(1..5_u32, 0..2);
    let forget = prop::bool::weighted(0.1);
    let chat = prop::sample::select(CHATS.to_vec());
    (chat, blocked, changed, removed, forget, 0..3_usize).prop_map(
        |(chat, blocked, changed, removed, forget, said)| {
            let person = blocked.map(|blocked| Person {
                blocked,
                ..person(chat)
            });
            let orders = changed
                .into_iter()
                .map(|(id, due, read_at)| looked_up(order(id, due), read_at))
                .collect();
            let outgoing = vec![say("said"); said];
            let changes = Changes {
                person,
                orders,
                removed,
                forget,
                outgoing,
            };
            (chat, changes)
        },
    )
}

/// The same, and a provider is to be asked about it then.
fn looked_up(order: Order, read_at: Option<i64>) -> Order {
    let look_up = LookUp {
        number: "RR123456785CN".to_owned(),
        provider: LookUpProvider::Ship24,
        state: LookUpState::Registered { id: "a".to_owned() },
        since: minute(0),
        changed_at: None,
        is_pushed: false,
        read_at: read_at.map(minute),
        news: None,
    };
    Order {
        look_up: Some(look_up),
        ..order
    }
}

type Indexed = (DateTime<Utc>, ChatId, DueSubject);

/// What the indexes of reminders and look-ups should hold.
fn expected(storage: &Opened) -> [BTreeSet<Indexed>; 2] {
    let mut expected = [BTreeSet::new(), BTreeSet::new()];
    for chat in CHATS {
        let state = storage.person(chat).unwrap();
        if state.person.is_some_and(|person| person.blocked) {
            continue;
        }
        for order in state.orders {
            let entry = |at| (at, chat, DueSubject::Order(order.id));
            let read_at = order.look_up.and_then(|look_up| look_up.read_at);
            expected[0].extend(order.next_due.map(entry));
            expected[1].extend(read_at.map(entry));
        }
    }
    expected
}

fn indexed(storage: &Opened) -> [BTreeSet<Indexed>; 2] {
    let entries = |due: Vec<Due>| {
        let is_sorted = due.is_sorted();
        assert!(is_sorted, "{due:?}");
        let entry = |due: Due| (due.at, due.chat, due.subject);
        due.into_iter().map(entry).collect()
    };
    let reminders = storage.due(minute(1000), 1000).unwrap();
    [
        entries(reminders),
        entries(storage.look_ups_due(minute(1000))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_by_time_says_what_the_orders_say(
        commits in prop::collection::vec(changes(), 1..20),
    ) {
        let folder = folder();
        let storage = open(&folder);
        for (chat, changes) in commits {
            storage.commit(chat, changes, Ack::None).unwrap();
            prop_assert_eq!(indexed(&storage), expected(&storage));
        }
        let before = (storage.everything(), indexed(&storage));
        drop(storage);
        let storage = open(&folder);
        prop_assert_eq!((storage.everything(), indexed(&storage)), before);
    }
}
