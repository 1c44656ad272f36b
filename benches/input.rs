//! What it costs to read the longest message that Telegram takes, made of the pieces that cost most.
//!
//! `cargo bench --bench input` prints for each piece the medians of all readers of days and times together, of zones, of
//! free words, and of the rest; then those of the readers of order pages and of tracking pages beside the finder of numbers alone. Each reader has to
//! stay far below two milliseconds.

use chrono::DateTime;
use std::hint::black_box;
use std::time::{Duration, Instant};
use trackless::chat::input::{
    EndAsked, Heard, SpeakHours, Writer, amount, called, intent, is_sensitive, nearest, numbers,
    page, promised_day, protection_end, seller_reply, shipped_on, speak_at, yes_or_no, zone,
};

/// Telegram's longest text, in UTF-16 units.
const LONGEST: usize = 4096;
const ROUNDS: usize = 51;
const PIECES: [&str; 24] = [
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
    "the sellerr ",
    "i not they ask ",
    "passport a b c d e 123456, ",
    "RR123456785CN 4111 1111, ",
    "3784033940-2900-3,",
    "sellar shopt sentt scamy stuk storr sais savv sendder sinse ",
];
/// Pieces of pages: labels and values, and what costs most to tell from them.
const PAGE_PIECES: [&str; 20] = [
    "a ",
    "12 ",
    "a.a.",
    "for for ",
    "for $1 ",
    "paid paid on ",
    "Shipped\t",
    "I ordered a ",
    "Total: 12 ",
    "From: a\n",
    "Shipped 12 Nov ",
    "Shipped\n12 Nov\n",
    "Shipped 1 one a and 2 days ago the ",
    "Shipped between one and two and three or four and five ",
    "protection 5 days 2 h 3 m left ",
    "RR123456785CN ",
    "2026-11-12 10:00 Shenzhen, departed from the sorting centre\n",
    "12 Nov\nhanded over\n",
    "12.11.2026 14:30 Прибыло в место вручения, Екатеринбург 620014\n",
    "O0 OO 0O ",
];

fn main() {
    let writer = Writer {
        now: DateTime::UNIX_EPOCH,
        zone: "Europe/Moscow".parse().expect("a zone"),
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
    println!("piece                 length        days        zone       words        rest");
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
            let words = median(|| {
                let _ = black_box((intent(&text), nearest(&text)));
                let _ = black_box(seller_reply(&text));
            });
            let rest = median(|| {
                let _ = black_box(yes_or_no(&text));
                let _ = black_box(amount(&text));
                let _ = black_box(is_sensitive(&text));
                let _ = black_box(called(&text, [(1, "AliExpress"), (2, "eBay")].into_iter()));
            });
            println!(
                "{:20} {length:>7} {days:>11.1?} {zones:>11.1?} {words:>11.1?} {rest:>11.1?}",
                format!("{piece:?}")
            );
        }
    }
    println!(
        "piece                                                          page     history     numbers"
    );
    for piece in PAGE_PIECES {
        let text: String = piece.chars().cycle().take(LONGEST).collect();
        let facts = median(|| {
            let _ = black_box(page::page_facts(&text, &writer));
        });
        let history = median(|| {
            let _ = black_box(Heard::new(&text, writer).tracking_page());
        });
        let found = median(|| {
            let _ = black_box(numbers::find(&text));
        });
        println!(
            "{:55} {facts:>11.1?} {history:>11.1?} {found:>11.1?}",
            format!("{piece:?}")
        );
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
