//! What a provider refuses, and its bad days: the conversation goes on, and nothing of it is told in a chat.

use crate::common::{at, until};
use crate::look_ups::{LookUps, NUMBER, OTHER};
use bot_api_sandbox::Buyer;
use std::time::Duration;
use tracking_sandbox::{Fault, Life, Provider};

const SEVENTEEN: Provider = Provider::SeventeenTrack;

/// Somebody who agreed, and the assistant that runs; the number is not registered yet.
fn asks(change: impl FnOnce(&LookUps)) -> (LookUps, Buyer) {
    let mut look_ups = LookUps::at(SEVENTEEN);
    look_ups.tracking.parcel(NUMBER, Life::new().label());
    change(&look_ups);
    let anna = look_ups.world.person("en");
    look_ups.knows(&anna, Some(true), [NUMBER]);
    look_ups.world.start();
    anna.says("/orders");
    anna.sees("Order 1");
    (look_ups, anna)
}

/// The assistant answers as ever, and has said nothing of the provider's troubles.
#[track_caller]
fn talks_on(anna: &Buyer) {
    anna.says("/orders");
    anna.sees("Order 1");
    let said = anna.transcript().to_lowercase();
    for word in [
        "quota",
        "error",
        "limit",
        "refused",
        " http ",
        "try again",
        "api key",
    ] {
        assert!(!said.contains(word), "{word}: {said}");
    }
}

#[test]
fn every_bad_day_ends() {
    for fault in [
        Fault::status(500),
        Fault::status(503),
        Fault::html(502),
        Fault::refusal(429, 429),
        Fault::refusal(401, -18010001),
        Fault::refusal(401, -18010002),
        Fault::refusal(401, -18010004),
        Fault::refusal(200, -18010003),
        Fault::refusal(200, -18010005),
        Fault::CutBefore,
        Fault::CutAfter,
        Fault::Silence(Duration::from_millis(50)),
    ] {
        let name = format!("{fault:?}");
        let (mut look_ups, anna) = asks(|look_ups| {
            look_ups.tracking.faults().until_cleared("*", fault.clone());
        });
        // Some of them say so.
        look_ups.world.allows("refuses the key");
        until(&name, || !look_ups.tracking.calls().is_empty());
        talks_on(&anna);
        look_ups.tracking.faults().clear();
        look_ups.moves_to("2026-11-23T20:00:00Z");
        look_ups.is_registered(NUMBER);
        assert_eq!(look_ups.tracking.quota_used(SEVENTEEN), 1, "{name}");
        // A reading meets it, too.
        look_ups.tracking.faults().next("gettrackinfo", 1, fault);
        look_ups.time_is("2026-12-05T12:00:00Z");
        anna.sees("📍 Only a label for");
        talks_on(&anna);
    }
}

#[test]
fn a_number_that_is_refused_is_left_to_the_person() {
    for code in [
        -18010010, -18010011, -18010012, -18010013, -18010015, -18010016, -18010018, -18010019,
        -18010020, -18010022, -18019815, -18019816, -18019903, -18019910, -18019911,
    ] {
        let (mut look_ups, anna) = asks(|look_ups| {
            look_ups
                .tracking
                .parcel(NUMBER, Life::new().refused_with(code));
        });
        until("it was asked", || look_ups.calls("register") == 1);
        look_ups.moves_to("2026-11-28T12:00:00Z");
        talks_on(&anna);
        assert_eq!(look_ups.readings(), 0, "{code}");
        assert!(
            look_ups.calls("register") < 5,
            "{code}: it is not asked on and on"
        );
    }
}

#[test]
fn a_provider_that_is_down_for_a_day_delays_nothing_else() {
    let down = at("2026-11-24T12:00:00Z");
    let (mut look_ups, anna) = asks(|look_ups| {
        look_ups
            .tracking
            .faults()
            .until(down, "*", Fault::status(503));
    });
    let ben = look_ups.world.person("en");
    crate::begins(&ben);
    crate::answers(&ben, ["AliExpress", OTHER, "12.11"]);
    for hour in 10..20 {
        look_ups.moves_to(&format!("2026-11-23T{hour}:00:00Z"));
        talks_on(&anna);
    }
    assert!(look_ups.tracking.registered().is_empty());
    assert!(
        look_ups.calls("register") < 200,
        "it waits longer and longer"
    );
    look_ups.world.restart();
    talks_on(&anna);
    look_ups.moves_to("2026-11-24T13:00:00Z");
    look_ups.is_registered(NUMBER);
    talks_on(&anna);
}

#[test]
fn an_hour_of_503_holds_up_no_reading_for_good() {
    let (mut look_ups, anna) = LookUps::of(
        SEVENTEEN,
        Life::new().label().days(2).picked_up("CN", "Shenzhen"),
    );
    look_ups
        .tracking
        .faults()
        .until(at("2026-11-26T03:00:00Z"), "*", Fault::status(503));
    for instant in [
        "2026-11-25T12:00:00Z",
        "2026-11-26T03:00:00Z",
        "2026-11-26T12:00:00Z",
    ] {
        look_ups.moves_to(instant);
        talks_on(&anna);
    }
    look_ups.time_is("2026-11-27T12:00:00Z");
    // It may have come on the day before, as soon as the provider answered.
    until("the news is told", || anna.has_seen("📍 It moves"));
}

#[test]
fn without_quota_the_persons_answers_go_on() {
    for limit in ["quota", "a day"] {
        let (mut look_ups, anna) = asks(|look_ups| match limit {
            "quota" => look_ups.tracking.set_quota(0),
            _ => look_ups.tracking.set_per_day(0),
        });
        until("it was asked", || look_ups.calls("register") == 1);
        talks_on(&anna);
        look_ups.moves_to("2026-11-25T12:00:00Z");
        assert_eq!(look_ups.tracking.quota_used(SEVENTEEN), 0);
        assert!(
            look_ups.calls("register") < 20,
            "{limit}: {}",
            look_ups.calls("register")
        );
        crate::does(&anna, "o:1:edit:tracking", "What does tracking show");
        look_ups.tracking.set_quota(10);
        look_ups.tracking.set_per_day(10);
        look_ups.moves_to("2026-11-27T12:00:00Z");
        look_ups.is_registered(NUMBER);
        talks_on(&anna);
    }
}

#[test]
fn a_key_that_is_refused_is_told_to_the_operator_alone() {
    let (mut look_ups, anna) = LookUps::of(SEVENTEEN, Life::new().label());
    look_ups.world.allows("refuses the key");
    let key = look_ups.tracking.key();
    look_ups.tracking.set_key("another");
    for day in 24..28 {
        let asked = look_ups.tracking.calls().len();
        look_ups.moves_to(&format!("2026-11-{day}T12:00:00Z"));
        until("it is asked", || look_ups.tracking.calls().len() > asked);
        talks_on(&anna);
    }
    let log = look_ups.world.log();
    let told = log.lines().filter(|line| line.contains("refuses the key"));
    assert_eq!(told.count(), 1, "{log}");
    assert!(!log.contains(NUMBER) && !log.contains(&key), "{log}");
    look_ups.tracking.set_key(&key);
    look_ups.time_is("2026-12-05T12:00:00Z");
    anna.sees("📍 Only a label for");
}
