//! The worst moments for a kill.

use bot_api_sandbox::{ApiCall, Sandbox};
use fastrand::Rng;
use std::time::{Duration, Instant};

/// When a run is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Moment {
    /// While it starts: it opens and rewrites its data, replays, says what was left.
    Starting,
    /// Hardly begun, right after another kill.
    Again,
    /// While it writes down the first updates that it got.
    FirstWrite,
    /// While something is being said.
    Saying,
    /// While many orders are due at once.
    ManyDue,
    /// While it ends in order.
    Ending,
    /// At any moment.
    Any,
}

pub const MOMENTS: [Moment; 7] = [
    Moment::Starting,
    Moment::Again,
    Moment::FirstWrite,
    Moment::Saying,
    Moment::ManyDue,
    Moment::Ending,
    Moment::Any,
];

/// However little happens, a run is killed after this.
const LONGEST_RUN: Duration = Duration::from_secs(5);

impl Moment {
    /// Returns when it has come in the run that starts now; `since` is how long the record was before, and `start` how long a
    /// start takes.
    pub fn comes(self, sandbox: &Sandbox, since: usize, start: Duration, random: &mut Rng) {
        let some = |random: &mut Rng, most: Duration| most.mul_f64(random.f64());
        let shortly = Duration::from_millis(3);
        match self {
            Moment::Starting => std::thread::sleep(some(random, start * 2)),
            Moment::Again => std::thread::sleep(some(random, start / 3)),
            Moment::FirstWrite => {
                happens(sandbox, since, 1, |call| {
                    call.method == "getUpdates" && call.result != serde_json::json!([])
                });
                std::thread::sleep(some(random, shortly));
            }
            Moment::Saying | Moment::ManyDue | Moment::Ending => {
                let sent = random.usize(1..=20);
                happens(sandbox, since, sent, |call| call.method == "sendMessage");
                std::thread::sleep(some(random, shortly));
            }
            Moment::Any => std::thread::sleep(some(random, Duration::from_secs(1))),
        }
    }
}

/// Waits until there have been this many such calls.
fn happens(sandbox: &Sandbox, since: usize, count: usize, such: impl Fn(&ApiCall) -> bool) {
    let began = Instant::now();
    let mut read = since;
    let mut left = count;
    while left > 0 && began.elapsed() < LONGEST_RUN {
        let calls = sandbox.calls_after(read);
        read += calls.len();
        let found = calls.iter().filter(|call| such(call)).count();
        left = left.saturating_sub(found);
        std::thread::sleep(Duration::from_micros(200));
    }
}
