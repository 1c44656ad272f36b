//! All that the sandbox remembers.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use crate::fault_plan::FaultPlan;
use crate::options::Options;
use crate::parcels::Parcels;
use crate::seventeen;
use crate::told::{ProviderCall, Told};

/// All that the sandbox remembers.
pub(crate) struct ProviderState {
    pub(crate) options: Options,
    pub(crate) parcels: Parcels,
    pub(crate) seventeen: seventeen::Account,
    pub(crate) faults: FaultPlan,
    pub(crate) calls: Vec<ProviderCall>,
    pub(crate) told: Vec<Told>,
    /// When the latest requests came, by the system's clock.
    latest: VecDeque<Instant>,
}

impl ProviderState {
    pub(crate) fn new(options: Options) -> Self {
        Self {
            parcels: Parcels::new(options.lives_by_number),
            seventeen: seventeen::Account::new(&options),
            options,
            faults: FaultPlan::default(),
            calls: Vec::new(),
            told: Vec::new(),
            latest: VecDeque::new(),
        }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.options.clock.now()
    }

    /// Whether one more request is allowed at this moment; if so, it counts.
    pub(crate) fn is_in_time(&mut self, moment: Instant) -> bool {
        let Some(per_second) = self.options.per_second else {
            return true;
        };
        let second = Duration::from_secs(1);
        self.latest
            .retain(|earlier| moment.duration_since(*earlier) < second);
        let is_allowed = self.latest.len() < per_second;
        if is_allowed {
            self.latest.push_back(moment);
        }
        is_allowed
    }
}
