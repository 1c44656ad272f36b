//! Whatever a provider answers, nothing panics, and what is kept is what may be kept.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::chat::input;
use crate::model::is_in_bounds;

/// Any JSON, with the names and the texts that an answer has more often than others.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("Delivered_Other".to_owned()),
        Just("exception_return".to_owned()),
        Just("2026-11-20T10:00:00+08:00".to_owned()),
        Just("2026-11-20".to_owned()),
        Just("CN".to_owned()),
        Just("SHENZHEN, CN".to_owned()),
        any::<String>(),
        "[0-9T:+-]{0,30}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.prop_map(Value::from),
    ];
    let name = prop::sample::select(vec![
        "event",
        "data",
        "number",
        "carrier",
        "track_info",
        "latest_status",
        "status",
        "sub_status",
        "latest_event",
        "time_iso",
        "time_utc",
        "time_raw",
        "date",
        "location",
        "address",
        "city",
        "country",
        "description",
        "stage",
        "milestone",
        "key_stage",
        "tracking",
        "providers",
        "provider",
        "name",
        "events",
        "misc_info",
        "weight_kg",
        "shipping_info",
        "recipient_address",
        "latest_sync_time",
        "trackings",
        "tracker",
        "trackerId",
        "trackingNumber",
        "shipment",
        "statusCode",
        "statusMilestone",
        "occurrenceDatetime",
        "destinationCountryCode",
        "accepted",
        "rejected",
        "error",
        "code",
        "origin",
    ]);
    leaf.prop_recursive(6, 64, 6, move |inner| {
        let object = prop::collection::vec((name.clone(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            object.prop_map(|pairs| pairs
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

fn check(shown: &[Shown]) {
    for state in shown.iter().filter_map(|shown| shown.state.as_ref()) {
        assert!(!state.events.is_empty() && state.events.len() <= 40);
        assert!(state.known_at <= now());
        for event in &state.events {
            assert!(is_in_bounds(event.on) && event.on <= day("2026-11-28"));
            assert!(
                event
                    .city
                    .as_ref()
                    .is_none_or(|city| !city.contains(|c: char| c.is_numeric() || c.is_control()))
            );
            assert!(
                event
                    .country
                    .as_ref()
                    .is_none_or(|country| input::is_country(&country.code))
            );
        }
    }
}

proptest! {
    #[test]
    fn any_push_of_17track_is_read_or_refused(info in any_json(), event in any_json(), status in any_json()) {
        for body in [
            info.clone(),
            json!({"event": "TRACKING_UPDATED", "data": info}),
            json!({"event": "TRACKING_STOPPED", "data": {"number": NUMBER, "track_info": info}}),
            json!({"event": "TRACKING_UPDATED", "data": {"number": NUMBER, "track_info": {
                "latest_status": status,
                "latest_event": event,
                "tracking": {"providers": [{"events": [event, info], "provider": info}, info]},
            }}}),
        ] {
            let raw = body.to_string().into_bytes();
            if let Ok(shown) = provider(LookUpProvider::SeventeenTrack).verify_push(&signed(&raw), &raw, now()) {
                check(&shown);
            }
        }
    }

    #[test]
    fn any_push_of_ship24_is_read_or_refused(info in any_json(), event in any_json(), shipment in any_json()) {
        let tracker = json!({"trackingNumber": NUMBER});
        for body in [
            info.clone(),
            json!({"trackings": [info, {"tracker": tracker, "shipment": shipment, "events": [event, info]}]}),
        ] {
            let raw = body.to_string().into_bytes();
            if let Ok(shown) = provider(LookUpProvider::Ship24).verify_push(&with_secret(SECRET), &raw, now()) {
                check(&shown);
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(raw in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = provider(LookUpProvider::SeventeenTrack).verify_push(&signed(&raw), &raw, now());
        let _ = provider(LookUpProvider::Ship24).verify_push(&with_secret(SECRET), &raw, now());
    }
}
