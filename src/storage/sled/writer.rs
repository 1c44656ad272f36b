//! The one thread that changes the store. It takes all calls that wait, applies their plans in one transaction, syncs once, and
//! answers each: calls that come at once share what a sync costs.

use std::collections::{HashSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use super::calls::{Call, Reply, panicked};
use super::transaction::Applied;
use super::trees::Trees;
use super::write_plan::WritePlan;
use crate::storage::crypto::keyring::Slot;
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::interface::{InboxEntry, OutboxEntries};

/// The key of the inbox is not renewed more often.
const RENEWAL: Duration = Duration::from_secs(1);

/// How many calls share a transaction at most.
const BATCH: usize = 1000;

/// The thread's state.
pub struct Writer {
    pub(super) trees: Arc<Trees>,
    /// The number of the last transaction.
    transaction: u64,
    pub(super) next_processed: u64,
    pub(super) next_sequence: u64,
    /// Something has been sealed with the present key of the inbox.
    pub(super) inbox_used: bool,
    inbox_renewed: Option<Instant>,
}

impl Writer {
    pub fn new(
        trees: Arc<Trees>,
        transaction: u64,
        next_processed: u64,
        next_sequence: u64,
    ) -> Result<Self> {
        let mut writer = Self {
            trees,
            transaction,
            next_processed,
            next_sequence,
            inbox_used: true,
            inbox_renewed: None,
        };
        writer.renew_inbox_key()?;
        Ok(writer)
    }

    /// Serves until nobody can call any more, and all calls are answered.
    pub fn run(mut self, calls: &Receiver<Call>) {
        let mut waiting = VecDeque::new();
        loop {
            if waiting.is_empty() {
                match calls.recv() {
                    Ok(call) => waiting.push_back(call),
                    Err(_) => return,
                }
            }
            waiting.extend(calls.try_iter());
            self.serve(next_batch(&mut waiting));
        }
    }

    fn serve(&mut self, batch: Vec<Call>) {
        let planned: Vec<_> = batch
            .into_iter()
            .filter_map(|call| {
                // The answer of a call that panics is dropped with it, which the caller notices.
                catch_unwind(AssertUnwindSafe(|| self.plan(call))).unwrap_or_default()
            })
            .collect();
        let (plans, answers): (Vec<_>, Vec<_>) = planned.into_iter().unzip();
        if plans.is_empty() {
            return;
        }
        let written = catch_unwind(AssertUnwindSafe(|| self.write(&plans)));
        match written.unwrap_or_else(|_| Err(all_panicked(plans.len()))) {
            Ok(outcomes) => {
                for ((plan, outcome), answer) in plans.into_iter().zip(outcomes).zip(answers) {
                    answer.give(plan, outcome);
                }
            }
            Err(error) => answers.into_iter().for_each(|to| to.fail(error.clone())),
        }
        if let Err(error) = self.renew_inbox_key() {
            log::error!("{error}");
        }
    }

    /// What a call writes. Where that is nothing, the call is answered at once.
    fn plan(&mut self, call: Call) -> Option<(WritePlan, To)> {
        match call {
            Call::Receive(updates, now, to) => {
                Some((self.plan_receive(updates, now), To::Receive(to)))
            }
            Call::CountAttempt(update, to) => match self.plan_attempt(update) {
                Ok(Some((plan, attempts))) => Some((plan, To::CountAttempt(attempts, to))),
                Ok(None) => answer(to, Ok(0)),
                Err(error) => answer(to, Err(error)),
            },
            Call::Commit(commit, to) => match self.plan_commit(commit) {
                Ok(Some(plan)) => Some((plan, To::Commit(to))),
                Ok(None) => answer(to, Ok(None)),
                Err(error) => answer(to, Err(error)),
            },
            Call::Sent(key, to) => match self.plan_sent(key) {
                Ok(Some(plan)) => Some((plan, To::Sent(to))),
                Ok(None) => answer(to, Ok(())),
                Err(error) => answer(to, Err(error)),
            },
            Call::Alone(work) => {
                work(&self.trees);
                None
            }
        }
    }

    /// Keys first, then the transaction, then what is to be destroyed. All is on the disk when this returns.
    fn write(&mut self, plans: &[WritePlan]) -> Result<Vec<Applied>> {
        let trees = &*self.trees;
        if plans.iter().any(|plan| plan.created.is_some()) {
            trees.keys_written(trees.keyring.sync())?;
        }
        trees.keys_known()?;
        let moves = plans.iter().any(|plan| plan.destroyed.is_some());
        let lock = &trees.snapshot_lock;
        let nobody_reads = moves.then(|| lock.write().unwrap_or_else(PoisonError::into_inner));
        let transaction = self.transaction + 1;
        let outcomes = trees.apply(plans, transaction)?;
        trees.settle()?;
        self.transaction = transaction;
        trees.progress.note(transaction);
        let mut unused = Vec::new();
        for (plan, outcome) in plans.iter().zip(&outcomes) {
            match outcome.applied {
                true => unused.extend(follow(trees, plan)),
                false => unused.extend(plan.created.map(|(_, slot)| slot)),
            }
        }
        drop(nobody_reads);
        trees.destroy_keys(&unused)?;
        Ok(outcomes)
    }

    /// Where the inbox is empty, what was in it cannot be opened any more from here on.
    fn renew_inbox_key(&mut self) -> Result<()> {
        let renewed = self.inbox_renewed;
        if !self.inbox_used
            || renewed.is_some_and(|renewed| renewed.elapsed() < RENEWAL)
            || !self.trees.inbox.is_empty()
        {
            return Ok(());
        }
        self.trees.keys_written(self.trees.keyring.renew_inbox())?;
        self.inbox_used = false;
        self.inbox_renewed = Some(Instant::now());
        Ok(())
    }
}

/// What follows in memory once a plan is on the disk. Returns the slot whose key is to be destroyed.
fn follow(trees: &Trees, plan: &WritePlan) -> Option<Slot> {
    if let Some((chat, slot)) = plan.created {
        trees.keyring.bind(chat, slot);
    }
    if let Some((chat, before, after)) = &plan.index
        && before != after
    {
        trees.index.replace(*chat, before, after);
        trees.due_changed.send_replace(());
    }
    let (chat, slot) = plan.destroyed.unzip();
    if let Some(chat) = chat
        && trees.keyring.slot(chat) == slot
    {
        trees.keyring.unbind(chat);
    }
    trees.note_changed(plan.changed.into_iter().chain(slot.zip(chat)));
    slot
}

/// Where the answer to a plan goes.
enum To {
    Receive(Reply<Vec<InboxEntry>>),
    CountAttempt(u32, Reply<u32>),
    Commit(Reply<Option<OutboxEntries>>),
    Sent(Reply<()>),
}

impl To {
    fn give(self, plan: WritePlan, outcome: Applied) {
        let applied = outcome.applied;
        // Nobody may wait for the answer any more; the change is made nevertheless.
        match self {
            Self::Receive(to) => drop(to.send(Ok(outcome.new))),
            Self::CountAttempt(attempts, to) => {
                drop(to.send(Ok(if applied { attempts } else { 0 })))
            }
            Self::Commit(to) => drop(to.send(Ok(applied.then_some(plan.entries)))),
            Self::Sent(to) => drop(to.send(Ok(()))),
        }
    }

    fn fail(self, error: StorageError) {
        match self {
            Self::Receive(to) => drop(to.send(Err(error))),
            Self::CountAttempt(_, to) => drop(to.send(Err(error))),
            Self::Commit(to) => drop(to.send(Err(error))),
            Self::Sent(to) => drop(to.send(Err(error))),
        }
    }
}

fn answer<T>(to: Reply<T>, result: Result<T>) -> Option<(WritePlan, To)> {
    drop(to.send(result));
    None
}

/// Alone, a call that panicked would do so again; together with others, it may have been one of them.
fn all_panicked(calls: usize) -> StorageError {
    match calls {
        1 => panicked(),
        _ => panicked().with_kind(ErrorKind::Transient),
    }
}

/// The calls that are served next. Of a chat there is only one among them, for its plan is made before the others are applied;
/// what comes behind it waits for the next batch. What runs alone is a batch of its own.
fn next_batch(waiting: &mut VecDeque<Call>) -> Vec<Call> {
    let (mut batch, mut later) = (Vec::new(), VecDeque::new());
    let mut chats = HashSet::new();
    while let Some(call) = waiting.pop_front() {
        if matches!(call, Call::Alone(_)) {
            if batch.is_empty() {
                batch.push(call);
            } else {
                later.push_back(call);
            }
            break;
        }
        match call.chat() {
            Some(chat) if !chats.insert(chat) => later.push_back(call),
            _ => batch.push(call),
        }
        if batch.len() == BATCH {
            break;
        }
    }
    later.append(waiting);
    *waiting = later;
    batch
}
