//! What the sandbox keeps of all it was told.

use serde_json::json;
use tracking_sandbox::{Fault, Life};

use crate::support::*;

#[test]
fn a_number_alone_leaks_nothing() {
    let (sandbox, clock) = sandbox();
    accepted(
        &sandbox,
        "register",
        json!({"number": NUMBER, "carrier": 3011}),
    );
    let _ = try_call(&sandbox, "gettrackinfo", &json!([{"number": NUMBER}]));
    assert_eq!(sandbox.leaked(), []);
    assert_eq!(sandbox.numbers_told(), [NUMBER.to_owned()].into());
    assert!(sandbox.told().iter().all(|told| told.at == clock.now()));
}

#[test]
fn all_else_has_leaked() {
    let (sandbox, _) = sandbox();
    for field in [
        "email",
        "tag",
        "order_no",
        "consignee",
        "phone_number",
        "remark",
        "chat_id",
    ] {
        let item = json!({"number": NUMBER, field: "5"});
        let _ = try_call(&sandbox, "register", &json!([item]));
        let leaked = sandbox.leaked();
        assert_eq!(leaked.last().map(|told| told.field.as_str()), Some(field));
    }
    let path = "/track/v2.4/getquota?chat=5";
    request(&sandbox, "POST", path, &[("X-Person", "Anna")], b"[]").unwrap();
    let leaked: Vec<_> = sandbox.leaked().into_iter().rev().take(2).collect();
    assert_eq!(
        (leaked[0].field.as_str(), &leaked[0].value),
        ("chat", &json!("5"))
    );
    assert_eq!(
        (leaked[1].field.as_str(), &leaked[1].value),
        ("x-person", &json!("Anna"))
    );
}

#[test]
fn what_was_told_stays_told() {
    let (sandbox, _) = sandbox();
    sandbox.faults().next("register", 1, Fault::status(500));
    let _ = try_call(&sandbox, "register", &json!([{"number": NUMBER}]));
    assert!(!sandbox.is_registered(NUMBER) && sandbox.numbers_told().contains(NUMBER));
    accepted(&sandbox, "register", json!({"number": NUMBER}));
    assert_eq!(sandbox.registered(), [NUMBER.to_owned()].into());
    accepted(&sandbox, "deletetrack", json!({"number": NUMBER}));
    assert!(sandbox.registered().is_empty() && sandbox.numbers_told().contains(NUMBER));
    let names: Vec<_> = sandbox
        .calls()
        .into_iter()
        .map(|call| (call.name, call.status))
        .collect();
    let expected = [("register", 500), ("register", 200), ("deletetrack", 200)];
    assert_eq!(
        names,
        expected.map(|(name, status)| (name.to_owned(), status))
    );
}

#[test]
fn a_page_shows_what_is_held_and_what_was_told() {
    let (sandbox, clock) = sandbox();
    sandbox.parcel(NUMBER, Life::new().moving("CN", "Shenzhen"));
    accepted(&sandbox, "register", json!({"number": NUMBER, "tag": "5"}));
    clock.advance(chrono::TimeDelta::minutes(5));
    let page = request(&sandbox, "GET", "/", &[], b"").unwrap().body;
    for line in [
        "  17TRACK LB703124842CN\n    23 Nov 09:00 CN Shenzhen Departed from sorting center",
        "  23 Nov 09:00 17TRACK register: tag = \"5\"  LEAKED",
    ] {
        assert!(page.contains(line), "{page}");
    }
}
