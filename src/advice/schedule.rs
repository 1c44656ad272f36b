//! When to speak next: what the table's rows plan, within the quiet hours, once a day, and less often where nobody answers.

use super::calendar::{at_hour, business_days_after};
use super::context::Case;
use super::facts::DisputeState;
use super::rules::{Remind, in_quiet_hours};
use super::situation::Situation;
use super::table::{TABLE, row};
use chrono::{DateTime, Days, Duration, NaiveDate, Timelike, Utc};

/// The reminders that the rows of the table plan.
pub struct Plan<'a> {
    pub case: &'a Case<'a>,
    /// Whose reminders are being planned; `None` for those that hold in every situation.
    situation: Option<Situation>,
    planned: Vec<Planned>,
}

#[derive(Debug, Clone, Copy)]
struct Planned {
    at: DateTime<Utc>,
    /// It is about a deadline: it comes however often the person does not answer.
    deadline: bool,
    situation: Option<Situation>,
}

/// The next instant at which to speak about an order that has not been closed; `None` if there is nothing more to say.
/// An instant in the past means that the reminder is overdue.
pub fn next_reminder(case: &Case) -> Option<DateTime<Utc>> {
    let reminders = &case.order.reminders;
    if reminders.muted {
        return None;
    }
    let mut planned = plan(case);
    planned.retain(|p| p.at > reminders.spoken_until);
    planned.sort_by_key(|p| (p.at, !p.deadline));
    let mut fitting = planned.into_iter().filter(|p| may_come(case, p));
    let mut next = fitting.next();
    let halved = reminders.unanswered >= case.rules.remind.unanswered_until_halved;
    if let Some(skipped) = next.filter(|p| halved && !p.deadline) {
        next = fitting.find(|p| p.at > skipped.at).or(next);
    }
    [next.map(|p| p.at), reminders.snoozed_until]
        .into_iter()
        .flatten()
        .min()
}

/// Until when "later" may be, so that there is still time to act; `None` if there is nothing to be too late for.
pub fn last_safe_moment(case: &Case) -> Option<DateTime<Utc>> {
    if case.order.arrived_on.is_some() || case.order.refund_agreed_on.is_some() {
        return None;
    }
    let end = case.deadline().filter(|end| *end > case.now);
    let end = end.or_else(|| case.window_end().filter(|end| *end > case.now))?;
    let latest = end - hours(case.rules.remind.snooze_latest_hours_before_end);
    Some(before_quiet(case, latest))
}

/// The instant at which to speak if the person asks for `wish`, which must be ahead: in quiet hours it is their end.
/// The error is the last safe moment, where that comes before; `None` in it if that has passed.
pub fn snooze(case: &Case, wish: DateTime<Utc>) -> Result<DateTime<Utc>, Option<DateTime<Utc>>> {
    let at = after_quiet(case, wish);
    match last_safe_moment(case) {
        Some(latest) if at > latest => Err(Some(latest).filter(|latest| *latest > case.now)),
        _ => Ok(at),
    }
}

/// When to speak about an order that is due now: at once, but in quiet hours at their end, if that is not too late to act.
pub fn not_before(case: &Case) -> DateTime<Utc> {
    let later = after_quiet(case, case.now);
    let too_late = last_safe_moment(case).is_some_and(|latest| later > latest);
    if too_late { case.now } else { later }
}

fn plan(case: &Case) -> Vec<Planned> {
    let mut plan = Plan {
        case,
        situation: None,
        planned: Vec::new(),
    };
    plan.end_unknown();
    for row in &TABLE {
        plan.situation = Some(row.situation);
        (row.remind)(&mut plan);
    }
    plan.planned
}

/// Whether a planned reminder would say something: its situation holds then, and nothing was said that day.
fn may_come(case: &Case, planned: &Planned) -> bool {
    let reminders = &case.order.reminders;
    let put_off = reminders
        .snoozed_until
        .is_some_and(|until| planned.at < until);
    if put_off && !planned.deadline {
        return false;
    }
    let same_day = reminders
        .last
        .is_some_and(|last| case.day_of(last) == case.day_of(planned.at));
    if same_day && !is_in_last_hours(case, planned.at) {
        return false;
    }
    planned
        .situation
        .is_none_or(|situation| row(&case.at(planned.at)).situation == situation)
}

fn is_in_last_hours(case: &Case, at: DateTime<Utc>) -> bool {
    let last = hours(case.rules.remind.last_hours);
    case.deadline()
        .is_some_and(|end| end - last <= at && at < end)
}

impl<'a> Plan<'a> {
    /// The rules of reminders.
    pub fn rules(&self) -> &'a Remind {
        &self.case.rules.remind
    }

    /// On this day.
    pub fn day(&mut self, day: Option<NaiveDate>) {
        self.days(day, &[0]);
    }

    /// So many days after this one.
    pub fn once(&mut self, from: Option<NaiveDate>, days: u16) {
        self.days(from, &[days]);
    }

    /// On each of the days after this one.
    pub fn days(&mut self, from: Option<NaiveDate>, days: &[u16]) {
        self.mornings(from, days, false);
    }

    /// The same, for a deadline.
    pub fn deadline_days(&mut self, from: Option<NaiveDate>, days: &[u16]) {
        self.mornings(from, days, true);
    }

    /// On each of the business days after this day.
    pub fn business_days(&mut self, from: Option<NaiveDate>, days: &[u16]) {
        let Some(from) = from else { return };
        for days in days {
            self.push(self.morning(business_days_after(from, *days)), false);
        }
    }

    /// Every so many days after this one, but not for ever.
    pub fn every(&mut self, from: Option<NaiveDate>, days: u16) {
        let Some(from) = from else { return };
        for time in 1..=self.rules().times {
            let day = from + Days::new(u64::from(days) * u64::from(time));
            self.push(self.morning(day), false);
        }
    }

    /// Advice that was not followed is repeated.
    pub fn again_and_again(&mut self, from: Option<NaiveDate>) {
        self.every(from, self.rules().every_days);
    }

    /// When the store begins to take a claim.
    pub fn claim_opens(&mut self) {
        self.deadline_days(self.case.claim_opens(), &[0]);
    }

    /// Before the last day of a claim or a route.
    pub fn before_limit(&mut self, limit: Option<NaiveDate>) {
        let Some(limit) = limit else { return };
        for days in &self.rules().before_limit_days {
            self.push(self.morning(limit - Days::new((*days).into())), true);
        }
    }

    /// Before the last day on which the store can be asked to decide.
    pub fn escalation_limit(&mut self) {
        let Some(days) = self.case.store.escalate_latest_bd else {
            return;
        };
        let dispute = self.case.order.dispute;
        let open = dispute.filter(|dispute| dispute.state != DisputeState::Escalated);
        self.before_limit(open.map(|dispute| business_days_after(dispute.opened_on, days)));
    }

    /// Every morning of the last days before the deadline.
    pub fn mornings_before_end(&mut self, days: u16) {
        let Some(end) = self.case.deadline() else {
            return;
        };
        let from = end - Duration::days(days.into());
        let last_call = self.last_call(end);
        let last_day = self.case.day_of(end);
        for before in 0..=u64::from(days) {
            let at = self.morning(last_day - Days::new(before));
            let close = (at - last_call).abs() < hours(self.rules().spacing_hours);
            if from <= at && at < end && !close {
                self.push(at, true);
            }
        }
    }

    /// The first morning of the last days before the deadline.
    pub fn first_morning_before_end(&mut self, days: u16) {
        let Some(end) = self.case.deadline() else {
            return;
        };
        let from = end - Duration::days(days.into());
        let day = self.case.day_of(from);
        let at = self.morning(day);
        self.push(
            if at < from {
                self.morning(day + Days::new(1))
            } else {
                at
            },
            true,
        );
    }

    /// The mornings of the last days, and the last call.
    pub fn last_days(&mut self) {
        self.mornings_before_end(self.case.rules.defaults.urgent_before_end_days);
        if let Some(end) = self.case.deadline() {
            self.push(self.last_call(end), true);
        }
    }

    /// As long as the end of protection is not known, it is asked for.
    fn end_unknown(&mut self) {
        if !self.case.lacks_its_end() {
            return;
        }
        let order = self.case.order;
        let from = order.protection_asked_on.unwrap_or(order.added_on);
        let first = from + Days::new(self.rules().end_unknown_after_days.into());
        self.day(Some(first));
        self.again_and_again(Some(first));
    }

    fn last_call(&self, end: DateTime<Utc>) -> DateTime<Utc> {
        let at = end - hours(self.rules().hours_before_end);
        let before = before_quiet(self.case, at);
        let after = after_quiet(self.case, at);
        let reminders = &self.case.order.reminders;
        if let Some(spoken) = reminders.last.filter(|last| *last >= before) {
            return spoken;
        }
        // Who tells of the end in the evening before can only be called in the morning of it.
        if before <= reminders.spoken_until && after < end {
            after
        } else {
            before
        }
    }

    /// The hour of reminders on a day; where a clock change moves it into the quiet hours, their end.
    fn morning(&self, day: NaiveDate) -> DateTime<Utc> {
        after_quiet(self.case, self.case.morning(day))
    }

    fn mornings(&mut self, from: Option<NaiveDate>, days: &[u16], deadline: bool) {
        let Some(from) = from else { return };
        for days in days {
            self.push(self.morning(from + Days::new((*days).into())), deadline);
        }
    }

    fn push(&mut self, at: DateTime<Utc>, deadline: bool) {
        self.planned.push(Planned {
            at,
            deadline,
            situation: self.situation,
        });
    }
}

/// An instant outside the quiet hours: what falls into them comes before they begin.
fn before_quiet(case: &Case, at: DateTime<Utc>) -> DateTime<Utc> {
    let (from, _) = case.settings.quiet;
    let local = at.with_timezone(&case.settings.zone);
    if !in_quiet_hours(local.hour(), case.settings.quiet) {
        return at;
    }
    let day = local.date_naive();
    let began = if local.hour() >= from {
        day
    } else {
        day - Days::new(1)
    };
    at_hour(began, from, case.settings.zone) - hours(case.rules.remind.before_quiet_hours)
}

/// An instant outside the quiet hours: what falls into them comes when they end.
fn after_quiet(case: &Case, at: DateTime<Utc>) -> DateTime<Utc> {
    let (_, to) = case.settings.quiet;
    let local = at.with_timezone(&case.settings.zone);
    if !in_quiet_hours(local.hour(), case.settings.quiet) {
        return at;
    }
    let day = local.date_naive();
    let ends = if local.hour() < to {
        day
    } else {
        day + Days::new(1)
    };
    at_hour(ends, to, case.settings.zone)
}

fn hours(count: u16) -> Duration {
    Duration::hours(count.into())
}
