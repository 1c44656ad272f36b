//! Commits: those that wait at the same moment are a group, and share a transaction and what the disk takes for it.
//!
//! Where the connection breaks after a group was sent, nobody has said whether it was made. Then the same group is tried again,
//! with the same numbers for the outbox, until each of its commits finds itself done or is done: its acknowledgement or its first
//! message shows that.

use std::collections::HashSet;
use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::{sleep, timeout};

use super::connection::Aborted;
use super::engine::Engine;
use super::pending::{Commit, Made, Numbered, Pending};
use super::together::Turn;
use crate::model::Changes;
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::interface::{Ack, OutboxEntries, OutboxKey};

/// Before a group is tried again of which nobody has said whether it was made.
const PAUSE: Duration = Duration::from_millis(100);

/// How many commits one transaction takes: it must not be left open for long while they are worked out.
const MOST: usize = 100;

impl Engine {
    /// Applies the changes.
    pub async fn commit(&self, commit: Commit) -> Made {
        self.note(commit.now);
        self.commit_with_others(commit).await
    }

    /// Takes an entry out of the outbox.
    pub async fn sent(&self, key: OutboxKey) -> Result<()> {
        let sent = Commit {
            chat: Some(key.chat),
            changes: Changes::default(),
            ack: Ack::Sent(key),
            // Nothing is written down with it.
            now: DateTime::UNIX_EPOCH,
        };
        self.commit_with_others(sent).await.map(drop)
    }

    async fn commit_with_others(&self, commit: Commit) -> Made {
        // Of one chat there is one at a time: what is read of a person is what the commit before left.
        let _alone = match commit.chat {
            Some(chat) => Some(self.chats.hold(chat).await),
            None => None,
        };
        let numbered = Numbered {
            epoch: self.epoch()?,
            said: self.numbered(&commit),
            commit,
        };
        let made = self
            .commits
            .call(numbered, |all, turn| self.commit_all(all, turn));
        made.await.unwrap_or_else(|| Err(self.place().no_answer()))
    }

    /// Remembers the latest instant that is known.
    pub fn note(&self, now: DateTime<Utc>) {
        self.latest.fetch_max(now.timestamp(), Ordering::Relaxed);
    }

    /// What is said, each with its place in the outbox.
    fn numbered(&self, commit: &Commit) -> OutboxEntries {
        let outgoing = &commit.changes.outgoing;
        let first = self
            .sequence
            .fetch_add(outgoing.len() as u64, Ordering::Relaxed);
        let Some(chat) = commit.chat else {
            return Vec::new();
        };
        let key = |sequence| OutboxKey { chat, sequence };
        let entries = (first..).zip(outgoing);
        entries
            .map(|(sequence, outgoing)| (key(sequence), outgoing.clone()))
            .collect()
    }

    async fn commit_all(&self, mut all: Vec<Pending>, turn: Turn) {
        let mut turn = Some(turn);
        while !all.is_empty() {
            let (group, rest) = group_of(all);
            all = rest;
            self.commit_group(group, false, &mut turn).await;
        }
    }

    /// Commits a group, and answers all of it. `unsure` says that an earlier try may have been made.
    async fn commit_group(
        &self,
        mut group: Vec<Pending>,
        mut unsure: bool,
        turn: &mut Option<Turn>,
    ) {
        let mut told = false;
        while !group.is_empty() {
            let error = match self.try_group(&mut group, unsure).await {
                Ok(()) => continue,
                Err(Aborted::Unsure(error)) => {
                    unsure = true;
                    error
                }
                Err(Aborted::Failed(error)) if unsure && error.kind == ErrorKind::Transient => {
                    error
                }
                Err(Aborted::Failed(error)) if group.len() > 1 && may_be_of_one(&error) => {
                    for one in group {
                        Box::pin(self.commit_group(vec![one], unsure, turn)).await;
                    }
                    return;
                }
                Err(Aborted::Failed(error)) => return fail(group, &error),
            };
            if !told {
                log::warn!("whether a change was written is not known yet: {error}");
            }
            told = true;
            // This may take long. Nobody else waits for it.
            drop(turn.take());
            // Without the lease it does not matter: who works next reads what there is.
            if let Err(error) = self.epoch() {
                return fail(group, &error);
            }
            sleep(PAUSE).await;
        }
    }

    /// Tries once. What was answered is out of the group.
    async fn try_group(
        &self,
        group: &mut Vec<Pending>,
        unsure: bool,
    ) -> std::result::Result<(), Aborted> {
        let place = self.place();
        let sent: Option<Vec<_>> = group
            .iter()
            .map(|pending| pending.call.commit.only_sent())
            .collect();
        if let Some(sent) = sent {
            let left = timeout(self.patience, self.leave(group[0].call.epoch, &sent)).await;
            let left = left.unwrap_or_else(|_| Err(Aborted::Unsure(place.no_answer())))?;
            for (pending, key) in group.drain(..).zip(sent) {
                let was_there = unsure || left.contains(&key);
                pending.answer(Ok(was_there.then(Vec::new)));
            }
            return Ok(());
        }
        let worked_out = timeout(self.patience, self.work_out(group, unsure)).await;
        let worked_out = worked_out.unwrap_or_else(|_| Err(place.no_answer()));
        let Some(worked_out) = worked_out? else {
            return Ok(());
        };
        let index_changes = worked_out.index_changes;
        let doomed = timeout(self.patience, self.write(worked_out)).await;
        let doomed = doomed.unwrap_or_else(|_| Err(Aborted::Unsure(place.no_answer())))?;
        self.destroy(&doomed).await;
        if index_changes {
            self.due_changed.send_replace(());
        }
        for mut made in group.drain(..) {
            let said = std::mem::take(&mut made.call.said);
            made.answer(Ok(Some(said)));
        }
        Ok(())
    }
}

/// Takes those that can share a transaction: they are of one lease, and of no update twice. The others come after them.
fn group_of(all: Vec<Pending>) -> (Vec<Pending>, Vec<Pending>) {
    let epoch = all.first().map(|pending| pending.call.epoch);
    let (mut count, mut updates) = (0, HashSet::new());
    all.into_iter().partition(|pending| {
        let update = pending.call.commit.ack.update();
        let fits = count < MOST
            && Some(pending.call.epoch) == epoch
            && update.is_none_or(|update| updates.insert(update));
        count += usize::from(fits);
        fits
    })
}

/// Whether one commit of a group may have caused this, and the others can be made without it.
fn may_be_of_one(error: &StorageError) -> bool {
    matches!(error.kind, ErrorKind::Corrupt | ErrorKind::Fatal)
}

fn fail(all: Vec<Pending>, error: &StorageError) {
    for pending in all {
        pending.answer(Err(error.clone()));
    }
}
