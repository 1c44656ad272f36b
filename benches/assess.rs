//! What it costs to say where an order stands, and a whole day's recomputation of a million orders.
//!
//! `cargo bench --bench assess` prints how many a second one core does, beside reading the same orders from JSON, and beside
//! bare conversions of time zones, in the same process: machines are noisy, ratios less so.

use chrono::{DateTime, Duration, Utc};
use std::hint::black_box;
use std::time::Instant;
use trackless::advice::{
    self, Context, Dispute, DisputeState, OrderFacts, ReminderSettings, ReminderState, Seller,
    assess, local_day, next_reminder, rules,
};
use trackless::model;
use trackless::model::{MismatchReason, ParcelLocation, Patience, Tracking};
use trackless::zones::Zone;

const ORDERS: usize = 1_000_000;
const ROUNDS: usize = 3;

fn main() {
    let now = "2026-11-23T11:00:00Z".parse().expect("an instant");
    let mix = mix(now);
    let settings = settings();
    let assessed = rate(|place| {
        let (order, settings) = (&mix[place % mix.len()], &settings[place % settings.len()]);
        black_box(assess(order, rules(), settings, now));
    });
    let stood = rate(|place| {
        let (order, settings) = (&mix[place % mix.len()], &settings[place % settings.len()]);
        black_box(next_reminder(&Context::new(order, rules(), settings, now)));
    });
    let json = json(now);
    let parsed = rate(|place| {
        let order: model::Order =
            serde_json::from_str(&json[place % json.len()]).expect("an order");
        black_box(order);
    });
    let converted = rate(|place| {
        let settings = &settings[place % settings.len()];
        black_box(local_day(
            now + Duration::seconds(place as i64),
            settings.zone,
        ));
        black_box(advice::at_hour(
            local_day(now, settings.zone),
            10,
            settings.zone,
        ));
    });
    println!("assess                         {:>10.0} a second", assessed);
    println!("of it, the next reminder       {:>10.0} a second", stood);
    println!("reading an order from JSON     {:>10.0} a second", parsed);
    println!(
        "an instant to a day, and back  {:>10.0} a second",
        converted
    );
    println!("assess / reading JSON          {:>10.2}", parsed / assessed);
    println!(
        "assess / two conversions       {:>10.2}",
        converted / assessed
    );
    println!(
        "a day's recomputation of a million orders (assess, and the next reminder): {:.1} s",
        ORDERS as f64 / assessed
    );
}

/// The best of some rounds, in calls a second.
fn rate(mut work: impl FnMut(usize)) -> f64 {
    let round = |_| {
        let begin = Instant::now();
        (0..ORDERS).for_each(&mut work);
        ORDERS as f64 / begin.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(round).fold(0.0, f64::max)
}

/// Zones with and without clock changes, and each patience.
fn settings() -> Vec<ReminderSettings> {
    let zones = [
        zone("Europe/Berlin"),
        zone("Europe/Moscow"),
        zone("America/Sao_Paulo"),
        zone("America/New_York"),
        Zone::UTC,
    ];
    let patience = [Patience::Quick, Patience::Normal, Patience::Patient];
    let all = zones
        .iter()
        .flat_map(|zone| patience.map(|patience| (*zone, patience)));
    all.map(|(zone, patience)| ReminderSettings {
        zone,
        patience,
        hour: 10,
        quiet: (22, 8),
    })
    .collect()
}

/// Orders of all stores, of all ages, in all states.
fn mix(now: DateTime<Utc>) -> Vec<OrderFacts<'static>> {
    let stores: Vec<&str> = rules().stores().map(|store| store.key.as_str()).collect();
    let today = now.date_naive();
    let mut orders = Vec::new();
    for (place, age) in (0..70).enumerate() {
        for (other, store) in stores.iter().enumerate() {
            let day = today - Duration::days(age);
            let shows = [
                None,
                Some(Tracking::Nothing),
                Some(Tracking::Nothing),
                Some(Tracking::Moving),
                Some(Tracking::Frozen(ParcelLocation::Border, day)),
                Some(Tracking::Delivered(day)),
                Some(Tracking::NotMine(MismatchReason::OtherPlace)),
            ];
            let kind = (place + other) % 7;
            let dispute = Dispute {
                opened_on: day,
                state: DisputeState::Waiting,
                since: day,
            };
            orders.push(OrderFacts {
                store,
                number: (kind != 0).then_some("RR123456785CN"),
                added_on: day,
                paid_on: Some(day),
                shipped_on: (kind != 5).then_some(day),
                protection_end: (kind != 3).then(|| now + Duration::days(60 - age)),
                tracking: shows[kind].map(|shown| (shown, day)),
                seller: Seller {
                    asked_on: (kind == 2).then_some(day),
                    ..Seller::default()
                },
                dispute: (place % 10 == 9).then_some(dispute),
                reminders: ReminderState {
                    reminded_through: now,
                    ..ReminderState::default()
                },
                ..OrderFacts::default()
            });
        }
    }
    orders
}

/// Orders as storage keeps them.
fn json(now: DateTime<Utc>) -> Vec<String> {
    let order = |age: i64| {
        let number = model::GivenNumber::Number("RR123456785CN".to_owned());
        let day = now - Duration::days(age);
        model::Order {
            paid_on: Some(day.date_naive()),
            shipped_on: Some(day.date_naive()),
            protection_end: Some(now + Duration::days(60 - age)),
            next_due: Some(now),
            ..model::Order::new(1, "aliexpress", number, day)
        }
    };
    (0..70)
        .map(|age| serde_json::to_string(&order(age)).expect("an order is JSON"))
        .collect()
}

fn zone(name: &str) -> Zone {
    name.parse().expect("a zone of the tz database")
}
