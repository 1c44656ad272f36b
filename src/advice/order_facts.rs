//! Folds what a person told of an order, one event after another, into the facts that the advice needs.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::facts::{Dispute, DisputeState, OrderFacts, ReminderSettings, ReminderState, Seller};
use super::{calendar, rules};
use crate::model::{GivenNumber, Order, OrderEvent, Person};

/// The order as the rules see it.
pub fn facts_of(order: &Order, zone: Tz) -> OrderFacts<'_> {
    let day = |instant: DateTime<Utc>| calendar::local_day(instant, zone);
    let added = order
        .history
        .first()
        .map_or(order.reminded_through, |note| note.at);
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
            reminded_through: order.reminded_through,
            last: order.reminded_at,
            snoozed_until: order.snoozed_until,
            unanswered: order.unanswered,
            muted: order.muted,
        },
        ..OrderFacts::default()
    };
    for entry in &order.history {
        tell(&mut facts, &entry.event, day(entry.at));
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
fn tell(order: &mut OrderFacts, what: &OrderEvent, on: NaiveDate) {
    match what {
        OrderEvent::Added | OrderEvent::Shipped | OrderEvent::EndTold(_) => {}
        OrderEvent::NumberChanged(_) => {
            order.tracking = None;
            order.seller = Seller::default();
            order.compared_on = None;
        }
        OrderEvent::NumberCompared => order.compared_on = Some(on),
        OrderEvent::Extended(_) => order.extension_asked_on = None,
        OrderEvent::Tracking(shown) => order.tracking = Some((*shown, on)),
        OrderEvent::SellerAsked => {
            order.seller = Seller {
                asked_on: Some(on),
                ..Seller::default()
            };
        }
        OrderEvent::SellerAnswered => {
            order.seller.asked_on.get_or_insert(on);
            order.seller.answered_on = Some(on);
        }
        OrderEvent::SellerSilent => {
            order.seller.asked_on.get_or_insert(on);
            order.seller.silent = true;
        }
        OrderEvent::ExtensionAsked => order.extension_asked_on = Some(on),
        OrderEvent::AskedAround => order.asked_around = true,
        OrderEvent::DisputeOpened(day) => {
            order.refused_until = None;
            order.lost_on = None;
            order.dispute = Some(Dispute {
                opened_on: *day,
                state: DisputeState::Waiting,
                since: *day,
            });
        }
        OrderEvent::StoreRefused(until) => {
            order.dispute = None;
            order.refused_until = Some(*until);
        }
        OrderEvent::LessOffered => dispute(order, DisputeState::LessOffered, on),
        OrderEvent::DisputeRefused => dispute(order, DisputeState::Refused, on),
        OrderEvent::Escalated => dispute(order, DisputeState::Escalated, on),
        OrderEvent::DisputeCancelled => order.dispute = None,
        OrderEvent::Won | OrderEvent::Refunded => {
            order.dispute = None;
            order.refund_agreed_on.get_or_insert(on);
        }
        OrderEvent::Lost => {
            order.dispute = None;
            order.lost_on = Some(on);
        }
        OrderEvent::Arrived => order.arrived_on = Some(on),
        OrderEvent::NotArrived => order.arrived_on = None,
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
