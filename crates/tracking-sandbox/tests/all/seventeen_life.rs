//! What 17TRACK says of a parcel as its life goes on.

use bot_api_sandbox::SandboxClock;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tracking_sandbox::{LIVES_BY_NUMBER, Life, TrackingSandbox};

use crate::support::*;

/// The parcel of [`NUMBER`], registered and after its first data.
fn registered(life: Life) -> (TrackingSandbox, SandboxClock) {
    let (sandbox, clock) = sandbox();
    sandbox.parcel(NUMBER, life);
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    clock.advance(TimeDelta::minutes(5));
    (sandbox, clock)
}

#[track_caller]
fn info(sandbox: &TrackingSandbox) -> Value {
    let answer = accepted(sandbox, "gettrackinfo", json!({"number": NUMBER}));
    assert_eq!(
        (&answer["number"], &answer["carrier"]),
        (&json!(NUMBER), &json!(CHINA_POST))
    );
    answer["track_info"].clone()
}

#[track_caller]
fn status(sandbox: &TrackingSandbox) -> String {
    let status = &info(sandbox)["latest_status"];
    let sub_status = status["sub_status"].as_str().expect("a text");
    assert_eq!(sub_status.split('_').next(), status["status"].as_str());
    sub_status.to_owned()
}

#[test]
fn there_is_nothing_before_the_first_data() {
    let (sandbox, clock) = sandbox();
    sandbox.parcel(NUMBER, Life::new().label());
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    let item = json!({"number": NUMBER});
    assert_eq!(rejected(&sandbox, "gettrackinfo", item), -18019909);
    clock.advance(TimeDelta::minutes(5));
    assert_eq!(status(&sandbox), "InfoReceived");
}

#[test]
fn a_parcel_that_nobody_knows_is_not_found() {
    let (sandbox, _) = registered(Life::new());
    assert_eq!(status(&sandbox), "NotFound_Other");
    assert_eq!(info(&sandbox)["latest_event"], Value::Null);
    let (sandbox, _) = registered(Life::new().mistyped());
    assert_eq!(status(&sandbox), "NotFound_InvalidCode");
}

#[test]
fn a_life_goes_on_with_the_clock() {
    let life = Life::new()
        .label()
        .days(2)
        .picked_up("CN", "Shenzhen")
        .days(5)
        .at_pickup("PL", "Warszawa")
        .days(1)
        .delivered_in("PL", "Warszawa");
    let (sandbox, clock) = registered(life);
    let seen = [1, 2, 4, 1, 1].map(|days| {
        let seen = status(&sandbox);
        clock.advance(TimeDelta::days(days));
        seen
    });
    let expected = [
        "InfoReceived",
        "InfoReceived",
        "InTransit_PickedUp",
        "AvailableForPickup_Other",
        "Delivered_Other",
    ];
    assert_eq!(seen, expected);
    let info = info(&sandbox);
    assert_eq!(
        info["latest_event"]["time_iso"],
        "2026-12-01T10:00:00+01:00"
    );
    assert_eq!(info["latest_event"]["time_utc"], "2026-12-01T09:00:00Z");
    assert_eq!(info["latest_event"]["time_raw"]["timezone"], "+01:00");
    assert_eq!(info["milestone"][6]["key_stage"], "Delivered");
    assert_eq!(info["milestone"][6]["time_utc"], "2026-12-01T09:00:00Z");
    let events = &info["tracking"]["providers"][0]["events"];
    assert_eq!(events.as_array().map(Vec::len), Some(4));
}

#[test]
fn the_carriers_are_asked_every_six_hours() {
    let life = Life::new().hours(1).picked_up("CN", "Shenzhen");
    let (sandbox, clock) = registered(life);
    clock.advance(TimeDelta::hours(5));
    assert_eq!(status(&sandbox), "NotFound_Other");
    clock.advance(TimeDelta::hours(1));
    assert_eq!(status(&sandbox), "InTransit_PickedUp");
}

#[test]
fn strange_shapes_come_when_they_are_told() {
    let life = Life::new()
        .to("PL", "00-950")
        .weighing(0.25)
        .scan("InTransit_ByBalloon", "CN", "Wuhan", "Lifted off")
        .handed_to(21051)
        .scan("Delivered_Other", "US", "", "Left with neighbor")
        .with_times_as_text()
        .without_latest_event();
    let (sandbox, _) = registered(life);
    let info = info(&sandbox);
    assert_eq!(info["latest_event"], Value::Null);
    let providers = &info["tracking"]["providers"];
    assert_eq!(providers[0]["provider"]["key"], 21051);
    assert_eq!(providers[1]["provider"]["key"], CHINA_POST);
    let event = &providers[1]["events"][0];
    assert_eq!(event["time_raw"], "2026-11-23 17:00:00");
    assert_eq!(
        (&event["stage"], &event["sub_status"]),
        (&Value::Null, &json!("InTransit_ByBalloon"))
    );
    assert_eq!(info["misc_info"]["weight_kg"], "0.25");
    let address = &info["shipping_info"]["recipient_address"];
    assert_eq!(
        (&address["country"], &address["postal_code"]),
        (&json!("PL"), &json!("00-950"))
    );
    assert!(
        address["street"].is_string(),
        "carriers publish what nobody asked for"
    );
}

#[test]
fn one_number_may_have_two_carriers() {
    let (sandbox, _) = registered(Life::new());
    let moving = Life::new().picked_up("US", "Reno");
    sandbox.parcel_with_carrier(NUMBER, 21051, moving);
    let second = json!({"number": NUMBER, "carrier": 21051, "auto_detection": false});
    accepted(&sandbox, "register", second);
    let statuses = || {
        let data = call(&sandbox, "gettrackinfo", json!([{"number": NUMBER}]));
        let accepted = data["accepted"].as_array().unwrap().clone();
        accepted
            .into_iter()
            .map(|it| it["track_info"]["latest_status"]["status"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(statuses(), ["NotFound"], "the second has no data yet");
    sandbox.clock().advance(TimeDelta::minutes(5));
    assert_eq!(statuses(), ["NotFound", "InTransit"]);
}

#[test]
fn silence_of_30_days_stops_a_number() {
    let life = Life::new()
        .days(1)
        .moving("CN", "Shenzhen")
        .days(31)
        .delivered_in("PL", "Radom");
    let (sandbox, clock) = registered(life);
    clock.advance(TimeDelta::days(40));
    assert_eq!(
        status(&sandbox),
        "Expired_Other",
        "the delivery came too late"
    );
    let item = json!({"number": NUMBER});
    assert_eq!(rejected(&sandbox, "stoptrack", item.clone()), -18019906);
    accepted(&sandbox, "retrack", item.clone());
    assert_eq!(rejected(&sandbox, "retrack", item.clone()), -18019904);
    assert_eq!(
        status(&sandbox),
        "InTransit_Other",
        "what was known stays known"
    );
    clock.advance(TimeDelta::minutes(5));
    assert_eq!(status(&sandbox), "Delivered_Other");
    accepted(&sandbox, "stoptrack", item.clone());
    assert_eq!(rejected(&sandbox, "retrack", item.clone()), -18019905);
    clock.advance(TimeDelta::days(90));
    assert_eq!(
        rejected(&sandbox, "gettrackinfo", item),
        -18019902,
        "it was kept for 90 days"
    );
}

#[test]
fn a_delivered_number_stops_after_15_days() {
    let (sandbox, clock) = registered(Life::new().delivered_in("PL", "Radom"));
    let tracking = |asked: &str| {
        let data = call(&sandbox, "gettracklist", json!({"tracking_status": asked}));
        data["accepted"].as_array().unwrap().len()
    };
    clock.advance(TimeDelta::days(14));
    assert_eq!((tracking("Tracking"), tracking("Stopped")), (1, 0));
    clock.advance(TimeDelta::days(1));
    assert_eq!((tracking("Tracking"), tracking("Stopped")), (0, 1));
    assert_eq!(status(&sandbox), "Delivered_Other");
}

#[test]
fn the_list_has_pages_of_40() {
    let (sandbox, _) = sandbox();
    for from in [0, 40] {
        let numbers = (from..from + 40).map(|at| json!({"number": format!("LB{at:09}CN")}));
        call(
            &sandbox,
            "register",
            numbers.take(if from == 0 { 40 } else { 2 }).collect(),
        );
    }
    let answer = try_call(&sandbox, "gettracklist", &json!({"page_no": 2}))
        .unwrap()
        .json();
    assert_eq!(
        answer["page"],
        json!({"data_total": 42, "page_total": 2, "page_no": 2, "page_size": 40})
    );
    assert_eq!(answer["data"]["accepted"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        refused(&sandbox, "gettracklist", json!({"page": 2})),
        (200, -18010013)
    );
}

#[test]
fn a_number_typed_at_the_chat_page_chooses_its_life() {
    let (sandbox, clock) = sandbox_with(|options| {
        options.lives_by_number = true;
        options.per_second = None;
    });
    let numbers: Value = LIVES_BY_NUMBER
        .iter()
        .map(|it| json!({"number": it.number}))
        .collect();
    call(&sandbox, "register", numbers.clone());
    clock.advance(TimeDelta::days(28));
    let data = call(&sandbox, "gettrackinfo", numbers);
    let statuses: Vec<_> = data["accepted"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            it["track_info"]["latest_status"]["sub_status"]
                .as_str()
                .unwrap()
        })
        .collect();
    let expected = [
        "NotFound_Other",
        "InfoReceived",
        "Delivered_Other",
        "InTransit_Departure",
        "InTransit_CustomsRequiringInformation",
        "Exception_Returning",
        "Delivered_Other",
        "Delivered_Other",
        "Delivered_Other",
        "Exception_Lost",
    ];
    assert_eq!(statuses, expected);
}
