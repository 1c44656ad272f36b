//! What a page tells of an order, and what follows from that alone.

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use tracking_number::Finding;

use super::super::choice::PossibleDay;
use super::super::protection_end::PossibleMoment;
use super::super::writer::Writer;
use super::days::{PageDays, WholeLength};
use super::words::DayKind;
use crate::advice::at_hour;
use crate::model::{CountedFrom, Payment, ProtectionLength, Tracking, TrackingState};

/// What a text tells of an order. A list of days or moments holds one where the text can be read in one way alone, several,
/// the likelier first, where it cannot, and none where it tells none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageFacts {
    /// The key of a store of `resources/stores.toml`.
    pub store: Option<String>,
    /// The tracking numbers, each once, as they stand in the text.
    pub numbers: Vec<Finding>,
    pub order_number: Option<String>,
    pub shipped: Vec<PossibleDay>,
    pub paid: Vec<PossibleDay>,
    pub delivered: Vec<PossibleDay>,
    /// When a dispute was opened, or a case at PayPal or the bank.
    pub disputed: Vec<PossibleDay>,
    /// That claim was made where it was paid, and not at the store.
    pub claimed_at: Option<Payment>,
    /// The last day on which delivery was promised.
    pub expected: Vec<PossibleDay>,
    /// The last day on which the seller has to ship, where it was not shipped.
    pub ship_by: Vec<PossibleDay>,
    pub protection_end: Vec<PossibleMoment>,
    /// How long protection lasts, where the text does not tell the day that it counts from.
    pub protection_length: Option<ProtectionLength>,
    /// Protection has ended.
    pub protection_ended: bool,
    /// The text says that the seller has not shipped.
    pub not_shipped: bool,
    /// The page says that the order waits for its payment: nothing is shipped before that.
    pub unpaid: bool,
    /// With its currency, such as `12.50 USD`.
    pub amount: Option<String>,
    /// What the goods are called.
    pub goods: Option<String>,
    pub tracking: Option<Tracking>,
    /// The scans that it shows.
    pub scans: Option<TrackingState>,
    /// A page shows that a dispute is open, perhaps since a day that it does not tell.
    pub in_dispute: bool,
    /// Tracking says that it was delivered, on a day that is not told.
    pub says_delivered: bool,
    /// Nothing new was seen since this day; where the parcel was seen last is not told.
    pub frozen_since: Option<NaiveDate>,
    /// It was delivered, as tracking says, but the person does not have it.
    pub not_received: bool,
    /// No tracking number was given.
    pub no_number: bool,
    pub payment: Option<Payment>,
    /// What a shop without rules is called: its host.
    pub store_name: Option<String>,
    /// The text says that this is another order than the one that is talked about.
    pub of_another: bool,
    /// The text begins with a no: what it tells takes the place of what was told.
    pub puts_right: bool,
    /// Its number takes the place of another one.
    pub renumbers: bool,
}

impl PageFacts {
    /// Whether it tells when the order was paid, shipped, promised or disputed, or until when it is protected.
    pub fn tells_when(&self) -> bool {
        let days = [&self.shipped, &self.paid, &self.expected, &self.disputed];
        days.iter().any(|days| !days.is_empty())
            || !self.protection_end.is_empty()
            || self.protection_length.is_some()
    }

    /// Whether a text that tells this may be the page of an order.
    pub(super) fn is_of_order(&self) -> bool {
        self.order_number.is_some()
            || !self.numbers.is_empty()
            || self.tells_when()
            || !self.delivered.is_empty()
    }

    /// Whether nothing is told that ends its way, or keeps it from going.
    pub fn is_on_its_way(&self) -> bool {
        self.delivered.is_empty() && !self.not_shipped
    }

    pub(super) fn take_days(&mut self, days: &PageDays, writer: &Writer) {
        self.paid = days.of(DayKind::Paid);
        if self.paid.is_empty() {
            self.paid = days.of(DayKind::Ordered);
        }
        self.shipped = days.of(DayKind::Shipped);
        if let ([], [paid], Some(after)) = (&self.shipped[..], &self.paid[..], days.shipped_after) {
            let day = paid.day.checked_add_days(Days::new(after));
            let day = day.filter(|day| *day <= writer.today());
            self.shipped.extend(day.map(PossibleDay::told));
        }
        self.delivered = days.of(DayKind::Delivered);
        self.disputed = days.of(DayKind::Disputed);
        self.expected = days.of(DayKind::Expected);
        self.protection_end = days.end();
        in_order(&mut self.paid, &mut self.shipped);
        in_order(&mut self.paid, &mut self.delivered);
        in_order(&mut self.shipped, &mut self.delivered);
        in_order(&mut self.paid, &mut self.expected);
    }

    /// The last day of a promise such as "20-40 days": it counts from the order, or from its shipping where that alone is told.
    pub(super) fn promised_within(&self, days: &PageDays) -> Vec<PossibleDay> {
        let begin = match (&self.paid[..], &self.shipped[..]) {
            ([one], _) | ([], [one]) => one.day,
            _ => return Vec::new(),
        };
        let last = days.promised_within;
        let last = last.and_then(|within| begin.checked_add_days(Days::new(within)));
        last.map(PossibleDay::told).into_iter().collect()
    }

    /// A length that somebody tells counts from the day that is told beside it; where none is, it is kept until one is known.
    pub(super) fn take_length(&mut self, length: ProtectionLength, writer: &Writer) {
        let days = |days: &[PossibleDay]| match days {
            [one] => Some(one.day),
            _ => None,
        };
        let (paid, shipped, delivered) =
            (days(&self.paid), days(&self.shipped), days(&self.delivered));
        let begins: Vec<NaiveDate> = match length.from {
            CountedFrom::Payment => paid.into_iter().collect(),
            CountedFrom::Shipping => shipped.into_iter().collect(),
            CountedFrom::Delivery => delivered.into_iter().collect(),
            CountedFrom::Untold if paid.or(shipped).is_none() => delivered.into_iter().collect(),
            CountedFrom::Untold => paid.into_iter().chain(shipped).collect(),
        };
        let end = |begin: NaiveDate| begin.checked_add_days(Days::new(length.days.into()));
        let mut ends: Vec<NaiveDate> = begins.into_iter().filter_map(end).collect();
        if ends.is_empty() {
            self.protection_length = Some(length);
            return;
        }
        // It is over by that day, or it is what is left.
        if ends.iter().all(|end| *end < writer.today()) {
            ends.extend(end(writer.today()));
        }
        ends.dedup();
        let moment = |day| PossibleMoment::told(last_second(day, writer));
        self.protection_end = ends.into_iter().map(moment).collect();
    }

    /// The ends that a whole length of protection can mean: which day it counts from is not always told.
    pub(super) fn possible_ends(&self, whole: WholeLength, writer: &Writer) -> Vec<PossibleMoment> {
        let one = |days: &[PossibleDay]| match days {
            [one] => Some(one.day),
            _ => None,
        };
        let (paid, shipped) = (one(&self.paid), one(&self.shipped));
        let begins = match paid.filter(|_| whole.from_payment) {
            Some(paid) => vec![paid],
            None => paid.into_iter().chain(shipped).collect(),
        };
        // Of a length that counts from a day which is not told, nobody knows the end.
        let today = (!begins.is_empty() && !whole.from_payment).then(|| writer.today());
        let days = begins.into_iter().chain(today);
        let mut ends: Vec<PossibleMoment> = days
            .filter_map(|day| {
                let last = day.checked_add_days(Days::new(whole.days))?;
                Some(PossibleMoment::told(last_second(last, writer)))
            })
            .filter(|end| end.at > writer.now)
            .collect();
        ends.dedup_by_key(|end| end.at);
        ends
    }

    /// Whether it is no more than any text may mention: one thing alone, or goods and their price.
    pub(super) fn is_too_little(&self, store_by_name: bool) -> bool {
        let days = [
            &self.paid,
            &self.shipped,
            &self.delivered,
            &self.disputed,
            &self.expected,
        ];
        let sure = !self.numbers.is_empty()
            || days.iter().any(|days| !days.is_empty())
            || !self.protection_end.is_empty()
            || self.protection_ended
            || self.protection_length.is_some()
            || self.says_delivered
            || self.in_dispute
            || !self.ship_by.is_empty()
            || self.store.is_some() && !store_by_name;
        let mentioned = [
            self.store.is_some(),
            self.not_shipped,
            self.amount.is_some(),
            self.goods.is_some(),
            self.tracking.is_some() || self.says_delivered || self.frozen_since.is_some(),
            self.no_number,
            self.payment.is_some(),
        ];
        let of_order = mentioned[0] || mentioned[1] || mentioned[4];
        !sure && (!of_order || mentioned.into_iter().filter(|is| *is).count() < 2)
    }
}

pub(super) fn last_second(day: NaiveDate, writer: &Writer) -> DateTime<Utc> {
    at_hour(day + Days::new(1), 0, writer.zone) - Duration::seconds(1)
}

/// Takes the readings out that contradict each other: what comes first is not after what follows. Days that contradict each
/// other in all readings stay: they are asked about.
pub(super) fn in_order(first: &mut Vec<PossibleDay>, then: &mut Vec<PossibleDay>) {
    let goes = |one: &PossibleDay, other: &PossibleDay| one.day <= other.day;
    let any_goes = first
        .iter()
        .any(|one| then.iter().any(|other| goes(one, other)));
    if !any_goes {
        return;
    }
    let firsts: Vec<PossibleDay> = first
        .iter()
        .filter(|one| then.iter().any(|other| goes(one, other)))
        .copied()
        .collect();
    then.retain(|other| first.iter().any(|one| goes(one, other)));
    *first = firsts;
}
