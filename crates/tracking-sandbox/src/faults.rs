//! Faults on request: what a provider and the network do on a bad day.

use std::sync::Arc;

use bot_api_sandbox::Shared;
use chrono::{DateTime, Utc};

use crate::fault_plan::{Fault, Lasting, PlannedFault};
use crate::state::ProviderState;

/// Orders faults. A request meets the one that was ordered first among those meant for it. A call is named as in
/// [`ProviderCall::name`](crate::ProviderCall::name); `"*"` is any.
#[derive(Clone)]
pub struct Faults {
    shared: Arc<Shared<ProviderState>>,
}

impl Faults {
    pub(crate) fn new(shared: Arc<Shared<ProviderState>>) -> Self {
        Self { shared }
    }

    /// The next `count` requests of this call go wrong.
    pub fn next(&self, call: &str, count: usize, fault: Fault) {
        self.plan(call, Lasting::Requests(count), fault);
    }

    /// All requests of this call go wrong until the clock shows `end`.
    pub fn until(&self, end: DateTime<Utc>, call: &str, fault: Fault) {
        self.plan(call, Lasting::Until(end), fault);
    }

    /// All requests of this call go wrong until [`clear`](Faults::clear).
    pub fn until_cleared(&self, call: &str, fault: Fault) {
        self.plan(call, Lasting::Always, fault);
    }

    fn plan(&self, call: &str, lasts: Lasting, fault: Fault) {
        let call = call.to_owned();
        let planned = PlannedFault { call, lasts, fault };
        self.shared.change(|state| state.faults.add(planned));
    }

    /// Takes back what was ordered and has not happened.
    pub fn clear(&self) {
        self.shared.change(|state| state.faults.clear());
    }
}
