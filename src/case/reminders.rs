//! When the assistant speaks next about an order.

use super::{Order, defaults};
use chrono::{DateTime, Days, Duration, Timelike, Utc};

/// The next instant at which to speak about an open order, `None` if there is nothing more to say.
///
/// An instant in the past means that the reminder is overdue.
pub fn next_reminder(order: &Order) -> Option<DateTime<Utc>> {
    let planned = plan(order)
        .into_iter()
        .filter(|at| *at > order.spoken_until)
        .min();
    [planned, order.snoozed_until].into_iter().flatten().min()
}

/// When to speak again if the person asks for tomorrow: the next morning, but not too close to the end of protection.
/// `None` if there is no time left for that.
pub fn snooze(order: &Order, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let rules = defaults();
    let tomorrow = order.at_hour(order.local_day(now) + Days::new(1), rules.remind_at_hour);
    let end = order.protection_end.filter(|end| *end > now);
    let Some(end) = end else {
        return Some(tomorrow);
    };
    let latest = end - Duration::hours(rules.snooze_latest_hours_before_end);
    Some(tomorrow.min(latest)).filter(|at| *at > now)
}

fn plan(order: &Order) -> Vec<DateTime<Utc>> {
    let mut plan = after_shipping(order);
    match order.protection_end {
        Some(end) => plan.extend(around_the_end(order, end)),
        None => plan.extend(asking_for_the_end(order)),
    }
    plan
}

fn after_shipping(order: &Order) -> Vec<DateTime<Utc>> {
    let rules = defaults();
    let days = [
        Some(rules.ask_seller_day),
        order.has_number.then_some(rules.compare_number_day),
    ];
    let at = |day| order.at_hour(order.shipped_on + Duration::days(day), rules.remind_at_hour);
    // After the end of protection these would only repeat what the deadline's reminders say.
    days.into_iter()
        .flatten()
        .map(at)
        .filter(|at| order.protection_end.is_none_or(|end| *at < end))
        .collect()
}

fn around_the_end(order: &Order, end: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let rules = defaults();
    let last_day = order.local_day(end);
    let before = rules.remind_days_before_end.iter().map(|days| -days);
    let after = order.store.remind_days_after_end().iter().copied();
    let days = before
        .chain(after)
        .map(|days| order.at_hour(last_day + Duration::days(days), rules.remind_at_hour));
    days.chain([last_hours(order, end)]).collect()
}

/// The last call before the end; if that is at night, the evening before.
fn last_hours(order: &Order, end: DateTime<Utc>) -> DateTime<Utc> {
    let rules = defaults();
    let at = end - Duration::hours(rules.remind_hours_before_end);
    let local = at.with_timezone(&order.zone);
    let evening = rules.night_from_hour - 1;
    if local.hour() >= rules.night_from_hour {
        order.at_hour(local.date_naive(), evening)
    } else if local.hour() < rules.night_to_hour {
        order.at_hour(local.date_naive() - Days::new(1), evening)
    } else {
        at
    }
}

fn asking_for_the_end(order: &Order) -> Vec<DateTime<Utc>> {
    let rules = defaults();
    let Some(asked) = order.protection_asked_at else {
        return Vec::new();
    };
    let day = |time: i64| rules.ask_protection_after_days + time * rules.ask_protection_every_days;
    let at = |days| {
        order.at_hour(
            order.local_day(asked) + Duration::days(days),
            rules.remind_at_hour,
        )
    };
    (0..rules.ask_protection_times)
        .map(|time| at(day(time)))
        .collect()
}
