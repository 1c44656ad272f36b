//! The worker killed, ended and stopped while people write.
//!
//! `cargo test` kills it a few times; docs/development.md tells how to do it for long.

use super::load::{ASKED, copies, under_load, works_for_a_while};
use super::{Replicas, WITHOUT_LIMITS};
use crate::common::{tell, until};
use crate::{SEED, seed, setting};
use fastrand::Rng;
use std::thread::sleep;
use std::time::{Duration, Instant};

const KILLS: &str = "TRACKLESS_TEST_REPLICA_KILLS";

/// After a kill another process takes over within five seconds; a busy machine needs more.
const TAKEN_OVER: Duration = Duration::from_secs(30);

/// No answer is later when processes are ended in order, one after the other. Without optimization, the first answer of a new worker takes
/// a second by itself, and more beside other tests.
const LATEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 2 });

#[test]
fn a_killed_worker_is_replaced_within_seconds() {
    let kills = setting(KILLS).unwrap_or(4) as usize;
    let seed = seed();
    println!("To repeat it: {KILLS}={kills} {SEED}={seed} cargo test --test crash replicas");
    let Some(mut replicas) = Replicas::of(postgres_sandbox::shared(), &WITHOUT_LIMITS) else {
        return;
    };
    let (mut random, mut times) = (Rng::with_seed(seed), Vec::new());
    under_load(&mut replicas, kills / 4, kills, |replicas| {
        for _ in 0..kills {
            works_for_a_while(replicas);
            sleep(Duration::from_millis(random.u64(..100)));
            let worker = replicas.worker();
            replicas.take(worker).program.kill();
            let killed = Instant::now();
            replicas.worker();
            times.push(killed.elapsed());
            if times.len().is_multiple_of(20) {
                tell(&format!("{} kills", times.len()));
            }
            replicas.start();
        }
    });
    times.sort();
    let latest = times.last().copied().unwrap_or_default();
    tell(&format!(
        "{kills} kills, taken over after {:?} in the middle, {latest:?} at the latest",
        times.get(times.len() / 2)
    ));
    assert!(latest <= TAKEN_OVER, "{latest:?}");
    replicas.end();
}

#[test]
fn an_upgrade_of_one_after_the_other_delays_no_answer() {
    let Some(mut replicas) = Replicas::of(postgres_sandbox::shared(), &WITHOUT_LIMITS) else {
        return;
    };
    let times = under_load(&mut replicas, 0, 0, |replicas| {
        for _ in 0..6 {
            let mut ended = replicas.take(0);
            ended.program.signal("-TERM");
            let status = ended.program.ended();
            assert!(status.success(), "{status} {}", ended.logged());
            replicas.start();
            replicas.worker();
        }
    });
    let latest = times.iter().max().copied().unwrap_or_default();
    assert!(latest <= LATEST, "{latest:?}");
    replicas.end();
}

#[test]
fn who_was_stopped_past_the_lease_says_nothing_more() {
    const MESSAGES: usize = 40;
    let Some(mut replicas) = Replicas::of(postgres_sandbox::shared(), &[]) else {
        return;
    };
    let anna = replicas.sandbox.person("Anna", "en");
    (0..MESSAGES).for_each(|_| {
        anna.says(ASKED);
    });
    // From then on they are a second apart: much is left to say in the worker's memory.
    until("some are answered", || copies(&anna) > 21);
    let worker = replicas.worker();
    let mut stopped = replicas.take(worker);
    stopped.program.signal("-STOP");
    replicas.worker();
    until("another says the rest", || copies(&anna) >= MESSAGES);
    let before = anna.messages().len();
    stopped.program.signal("-CONT");
    let status = stopped.program.ended();
    assert_eq!(status.code(), Some(1), "{}", stopped.logged());
    anna.says("/orders");
    // The one that was on its way may come twice, and no other.
    until("the new worker works", || anna.messages().len() > before);
    let said = copies(&anna);
    assert!(said <= MESSAGES + 1, "{said}: {}", stopped.logged());
    replicas.start();
    replicas.end();
}
