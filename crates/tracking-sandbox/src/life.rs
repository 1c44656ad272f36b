//! What happens to a parcel, told before it happens.

mod by_number;

pub(crate) use by_number::chosen_by;
pub use by_number::{LIVES_BY_NUMBER, NumberedLife};

use chrono::{DateTime, TimeDelta, Utc};

use crate::carriers::Detection;

/// What happens to the parcel of a number. Each step stands where the steps before it have led in time:
///
/// ```
/// # use tracking_sandbox::Life;
/// let life = Life::new()
///     .label()
///     .days(3)
///     .moving("CN", "Guangzhou")
///     .days(20)
///     .delivered_in("PL", "Warszawa");
/// ```
///
/// Without a beginning of its own, it begins when the number is first registered.
#[derive(Clone, Debug)]
pub struct Life {
    pub(crate) begins: Option<DateTime<Utc>>,
    at: TimeDelta,
    carrier: Option<u32>,
    pub(crate) scans: Vec<Scan>,
    pub(crate) detection: Option<Detection>,
    pub(crate) to: Option<(String, String)>,
    pub(crate) weight_kg: Option<f64>,
    pub(crate) times_as_text: bool,
    pub(crate) hides_latest_event: bool,
    pub(crate) mistyped: bool,
    pub(crate) refused_with: Option<i64>,
}

/// One line of a tracking page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scan {
    /// How long after the life's beginning.
    pub(crate) after: TimeDelta,
    /// In 17TRACK's words, such as `InTransit_PickedUp`.
    pub(crate) sub_status: String,
    /// As two letters.
    pub(crate) country: String,
    pub(crate) city: String,
    pub(crate) text: String,
    /// Who scanned it; the carrier of the registration if nobody else.
    pub(crate) carrier: Option<u32>,
}

impl Default for Life {
    fn default() -> Self {
        Self::new()
    }
}

impl Life {
    /// A parcel of which nothing is known.
    pub fn new() -> Self {
        Self {
            begins: None,
            at: TimeDelta::zero(),
            carrier: None,
            scans: Vec::new(),
            detection: None,
            to: None,
            weight_kg: None,
            times_as_text: false,
            hides_latest_event: false,
            mistyped: false,
            refused_with: None,
        }
    }

    /// The same, from this instant on.
    pub fn beginning(at: DateTime<Utc>) -> Self {
        Self {
            begins: Some(at),
            ..Self::new()
        }
    }

    /// Days in which nothing is seen of it.
    pub fn days(mut self, days: i64) -> Self {
        self.at += TimeDelta::days(days);
        self
    }

    /// Hours in which nothing is seen of it.
    pub fn hours(mut self, hours: i64) -> Self {
        self.at += TimeDelta::hours(hours);
        self
    }

    /// The seller has made a label.
    pub fn label(self) -> Self {
        self.scan("InfoReceived", "CN", "", "Shipment information received")
    }

    /// The carrier has it.
    pub fn picked_up(self, country: &str, city: &str) -> Self {
        self.scan("InTransit_PickedUp", country, city, "Accepted by carrier")
    }

    /// It is on its way.
    pub fn moving(self, country: &str, city: &str) -> Self {
        let text = "Departed from sorting center";
        self.scan("InTransit_Other", country, city, text)
    }

    /// It leaves the country in which it was sent.
    pub fn departed(self, country: &str, city: &str) -> Self {
        let text = "Departed country of origin";
        self.scan("InTransit_Departure", country, city, text)
    }

    /// It has come to the country in which it is to be delivered.
    pub fn arrived(self, country: &str, city: &str) -> Self {
        let text = "Arrived at destination country";
        self.scan("InTransit_Arrival", country, city, text)
    }

    /// Customs have it.
    pub fn in_customs(self, country: &str) -> Self {
        let text = "Import customs clearance started";
        self.scan("InTransit_CustomsProcessing", country, "", text)
    }

    /// Customs ask for something.
    pub fn customs_ask(self, country: &str) -> Self {
        let text = "Customs clearance: information required from recipient";
        self.scan("InTransit_CustomsRequiringInformation", country, "", text)
    }

    /// It can be fetched.
    pub fn at_pickup(self, country: &str, city: &str) -> Self {
        let text = "Arrived at pick-up point, ready for collection";
        self.scan("AvailableForPickup_Other", country, city, text)
    }

    /// It is brought today.
    pub fn out_for_delivery(self, country: &str, city: &str) -> Self {
        self.scan("OutForDelivery_Other", country, city, "Out for delivery")
    }

    /// Nobody was at home.
    pub fn failed_attempt(self, country: &str, city: &str) -> Self {
        let text = "Delivery attempt failed, recipient not at home";
        self.scan("DeliveryFailure_NoBody", country, city, text)
    }

    /// It was delivered there.
    pub fn delivered_in(self, country: &str, city: &str) -> Self {
        self.scan("Delivered_Other", country, city, "Delivered")
    }

    /// It goes back to the sender.
    pub fn going_back(self, country: &str, city: &str) -> Self {
        let text = "Returning to sender";
        self.scan("Exception_Returning", country, city, text)
    }

    /// It is lost.
    pub fn lost(self, country: &str) -> Self {
        self.scan("Exception_Lost", country, "", "Shipment lost")
    }

    /// Anything else that a tracking page says, with 17TRACK's status for it: also one that nobody has heard of.
    pub fn scan(mut self, sub_status: &str, country: &str, city: &str, text: &str) -> Self {
        self.scans.push(Scan {
            after: self.at,
            sub_status: sub_status.to_owned(),
            country: country.to_owned(),
            city: city.to_owned(),
            text: text.to_owned(),
            carrier: self.carrier,
        });
        self
    }

    /// From here on this carrier has it, by 17TRACK's number.
    pub fn handed_to(mut self, carrier: u32) -> Self {
        self.carrier = Some(carrier);
        self
    }

    /// Where it is to go, as the carrier says: a country and a postal code, with a street and a name that nobody asked for.
    pub fn to(mut self, country: &str, postal_code: &str) -> Self {
        self.to = Some((country.to_owned(), postal_code.to_owned()));
        self
    }

    /// What it weighs.
    pub fn weighing(mut self, kilograms: f64) -> Self {
        self.weight_kg = Some(kilograms);
        self
    }

    /// The provider detects the carrier like this, whatever the number's form tells.
    pub fn detected_as(mut self, detection: Detection) -> Self {
        self.detection = Some(detection);
        self
    }

    /// The provider holds the number for mistyped (`NotFound_InvalidCode`).
    pub fn mistyped(mut self) -> Self {
        self.mistyped = true;
        self
    }

    /// 17TRACK does not take the number, and answers with this error code: for all errors that no other rule here leads to.
    pub fn refused_with(mut self, code: i64) -> Self {
        self.refused_with = Some(code);
        self
    }

    /// `time_raw` is a text here, and no object: 17TRACK answers both. Ship24's times have no offset.
    pub fn with_times_as_text(mut self) -> Self {
        self.times_as_text = true;
        self
    }

    /// `latest_event` is null though there are events.
    pub fn without_latest_event(mut self) -> Self {
        self.hides_latest_event = true;
        self
    }
}
