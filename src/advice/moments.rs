//! The last moments of an order: until when something can still be done at the store, at the post, at PayPal, at the bank.
//! Where two readings of a rule are possible, the earlier day is taken.

use super::calendar::{at_hour, business_days_after, last_day};
use super::context::Context;
use super::facts::{DisputeState, PaymentCase};
use crate::model::{Payment, Tracking};
use crate::zones::Zone;
use chrono::{DateTime, Days, NaiveDate, Utc};
use strum::{Display, VariantArray};

/// Until when something can still be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastMoment {
    pub kind: MomentKind,
    pub at: DateTime<Utc>,
}

/// What can be done until a last moment. Its texts go by the name in kebab case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum MomentKind {
    /// Protection ends.
    Protection,
    /// The day has come until which the store refused a dispute.
    RefusedUntil,
    /// The store wants to hear that nothing came, though tracking says "delivered".
    Report,
    /// After the end of protection, the store takes no claim any more.
    Window,
    /// The store can no longer be asked to decide.
    Escalation,
    /// The store takes no appeal against its decision any more.
    Appeal,
    /// The claim wants an answer.
    Answer,
    /// The parcel waits no longer.
    Collection,
    /// PayPal takes no case any more.
    PayPal,
    /// An open case at PayPal closes, unless PayPal is asked to decide it.
    PayPalEscalation,
    /// The bank takes no chargeback any more.
    Bank,
}

impl LastMoment {
    /// The last day on which there is time.
    pub fn day(&self, zone: Zone) -> NaiveDate {
        last_day(self.at, zone)
    }
}

/// The last moments that are still ahead, soonest first.
pub fn moments(context: &Context) -> Vec<LastMoment> {
    let mut ahead: Vec<LastMoment> = all(context)
        .filter(|moment| moment.at > context.now)
        .collect();
    ahead.sort_by_key(|moment| moment.at);
    ahead
}

/// When the last of all days has passed on which anything could be done. Of a way of payment that has no days of its own, those of
/// the banks are taken.
pub fn nothing_left_from(context: &Context) -> Option<DateTime<Utc>> {
    let last = all(context).map(|moment| moment.at).max();
    let other = matches!(told_payment(context), Some(Payment::Other) | None);
    let bank = day(context, other.then(|| bank_limit(context)));
    last.max(bank)
}

fn all(context: &Context) -> impl Iterator<Item = LastMoment> {
    let all = [
        (MomentKind::Report, day(context, report_by(context))),
        (MomentKind::Window, window(context)),
        (MomentKind::Escalation, day(context, escalation(context))),
        (MomentKind::Appeal, day(context, appeal(context))),
        (MomentKind::Answer, answer(context)),
        (MomentKind::Collection, day(context, collection(context))),
        (MomentKind::PayPal, day(context, paypal(context))),
        (
            MomentKind::PayPalEscalation,
            day(context, paypal_escalation(context)),
        ),
        (MomentKind::Bank, day(context, bank(context))),
    ];
    let all = all
        .into_iter()
        .filter_map(|(kind, at)| Some(LastMoment { kind, at: at? }));
    deadline(context)
        .into_iter()
        .chain(hidden_end(context))
        .chain(all)
}

/// The last days on which PayPal and the bank can be asked: those of the way of payment, or both where it is not known.
pub fn route_limits(context: &Context) -> [Option<NaiveDate>; 2] {
    [paypal(context), bank(context)]
}

/// Whether the days of the payment have passed, whichever way it was paid. Of a way that has no days of its own, those of the banks
/// are taken.
pub fn payment_is_over(context: &Context) -> bool {
    let limits = match told_payment(context) {
        Some(Payment::Other) => [Some(bank_limit(context)), None],
        _ => route_limits(context),
    };
    let last = limits.into_iter().flatten().max();
    last.is_some_and(|last| last < context.today())
}

/// The whole of a last day counts.
fn day(context: &Context, day: Option<NaiveDate>) -> Option<DateTime<Utc>> {
    Some(at_hour(day? + Days::new(1), 0, context.settings.zone))
}

/// Nothing is to be got from the store any more, or nothing needs to be.
fn is_settled(context: &Context) -> bool {
    let order = context.order;
    order.arrived_on.is_some() || order.refund_agreed_on.is_some() || order.lost_on.is_some()
}

/// What counts as received has its protection behind it.
fn deadline(context: &Context) -> Option<LastMoment> {
    let runs = !is_settled(context) && context.order.completed.is_none();
    let at = context
        .deadline()
        .filter(|_| runs && !context.end_is_stopped())?;
    let kind = if context.order.refused_until == Some(at) {
        MomentKind::RefusedUntil
    } else {
        MomentKind::Protection
    };
    Some(LastMoment { kind, at })
}

/// The end on the order page, where the store refused until after it: a refusal is no extension.
fn hidden_end(context: &Context) -> Option<LastMoment> {
    deadline(context).filter(|last| last.kind == MomentKind::RefusedUntil)?;
    let at = context.order.protection_end?;
    Some(LastMoment {
        kind: MomentKind::Protection,
        at,
    })
}

fn window(context: &Context) -> Option<DateTime<Utc>> {
    if let Some(last) = day(context, goods_claim(context)) {
        return Some(last);
    }
    let order = context.order;
    let seeks = !is_settled(context) && order.dispute.is_none();
    let completed = order.completed.is_some() && !context.store.claim_ends_with_completion;
    context.window_end().filter(|end| {
        let is_later = Some(*end) > context.deadline();
        seeks && (is_later || (completed && context.knows_its_window()))
    })
}

/// The last day to claim what came broken or wrong, where the store counts it from the delivery.
fn goods_claim(context: &Context) -> Option<NaiveDate> {
    let (_, told) = context.order.problem?;
    let days = context.store.report_delivered_within_days?;
    let came = match context.tracking() {
        Some(Tracking::Delivered(on)) => on.min(told),
        _ => told,
    };
    is_unclaimed(context).then(|| came + Days::new(days.into()))
}

/// Nothing was claimed, and nothing has ended the time for it.
fn is_unclaimed(context: &Context) -> bool {
    let order = context.order;
    order.dispute.is_none() && order.completed.is_none() && !is_settled(context)
}

/// The last day to report what is "delivered" and not here. A claim is a report.
pub fn report_by(context: &Context) -> Option<NaiveDate> {
    let days = context.store.report_delivered_within_days?;
    let silent = is_unclaimed(context) && context.order.problem.is_none();
    match context.tracking()? {
        Tracking::Delivered(on) if silent => Some(on + Days::new(days.into())),
        _ => None,
    }
}

fn escalation(context: &Context) -> Option<NaiveDate> {
    let days = context.store.escalate_latest_bd?;
    let dispute = context.order.dispute.filter(|_| !is_settled(context))?;
    let open = dispute.state != DisputeState::Escalated;
    open.then(|| business_days_after(dispute.opened_on, days))
}

/// A decision that was told, and not yet appealed against. A store without a seller's stage decides as it refuses.
fn appeal(context: &Context) -> Option<NaiveDate> {
    let order = context.order;
    let refused = context.store.decides_alone && order.dispute_is(DisputeState::Refused);
    let refused = order.dispute.filter(|_| refused);
    let decided = refused.map(|dispute| dispute.since).or(order.lost_on)?;
    let open = order.appealed_on.is_none()
        && order.refund_agreed_on.is_none()
        && order.arrived_on.is_none();
    context.appeal_until(decided).filter(|_| open)
}

fn answer(context: &Context) -> Option<DateTime<Utc>> {
    context
        .order
        .answer_until
        .filter(|_| !is_settled(context) && context.order.dispute.is_some())
}

fn collection(context: &Context) -> Option<NaiveDate> {
    context
        .collect_by()
        .filter(|_| context.order.arrived_on.is_none() && context.order.problem.is_none())
}

/// The day of the payment; where that is not known, a day before which it was hardly made: shops ship within their time.
fn paid_by(context: &Context) -> NaiveDate {
    let order = context.order;
    let usual = context.store.ship_days;
    let to_ship = usual.unwrap_or(context.rules.defaults.ship_days);
    let known = order
        .shipped_on
        .map_or(order.added_on, |day| day.min(order.added_on));
    order.paid_on.unwrap_or(known - Days::new(to_ship.into()))
}

/// How it was paid, as far as that is told.
pub fn told_payment(context: &Context) -> Option<Payment> {
    let case = context.order.payment_case.map(|case| case.payment);
    case.or(context.order.payment)
}

/// Whether it may have been paid so: as it was told, or else by a way that the store takes.
pub fn may_be_paid_by(context: &Context, way: Payment) -> bool {
    match told_payment(context) {
        Some(payment) => payment == way,
        None => way != Payment::PayPal || context.store.may_take_paypal(),
    }
}

/// The clock of a way of payment runs: it may have been paid so, and the money is not back.
fn runs(context: &Context, way: Payment) -> bool {
    let order = context.order;
    let used = may_be_paid_by(context, way);
    used && !order.refunded && order.arrived_on.is_none()
}

fn paypal(context: &Context) -> Option<NaiveDate> {
    let days = context.rules.routes.paypal.claim_closes_after_payment_days;
    let open = runs(context, Payment::PayPal) && context.order.payment_case.is_none();
    open.then(|| paid_by(context) + Days::new(days.into()))
}

/// A case that is not decided.
pub fn open_case<'a>(context: &Context<'a>) -> Option<&'a PaymentCase> {
    context
        .order
        .payment_case
        .as_ref()
        .filter(|case| case.refused_on.is_none())
}

/// The last day to have PayPal decide.
pub fn escalate_by(context: &Context) -> Option<NaiveDate> {
    let case = open_case(context).filter(|case| case.payment == Payment::PayPal)?;
    let days = context.rules.routes.paypal.escalate_within_days;
    Some(case.opened_on + Days::new(days.into()))
}

/// The days on which PayPal is to be asked to decide: not before the other side had its time, and not too late.
pub fn is_case_to_escalate(context: &Context) -> bool {
    let talk = Days::new(context.rules.defaults.platform_step_in_days.into());
    let case = open_case(context).filter(|case| case.can_be_escalated());
    case.zip(escalate_by(context))
        .is_some_and(|(case, until)| (case.opened_on + talk..=until).contains(&context.today()))
}

fn paypal_escalation(context: &Context) -> Option<NaiveDate> {
    let open = runs(context, Payment::PayPal) && open_case(context)?.can_be_escalated();
    escalate_by(context).filter(|_| open)
}

fn bank(context: &Context) -> Option<NaiveDate> {
    let open = runs(context, Payment::Card) && context.order.payment_case.is_none();
    open.then(|| bank_limit(context))
}

/// Banks count from the payment or from the promised day: the earlier one is safe.
fn bank_limit(context: &Context) -> NaiveDate {
    let rules = &context.rules.routes.card;
    let after = |day: NaiveDate, days: u16| day + Days::new(days.into());
    let from_payment = after(paid_by(context), rules.claim_closes_after_payment_days);
    let promised = context.order.expected_on;
    let from_promise = promised.map(|day| after(day, rules.claim_closes_after_expected_days));
    from_promise.map_or(from_payment, |day| day.min(from_payment))
}
