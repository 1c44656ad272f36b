//! Ship24: its trackers, its errors and its pushes.

use bot_api_sandbox::SandboxClock;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tracking_sandbox::{Fault, Life, Provider, TrackingSandbox};

use crate::receiver::Webhook;
use crate::support::*;

/// Asks Ship24 with its key; the status and the body.
#[track_caller]
fn ask(sandbox: &TrackingSandbox, verb: &str, path: &str, body: &Value) -> (u16, Value) {
    let key = format!("Bearer {}", sandbox.key());
    let mut headers = vec![("Authorization", key.as_str())];
    let mut bytes = Vec::new();
    if !body.is_null() {
        headers.push(("Content-Type", "application/json; charset=utf-8"));
        bytes = body.to_string().into_bytes();
    }
    let path = format!("/public/v1{path}");
    let answer = request(sandbox, verb, &path, &headers, &bytes).expect("an answer");
    (answer.status, answer.json())
}

#[track_caller]
fn get(sandbox: &TrackingSandbox, path: &str) -> Value {
    let (status, body) = ask(sandbox, "GET", path, &Value::Null);
    assert_eq!(status, 200, "{body}");
    body["data"].clone()
}

/// Makes a tracker of [`NUMBER`]; its id.
#[track_caller]
fn tracker(sandbox: &TrackingSandbox) -> String {
    let (status, body) = ask(
        sandbox,
        "POST",
        "/trackers",
        &json!({"trackingNumber": NUMBER}),
    );
    assert_eq!(status, 201, "{body}");
    let id = body["data"]["tracker"]["trackerId"].as_str();
    id.expect("an id").to_owned()
}

fn followed(life: Life) -> (TrackingSandbox, SandboxClock, String) {
    let (sandbox, clock) = sandbox();
    sandbox.parcel(NUMBER, life);
    let id = tracker(&sandbox);
    (sandbox, clock, id)
}

#[test]
fn the_same_tracker_is_made_once() {
    let (sandbox, _, id) = followed(Life::new());
    assert_eq!(tracker(&sandbox), id);
    let more = json!({"trackingNumber": NUMBER, "destinationCountryCode": "PL"});
    let (_, other) = ask(&sandbox, "POST", "/trackers", &more);
    assert_ne!(
        other["data"]["tracker"]["trackerId"], id,
        "other data are another shipment"
    );
    assert_eq!(sandbox.quota_used(Provider::Ship24), 2);
    let leaked: Vec<_> = sandbox
        .leaked()
        .into_iter()
        .map(|told| told.field)
        .collect();
    assert_eq!(leaked, ["destinationCountryCode"]);
    assert!(sandbox.is_registered(NUMBER) && sandbox.numbers_told().contains(NUMBER));
}

#[test]
fn wrong_requests_are_refused() {
    let (sandbox, _) = sandbox();
    for (verb, path, body, expected) in [
        ("POST", "/trackers", Value::Null, 400),
        ("POST", "/trackers", json!([]), 400),
        ("POST", "/trackers", json!({}), 400),
        ("POST", "/trackers", json!({"trackingNumber": 5}), 400),
        (
            "POST",
            "/trackers",
            json!({"trackingNumber": "anna@example.com"}),
            400,
        ),
        (
            "POST",
            "/trackers",
            json!({"trackingNumber": NUMBER, "chat": "5"}),
            400,
        ),
        (
            "POST",
            "/trackers",
            json!({"trackingNumber": NUMBER, "originCountryCode": "China"}),
            400,
        ),
        (
            "POST",
            "/trackers",
            json!({"trackingNumber": NUMBER, "courierCode": ["a", "b", "c", "d"]}),
            400,
        ),
        ("GET", "/trackers/none", Value::Null, 404),
        ("GET", "/trackers/none/results", Value::Null, 404),
        (
            "PATCH",
            "/trackers/none",
            json!({"isSubscribed": false}),
            404,
        ),
        (
            "GET",
            "/trackers/search/LB703124842CN/results",
            Value::Null,
            404,
        ),
        ("GET", "/trackers?page=0", Value::Null, 400),
        ("GET", "/trackers?tag=5", Value::Null, 400),
        ("DELETE", "/trackers/none", Value::Null, 404),
        (
            "POST",
            "/tracking/search",
            json!({"trackingNumber": NUMBER}),
            403,
        ),
    ] {
        let (status, answer) = ask(&sandbox, verb, path, &body);
        assert_eq!(status, expected, "{verb} {path} {body}: {answer}");
        assert_eq!(answer["data"], Value::Null);
        assert!(answer["errors"][0]["code"].is_string());
    }
    let bare = request(&sandbox, "GET", "/public/v1/trackers", &[], b"").unwrap();
    assert_eq!((bare.status, &bare.json()["data"]), (401, &Value::Null));
    sandbox.set_quota(0);
    let (status, _) = ask(
        &sandbox,
        "POST",
        "/trackers",
        &json!({"trackingNumber": NUMBER}),
    );
    assert_eq!(status, 403);
}

#[test]
fn a_fourth_request_within_a_second_is_too_fast() {
    let (sandbox, _) = sandbox_with(|_| {});
    let statuses = [(); 4].map(|()| ask(&sandbox, "GET", "/trackers", &Value::Null).0);
    assert_eq!(statuses, [200, 200, 200, 429]);
}

#[test]
fn many_trackers_are_made_at_once() {
    let (sandbox, _) = sandbox();
    let bulk = |body: Value| ask(&sandbox, "POST", "/trackers/bulk", &body);
    let new = json!({"trackingNumber": NUMBER});
    let (status, body) = bulk(json!([new, new, {"trackingNumber": "x"}]));
    assert_eq!((status, &body["status"]), (207, &json!("partial")));
    let summary =
        json!({"totalInputs": 3, "totalCreated": 1, "totalExisting": 1, "totalErrors": 1});
    assert_eq!(body["summary"], summary);
    let items: Vec<_> = body["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["itemStatus"].clone())
        .collect();
    assert_eq!(items, ["created", "existing", "error"]);
    assert_eq!(bulk(json!([new])).0, 201);
    assert_eq!(bulk(json!([{"trackingNumber": "x"}])).0, 400);
    sandbox.set_quota(1);
    assert_eq!(bulk(json!([{"trackingNumber": "LB703124811CN"}])).0, 403);
    let many = |count: usize| json!(vec![new.clone(); count]);
    assert_eq!(
        (bulk(many(100)).0, bulk(many(101)).0, bulk(json!([])).0),
        (201, 400, 400)
    );
}

#[test]
fn a_life_goes_on_with_the_clock() {
    let life = Life::new()
        .to("PL", "00-950")
        .label()
        .days(2)
        .customs_ask("PL")
        .days(1)
        .scan("InTransit_ByBalloon", "PL", "", "Lifted off")
        .hours(1)
        .scan("Teleported", "PL", "", "Beamed up")
        .days(5)
        .delivered_in("PL", "Warszawa");
    let (sandbox, clock, id) = followed(life);
    let shown = || get(&sandbox, &format!("/trackers/{id}/results"))["trackings"][0].clone();
    assert_eq!(shown()["shipment"]["statusMilestone"], "pending");
    assert_eq!(shown()["events"], json!([]));
    let milestones = [
        TimeDelta::minutes(5),
        TimeDelta::days(2),
        TimeDelta::days(1),
        TimeDelta::days(6),
    ]
    .map(|time| {
        clock.advance(time);
        shown()["shipment"]["statusMilestone"]
            .as_str()
            .unwrap()
            .to_owned()
    });
    assert_eq!(
        milestones,
        ["info_received", "in_transit", "in_transit", "delivered"]
    );
    let shown = shown();
    let statuses: Vec<_> = shown["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["statusCode"].clone())
        .collect();
    let expected = json!([
        "delivery_delivered",
        null,
        null,
        "customs_exception",
        "data_order_created"
    ]);
    assert_eq!(Value::Array(statuses), expected);
    assert_eq!(
        shown["events"][0]["occurrenceDatetime"],
        "2026-12-01T11:00:00+01:00"
    );
    let times = &shown["statistics"]["timestamps"];
    assert_eq!(times["infoReceivedDatetime"], "2026-11-23T17:00:00+08:00");
    assert_eq!(shown["shipment"]["destinationCountryCode"], "PL");
    assert!(
        shown["shipment"]["recipient"]["name"].is_string(),
        "nobody asked for it"
    );
    assert_eq!(shown["tracker"]["isTracked"], false);
    assert_eq!(shown.get("metadata"), None);
    let found = get(&sandbox, &format!("/trackers/search/{NUMBER}/results"));
    assert_eq!(found["trackings"][0], shown);
}

#[test]
fn a_tracker_that_is_not_subscribed_learns_no_more() {
    let life = Life::new().label().days(2).picked_up("CN", "Shenzhen");
    let (sandbox, clock, id) = followed(life.with_times_as_text());
    clock.advance(TimeDelta::days(1));
    let path = format!("/trackers/{id}");
    let (status, body) = ask(&sandbox, "PATCH", &path, &json!({"isSubscribed": false}));
    assert_eq!(
        (status, &body["data"]["tracker"]["isSubscribed"]),
        (200, &json!(false))
    );
    assert!(!sandbox.is_registered(NUMBER), "it is followed no more");
    clock.advance(TimeDelta::days(5));
    let events = get(&sandbox, &format!("{path}/results"))["trackings"][0]["events"].clone();
    assert_eq!(
        events.as_array().map(Vec::len),
        Some(1),
        "what it knew can be read"
    );
    assert_eq!(events[0]["occurrenceDatetime"], "2026-11-23T17:00:00");
    let trackers = get(&sandbox, "/trackers?page=1&limit=5")["trackers"].clone();
    assert_eq!(trackers[0]["isTracked"], false);
    assert_eq!(sandbox.leaked(), []);
    let codes = get(&sandbox, "/couriers")["couriers"].clone();
    assert!(codes.as_array().is_some_and(|codes| !codes.is_empty()));
}

#[test]
fn creating_and_reading_in_one_call_answers_at_once() {
    let (sandbox, clock) = sandbox();
    sandbox.parcel(NUMBER, Life::new().label());
    let both = || {
        ask(
            &sandbox,
            "POST",
            "/trackers/track",
            &json!({"trackingNumber": NUMBER}),
        )
    };
    assert_eq!(both().0, 201);
    clock.advance(TimeDelta::minutes(5));
    let (status, body) = both();
    assert_eq!(status, 200);
    assert_eq!(
        body["data"]["trackings"][0]["shipment"]["statusMilestone"],
        "info_received"
    );
}

#[test]
fn a_webhook_is_probed_and_then_told() {
    let webhook = Webhook::answering([404]);
    let (sandbox, clock, id) = followed(Life::new().label());
    sandbox.pushes_to(Provider::Ship24, &webhook.url);
    clock.advance(TimeDelta::minutes(5));
    assert_eq!(webhook.next().verb, "HEAD");
    sandbox.wait_for_push("the probe", |pushed| pushed.len() == 1);
    clock.advance(TimeDelta::minutes(10));
    assert_eq!(webhook.next().verb, "HEAD");
    let came = webhook.next();
    assert_eq!(came.verb, "POST");
    assert_eq!(
        came.header("authorization"),
        Some("Bearer whsec-of-the-sandbox")
    );
    let pushed: Value = serde_json::from_slice(&came.body).unwrap();
    let trackings = pushed["trackings"].as_array().unwrap();
    assert_eq!(
        (trackings.len(), &trackings[0]["tracker"]["trackingNumber"]),
        (1, &json!(NUMBER))
    );
    assert!(trackings[0]["metadata"]["messageId"].is_string());
    let path = format!("/trackers/{id}/webhook-events/resend");
    let (status, body) = ask(&sandbox, "POST", &path, &Value::Null);
    assert_eq!(
        (status, &body["data"]["summary"]["totalResent"]),
        (201, &json!(1))
    );
    assert_eq!(webhook.next().verb, "POST", "it is probed once");
    let push = sandbox.push(Provider::Ship24, NUMBER, clock.now());
    push.signed_with("stranger").send().unwrap();
    assert_eq!(
        webhook.next().header("authorization"),
        Some("Bearer stranger")
    );
}

#[test]
fn faults_are_ordered_by_the_name_of_a_call() {
    let (sandbox, _, id) = followed(Life::new());
    sandbox
        .faults()
        .next("GET /trackers/{id}/results", 1, Fault::status(500));
    get(&sandbox, &format!("/trackers/{id}"));
    let path = format!("/public/v1/trackers/{id}/results");
    let answer = request(&sandbox, "GET", &path, &[], b"").unwrap();
    assert_eq!((answer.status, answer.body.as_str()), (500, ""));
    let names: Vec<_> = sandbox.calls().into_iter().map(|call| call.name).collect();
    assert_eq!(
        names,
        [
            "POST /trackers",
            "GET /trackers/{id}",
            "GET /trackers/{id}/results"
        ]
    );
}
