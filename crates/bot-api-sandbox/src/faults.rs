//! Faults on request: what Telegram and the network do on a bad day.

use std::sync::Arc;

use crate::fault_plan::Fault;
use crate::shared::SharedState;

/// Orders faults. Those ordered first come first; each is used up by one request.
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
        self.plan(method, None, count, fault);
    }

    /// The next `count` requests of `method` (`"*"`: of any) to this chat go wrong.
    pub fn next_in_chat(&self, chat: i64, method: &str, count: usize, fault: Fault) {
        self.plan(method, Some(chat), count, fault);
    }

    fn plan(&self, method: &str, chat: Option<i64>, count: usize, fault: Fault) {
        if count > 0 {
            self.shared
                .change(|state| state.faults.add(method, chat, count, fault));
        }
    }

    /// Each of the next `count` updates comes once more, under its number, after the bot confirmed it.
    pub fn deliver_twice(&self, count: usize) {
        self.shared
            .change(|state| state.updates.deliver_twice(count));
    }

    /// Takes back what was ordered and has not happened.
    pub fn clear(&self) {
        self.shared.change(|state| {
            state.faults.clear();
            state.updates.deliver_twice(0);
        });
    }
}
