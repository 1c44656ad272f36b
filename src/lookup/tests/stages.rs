//! The codes of both providers: every one that is written down, and such as nobody has seen yet.

use serde_json::json;

use super::*;
use TrackingStage::*;

/// The stage of the one scan that has this code.
fn of_17track(sub_status: &str, words: &str) -> TrackingStage {
    let event = json!({
        "time_iso": "2026-11-20T10:00:00+08:00",
        "description": words,
        "sub_status": sub_status,
    });
    let info = json!({"tracking": {"providers": [{"events": [event]}]}});
    let body = json!({"event": "TRACKING_UPDATED", "data": {"number": NUMBER, "track_info": info}});
    let shown = pushed(LookUpProvider::SeventeenTrack, &body);
    stages(shown[0].state.as_ref().unwrap())[0]
}

fn of_ship24(code: Option<&str>, milestone: &str, words: &str) -> TrackingStage {
    let event = json!({
        "occurrenceDatetime": "2026-11-20T10:00:00",
        "status": words,
        "statusCode": code,
        "statusMilestone": milestone,
    });
    let body = json!({"trackings": [{"tracker": {"trackingNumber": NUMBER}, "events": [event]}]});
    let shown = pushed(LookUpProvider::Ship24, &body);
    stages(shown[0].state.as_ref().unwrap())[0]
}

#[test]
fn each_sub_status_of_17track_has_its_stage() {
    for (sub_status, words, expected) in [
        ("InfoReceived", "", LabelOnly),
        ("InTransit_PickedUp", "", Moving),
        ("InTransit_Departure", "", LeftCountry),
        ("InTransit_Arrival", "", ReachedCountry),
        ("InTransit_CustomsProcessing", "", Customs),
        ("InTransit_CustomsReleased", "Held by customs", Moving),
        ("InTransit_CustomsRequiringInformation", "", DataAsked),
        ("InTransit_Other", "", Moving),
        ("InTransit_Other", "Left the country of origin", LeftCountry),
        ("InTransit_Other", "Held by customs", HeldByCustoms),
        (
            "InTransit_Other",
            "The item has been returned to sender",
            Returning,
        ),
        ("InTransit_Other", "Delivered to the carrier", Moving),
        ("InTransit_Other", "Delivered", Moving),
        ("AvailableForPickup_Other", "", AtPickup),
        ("OutForDelivery_Other", "", OutForDelivery),
        ("DeliveryFailure_Other", "", FailedAttempt),
        ("DeliveryFailure_NoBody", "", FailedAttempt),
        ("DeliveryFailure_Security", "", FailedAttempt),
        ("DeliveryFailure_Rejected", "", FailedAttempt),
        ("DeliveryFailure_InvalidAddress", "", FailedAttempt),
        ("Delivered_Other", "", Delivered),
        ("Exception_Other", "", Moving),
        ("Exception_Other", "Parcel lost", Lost),
        ("Exception_Returning", "", Returning),
        ("Exception_Returned", "Delivered", Returning),
        ("Exception_Rejected", "", Returning),
        ("Exception_NoBody", "", FailedAttempt),
        ("Exception_Security", "", HeldByCustoms),
        ("Exception_Delayed", "", Moving),
        ("Exception_Lost", "", Lost),
        ("Exception_Damage", "", Destroyed),
        ("Exception_Damaged", "", Destroyed),
        ("Exception_Destroyed", "", Destroyed),
        ("Exception_Cancel", "", Moving),
        // Nobody has written these down.
        ("InTransit_TransportArrived", "飞机进港", Moving),
        ("InTransit_CustomsRequiringInformation_Id", "", DataAsked),
        ("Delivered_Locker", "", Delivered),
        ("AvailableForPickup_Locker", "", AtPickup),
        ("Teleported", "Out for delivery", OutForDelivery),
        ("Teleported", "", Moving),
    ] {
        assert_eq!(
            of_17track(sub_status, words),
            expected,
            "{sub_status} {words}"
        );
    }
}

#[test]
fn each_code_and_milestone_of_ship24_has_its_stage() {
    for (code, milestone, words, expected) in [
        (Some("data_order_created"), "info_received", "", LabelOnly),
        (Some("data_order_cancelled"), "info_received", "", LabelOnly),
        (Some("data_delivery_proposed"), "in_transit", "", Moving),
        (
            Some("data_delivery_decided"),
            "out_for_delivery",
            "",
            OutForDelivery,
        ),
        (Some("transit_handover"), "in_transit", "", Moving),
        (
            Some("transit_origin_country_departure"),
            "in_transit",
            "",
            LeftCountry,
        ),
        (
            Some("destination_arrival"),
            "in_transit",
            "",
            ReachedCountry,
        ),
        (Some("customs_received"), "in_transit", "", Customs),
        (Some("customs_exception"), "in_transit", "", HeldByCustoms),
        (Some("customs_rejected"), "exception", "", HeldByCustoms),
        (
            Some("customs_exception"),
            "in_transit",
            "Customs clearance: information required from recipient",
            DataAsked,
        ),
        (
            Some("customs_received"),
            "in_transit",
            "Held by customs",
            HeldByCustoms,
        ),
        (Some("customs_cleared"), "in_transit", "", Moving),
        (
            Some("delivery_available_for_pickup"),
            "available_for_pickup",
            "",
            AtPickup,
        ),
        (
            Some("delivery_out_for_delivery"),
            "out_for_delivery",
            "",
            OutForDelivery,
        ),
        (
            Some("delivery_attempted"),
            "failed_attempt",
            "",
            FailedAttempt,
        ),
        (Some("delivery_exception"), "exception", "", FailedAttempt),
        (Some("delivery_refused"), "exception", "", FailedAttempt),
        (Some("delivery_delivered"), "delivered", "", Delivered),
        (Some("exception_return"), "exception", "", Returning),
        (Some("exception_lost"), "exception", "", Lost),
        (Some("exception_discarded"), "exception", "", Destroyed),
        (Some("exception_unheard_of"), "exception", "", Moving),
        (Some("beamed_up"), "delivered", "", Delivered),
        (None, "info_received", "", LabelOnly),
        (None, "in_transit", "", Moving),
        (None, "in_transit", "Held by customs", HeldByCustoms),
        (None, "out_for_delivery", "", OutForDelivery),
        (None, "failed_attempt", "", FailedAttempt),
        (None, "available_for_pickup", "", AtPickup),
        (
            None,
            "delivered",
            "ENTREGADO. Su envío está entregado.",
            Delivered,
        ),
        (None, "exception", "Return to sender", Returning),
        (None, "exception", "", Moving),
        (None, "pending", "Shipping label created", LabelOnly),
    ] {
        assert_eq!(
            of_ship24(code, milestone, words),
            expected,
            "{code:?} {milestone} {words}"
        );
    }
}
