//! The lease: who may write, who takes over, and when.

use std::time::{Duration, Instant};

use futures_executor::block_on;
use futures_util::FutureExt;
use tokio::time::timeout;

use super::*;
use crate::storage::error::ErrorKind;
use crate::storage::postgres::worker::LEASE;

/// Waits for what another process did; longer than a lease only on a machine that is very busy.
fn within_a_minute<T>(what: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let waited = async { timeout(Duration::from_secs(60), what).await };
    runtime.block_on(waited).expect("it comes about")
}

fn until(what: &str, condition: impl Fn() -> bool) {
    let began = Instant::now();
    while !condition() {
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "waited in vain until {what}"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn only_the_worker_writes_and_all_receive() {
    let Some(world) = World::new() else { return };
    let (worker, standby) = (world.open(), world.open());
    let _lease = block_on(worker.acquire()).unwrap();
    commit(&worker, 7, saying("a"), Ack::None).unwrap();
    let refused = |done: Result<()>| assert_eq!(done.unwrap_err().kind, ErrorKind::InUse);
    refused(commit(&standby, 7, saying("b"), Ack::None).map(drop));
    assert_eq!(receive(&standby, 11), 1);
    assert_eq!(receive(&worker, 11), 0);
    refused(block_on(standby.count_attempt(11)).map(drop));
    let key = block_on(standby.outbox(None)).unwrap()[0].0;
    refused(block_on(standby.sent(key)));
    assert_eq!(outbox(&standby), [(7, say("a"))]);
    assert_eq!(inbox(&standby), [11]);
}

#[test]
fn a_lease_that_is_given_back_is_taken_at_once() {
    let Some(world) = World::new() else { return };
    let (first, second) = (world.open(), world.open());
    let lease = block_on(first.acquire()).unwrap();
    let epoch = lease.epoch();
    let waiting = second.clone();
    let waiting = std::thread::spawn(move || {
        let lease = block_on(waiting.acquire()).unwrap();
        (Instant::now(), lease.epoch())
    });
    assert!(lease.stands());
    block_on(first.release(lease)).unwrap();
    let given = Instant::now();
    let (taken, later) = waiting.join().unwrap();
    assert!(later > epoch);
    let waited = taken.saturating_duration_since(given);
    assert!(waited < LEASE / 2, "{waited:?}");
}

#[test]
fn a_lease_goes_with_the_engine() {
    let Some(world) = World::new() else { return };
    let first = world.open();
    let lease = block_on(first.acquire()).unwrap();
    drop(first);
    assert!(!lease.stands());
    within_a_minute(lease.lost());
    let ended = world.sql("select until = '-infinity' from trackless.lease");
    assert_eq!(ended, "t");
}

#[test]
fn a_lease_that_has_ended_is_taken() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    // As a worker leaves it that was killed.
    world.sql("update trackless.lease set until = clock_timestamp() + interval '1 second'");
    let began = Instant::now();
    let lease = block_on(storage.acquire()).unwrap();
    assert!(began.elapsed() > Duration::from_millis(500));
    assert!(lease.stands());
}

#[test]
fn who_was_overtaken_writes_nothing_and_is_told() {
    let Some(world) = World::new() else { return };
    let (old, new) = (world.open(), world.open());
    let lease = block_on(old.acquire()).unwrap();
    let made = commit(&old, 7, saying("a"), Ack::None).unwrap().unwrap();
    receive(&old, 11);
    // The old worker was stopped for longer than its lease, and does not know it yet.
    world.sql("update trackless.lease set until = '-infinity'");
    let next = block_on(new.acquire()).unwrap();
    for done in [
        commit(&old, 7, saying("b"), Ack::Update(11)).map(drop),
        commit(&old, 8, saying("b"), Ack::None).map(drop),
        block_on(old.sent(made[0].0)),
        block_on(old.count_attempt(11)).map(drop),
    ] {
        assert_eq!(done.unwrap_err().kind, ErrorKind::InUse);
    }
    assert_eq!(outbox(&new), [(7, say("a"))]);
    assert_eq!(inbox(&new), [11]);
    within_a_minute(lease.lost());
    assert!(!lease.stands() && next.stands());
    let said = commit(&new, 7, saying("c"), Ack::Update(11))
        .unwrap()
        .unwrap();
    assert!(said[0].0.sequence > made[0].0.sequence);
}

#[test]
fn who_takes_over_waits_for_what_the_last_worker_is_writing() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let epoch = world.sql("select epoch from trackless.lease");
    world.sql("create table begun (at timestamptz)");
    let url = world.database.url();
    let writing = std::thread::spawn({
        let sql = format!(
            "begin; select 1 from trackless.lease where epoch = {epoch} for key share; \
             insert into begun values (now()); select pg_sleep(1); commit"
        );
        postgres_sandbox::shared().unwrap().sql_at(url, sql)
    });
    while world.sql("select count(*) from pg_stat_activity where query like '%pg_sleep%' and pid <> pg_backend_pid() and datname = current_database()") == "0" {}
    let _lease = block_on(storage.acquire()).unwrap();
    assert_eq!(world.count("begun"), 1);
    writing.join().unwrap();
}

#[test]
fn what_others_receive_is_told_to_the_worker() {
    let Some(world) = World::new() else { return };
    let (worker, standby) = (world.open(), world.open());
    let _lease = block_on(worker.acquire()).unwrap();
    let mut arrivals = worker.arrivals();
    for update in 11..14 {
        receive(&standby, update);
        within_a_minute(async {
            while !inbox(&worker).contains(&update) {
                arrivals.changed().await.unwrap();
            }
        });
    }
}

#[test]
fn a_new_worker_goes_on_behind_what_a_backup_left() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let lease = block_on(storage.acquire()).unwrap();
    let made = commit(&storage, 7, saying("a"), Ack::None)
        .unwrap()
        .unwrap();
    drop(lease);
    drop(storage);
    world.sql("update trackless.lease set epoch = 0, until = '-infinity'");
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let more = commit(&storage, 7, saying("b"), Ack::None)
        .unwrap()
        .unwrap();
    assert!(more[0].0.sequence > made[0].0.sequence);
}

#[test]
fn a_database_set_back_to_an_earlier_time_has_one_worker() {
    let Some(world) = World::new() else { return };
    let (old, new) = (world.open(), world.open());
    let lease = block_on(old.acquire()).unwrap();
    // The next worker gets the number that the old one has, who is still there.
    world.sql("update trackless.lease set epoch = 0, until = '-infinity'");
    let next = block_on(new.acquire()).unwrap();
    assert_eq!(next.epoch(), lease.epoch());
    within_a_minute(lease.lost());
    assert!(!lease.stands() && next.stands());
    let refused = commit(&old, 7, saying("a"), Ack::None).unwrap_err();
    assert_eq!(refused.kind, ErrorKind::InUse);
}

#[test]
fn a_database_that_comes_back_costs_nothing() {
    let Some(server) = postgres_sandbox::Server::start() else {
        return;
    };
    let world = World {
        database: server.database(),
        folder: tempfile::tempdir().unwrap(),
    };
    let storage = world.open();
    let lease = block_on(storage.acquire()).unwrap();
    commit(&storage, 7, saying("a"), Ack::Update(1)).unwrap();
    server.stop_at_once();
    let failed = commit(&storage, 7, saying("b"), Ack::Update(2)).unwrap_err();
    assert_eq!(failed.kind, ErrorKind::Transient, "{failed}");
    until("the lease has ended", || !lease.stands());
    server.start_again();
    until("it is renewed", || lease.stands());
    assert!(lease.lost().now_or_never().is_none());
    assert_eq!(
        commit(&storage, 7, saying("b"), Ack::Update(1)).unwrap(),
        None
    );
    commit(&storage, 7, saying("b"), Ack::Update(2))
        .unwrap()
        .unwrap();
    assert_eq!(outbox(&storage), [(7, say("a")), (7, say("b"))]);
}

#[test]
fn a_server_that_is_away_is_seen_by_all_also_while_nobody_writes() {
    let Some(server) = postgres_sandbox::Server::start() else {
        return;
    };
    let world = World {
        database: server.database(),
        folder: tempfile::tempdir().unwrap(),
    };
    let (worker, standby) = (world.open(), world.open());
    let _lease = block_on(worker.acquire()).unwrap();
    let outages = [&worker, &standby].map(|of| of.outage().expect("there is a server"));
    let all = |away: bool| outages.iter().all(|outage| *outage.borrow() == away);
    let waiting = standby.clone();
    std::thread::spawn(move || block_on(waiting.acquire()).map(drop));
    assert!(all(false));
    server.stop_at_once();
    until("both see that it is away", || all(true));
    server.start_again();
    until("both see that it is back", || all(false));
}
