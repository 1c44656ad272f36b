//! The engine in a folder: reads at the caller's, everything else by the writer's thread.

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, TryLockError};
use std::thread::{self, JoinHandle};

use chrono::{DateTime, Utc};
use futures_util::future::ready;
use tokio::sync::watch;

use super::calls::{Call, Calls, Commit, panicked};
use super::trees::Trees;
use super::{backup, start};
use crate::model::{Changes, ChatId, PersonState};
use crate::storage::crypto::key_source::KeySource;
use crate::storage::error::{ErrorKind, Result, damaged, no_folder};
use crate::storage::interface::{
    Ack, Answer, Due, DueKind, InboxEntry, OutboxEntries, OutboxKey, Storage, UpdateId,
    WrittenBackup,
};
use crate::storage::lease::{Lease, LeaseTerm};

/// Storage in a folder, which nobody else can have open meanwhile.
pub struct Sled {
    pub(super) trees: Arc<Trees>,
    /// Taken away at the end, so that the writer's thread ends.
    calls: Option<Calls>,
    writer: Option<JoinHandle<()>>,
    /// Nobody can take the folder away, so this never says that the lease is lost.
    lease: watch::Sender<LeaseTerm>,
    /// Nobody else has an inbox here, so this never says anything either.
    arrivals: watch::Sender<()>,
}

impl Sled {
    /// Opens the data in `folder`, which is made if it is missing. The error is one line that names the setting
    /// and the remedy.
    pub fn open(folder: &Path, keys: &KeySource) -> Result<Self> {
        let opened = start::open(folder, keys);
        let (trees, writer) = opened.map_err(|error| {
            let error = match error.kind {
                // Without the record the store cannot be opened at all.
                ErrorKind::Corrupt => damaged(folder),
                _ => error,
            };
            error.about("TRACKLESS_DATA")
        })?;
        let (calls, served) = Calls::new();
        let thread = thread::Builder::new().name("storage".to_owned());
        let thread = thread.spawn(move || writer.run(&served));
        let thread = thread.map_err(|error| no_folder(folder, &error).about("TRACKLESS_DATA"))?;
        Ok(Self {
            trees,
            calls: Some(calls),
            writer: Some(thread),
            lease: watch::Sender::new(LeaseTerm::default()),
            arrivals: watch::Sender::new(()),
        })
    }

    fn calls(&self) -> &Calls {
        self.calls.as_ref().expect("they are there until the end")
    }
}

impl Drop for Sled {
    fn drop(&mut self) {
        drop(self.calls.take());
        // The folder is free for others once the thread has ended.
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}

impl Storage for Sled {
    fn acquire(&self) -> Answer<'_, Lease> {
        Box::pin(ready(Ok(Lease::new(&self.lease))))
    }

    fn arrivals(&self) -> watch::Receiver<()> {
        self.arrivals.subscribe()
    }

    fn wakes(&self) -> watch::Receiver<()> {
        self.trees.due_changed.subscribe()
    }

    fn receive(
        &self,
        updates: Vec<(UpdateId, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> Answer<'_, Vec<InboxEntry>> {
        Box::pin(
            self.calls()
                .ask(move |reply| Call::Receive(updates, now, reply)),
        )
    }

    fn inbox(&self) -> Answer<'_, Vec<InboxEntry>> {
        Box::pin(self.calls().alone(Trees::whole_inbox))
    }

    fn count_attempt(&self, update: UpdateId) -> Answer<'_, u32> {
        Box::pin(
            self.calls()
                .ask(move |reply| Call::CountAttempt(update, reply)),
        )
    }

    fn person(&self, chat: ChatId) -> Answer<'_, PersonState> {
        // One record is read faster than another thread is asked, unless records move under other keys at this moment.
        let read = match self.trees.snapshot_lock.try_read() {
            Ok(_nothing_moves) => catch_unwind(AssertUnwindSafe(|| self.trees.person(chat))),
            Err(TryLockError::Poisoned(_)) => {
                catch_unwind(AssertUnwindSafe(|| self.trees.person(chat)))
            }
            Err(TryLockError::WouldBlock) => {
                return Box::pin(self.calls().alone(move |trees| trees.person(chat)));
            }
        };
        Box::pin(ready(read.unwrap_or_else(|_| Err(panicked()))))
    }

    fn people(
        &self,
        after: Option<ChatId>,
        limit: usize,
    ) -> Answer<'_, Vec<(ChatId, PersonState)>> {
        Box::pin(
            self.calls()
                .alone(move |trees| trees.people_after(after, limit)),
        )
    }

    fn commit(
        &self,
        chat: Option<ChatId>,
        changes: Changes,
        ack: Ack,
        now: DateTime<Utc>,
    ) -> Answer<'_, Option<OutboxEntries>> {
        let changes = Box::new(changes);
        let commit = Commit {
            chat,
            changes,
            ack,
            now,
        };
        Box::pin(self.calls().ask(|reply| Call::Commit(commit, reply)))
    }

    fn outbox(&self, of: Option<ChatId>) -> Answer<'_, OutboxEntries> {
        Box::pin(self.calls().alone(move |trees| match of {
            Some(chat) => trees.outbox_of(chat),
            None => trees.whole_outbox(),
        }))
    }

    fn sent(&self, key: OutboxKey) -> Answer<'_, ()> {
        Box::pin(self.calls().ask(move |reply| Call::Sent(key, reply)))
    }

    fn due(&self, kind: DueKind, until: DateTime<Utc>, limit: usize) -> Answer<'_, Vec<Due>> {
        Box::pin(ready(Ok(self.trees.index.until(kind, until, limit))))
    }

    fn next_due(&self, kind: DueKind, after: DateTime<Utc>) -> Answer<'_, Option<DateTime<Utc>>> {
        Box::pin(ready(Ok(self.trees.index.after(kind, after))))
    }

    fn take_dead_letters(&self) -> Answer<'_, Vec<(UpdateId, String)>> {
        Box::pin(self.calls().alone(|trees| {
            let taken = trees.all_dead_letters()?;
            if !taken.is_empty() {
                trees.written(trees.dead_letters.clear())?;
                trees.settle()?;
            }
            Ok(taken)
        }))
    }

    fn has_its_keys_at(&self, keys: &KeySource) -> bool {
        let keyring = &self.trees.keyring;
        keyring.is_at(&keys.keyring_file(keyring.id()))
    }

    fn back_up(&self, readable: bool, to: &mut dyn Write) -> Result<WrittenBackup> {
        backup::back_up(&self.trees, self.calls(), readable, to)
    }
}
