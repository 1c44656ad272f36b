//! 17TRACK, as strict as its document: every call, every refusal, and every bad day.

use std::time::Duration;

use bot_api_sandbox::RawAnswer;
use chrono::TimeDelta;
use serde_json::json;
use tracking_sandbox::{Detection, Fault, Life, Options};

use super::world::*;
use super::*;
use crate::model::LookUpRefusal;

fn world(change: impl FnOnce(&mut Options)) -> World {
    World::new(LookUpProvider::SeventeenTrack, change)
}

/// As an operator may do in the dashboard.
async fn register_with_carrier(world: &World, number: &str, carrier: u32) {
    let url = format!("{}/track/v2.4/register", world.sandbox.url());
    let body = json!([{"number": number, "carrier": carrier, "auto_detection": false}]);
    let request = reqwest::Client::new().post(url).body(body.to_string());
    let request = request.header("content-type", "application/json");
    let answer = request.header("17token", world.sandbox.key()).send().await;
    let answer = answer.unwrap().text().await.unwrap();
    assert!(answer.contains(&carrier.to_string()), "{answer}");
}

#[tokio::test]
async fn a_number_is_registered_read_and_forgotten_and_nothing_else_is_told() {
    let world = world(|_| {});
    let life = Life::new()
        .label()
        .days(1)
        .picked_up("CN", "Shenzhen")
        .days(3);
    let life = life
        .moving("CN", "Shanghai")
        .days(9)
        .delivered_in("PL", "Warszawa");
    world.sandbox.parcel(OTHER, life);
    assert_eq!(world.register_one(OTHER).await, done("3011", true));
    let early = world.read(&[OTHER]).await.unwrap();
    assert_eq!((early.len(), &early[0].state), (1, &None));
    world.sandbox.clock().advance(TimeDelta::days(14));
    let shown = world.read(&[OTHER]).await.unwrap();
    let state = shown[0].state.as_ref().unwrap();
    assert_eq!(
        written(state),
        [
            "2026-11-27 LabelOnly cn",
            "2026-11-28 Moving Shenzhen, cn",
            "2026-12-01 Moving Shanghai, cn",
            "2026-12-10 Delivered Warszawa, pl",
        ]
    );
    assert_eq!(world.forget(&[OTHER]).await, [OTHER]);
    assert!(world.sandbox.registered().is_empty());
    assert_eq!(world.read(&[OTHER]).await.unwrap(), []);
    assert_eq!(world.sandbox.leaked(), []);
}

#[tokio::test]
async fn each_answer_to_a_registration_is_understood() {
    let world = world(|options| options.quota = 3);
    assert_eq!(world.register_one(OTHER).await, done("3011", true));
    // It costs nothing to ask again.
    assert_eq!(world.register_one(OTHER).await, done("", true));
    assert_eq!(
        world
            .sandbox
            .quota_used(tracking_sandbox::Provider::SeventeenTrack),
        1
    );
    world
        .sandbox
        .parcel(NUMBER, Life::new().detected_as(Detection::Guess(190_271)));
    assert_eq!(world.register_one(NUMBER).await, done("190271", false));
    for number in ["A1", "AB 12345", "ТРЕК12345", &"1".repeat(51)] {
        assert_eq!(
            world.register_one(number).await,
            Registration::Refused(LookUpRefusal::Number),
            "{number}"
        );
    }
    let told = world.sandbox.numbers_told();
    assert!(
        told.iter()
            .all(|number| !["A1", "AB 12345"].contains(&number.as_str())),
        "{told:?}"
    );
    world
        .sandbox
        .parcel("ZZ0000001", Life::new().detected_as(Detection::Unknown));
    assert_eq!(
        world.register_one("ZZ0000001").await,
        Registration::Refused(LookUpRefusal::Number)
    );
    world.sandbox.set_per_day(2);
    assert_eq!(
        world.register_one("RB000000005CN").await,
        Registration::Refused(LookUpRefusal::DailyLimit)
    );
    world.sandbox.set_per_day(10);
    world.sandbox.set_quota(2);
    assert_eq!(
        world.register_one("RB000000005CN").await,
        Registration::Refused(LookUpRefusal::NoQuota)
    );
}

#[tokio::test]
async fn the_numbers_of_one_call_have_each_their_own_answer() {
    let world = world(|options| options.quota = 1);
    let came = world
        .register(&[OTHER, "A1", "RB000000005CN"])
        .await
        .unwrap();
    let came: Vec<_> = came.into_iter().map(|(_, came)| came).collect();
    let refused = Registration::Refused;
    assert_eq!(
        came,
        [
            done("3011", true),
            refused(LookUpRefusal::Number),
            refused(LookUpRefusal::NoQuota)
        ]
    );
    assert_eq!(
        world.forget(&[OTHER, "A1", "RB000000005CN"]).await,
        [OTHER, "A1", "RB000000005CN"]
    );
    assert!(world.sandbox.registered().is_empty());
}

#[tokio::test]
async fn the_budget_is_told() {
    let world = world(|options| (options.quota, options.per_day) = (10, 5));
    world.register_one(OTHER).await;
    let budget = Budget {
        left: Some(9),
        total: Some(10),
        per_day: Some(5),
    };
    assert_eq!(world.provider.budget().await, Ok(budget));
}

#[tokio::test]
async fn three_requests_a_second_are_never_too_many() {
    let world = world(|_| {});
    let calls = (0..7).map(|_| world.provider.budget());
    for outcome in futures_util::future::join_all(calls).await {
        outcome.unwrap();
    }
}

#[tokio::test]
async fn a_key_that_is_refused_is_told_also_in_the_middle() {
    let world = world(|_| {});
    world.refuses_a_changed_key().await;
}

#[tokio::test]
async fn every_bad_day_is_one_that_ends() {
    let world = world(|options| options.per_second = None);
    let whole = |code: i64| {
        RawAnswer::json(
            200,
            &json!({"code": code, "data": {"errors": [{"code": code, "message": ""}]}}),
        )
    };
    for (fault, expected) in [
        (Fault::status(500), "17TRACK answers 500"),
        (Fault::status(503), "17TRACK answers 503"),
        (Fault::html(502), "17TRACK answers 502"),
        (Fault::html(200), "no JSON"),
        (Fault::html(403), "no JSON"),
        (
            Fault::Answer(RawAnswer::redirect(302, "https://example.org/")),
            "no JSON",
        ),
        (
            Fault::Answer(RawAnswer::new(200, "{\"code\":0,\"data\":{\"acc")),
            "no JSON",
        ),
        (
            Fault::Answer(RawAnswer::new(200, "[]")),
            "something unknown",
        ),
        (
            Fault::Answer(RawAnswer::new(200, "{\"code\":\"0\"}")),
            "something unknown",
        ),
        (Fault::Answer(whole(-18010003)), "code -18010003"),
        (
            Fault::Answer(RawAnswer::new(200, "x".repeat(9 << 20))),
            "more than can be read",
        ),
        (Fault::CutBefore, "cannot be reached"),
        (Fault::CutAfter, "cannot be reached"),
    ] {
        world.sandbox.faults().next("*", 1, fault.clone());
        let why = unavailable(world.read(&[NUMBER]).await);
        assert!(why.contains(expected), "{fault:?}: {why}");
        assert!(!why.contains(NUMBER) && !why.contains("127.0.0.1"), "{why}");
    }
    for (code, expected) in [
        (-18010001, CallError::Key),
        (-18010002, CallError::Key),
        (-18010004, CallError::Key),
        (-18010005, CallError::Key),
        (429, CallError::TooFast),
    ] {
        world
            .sandbox
            .faults()
            .next("*", 1, Fault::Answer(whole(code)));
        assert_eq!(world.read(&[NUMBER]).await, Err(expected), "{code}");
    }
    for (status, expected) in [(401, CallError::Key), (429, CallError::TooFast)] {
        world.sandbox.faults().next("*", 1, Fault::status(status));
        assert_eq!(world.read(&[NUMBER]).await, Err(expected), "{status}");
    }
}

/// The time moves on as soon as everybody waits.
#[tokio::test(start_paused = true)]
async fn silence_has_an_end() {
    let world = world(|_| {});
    world
        .sandbox
        .faults()
        .next("*", 1, Fault::Silence(Duration::from_secs(60)));
    let why = unavailable(world.read(&[NUMBER]).await);
    assert!(why.contains("cannot be reached"), "{why}");
}

#[tokio::test]
async fn what_was_done_though_the_answer_was_lost_is_done_once() {
    let world = world(|_| {});
    world.sandbox.faults().next("register", 1, Fault::CutAfter);
    unavailable(world.register(&[OTHER]).await);
    assert_eq!(world.register_one(OTHER).await, done("", true));
    assert_eq!(
        world
            .sandbox
            .quota_used(tracking_sandbox::Provider::SeventeenTrack),
        1
    );
    world
        .sandbox
        .faults()
        .next("deletetrack", 1, Fault::CutAfter);
    unavailable(world.provider.forget(&world.named(&[OTHER])).await);
    assert_eq!(world.forget(&[OTHER]).await, [OTHER]);
}

#[tokio::test]
async fn of_two_carriers_the_one_that_knows_the_parcel_counts_and_both_are_forgotten() {
    let world = world(|options| options.per_second = None);
    world.sandbox.parcel_with_carrier(OTHER, 3011, Life::new());
    world
        .sandbox
        .parcel_with_carrier(OTHER, 190_271, Life::new().picked_up("CN", "Shenzhen"));
    world.register_one(OTHER).await;
    register_with_carrier(&world, OTHER, 190_271).await;
    world.later();
    let shown = world.read(&[OTHER]).await.unwrap();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].id, "190271");
    assert_eq!(
        written(shown[0].state.as_ref().unwrap()),
        ["2026-11-27 Moving Shenzhen, cn"]
    );
    assert_eq!(world.forget(&[OTHER]).await, [OTHER]);
    assert!(world.sandbox.registered().is_empty());
}

#[tokio::test]
async fn lives_with_traps_are_read() {
    for (life, expected) in [
        (
            Life::new().with_times_as_text().picked_up("CN", "Shenzhen"),
            "2026-11-27 Moving Shenzhen, cn",
        ),
        (
            Life::new()
                .without_latest_event()
                .picked_up("CN", "Shenzhen"),
            "2026-11-27 Moving Shenzhen, cn",
        ),
        (
            Life::new().scan("InTransit_TransportArrived", "CN", "", "飞机进港"),
            "2026-11-27 Moving cn",
        ),
        (
            Life::new().scan("Delivered_Locker", "PL", "Warszawa", "Box 5"),
            "2026-11-27 Delivered Warszawa, pl",
        ),
    ] {
        let world = world(|_| {});
        world.sandbox.parcel(OTHER, life);
        world.register_one(OTHER).await;
        world.later();
        let shown = world.read(&[OTHER]).await.unwrap();
        assert_eq!(written(shown[0].state.as_ref().unwrap()), [expected]);
    }
}

#[tokio::test]
async fn only_codes_that_are_known_settle_anything() {
    let world = world(|options| options.per_second = None);
    let number = Some(Registration::Refused(LookUpRefusal::Number));
    for (code, registration, is_gone) in [
        (-18_019_901, Some(done("", true)), false),
        (-18_019_902, None, true),
        (-18_010_011, number.clone(), true),
        (-18_010_012, number.clone(), true),
        (-18_019_903, number.clone(), false),
        (-18_010_018, number.clone(), false),
        (-18_010_020, number.clone(), false),
        (-18_010_022, number, false),
        (
            -18_019_907,
            Some(Registration::Refused(LookUpRefusal::DailyLimit)),
            false,
        ),
        (
            -18_019_908,
            Some(Registration::Refused(LookUpRefusal::NoQuota)),
            false,
        ),
        // It may pass, or nobody knows what it is.
        (-18_010_003, None, false),
        (-18_010_010, None, false),
        (-18_010_013, None, false),
        (-18_019_815, None, false),
        (-18_019_909, None, false),
        (-18_019_910, None, false),
        (-18_019_911, None, false),
        (-18_019_999, None, false),
        (-1, None, false),
        (0, None, false),
        (500, None, false),
    ] {
        let item = json!({"number": OTHER, "error": {"code": code, "message": ""}});
        let answer = json!({"code": 0, "data": {"accepted": [], "rejected": [item]}});
        let fault = Fault::Answer(RawAnswer::json(200, &answer));
        world.sandbox.faults().next("*", 2, fault);
        let came = world.register(&[OTHER]).await.unwrap();
        let came = came.into_iter().next().map(|(_, came)| came);
        assert_eq!(came, registration, "{code}");
        assert_eq!(!world.forget(&[OTHER]).await.is_empty(), is_gone, "{code}");
    }
}
