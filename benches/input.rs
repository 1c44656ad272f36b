//! What it costs to read the longest message that Telegram takes, made of the pieces that cost most.
//!
//! `cargo bench --bench input` prints for each piece the medians of all readers of days and times together, of zones, and of the
//! rest. Each reader has to stay far below two milliseconds.

use chrono::DateTime;
use chrono_tz::Tz;
use std::hint::black_box;
use std::time::{Duration, Instant};
use trackless::chat::input::{
    EndAsked, SpeakHours, Writer, amount, called, promised_day, protection_end, shipped_on,
    speak_at, yes_or_no, zone,
};

/// Telegram's longest text, in UTF-16 units.
const LONGEST: usize = 4096;
const ROUNDS: usize = 51;
const PIECES: [&str; 18] = [
    "a",
    "é",
    "📦",
    "'",
    "12 ",
    "12.",
    "12/",
    "the ",
    "and the ",
    "twenty ",
    "с 28 по ",
    "end of the ",
    "half past ",
    "day before ",
    "5 minutes past ",
    "protection ends ",
    "мск+",
    "Нижнем Новгороде",
];

fn main() {
    let writer = Writer {
        now: DateTime::UNIX_EPOCH,
        zone: Tz::Europe__Moscow,
        order: None,
    };
    let asked = EndAsked {
        writer,
        latest: None,
        old_end: None,
    };
    let hours = SpeakHours {
        usual: 10,
        evening: 20,
        quiet: (22, 8),
    };
    println!("piece                 length        days        zone        rest");
    for piece in PIECES {
        for length in [200, LONGEST] {
            let text: String = piece.chars().cycle().take(length).collect();
            let days = median(|| {
                let _ = black_box(shipped_on(&text, &writer));
                let _ = black_box(protection_end(&text, &asked));
                let _ = black_box(promised_day(&text, &writer));
                let _ = black_box(speak_at(&text, &writer, &hours));
            });
            let zones = median(|| {
                let _ = black_box(zone(&text, writer.now));
            });
            let rest = median(|| {
                let _ = black_box(yes_or_no(&text));
                let _ = black_box(amount(&text));
                let _ = black_box(called(&text, [(1, "AliExpress"), (2, "eBay")].into_iter()));
            });
            println!(
                "{:20} {length:>7} {days:>11.1?} {zones:>11.1?} {rest:>11.1?}",
                format!("{piece:?}")
            );
        }
    }
}

fn median(mut once: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            once();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
}
