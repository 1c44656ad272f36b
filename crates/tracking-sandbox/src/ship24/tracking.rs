//! What Ship24 says of a parcel: one of `trackings`, in an answer and in a push alike.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use crate::carriers;
use crate::life::Scan;
use crate::offsets;
use crate::parcels::{Parcels, SeenScan};
use crate::ship24::account::{Account, Tracker, id};

/// 17TRACK's status by its beginning, Ship24's milestone, category and code (docs.ship24.com/status). Category and code may be
/// null, and are where the documentation names none.
const STATUSES: [(&str, &str, Option<&str>, Option<&str>); 13] = [
    (
        "InfoReceived",
        "info_received",
        Some("data"),
        Some("data_order_created"),
    ),
    (
        "InTransit_PickedUp",
        "in_transit",
        Some("transit"),
        Some("transit_collected"),
    ),
    (
        "InTransit_CustomsRequiring",
        "in_transit",
        Some("customs"),
        Some("customs_exception"),
    ),
    (
        "InTransit_CustomsReleased",
        "in_transit",
        Some("customs"),
        Some("customs_cleared"),
    ),
    (
        "InTransit_Customs",
        "in_transit",
        Some("customs"),
        Some("customs_received"),
    ),
    ("InTransit", "in_transit", Some("transit"), None),
    (
        "AvailableForPickup",
        "available_for_pickup",
        Some("delivery"),
        Some("delivery_available_for_pickup"),
    ),
    (
        "OutForDelivery",
        "out_for_delivery",
        Some("delivery"),
        Some("delivery_out_for_delivery"),
    ),
    (
        "DeliveryFailure",
        "failed_attempt",
        Some("delivery"),
        Some("delivery_attempted"),
    ),
    (
        "Delivered",
        "delivered",
        Some("delivery"),
        Some("delivery_delivered"),
    ),
    (
        "Exception_Return",
        "exception",
        Some("exception"),
        Some("exception_return"),
    ),
    (
        "Exception_Lost",
        "exception",
        Some("exception"),
        Some("exception_lost"),
    ),
    ("Exception", "exception", None, None),
];

/// Milestones that have a time in the statistics.
const TIMES: [(&str, &str); 7] = [
    ("infoReceivedDatetime", "info_received"),
    ("inTransitDatetime", "in_transit"),
    ("outForDeliveryDatetime", "out_for_delivery"),
    ("failedAttemptDatetime", "failed_attempt"),
    ("availableForPickupDatetime", "available_for_pickup"),
    ("exceptionDatetime", "exception"),
    ("deliveredDatetime", "delivered"),
];

/// The tracker, as its own calls show it.
pub(crate) fn tracker(
    account: &Account,
    of: &Tracker,
    parcels: &Parcels,
    now: DateTime<Utc>,
) -> Value {
    let given = |field: &str| of.made_with.get(field).cloned().unwrap_or(Value::Null);
    json!({
        "trackerId": of.id,
        "trackingNumber": of.number,
        "shipmentReference": given("shipmentReference"),
        "courierCode": of.made_with.get("courierCode").cloned().unwrap_or_else(|| json!([])),
        "clientTrackerId": given("clientTrackerId"),
        "isSubscribed": of.unsubscribed_at.is_none(),
        "isTracked": account.is_tracked(of, parcels, now),
        "createdAt": of.created_at.to_rfc3339_opts(SecondsFormat::Millis, true),
    })
}

/// What is known of its parcel.
pub(crate) fn tracking(
    account: &Account,
    of: &Tracker,
    parcels: &Parcels,
    now: DateTime<Utc>,
) -> Value {
    let scans = account.scans(of, parcels, now);
    let last = scans.last().map(|seen| status(seen.scan));
    let (milestone, category, code) = last.unwrap_or(("pending", None, None));
    let life = parcels.life(&of.number, None);
    let delivered_in = scans.last().filter(|_| milestone == "delivered");
    let to = life.and_then(|life| life.to.as_ref());
    let events: Vec<_> = scans
        .iter()
        .enumerate()
        .rev()
        .map(|(order, seen)| event(of, order, seen))
        .collect();
    json!({
        "metadata": {
            "generatedAt": now.to_rfc3339_opts(SecondsFormat::Millis, true),
            "messageId": id(&format!("message {} {now}", of.id)),
        },
        "tracker": tracker(account, of, parcels, now),
        "shipment": {
            "shipmentId": id(&format!("shipment {}", of.number)),
            "statusCode": code,
            "statusCategory": category,
            "statusMilestone": milestone,
            "originCountryCode": scans.first().map(|seen| &seen.scan.country),
            // Where a courier has told no destination, it is known with the delivery.
            "destinationCountryCode": to.map(|(country, _)| country)
                .or(delivered_in.map(|seen| &seen.scan.country)),
            // Couriers publish who signed, and where; nobody asked for it.
            "delivery": {
                "estimatedDeliveryDate": null,
                "service": null,
                "signedBy": (milestone == "delivered").then_some("J. PRZYKLADOWA"),
            },
            "trackingNumbers": [{"tn": of.number}],
            "recipient": {
                "name": to.map(|_| "Janina Przykladowa"),
                "address": to.map(|_| "ul. Przykladowa 5/7"),
                "postCode": to.map(|(_, code)| code),
                "city": null,
                "subdivision": null,
            },
        },
        "events": events,
        "statistics": {"timestamps": timestamps(&scans)},
    })
}

fn timestamps(scans: &[SeenScan<'_>]) -> Value {
    let first = |milestone: &str| {
        let seen = scans.iter().find(|seen| status(seen.scan).0 == milestone);
        seen.map_or(Value::Null, |seen| json!(local(seen)))
    };
    let times = TIMES.map(|(name, milestone)| (name.to_owned(), first(milestone)));
    Value::Object(Map::from_iter(times))
}

fn event(of: &Tracker, order: usize, seen: &SeenScan<'_>) -> Value {
    let scan = seen.scan;
    let (milestone, category, code) = status(scan);
    let courier = scan.carrier.and_then(carriers::by_key);
    let place = if scan.city.is_empty() {
        &scan.country
    } else {
        &scan.city
    };
    json!({
        "eventId": id(&format!("event {} {order}", of.number)),
        "trackingNumber": of.number,
        "eventTrackingNumber": of.number,
        "status": scan.text,
        "occurrenceDatetime": local(seen),
        "order": order,
        "location": place,
        "sourceCode": courier.map(|courier| courier.courier_code),
        "courierCode": courier.map(|courier| courier.courier_code),
        "statusCode": code,
        "statusCategory": category,
        "statusMilestone": milestone,
    })
}

/// The time of a scan at its place. Where a life has its times as text, the offset is missing: then it is the place's own
/// time, too (docs.ship24.com/data-format).
fn local(seen: &SeenScan<'_>) -> String {
    let local = seen.at.with_timezone(&offsets::of(&seen.scan.country));
    if seen.has_no_offset {
        local.format("%Y-%m-%dT%H:%M:%S").to_string()
    } else {
        local.to_rfc3339_opts(SecondsFormat::Secs, false)
    }
}

/// Milestone, category and code. What nobody has heard of is a milestone all the same: the one of its beginning.
fn status(scan: &Scan) -> (&'static str, Option<&'static str>, Option<&'static str>) {
    let found = STATUSES
        .iter()
        .find(|(begin, ..)| scan.sub_status.starts_with(begin));
    found.map_or(("pending", None, None), |(_, milestone, category, code)| {
        (milestone, *category, *code)
    })
}
