//! What a language costs that somebody begins to speak: the words that people type in it, arranged for look-up, and its texts.
//!
//! `cargo bench --bench languages` prints for each language the time that its first reading takes, the time of the second, and what
//! the memory of the program grew by. Before anybody speaks a language it costs nothing but the text of its files.

use chrono::DateTime;
use std::hint::black_box;
use std::time::Instant;
use trackless::chat::input::{
    Heard, Writer, button_meant, intent, page, reading_for, seller_reply, shipped_on,
};
use trackless::locale::{LANGUAGES, texts};

/// In words that no language knows each of them is read in the person's own and in English.
const TEXT: &str = "xyzzy 12.11.2026\nqwrtz 13.11.2026";

fn main() {
    println!("at the start {} KiB", resident());
    for language in LANGUAGES {
        let before = resident();
        let first = read(language.tag);
        let grown = resident().saturating_sub(before);
        let second = read(language.tag);
        println!(
            "{:6} first {first:6.2} ms, second {second:5.2} ms, {grown:5} KiB",
            language.tag
        );
    }
    println!("at the end {} KiB", resident());
}

/// All readers once, and a text; in milliseconds.
fn read(tag: &str) -> f64 {
    let writer = Writer {
        now: DateTime::UNIX_EPOCH,
        zone: "Europe/Berlin".parse().expect("a zone"),
        order: None,
    };
    let begin = Instant::now();
    reading_for(tag, || {
        black_box(shipped_on(TEXT, &writer)).ok();
        black_box(intent(TEXT));
        black_box(seller_reply(TEXT));
        black_box(button_meant(TEXT, &["card"]));
        black_box(page::page_facts(TEXT, &writer));
        black_box(Heard::new(TEXT, writer).tracking_page());
        black_box(texts(tag).plain("help", &[]));
    });
    begin.elapsed().as_secs_f64() * 1000.0
}

/// What the program holds in memory, in KiB, on Linux.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let digits = line.and_then(|line| line.split_whitespace().nth(1));
    digits
        .and_then(|digits| digits.parse().ok())
        .unwrap_or_default()
}
