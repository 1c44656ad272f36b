//! Folds what a person told of an order, one event after another, into the facts that the advice needs.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::facts::{Dispute, DisputeState, OrderFacts, ReminderSettings, ReminderState, Seller};
use super::{calendar, rules};
use crate::model::{GivenNumber, Happened, Order, Person};

/// The order as the rules see it.
pub fn facts_of(order: &Order, zone: Tz) -> OrderFacts<'_> {
    let day = |instant: DateTime<Utc>| calendar::local_day(instant, zone);
    let added = order
        .history
        .first()
        .map_or(order.spoken_until, |note| note.at);
    let mut facts = OrderFacts {
        store: &order.store,
        number: match &order.number {
            GivenNumber::Number(number) => Some(number),
            GivenNumber::NoneGiven => None,
        },
        order_number: order.order_number.as_deref(),
        amount: order.amount.as_deref(),
        payment: order.payment,
        added_on: day(added),
        paid_on: order.paid_on,
        shipped_on: order.shipped_on,
        expected_on: order.expected_on,
        protection_end: order.protection_end,
        protection_asked_on: order.protection_asked_at.map(day),
        reminders: ReminderState {
            spoken_until: order.spoken_until,
            last: order.reminded_at,
            snoozed_until: order.snoozed_until,
            unanswered: order.unanswered,
            muted: order.muted,
        },
        ..OrderFacts::default()
    };
    for note in &order.history {
        tell(&mut facts, &note.what, day(note.at));
    }
    facts
}

/// What a person has chosen, or what the rules choose for them.
pub fn settings_of(person: &Person, zone: Tz) -> ReminderSettings {
    let rules = &rules::rules().remind;
    let (from, to) = person.quiet.map_or(
        (rules.quiet_from_hour, rules.quiet_to_hour),
        |(from, to)| (from.into(), to.into()),
    );
    ReminderSettings {
        zone,
        patience: person.patience,
        hour: person.hour.map_or(rules.hour, u32::from),
        quiet: (from, to),
    }
}

/// What one note changes.
fn tell(order: &mut OrderFacts, what: &Happened, on: NaiveDate) {
    match what {
        Happened::Added | Happened::Shipped | Happened::EndTold(_) => {}
        Happened::NumberChanged(_) => {
            order.tracking = None;
            order.seller = Seller::default();
            order.compared_on = None;
        }
        Happened::NumberCompared => order.compared_on = Some(on),
        Happened::Extended(_) => order.extension_asked_on = None,
        Happened::Tracking(shown) => order.tracking = Some((*shown, on)),
        Happened::SellerAsked => {
            order.seller = Seller {
                asked_on: Some(on),
                ..Seller::default()
            };
        }
        Happened::SellerAnswered => {
            order.seller.asked_on.get_or_insert(on);
            order.seller.answered_on = Some(on);
        }
        Happened::SellerSilent => {
            order.seller.asked_on.get_or_insert(on);
            order.seller.silent = true;
        }
        Happened::ExtensionAsked => order.extension_asked_on = Some(on),
        Happened::AskedAround => order.asked_around = true,
        Happened::DisputeOpened(day) => {
            order.refused_until = None;
            order.lost_on = None;
            order.dispute = Some(Dispute {
                opened_on: *day,
                state: DisputeState::Waiting,
                since: *day,
            });
        }
        Happened::StoreRefused(until) => {
            order.dispute = None;
            order.refused_until = Some(*until);
        }
        Happened::LessOffered => dispute(order, DisputeState::LessOffered, on),
        Happened::DisputeRefused => dispute(order, DisputeState::Refused, on),
        Happened::Escalated => dispute(order, DisputeState::Escalated, on),
        Happened::DisputeCancelled => order.dispute = None,
        Happened::Won | Happened::Refunded => {
            order.dispute = None;
            order.refund_agreed_on.get_or_insert(on);
        }
        Happened::Lost => {
            order.dispute = None;
            order.lost_on = Some(on);
        }
        Happened::Arrived => order.arrived_on = Some(on),
        Happened::NotArrived => order.arrived_on = None,
    }
}

/// A dispute comes into another state; who tells of one that was never told of has one all the same.
fn dispute(order: &mut OrderFacts, state: DisputeState, on: NaiveDate) {
    let opened_on = order.dispute.map_or(on, |dispute| dispute.opened_on);
    order.dispute = Some(Dispute {
        opened_on,
        state,
        since: on,
    });
}
