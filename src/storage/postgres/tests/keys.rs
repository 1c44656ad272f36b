//! The keys: made before what they seal, destroyed after it.

use super::*;
use crate::storage::error::ErrorKind;

/// The keys that there are of a chat, by number.
fn keys_of(world: &World, chat: ChatId) -> String {
    world.sql(&format!(
        "select id from trackless_keys.keys where chat = {chat} order by id"
    ))
}

#[test]
fn what_is_removed_or_forgotten_takes_its_key_with_it() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let orders = Changes {
        orders: vec![order(1), order(2)],
        ..saying("a")
    };
    commit(&storage, 7, orders, Ack::None).unwrap();
    let first = keys_of(&world, 7);
    assert_eq!(first.lines().count(), 1);
    let removed = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    commit(&storage, 7, removed.clone(), Ack::None).unwrap();
    let second = keys_of(&world, 7);
    assert_eq!(second.lines().count(), 1);
    assert_ne!(first, second);
    // It is gone already, and nothing changes.
    commit(&storage, 7, removed, Ack::None).unwrap();
    assert_eq!(keys_of(&world, 7), second);
    assert_eq!(outbox(&storage), [(7, say("a"))]);
    let forget = Changes {
        forget: true,
        ..saying("farewell")
    };
    let farewell = commit(&storage, 7, forget, Ack::None).unwrap().unwrap();
    assert_ne!(keys_of(&world, 7), second);
    block_on(storage.sent(farewell[0].0)).unwrap();
    assert_eq!(keys_of(&world, 7), "");
    assert_eq!(world.count("trackless.people"), 0);
    assert_eq!(world.count("trackless.doomed_keys"), 0);
}

#[test]
fn what_is_said_last_takes_the_key_with_it() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let made = commit(&storage, 7, saying("a"), Ack::None)
        .unwrap()
        .unwrap();
    let settled = commit(&storage, 7, Changes::default(), Ack::Sent(made[0].0)).unwrap();
    assert!(settled.is_some());
    assert_eq!(keys_of(&world, 7), "");
    assert_eq!(world.count("trackless.people"), 0);
}

#[test]
fn a_destruction_that_was_cut_off_is_finished_by_the_next_worker() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let lease = block_on(storage.acquire()).unwrap();
    commit(&storage, 7, saying("a"), Ack::None).unwrap();
    drop((lease, storage));
    world.sql("insert into trackless.doomed_keys values (1)");
    world.sql("insert into trackless_keys.keys values (1, 7, '')");
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    while world.count("trackless.doomed_keys") > 0 {}
    assert_eq!(keys_of(&world, 7).lines().count(), 1);
    assert_eq!(outbox(&storage), [(7, say("a"))]);
}

#[test]
fn a_stray_key_goes_when_the_next_is_made() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    // The key is made, and what it is to seal cannot be written.
    world.sql("alter table trackless.outbox add constraint full_now check (chat <> 7)");
    commit(&storage, 7, saying("a"), Ack::None).unwrap_err();
    let stray = keys_of(&world, 7);
    assert_eq!(stray.lines().count(), 1);
    world.sql("alter table trackless.outbox drop constraint full_now");
    commit(&storage, 7, saying("a"), Ack::None).unwrap();
    let left = keys_of(&world, 7);
    assert_eq!(left.lines().count(), 1);
    assert_ne!(left, stray);
}

#[test]
fn a_person_whose_key_is_gone_troubles_nobody_else() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    for chat in [7, 8] {
        let changes = Changes {
            orders: vec![order(1)],
            ..saying("a")
        };
        commit(&storage, chat, changes, Ack::None).unwrap();
    }
    world.sql("delete from trackless_keys.keys where chat = 7");
    let no_more = Changes {
        removed: vec![1],
        ..saying("c")
    };
    let kind = |done: Result<()>| done.unwrap_err().kind;
    let corrupt = crate::storage::ErrorKind::Corrupt;
    assert_eq!(kind(block_on(storage.person(7)).map(drop)), corrupt);
    assert_eq!(
        kind(commit(&storage, 7, no_more.clone(), Ack::None).map(drop)),
        corrupt
    );
    assert_eq!(outbox(&storage), [(8, say("a"))]);
    // They can be told that.
    commit(&storage, 7, saying("b"), Ack::None).unwrap();
    assert_eq!(outbox(&storage), [(7, say("b")), (8, say("a"))]);
    assert_eq!(block_on(storage.person(8)).unwrap().orders, [order(1)]);
}

#[test]
fn the_keys_may_lie_in_another_database() {
    let (Some(world), Some(vault)) = (World::new(), postgres_sandbox::database()) else {
        return;
    };
    let keys = KeySource {
        database: DatabaseUrl::read(&vault.url()).ok(),
        ..world.keys()
    };
    let storage = open(&world.database.url(), &keys).unwrap();
    let lease = block_on(storage.acquire()).unwrap();
    let changes = Changes {
        orders: vec![order(1)],
        ..saying("a")
    };
    commit(&storage, 7, changes, Ack::None).unwrap();
    assert_eq!(receive(&storage, 11), 1);
    drop((lease, storage));
    let count = vault.sql("select count(*) from trackless_keys.keys");
    assert_eq!(count, "2");
    let there = world.sql("select to_regnamespace('trackless_keys') is null");
    assert_eq!(there, "t");
    let storage = open(&world.database.url(), &keys).unwrap();
    assert_eq!(block_on(storage.person(7)).unwrap().orders, [order(1)]);
    assert_eq!(inbox(&storage), [11]);
    // Without that database, or with another one, the data cannot be read.
    let error = refused(world.open_at(&world.database.url()));
    assert!(error.to_string().starts_with("TRACKLESS_KEYS: "), "{error}");
    let Some(other) = World::new() else { return };
    let error = refused(open(
        &other.database.url(),
        &KeySource {
            folder: keys.folder.clone(),
            ..keys
        },
    ));
    assert!(error.to_string().contains("another database"), "{error}");
}

#[test]
fn an_inbox_key_stays_while_it_is_needed_and_no_longer() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let lease = block_on(storage.acquire()).unwrap();
    receive(&storage, 11);
    world.sql("update trackless.inbox_keys set made = made - interval '1 hour'");
    let sweep = |storage: &Postgres| {
        let lease = block_on(storage.acquire()).unwrap();
        block_on(storage.swept());
        drop(lease);
    };
    sweep(&storage);
    assert_eq!(world.count("trackless.inbox_keys"), 1);
    assert_eq!(inbox(&storage), [11]);
    let nobody = storage.commit(None, Changes::default(), Ack::Update(11), minute(0));
    block_on(nobody).unwrap();
    sweep(&storage);
    assert_eq!(world.count("trackless.inbox_keys"), 0);
    let secrets = "trackless_keys.keys where chat is null";
    assert_eq!(world.count(secrets), 0);
    // Who still has the key seals with another one.
    assert_eq!(receive(&storage, 12), 1);
    assert_eq!(inbox(&storage), [12]);
    assert_eq!(world.count(secrets), 1);
    drop(lease);
}

#[test]
fn what_was_processed_long_ago_goes() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let settle = |update, now| {
        let done = storage.commit(None, Changes::default(), Ack::Update(update), now);
        block_on(done).unwrap().unwrap();
    };
    settle(11, minute(0));
    settle(12, minute(3 * 24 * 60));
    block_on(storage.swept());
    assert_eq!(world.sql("select id from trackless.updates"), "12");
}

#[test]
fn people_without_a_key_are_counted_by_a_backup_and_by_a_look() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let kept = |id| Changes {
        orders: vec![order(id)],
        ..Changes::default()
    };
    for chat in 1..=3 {
        commit(&storage, chat, kept(1), Ack::None).unwrap();
    }
    let url = DatabaseUrl::read(&world.database.url()).unwrap();
    let look = || {
        super::super::look(&url, &world.keys())
            .unwrap()
            .tables
            .unwrap()
    };
    assert_eq!((look().people, look().without_key), (3, 0));
    world.sql("delete from trackless_keys.keys where chat = 2");
    assert_eq!((look().people, look().without_key), (3, 1));
    for readable in [true, false] {
        let written = storage.back_up(readable, &mut std::io::sink()).unwrap();
        assert_eq!((written.people, written.left_out), (2, 1));
    }
}

#[test]
fn who_has_no_key_any_more_is_told_so_and_keeps_what_was_sealed() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let remembered = Changes {
        orders: vec![order(1)],
        ..Changes::default()
    };
    commit(&storage, 7, remembered.clone(), Ack::None).unwrap();
    let key = world.sql("delete from trackless_keys.keys where chat = 7 returning id, wrapped");
    assert_eq!(receive(&storage, 1), 1);
    let error = commit(&storage, 7, remembered, Ack::Update(1)).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Corrupt);
    for update in [1, 2] {
        receive(&storage, update);
        let told = commit(&storage, 7, saying("sorry"), Ack::DeadLetter(update)).unwrap();
        // It can be read by who works next, too.
        assert_eq!(outbox(&world.open()), [(7, say("sorry"))]);
        commit(
            &storage,
            7,
            Changes::default(),
            Ack::Sent(told.unwrap()[0].0),
        )
        .unwrap();
    }
    assert_eq!(outbox(&storage), []);
    let (id, wrapped) = key.lines().next().unwrap().split_once('|').unwrap();
    world.sql(&format!(
        "insert into trackless_keys.keys (id, chat, wrapped) values ({id}, 7, '{wrapped}')"
    ));
    let person = block_on(storage.person(7)).unwrap();
    assert_eq!(person.orders.len(), 1);
}
