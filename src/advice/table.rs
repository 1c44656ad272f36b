//! The decision table: one row, one situation. The first row that fits wins.

use super::context::Context;
use super::facts::DisputeState;
use super::letters::claim::dispute_letter;
use super::letters::letter::Letter;
use super::rules::Extension;
use super::situation::{Advice, DoNot, Situation};
use crate::model::{ParcelLocation, Patience, Tracking};
use chrono::{Days, NaiveDate};

/// A row of the table.
pub struct TableRow {
    pub situation: Situation,
    pub fits: fn(&Context) -> bool,
    pub advice: fn(&Context) -> Advice,
    pub do_not: &'static [DoNot],
    pub letter: fn(&Context) -> Option<Letter>,
}

/// The row that an order stands in.
pub fn row(context: &Context) -> &'static TableRow {
    let fits = |row: &&TableRow| (row.fits)(context);
    TABLE
        .iter()
        .find(fits)
        .expect("the last row fits every order")
}

use Advice as A;
use DoNot as N;
use Situation as S;

/// In the order of evaluation: ends, open disputes, deadlines, alarms, stores that decide alone, waiting.
const TABLE: [TableRow; 29] = [
    // Ends.
    TableRow {
        situation: S::ArrivedAfterRefund,
        fits: |c| c.order.arrived_on.is_some() && c.order.refund_agreed_on.is_some(),
        advice: |_| A::OfferToPay,
        do_not: &[N::PayOutside],
        letter: |_| Some(Letter::ArrivedAfterRefund),
    },
    TableRow {
        situation: S::Arrived,
        fits: |c| c.order.arrived_on.is_some(),
        advice: |_| A::CheckGoods,
        do_not: &[],
        letter: |_| None,
    },
    TableRow {
        situation: S::RefundAgreed,
        fits: |c| c.order.refund_agreed_on.is_some(),
        advice: |_| A::AwaitMoney,
        do_not: &[],
        letter: |_| None,
    },
    // Open disputes.
    TableRow {
        situation: S::TrackedInDispute,
        fits: |c| {
            c.order.dispute.is_some()
                && c.tracking() == Some(Tracking::Moving)
                && c.told_on() >= dispute_since(c)
        },
        advice: |c| {
            if has_days_enough(c) {
                A::MayCancel
            } else {
                A::KeepDispute
            }
        },
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |_| Some(Letter::KeepDispute),
    },
    TableRow {
        situation: S::LessOffered,
        fits: |c| is_in(c, DisputeState::LessOffered),
        advice: |_| A::RefuseOffer,
        do_not: &[N::AcceptLess, N::CancelDispute, N::ConfirmReceipt],
        letter: |_| Some(Letter::Repeat),
    },
    TableRow {
        situation: S::RefusedAgain,
        fits: |c| {
            let overdue = |d| c.answer_overdue(&d);
            is_in(c, DisputeState::Refused)
                || is_in(c, DisputeState::Escalated)
                || c.order.dispute.is_some_and(overdue)
        },
        advice: |c| {
            if c.store.decides_alone && is_in(c, DisputeState::Refused) {
                A::OtherRoutes
            } else if c.store.decides_alone || is_in(c, DisputeState::Escalated) {
                A::AwaitDecision
            } else {
                A::Escalate
            }
        },
        do_not: &[N::AcceptLess, N::CancelDispute, N::ConfirmReceipt],
        letter: |c| {
            let escalates = !c.store.decides_alone && !is_in(c, DisputeState::Escalated);
            escalates.then_some(Letter::Escalate)
        },
    },
    TableRow {
        situation: S::DisputeWaiting,
        fits: |c| c.order.dispute.is_some(),
        advice: |_| A::LookInDaily,
        do_not: &[N::CancelDispute, N::AcceptLess, N::ConfirmReceipt],
        letter: |_| None,
    },
    // Deadlines. What the store itself has named comes first: a dispute before that day would only be refused again.
    TableRow {
        situation: S::StoreRefused,
        fits: |c| c.order.refused_until.is_some_and(|until| c.now < until),
        advice: |_| A::KeepNotice,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |_| None,
    },
    TableRow {
        situation: S::LastDays,
        fits: |c| {
            c.order.lost_on.is_none() && c.ends_within(c.rules.defaults.urgent_before_end_days)
        },
        advice: |_| A::OpenDisputeToday,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises, N::AcceptLess],
        letter: |c| Some(dispute_letter(c)),
    },
    TableRow {
        situation: S::EndsSoon,
        fits: |c| c.order.lost_on.is_none() && c.ends_within(c.rules.defaults.act_before_end_days),
        advice: |c| match c.store.extension {
            Extension::Seller => A::ExtendedOrDispute,
            Extension::None if c.store.decides_alone => A::ClaimAtStore,
            Extension::None => A::OpenDispute,
        },
        do_not: &[N::ConfirmReceipt, N::CountOnPromises, N::AcceptLess],
        letter: |c| Some(dispute_letter(c)),
    },
    // An extension helps a parcel that may still come: with an alarm, the alarm's advice is the better one.
    TableRow {
        situation: S::ExtensionTime,
        fits: |c| {
            let extends =
                c.store.extension == Extension::Seller && c.order.lost_on.is_none() && !is_alarm(c);
            extends && c.ends_within(c.rules.defaults.extend_ask_before_end_days)
        },
        advice: |c| {
            if c.order.extension_asked_on.is_some() {
                A::AwaitExtension
            } else {
                A::AskExtension
            }
        },
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |c| {
            c.order
                .extension_asked_on
                .is_none()
                .then_some(Letter::Extend)
        },
    },
    TableRow {
        situation: S::LastChance,
        fits: |c| {
            c.order.lost_on.is_none()
                && c.is_over()
                && c.window_end().is_some_and(|end| c.now < end)
        },
        advice: |_| A::FileNow,
        do_not: &[N::ConfirmReceipt],
        letter: |c| Some(dispute_letter(c)),
    },
    TableRow {
        situation: S::StoreIsOver,
        fits: |c| c.order.lost_on.is_some() || c.is_over(),
        advice: |_| A::OtherRoutes,
        do_not: &[N::TwoRoutesAtOnce],
        letter: |_| None,
    },
    // Alarms.
    TableRow {
        situation: S::NotMine,
        fits: |c| matches!(c.tracking(), Some(Tracking::NotMine(_))),
        advice: |_| A::DisputeNotMine,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |c| Some(dispute_letter(c)),
    },
    TableRow {
        situation: S::DeliveredNotHere,
        fits: |c| matches!(c.tracking(), Some(Tracking::Delivered(_))),
        advice: |c| {
            if has_looked_around(c) {
                A::DisputeDelivered
            } else {
                A::LookAround
            }
        },
        do_not: &[N::ConfirmReceipt],
        letter: |c| has_looked_around(c).then(|| dispute_letter(c)),
    },
    TableRow {
        situation: S::DataAsked,
        fits: |c| c.tracking() == Some(Tracking::DataAsked),
        advice: |_| A::MindYourData,
        do_not: &[N::FollowLinks],
        letter: |_| Some(Letter::CourierData),
    },
    TableRow {
        situation: S::Returned,
        fits: |c| c.tracking() == Some(Tracking::Returned),
        advice: |_| A::DisputeReturned,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |_| Some(Letter::Returned),
    },
    // Stores without a seller's stage.
    TableRow {
        situation: S::StoreDecides,
        fits: |c| {
            let open = c.claim_opens().is_some_and(|day| c.today() >= day);
            c.store.decides_alone
                && open
                && c.order.shipped_on.is_some()
                && c.tracking() != Some(Tracking::Moving)
        },
        advice: |_| A::ClaimAtStore,
        do_not: &[N::ConfirmReceipt],
        letter: |c| Some(dispute_letter(c)),
    },
    // Waiting.
    TableRow {
        situation: S::ShippingOverdue,
        fits: |c| c.order.shipped_on.is_none() && c.ship_by().is_some_and(|day| c.today() > day),
        advice: |c| {
            if is_past_self_refund(c) {
                A::CancelOrder
            } else {
                A::AwaitSelfRefund
            }
        },
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::NotShipped,
        fits: |c| c.order.shipped_on.is_none(),
        advice: |_| A::AwaitShipping,
        do_not: &[],
        letter: |_| None,
    },
    TableRow {
        situation: S::SilentAfterBorder,
        fits: |c| {
            c.frozen()
                .is_some_and(|(place, _)| place == ParcelLocation::Border)
                && c.is_trackless()
        },
        advice: |_| A::FollowSilence,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::Frozen,
        fits: |c| {
            c.frozen().is_some_and(|(_, since)| {
                c.days_since(since) >= c.rules.defaults.frozen_days.into()
            })
        },
        advice: |c| {
            if is_before_border(c) {
                A::AskSellerWhereItIs
            } else {
                A::AskPost
            }
        },
        do_not: &[N::ConfirmReceipt],
        letter: |c| is_before_border(c).then_some(Letter::AskCode),
    },
    TableRow {
        situation: S::OnItsWay,
        fits: |c| !c.shows_nothing(),
        advice: |_| A::Follow,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::TwoWeeks,
        fits: |c| {
            let asked = c.order.seller.asked_on.is_some()
                && c.order.number.is_some()
                && c.order.compared_on.is_none();
            asked
                && is_day(c, c.rules.defaults.compare_number_day)
                && dispute_from(c).is_none_or(|day| c.today() < day)
        },
        advice: |_| A::CompareNumber,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::SellerAsked,
        fits: |c| c.answer_due().is_some_and(|day| c.today() < day),
        advice: |_| A::AwaitAnswer,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::NoUsefulAnswer,
        fits: |c| c.order.seller.asked_on.is_some(),
        advice: after_no_answer,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |c| match after_no_answer(c) {
            A::OpenDispute => Some(dispute_letter(c)),
            A::AskExtensionFirst => Some(Letter::Extend),
            _ => None,
        },
    },
    TableRow {
        situation: S::NothingForLong,
        fits: |c| is_day(c, c.rules.defaults.ask_seller_day),
        advice: |_| A::AskSeller,
        do_not: &[N::ConfirmReceipt],
        letter: |_| Some(Letter::AskCode),
    },
    TableRow {
        situation: S::StillNormal,
        fits: |c| is_day(c, c.rules.defaults.quiet_until_day + 1),
        advice: |_| A::WaitStill,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::NothingYet,
        fits: |_| true,
        advice: |_| A::Wait,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
];

fn is_day(context: &Context, day: u16) -> bool {
    context
        .days_since_shipping()
        .is_some_and(|days| days >= day.into())
}

fn is_in(context: &Context, state: DisputeState) -> bool {
    context
        .order
        .dispute
        .is_some_and(|dispute| dispute.state == state)
}

fn dispute_since(context: &Context) -> Option<NaiveDate> {
    context.order.dispute.map(|dispute| dispute.since)
}

fn has_days_enough(context: &Context) -> bool {
    context
        .days_left()
        .is_some_and(|left| left >= context.rules.defaults.enough_before_end_days.into())
}

fn is_alarm(context: &Context) -> bool {
    matches!(
        context.tracking(),
        Some(Tracking::NotMine(_) | Tracking::Delivered(_) | Tracking::Returned)
    )
}

fn has_looked_around(context: &Context) -> bool {
    let days = context.rules.defaults.delivered_look_around_days;
    let long_ago = context
        .told_on()
        .is_some_and(|day| context.days_since(day) >= days.into());
    context.order.asked_around && (long_ago || context.ends_within(days))
}

fn is_before_border(context: &Context) -> bool {
    context
        .frozen()
        .is_some_and(|(place, _)| place == ParcelLocation::SenderCountry)
}

/// The store refunds an order that was not shipped by itself; after this number of business days that must have happened.
fn is_past_self_refund(context: &Context) -> bool {
    let limit = context.rules.defaults.self_refund_bd;
    let over =
        |day| context.today() >= super::calendar::business_days_after(day + Days::new(1), limit);
    context.ship_by().is_some_and(over)
}

/// The day on which a person of this patience goes for the dispute, the seller having been asked; `None` for as late as it is safe.
fn patience_day(context: &Context) -> Option<NaiveDate> {
    let day = match context.settings.patience {
        Patience::Quick => context.rules.defaults.patience_quick_day,
        Patience::Normal => context.rules.defaults.patience_normal_day,
        Patience::Patient => return None,
    };
    Some(context.order.shipped_on? + Days::new(day.into()))
}

/// The day of the dispute of who asked the seller: after the patience and the wait for an answer, and not before the store takes it.
pub fn dispute_from(context: &Context) -> Option<NaiveDate> {
    let day = patience_day(context)?.max(context.answer_due()?);
    Some(context.claim_opens().map_or(day, |opens| day.max(opens)))
}

fn after_no_answer(context: &Context) -> Advice {
    let now = dispute_from(context).is_some_and(|day| context.today() >= day);
    if !now {
        return A::WaitForPatience;
    }
    let extends = context.store.extension == Extension::Seller
        && context.settings.patience == Patience::Normal;
    let wait = i64::from(context.rules.defaults.after_extension_request_days);
    match context.order.extension_asked_on {
        _ if !extends || context.end().is_none() => A::OpenDispute,
        None => A::AskExtensionFirst,
        Some(day) if context.days_since(day) < wait => A::AwaitExtension,
        Some(_) => A::OpenDispute,
    }
}
