//! Commits that come at once and share a transaction: none is hurt by another.

use std::time::Duration;

use futures_util::future::{join, join_all};

use super::*;
use crate::storage::error::ErrorKind;

fn orders(orders: impl IntoIterator<Item = Order>) -> Changes {
    Changes {
        orders: orders.into_iter().collect(),
        ..saying("a")
    }
}

/// One commit in each of these chats, all at once; what each is told.
fn at_once(
    storage: &Postgres,
    chats: std::ops::Range<ChatId>,
    changes: impl Fn(ChatId) -> Changes,
    ack: impl Fn(ChatId) -> Ack,
) -> Vec<Result<Option<OutboxEntries>>> {
    let commits = chats.map(|chat| storage.commit(Some(chat), changes(chat), ack(chat), minute(0)));
    block_on(join_all(commits))
}

#[test]
fn commits_of_many_chats_share_transactions() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let update = |chat: ChatId| Ack::Update(chat as UpdateId);
    let made = at_once(&storage, 1..301, |_| orders([order(1)]), update);
    for (chat, made) in (1..).zip(made) {
        let made = made.unwrap().unwrap();
        assert_eq!((made[0].0.chat, &made[0].1), (chat, &say("a")));
        let state = block_on(storage.person(chat)).unwrap();
        assert_eq!(state.orders, [order(1)]);
    }
    assert_eq!(world.count("trackless.due"), 300);
    assert_eq!(outbox(&storage).len(), 300);
    let transactions = world.sql("select count(distinct xmin::text) from trackless.people");
    assert!(transactions.parse::<u32>().unwrap() < 300, "{transactions}");
    // Half of the updates come again, and the messages of all others are sent.
    let sent = block_on(storage.outbox(None)).unwrap();
    let half = at_once(&storage, 1..151, |_| saying("again"), update);
    assert!(half.into_iter().all(|made| made.unwrap().is_none()));
    let left = block_on(join_all(
        sent.iter().skip(150).map(|(key, _)| storage.sent(*key)),
    ));
    assert!(left.into_iter().all(|done| done.is_ok()));
    assert_eq!(outbox(&storage).len(), 150);
}

#[test]
fn who_cannot_be_read_or_written_hurts_nobody_else() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let known = at_once(&storage, 1..101, |_| orders([order(1)]), |_| Ack::None);
    assert!(known.into_iter().all(|made| made.is_ok()));
    world.sql("delete from trackless_keys.keys where chat = 77");
    world.sql("alter table trackless.outbox add constraint full_now check (chat <> 78) not valid");
    let update = |chat: ChatId| Ack::Update(chat as UpdateId);
    let made = at_once(&storage, 1..101, |_| orders([order(2)]), update);
    for (chat, made) in (1..).zip(made) {
        let kind = match chat {
            77 => Some(ErrorKind::Corrupt),
            78 => Some(ErrorKind::Fatal),
            _ => None,
        };
        assert_eq!(made.err().map(|error| error.kind), kind, "{chat}");
    }
    // What failed can be done again: its update does not count as processed.
    world.sql("alter table trackless.outbox drop constraint full_now");
    let again = storage.commit(Some(78), orders([order(2)]), Ack::Update(78), minute(0));
    assert!(block_on(again).unwrap().is_some());
    assert_eq!(world.count("trackless.updates"), 99);
}

#[test]
fn an_update_that_comes_twice_at_once_is_processed_once() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    for update in 0..5 {
        let made = at_once(&storage, 1..30, |_| saying("a"), |_| Ack::Update(update));
        let made = made.into_iter().filter_map(|made| made.unwrap());
        assert_eq!(made.count(), 1);
    }
    assert_eq!(outbox(&storage).len(), 5);
}

#[test]
fn what_is_told_while_the_last_message_goes_stays() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    for chat in 1..60 {
        // Of a stranger nothing is kept but what is said: with that all goes, and the key.
        let made = commit(&storage, chat, saying("hello"), Ack::None).unwrap();
        let sent = storage.sent(made.unwrap()[0].0);
        let told = storage.commit(Some(chat), orders([order(1)]), Ack::None, minute(0));
        let (sent, told) = block_on(join(sent, told));
        sent.unwrap();
        assert_eq!(told.unwrap().unwrap()[0].1, say("a"));
        let state = block_on(storage.person(chat)).unwrap();
        assert_eq!(state.orders, [order(1)], "{chat}");
        let left = block_on(storage.outbox(Some(chat))).unwrap();
        assert_eq!(left.len(), 1, "{chat}");
    }
}

#[test]
fn a_wait_before_anything_is_written_is_no_doubt() {
    let Some(world) = World::new() else { return };
    let (url, keys) = (world.database.url(), world.keys());
    let url = DatabaseUrl::read(&url).unwrap();
    let storage = Postgres::with_patience(&url, &keys, Duration::from_millis(300)).unwrap();
    let lease = block_on(storage.acquire()).unwrap();
    commit(&storage, 7, saying("a"), Ack::Update(11)).unwrap();
    let server = postgres_sandbox::shared().unwrap();
    let holding = std::thread::spawn({
        let sql = "begin; lock table trackless.updates in exclusive mode; select pg_sleep(30)";
        let held = server.sql_at(world.database.url(), sql.to_owned());
        // It is ended in the midst of it.
        || drop(std::panic::catch_unwind(std::panic::AssertUnwindSafe(held)))
    });
    let holder = "from pg_stat_activity where datname = current_database() \
        and wait_event = 'PgSleep'";
    while world.sql(&format!("select count(*) {holder}")) == "0" {}
    // It was processed before: whoever doubts that would say it again.
    let failed = commit(&storage, 7, saying("again"), Ack::Update(11)).unwrap_err();
    assert_eq!(failed.kind, ErrorKind::Transient);
    world.sql(&format!("select pg_terminate_backend(pid) {holder}"));
    holding.join().unwrap();
    drop((lease, storage));
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let again = commit(&storage, 7, saying("again"), Ack::Update(11)).unwrap();
    assert_eq!(again, None);
    assert_eq!(outbox(&storage), [(7, say("a"))]);
}
