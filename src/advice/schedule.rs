//! The coming days of an order, as they will be if nothing more is told of it: on which of them there is something to say.

use super::calendar::at_hour;
use super::context::Context;
use super::moments::{LastMoment, MomentKind, moments, nothing_left_from};
use super::rules::in_quiet_hours;
use super::situation::{Advice, Situation, Urgency};
use super::table::row;
use chrono::{DateTime, Days, Duration, NaiveDate, Timelike, Utc};

/// What an order's text is about.
type Word = (Situation, Advice);

/// The first morning after `after` on which there is something to say, the person having been told everything up to then:
/// the advice has become another, or its pace says so.
pub fn next_morning(context: &Context, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let mut told = word(&context.at(context.order.reminders.reminded_through));
    let mut since = None;
    let mut day = context.day_of(after);
    for _ in 0..look_ahead_days(context) {
        let at = morning(context, day);
        if at > after && !was_spoken_on(context, day) {
            let then = context.at(at);
            let word = word(&then);
            let began = match since {
                Some(since) if told == word => since,
                Some(_) => day,
                None => begin(&then, word),
            };
            if word != told || is_asked_again(&then, word.1, began) {
                return Some(at);
            }
            told = word;
            since = Some(began);
        }
        day = day + Days::new(1);
    }
    None
}

/// The first coming day on which the advice becomes another without anything being told, and what it is then.
pub fn next_step(context: &Context) -> Option<(Advice, NaiveDate)> {
    let (_, advice) = word(context);
    let today = context.today();
    let passed = if context.morning(today) > context.now {
        today - Days::new(1)
    } else {
        today
    };
    let on = |days: i64| word_on(context, passed + Duration::days(days)).1;
    let most = look_ahead_days(context);
    let held = furthest(most, |days| on(days) == advice);
    (held < most).then(|| (on(held + 1), passed + Duration::days(held + 1)))
}

/// Beyond this number of days nothing changes by itself any more, and whatever is advised is asked about before.
fn look_ahead_days(context: &Context) -> i64 {
    let last = moments(context).last().map(|moment| moment.at);
    let days = last.map_or(0, |last| (last - context.now).num_days());
    days + 2 * i64::from(context.rules.remind.rest_ask_days)
}

/// The reminders of a last moment that is ahead: some mornings before, and the last call.
pub fn before_moment(context: &Context, moment: LastMoment) -> Vec<DateTime<Utc>> {
    let rules = &context.rules.remind;
    let last_day = moment.day(context.settings.zone);
    let ends = matches!(
        moment.kind,
        MomentKind::Protection | MomentKind::RefusedUntil
    );
    let daily = match context.order.dispute {
        _ if !ends => 0,
        Some(_) => context.rules.defaults.urgent_before_end_days,
        None => context.rules.defaults.act_before_end_days,
    };
    let first = moment.at - Duration::days(daily.into());
    let every_day = (0..=daily).map(|before| morning(context, last_day - Days::new(before.into())));
    let before = &rules.before_moment_days;
    let some_days = before
        .iter()
        .map(|before| morning(context, last_day - Days::new((*before).into())));
    every_day
        .filter(|at| *at >= first || !ends)
        .chain(some_days)
        .chain([last_call(context, moment.at)])
        .filter(|at| *at < moment.at)
        .collect()
}

/// The last mornings on which the goods can still be sent back to the seller.
pub fn before_return(context: &Context) -> impl Iterator<Item = DateTime<Utc>> {
    let days = u64::from(context.rules.defaults.urgent_before_end_days);
    let last = context.order.reminders.return_by;
    last.into_iter().flat_map(move |last| {
        (0..=days).map(move |before| morning(context, last - Days::new(before)))
    })
}

/// The morning of the day until which the seller or the store asked to wait.
pub fn when_wait_ends(context: &Context) -> Option<DateTime<Utc>> {
    let until = context.order.wait_asked_until;
    until.map(|day| morning(context, day))
}

/// Hours before a last moment, and outside the quiet hours.
pub fn last_call(context: &Context, moment: DateTime<Utc>) -> DateTime<Utc> {
    let at = moment - hours(context.rules.remind.hours_before_end);
    let before = before_quiet(context, at);
    let after = after_quiet(context, at);
    let reminders = &context.order.reminders;
    if let Some(spoken) = reminders.last.filter(|last| *last >= before) {
        return spoken;
    }
    // If the last word was in the evening before, the final one comes that morning.
    if before <= reminders.reminded_through && after < moment {
        after
    } else {
        before
    }
}

/// Whether a reminder was given on this day.
pub fn was_spoken_on(context: &Context, day: NaiveDate) -> bool {
    let last = context.order.reminders.last;
    last.is_some_and(|last| context.day_of(last) == day)
}

/// The hour of reminders on a day; where a clock change moves it into the quiet hours, their end.
fn morning(context: &Context, day: NaiveDate) -> DateTime<Utc> {
    after_quiet(context, context.morning(day))
}

fn word(context: &Context) -> Word {
    let row = row(context);
    (row.situation, (row.advice)(context))
}

fn word_on(context: &Context, day: NaiveDate) -> Word {
    word(&context.at(context.morning(day)))
}

/// The day on which this began to be the word, or on which the last thing was told.
fn begin(context: &Context, word: Word) -> NaiveDate {
    let today = context.today();
    let told = context
        .order
        .last_event_on
        .unwrap_or(context.order.added_on);
    let most = days_between(told, today);
    let held = furthest(most, |days| {
        word_on(context, today - Duration::days(days)) == word
    });
    today - Duration::days(held)
}

/// The greatest number up to `most` up to which something holds. It holds for 0, and where it once does not, never again: advice
/// does not come back by itself. So not every number has to be tried.
fn furthest(most: i64, holds: impl Fn(i64) -> bool) -> i64 {
    let (mut held, mut step) = (0, 1);
    while held + step <= most && holds(held + step) {
        held += step;
        step *= 2;
    }
    let mut fails = (held + step).min(most.max(0) + 1);
    while fails - held > 1 {
        let middle = (held + fails) / 2;
        if holds(middle) {
            held = middle;
        } else {
            fails = middle;
        }
    }
    held
}

/// Whether this is a day on which a word that has not changed is said again.
fn is_asked_again(context: &Context, advice: Advice, since: NaiveDate) -> bool {
    let order = context.order;
    let opens = context.claim_opens().filter(|_| order.dispute.is_none());
    let urgency = advice.urgency();
    pace(context, urgency, days_between(since, context.today()))
        || (urgency == Urgency::Deed && opens == Some(context.today()))
        || (urgency != Urgency::Deed && end_is_asked_for(context))
}

/// As long as the end of protection is not known, it is asked for; advice that asks for a deed is said often enough.
fn end_is_asked_for(context: &Context) -> bool {
    let order = context.order;
    let rules = &context.rules.remind;
    let from = order.protection_asked_on.unwrap_or(order.added_on);
    let days = days_between(from, context.today());
    context.lacks_its_end() && recurs(&[rules.end_unknown_after_days], rules.deed_every_days, days)
}

fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}

/// Whether a number of days is one of these, or as many more than the last of them as come again and again.
fn recurs(first: &[u16], every: u16, days: i64) -> bool {
    let last = first.last().copied().map_or(0, i64::from);
    first.iter().any(|day| i64::from(*day) == days)
        || (days > last && (days - last) % i64::from(every) == 0)
}

/// Whether advice of this urgency is said again this number of days after it began to hold.
fn pace(context: &Context, urgency: Urgency, days: i64) -> bool {
    let rules = &context.rules.remind;
    match urgency {
        Urgency::Deed if is_past_all(context) => {
            recurs(&rules.deed_days, rules.rest_ask_days, days)
        }
        Urgency::Deed => recurs(&rules.deed_days, rules.deed_every_days, days),
        Urgency::Watch => recurs(&[], rules.deed_every_days, days),
        Urgency::Question => recurs(&[], rules.ask_again_days, days),
        Urgency::Rest => recurs(&[], rules.rest_ask_days, days),
        Urgency::Ending => recurs(&[rules.deed_every_days], rules.rest_ask_days, days),
        Urgency::Closing => recurs(&[rules.arrived_close_days], rules.deed_every_days, days),
    }
}

/// No deadline is left that a deed could still meet.
fn is_past_all(context: &Context) -> bool {
    let over = context.order.lost_on.is_some() || context.deadline() <= Some(context.now);
    over && context.order.dispute.is_none() && moments(context).is_empty()
}

/// The morning of the last word about an order that was not solved: no last day is ahead for long, and nothing was told meanwhile.
/// What has arrived ends by itself.
pub fn watch_ends(context: &Context) -> Option<DateTime<Utc>> {
    let order = context.order;
    let told = order.last_event_on.unwrap_or(order.added_on);
    let last = nothing_left_from(context).map(|last| context.day_of(last));
    let from = last.unwrap_or(told).max(told);
    let days = Days::new(context.rules.remind.end_after_days.into());
    let at = morning(context, from + days).max(order.reminders.snoozed_until.unwrap_or_default());
    order.arrived_on.is_none().then_some(at)
}

/// An instant outside the quiet hours: what falls into them comes before they begin.
pub fn before_quiet(context: &Context, at: DateTime<Utc>) -> DateTime<Utc> {
    let (from, _) = context.settings.quiet;
    let local = at.with_timezone(&context.settings.zone);
    if !in_quiet_hours(local.hour(), context.settings.quiet) {
        return at;
    }
    let day = local.date_naive();
    let began = if local.hour() >= from {
        day
    } else {
        day - Days::new(1)
    };
    at_hour(began, from, context.settings.zone) - hours(context.rules.remind.before_quiet_hours)
}

/// An instant outside the quiet hours: what falls into them comes when they end.
pub fn after_quiet(context: &Context, at: DateTime<Utc>) -> DateTime<Utc> {
    let (_, to) = context.settings.quiet;
    let local = at.with_timezone(&context.settings.zone);
    if !in_quiet_hours(local.hour(), context.settings.quiet) {
        return at;
    }
    let day = local.date_naive();
    let ends = if local.hour() < to {
        day
    } else {
        day + Days::new(1)
    };
    at_hour(ends, to, context.settings.zone)
}

pub fn hours(count: u16) -> Duration {
    Duration::hours(count.into())
}
