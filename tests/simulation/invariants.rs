//! What must hold of the reminders of each order: enough of them, in time, and no more.

use super::stats::Stats;
use chrono::{DateTime, Duration, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use std::collections::HashMap;
use trackless::advice::{self, Context, OrderFacts, in_quiet_hours};
use trackless::model::PersonState;
use trackless::model::{Order, OrderId, Outgoing, Person};

/// An end that was known for at least this number of days is warned of.
const KNOWN_DAYS: i64 = 6;
/// Warnings are those of the last days.
const WARNING_DAYS: i64 = 10;
const LAST_HOURS: i64 = 48;
/// What was missed while away is said within this number of hours: quiet hours may lie between.
const CATCH_UP_HOURS: i64 = 16;

#[derive(Default)]
pub struct Invariants {
    /// When nothing could be said.
    away: Vec<(DateTime<Utc>, DateTime<Utc>)>,
    orders: HashMap<OrderId, Watched>,
}

#[derive(Default)]
struct Watched {
    /// The deadline of an order that has not ended, and since when it is as it is.
    deadline: Option<(DateTime<Utc>, DateTime<Utc>)>,
    spoken: Vec<DateTime<Utc>>,
    /// The person asked to be reminded.
    asked_for: bool,
    /// The reminder after which it is watched no longer.
    closed: bool,
    /// What was missed is said by then.
    owed: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

impl Invariants {
    pub fn new(downtimes: &[(DateTime<Utc>, DateTime<Utc>)]) -> Self {
        Self {
            away: downtimes.to_vec(),
            orders: HashMap::new(),
        }
    }

    /// The person blocked the assistant.
    pub fn away_from(&mut self, now: DateTime<Utc>) {
        self.away.push((now, DateTime::<Utc>::MAX_UTC));
    }

    /// The person is back.
    pub fn away_until(&mut self, now: DateTime<Utc>) {
        for (_, to) in self
            .away
            .iter_mut()
            .filter(|(_, to)| *to == DateTime::<Utc>::MAX_UTC)
        {
            *to = now;
        }
    }

    /// Ends of protection that have passed by now were warned of.
    pub fn time_passes(&mut self, now: DateTime<Utc>, state: &PersonState, stats: &mut Stats) {
        for order in &state.orders {
            let watched = self.orders.entry(order.id).or_default();
            if let Some((end, since)) = watched.deadline.filter(|(end, _)| *end <= now) {
                watched.deadline = None;
                let from = end - Duration::days(KNOWN_DAYS);
                if since > from {
                    continue;
                }
                let away = self
                    .away
                    .iter()
                    .filter(|(a, b)| *a < end && *b > from)
                    .map(|(_, to)| *to)
                    .max();
                match away {
                    Some(back) => {
                        stats.ends_while_away += 1;
                        let by = back
                            .max(end)
                            .checked_add_signed(Duration::hours(CATCH_UP_HOURS));
                        watched.owed = by.map(|by| (end - Duration::days(WARNING_DAYS), by));
                    }
                    None => {
                        stats.ends += 1;
                        watched.was_warned(order.id, end, since);
                    }
                }
            }
            if let Some((from, by)) = watched.owed.filter(|(_, by)| *by <= now) {
                watched.owed = None;
                let said = watched.spoken.iter().any(|at| (from..=by).contains(at));
                assert!(
                    said,
                    "nothing was said about order {} between {from} and {by}, although somebody was away",
                    order.id
                );
            }
        }
    }

    /// A turn changed the person state.
    pub fn turned(
        &mut self,
        now: DateTime<Utc>,
        due: bool,
        before: &PersonState,
        after: &PersonState,
        said: &[Outgoing],
        stats: &mut Stats,
    ) {
        if due {
            let spoken = |o: &&Order| {
                o.reminded_at == Some(now)
                    && was(before, o.id).is_some_and(|b| b.reminded_at != Some(now))
            };
            let spoken: Vec<&Order> = after.orders.iter().filter(spoken).collect();
            assert_eq!(
                said.len(),
                usize::from(!spoken.is_empty()),
                "one message tells of all, and of something"
            );
            for order in spoken {
                self.spoke(now, order, before, stats);
            }
        }
        self.orders
            .retain(|id, _| after.orders.iter().any(|o| o.id == *id));
        let Some(person) = &after.person else { return };
        for order in &after.orders {
            let watched = self.orders.entry(order.id).or_default();
            let deadline = deadline(person, order, now);
            if watched.deadline.map(|(end, _)| end) != deadline {
                watched.deadline = deadline.map(|end| (end, now));
            }
            if deadline.is_none() && !is_open(order) {
                watched.owed = None;
            }
            // Who tells something about an order sees its card: nothing is owed any more.
            if !due && was(before, order.id) != Some(order) {
                watched.owed = None;
            }
            if !due {
                watched.asked_for = order.snoozed_until.is_some()
                    && (watched.asked_for || snooze_changed(before, order));
                watched.closed = order.closed_at.is_some();
            }
        }
    }

    fn spoke(
        &mut self,
        now: DateTime<Utc>,
        order: &Order,
        before: &PersonState,
        stats: &mut Stats,
    ) {
        let person = before.person.as_ref().expect("reminders are for somebody");
        let order_before = was(before, order.id).expect("reminders are about known orders");
        let watched = self.orders.entry(order.id).or_default();
        stats.reminders += 1;
        if order_before
            .next_due
            .is_some_and(|at| now - at > Duration::hours(1))
        {
            stats.late += 1;
        }
        assert!(
            order_before.closed_at.is_none() && !order_before.muted && !watched.closed,
            "order {} has ended",
            order.id
        );
        watched.closed = order.closed_at.is_some();
        with_context(person, order_before, now, |context| {
            let assessment =
                advice::assess(context.order, context.rules, context.settings, context.now);
            *stats.situations.entry(assessment.situation).or_default() += 1;
            if let Some(letter) = assessment.letter {
                *stats.letters.entry(letter).or_default() += 1;
            }
            watched.not_twice_a_day(context, now);
            in_waking_hours(context, now);
        });
        watched.spoken.push(now);
        watched.asked_for = false;
    }
}

impl Watched {
    fn was_warned(&self, id: OrderId, end: DateTime<Utc>, since: DateTime<Utc>) {
        let from = since.max(end - Duration::days(WARNING_DAYS));
        let warnings: Vec<_> = self
            .spoken
            .iter()
            .filter(|at| (from..end).contains(at))
            .collect();
        let last = end - Duration::hours(LAST_HOURS);
        assert!(
            warnings.len() >= 2,
            "order {id}: protection ended on {end}, known since {since}, with the warnings {warnings:?}"
        );
        assert!(
            warnings.iter().any(|at| **at >= last),
            "order {id}: nothing was said in the last hours before {end}: {warnings:?}"
        );
    }

    fn not_twice_a_day(&self, context: &Context, now: DateTime<Utc>) {
        let Some(last) = self.spoken.last() else {
            return;
        };
        let zone = context.settings.zone;
        let moments = advice::moments(context);
        let last_hours = moments
            .iter()
            .any(|moment| moment.at - Duration::hours(LAST_HOURS) <= now);
        let same_day = local_day(*last, zone) == local_day(now, zone);
        assert!(
            !same_day || last_hours || self.asked_for,
            "two reminders on one day: {last} and {now}"
        );
    }
}

fn in_waking_hours(context: &Context, now: DateTime<Utc>) {
    let (zone, quiet) = (context.settings.zone, context.settings.quiet);
    let is_quiet = |at: DateTime<Utc>| in_quiet_hours(at.with_timezone(&zone).hour(), quiet);
    if !is_quiet(now) {
        return;
    }
    let morning = (0..24 * 60)
        .map(|m| now + Duration::minutes(m))
        .find(|at| !is_quiet(*at))
        .expect("quiet hours end");
    let too_late = advice::last_safe_moment(context)
        .is_some_and(|latest| morning > latest - Duration::minutes(1));
    assert!(
        too_late,
        "a reminder in the quiet hours, at {}",
        now.with_timezone(&zone)
    );
}

fn local_day(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

fn was(before: &PersonState, id: OrderId) -> Option<&Order> {
    before.orders.iter().find(|o| o.id == id)
}

fn snooze_changed(before: &PersonState, order: &Order) -> bool {
    was(before, order.id).is_none_or(|b| b.snoozed_until != order.snoozed_until)
}

fn is_open(order: &Order) -> bool {
    order.closed_at.is_none() && !order.muted
}

/// The end that an order is to be warned of.
fn deadline(person: &Person, order: &Order, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    with_context(person, order, now, |context| {
        let facts = context.order;
        let over = facts.arrived_on.is_some()
            || facts.refund_agreed_on.is_some()
            || facts.lost_on.is_some();
        context
            .deadline()
            .filter(|end| is_open(order) && !over && *end > now)
    })
}

fn with_context<T>(
    person: &Person,
    order: &Order,
    now: DateTime<Utc>,
    look: impl FnOnce(&Context) -> T,
) -> T {
    let zone = person.zone.parse().expect("zones are known");
    let facts = OrderFacts::of(order, zone);
    let settings = advice::ReminderSettings::of(person, zone);
    look(&Context::new(&facts, advice::rules(), &settings, now))
}
