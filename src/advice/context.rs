//! An order at an instant, under the rules: the counts that the table asks for.

use super::calendar::{at_hour, business_days_after, local_day};
use super::facts::{Dispute, DisputeState, OrderFacts};
use super::rules::{Protection, Rules, Store};
use super::settings::ReminderSettings;
use crate::model::{ParcelLocation, Tracking};
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use tracking_number::{Check, Mail, Reach, Reading, Verdict};

/// An order at an instant.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub order: &'a OrderFacts<'a>,
    pub rules: &'a Rules,
    pub store: &'a Store,
    pub settings: &'a ReminderSettings,
    pub now: DateTime<Utc>,
    today: NaiveDate,
    // What does not depend on the instant is worked out once: a plan looks at many.
    end: Option<ProtectionEnd>,
    claim_opens: Option<NaiveDate>,
}

/// An end of protection, and whose word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProtectionEnd {
    pub at: DateTime<Utc>,
    pub from: EndSource,
}

/// Where a date comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndSource {
    /// The person read it on the order page.
    Person,
    /// It follows from the store's rules.
    Rules,
    /// Nobody knows it: a careful guess, never later than is usual at the store.
    Assumed,
}

impl<'a> Context<'a> {
    pub fn new(
        order: &'a OrderFacts<'a>,
        rules: &'a Rules,
        settings: &'a ReminderSettings,
        now: DateTime<Utc>,
    ) -> Self {
        let mut context = Self {
            order,
            rules,
            store: rules.store(order.store),
            settings,
            now,
            today: local_day(now, settings.zone),
            end: None,
            claim_opens: None,
        };
        context.end = context.find_end();
        context.claim_opens = context.find_claim_opens();
        context
    }

    /// The same order at another instant.
    pub fn at(self, now: DateTime<Utc>) -> Self {
        Self {
            now,
            today: self.day_of(now),
            ..self
        }
    }

    /// The person's local day.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The local day of an instant.
    pub fn day_of(&self, instant: DateTime<Utc>) -> NaiveDate {
        local_day(instant, self.settings.zone)
    }

    /// The hour of reminders on a local day.
    pub fn morning(&self, day: NaiveDate) -> DateTime<Utc> {
        at_hour(day, self.settings.hour, self.settings.zone)
    }

    /// Whole local days since a day, 0 also where it is still to come.
    pub fn days_since(&self, day: NaiveDate) -> i64 {
        (self.today() - day).num_days().max(0)
    }

    /// Days since shipping: D. `None` while nothing is shipped.
    pub fn days_since_shipping(&self) -> Option<i64> {
        self.order.shipped_on.map(|day| self.days_since(day))
    }

    /// The end of protection: the person's own date, or else one that follows from the store's rules.
    pub fn end(&self) -> Option<ProtectionEnd> {
        self.end
    }

    fn find_end(&self) -> Option<ProtectionEnd> {
        let own = self.order.protection_end.map(|at| ProtectionEnd {
            at,
            from: EndSource::Person,
        });
        // The last day counts in full only if it is known where the store's clock stands: its beginning is safe.
        let on = |day, from| ProtectionEnd {
            at: at_hour(day, 0, self.settings.zone),
            from,
        };
        own.or_else(|| Some(on(self.claim_closes()?, EndSource::Rules)))
            .or_else(|| Some(on(self.assumed_end()?, EndSource::Assumed)))
    }

    /// A careful end where nobody knows it: the earlier one, if it can be counted from two days. A store that counts from the
    /// promised day has one all the same.
    fn assumed_end(&self) -> Option<NaiveDate> {
        if !self.has_protection() {
            return None;
        }
        let store = self.store;
        let defaults = &self.rules.defaults;
        let after =
            |day: Option<NaiveDate>, days: Option<u16>| Some(day? + Days::new(days?.into()));
        let usual = store
            .counts_from_expected()
            .then_some(defaults.assumed_end_after_expected_days);
        let usual = usual.filter(|_| store.assumed_end_after_ship_days.is_none());
        let from_expected = store.assumed_end_after_expected_days.or(usual);
        [
            after(self.order.shipped_on, store.assumed_end_after_ship_days),
            after(self.order.expected_on, from_expected),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Whether somebody told when protection ends, or a rule does: it is not only assumed.
    pub fn knows_its_end(&self) -> bool {
        let told = self.end.is_some_and(|end| end.from != EndSource::Assumed);
        told || self.order.refused_until.is_some()
    }

    /// Whether the store may stand in for the seller.
    pub fn has_protection(&self) -> bool {
        !self.order.no_protection && self.store.protection != Protection::None
    }

    /// Only the payment protects: the shop gives nothing, or nothing is known that it gives.
    pub fn is_unprotected(&self) -> bool {
        let known = self.end.is_some_and(|end| end.from == EndSource::Person);
        !self.has_protection() || (self.store.protection == Protection::Unknown && !known)
    }

    /// The end of protection, but for one that does not count: an assumed one that has passed, for nobody knows whether it has
    /// ended, and one that an open claim has stopped.
    pub fn shown_end(&self) -> Option<ProtectionEnd> {
        self.end
            .filter(|_| !self.may_be_over() && !self.end_is_stopped())
    }

    /// A claim is open that was made in time: the end of protection does not matter as long as it is. A store that decides alone
    /// has decided it once it refuses.
    pub fn end_is_stopped(&self) -> bool {
        let decided = self.store.decides_alone && self.order.dispute_is(DisputeState::Refused);
        self.order.dispute.is_some() && !decided && self.store.open_claim_stops_end
    }

    /// An assumed end has passed: protection may end any day, or have ended.
    pub fn may_be_over(&self) -> bool {
        let end = self.end.filter(|end| end.from == EndSource::Assumed);
        end.is_some_and(|end| end.at <= self.now && self.deadline() == Some(end.at))
    }

    /// What the deadline rows count from: the end of protection, or the later day until which the store refused.
    pub fn deadline(&self) -> Option<DateTime<Utc>> {
        let end = self.end().map(|end| end.at);
        end.max(self.order.refused_until)
    }

    /// Whole days until the deadline, a begun one counted in full: L. 0 or less when it has passed.
    pub fn days_left(&self) -> Option<i64> {
        let left = self.deadline()? - self.now;
        let whole = left.num_days();
        Some(if left > Duration::days(whole) {
            whole + 1
        } else {
            whole
        })
    }

    /// Whether the deadline is still to come, within this number of days; where it is only assumed, it may always be.
    pub fn ends_within(&self, days: u16) -> bool {
        let near = |left| (1..=i64::from(days)).contains(&left);
        self.may_be_over() || self.days_left().is_some_and(near)
    }

    /// Whether the deadline has passed.
    pub fn is_over(&self) -> bool {
        !self.may_be_over() && self.deadline().is_some_and(|end| end <= self.now)
    }

    /// Until when the store takes a claim after the deadline: where it takes none, the deadline itself. The window counts from the
    /// earliest day that may be meant: the end on the order page, the completion, or else what a refusal named.
    pub fn window_end(&self) -> Option<DateTime<Utc>> {
        let Some(window) = self.store.claim_window_after_end_days else {
            return self.deadline();
        };
        let window = Duration::days(window.into());
        let completed = self
            .order
            .completed
            .map(|(_, day)| at_hour(day, 0, self.settings.zone));
        let known = |end: &ProtectionEnd| end.from != EndSource::Assumed;
        let end = self.end().filter(known).map(|end| end.at);
        let closes = [end, completed].into_iter().flatten().min();
        let closes = closes.map(|first| first + window);
        match (closes, self.order.refused_until) {
            (None, Some(until)) => Some(until + window),
            (Some(closes), Some(until)) if closes <= until => {
                let days = self.rules.defaults.urgent_before_end_days;
                Some(until + Duration::days(days.into()))
            }
            (closes, _) => closes,
        }
    }

    /// Whether the end of the store's window rests on more than an assumption.
    pub fn knows_its_window(&self) -> bool {
        self.knows_its_end()
            || (self.order.completed.is_some() && self.store.claim_window_after_end_days.is_some())
    }

    /// From which day the store takes a claim that nothing arrived, as far as its rules tell.
    pub fn claim_opens(&self) -> Option<NaiveDate> {
        self.claim_opens
    }

    /// The same, where that day is still to come.
    pub fn claim_opens_later(&self) -> Option<NaiveDate> {
        self.claim_opens.filter(|day| *day > self.today)
    }

    /// The last day for an appeal against a decision of that day, where the store takes one.
    pub fn appeal_until(&self, decided: NaiveDate) -> Option<NaiveDate> {
        Some(decided + Days::new(self.store.appeal_days?.into()))
    }

    fn find_claim_opens(&self) -> Option<NaiveDate> {
        let store = self.store;
        let by_method = match self.shipping_method() {
            ShippingMethod::Express => store.claim_opens_express_days,
            ShippingMethod::Ems => store.claim_opens_ems_days,
            ShippingMethod::Post => None,
        };
        let after =
            |day: Option<NaiveDate>, days: Option<u16>| Some(day? + Days::new(days?.into()));
        let opens = after(
            self.order.shipped_on,
            by_method.or(store.claim_opens_after_ship_days),
        )
        .or_else(|| after(self.order.paid_on, store.claim_opens_after_payment_days))
        .or_else(|| {
            after(
                self.order.expected_on,
                store.claim_opens_after_expected_days,
            )
        });
        match self.tracking() {
            Some(Tracking::Delivered(on)) if store.claim_opens_when_delivered => {
                Some(opens.map_or(on, |day| day.min(on)))
            }
            _ => opens,
        }
    }

    /// The last day on which the store takes a claim, by its rules alone: the earliest one, where they name several.
    pub fn claim_closes(&self) -> Option<NaiveDate> {
        let after =
            |day: Option<NaiveDate>, days: Option<u16>| Some(day? + Days::new(days?.into()));
        let (order, store) = (self.order, self.store);
        [
            after(order.paid_on, store.claim_closes_after_payment_days),
            after(order.shipped_on, store.claim_closes_after_ship_days),
            after(order.expected_on, store.claim_closes_after_expected_days),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Whether the store takes a claim by now; taken for granted where its rules do not tell, once the seller should be asked.
    pub fn claim_is_open(&self) -> bool {
        match self.claim_opens() {
            Some(day) => self.today() >= day,
            None => self.days_since_shipping() >= Some(self.rules.defaults.ask_seller_day.into()),
        }
    }

    /// Whether the person should still be asked when protection ends: it is shipped, nothing is claimed or settled, and no rule tells.
    pub fn lacks_its_end(&self) -> bool {
        let order = self.order;
        let settled = order.dispute.is_some()
            || order.payment_case.is_some()
            || order.lost_on.is_some()
            || order.refund_agreed_on.is_some()
            || order.arrived_on.is_some();
        let sought = order.shipped_on.is_some() && self.has_protection();
        // The last day follows from the promised day, if anything tells it.
        let counted = self.store.shows_no_end && order.expected_on.is_some();
        sought && !settled && !counted && !self.knows_its_end()
    }

    /// The last local day on which the seller should have shipped: by the order's own timer, or else as is usual.
    pub fn ship_by(&self) -> Option<NaiveDate> {
        let days = self
            .store
            .ship_days
            .unwrap_or(self.rules.defaults.ship_days);
        let usual = |paid: NaiveDate| paid + Days::new(days.into());
        self.order.ship_by.or(self.order.paid_on.map(usual))
    }

    /// What tracking shows, if the person told.
    pub fn tracking(&self) -> Option<Tracking> {
        self.order.tracking.map(|(tracking, _)| tracking)
    }

    /// When the person told what tracking shows.
    pub fn told_on(&self) -> Option<NaiveDate> {
        self.order.tracking.map(|(_, day)| day)
    }

    /// Nothing to see, as far as is known.
    pub fn shows_nothing(&self) -> bool {
        matches!(
            self.tracking(),
            None | Some(Tracking::Nothing | Tracking::Announced)
        )
    }

    /// Where the parcel stands still, and since when.
    pub fn frozen(&self) -> Option<(ParcelLocation, NaiveDate)> {
        match self.tracking() {
            Some(Tracking::Frozen(place, since)) => Some((place, since)),
            _ => None,
        }
    }

    /// How long an answer of the seller, or of the store's desk, is waited for.
    pub fn answer_wait_days(&self) -> u16 {
        let own = self.store.ask_seller_first_hours;
        own.map_or(self.rules.defaults.after_ask_wait_days, |hours| {
            hours.div_ceil(HOURS_OF_A_DAY)
        })
    }

    /// Whether an open dispute is past the seller's time to answer: the last day of it, if that is so.
    pub fn answer_overdue(&self, dispute: &Dispute) -> bool {
        let waits = matches!(
            dispute.state,
            DisputeState::Waiting | DisputeState::Answered
        );
        waits && self.today() > self.answer_by(dispute)
    }

    /// Whether the store should have decided by now a dispute that it was asked to decide, or decides alone: by its longest time.
    pub fn decision_overdue(&self) -> bool {
        let own = self.own_decision_days();
        let days = own.unwrap_or(self.rules.defaults.decision_days_max);
        let begun = self.decision_awaited_since();
        begun.is_some_and(|begun| self.today() > begun + Days::new(days.into()))
    }

    /// The day by which the store decides at the latest, as far as its own time is known.
    pub fn decision_by(&self) -> Option<NaiveDate> {
        Some(self.decision_awaited_since()? + Days::new(self.own_decision_days()?.into()))
    }

    fn own_decision_days(&self) -> Option<u16> {
        let store = self.store;
        let hours = store.decision_hours;
        hours
            .map(|hours| hours.div_ceil(HOURS_OF_A_DAY))
            .or(store.decision_days_max)
            .or(store.decision_days)
    }

    fn decision_awaited_since(&self) -> Option<NaiveDate> {
        let dispute = self.order.dispute?;
        match dispute.state {
            DisputeState::Escalated => Some(dispute.since),
            DisputeState::Waiting if self.store.decides_alone => Some(dispute.opened_on),
            DisputeState::Answered if self.store.decides_alone => Some(dispute.since),
            _ => None,
        }
    }

    /// The last day on which the seller, or the store, should have answered a dispute.
    pub fn answer_by(&self, dispute: &Dispute) -> NaiveDate {
        let store = self.store;
        let from = match dispute.state {
            DisputeState::Answered => dispute.since,
            _ => dispute.opened_on,
        };
        if store.decides_alone {
            let days = store
                .decision_days
                .unwrap_or(self.rules.defaults.decision_days);
            return from + Days::new(days.into());
        }
        match store.seller_answer_bd {
            Some(days) => business_days_after(from, days),
            None => {
                let days = store
                    .seller_answer_days
                    .unwrap_or(self.rules.defaults.seller_answer_days);
                from + Days::new(days.into())
            }
        }
    }

    /// By which way the parcel travels, as its number tells.
    fn shipping_method(&self) -> ShippingMethod {
        if self.store.claim_opens_express_days.is_none()
            && self.store.claim_opens_ems_days.is_none()
        {
            return ShippingMethod::Post;
        }
        match self.reading() {
            Some(reading) if EXPRESS.contains(&reading.id) => ShippingMethod::Express,
            Some(reading) if reading.mail == Some(Mail::Ems) => ShippingMethod::Ems,
            _ => ShippingMethod::Post,
        }
    }

    /// The number follows the parcel in the sender's country only, or there is none.
    pub fn is_trackless(&self) -> bool {
        let reach = self.reading().and_then(|reading| reading.reach);
        self.order.number.is_none()
            || matches!(reach, Some(Reach::UntilExport | Reach::SendingCountry))
    }

    /// What the number's own form says of it, where that bears on what to ask about it.
    pub fn number_kind(&self) -> NumberKind {
        let Some(reading) = self.reading() else {
            return NumberKind::Plain;
        };
        match reading.reach {
            Some(Reach::UntilExport) => NumberKind::Customs,
            Some(Reach::SendingCountry) => NumberKind::SendingCountry,
            Some(Reach::LastMile) => NumberKind::LastMile,
            _ if reading.check == Check::Passed => NumberKind::Checked,
            _ => NumberKind::Plain,
        }
    }

    /// By when a parcel is to be collected: the day of the notice, or else the shortest time that is usual.
    pub fn collect_by(&self) -> Option<NaiveDate> {
        let usual = self.rules.defaults.collect_within_bd;
        match self.order.tracking? {
            (Tracking::AtPickup(by) | Tracking::DeliveryFailed(by), told) => {
                Some(by.unwrap_or_else(|| business_days_after(told, usual)))
            }
            _ => None,
        }
    }

    /// Until when it can lie there at the most: after that it has gone back.
    pub fn kept_until(&self) -> Option<NaiveDate> {
        let rules = &self.rules.defaults;
        let more = rules
            .collect_within_bd_max
            .saturating_sub(rules.collect_within_bd);
        Some(business_days_after(self.collect_by()?, more))
    }

    /// What the number is, if there is no doubt about it.
    fn reading(&self) -> Option<Reading> {
        let finding = tracking_number::examine(self.order.number?);
        let sure = finding.verdict() == Verdict::TrackingNumber;
        finding.readings.into_iter().next().filter(|_| sure)
    }
}

/// What a number's own form says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberKind {
    /// Made for customs: it may never show anything.
    Customs,
    /// Followed in the sender's country only.
    SendingCountry,
    /// Of the last stretch, in the buyer's country.
    LastMile,
    /// Its check digit is right: no typing mistake.
    Checked,
    Plain,
}

const HOURS_OF_A_DAY: u16 = 24;

/// How a parcel travels.
enum ShippingMethod {
    Post,
    Ems,
    Express,
}

/// The formats of express couriers, by their names in `tracking-number`.
const EXPRESS: [&str; 8] = [
    "dhl-express",
    "dhl-waybill",
    "dhl-piece",
    "ups",
    "ups-waybill",
    "fedex",
    "fedex-astra",
    "fedex-door-tag",
];
