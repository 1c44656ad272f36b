//! The database goes away under the processes, or cuts their connections.

use super::load::{ANSWER, ASKED, copies, under_load, works_for_a_while};
use super::{Replica, Replicas, WITHOUT_LIMITS};
use crate::common::until;
use crate::setting;
use bot_api_sandbox::FloodLimits;
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
    let logged: String = replicas.running.iter().map(Replica::logged).collect();
    assert!(logged.contains("TRACKLESS_DATABASE: "), "{logged}");
    assert!(!logged.contains("TRACKLESS_DATA: "), "{logged}");
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

#[test]
fn a_promoted_standby_takes_the_place_of_a_lost_database() {
    let Some(primary) = Server::start() else {
        return;
    };
    let standby = primary.standby();
    let database = primary.database();
    let url = format!(
        "postgres:///{}?host={}&host={}&port={},{}&user=trackless&target_session_attrs=read-write",
        database.name(),
        primary.folder().display(),
        standby.folder().display(),
        primary.port(),
        standby.port()
    );
    let mut replicas = Replicas::at(database, url, FloodLimits::off(), &WITHOUT_LIMITS);
    // The lease may end meanwhile: then what the worker had under way is said once more by the next one.
    under_load(&mut replicas, 0, 1, |replicas| {
        works_for_a_while(replicas);
        primary.stop_at_once();
        standby.promote();
        replicas.worker();
        replicas.replaces_those_that_ended();
        works_for_a_while(replicas);
    });
    replicas.replaces_those_that_ended();
    replicas.end();
}
