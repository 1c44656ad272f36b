//! After any commits the index by time says what the orders say, also after a restart.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const CHATS: [ChatId; 3] = [-5, 7, 8];

fn changes() -> impl Strategy<Value = (ChatId, Changes)> {
    let parked = prop::option::of(any::<bool>());
    let changed = prop::collection::vec((1..5_u32, prop::option::of(0..6_i64)), 0..4);
    let removed = prop::collection::vec(1..5_u32, 0..2);
    let forget = prop::bool::weighted(0.1);
    let chat = prop::sample::select(CHATS.to_vec());
    (chat, parked, changed, removed, forget, 0..3_usize).prop_map(
        |(chat, parked, changed, removed, forget, said)| {
            let person = parked.map(|parked| Person {
                parked,
                ..person(chat)
            });
            let orders = changed
                .into_iter()
                .map(|(id, due)| order(id, due))
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

/// What the index should hold.
fn expected(storage: &Sled) -> BTreeSet<(DateTime<Utc>, ChatId, OrderId)> {
    let mut expected = BTreeSet::new();
    for chat in CHATS {
        let memory = storage.memory(chat).unwrap();
        if !memory.person.is_some_and(|person| person.parked) {
            let due = memory
                .orders
                .iter()
                .filter_map(|order| Some((order.next_due?, chat, order.id)));
            expected.extend(due);
        }
    }
    expected
}

fn indexed(storage: &Sled) -> Vec<(DateTime<Utc>, ChatId, OrderId)> {
    let due = storage.due(minute(1000), 1000).unwrap().into_iter();
    due.map(|due| (due.at, due.chat, due.order)).collect()
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
            storage.commit(chat, changes, Settles::Reminder).unwrap();
            prop_assert_eq!(indexed(&storage), Vec::from_iter(expected(&storage)));
        }
        let before = storage.everything();
        drop(storage);
        prop_assert_eq!(open(&folder).everything(), before);
    }
}
