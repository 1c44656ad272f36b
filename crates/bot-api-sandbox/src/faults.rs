//! Faults on request: what Telegram and the network do on a bad day.

use std::sync::Arc;

use crate::fault_plan::{Fault, PlannedFault};
use crate::shared::SharedState;

/// Orders faults. A request meets the one that was ordered first among those meant for it.
#[derive(Clone)]
pub struct Faults {
    shared: Arc<SharedState>,
}

impl Faults {
    pub(crate) fn new(shared: Arc<SharedState>) -> Self {
        Self { shared }
    }

    /// The next `count` requests of `method` (`"*"`: of any) go wrong.
    pub fn next(&self, method: &str, count: usize, fault: Fault) {
        self.plan(method, None, Some(count), fault);
    }

    /// The next `count` requests of `method` (`"*"`: of any) to this chat go wrong.
    pub fn next_in_chat(&self, chat: i64, method: &str, count: usize, fault: Fault) {
        self.plan(method, Some(chat), Some(count), fault);
    }

    /// All requests of `method` (`"*"`: of any) go wrong until [`clear`](Faults::clear).
    pub fn until_cleared(&self, method: &str, fault: Fault) {
        self.plan(method, None, None, fault);
    }

    /// All requests of `method` (`"*"`: of any) to this chat go wrong until [`clear`](Faults::clear).
    pub fn until_cleared_in_chat(&self, chat: i64, method: &str, fault: Fault) {
        self.plan(method, Some(chat), None, fault);
    }

    fn plan(&self, method: &str, chat: Option<i64>, left: Option<usize>, fault: Fault) {
        let planned = PlannedFault {
            method: method.to_owned(),
            chat,
            left,
            fault,
        };
        self.shared.change(|state| state.faults.add(planned));
    }

    /// Each of the next `count` updates comes once more, under its number, after the bot confirmed it.
    pub fn deliver_twice(&self, count: usize) {
        self.shared
            .change(|state| state.updates.deliver_twice(count));
    }

    /// The webhook gets updates of one chat over several connections at once, so that they may arrive in any order.
    pub fn deliver_out_of_order(&self) {
        self.shared
            .change(|state| state.webhook_keeps_order = false);
    }

    /// Takes back what was ordered and has not happened; answers that are late on purpose come now.
    pub fn clear(&self) {
        self.shared.change(|state| {
            state.faults.clear();
            state.updates.deliver_twice(0);
            state.webhook_keeps_order = true;
        });
    }
}
