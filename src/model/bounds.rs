//! All that is remembered happens from 2000 to 2100. Calendars end somewhere, and counting days near an end fails: so an instant
//! that is read from a record, a backup or a button is brought between the two before anything is counted from it.

use chrono::{DateTime, NaiveDate, Utc};

use super::changes::PersonState;
use super::dialogue::{Dialogue, Doubt, Draft};
use super::order::Order;
use super::order_event::{HistoryEntry, OrderEvent, Tracking};
use super::person::Person;
use super::tracking_state::TrackingState;

const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day");
const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2100, 1, 1).expect("a day");

/// Whether a day lies between the bounds.
pub fn is_in_bounds(day: NaiveDate) -> bool {
    (FIRST_DAY..=LAST_DAY).contains(&day)
}

/// An instant in seconds since 1970, if it lies between the bounds.
pub fn instant_of(seconds: i64) -> Option<DateTime<Utc>> {
    let instant = DateTime::from_timestamp(seconds, 0)?;
    is_in_bounds(instant.date_naive()).then_some(instant)
}

impl PersonState {
    /// Brings every day and instant of the records between the bounds.
    pub fn bring_into_bounds(&mut self) {
        if let Some(person) = &mut self.person {
            bound_person(person);
        }
        self.orders.iter_mut().for_each(bound_order);
    }
}

fn bound_person(person: &mut Person) {
    bound_dialogue(&mut person.dialogue);
    if let Some(mentioned) = &mut person.mentioned {
        bound_draft(&mut mentioned.draft);
        bound_instant(&mut mentioned.at);
    }
    bound_instants([&mut person.idle_due]);
}

fn bound_dialogue(dialogue: &mut Dialogue) {
    match dialogue {
        Dialogue::Idle => {}
        Dialogue::Adding { draft, .. } => bound_draft(draft),
        Dialogue::Editing { resume, .. }
        | Dialogue::Checking { resume }
        | Dialogue::ChoosingZone { resume }
        | Dialogue::ChoosingCountry { resume, .. } => bound_dialogue(resume),
        Dialogue::PlacingTracking {
            state,
            other,
            resume,
        } => {
            bound_state(state);
            other.iter_mut().for_each(|other| bound_state(other));
            bound_dialogue(resume);
        }
    }
}

fn bound_draft(draft: &mut Draft) {
    bound_days([
        &mut draft.shipped_on,
        &mut draft.paid_on,
        &mut draft.expected_on,
        &mut draft.ship_by,
    ]);
    bound_instants([&mut draft.protection_end]);
    draft.tracking.iter_mut().for_each(bound_tracking);
    draft.tracking_state.iter_mut().for_each(bound_state);
    for doubt in &mut draft.doubts {
        match doubt {
            Doubt::Day(_, days) => days.iter_mut().for_each(|(day, _)| bound_day(day)),
            Doubt::End(ends) => ends.iter_mut().for_each(|(at, _)| bound_instant(at)),
            Doubt::Odd { day, others, .. } => {
                bound_day(day);
                others.iter_mut().for_each(bound_day);
            }
            Doubt::Frozen(day) => bound_day(day),
            Doubt::Number(_) => {}
        }
    }
    draft.told.iter_mut().for_each(bound_event);
    draft.listed.iter_mut().for_each(bound_draft);
    draft.waiting.iter_mut().for_each(bound_draft);
}

fn bound_order(order: &mut Order) {
    bound_days([
        &mut order.shipped_on,
        &mut order.paid_on,
        &mut order.expected_on,
        &mut order.ship_by,
        &mut order.return_by,
    ]);
    bound_instant(&mut order.reminded_through);
    bound_instants([
        &mut order.protection_end,
        &mut order.protection_asked_at,
        &mut order.reminded_at,
        &mut order.snoozed_until,
        &mut order.closed_at,
        &mut order.next_due,
    ]);
    order.tracking.iter_mut().for_each(bound_state);
    if let Some(look_up) = &mut order.look_up {
        bound_instant(&mut look_up.since);
        bound_instants([&mut look_up.changed_at, &mut look_up.read_at]);
        let news = look_up.news.iter_mut();
        news.for_each(|news| bound_instant(&mut news.since));
    }
    if let Some(fields) = &mut order.replaced {
        bound_instant(&mut fields.at);
        bound_days([
            &mut fields.shipped_on,
            &mut fields.paid_on,
            &mut fields.expected_on,
            &mut fields.ship_by,
            &mut fields.return_by,
        ]);
        let tracking = fields.tracking.iter_mut();
        let states = tracking.filter_map(|before| before.state.as_mut());
        states.for_each(bound_state);
    }
    order.history.iter_mut().for_each(bound_entry);
}

fn bound_state(state: &mut TrackingState) {
    bound_instant(&mut state.known_at);
    bound_days([&mut state.collect_by]);
    for event in &mut state.events {
        bound_day(&mut event.on);
    }
}

fn bound_entry(entry: &mut HistoryEntry) {
    bound_instant(&mut entry.at);
    bound_days([&mut entry.on]);
    if let Some(replaced) = &mut entry.replaced {
        bound_instants([&mut replaced.end, &mut replaced.asked_at]);
    }
    bound_event(&mut entry.event);
}

fn bound_event(event: &mut OrderEvent) {
    match event {
        OrderEvent::EndTold(at)
        | OrderEvent::Extended(at)
        | OrderEvent::StoreRefused(at)
        | OrderEvent::ClaimLeftOpen(at) => bound_instant(at),
        OrderEvent::DisputeOpened(day)
        | OrderEvent::PaymentCaseOpened(_, day)
        | OrderEvent::RefundDue(day) => bound_day(day),
        OrderEvent::Tracking(tracking) => bound_tracking(tracking),
        OrderEvent::WaitAsked(until) => bound_days([until]),
        _ => {}
    }
}

fn bound_tracking(tracking: &mut Tracking) {
    match tracking {
        Tracking::Frozen(_, day) | Tracking::Delivered(day) => bound_day(day),
        Tracking::AtPickup(day) | Tracking::DeliveryFailed(day) => bound_days([day]),
        _ => {}
    }
}

fn bound_days<const COUNT: usize>(days: [&mut Option<NaiveDate>; COUNT]) {
    days.into_iter().flatten().for_each(bound_day);
}

fn bound_instants<const COUNT: usize>(instants: [&mut Option<DateTime<Utc>>; COUNT]) {
    instants.into_iter().flatten().for_each(bound_instant);
}

fn bound_day(day: &mut NaiveDate) {
    *day = (*day).clamp(FIRST_DAY, LAST_DAY);
}

fn bound_instant(instant: &mut DateTime<Utc>) {
    let at = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc();
    *instant = (*instant).clamp(at(FIRST_DAY), at(LAST_DAY));
}
