//! What is kept of Ship24's trackings.

use serde_json::json;

use super::*;

fn shown(tracking: Value) -> Shown {
    let body = json!({"trackings": [tracking]});
    pushed(LookUpProvider::Ship24, &body).remove(0)
}

fn tracker() -> Value {
    json!({"trackerId": "26148317-7502-d3ac-44a9-546d240ac0dd", "trackingNumber": NUMBER, "isSubscribed": true, "isTracked": true})
}

#[test]
fn a_whole_tracking_is_kept_without_names_streets_and_texts() {
    let shown = shown(json!({
        "metadata": {"generatedAt": "2026-11-27T03:00:00.000Z", "messageId": "m"},
        "tracker": tracker(),
        "shipment": {
            "shipmentId": "s",
            "statusCode": "delivery_available_for_pickup",
            "statusMilestone": "available_for_pickup",
            "originCountryCode": "CN",
            "destinationCountryCode": "FR",
            "delivery": {"signedBy": "Mme Dupont"},
            "recipient": {"name": "Mme Dupont", "address": "125 COURS LIEUTAUD", "city": "Marseille", "postCode": "13006"},
        },
        "events": [
            {
                "occurrenceDatetime": "2026-11-25T11:50:00",
                "order": 3,
                "status": "Available at retrieval point of Mme Dupont",
                "location": "MARSEILLE - FR - SHOP N  FOOD",
                "courierCode": "fr-post",
                "statusCode": "delivery_available_for_pickup",
                "statusMilestone": "available_for_pickup",
            },
            {
                "occurrenceDatetime": "2026-11-12T08:00:00+08:00",
                "location": "Shanghai, China",
                "statusCode": "transit_origin_country_departure",
                "statusMilestone": "in_transit",
            },
            {"occurrenceDatetime": "2026-11-08T10:00:00+08:00", "location": null, "statusCode": null, "statusMilestone": "info_received"},
        ],
    }));
    let state = shown.state.unwrap();
    assert_eq!(
        written(&state),
        [
            "2026-11-08 LabelOnly ",
            "2026-11-12 LeftCountry Shanghai, cn",
            "2026-11-25 AtPickup Marseille, fr",
        ]
    );
    assert_eq!(shown.id, "26148317-7502-d3ac-44a9-546d240ac0dd");
    assert!(!shown.stopped);
    assert_eq!(state.destination.as_deref(), Some("fr"));
    assert_eq!(state.known_at.to_rfc3339(), "2026-11-27T03:00:00+00:00");
    let kept = serde_json::to_string(&state).unwrap();
    for secret in [
        "Dupont",
        "LIEUTAUD",
        "Lieutaud",
        "13006",
        "SHOP",
        "Shop",
        "retrieval",
    ] {
        assert!(!kept.contains(secret), "{secret} in {kept}");
    }
}

#[test]
fn a_number_that_nobody_knows_yet_has_no_state() {
    let shown = shown(
        json!({"tracker": tracker(), "shipment": {"statusMilestone": "pending"}, "events": []}),
    );
    assert_eq!((shown.state, shown.stopped), (None, false));
}

#[test]
fn a_tracker_that_is_off_is_stopped() {
    for off in ["isSubscribed", "isTracked"] {
        let mut tracker = tracker();
        tracker[off] = json!(false);
        assert!(shown(json!({"tracker": tracker})).stopped, "{off}");
    }
}
