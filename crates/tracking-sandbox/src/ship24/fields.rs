//! What a tracker is made with, and what of it can be changed, checked field by field.

use serde_json::{Map, Value};

use crate::ship24::refusal::Refusal;

/// The fields of `TrackerCreateRequest` (Ship24's OpenAPI file, 2025).
const CREATE: [&str; 15] = [
    "trackingNumber",
    "shipmentReference",
    "clientTrackerId",
    "originCountryCode",
    "destinationCountryCode",
    "destinationPostCode",
    "courierAccount",
    "shippingDate",
    "courierCode",
    "courierName",
    "trackingUrl",
    "orderNumber",
    "title",
    "recipient",
    "settings",
];

/// The fields of `UpdateTrackerByTrackerIdRequest`.
const UPDATE: [&str; 6] = [
    "isSubscribed",
    "courierCode",
    "originCountryCode",
    "destinationCountryCode",
    "destinationPostCode",
    "shippingDate",
];

/// The most couriers of a tracker.
const MOST_COURIERS: usize = 3;

/// The number that a tracker is to follow, if all fields are known and of their type.
pub(crate) fn number_of(request: &Map<String, Value>) -> Result<&str, Refusal> {
    known(request, &CREATE)?;
    let number = request.get("trackingNumber").and_then(Value::as_str);
    let number = number
        .ok_or_else(|| Refusal::invalid("Please make sure that trackingNumber is a string."))?;
    let is_number = (5..=50).contains(&number.len())
        && number
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !is_number {
        let message = "Please make sure that trackingNumber has 5 to 50 letters and digits.";
        return Err(Refusal::invalid(message));
    }
    Ok(number)
}

/// Whether the tracker is to be subscribed from now on, if that is said.
pub(crate) fn subscription(request: &Map<String, Value>) -> Result<Option<bool>, Refusal> {
    known(request, &UPDATE)?;
    match request.get("isSubscribed") {
        None => Ok(None),
        Some(Value::Bool(subscribed)) => Ok(Some(*subscribed)),
        Some(_) => Err(Refusal::invalid(
            "Please make sure that isSubscribed is a boolean.",
        )),
    }
}

fn known(request: &Map<String, Value>, fields: &[&str]) -> Result<(), Refusal> {
    for (name, value) in request {
        if !fields.contains(&name.as_str()) {
            return Err(Refusal::invalid(format!("{name} is unknown.")));
        }
        let fits = match name.as_str() {
            "courierCode" => {
                value.is_string()
                    || value
                        .as_array()
                        .is_some_and(|codes| codes.len() <= MOST_COURIERS)
            }
            "recipient" | "settings" => value.is_object(),
            "isSubscribed" => value.is_boolean(),
            _ => value.is_string(),
        };
        if !fits {
            return Err(Refusal::invalid(format!(
                "Please make sure that {name} is valid."
            )));
        }
        let is_country = name.ends_with("CountryCode");
        if is_country
            && !value
                .as_str()
                .is_some_and(|code| matches!(code.len(), 2 | 3))
        {
            let message = format!("Please make sure that {name} contains only 2 or 3 characters.");
            return Err(Refusal::invalid(message));
        }
    }
    Ok(())
}
