//! The steps towards the money, for a parcel that is not seen: asked, compared, extended, disputed. What is told and the days that
//! pass only climb them: a person who reads and tells nothing comes to each next step on its day.

use super::context::Context;
use super::rules::Extension;
use crate::model::Patience;
use chrono::{Days, NaiveDate};

/// How far up an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// Nothing to see is normal.
    Wait,
    /// The seller is asked about the number.
    Ask,
    /// The number is compared with the order page.
    Compare,
    /// The seller is asked to extend the protection.
    Extension,
    Dispute,
}

/// The step that is due.
pub fn rung(context: &Context) -> Rung {
    let order = context.order;
    let due = |day: Option<NaiveDate>| day.is_some_and(|day| context.today() >= day);
    if due(dispute_day(context)) {
        Rung::Dispute
    } else if due(extension_day(context))
        || order.extension_asked_on.is_some()
        || order.extended_on.is_some()
    {
        Rung::Extension
    } else if due(compare_day(context)) {
        Rung::Compare
    } else if due(ask_day(context)) || order.seller.asked_on.is_some() {
        Rung::Ask
    } else {
        Rung::Wait
    }
}

/// From when nothing to see is no longer normal.
pub fn ask_day(context: &Context) -> Option<NaiveDate> {
    Some(context.order.shipped_on? + days(usual_silence(context)))
}

/// For so long after shipping there may be nothing to see: a store may call more normal than the guides do.
pub fn usual_silence(context: &Context) -> u16 {
    let usual = context.rules.defaults.ask_seller_day;
    context
        .store
        .usual_silence_days
        .map_or(usual, |days| days.max(usual))
}

/// From when an answer of the seller need not be waited for any more.
pub fn answer_due(context: &Context) -> Option<NaiveDate> {
    let seller = context.order.seller;
    let asked = seller.asked_on?;
    if seller.silent {
        return Some(asked);
    }
    Some(seller.answered_on.unwrap_or(asked) + answer_wait(context))
}

/// The first of the last steps, the extension or else the dispute: after the person's patience and the wait for an answer, and not
/// before the store takes it. `None` for as late as the deadline allows.
pub fn dispute_from(context: &Context) -> Option<NaiveDate> {
    if context.order.extended_on.is_some() {
        return None;
    }
    let mut from = patience_day(context)?.max(asking_over(context)?);
    if let Some(opens) = context.claim_opens() {
        from = from.max(opens);
    }
    // An answer is given some days, unless it came when the next step was due already.
    let answered = context.order.seller.answered_on.filter(|day| *day < from);
    Some(answered.map_or(from, |day| from.max(day + answer_wait(context))))
}

/// When the number is to be compared with the order page: after two weeks, once the seller has had time to answer.
pub fn compare_day(context: &Context) -> Option<NaiveDate> {
    context.order.number?;
    let after = context.rules.defaults.compare_number_day;
    let two_weeks = context.order.shipped_on? + days(after);
    let unasked = two_weeks.max(time_over(context, ask_day(context)?, answer_wait(context)));
    let asked = first_asked(context).filter(|day| *day < unasked);
    Some(asked.map_or(unasked, |day| two_weeks.max(day + answer_wait(context))))
}

/// When the seller has been asked in vain; who did not ask, or not in time, comes no later to the next step.
fn asking_over(context: &Context) -> Option<NaiveDate> {
    let unasked = time_over(context, ask_day(context)?, answer_wait(context));
    let seller = context.order.seller;
    let asked = if seller.silent {
        seller.asked_on
    } else {
        first_asked(context).map(|day| day + answer_wait(context))
    };
    Some(asked.map_or(unasked, |day| day.min(unasked)))
}

fn extension_day(context: &Context) -> Option<NaiveDate> {
    dispute_from(context).filter(|_| may_extend(context))
}

fn dispute_day(context: &Context) -> Option<NaiveDate> {
    let from = dispute_from(context)?;
    if !may_extend(context) {
        return Some(from);
    }
    let wait = days(context.rules.defaults.after_extension_request_days);
    let unasked = time_over(context, from, wait);
    let asked = context
        .order
        .extension_asked_on
        .filter(|day| *day < unasked);
    Some(asked.map_or(unasked, |day| from.max(day + wait)))
}

/// When the time is over that a step has which is due on this day. Who takes the order down in the midst of it gets all of it.
fn time_over(context: &Context, from: NaiveDate, wait: Days) -> NaiveDate {
    let added = context.order.added_on;
    let begun = if (from..from + wait).contains(&added) {
        added
    } else {
        from
    };
    begun + wait
}

/// Whether an extension comes before the dispute.
fn may_extend(context: &Context) -> bool {
    context.store.extension == Extension::Seller
        && context.settings.patience != Patience::Quick
        && context.order.extension_refused_on.is_none()
        && context.end().is_some()
}

/// The day on which a person of this patience goes for the dispute; `None` for as late as it is safe.
fn patience_day(context: &Context) -> Option<NaiveDate> {
    let defaults = &context.rules.defaults;
    let day = match context.settings.patience {
        Patience::Quick => defaults.patience_quick_day,
        Patience::Normal => defaults.patience_normal_day,
        Patience::Patient if context.deadline().is_none() => defaults.patience_normal_day,
        Patience::Patient => return None,
    };
    Some(context.order.shipped_on? + days(day))
}

/// Asking once more does not put off what the first asking began.
fn first_asked(context: &Context) -> Option<NaiveDate> {
    let order = context.order;
    order.first_asked_on.or(order.seller.asked_on)
}

fn answer_wait(context: &Context) -> Days {
    days(context.answer_wait_days())
}

fn days(count: u16) -> Days {
    Days::new(count.into())
}
