//! An order's life: what the person told, one note after another, as the rules see it.

use crate::advice;
use crate::storage::records::{
    Because, GivenNumber, Happened, Note, Order, Patience, Payment, Person, Place, Tracking,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// So many notes are kept of an order; then the oldest ones, but for the first, make room.
const MOST_NOTES: usize = 100;

/// Notes what happened.
pub fn note(order: &mut Order, what: Happened, now: DateTime<Utc>) {
    order.history.push(Note { at: now, what });
    if order.history.len() > MOST_NOTES {
        order.history.remove(1);
    }
}

/// The order as the rules see it.
pub fn facts(order: &Order, zone: Tz) -> advice::Order<'_> {
    let day = |instant: DateTime<Utc>| advice::local_day(instant, zone);
    let added = order
        .history
        .first()
        .map_or(order.spoken_until, |note| note.at);
    let mut facts = advice::Order {
        store: &order.store,
        number: match &order.number {
            GivenNumber::Number(number) => Some(number),
            GivenNumber::NoneGiven => None,
        },
        order_number: order.order_number.as_deref(),
        amount: order.amount.as_deref(),
        payment: order.payment.map(payment),
        added_on: day(added),
        paid_on: order.paid_on,
        shipped_on: order.shipped_on,
        expected_on: order.expected_on,
        protection_end: order.protection_end,
        protection_asked_on: order.protection_asked_at.map(day),
        reminders: advice::Reminders {
            spoken_until: order.spoken_until,
            last: order.reminded_at,
            snoozed_until: order.snoozed_until,
            unanswered: order.unanswered,
            muted: order.muted,
        },
        ..advice::Order::default()
    };
    for note in &order.history {
        tell(&mut facts, &note.what, day(note.at));
    }
    facts
}

/// What a person has chosen, or what the rules choose for them.
pub fn settings(person: &Person, zone: Tz) -> advice::Settings {
    let rules = &advice::rules().remind;
    let (from, to) = person.quiet.map_or(
        (rules.quiet_from_hour, rules.quiet_to_hour),
        |(from, to)| (from.into(), to.into()),
    );
    advice::Settings {
        zone,
        patience: match person.patience {
            Patience::Quick => advice::Patience::Quick,
            Patience::Normal => advice::Patience::Normal,
            Patience::Patient => advice::Patience::Patient,
        },
        hour: person.hour.map_or(rules.hour, u32::from),
        quiet: (from, to),
    }
}

/// What one note changes.
fn tell(order: &mut advice::Order, what: &Happened, on: NaiveDate) {
    match what {
        Happened::Added | Happened::Shipped | Happened::EndTold(_) => {}
        Happened::NumberChanged(_) => {
            order.tracking = None;
            order.seller = advice::Seller::default();
            order.compared_on = None;
        }
        Happened::NumberCompared => order.compared_on = Some(on),
        Happened::Extended(_) => order.extension_asked_on = None,
        Happened::Tracking(shown) => order.tracking = Some((tracking(*shown), on)),
        Happened::SellerAsked => {
            order.seller = advice::Seller {
                asked_on: Some(on),
                ..advice::Seller::default()
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
            order.dispute = Some(advice::Dispute {
                opened_on: *day,
                state: advice::DisputeState::Waiting,
                since: *day,
            });
        }
        Happened::StoreRefused(until) => {
            order.dispute = None;
            order.refused_until = Some(*until);
        }
        Happened::LessOffered => dispute(order, advice::DisputeState::LessOffered, on),
        Happened::DisputeRefused => dispute(order, advice::DisputeState::Refused, on),
        Happened::Escalated => dispute(order, advice::DisputeState::Escalated, on),
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
fn dispute(order: &mut advice::Order, state: advice::DisputeState, on: NaiveDate) {
    let opened_on = order.dispute.map_or(on, |dispute| dispute.opened_on);
    order.dispute = Some(advice::Dispute {
        opened_on,
        state,
        since: on,
    });
}

fn payment(payment: Payment) -> advice::Payment {
    match payment {
        Payment::PayPal => advice::Payment::PayPal,
        Payment::Card => advice::Payment::Card,
        Payment::Other => advice::Payment::Other,
    }
}

fn tracking(tracking: Tracking) -> advice::Tracking {
    match tracking {
        Tracking::Nothing => advice::Tracking::Nothing,
        Tracking::Moving => advice::Tracking::Moving,
        Tracking::Frozen(place, since) => advice::Tracking::Frozen(
            match place {
                Place::SenderCountry => advice::Place::SenderCountry,
                Place::Border => advice::Place::Border,
                Place::MyCountry => advice::Place::MyCountry,
            },
            since,
        ),
        Tracking::Delivered(day) => advice::Tracking::Delivered(day),
        Tracking::NotMine(because) => advice::Tracking::NotMine(match because {
            Because::OtherPlace => advice::Because::OtherPlace,
            Because::BeforeOrder => advice::Because::BeforeOrder,
            Because::OtherWeight => advice::Because::OtherWeight,
        }),
        Tracking::Returned => advice::Tracking::Returned,
        Tracking::DataAsked => advice::Tracking::DataAsked,
    }
}
