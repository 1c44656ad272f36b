//! The simulation: thousands of orders live through 200 days, and no promise about their reminders is broken.
//!
//! Each person is a monkey with a seed. They take down orders in the dialogue, press buttons that really stand under the
//! messages they got, type dates, amounts and rubbish, or do nothing at all; time goes from one reminder to the next, and is
//! given to the conversation as `delivery` gives it. `invariants.rs` says what must hold, `message.rs` what every message must be.
//!
//! `TRACKLESS_SIMULATION_SEED=17` tells the whole story of one person; `TRACKLESS_SIMULATION_ORDERS=10000` takes more orders.

mod answers;
mod invariants;
pub mod keyboards;
pub mod log;
pub mod message;
mod person;
pub mod stats;

use person::SimulatedPerson;
use stats::Stats;
use std::env;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

const SEED: &str = "TRACKLESS_SIMULATION_SEED";
const ORDERS: &str = "TRACKLESS_SIMULATION_ORDERS";
/// Enough for everything that can happen to happen, and few enough for every run of the tests.
const ENOUGH: u64 = 6_000;

#[test]
fn reminders_come_in_time_and_never_too_often() {
    log::listen();
    if let Some(seed) = setting(SEED) {
        let mut person = SimulatedPerson::new(seed);
        let lived = lived(&mut person);
        println!("{}", person.story());
        return lived.unwrap_or_else(|what| panic!("seed {seed}: {what}"));
    }
    let wanted = setting(ORDERS).unwrap_or(ENOUGH);
    let stats = simulate(wanted);
    tell(&stats);
    stats.fits_the_screen(100);
    if wanted >= ENOUGH {
        stats.shows_everything();
    }
}

/// Prints what was seen; its first line also when the test passes.
fn tell(stats: &Stats) {
    let text = stats.to_string();
    let (first, rest) = text.split_once('\n').expect("it has several lines");
    // What `println!` says is seen only when the test fails.
    let _ = writeln!(std::io::stderr(), "simulation: {first}");
    println!("{rest}");
}

fn setting(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    Some(
        value
            .parse()
            .unwrap_or_else(|_| panic!("{name} is a number")),
    )
}

/// Lets persons live until they had this number of orders. Of those with a broken promise, the shortest story is printed.
fn simulate(orders: u64) -> Stats {
    let (next, had) = (AtomicU64::new(0), AtomicU64::new(0));
    let seen = Mutex::new((Stats::default(), Vec::new()));
    let some_live = || {
        while had.load(Ordering::Relaxed) < orders {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            let mut person = SimulatedPerson::new(seed);
            let lived = lived(&mut person);
            had.fetch_add(person.stats.orders, Ordering::Relaxed);
            let mut seen = seen.lock().expect("nothing panics while it is held");
            seen.0.add(&person.stats);
            if let Err(what) = lived {
                seen.1.push((person.story(), seed, what));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(some_live);
        }
    });
    let (stats, failures) = seen
        .into_inner()
        .expect("nothing panicked while it was held");
    if let Some((story, seed, what)) = failures.iter().min_by_key(|(story, ..)| story.len()) {
        for (_, seed, what) in &failures {
            println!("seed {seed}: {what}");
        }
        panic!(
            "{} persons were failed, such as this one:\n{story}\nseed {seed}: {what}\nagain: {SEED}={seed} cargo test --test chat simulation",
            failures.len()
        );
    }
    stats
}

/// The panics of a life: a promise that was broken, or the program's own.
fn lived(person: &mut SimulatedPerson) -> Result<(), String> {
    let lives = catch_unwind(AssertUnwindSafe(|| person.live()));
    lives.map_err(|panic| match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => panic
            .downcast::<&str>()
            .map_or_else(|_| "it panicked".to_owned(), |text| text.to_string()),
    })
}
