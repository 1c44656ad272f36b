//! What must hold of the reminders of each order: enough of them, in time, and no more.

use super::stats::Stats;
use chrono::{DateTime, Days, Duration, NaiveDate, Timelike, Utc};
use std::collections::HashMap;
use trackless::advice::{
    self, Advice, Context, LastMoment, MomentKind, OrderFacts, Urgency, in_quiet_hours,
};
use trackless::model::PersonState;
use trackless::model::{Order, OrderId, Outgoing, Person};
use trackless::zones::Zone;

/// An end that was known for at least this number of days is warned of.
const KNOWN_DAYS: i64 = 6;
/// Warnings are those of the last days.
const WARNING_DAYS: i64 = 10;
const LAST_HOURS: i64 = 48;
/// A deed that is advised is asked for again within this number of days. A changed hour of reminders, or a clock, may add to it.
const DEED_DAYS: i64 = 7;
/// An order that is not solved is asked about at least this often.
const ASKED_DAYS: i64 = 31;
/// No case at PayPal and no chargeback is said to be possible for longer, counted from any day that is known.
const PAYPAL_DAYS: u64 = 180;
const BANK_DAYS: u64 = 120;
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
    /// The last moments that are ahead, and since when they are known.
    moments: Vec<(LastMoment, DateTime<Utc>)>,
    /// What the advice is to become by itself, and on which day: to be said then.
    next_step: Option<(Advice, NaiveDate)>,
    spoken: Vec<DateTime<Utc>>,
    advised: Vec<(NaiveDate, Advice)>,
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
        let zone = state.person.as_ref().map_or(Zone::UTC, zone_of);
        for order in &state.orders {
            let watched = self.orders.entry(order.id).or_default();
            watched.moments_pass(order.id, now, &self.away, stats);
            watched.step_comes(order.id, local_day(now, zone), now, &self.away);
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
                // Who went away again before it could be said hears of it when they are back.
                let again = self.away.iter().find(|(a, b)| *a < by && *b > by);
                if let Some((_, back)) = again {
                    let by = back.checked_add_signed(Duration::hours(CATCH_UP_HOURS));
                    watched.owed = by.map(|by| (from, by));
                    continue;
                }
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
            let person = after.person.as_ref().or(before.person.as_ref());
            let last_call = |o: &&&Order| person.is_some_and(|p| is_last_call(p, o, now));
            let alone = spoken.iter().filter(last_call).count();
            let ended = spoken.iter().filter(|o| !is_open(o)).count();
            let others = spoken.len() - alone - ended;
            let fits = others.min(1)..=others.min(2);
            assert!(
                said.len()
                    .checked_sub(alone + ended)
                    .is_some_and(|lists| fits.contains(&lists)),
                "each last call and each end has a message; one tells of all others that need something, one of the rest"
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
            if is_open(order) {
                watched.is_never_silent(person, order, now);
            }
            if was(before, order.id) != Some(order) {
                watched.look(person, order, now);
            }
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
        same_word(person, order_before, order, now);
        let zone = zone_of(person);
        let advice = with_context(person, order_before, now, |context| advised(context).1);
        watched.advised.push((local_day(now, zone), advice));
        watched.spoken.push(now);
        watched.asked_for &= order.snoozed_until.is_some();
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

    /// Remembers what is ahead of an order that was changed or spoken of.
    fn look(&mut self, person: &Person, order: &Order, now: DateTime<Utc>) {
        let (moments, step) = with_context(person, order, now, |context| {
            no_later_than_its_sources(context, order);
            (advice::moments(context), advice::next_step(context))
        });
        let since = |moment: &LastMoment| {
            let known = self.moments.iter().find(|(known, _)| known == moment);
            known.map_or(now, |(_, since)| *since)
        };
        let moments = moments.into_iter().map(|moment| (moment, since(&moment)));
        self.moments = moments.filter(|_| is_open(order)).collect();
        self.next_step = step.filter(|_| is_open(order) && order.snoozed_until.is_none());
    }

    /// Before each last moment that has passed by now there was a last call.
    fn moments_pass(
        &mut self,
        id: OrderId,
        now: DateTime<Utc>,
        away: &[(DateTime<Utc>, DateTime<Utc>)],
        stats: &mut Stats,
    ) {
        let (passed, ahead) = std::mem::take(&mut self.moments)
            .into_iter()
            .partition(|(moment, _)| moment.at <= now);
        self.moments = ahead;
        for (moment, since) in passed {
            let from = moment.at - Duration::hours(LAST_HOURS);
            if since > from || was_away(away, from, moment.at) {
                continue;
            }
            *stats.moments.entry(moment.kind).or_default() += 1;
            let called = self.spoken.iter().any(|at| (from..moment.at).contains(at));
            assert!(
                called,
                "order {id}: no last call before {moment:?}, known since {since}"
            );
        }
    }

    /// What the advice has become by itself was said on its day; one day later where that day had its reminder already.
    fn step_comes(
        &mut self,
        id: OrderId,
        today: NaiveDate,
        now: DateTime<Utc>,
        away: &[(DateTime<Utc>, DateTime<Utc>)],
    ) {
        let is_past = |(_, day): &(Advice, NaiveDate)| *day + Days::new(1) < today;
        let Some((advice, day)) = self.next_step.filter(is_past) else {
            return;
        };
        self.next_step = None;
        if was_away(
            away,
            now - Duration::days((today - day).num_days() + 1),
            now,
        ) {
            return;
        }
        let days = day..=day + Days::new(1);
        let said = self
            .advised
            .iter()
            .any(|(at, said)| days.contains(at) && *said == advice);
        assert!(
            said,
            "order {id}: nobody said {advice} on {day}: {:?}",
            self.advised
        );
    }

    /// An open order has a next reminder, and a deed one within a week.
    fn is_never_silent(&self, person: &Person, order: &Order, now: DateTime<Utc>) {
        let next = order
            .next_due
            .unwrap_or_else(|| panic!("order {} has no next reminder", order.id));
        if order.snoozed_until.is_some() {
            return;
        }
        let told = order.reminded_through;
        let most = with_context(person, order, told, |context| {
            let deed = advised(context).1.urgency() == Urgency::Deed;
            // After the last moment of all there is nothing to be late for.
            let week = told + Duration::days(DEED_DAYS);
            let left = advice::moments(context)
                .iter()
                .any(|moment| moment.at > week);
            if deed && left { DEED_DAYS } else { ASKED_DAYS }
        });
        let by = told.max(now) + Duration::days(most + 1);
        assert!(
            next <= by,
            "order {}: told {told}, silent until {next}",
            order.id
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

fn advised(context: &Context) -> (advice::Situation, Advice) {
    let assessment = advice::assess(context.order, context.rules, context.settings, context.now);
    (assessment.situation, assessment.advice)
}

/// The card that follows a reminder names no other step than the reminder.
fn same_word(person: &Person, before: &Order, after: &Order, now: DateTime<Utc>) {
    let step = |order: &Order| {
        with_context(person, order, now, |context| {
            (advised(context), advice::next_step(context))
        })
    };
    assert_eq!(
        step(before),
        step(after),
        "order {}: two texts of one minute",
        after.id
    );
}

/// PayPal and the bank count from the payment, which was no later than any other day that is known.
fn no_later_than_its_sources(context: &Context, order: &Order) {
    let added = context.order.added_on;
    let shipped = order.shipped_on.unwrap_or(added);
    let paid = order.paid_on.unwrap_or(shipped.min(added));
    let promised = order.expected_on.unwrap_or(paid);
    for moment in advice::moments(context) {
        let day = moment.day(context.settings.zone);
        match moment.kind {
            MomentKind::PayPal => assert!(day <= paid + Days::new(PAYPAL_DAYS), "{moment:?}"),
            MomentKind::Bank => {
                assert!(
                    day <= paid.min(promised) + Days::new(BANK_DAYS),
                    "{moment:?}"
                )
            }
            MomentKind::Protection => {
                let own = order.protection_end;
                assert!(own.is_none_or(|own| moment.at <= own), "{moment:?}");
            }
            _ => {}
        }
    }
}

fn was_away(
    away: &[(DateTime<Utc>, DateTime<Utc>)],
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> bool {
    away.iter().any(|(a, b)| *a < to && *b > from)
}

fn zone_of(person: &Person) -> Zone {
    person.zone.parse().expect("zones are known")
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

fn local_day(at: DateTime<Utc>, zone: Zone) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

fn was(before: &PersonState, id: OrderId) -> Option<&Order> {
    before.orders.iter().find(|o| o.id == id)
}

fn snooze_changed(before: &PersonState, order: &Order) -> bool {
    was(before, order.id).is_none_or(|b| b.snoozed_until != order.snoozed_until)
}

/// Whether the last hours of something that can still be done have come.
fn is_last_call(person: &Person, order: &Order, now: DateTime<Utc>) -> bool {
    order.closed_at.is_none()
        && with_context(person, order, now, |context| {
            let first = trackless::advice::moments(context).first().map(|m| m.at);
            let hours = Duration::hours(context.rules.remind.last_hours.into());
            first.is_some_and(|at| at - now <= hours)
        })
}

fn is_open(order: &Order) -> bool {
    order.closed_at.is_none() && !order.muted
}

/// The end that an order is to be warned of.
fn deadline(person: &Person, order: &Order, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    with_context(person, order, now, |context| {
        let facts = context.order;
        // What counts as received has its protection behind it; what is left of the store's window is a moment of its own.
        let over = facts.completed.is_some()
            || context.end_is_stopped()
            || facts.arrived_on.is_some()
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
    let zone = zone_of(person);
    let facts = OrderFacts::of(order, zone);
    let settings = advice::ReminderSettings::of(person, zone);
    look(&Context::new(&facts, advice::rules(), &settings, now))
}
