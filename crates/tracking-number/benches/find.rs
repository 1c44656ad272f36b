//! How many clean numbers a second are read, and how fast pasted text is searched, on one core.

use std::hint::black_box;
use std::time::{Duration, Instant};
use tracking_number::find;

/// One number of each of the formats that are met most.
const CLEAN: [&str; 12] = [
    "RR123456785CN",
    "LP00068434402473",
    "YT2033912102000480",
    "4PX3001531337983CN",
    "80513392264272",
    "UA846098317YP",
    "CJPNX0210202151YQ",
    "20451136820411",
    "ZA123456785LV",
    "1Z999AA10123456784",
    "9200190333885202055737",
    "8199633578334590",
];

const ENGLISH: &str = "Hello, I ordered a phone case for 12.99 on 17.05.2026 and the seller gave me RR 123 456 785 CN, \
    but the site says nothing about it since then. What should I do now, is it lost or still somewhere on the way? ";
const RUSSIAN: &str = "Здравствуйте! Заказ 8199633578334590 на 1 500 руб. отправили ещё 17.05.2026, трек-номер LP00068434402473, \
    но уже вторую неделю ничего не меняется. Продавец просит подождать, а защита скоро закончится. ";
const PROSE: &str = "The parcel has been waiting for export for a while and nobody knows when it will move on, so I asked. ";

fn main() {
    let long = "RR123456785CN LP00068434402473\n".repeat(40_000);
    report_numbers();
    report_text("sentences, English", &ENGLISH.repeat(5_000));
    report_text("sentences, Russian", &RUSSIAN.repeat(3_000));
    report_text("prose without numbers", &PROSE.repeat(10_000));
    report_text("nothing but numbers", &long);
    report_text("groups of digits", &"12 345 6789 ".repeat(90_000));
    report_text(
        "mistyped numbers",
        &"RR123456786CN 4PX3001531337984CN\n".repeat(3_000),
    );
    report_text("one long word", &"A1".repeat(500_000));
}

fn report_numbers() {
    let (rounds, taken) = repeat(|| {
        for number in CLEAN {
            black_box(find(black_box(number)));
        }
    });
    let numbers = (rounds * CLEAN.len()) as f64;
    println!(
        "clean numbers: {:.2} M/s",
        numbers / taken.as_secs_f64() / 1e6
    );
}

fn report_text(name: &str, text: &str) {
    let (rounds, taken) = repeat(|| {
        black_box(find(black_box(text)));
    });
    let bytes = (rounds * text.len()) as f64;
    println!("{name}: {:.1} MB/s", bytes / taken.as_secs_f64() / 1e6);
}

/// The rounds and the time of the fastest of ten stretches, after a first round that does not count: others may use the
/// machine too.
fn repeat(mut round: impl FnMut()) -> (usize, Duration) {
    round();
    let stretches = (0..10).map(|_| {
        let start = Instant::now();
        let mut rounds = 0;
        while start.elapsed() < Duration::from_millis(200) {
            round();
            rounds += 1;
        }
        (rounds, start.elapsed())
    });
    let rate = |(rounds, taken): &(usize, Duration)| *rounds as f64 / taken.as_secs_f64();
    stretches
        .max_by(|a, b| rate(a).total_cmp(&rate(b)))
        .unwrap_or_default()
}
