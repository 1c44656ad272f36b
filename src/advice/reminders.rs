//! When to speak next about an order, and until when it can be put off.

use super::context::Context;
use super::moments::{LastMoment, moments};
use super::schedule::{
    after_quiet, before_moment, before_quiet, before_return, hours, last_call, next_morning,
    was_spoken_on, watch_ends, when_wait_ends,
};
use chrono::{DateTime, Days, Utc};

/// The next instant at which to speak about an order that has not been closed; `None` if it is muted.
/// An instant in the past means that the reminder is overdue.
pub fn next_reminder(context: &Context) -> Option<DateTime<Utc>> {
    let reminders = &context.order.reminders;
    if reminders.muted {
        return None;
    }
    let wish = reminders.snoozed_until;
    let through = reminders.reminded_through;
    let moments = moments(&context.at(through));
    let calls = moments.iter().map(|m| last_call(context, m.at));
    // What is wished for, and the last calls: a reminder shortly before one of them gives way to it.
    let kept: Vec<_> = wish.into_iter().chain(calls).collect();
    let end = last_word(context).filter(|at| *at > through);
    let morning = next_morning(context, wish.map_or(through, |wish| wish.max(through)));
    moments
        .iter()
        .flat_map(|moment| before_moment(context, *moment))
        .chain(before_return(context))
        .chain(when_wait_ends(context))
        .filter(|at| *at > through && may_come(context, &moments, *at))
        .chain(morning)
        .chain(end)
        .map(|at| give_way(context, at, &kept))
        .chain(wish)
        .chain(
            context
                .order
                .news_since
                .map(|since| after_quiet(context, since)),
        )
        .min()
}

/// The last word about an order, on a day that has no other.
fn last_word(context: &Context) -> Option<DateTime<Utc>> {
    let at = watch_ends(context)?;
    let day = context.day_of(at);
    Some(match was_spoken_on(context, day) {
        true => after_quiet(context, context.morning(day + Days::new(1))),
        false => at,
    })
}

/// Until when "later" may be, so that there is still time to act; `None` if there is nothing to be too late for.
pub fn last_safe_moment(context: &Context) -> Option<DateTime<Utc>> {
    let end = moments(context).first()?.at;
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

/// Whether the last hours of something that can still be done have come.
pub fn is_last_call(context: &Context) -> bool {
    let moments = moments(context);
    let mut moments = moments.iter();
    moments.any(|moment| is_in_last_hours(context, moment, context.now))
}

fn is_in_last_hours(context: &Context, moment: &LastMoment, at: DateTime<Utc>) -> bool {
    moment.at - hours(context.rules.remind.last_hours) <= at && at < moment.at
}

/// Whether a reminder before a last moment is not one too many: a day has one, but for the last hours.
fn may_come(context: &Context, moments: &[LastMoment], at: DateTime<Utc>) -> bool {
    let rules = &context.rules.remind;
    let just_spoken = context
        .order
        .reminders
        .last
        .is_some_and(|last| at - last < hours(rules.spacing_hours));
    let is_late = |moment: &LastMoment| is_in_last_hours(context, moment, at);
    !just_spoken && (!was_spoken_on(context, context.day_of(at)) || moments.iter().any(is_late))
}

/// The latest of those that come shortly after a reminder takes its place.
fn give_way(context: &Context, at: DateTime<Utc>, kept: &[DateTime<Utc>]) -> DateTime<Utc> {
    let shortly = at..at + hours(context.rules.remind.spacing_hours);
    let soon = kept.iter().copied().filter(|kept| shortly.contains(kept));
    soon.max().unwrap_or(at)
}
