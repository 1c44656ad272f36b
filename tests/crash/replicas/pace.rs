//! Telegram's limits, kept by several processes together.

use super::Replicas;
use super::load::{ASKED, copies};
use crate::common::{tell, until};
use bot_api_sandbox::{Buyer, FloodBucket, FloodLimits};
use chrono::{DateTime, Utc};

#[test]
fn replicas_keep_the_pace_without_being_refused() {
    const PEOPLE: usize = 240;
    const QUESTIONS: usize = 36;
    let Some(server) = postgres_sandbox::shared() else {
        return;
    };
    let database = server.database();
    let url = database.url();
    // A chat gets a burst, and then four a second.
    let limits = FloodLimits {
        per_chat: Some(FloodBucket {
            burst: 25,
            per_second: 4.0,
        }),
        ..FloodLimits::default()
    };
    let settings = [("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "4")];
    let mut replicas = Replicas::at(database, url, limits, &settings);
    let people: Vec<Buyer> = (0..PEOPLE)
        .map(|_| replicas.sandbox.person("Anna", "en"))
        .collect();
    people.iter().for_each(|person| person.says(ASKED));
    let answered = |people: &[Buyer]| people.iter().filter(|person| copies(person) > 0).count();
    until("half of them are answered", || {
        answered(&people) > PEOPLE / 2
    });
    // Who takes over does not know what was sent in the last second.
    ends_the_worker(&mut replicas);
    until("all are answered", || answered(&people) == PEOPLE);
    let calls = replicas.sandbox.calls();
    let refused = calls.iter().filter(|call| call.status == 429).count();
    let said = calls.iter().filter(|call| call.method == "sendMessage");
    let said: Vec<_> = said.map(|call| call.at).collect();
    let pace = |said: &[DateTime<Utc>]| {
        let time = *said.last().unwrap() - said[0];
        (said.len() - 1) as f64 / time.as_seconds_f64()
    };
    tell(&format!(
        "{:.1} messages a second, {:.1} with the time to hand over, {refused} refused",
        pace(&said[..PEOPLE / 2]),
        pace(&said)
    ));
    assert_eq!(refused, 0);
    let answers: Vec<usize> = people.iter().map(copies).collect();
    assert_eq!(answers, [1; PEOPLE]);
    // Nor to whom.
    let busy = replicas.sandbox.person("Vera", "en");
    (0..QUESTIONS).for_each(|_| busy.says(ASKED));
    until("the burst is spent", || copies(&busy) >= 20);
    ends_the_worker(&mut replicas);
    until("all is answered", || copies(&busy) >= QUESTIONS);
    let calls = replicas.sandbox.calls();
    assert!(calls.iter().all(|call| call.status != 429));
    assert_eq!(copies(&busy), QUESTIONS);
    replicas.start();
    replicas.end();
}

/// The worker ends in order, and another takes over.
fn ends_the_worker(replicas: &mut Replicas) {
    let worker = replicas.worker();
    let mut ended = replicas.take(worker);
    ended.program.signal("-TERM");
    assert!(ended.program.ended().success(), "{}", ended.logged());
}
