//! Where updates come from: polling (`polled.rs`, `polling.rs`), or the inbox, into which a webhook puts them (`inbox.rs`).

use crate::delivery::under_way::NumberedUpdate;
use crate::storage::UpdateId;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The kinds of updates that Telegram is asked for.
pub const ALLOWED_UPDATES: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

/// An update as the Bot API tells it.
#[derive(Debug, Clone)]
pub struct RawUpdate {
    pub id: UpdateId,
    pub json: Box<RawValue>,
}

impl RawUpdate {
    /// Reads the number of an update; `None` if it has none that can be kept.
    pub fn new(json: &RawValue) -> Option<Self> {
        #[derive(Deserialize)]
        struct Numbered {
            update_id: UpdateId,
        }
        let Numbered { update_id: id } = serde_json::from_str(json.get()).ok()?;
        let json = json.to_owned();
        Some(Self { id, json })
    }
}

/// Brings updates that are cut to what is used and taken over, so that they are under way; each at least once.
pub trait UpdateSource: Send + 'static {
    /// Waits for the next updates; `None` when the program stops. A call that is dropped while it waits loses nothing.
    fn next_batch(&mut self) -> impl Future<Output = Option<Vec<NumberedUpdate>>> + Send;
}

/// Brings raw updates, in order, each at least once.
pub trait RawSource: Send + 'static {
    /// Waits for the next updates; `None` when the program stops.
    ///
    /// The call confirms all that the call before it brought: Telegram forgets those updates. Whoever calls has handled
    /// them by then, or has them on the disk. A call that is dropped while it waits loses nothing.
    fn next_batch(&mut self) -> impl Future<Output = Option<Vec<RawUpdate>>> + Send;
}
