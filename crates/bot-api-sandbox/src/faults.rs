//! Faults on request: what Telegram and the network do on a bad day.

use std::sync::Arc;
use std::time::Duration;

use crate::shared::Shared;

/// A way for a request to go wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The work is done at once, the answer comes this much later.
    Slow(Duration),
    /// 429 with this `retry_after`; nothing is done.
    TooManyRequests(u64),
    /// 400 with this description after "Bad Request: "; nothing is done.
    BadRequest(String),
    /// This status with a body of HTML, as a proxy answers; nothing is done.
    Html(u16),
    /// The connection is dropped; nothing is done.
    DropBefore,
    /// The work is done, then the connection is dropped.
    DropAfter,
}

/// Which requests are to go wrong.
#[derive(Default)]
pub(crate) struct Plan {
    entries: Vec<Entry>,
}

struct Entry {
    method: String,
    chat: Option<i64>,
    left: usize,
    fault: Fault,
}

impl Plan {
    pub(crate) fn add(&mut self, method: &str, chat: Option<i64>, count: usize, fault: Fault) {
        self.entries.push(Entry {
            method: method.to_owned(),
            chat,
            left: count,
            fault,
        });
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    /// The fault for this request, which is then used up.
    pub(crate) fn take(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        let index = self.entries.iter().position(|entry| {
            let method_fits = entry.method == "*" || entry.method.eq_ignore_ascii_case(method);
            method_fits && (entry.chat.is_none() || entry.chat == chat)
        })?;
        let entry = &mut self.entries[index];
        entry.left -= 1;
        let fault = entry.fault.clone();
        self.entries.retain(|entry| entry.left > 0);
        Some(fault)
    }
}

/// Orders faults. Those ordered first come first; each is used up by one request.
#[derive(Clone)]
pub struct Faults {
    shared: Arc<Shared>,
}

impl Faults {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
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
