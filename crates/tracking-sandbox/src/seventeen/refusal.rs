//! 17TRACK's errors, in its words (document of v2.4, "Error codes").

use serde_json::{Value, json};

/// Why an item, or a whole call, is refused.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) code: i64,
    message: String,
}

pub(crate) const WRONG_KEY: i64 = -18010002;
pub(crate) const MISSING: i64 = -18010010;
pub(crate) const VALUE: i64 = -18010011;
pub(crate) const FORMAT: i64 = -18010012;
pub(crate) const INVALID: i64 = -18010013;
pub(crate) const TOO_MANY: i64 = -18010014;
pub(crate) const NO_WEBHOOK: i64 = -18010204;
pub(crate) const SEVERAL_CARRIERS: i64 = -18019801;
pub(crate) const WRONG_NEW_CARRIER: i64 = -18019802;
pub(crate) const SAME_CARRIER: i64 = -18019803;
pub(crate) const NO_NEW_CARRIER: i64 = -18019804;
pub(crate) const WRONG_OLD_CARRIER: i64 = -18019805;
pub(crate) const CHANGE_OF_STOPPED: i64 = -18019806;
pub(crate) const TOO_MANY_CHANGES: i64 = -18019807;
pub(crate) const CHANGE_TOO_SOON: i64 = -18019808;
pub(crate) const CHANGE_TO_KNOWN: i64 = -18019809;
pub(crate) const NOT_UNIQUE: i64 = -18019810;
pub(crate) const NOTHING_TO_CHANGE: i64 = -18019811;
pub(crate) const ALREADY_REGISTERED: i64 = -18019901;
pub(crate) const NOT_REGISTERED: i64 = -18019902;
pub(crate) const NOT_DETECTED: i64 = -18019903;
pub(crate) const NOT_STOPPED: i64 = -18019904;
pub(crate) const RETRACKED_ONCE: i64 = -18019905;
pub(crate) const NOT_TRACKED: i64 = -18019906;
pub(crate) const DAILY_LIMIT: i64 = -18019907;
pub(crate) const NO_QUOTA: i64 = -18019908;
pub(crate) const NOTHING_YET: i64 = -18019909;
pub(crate) const WRONG_CARRIER: i64 = -18019910;
pub(crate) const NO_REAL_TIME: i64 = -18019912;

/// Each is met by a rule, or where a test orders it.
const MESSAGES: [(i64, &str); 42] = [
    (
        -18010001,
        "Your IP is not in the whitelist. You can set it in the dashboard.",
    ),
    (-18010003, "Internal service error. Please try again later."),
    (-18010004, "The account is disabled."),
    (-18010005, "Unauthorized access."),
    (-18010015, "The value {0} of the field {1} is invalid."),
    (
        -18010016,
        "Last-mile carrier can only be set for postal services.",
    ),
    (
        -18010018,
        "The '{1}' field is required for this tracking. Please provide Alpha-2 country code and postal code. Example: '{0}'.",
    ),
    (
        -18010019,
        "The '{1}' field is required for this tracking. Please provide postal code. Example: '{0}'.",
    ),
    (
        -18010020,
        "The '{1}' field is required for this tracking. Please provide phone number. Example: '{0}'.",
    ),
    (
        -18010022,
        "Additional information is needed to continue tracking your package. Example: '2024-01-01'.",
    ),
    (-18019815, "The carrier interface response timed out."),
    (
        -18019816,
        "The carrier interface encountered an error, and no tracking results were retrieved.",
    ),
    (
        -18019911,
        "The tracking number of this carrier cannot be registered at the moment.",
    ),
    (WRONG_KEY, "Invalid security key."),
    (MISSING, "Please provide the data {0}."),
    (VALUE, "The value of data {0} is invalid."),
    (FORMAT, "The format of the data {0} is invalid."),
    (INVALID, "Invalid submitted data."),
    (TOO_MANY, "Tracking numbers exceed 40 limit."),
    (NO_WEBHOOK, "Webhook URL not set, can't push data."),
    (
        SEVERAL_CARRIERS,
        "The tracking number is registered with multiple carriers. Please specify which tracking number you want to change \
         the carrier code for by specifying the carrier_old parameter.",
    ),
    (
        WRONG_NEW_CARRIER,
        "The parameter carrier_new {0} is incorrect.",
    ),
    (
        SAME_CARRIER,
        "The Carrier Code to be changed cannot be the same as the current one.",
    ),
    (
        NO_NEW_CARRIER,
        "The Carrier Code to be changed must be specified to carrier_new or final_carrier_new.",
    ),
    (
        WRONG_OLD_CARRIER,
        "The tracking number {1} for the specified carrier {0} is not registered, or the existing carrier parameter \
         carrier_old is incorrect.",
    ),
    (
        CHANGE_OF_STOPPED,
        "Carrier cannot be changed for stopped numbers. Please retrack the number before changing the carrier.",
    ),
    (
        TOO_MANY_CHANGES,
        "The times for changing carrier exceed limit.",
    ),
    (
        CHANGE_TOO_SOON,
        "The tracking result has not been returned after the latest registration or modification. Please wait for the \
         tracking result to be returned before changing it.",
    ),
    (
        CHANGE_TO_KNOWN,
        "The registration information of the carrier with tracking number {0} already exists and cannot be changed to a \
         duplicate registration information.",
    ),
    (
        NOT_UNIQUE,
        "Data that meet the update condition are not unique.",
    ),
    (
        NOTHING_TO_CHANGE,
        "The data needed to be changed is not valid.",
    ),
    (
        ALREADY_REGISTERED,
        "Tracking number {0} is already registered.",
    ),
    (
        NOT_REGISTERED,
        "Tracking number {0} is not registered yet. Please register first.",
    ),
    (
        NOT_DETECTED,
        "The carrier cannot be detected, please visit https://res.17track.net/asset/carrier/info/apicarrier.all.json for the \
         carrier code and send it as the parameter.",
    ),
    (NOT_STOPPED, "Only stopped numbers can be re-tracked."),
    (
        RETRACKED_ONCE,
        "Each tracking number can only be re-tracked once.",
    ),
    (NOT_TRACKED, "Only numbers being tracked can be stopped."),
    (DAILY_LIMIT, "Tracking amount exceeds your daily limit."),
    (NO_QUOTA, "Your quotas have run out."),
    (NOTHING_YET, "No tracking info at the moment."),
    (WRONG_CARRIER, "Carrier Code {0} is incorrect."),
    (
        NO_REAL_TIME,
        "Unauthorized account access to the real-time tracking interface.",
    ),
];

impl Refusal {
    pub(crate) fn of(code: i64) -> Self {
        let found = MESSAGES.iter().find(|(known, _)| *known == code);
        Self {
            code,
            message: found.map_or("", |(_, message)| message).to_owned(),
        }
    }

    /// The same, about these: they take the places `{0}`, `{1}` of its message.
    pub(crate) fn about(code: i64, what: &[&dyn ToString]) -> Self {
        let mut refusal = Self::of(code);
        for (place, what) in what.iter().enumerate() {
            let place = format!("{{{place}}}");
            refusal.message = refusal.message.replace(&place, &what.to_string());
        }
        refusal
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({"code": self.code, "message": self.message})
    }
}
