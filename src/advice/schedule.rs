//! The reminders that the rows of the table plan, outside the quiet hours. `reminders.rs` chooses the next one of them.

use super::calendar::{at_hour, business_days_after};
use super::context::Context;
use super::facts::DisputeState;
use super::rules::{ReminderRules, in_quiet_hours};
use super::situation::Situation;
use chrono::{DateTime, Days, Duration, NaiveDate, Timelike, Utc};

/// The reminders that the rows of the table plan.
pub struct Schedule<'a> {
    pub context: &'a Context<'a>,
    /// Whose reminders are being planned; `None` for those that hold in every situation.
    situation: Option<Situation>,
    scheduled: Vec<ScheduledReminder>,
}

#[derive(Debug, Clone, Copy)]
pub struct ScheduledReminder {
    pub at: DateTime<Utc>,
    /// It is about a deadline: it comes however often the person does not answer.
    pub deadline: bool,
    /// Only while this situation holds; `None` for those that hold in every situation.
    pub situation: Option<Situation>,
}

impl<'a> Schedule<'a> {
    /// An empty schedule, but for what holds in every situation.
    pub fn new(context: &'a Context<'a>) -> Self {
        let mut schedule = Self {
            context,
            situation: None,
            scheduled: Vec::new(),
        };
        schedule.end_unknown();
        schedule
    }

    /// Adds the reminders of one situation.
    pub fn plan(&mut self, situation: Situation, remind: fn(&mut Schedule)) {
        self.situation = Some(situation);
        remind(self);
    }

    /// The reminders in the order in which they were planned.
    pub fn into_reminders(self) -> Vec<ScheduledReminder> {
        self.scheduled
    }

    /// The rules of reminders.
    pub fn rules(&self) -> &'a ReminderRules {
        &self.context.rules.remind
    }

    /// On this day.
    pub fn day(&mut self, day: Option<NaiveDate>) {
        self.days(day, &[0]);
    }

    /// This number of days after a day.
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

    /// Again and again with this number of days between, as often as the rules say.
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
        self.deadline_days(self.context.claim_opens(), &[0]);
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
        let Some(days) = self.context.store.escalate_latest_bd else {
            return;
        };
        let dispute = self.context.order.dispute;
        let open = dispute.filter(|dispute| dispute.state != DisputeState::Escalated);
        self.before_limit(open.map(|dispute| business_days_after(dispute.opened_on, days)));
    }

    /// Every morning of the last days before the deadline.
    pub fn mornings_before_end(&mut self, days: u16) {
        let Some(end) = self.context.deadline() else {
            return;
        };
        let from = end - Duration::days(days.into());
        let last_call = self.last_call(end);
        let last_day = self.context.day_of(end);
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
        let Some(end) = self.context.deadline() else {
            return;
        };
        let from = end - Duration::days(days.into());
        let day = self.context.day_of(from);
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
        self.mornings_before_end(self.context.rules.defaults.urgent_before_end_days);
        if let Some(end) = self.context.deadline() {
            self.push(self.last_call(end), true);
        }
    }

    /// As long as the end of protection is not known, it is asked for.
    fn end_unknown(&mut self) {
        if !self.context.lacks_its_end() {
            return;
        }
        let order = self.context.order;
        let from = order.protection_asked_on.unwrap_or(order.added_on);
        let first = from + Days::new(self.rules().end_unknown_after_days.into());
        self.day(Some(first));
        self.again_and_again(Some(first));
    }

    fn last_call(&self, end: DateTime<Utc>) -> DateTime<Utc> {
        let at = end - hours(self.rules().hours_before_end);
        let before = before_quiet(self.context, at);
        let after = after_quiet(self.context, at);
        let reminders = &self.context.order.reminders;
        if let Some(spoken) = reminders.last.filter(|last| *last >= before) {
            return spoken;
        }
        // If the last reminder was in the evening before the deadline, the final one comes that morning.
        if before <= reminders.reminded_through && after < end {
            after
        } else {
            before
        }
    }

    /// The hour of reminders on a day; where a clock change moves it into the quiet hours, their end.
    fn morning(&self, day: NaiveDate) -> DateTime<Utc> {
        after_quiet(self.context, self.context.morning(day))
    }

    fn mornings(&mut self, from: Option<NaiveDate>, days: &[u16], deadline: bool) {
        let Some(from) = from else { return };
        for days in days {
            self.push(self.morning(from + Days::new((*days).into())), deadline);
        }
    }

    fn push(&mut self, at: DateTime<Utc>, deadline: bool) {
        self.scheduled.push(ScheduledReminder {
            at,
            deadline,
            situation: self.situation,
        });
    }
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
