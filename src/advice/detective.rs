//! What the scans of a tracking page come to, and why: another's parcel, only a label, a standstill, or all is well. Nobody is
//! accused by a guess: a country counts against a parcel only where the page names it, and the person's own is known.

use chrono::{Days, NaiveDate};

use super::context::Context;
use crate::model::{
    MismatchReason, ParcelLocation, Tracking, TrackingEvent, TrackingStage, TrackingState,
};

/// The days of two places differ by one at most.
const ZONE_SLACK: Days = Days::new(1);

/// What a tracking page comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    pub shows: Tracking,
    /// The gravest first.
    pub reasons: Vec<Reason>,
}

/// Something that a tracking page shows, and that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    DeliveredBeforePaid {
        delivered: NaiveDate,
        paid: NaiveDate,
    },
    ScannedBeforePaid {
        scanned: NaiveDate,
        paid: NaiveDate,
    },
    /// In another country than the person's.
    DeliveredAbroad {
        on: NaiveDate,
        country: String,
    },
    /// To another country than the person's.
    GoesAbroad {
        country: String,
    },
    /// It may be the person's own place: they know.
    DeliveredThere {
        city: Option<String>,
        country: Option<String>,
    },
    /// The day of shipping or the parcel is another one.
    DeliveredBeforeShipped {
        delivered: NaiveDate,
        shipped: NaiveDate,
    },
    OnlyLabel {
        since: NaiveDate,
        days: i64,
    },
    Silent {
        since: NaiveDate,
        days: i64,
        place: ParcelLocation,
    },
    /// It may be lighter than the goods.
    Light {
        grams: u32,
    },
}

impl Reason {
    /// Why it makes the parcel another's, if it does.
    fn mismatch(&self) -> Option<MismatchReason> {
        match self {
            Reason::DeliveredBeforePaid { .. }
            | Reason::DeliveredBeforeShipped { .. }
            | Reason::ScannedBeforePaid { .. } => Some(MismatchReason::BeforeOrder),
            Reason::DeliveredAbroad { .. } | Reason::GoesAbroad { .. } => {
                Some(MismatchReason::OtherPlace)
            }
            _ => None,
        }
    }
}

/// Judges what a page shows of an order; `home` is the country where the person lives, if that is known.
pub fn judge(state: &TrackingState, context: &Context, home: Option<&str>) -> Verdict {
    let accusing = [
        delivered_before_paid(state, context),
        delivered_before_shipped(state, context),
        scanned_before_paid(state, context),
        delivered_abroad(state, home),
        goes_abroad(state, home),
    ];
    let hints = [
        delivered_there(state, home),
        only_label(state, context),
        silent(state, context, home),
        light(state, context),
    ];
    let accused: Vec<Reason> = accusing.into_iter().flatten().collect();
    let because = accused.first().and_then(Reason::mismatch);
    let shows = match because {
        Some(because) => Tracking::NotMine(because),
        None => taken_as_mine(state, context, home),
    };
    let hints = hints.into_iter().flatten().filter(|_| because.is_none());
    Verdict {
        shows,
        reasons: accused.iter().cloned().chain(hints).collect(),
    }
}

/// What a page shows, if the parcel is the person's.
pub fn taken_as_mine(state: &TrackingState, context: &Context, home: Option<&str>) -> Tracking {
    let Some(last) = state.last() else {
        return Tracking::Nothing;
    };
    match last.stage {
        TrackingStage::LabelOnly => Tracking::Announced,
        TrackingStage::Delivered => Tracking::Delivered(last.on),
        TrackingStage::Returning => Tracking::Returned,
        TrackingStage::Destroyed => Tracking::Destroyed,
        TrackingStage::Lost => Tracking::Lost,
        TrackingStage::DataAsked => Tracking::DataAsked,
        TrackingStage::HeldByCustoms => Tracking::HeldByCustoms,
        TrackingStage::AtPickup => Tracking::AtPickup(state.collect_by),
        TrackingStage::FailedAttempt => Tracking::DeliveryFailed(state.collect_by),
        TrackingStage::Moving
        | TrackingStage::LeftCountry
        | TrackingStage::ReachedCountry
        | TrackingStage::Customs
        | TrackingStage::OutForDelivery => match silent(state, context, home) {
            Some(_) => Tracking::Frozen(last_seen(state, home), last.on),
            None => Tracking::Moving,
        },
    }
}

/// The scan that says "delivered", if nothing came after it.
fn delivery(state: &TrackingState) -> Option<&TrackingEvent> {
    state
        .last()
        .filter(|last| last.stage == TrackingStage::Delivered)
}

/// Whether a day lies before another, by more than the clocks of two places differ.
fn is_before(day: NaiveDate, other: NaiveDate) -> bool {
    day + ZONE_SLACK < other
}

fn delivered_before_paid(state: &TrackingState, context: &Context) -> Option<Reason> {
    let (delivered, paid) = (delivery(state)?.on, context.order.paid_on?);
    is_before(delivered, paid).then_some(Reason::DeliveredBeforePaid { delivered, paid })
}

/// A label may be made in advance; a scan of the parcel is none of this order's then.
fn scanned_before_paid(state: &TrackingState, context: &Context) -> Option<Reason> {
    let paid = context.order.paid_on?;
    let mut scans = state.events.iter();
    let scanned = scans
        .find(|event| event.stage != TrackingStage::LabelOnly)?
        .on;
    let is_delivery = delivery(state).is_some_and(|delivery| is_before(delivery.on, paid));
    let is_reason = is_before(scanned, paid) && !is_delivery;
    is_reason.then_some(Reason::ScannedBeforePaid { scanned, paid })
}

fn delivered_abroad(state: &TrackingState, home: Option<&str>) -> Option<Reason> {
    let delivery = delivery(state)?;
    let country = delivery
        .country
        .as_ref()
        .filter(|country| country.is_named)?;
    (country.code != home?).then(|| Reason::DeliveredAbroad {
        on: delivery.on,
        country: country.code.clone(),
    })
}

fn goes_abroad(state: &TrackingState, home: Option<&str>) -> Option<Reason> {
    let delivered_here = delivery(state).and_then(|delivery| delivery.country.as_ref());
    let delivered_here = delivered_here.is_some_and(|country| Some(&*country.code) == home);
    let country = state.destination.as_ref()?;
    (country.as_str() != home? && !delivered_here).then(|| Reason::GoesAbroad {
        country: country.clone(),
    })
}

/// Delivered at a place that is not known to be the person's.
fn delivered_there(state: &TrackingState, home: Option<&str>) -> Option<Reason> {
    let delivery = delivery(state)?;
    let country = delivery
        .country
        .as_ref()
        .map(|country| country.code.clone());
    let at_home = delivery.city.is_none() && country.as_deref() == home;
    (!at_home && (delivery.city.is_some() || country.is_some())).then(|| Reason::DeliveredThere {
        city: delivery.city.clone(),
        country,
    })
}

fn delivered_before_shipped(state: &TrackingState, context: &Context) -> Option<Reason> {
    let (delivered, shipped) = (delivery(state)?.on, context.order.shipped_on?);
    is_before(delivered, shipped).then_some(Reason::DeliveredBeforeShipped { delivered, shipped })
}

fn only_label(state: &TrackingState, context: &Context) -> Option<Reason> {
    let first = state.events.first()?;
    let is_label = |event: &TrackingEvent| event.stage == TrackingStage::LabelOnly;
    let days = context.days_since(first.on);
    let long = context.rules.defaults.label_only_days;
    (state.events.iter().all(is_label) && days > long.into()).then_some(Reason::OnlyLabel {
        since: first.on,
        days,
    })
}

/// No new scan for a while, though it should go on.
fn silent(state: &TrackingState, context: &Context, home: Option<&str>) -> Option<Reason> {
    let last = state.last()?;
    let goes_on = matches!(
        last.stage,
        TrackingStage::Moving
            | TrackingStage::LeftCountry
            | TrackingStage::ReachedCountry
            | TrackingStage::Customs
            | TrackingStage::OutForDelivery
    );
    let days = context.days_since(last.on);
    let pause = context.rules.defaults.scan_pause_days;
    (goes_on && days >= pause.into()).then(|| Reason::Silent {
        since: last.on,
        days,
        place: last_seen(state, home),
    })
}

fn light(state: &TrackingState, context: &Context) -> Option<Reason> {
    let grams = state.weight_grams?;
    let light = context.rules.defaults.light_parcel_grams;
    (grams <= light.into()).then_some(Reason::Light { grams })
}

/// On which part of its way the parcel was seen last. It begins in the sender's country.
fn last_seen(state: &TrackingState, home: Option<&str>) -> ParcelLocation {
    let country = |event: &TrackingEvent| Some(event.country.as_ref()?.code.clone());
    let sender = state.events.iter().find_map(country);
    let target = state.destination.as_deref().or(home);
    let mut seen = ParcelLocation::SenderCountry;
    for event in &state.events {
        let here = country(event);
        seen = match event.stage {
            TrackingStage::ReachedCountry
            | TrackingStage::AtPickup
            | TrackingStage::OutForDelivery
            | TrackingStage::FailedAttempt
            | TrackingStage::Delivered => ParcelLocation::MyCountry,
            TrackingStage::LeftCountry => seen.max(ParcelLocation::Border),
            _ if here.is_some() && here.as_deref() == target => ParcelLocation::MyCountry,
            _ if here.is_some() && here != sender => seen.max(ParcelLocation::Border),
            _ => seen,
        };
    }
    seen
}
