//! What 17TRACK pushes.

use bot_api_sandbox::SandboxClock;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tracking_sandbox::{Life, Provider, TrackingSandbox};

use crate::receiver::{Came, Webhook};
use crate::support::*;

const SEVENTEEN: Provider = Provider::SeventeenTrack;

/// A parcel with a label that is picked up a day later, and a webhook.
fn pushed_to(webhook: &Webhook) -> (TrackingSandbox, SandboxClock) {
    let (sandbox, clock) = sandbox();
    sandbox.pushes_to(SEVENTEEN, &webhook.url);
    let life = Life::new().label().days(1).picked_up("CN", "Shenzhen");
    sandbox.parcel(NUMBER, life);
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    (sandbox, clock)
}

fn event(came: &Came) -> Value {
    serde_json::from_slice(&came.body).expect("JSON")
}

fn sub_status(came: &Came) -> String {
    let status = &event(came)["data"]["track_info"]["latest_status"]["sub_status"];
    status.as_str().expect("a status").to_owned()
}

#[test]
fn what_becomes_known_is_pushed_and_signed() {
    let webhook = Webhook::answering([]);
    let (sandbox, clock) = pushed_to(&webhook);
    clock.advance(TimeDelta::minutes(5));
    let came = webhook.next();
    assert_eq!((came.verb.as_str(), came.path.as_str()), ("POST", "/hook"));
    assert_eq!(event(&came)["event"], "TRACKING_UPDATED");
    assert_eq!(event(&came)["data"]["number"], NUMBER);
    assert_eq!(sub_status(&came), "InfoReceived");
    let sign = came.header("sign").expect("a signature");
    let push = sandbox.push(SEVENTEEN, NUMBER, clock.now());
    assert_eq!(
        push.clone().with_body(came.body.clone()).true_signature(),
        sign
    );
    assert_eq!((sign.len(), sign), (64, sign.to_lowercase().as_str()));
    clock.advance(TimeDelta::days(2));
    assert_eq!(sub_status(&webhook.next()), "InTransit_PickedUp");
    sandbox.wait_for_push("both", |pushed| pushed.len() == 2);
    assert!(sandbox.pushed().iter().all(|pushed| pushed.is_taken()));
}

#[test]
fn the_signature_is_that_of_a_known_example() {
    let webhook = Webhook::answering([]);
    let (sandbox, clock) = pushed_to(&webhook);
    clock.advance(TimeDelta::minutes(5));
    let push = sandbox.push(SEVENTEEN, NUMBER, clock.now());
    // printf '%s' '{}/key' | sha256sum
    assert_eq!(
        push.with_body("{}").signed_with("key").true_signature(),
        "461a224c100d7b686157238995a9c7bd82a226ec5c8e51a4aa00518eb432f61f"
    );
}

#[test]
fn a_push_that_is_not_taken_is_tried_three_times_more() {
    let webhook = Webhook::answering([500, 404, 503, 500]);
    let (sandbox, clock) = pushed_to(&webhook);
    clock.advance(TimeDelta::minutes(5));
    for (attempt, minutes) in [(1, 10), (2, 30), (3, 60), (4, 0)] {
        assert_eq!(sub_status(&webhook.next()), "InfoReceived");
        sandbox.wait_for_push("the attempt", |pushed| pushed.len() == attempt);
        clock.advance(TimeDelta::minutes(minutes - 1).max(TimeDelta::zero()));
        clock.advance(TimeDelta::minutes(i64::from(minutes > 0)));
    }
    let attempts: Vec<_> = sandbox
        .pushed()
        .iter()
        .map(|pushed| (pushed.attempt, pushed.status))
        .collect();
    assert_eq!(
        attempts,
        [
            (1, Some(500)),
            (2, Some(404)),
            (3, Some(503)),
            (4, Some(500))
        ]
    );
    clock.advance(TimeDelta::days(2));
    assert_eq!(
        sub_status(&webhook.next()),
        "InTransit_PickedUp",
        "the first was dropped"
    );
}

#[test]
fn the_end_is_pushed_too() {
    let webhook = Webhook::answering([]);
    let (_sandbox, clock) = pushed_to(&webhook);
    clock.advance(TimeDelta::days(40));
    assert_eq!(event(&webhook.next())["event"], "TRACKING_UPDATED");
    let end = event(&webhook.next());
    assert_eq!(
        (&end["event"], &end["data"]["number"]),
        (&json!("TRACKING_STOPPED"), &json!(NUMBER))
    );
}

#[test]
fn a_push_is_asked_for_again() {
    let webhook = Webhook::answering([]);
    let (sandbox, clock) = sandbox();
    sandbox.parcel(NUMBER, Life::new().label());
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    assert_eq!(
        rejected(&sandbox, "push", json!({"number": NUMBER})),
        -18010204
    );
    clock.advance(TimeDelta::minutes(5));
    sandbox.pushes_to(SEVENTEEN, &webhook.url);
    accepted(&sandbox, "push", json!({"number": NUMBER}));
    assert_eq!(sub_status(&webhook.next()), "InfoReceived");
}

#[test]
fn a_test_pushes_in_every_way() {
    let webhook = Webhook::answering([]);
    let (sandbox, clock) = pushed_to(&webhook);
    clock.advance(TimeDelta::days(2));
    webhook.next();
    let early = sandbox.push(SEVENTEEN, NUMBER, at("2026-11-23T10:00:00Z"));
    let now = sandbox.push(SEVENTEEN, NUMBER, clock.now());
    let sent = |push: &tracking_sandbox::Push| {
        assert_eq!(push.send().expect("an answer"), 200);
        webhook.next()
    };
    assert_eq!(
        sub_status(&sent(&early)),
        "InfoReceived",
        "late and out of order"
    );
    for _ in 0..2 {
        assert_eq!(sub_status(&sent(&now)), "InTransit_PickedUp");
    }
    assert_eq!(sent(&now.clone().unsigned()).header("sign"), None);
    assert_eq!(
        sent(&now.clone().signed_as("false")).header("sign"),
        Some("false")
    );
    let strange = sent(&now.clone().signed_with("another"));
    assert_ne!(strange.header("sign"), Some(now.true_signature().as_str()));
    let chunked = sent(&now.clone().padded_to(5000).chunked());
    assert_eq!(
        (chunked.header("content-length"), chunked.body.len()),
        (None, 5000)
    );
    assert_eq!(sub_status(&chunked), "InTransit_PickedUp");
    let zipped = sent(&now.clone().gzipped());
    assert_eq!(zipped.header("content-encoding"), Some("gzip"));
    assert_eq!(zipped.body[..2], [0x1f, 0x8b]);
    let huge = sent(&now.clone().padded_to(1 << 20));
    assert_eq!(huge.body.len(), 1 << 20);
    let broken = now.with_body([b'"', 0xff, b'"']);
    assert_eq!(sent(&broken).body[1], 0xff);
    webhook.answer_next(401);
    assert_eq!(broken.send().expect("an answer"), 401);
}

#[test]
fn nobody_at_the_address_is_a_failed_attempt() {
    let (sandbox, clock) = sandbox();
    sandbox.pushes_to(SEVENTEEN, "http://127.0.0.1:9/hook");
    sandbox.parcel(NUMBER, Life::new().label());
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    clock.advance(TimeDelta::minutes(5));
    sandbox.wait_for_push("an attempt", |pushed| {
        pushed
            .iter()
            .any(|pushed| pushed.status.is_none() && !pushed.is_taken())
    });
}
