//! Calls to the writer's thread.

use std::sync::mpsc;

use chrono::{DateTime, Utc};
use tokio::sync::oneshot;

use super::trees::Trees;
use crate::model::{Changes, ChatId};
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::interface::{Ack, InboxEntry, OutboxEntries, OutboxKey, UpdateId};

pub type Reply<T> = oneshot::Sender<Result<T>>;

/// A call, and where its answer goes.
pub enum Call {
    Receive(
        Vec<(UpdateId, Vec<u8>)>,
        DateTime<Utc>,
        Reply<Vec<InboxEntry>>,
    ),
    CountAttempt(UpdateId, Reply<u32>),
    Commit(Commit, Reply<Option<OutboxEntries>>),
    Sent(OutboxKey, Reply<()>),
    /// Runs while nothing changes.
    Alone(Box<dyn FnOnce(&Trees) + Send>),
}

/// What is to be committed.
pub struct Commit {
    pub chat: Option<ChatId>,
    pub changes: Box<Changes>,
    pub ack: Ack,
    pub now: DateTime<Utc>,
}

impl Call {
    /// Whose turn it is part of.
    pub fn chat(&self) -> Option<ChatId> {
        match self {
            Self::Commit(commit, _) => commit.chat,
            Self::Sent(key, _) => Some(key.chat),
            _ => None,
        }
    }
}

/// The callers' end.
pub struct Calls(mpsc::Sender<Call>);

impl Calls {
    pub fn new() -> (Self, mpsc::Receiver<Call>) {
        let (calls, served) = mpsc::channel();
        (Self(calls), served)
    }

    /// Makes a call, and waits for its answer.
    pub async fn ask<T>(&self, call: impl FnOnce(Reply<T>) -> Call) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        if self.0.send(call(reply)).is_err() {
            return Err(ended());
        }
        answer.await.unwrap_or_else(|_| Err(panicked()))
    }

    /// Runs something while nothing changes.
    pub async fn alone<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Trees) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.ask(|reply| Call::Alone(Box::new(move |trees| drop(reply.send(work(trees))))))
            .await
    }
}

/// The writer's thread is gone: no record is to blame, and no call will be answered any more.
fn ended() -> StorageError {
    StorageError::new(
        ErrorKind::Fatal,
        "the storage engine has ended; start again",
    )
}

/// On some damaged files sled panics instead of returning an error: that is like a record that cannot be read.
pub fn panicked() -> StorageError {
    StorageError::new(ErrorKind::Corrupt, "the storage engine panicked")
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_executor::block_on;

    #[test]
    fn without_its_thread_only_a_new_start_helps() {
        let (calls, served) = Calls::new();
        drop(served);
        let error = block_on(calls.alone(|_| Ok(()))).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Fatal);
    }
}
