//! Ship24, as strict as its documentation: every call, every refusal, and every bad day.

use std::time::Duration;

use bot_api_sandbox::RawAnswer;
use chrono::TimeDelta;
use serde_json::json;
use tracking_sandbox::{Fault, Life, Options};

use super::world::*;
use super::*;
use crate::model::{LookUpRefusal, Registered};

fn world(change: impl FnOnce(&mut Options)) -> World {
    World::new(LookUpProvider::Ship24, change)
}

/// Registers a number, and names it by its id.
async fn with_id(world: &World, number: &str) -> Registered {
    let Registration::Done { id, .. } = world.register_one(number).await else {
        panic!("{number} is refused");
    };
    let mut named = world.named(&[number]).remove(0);
    named.id = id;
    named
}

#[tokio::test]
async fn a_number_is_registered_read_and_forgotten_and_nothing_else_is_told() {
    let world = world(|options| options.per_second = None);
    let life = Life::new()
        .label()
        .days(1)
        .picked_up("CN", "Shenzhen")
        .days(9);
    let life = life
        .customs_ask("PL")
        .days(2)
        .delivered_in("PL", "Warszawa");
    world.sandbox.parcel(OTHER, life.to("PL", "00-622"));
    let by_id = with_id(&world, OTHER).await;
    let early = world.read(&[OTHER]).await.unwrap();
    assert_eq!((early.len(), &early[0].state), (1, &None));
    world.sandbox.clock().advance(TimeDelta::days(14));
    let clock = world.sandbox.clock().now();
    // By its id, and by its number alone.
    let named = [by_id.clone(), world.named(&[OTHER]).remove(0)];
    let mut shown = Vec::new();
    for one in &named {
        shown.push(
            world
                .provider
                .read(std::slice::from_ref(one), clock)
                .await
                .unwrap(),
        );
    }
    assert_eq!(shown[0], shown[1]);
    assert_eq!(
        (shown[0][0].id.as_str(), shown[0][0].number.as_str()),
        (by_id.id.as_str(), OTHER)
    );
    let state = shown[0][0].state.as_ref().unwrap();
    assert_eq!(
        written(state),
        [
            "2026-11-27 LabelOnly cn",
            "2026-11-28 Moving Shenzhen, cn",
            "2026-12-07 DataAsked pl",
            "2026-12-09 Delivered Warszawa, pl",
        ]
    );
    assert_eq!(state.destination.as_deref(), Some("pl"));
    assert_eq!(
        world.provider.forget(&named[..1]).await.unwrap(),
        named[..1]
    );
    assert!(!world.sandbox.is_registered(OTHER));
    let after = world.read(&[OTHER]).await.unwrap();
    assert!(after[0].stopped);
    assert_eq!(world.sandbox.leaked(), []);
}

#[tokio::test]
async fn each_answer_to_a_registration_is_understood() {
    let world = world(|options| (options.per_second, options.quota) = (None, 1));
    let first = world.register_one(OTHER).await;
    // It costs nothing to ask again.
    assert_eq!(world.register_one(OTHER).await, first);
    let refused = Registration::Refused;
    for number in ["A1", "AB 12345", "ТРЕК12345", &"1".repeat(51)] {
        assert_eq!(
            world.register_one(number).await,
            refused(LookUpRefusal::Number),
            "{number}"
        );
    }
    let told = world.sandbox.numbers_told();
    assert!(
        told.iter()
            .all(|number| !["A1", "AB 12345"].contains(&number.as_str())),
        "{told:?}"
    );
    assert_eq!(
        world.register_one(NUMBER).await,
        refused(LookUpRefusal::NoQuota)
    );
    for (status, body, expected) in [
        (402, json!({}), Ok(refused(LookUpRefusal::NoQuota))),
        (
            403,
            json!({"errors": [{"code": "forbidden", "message": "No credits left"}]}),
            Ok(refused(LookUpRefusal::NoQuota)),
        ),
        (
            403,
            json!({"errors": [{"code": "forbidden"}]}),
            Err(CallError::Key),
        ),
        (403, json!([]), Err(CallError::Key)),
        (401, json!({}), Err(CallError::Key)),
        (429, json!({}), Err(CallError::TooFast)),
    ] {
        world
            .sandbox
            .faults()
            .next("*", 1, Fault::Answer(RawAnswer::json(status, &body)));
        let came = world
            .register(&[NUMBER])
            .await
            .map(|mut came| came.remove(0).1);
        assert_eq!(came, expected, "{status} {body}");
    }
}

#[tokio::test]
async fn what_was_forgotten_is_watched_again_when_it_is_registered_again() {
    let world = world(|options| options.per_second = None);
    world.register_one(OTHER).await;
    assert_eq!(world.forget(&[OTHER]).await, [OTHER]);
    assert!(!world.sandbox.is_registered(OTHER));
    world.register_one(OTHER).await;
    assert!(world.sandbox.is_registered(OTHER));
    assert_eq!(
        world.sandbox.quota_used(tracking_sandbox::Provider::Ship24),
        1
    );
}

#[tokio::test]
async fn what_ship24_does_not_have_is_gone() {
    let world = world(|options| options.per_second = None);
    assert_eq!(world.read(&[OTHER]).await.unwrap(), []);
    assert_eq!(world.forget(&[OTHER]).await, [OTHER]);
    let mut unknown = world.named(&[OTHER]);
    unknown[0].id = "26148317-7502-d3ac-44a9-546d240ac0dd".to_owned();
    assert_eq!(world.provider.read(&unknown, now()).await.unwrap(), []);
    assert_eq!(world.provider.forget(&unknown).await.unwrap(), unknown);
}

#[tokio::test]
async fn a_number_in_a_path_is_one_part_of_it() {
    let world = world(|options| options.per_second = None);
    for number in ["../trackers", "a/b?c#d", "..", "%2e%2e", "№5 ё"] {
        assert_eq!(world.read(&[number]).await.unwrap(), [], "{number}");
    }
}

#[tokio::test]
async fn a_key_that_is_refused_is_told_also_in_the_middle() {
    let world = world(|options| options.per_second = None);
    let budget = world.provider.budget().await;
    assert_eq!(budget, Ok(Budget::default()));
    world.refuses_a_changed_key().await;
}

#[tokio::test]
async fn every_bad_day_is_one_that_ends() {
    let world = world(|options| options.per_second = None);
    for (fault, expected) in [
        (Fault::status(500), "Ship24 answers 500"),
        (Fault::status(503), "Ship24 answers 503"),
        (Fault::html(502), "Ship24 answers 502"),
        (Fault::html(200), "no JSON"),
        (
            Fault::Answer(RawAnswer::new(200, "{\"data\":{\"tr")),
            "no JSON",
        ),
        (
            Fault::Answer(RawAnswer::json(400, &json!({}))),
            "Ship24 answers 400",
        ),
        (Fault::CutBefore, "cannot be reached"),
        (Fault::CutAfter, "cannot be reached"),
    ] {
        world.sandbox.faults().next("*", 1, fault.clone());
        let why = unavailable(world.read(&[NUMBER]).await);
        assert!(why.contains(expected), "{fault:?}: {why}");
        assert!(!why.contains(NUMBER) && !why.contains("127.0.0.1"), "{why}");
    }
    for answer in [
        json!({}),
        json!({"data": {"tracker": {"trackerId": 5}}}),
        json!(null),
    ] {
        world
            .sandbox
            .faults()
            .next("*", 1, Fault::Answer(RawAnswer::json(201, &answer)));
        let why = unavailable(world.register(&[NUMBER]).await);
        assert!(why.contains("something unknown"), "{answer}: {why}");
    }
}

/// The time moves on as soon as everybody waits.
#[tokio::test(start_paused = true)]
async fn silence_has_an_end() {
    let world = world(|_| {});
    world
        .sandbox
        .faults()
        .next("*", 1, Fault::Silence(Duration::from_secs(100)));
    let why = unavailable(world.read(&[NUMBER]).await);
    assert!(why.contains("cannot be reached"), "{why}");
}

#[tokio::test]
async fn what_was_done_though_the_answer_was_lost_is_done_once() {
    let world = world(|options| options.per_second = None);
    world
        .sandbox
        .faults()
        .next("POST /trackers", 1, Fault::CutAfter);
    unavailable(world.register(&[OTHER]).await);
    world.register_one(OTHER).await;
    assert_eq!(
        world.sandbox.quota_used(tracking_sandbox::Provider::Ship24),
        1
    );
    world
        .sandbox
        .faults()
        .next("PATCH /trackers/{id}", 1, Fault::CutAfter);
    unavailable(world.provider.forget(&world.named(&[OTHER])).await);
    assert_eq!(world.forget(&[OTHER]).await, [OTHER]);
    assert!(!world.sandbox.is_registered(OTHER));
}

#[tokio::test]
async fn only_refusals_that_are_known_settle_anything() {
    let world = world(|options| options.per_second = None);
    let coded = |code: &str| json!({"errors": [{"code": code, "message": ""}], "data": null});
    for (body, expected) in [
        (
            coded("validation_error"),
            Some(Registration::Refused(LookUpRefusal::Number)),
        ),
        (coded("something_new"), None),
        (json!({}), None),
        (json!([]), None),
    ] {
        let fault = Fault::Answer(RawAnswer::json(400, &body));
        world.sandbox.faults().next("*", 1, fault);
        let came = world.register(&[OTHER]).await.unwrap();
        let came = came.into_iter().next().map(|(_, came)| came);
        assert_eq!(came, expected, "{body}");
    }
    let mut with_id = world.named(&[OTHER]);
    with_id[0].id = "26148317-7502-d3ac-44a9-546d240ac0dd".to_owned();
    for (status, body, is_gone) in [
        (404, coded("tracker_not_found"), true),
        (404, json!({}), false),
        (
            404,
            json!({"message": "no Route matched with those values"}),
            false,
        ),
        (400, coded("validation_error"), false),
        (409, coded("something_new"), false),
    ] {
        for named in [&with_id, &world.named(&[OTHER])] {
            let fault = Fault::Answer(RawAnswer::json(status, &body));
            world.sandbox.faults().next("*", 1, fault);
            let came = world.provider.forget(named).await;
            assert_eq!(came.is_ok(), is_gone, "{status} {body}");
        }
    }
    for body in [
        json!({}),
        json!({"data": null}),
        json!({"data": {"trackings": null}}),
    ] {
        let fault = Fault::Answer(RawAnswer::json(200, &body));
        world.sandbox.faults().next("*", 1, fault);
        let why = unavailable(world.provider.forget(&world.named(&[OTHER])).await);
        assert!(why.contains("something unknown"), "{body}: {why}");
    }
}
