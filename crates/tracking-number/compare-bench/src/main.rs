//! Our reader of tracking numbers beside the crate `tracking-numbers` 0.1.2: which numbers either accepts, and how many a
//! second either reads on one core.

use std::hint::black_box;
use std::time::{Duration, Instant};
use tracking_number::{Verdict, find};

/// Numbers such as buyers from abroad hold, made up with right check digits.
const NUMBERS: [&str; 16] = [
    "RR123456785CN",
    "RM419394835IN",
    "UM279642392JE",
    "UA846098317YP",
    "LP00068434402473",
    "YT2033912102000480",
    "4PX3001531337983CN",
    "80513392264272",
    "20451136820411",
    "CJPNX0210202151YQ",
    "SYUS006662718",
    "1Z999AA10123456784",
    "9400111201080805483016",
    "986578788855",
    "00340434498939362090",
    "PQ4F6P0703673180181750T",
];

/// How many rounds are run. The fastest counts, because other programs use the machine, too.
const ROUNDS: usize = 10;

fn main() {
    for number in NUMBERS {
        println!(
            "{number:24} ours: {:32} theirs: {}",
            ours(number),
            theirs(number)
        );
    }
    let our_rate = rate(|number| {
        black_box(find(black_box(number)));
    });
    let their_rate = rate(|number| {
        black_box(tracking_numbers::track(black_box(number)));
    });
    println!("tracking-number:        {our_rate:>12.0} numbers/s");
    println!("tracking-numbers 0.1.2: {their_rate:>12.0} numbers/s");
    println!("ratio: {:.1}", our_rate / their_rate);
}

fn ours(number: &str) -> String {
    match find(number).first() {
        Some(finding) if finding.verdict() == Verdict::TrackingNumber => finding
            .best()
            .map_or_else(String::new, |reading| reading.name.to_owned()),
        _ => "-".to_owned(),
    }
}

fn theirs(number: &str) -> String {
    tracking_numbers::track(number).map_or_else(|| "-".to_owned(), |found| found.courier)
}

fn rate(mut read: impl FnMut(&str)) -> f64 {
    NUMBERS.iter().for_each(|number| read(number));
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        let mut count = 0;
        while start.elapsed() < Duration::from_millis(200) {
            NUMBERS.iter().for_each(|number| read(number));
            count += NUMBERS.len();
        }
        count as f64 / start.elapsed().as_secs_f64()
    });
    rounds.fold(0.0, f64::max)
}
