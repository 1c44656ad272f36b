//! An account at 17TRACK: what is registered, and what is left of the quota.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::options::Options;
use crate::parcels::{Parcels, SeenScan};

/// Without news for so long, a number is not tracked any more (document of v2.4, "Auto-stop").
const SILENCE: TimeDelta = TimeDelta::days(30);
/// So long after it was delivered or went wrong, neither.
const AFTER_THE_END: TimeDelta = TimeDelta::days(15);
/// So long a stopped number can still be read.
const KEPT: TimeDelta = TimeDelta::days(90);

/// What is registered, and what is left.
pub(crate) struct Account {
    pub(crate) quota: u64,
    pub(crate) used: u64,
    pub(crate) per_day: u64,
    today: Option<(NaiveDate, u64)>,
    first_data_after: TimeDelta,
    asks_carriers_every: TimeDelta,
    pub(crate) registrations: Vec<Registration>,
}

/// A number with a carrier.
#[derive(Clone)]
pub(crate) struct Registration {
    pub(crate) number: String,
    pub(crate) carrier: u32,
    pub(crate) tag: Option<String>,
    pub(crate) registered_at: DateTime<Utc>,
    /// Since when the carrier is asked: since the registration, a change of the carrier, or a retrack.
    pub(crate) asked_since: DateTime<Utc>,
    /// What was known before that.
    pub(crate) asked_before: Option<DateTime<Utc>>,
    pub(crate) stopped: Option<Stop>,
    pub(crate) retracked: bool,
    pub(crate) carrier_changes: u8,
    /// How many scans were pushed, and whether its end was.
    pub(crate) pushed_scans: usize,
    pub(crate) pushed_stop: bool,
}

/// When and why a number is not tracked any more.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Stop {
    pub(crate) at: DateTime<Utc>,
    pub(crate) reason: StopReason,
}

/// Why a number is not tracked any more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum StopReason {
    /// No news for too long, or nothing to come.
    Expired,
    ByRequest,
}

impl Account {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            quota: options.quota,
            used: 0,
            per_day: options.per_day,
            today: None,
            first_data_after: options.first_data_after,
            asks_carriers_every: options.asks_carriers_every,
            registrations: Vec::new(),
        }
    }

    pub(crate) fn used_today(&self, now: DateTime<Utc>) -> u64 {
        let today = self.today.filter(|(day, _)| *day == now.date_naive());
        today.map_or(0, |(_, used)| used)
    }

    pub(crate) fn spend(&mut self, quota: u64, now: DateTime<Utc>) {
        self.today = Some((now.date_naive(), self.used_today(now) + 1));
        self.used += quota;
    }

    pub(crate) fn registered(&mut self, number: &str, carrier: u32, now: DateTime<Utc>) {
        self.registrations.push(Registration {
            number: number.to_owned(),
            carrier,
            tag: None,
            registered_at: now,
            asked_since: now,
            asked_before: None,
            stopped: None,
            retracked: false,
            carrier_changes: 0,
            pushed_scans: 0,
            pushed_stop: false,
        });
    }

    /// The places of a number's registrations, those of this carrier if one is given.
    pub(crate) fn find(&self, number: &str, carrier: Option<u32>) -> Vec<usize> {
        let registrations = self.registrations.iter().enumerate();
        let fits = |it: &Registration| {
            it.number == number && carrier.is_none_or(|carrier| it.carrier == carrier)
        };
        registrations
            .filter(|(_, it)| fits(it))
            .map(|(at, _)| at)
            .collect()
    }

    /// When the carrier was asked last; `None` as long as it was not.
    pub(crate) fn asked_at(&self, of: &Registration, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let until = of.stopped.map_or(now, |stop| stop.at.min(now));
        let first = of.asked_since + self.first_data_after;
        if until < first {
            return of.asked_before;
        }
        let every = self.asks_carriers_every.num_seconds().max(1);
        let times = (until - first).num_seconds() / every;
        Some(first + TimeDelta::seconds(times * every))
    }

    /// What is known of a registration.
    pub(crate) fn scans<'a>(
        &self,
        of: &Registration,
        parcels: &'a Parcels,
        now: DateTime<Utc>,
    ) -> Vec<SeenScan<'a>> {
        match self.asked_at(of, now) {
            Some(asked) => parcels.scans(&of.number, Some(of.carrier), asked),
            None => Vec::new(),
        }
    }

    /// Stops what has no news for too long, and forgets what was stopped long ago.
    pub(crate) fn settle(&mut self, parcels: &Parcels, now: DateTime<Utc>) {
        let ends: Vec<_> = self
            .registrations
            .iter()
            .map(|it| self.end(it, parcels, now))
            .collect();
        for (registration, end) in self.registrations.iter_mut().zip(ends) {
            let reason = StopReason::Expired;
            let stop = end.filter(|end| *end <= now).map(|at| Stop { at, reason });
            registration.stopped = registration.stopped.or(stop);
        }
        self.registrations
            .retain(|it| it.stopped.is_none_or(|stop| now < stop.at + KEPT));
    }

    /// When a registration ends, if nothing more is heard of it.
    fn end(
        &self,
        of: &Registration,
        parcels: &Parcels,
        now: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        // A long jump of the clock skips nothing: the end of each silence is looked at.
        let scans = self.scans(of, parcels, now);
        let mut silent_since = of.asked_since;
        for seen in &scans {
            if seen.at > silent_since + SILENCE {
                break;
            }
            silent_since = silent_since.max(seen.at);
            if is_end(&seen.scan.sub_status) {
                let next = scans.iter().find(|next| next.at > seen.at);
                if next.is_none_or(|next| next.at > silent_since + AFTER_THE_END) {
                    return Some(silent_since + AFTER_THE_END);
                }
            }
        }
        Some(silent_since + SILENCE)
    }
}

fn is_end(sub_status: &str) -> bool {
    sub_status.starts_with("Delivered") || sub_status.starts_with("Exception")
}
