//! Which requests are to go wrong, and how.

use std::time::Duration;

use crate::raw_answer::RawAnswer;

/// A way for a request to go wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The work is done at once, the answer comes this much later, or as soon as the faults are taken back.
    Slow(Duration),
    /// 429 with this `retry_after`; nothing is done.
    TooManyRequests(u64),
    /// 400 with this description after "Bad Request: "; nothing is done.
    BadRequest(String),
    /// This status with a body of HTML, as a proxy answers; nothing is done.
    Html(u16),
    /// This answer; nothing is done.
    Answer(RawAnswer),
    /// The work is done, and then this is the answer.
    AnswerAfter(RawAnswer),
    /// The connection is dropped; nothing is done.
    DropBefore,
    /// The work is done, then the connection is dropped.
    DropAfter,
}

/// Which requests are to go wrong.
#[derive(Default)]
pub(crate) struct FaultPlan {
    entries: Vec<PlannedFault>,
    /// How often all faults were taken back: answers that are held back wait for it.
    pub(crate) times_cleared: u64,
}

/// A fault and the requests it is meant for.
pub(crate) struct PlannedFault {
    /// The method, or `"*"` for any.
    pub(crate) method: String,
    /// The chat, if it is meant for one.
    pub(crate) chat: Option<i64>,
    /// How many more requests go wrong; all if there is no number.
    pub(crate) left: Option<usize>,
    pub(crate) fault: Fault,
}

impl PlannedFault {
    fn is_for(&self, method: &str, chat: Option<i64>) -> bool {
        let method_fits = self.method == "*" || self.method.eq_ignore_ascii_case(method);
        method_fits && (self.chat.is_none() || self.chat == chat)
    }
}

impl FaultPlan {
    pub(crate) fn add(&mut self, planned: PlannedFault) {
        if planned.left != Some(0) {
            self.entries.push(planned);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.times_cleared += 1;
    }

    /// The fault for this request; it counts against the number of requests that the fault is meant for.
    pub(crate) fn take(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        let index = self
            .entries
            .iter()
            .position(|entry| entry.is_for(method, chat))?;
        let entry = &mut self.entries[index];
        entry.left = entry.left.map(|left| left - 1);
        let fault = entry.fault.clone();
        self.entries.retain(|entry| entry.left != Some(0));
        Some(fault)
    }
}
