//! People who ask, and ask again as soon as they are answered, while processes are killed, ended or cut off.

use super::Replicas;
use crate::common::{tell, until};
use crate::kills::Over;
use bot_api_sandbox::Buyer;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// What everybody asks, and a part of the answer.
pub const ASKED: &str = "/privacy";
pub const ANSWER: &str = "What I keep";

/// How many ask at the same moment.
pub const AT_ONCE: usize = 8;

/// How many answers this person has seen.
pub fn copies(buyer: &Buyer) -> usize {
    let messages = buyer.messages().into_iter();
    messages.filter(|seen| seen.text.contains(ANSWER)).count()
}

/// Somebody, what they asked so far, and what they have seen.
struct Asking {
    buyer: Buyer,
    asked: usize,
    seen: usize,
}

impl Asking {
    /// Asks once more, and waits for the answer. Returns how long it took.
    fn asks(&mut self) -> Duration {
        let began = Instant::now();
        // What was said once more is not the answer to the next question.
        self.seen = copies(&self.buyer).max(self.asked);
        self.buyer.says(ASKED);
        self.asked += 1;
        until("it is answered", || copies(&self.buyer) > self.seen);
        began.elapsed()
    }
}

/// [`AT_ONCE`] people ask while this works, each of them in turn with `others`. Returns how long the answers took, and checks that
/// nobody was forgotten, and that nothing was said twice beyond so many repeats for each who asked at the same moment.
pub fn under_load(
    replicas: &mut Replicas,
    others: usize,
    repeats: usize,
    work: impl FnOnce(&mut Replicas),
) -> Vec<Duration> {
    let asking = |_| Asking {
        buyer: replicas.sandbox.person("Anna", "en"),
        asked: 0,
        seen: 0,
    };
    let mut people: Vec<Vec<Asking>> = (0..AT_ONCE)
        .map(|_| (0..=others).map(asking).collect())
        .collect();
    let (over, times) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for group in &mut people {
            scope.spawn(|| {
                let count = group.len();
                for turn in 0.. {
                    if over.load(Ordering::Relaxed) {
                        break;
                    }
                    let time = group[turn % count].asks();
                    times.lock().unwrap().push(time);
                }
                for person in group {
                    until("nobody was forgotten", || {
                        copies(&person.buyer) >= person.asked
                    });
                }
            });
        }
        let done = Over(&over);
        work(replicas);
        drop(done);
    });
    replicas.sandbox.wait_until_all_is_taken();
    let times = times.into_inner().unwrap();
    let said: usize = people
        .iter()
        .flatten()
        .map(|person| copies(&person.buyer))
        .sum();
    tell(&format!(
        "{} questions, {said} answers, the latest after {:?}",
        times.len(),
        times.iter().max()
    ));
    assert!(said <= times.len() + repeats * AT_ONCE, "{said}");
    times
}

/// Waits until something is being said.
#[track_caller]
pub fn works_for_a_while(replicas: &Replicas) {
    let mut read = replicas.sandbox.calls().len();
    let mut said = 0;
    until("it works for a while", || {
        let calls = replicas.sandbox.calls_after(read);
        read += calls.len();
        said += calls
            .iter()
            .filter(|call| call.method == "sendMessage")
            .count();
        said > 20
    });
}
