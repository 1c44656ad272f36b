//! Nothing is said by who may no longer be the worker.
//!
//! What is written, storage refuses. But what was sent to Telegram cannot be taken back, so it is asked before: a process that was
//! stopped for a while, or cut off from the database, would go on saying what another has said meanwhile.

use super::outcome::SendOutcome;
use super::transport::Transport;
use crate::delivery::shutdown::Shutdown;
use crate::model::{ChatId, Outgoing};
use crate::storage::Lease;
use futures_util::future::BoxFuture;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How often it is looked whether a lease that has run out was renewed.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Says what is to be said as long as the lease stands.
pub struct Fenced {
    pub transport: Arc<dyn Transport>,
    /// Gone when it was given back.
    pub lease: Weak<Lease>,
    pub stop: Shutdown,
}

impl Transport for Fenced {
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome> {
        Box::pin(async move {
            while !self.lease.upgrade().is_some_and(|lease| lease.stands()) {
                if !self.stop.sleep(LOOK_EVERY).await {
                    return SendOutcome::Later;
                }
            }
            self.transport.say(chat, outgoing).await
        })
    }
}
