//! Which requests are to go wrong, and how.

use std::time::Duration;

use bot_api_sandbox::RawAnswer;
use chrono::{DateTime, Utc};

use crate::seventeen::refused_as_a_whole;

/// A way for a request to go wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// This answer; nothing is done.
    Answer(RawAnswer),
    /// The connection is cut; nothing is done.
    CutBefore,
    /// The work is done, then the connection is cut.
    CutAfter,
    /// Nothing is done, nothing is said for so long, then the connection is cut.
    Silence(Duration),
}

impl Fault {
    /// A bare status: 500, 503.
    pub fn status(status: u16) -> Self {
        Self::Answer(RawAnswer::new(status, ""))
    }

    /// A refusal of the whole call with this code, as 17TRACK answers: a key of another address, an account that is disabled.
    pub fn refusal(status: u16, code: i64) -> Self {
        Self::Answer(RawAnswer::json(status, &refused_as_a_whole(code)))
    }

    /// A page of HTML with this status, as a proxy answers.
    pub fn html(status: u16) -> Self {
        let body = format!("<html>\r\n<body><h1>{status} Bad Gateway</h1></body>\r\n</html>\r\n");
        Self::Answer(RawAnswer::new(status, body).with_header("content-type", "text/html"))
    }
}

/// Which requests are to go wrong.
#[derive(Default)]
pub(crate) struct FaultPlan {
    entries: Vec<PlannedFault>,
}

/// A fault and the requests that it is meant for.
pub(crate) struct PlannedFault {
    /// The call, or `"*"` for any.
    pub(crate) call: String,
    pub(crate) lasts: Lasting,
    pub(crate) fault: Fault,
}

/// How long requests go wrong.
pub(crate) enum Lasting {
    /// So many more requests.
    Requests(usize),
    /// Until the clock shows this.
    Until(DateTime<Utc>),
    /// Until it is taken back.
    Always,
}

impl FaultPlan {
    pub(crate) fn add(&mut self, planned: PlannedFault) {
        self.entries.push(planned);
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    /// The fault for this request; it counts against the number of requests that the fault is meant for.
    pub(crate) fn take(&mut self, call: &str, now: DateTime<Utc>) -> Option<Fault> {
        self.entries.retain(|entry| match entry.lasts {
            Lasting::Requests(left) => left > 0,
            Lasting::Until(end) => now < end,
            Lasting::Always => true,
        });
        let mut entries = self.entries.iter_mut();
        let entry = entries.find(|entry| entry.call == "*" || entry.call == call)?;
        if let Lasting::Requests(left) = &mut entry.lasts {
            *left -= 1;
        }
        Some(entry.fault.clone())
    }
}
