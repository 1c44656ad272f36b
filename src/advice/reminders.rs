//! When to speak next about an order, and until when it can be put off.

use super::context::Context;
use super::schedule::{Schedule, ScheduledReminder, after_quiet, before_quiet, hours};
use super::table::{TABLE, row};
use chrono::{DateTime, Utc};

/// The next instant at which to speak about an order that has not been closed; `None` if there is nothing more to say.
/// An instant in the past means that the reminder is overdue.
pub fn next_reminder(context: &Context) -> Option<DateTime<Utc>> {
    let reminders = &context.order.reminders;
    if reminders.muted {
        return None;
    }
    let mut scheduled = schedule(context);
    scheduled.retain(|p| p.at > reminders.reminded_through);
    scheduled.sort_by_key(|p| (p.at, !p.deadline));
    let mut fitting = scheduled.into_iter().filter(|p| may_come(context, p));
    let mut next = fitting.next();
    let halved = reminders.unanswered >= context.rules.remind.unanswered_until_halved;
    if let Some(skipped) = next.filter(|p| halved && !p.deadline) {
        next = fitting.find(|p| p.at > skipped.at).or(next);
    }
    [next.map(|p| p.at), reminders.snoozed_until]
        .into_iter()
        .flatten()
        .min()
}

/// Until when "later" may be, so that there is still time to act; `None` if there is nothing to be too late for.
pub fn last_safe_moment(context: &Context) -> Option<DateTime<Utc>> {
    if context.order.arrived_on.is_some() || context.order.refund_agreed_on.is_some() {
        return None;
    }
    let end = context.deadline().filter(|end| *end > context.now);
    let end = end.or_else(|| context.window_end().filter(|end| *end > context.now))?;
    let latest = end - hours(context.rules.remind.snooze_latest_hours_before_end);
    Some(before_quiet(context, latest))
}

/// The instant at which to speak if the person asks for `wish`, which must be ahead: in quiet hours it is their end.
/// The error is the last safe moment, where that comes before; `None` in it if that has passed.
pub fn snooze(
    context: &Context,
    wish: DateTime<Utc>,
) -> Result<DateTime<Utc>, Option<DateTime<Utc>>> {
    let at = after_quiet(context, wish);
    match last_safe_moment(context) {
        Some(latest) if at > latest => Err(Some(latest).filter(|latest| *latest > context.now)),
        _ => Ok(at),
    }
}

/// When to speak about an order that is due now: at once, but in quiet hours at their end, if that is not too late to act.
pub fn not_before(context: &Context) -> DateTime<Utc> {
    let later = after_quiet(context, context.now);
    let too_late = last_safe_moment(context).is_some_and(|latest| later > latest);
    if too_late { context.now } else { later }
}

fn schedule(context: &Context) -> Vec<ScheduledReminder> {
    let mut schedule = Schedule::new(context);
    for row in &TABLE {
        schedule.plan(row.situation, row.remind);
    }
    schedule.into_reminders()
}

/// Whether a planned reminder would say something: its situation holds then, and nothing was said that day.
fn may_come(context: &Context, scheduled: &ScheduledReminder) -> bool {
    let reminders = &context.order.reminders;
    let put_off = reminders
        .snoozed_until
        .is_some_and(|until| scheduled.at < until);
    if put_off && !scheduled.deadline {
        return false;
    }
    let same_day = reminders
        .last
        .is_some_and(|last| context.day_of(last) == context.day_of(scheduled.at));
    if same_day && !is_in_last_hours(context, scheduled.at) {
        return false;
    }
    scheduled
        .situation
        .is_none_or(|situation| row(&context.at(scheduled.at)).situation == situation)
}

fn is_in_last_hours(context: &Context, at: DateTime<Utc>) -> bool {
    let last = hours(context.rules.remind.last_hours);
    context
        .deadline()
        .is_some_and(|end| end - last <= at && at < end)
}
