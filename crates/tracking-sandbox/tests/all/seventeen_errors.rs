//! Everything that 17TRACK refuses.

use chrono::TimeDelta;
use serde_json::{Value, json};
use tracking_sandbox::{Detection, Fault, Life, Provider};

use crate::support::*;

#[test]
fn a_request_without_the_key_is_refused() {
    let (sandbox, _) = sandbox();
    let json_type = ("Content-Type", "application/json");
    for headers in [vec![json_type], vec![json_type, ("17token", "wrong")]] {
        let path = "/track/v2.4/getquota";
        let answer = request(&sandbox, "POST", path, &headers, b"[]").unwrap();
        assert_eq!(answer.status, 401);
        assert_eq!(answer.json()["code"], -18010002);
    }
    sandbox.set_key("another");
    accepted(&sandbox, "register", json!({"number": NUMBER}));
}

#[test]
fn a_body_that_is_no_list_of_objects_is_refused_as_a_whole() {
    let (sandbox, _) = sandbox();
    for body in [
        json!({"number": NUMBER}),
        json!(NUMBER),
        json!([NUMBER]),
        json!([]),
        Value::Null,
    ] {
        let refusal = refused(&sandbox, "register", body.clone());
        assert_eq!(refusal, (200, -18010013), "{body}");
    }
    let key = sandbox.key();
    let key = ("17token", key.as_str());
    for (kind, body) in [("application/json", "[{"), ("text/plain", "[]")] {
        let headers = [key, ("Content-Type", kind)];
        let answer = request(
            &sandbox,
            "POST",
            "/track/v2.4/register",
            &headers,
            body.as_bytes(),
        );
        assert_eq!(answer.unwrap().json()["code"], -18010013, "{kind}");
    }
}

#[test]
fn more_than_40_numbers_are_refused_as_a_whole() {
    let (sandbox, _) = sandbox();
    let items = |count: u32| (0..count).map(|at| json!({"number": format!("LB{at:09}CN")}));
    let body = Value::Array(items(41).collect());
    assert_eq!(refused(&sandbox, "register", body), (200, -18010014));
    let data = call(&sandbox, "register", Value::Array(items(40).collect()));
    assert_eq!(data["accepted"].as_array().unwrap().len(), 40);
}

#[test]
fn a_field_that_is_wrong_is_refused_with_its_item() {
    let (sandbox, _) = sandbox();
    for (item, code) in [
        (json!({}), -18010010),
        (json!({"number": null}), -18010010),
        (json!({"number": 703124842}), -18010012),
        (json!({"number": "LB70"}), -18010012),
        (json!({"number": "LB 703 124 842 CN"}), -18010012),
        (json!({"number": "x".repeat(51)}), -18010012),
        (json!({"number": "anna@example.com"}), -18010012),
        (json!({"number": NUMBER, "carrier": "3011"}), -18010012),
        (
            json!({"number": NUMBER, "auto_detection": "yes"}),
            -18010012,
        ),
        (json!({"number": NUMBER, "lang": "english"}), -18010011),
        (json!({"number": NUMBER, "chat": 5}), -18010013),
        (
            json!({"number": NUMBER, "carrier": 7, "auto_detection": false}),
            -18019910,
        ),
    ] {
        assert_eq!(rejected(&sandbox, "register", item.clone()), code, "{item}");
    }
    assert_eq!(sandbox.quota_used(Provider::SeventeenTrack), 0);
}

#[test]
fn a_fourth_request_within_a_second_is_too_fast() {
    let (sandbox, _) = sandbox_with(|_| {});
    for _ in 0..3 {
        call(&sandbox, "getquota", json!([]));
    }
    assert_eq!(refused(&sandbox, "getquota", json!([])), (429, 429));
}

#[test]
fn registering_twice_costs_once() {
    let (sandbox, _) = sandbox();
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    assert_eq!(
        rejected(&sandbox, "register", json!({"number": NUMBER})),
        -18019901
    );
    let both = json!([{"number": "LB703124811CN"}, {"number": "LB703124811CN"}]);
    let data = call(&sandbox, "register", both);
    assert_eq!(data["rejected"][0]["error"]["code"], -18019901);
    assert_eq!(sandbox.quota_used(Provider::SeventeenTrack), 2);
}

#[test]
fn the_quota_and_the_daily_limit_are_kept() {
    let (sandbox, clock) = sandbox();
    sandbox.set_per_day(1);
    accepted(&sandbox, "register", json!({"number": "LB703124811CN"}));
    assert_eq!(
        rejected(&sandbox, "register", json!({"number": NUMBER})),
        -18019907
    );
    clock.advance(TimeDelta::days(1));
    sandbox.set_quota(2);
    let dear = json!({"number": NUMBER, "lang": "ru"});
    assert_eq!(
        rejected(&sandbox, "register", dear),
        -18019908,
        "a language costs one more"
    );
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    clock.advance(TimeDelta::days(1));
    let third = json!({"number": "LB703124873CN"});
    assert_eq!(rejected(&sandbox, "register", third), -18019908);
    let quota = call(&sandbox, "getquota", json!([]));
    assert_eq!(
        (
            &quota["quota_total"],
            &quota["quota_remain"],
            &quota["max_track_daily"]
        ),
        (&json!(2), &json!(0), &json!(1))
    );
}

#[test]
fn the_carrier_is_given_detected_corrected_or_guessed() {
    let (sandbox, _) = sandbox();
    let origin = |item: Value| {
        let answer = accepted(&sandbox, "register", item);
        (
            answer["origin"].as_u64().unwrap(),
            answer["carrier"].as_u64().unwrap(),
        )
    };
    assert_eq!(origin(json!({"number": NUMBER})), (1, 3011));
    assert_eq!(
        origin(json!({"number": "LB703124811CN", "carrier": 3011})),
        (2, 3011)
    );
    assert_eq!(
        origin(json!({"number": "LB703124873CN", "carrier": 21051})),
        (1, 3011)
    );
    let stubborn = json!({"number": "LB703124944CN", "carrier": 21051, "auto_detection": false});
    assert_eq!(origin(stubborn), (2, 21051));
    assert_eq!(origin(json!({"number": "ABC1234567890"})), (3, 190_012));
    sandbox.parcel("ABC1234567891", Life::new().detected_as(Detection::Unknown));
    for unknown in ["ABCDEFGH", "ABC1234567891"] {
        assert_eq!(
            rejected(&sandbox, "register", json!({"number": unknown})),
            -18019903
        );
    }
}

#[test]
fn only_what_is_registered_is_read_stopped_and_deleted() {
    let (sandbox, _) = sandbox();
    for call in ["gettrackinfo", "stoptrack", "retrack", "deletetrack"] {
        let item = json!({"number": NUMBER, "carrier": CHINA_POST});
        assert_eq!(rejected(&sandbox, call, item), -18019902, "{call}");
    }
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    let other = json!({"number": NUMBER, "carrier": 21051});
    assert_eq!(rejected(&sandbox, "deletetrack", other), -18019902);
    accepted(&sandbox, "deletetrack", json!({"number": NUMBER}));
    assert!(!sandbox.is_registered(NUMBER));
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    assert_eq!(
        sandbox.quota_used(Provider::SeventeenTrack),
        2,
        "registering again costs again"
    );
}

#[test]
fn a_changed_carrier_has_all_its_refusals() {
    let (sandbox, clock) = sandbox();
    let change = |item: Value| rejected(&sandbox, "changecarrier", item);
    let to = |new: u32| json!({"number": NUMBER, "carrier_new": new});
    assert_eq!(change(to(21051)), -18019902);
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    assert_eq!(change(json!({"number": NUMBER})), -18019804);
    assert_eq!(change(to(5)), -18019802);
    assert_eq!(change(to(CHINA_POST)), -18019803);
    let from = json!({"number": NUMBER, "carrier_old": 1151, "carrier_new": 21051});
    assert_eq!(change(from), -18019805);
    assert_eq!(change(to(21051)), -18019808, "there is no result yet");
    clock.advance(TimeDelta::hours(1));
    for new in [21051, 11031, 1151, 21051, 11031] {
        accepted(&sandbox, "changecarrier", to(new));
        clock.advance(TimeDelta::hours(1));
    }
    assert_eq!(change(to(1151)), -18019807);
    let stubborn = json!({"number": NUMBER, "carrier": 21051, "auto_detection": false});
    accepted(&sandbox, "register", stubborn);
    assert_eq!(change(to(1151)), -18019801);
    let info = json!({"number": NUMBER, "items": {"tag": "x"}});
    assert_eq!(rejected(&sandbox, "changeinfo", info), -18019810);
    let known = json!({"number": NUMBER, "carrier_old": 11031, "carrier_new": 21051});
    assert_eq!(change(known), -18019809);
    accepted(
        &sandbox,
        "stoptrack",
        json!({"number": NUMBER, "carrier": 21051}),
    );
    let stopped = json!({"number": NUMBER, "carrier_old": 21051, "carrier_new": 1151});
    assert_eq!(change(stopped), -18019806);
    let nothing = json!({"number": NUMBER, "carrier": 21051, "items": {}});
    assert_eq!(rejected(&sandbox, "changeinfo", nothing), -18019811);
}

#[test]
fn other_paths_and_real_time_are_refused() {
    let (sandbox, _) = sandbox();
    assert_eq!(refused(&sandbox, "getsomething", json!([])), (404, 404));
    assert_eq!(
        refused(&sandbox, "getRealTimeTrackInfo", json!([])),
        (200, -18019912)
    );
}

#[test]
fn faults_come_as_they_were_ordered() {
    let (sandbox, clock) = sandbox();
    let register = || try_call(&sandbox, "register", &json!([{"number": NUMBER}]));
    let faults = sandbox.faults();
    faults.next("register", 1, Fault::html(502));
    faults.next("*", 1, Fault::CutBefore);
    let html = register().unwrap();
    assert!(html.status == 502 && html.body.starts_with("<html>"));
    assert!(register().is_err() && !sandbox.is_registered(NUMBER));
    faults.next("register", 1, Fault::CutAfter);
    assert!(register().is_err() && sandbox.is_registered(NUMBER));
    let end = clock.now() + TimeDelta::hours(1);
    faults.until(end, "*", Fault::status(503));
    assert_eq!(register().unwrap().status, 503);
    clock.set(end);
    assert_eq!(register().unwrap().status, 200);
    faults.until_cleared("*", Fault::Silence(std::time::Duration::from_millis(20)));
    assert!(register().is_err());
    faults.clear();
    assert_eq!(register().unwrap().status, 200);
}

#[test]
fn other_errors_are_ordered() {
    let (sandbox, _) = sandbox();
    for code in [
        -18010016, -18010018, -18010019, -18010020, -18010022, -18019815, -18019911,
    ] {
        sandbox.parcel(NUMBER, Life::new().refused_with(code));
        assert_eq!(
            rejected(&sandbox, "register", json!({"number": NUMBER})),
            code
        );
    }
    for (status, code) in [
        (401, -18010001),
        (401, -18010004),
        (200, -18010003),
        (200, -18010005),
    ] {
        sandbox
            .faults()
            .next("register", 1, Fault::refusal(status, code));
        assert_eq!(refused(&sandbox, "register", json!([])), (status, code));
    }
}
