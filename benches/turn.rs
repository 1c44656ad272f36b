//! What one message costs: the conversation's turn, and its commit beside the bare sync of a file in the same folder.
//!
//! `cargo bench --bench turn` prints medians, and the commit as a ratio to the sync; machines are noisy, ratios less so.

use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use trackless::chat::{self, Event, EventKind};
use trackless::model::ChatId;
use trackless::model::{Changes, PersonState};
use trackless::storage::{Ack, Blocking};

const ROUNDS: u32 = 2000;
const CHAT: ChatId = 1;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let storage = Blocking::open(&folder.path().join("data")).expect("a new data folder");
    let mut file = File::create(folder.path().join("beside")).expect("a file");
    let (mut processor, mut commits, mut syncs) = (Vec::new(), Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        let state = storage.person(CHAT).expect("the memory");
        let (turn, changes) = timed(|| one_turn(state, round));
        let (commit, _) = timed(|| {
            storage
                .commit(CHAT, changes, Ack::Update(round), DateTime::UNIX_EPOCH)
                .expect("a commit")
        });
        let (sync, ()) = timed(|| {
            file.write_all(&[0; 512])
                .and_then(|()| file.sync_data())
                .expect("a sync");
        });
        processor.push(turn);
        commits.push(commit);
        syncs.push(sync);
    }
    let (turn, commit, sync) = (median(processor), median(commits), median(syncs));
    println!("a turn of the conversation  {turn:>10.1?}  (median of {ROUNDS})");
    println!("its commit                  {commit:>10.1?}");
    println!("a bare write and sync       {sync:>10.1?}");
    println!(
        "commit / bare sync          {:>10.2}",
        commit.as_secs_f64() / sync.as_secs_f64()
    );
}

/// An order is taken down and dropped again, answer by answer.
fn one_turn(state: PersonState, round: u32) -> Changes {
    let texts = [
        "/start",
        "no",
        "AliExpress",
        "RR123456785CN",
        "12.11",
        "23 days 14 hours",
    ];
    let what = match round as usize % (texts.len() + 1) {
        0 => EventKind::Command(chat::Command::Cancel, String::new()),
        1 => EventKind::Press {
            query: "1".to_owned(),
            message: Some(1),
            data: "begin".to_owned(),
        },
        place => EventKind::Text {
            text: texts[place - 1].to_owned(),
            message: 1,
        },
    };
    let now = DateTime::<Utc>::from_timestamp(1_795_000_000, 0).expect("an instant of 2026");
    black_box(chat::step(
        state,
        Event {
            chat: CHAT,
            language_code: None,
            look_up: None,
            kind: what,
        },
        now,
    ))
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begin = Instant::now();
    let result = work();
    (begin.elapsed(), result)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
