//! Which requests are to go wrong, and how.

use std::time::Duration;

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
pub(crate) struct FaultPlan {
    entries: Vec<PlannedFault>,
}

struct PlannedFault {
    method: String,
    chat: Option<i64>,
    left: usize,
    fault: Fault,
}

impl FaultPlan {
    pub(crate) fn add(&mut self, method: &str, chat: Option<i64>, count: usize, fault: Fault) {
        self.entries.push(PlannedFault {
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
