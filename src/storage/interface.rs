//! What the rest of the program asks of storage, and the words in which it does.

use std::io::Write;

use chrono::{DateTime, Utc};
use futures_util::future::{BoxFuture, ready};
use tokio::sync::watch;

use super::crypto::key_source::KeySource;
use super::error::Result;
use super::lease::Lease;
use crate::model::{Changes, ChatId, DueSubject, Outgoing, PersonState};

/// Telegram's number of an update.
pub type UpdateId = u32;

/// What a commit settles besides the changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ack {
    /// This update has been handled: it leaves the inbox, and it is remembered that it was processed.
    Update(UpdateId),
    /// This update is given up. It counts as handled, and its kind is kept for [`Storage::take_dead_letters`].
    DeadLetter(UpdateId),
    /// Telegram accepted this entry of the outbox: it leaves the outbox. It is one of the chat whose changes these are.
    Sent(OutboxKey),
    /// Nothing: the change came from no update, such as a reminder that has just been sent, or a person who is gone.
    None,
}

impl Ack {
    /// The update that it settles.
    pub fn update(self) -> Option<UpdateId> {
        match self {
            Self::Update(update) | Self::DeadLetter(update) => Some(update),
            Self::Sent(_) | Self::None => None,
        }
    }
}

/// A raw update as Telegram handed it over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxEntry {
    pub update: UpdateId,
    pub raw: Vec<u8>,
    /// How many processes that found it in the inbox at their start ended before they had handled it.
    pub attempts: u32,
}

/// The place of an entry in the outbox: entries of one chat are sent in the order of `sequence`, which no run uses twice.
/// What a run adds comes behind all that earlier ones left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutboxKey {
    pub chat: ChatId,
    pub sequence: u64,
}

/// Entries of the outbox.
pub type OutboxEntries = Vec<(OutboxKey, Outgoing)>;

/// For what a time comes: each kind has an index of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueKind {
    /// An order or a person is to be spoken of.
    Reminder,
    /// A provider of tracking data is to be asked about an order.
    LookUp,
}

/// An order or a person whose time comes at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    pub at: DateTime<Utc>,
    pub chat: ChatId,
    pub subject: DueSubject,
}

/// What was written by [`Storage::back_up`].
#[derive(Debug)]
pub struct WrittenBackup {
    pub people: u64,
    /// How many people, updates and messages cannot be read and are not in it.
    pub left_out: u64,
    /// The name of the file for the keys, and the keys of that moment, still wrapped by the master key. A readable backup needs none.
    pub keys: Option<(String, Vec<u8>)>,
}

/// What a restore put back.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    pub people: usize,
    /// People whose keys are gone: they were forgotten after the backup, or took new keys, and the keyring of then is not there.
    pub closed: usize,
}

/// What a look at a data folder finds.
#[derive(Debug, PartialEq, Eq)]
pub enum FolderState {
    /// There is no such folder.
    Absent,
    /// Nothing was kept in it yet.
    Empty,
    /// It can be read.
    Readable { people: usize },
}

/// The answer of storage, once it is there.
pub type Answer<'a, T> = BoxFuture<'a, Result<T>>;

/// What the rest of the program asks of storage. When a call that changes something answers, the change is on the disk.
///
/// No call blocks the thread that awaits it, but for [`Storage::back_up`]. Commits of one chat must come one after the other;
/// those of different chats may come at once, and then share a transaction and a sync. An answer that is not awaited any more
/// stops nothing: the change is made nevertheless.
///
/// # Another engine
///
/// Implement this trait, add a line to [`super::open`], and run the functions of `storage/contract.rs` against it.
pub trait Storage: Send + Sync {
    /// Waits until this process is the worker. In a folder that is so from its opening on.
    ///
    /// Who is not the worker may do all but [`Storage::commit`], [`Storage::sent`] and [`Storage::count_attempt`]: these are
    /// refused with [`ErrorKind::InUse`](super::ErrorKind::InUse), and write nothing.
    fn acquire(&self) -> Answer<'_, Lease>;
    /// Gives the lease back, the last one of this process: when this answers, another process may be the worker.
    fn release(&self, lease: Lease) -> Answer<'_, ()> {
        drop(lease);
        Box::pin(ready(Ok(())))
    }
    /// Marked as changed when the inbox may hold what another process put there. It is a hint to look, and not the truth, but
    /// it comes some time also where a notification was lost.
    fn arrivals(&self) -> watch::Receiver<()>;
    /// Marked as changed when what is due may be another than before. It is a hint to look again, and not the truth.
    fn wakes(&self) -> watch::Receiver<()>;

    /// Puts raw updates into the inbox, but for those that were processed before or are there already.
    /// Returns the ones that are new.
    fn receive(
        &self,
        updates: Vec<(UpdateId, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> Answer<'_, Vec<InboxEntry>>;
    /// All of the inbox, oldest first: what an earlier run left unhandled.
    fn inbox(&self) -> Answer<'_, Vec<InboxEntry>>;
    /// Notes that this process is about to handle an update that an earlier one left; returns how many were by now,
    /// 0 if it is not in the inbox.
    fn count_attempt(&self, update: UpdateId) -> Answer<'_, u32>;

    /// What is remembered of a person.
    fn person(&self, chat: ChatId) -> Answer<'_, PersonState>;
    /// People of whom something is remembered, by chat: those after `after`, at most `limit`. For whoever goes through all of
    /// them, a page at a time; only behind the last one is a page empty.
    fn people(&self, after: Option<ChatId>, limit: usize)
    -> Answer<'_, Vec<(ChatId, PersonState)>>;
    /// Applies all of `changes` in one transaction. Returns the outbox entries it made,
    /// or `None` if the update had been processed before, or the entry had left the outbox, and then nothing is changed.
    ///
    /// What concerns no chat, such as an update without one, is nobody's, and has no changes. Saying something to somebody
    /// does not need their record, which may be damaged.
    fn commit(
        &self,
        chat: Option<ChatId>,
        changes: Changes,
        ack: Ack,
        now: DateTime<Utc>,
    ) -> Answer<'_, Option<OutboxEntries>>;

    /// The outbox, of one chat or of all, by chat and sequence.
    fn outbox(&self, of: Option<ChatId>) -> Answer<'_, OutboxEntries>;
    /// Telegram accepted this entry, or will never: it leaves the outbox.
    fn sent(&self, key: OutboxKey) -> Answer<'_, ()>;

    /// What of a kind is due at or before `until`, soonest first, at most `limit`; the orders of people who blocked the bot are left
    /// out, and what cannot be read is passed over.
    fn due(&self, kind: DueKind, until: DateTime<Utc>, limit: usize) -> Answer<'_, Vec<Due>>;
    /// The soonest instant after `after` at which something of a kind is due.
    fn next_due(&self, kind: DueKind, after: DateTime<Utc>) -> Answer<'_, Option<DateTime<Utc>>>;

    /// The updates that were given up, with their kinds, by number. They are told once: the next call has only newer ones.
    fn take_dead_letters(&self) -> Answer<'_, Vec<(UpdateId, String)>>;

    /// The setting that says where the data are: a line about them begins with it.
    fn setting(&self) -> &'static str {
        "TRACKLESS_DATA"
    }

    /// Whether the server of the data is out of reach, also while nobody asks it for anything. `None` where the data are in this
    /// process, and a failure may be mended by its new start.
    fn outage(&self) -> Option<watch::Receiver<bool>> {
        None
    }

    /// Whether the keyring at `keys` is the one to which new keys are added. A copy that was put in its place is not: it has none of
    /// those who come from then on.
    fn has_its_keys_at(&self, keys: &KeySource) -> bool;
    /// Writes a backup of one moment, while the program goes on. A readable one is not sealed, and can be read by anybody.
    /// This blocks: call it from a thread of its own.
    fn back_up(&self, readable: bool, to: &mut dyn Write) -> Result<WrittenBackup>;
}
