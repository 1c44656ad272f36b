//! The database goes away under the processes, or cuts their connections.

use super::load::{ANSWER, ASKED, copies, under_load, works_for_a_while};
use super::{Replicas, WITHOUT_LIMITS};
use crate::common::until;
use crate::setting;
use postgres_sandbox::Server;

const CUTS: &str = "TRACKLESS_TEST_CUTS";

#[test]
fn connections_cut_at_any_moment_lose_and_repeat_nothing() {
    let cuts = setting(CUTS).unwrap_or(6);
    let Some(mut replicas) = Replicas::of(postgres_sandbox::shared(), &WITHOUT_LIMITS) else {
        return;
    };
    under_load(&mut replicas, 0, 0, |replicas| {
        for _ in 0..cuts {
            works_for_a_while(replicas);
            // All of them, whatever they are doing: also between the commit and its answer.
            replicas.database.sql(
                "select pg_terminate_backend(pid) from pg_stat_activity \
                 where datname = current_database() and pid <> pg_backend_pid()",
            );
        }
    });
    for replica in &mut replicas.running {
        assert_eq!(replica.program.status(), None, "{}", replica.logged());
    }
    replicas.end();
}

#[test]
fn work_goes_on_when_the_database_is_back() {
    let server = Server::start();
    let Some(mut replicas) = Replicas::of(server.as_ref(), &WITHOUT_LIMITS) else {
        return;
    };
    let server = server.unwrap();
    let anna = replicas.sandbox.person("Anna", "en");
    anna.says(ASKED);
    anna.sees(ANSWER);
    server.stop_at_once();
    anna.says(ASKED);
    // Telegram is told to come again in five seconds, which is longer than a lease.
    let put_off = |replicas: &Replicas| {
        let calls = replicas.sandbox.webhook_calls();
        calls.iter().filter(|call| call.status == 503).count()
    };
    until("it cannot be written", || put_off(&replicas) >= 2);
    server.start_again();
    anna.sees(ANSWER);
    // The lease has ended meanwhile: the worker has it again, or another was quicker, and then the worker ends.
    replicas.worker();
    replicas.replaces_those_that_ended();
    for replica in &mut replicas.running {
        assert_eq!(replica.program.status(), None, "{}", replica.logged());
    }
    anna.says(ASKED);
    anna.sees(ANSWER);
    assert_eq!(copies(&anna), 3);
    replicas.end();
}
