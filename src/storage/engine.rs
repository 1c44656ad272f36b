//! The sled engine: the trees, and the calls of [`Storage`] upon them.

#[cfg(test)]
mod look;

use std::convert::Infallible;
use std::io;
use std::ops::Bound::{Excluded, Unbounded};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use serde::de::{DeserializeOwned, IgnoredAny};
use sled::transaction::{ConflictableTransactionError, TransactionError, abort};
use sled::{IVec, Transactional, Tree};

use super::plan::Plan;
use super::records::{ChatId, Outgoing, UpdateId};
use super::sync::Disk;
use super::version::Unreadable;
use super::{
    Changes, Due, Error, Extent, Memory, OutboxKey, Received, Result, Settles, Storage, keys, open,
    version,
};

/// So many of the newest marks of handled updates are kept. Telegram repeats an update for a day at most.
const MARKS_KEPT: u64 = 100_000;

/// Storage in a folder.
pub struct Sled {
    folder: PathBuf,
    disk: Disk,
    /// chat -> person
    people: Tree,
    /// chat, order -> order
    orders: Tree,
    /// instant, chat, order: for each order with a `next_due`, unless its person is parked
    due: Tree,
    /// chat, sequence -> what is to be said
    outbox: Tree,
    /// update -> failures, raw update
    inbox: Tree,
    /// update -> the number of its mark
    handled: Tree,
    /// the number of a mark -> its update
    marks: Tree,
    /// update that failed too often -> its kind
    aside: Tree,
    next_mark: AtomicU64,
    next_sequence: AtomicU64,
    /// It has been said that the index by time holds what cannot be read.
    damage_told: AtomicBool,
}

impl Sled {
    /// Opens the data in `folder`, which is made if it is missing. The error is one line that names the setting
    /// and the remedy.
    pub fn open(folder: &Path) -> Result<Self> {
        let opened = Self::open_trees(folder).and_then(|storage| {
            storage.resume_marks()?;
            storage.resume_sequence()?;
            Ok(storage)
        });
        opened.map_err(|error| Error::new(error.extent, format!("TRACKLESS_DATA: {error}")))
    }

    fn open_trees(folder: &Path) -> Result<Self> {
        let names = [
            "people", "orders", "due", "outbox", "inbox", "handled", "marks", "aside",
        ];
        let (disk, trees) = open::trees(folder, names)?;
        let [people, orders, due, outbox, inbox, handled, marks, aside] = trees;
        Ok(Self {
            folder: folder.to_owned(),
            disk,
            people,
            orders,
            due,
            outbox,
            inbox,
            handled,
            marks,
            aside,
            next_mark: AtomicU64::new(0),
            next_sequence: AtomicU64::new(0),
            damage_told: AtomicBool::new(false),
        })
    }

    /// The updates that were set aside, with their kinds, by number.
    pub fn aside(&self) -> Result<Vec<(UpdateId, String)>> {
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            let update = self.known(keys::read_update(&key))?;
            Ok((update, self.decode(&value)?))
        };
        self.aside.iter().map(read).collect()
    }

    /// Forgets which updates were set aside, once that has been told.
    pub fn clear_aside(&self) -> Result<()> {
        self.written(self.aside.clear())?;
        self.settle()
    }

    /// Goes on numbering marks where the last run ended, and removes those that it left too many.
    fn resume_marks(&self) -> Result<()> {
        let number = |key: IVec| self.known(key.as_ref().try_into().ok().map(u64::from_be_bytes));
        let Some((last, _)) = self.read(self.marks.last())? else {
            return Ok(());
        };
        let next = number(last)? + 1;
        self.next_mark.store(next, Ordering::Relaxed);
        let kept = next.saturating_sub(MARKS_KEPT).to_be_bytes();
        for entry in self.marks.range(..kept) {
            let (mark, update) = self.read(entry)?;
            self.written(self.handled.remove(update))?;
            self.written(self.marks.remove(mark))?;
        }
        Ok(())
    }

    /// Goes on numbering what is to be said behind all that is waiting.
    fn resume_sequence(&self) -> Result<()> {
        for key in self.outbox.iter().keys() {
            if let Some(key) = keys::read_outgoing(&self.read(key)?) {
                self.next_sequence
                    .fetch_max(key.sequence.saturating_add(1), Ordering::Relaxed);
            }
        }
        Ok(())
    }

    /// Applies the plan in one transaction and brings it to the disk. False if the update it settles was handled
    /// before; then nothing is changed.
    fn apply(&self, plan: &Plan) -> Result<bool> {
        let mark = plan.handled.map(|update| {
            let number = self.next_mark.fetch_add(1, Ordering::Relaxed);
            (keys::update(update), number)
        });
        let applied = (
            &self.people,
            &self.orders,
            &self.due,
            &self.outbox,
            &self.aside,
            &self.inbox,
            &self.handled,
            &self.marks,
        )
            .transaction(
                |(people, orders, due, outbox, aside, inbox, handled, marks)| {
                    if let Some((update, number)) = mark {
                        if handled.get(update)?.is_some() {
                            return abort(());
                        }
                        handled.insert(&update, &number.to_be_bytes())?;
                        marks.insert(&number.to_be_bytes(), &update)?;
                        inbox.remove(&update)?;
                        if let Some(old) = number.checked_sub(MARKS_KEPT)
                            && let Some(update) = marks.remove(&old.to_be_bytes())?
                        {
                            handled.remove(update)?;
                        }
                    }
                    people.apply_batch(&plan.people)?;
                    orders.apply_batch(&plan.orders)?;
                    due.apply_batch(&plan.due)?;
                    outbox.apply_batch(&plan.outbox)?;
                    aside.apply_batch(&plan.aside)?;
                    Ok(())
                },
            );
        match applied {
            Ok(()) => self.settle().map(|()| true),
            Err(TransactionError::Abort(())) => Ok(false),
            Err(TransactionError::Storage(error)) => Err(self.cannot("write", error)),
        }
    }

    /// Gives each of `outgoing` its place in the outbox.
    fn number(
        &self,
        chat: ChatId,
        outgoing: Vec<Outgoing>,
        plan: &mut Plan,
    ) -> Vec<(OutboxKey, Outgoing)> {
        let place = |outgoing| {
            let sequence = self.next_sequence.fetch_add(1, Ordering::Relaxed);
            let key = OutboxKey { chat, sequence };
            plan.say(key, &outgoing);
            (key, outgoing)
        };
        outgoing.into_iter().map(place).collect()
    }

    /// The kind of an update in the inbox: the name of its one field besides its id.
    fn kind(&self, update: UpdateId) -> Result<String> {
        type Fields = std::collections::BTreeMap<String, IgnoredAny>;
        let Some(value) = self.read(self.inbox.get(keys::update(update)))? else {
            return Ok("unknown".to_owned());
        };
        let (_, raw) = self.readable(version::decode_received(&value))?;
        let fields: Fields = serde_json::from_slice(raw).unwrap_or_default();
        let kind = fields.into_keys().find(|field| field != "update_id");
        Ok(kind.unwrap_or_else(|| "unknown".to_owned()))
    }

    fn received(&self, key: &[u8], value: &[u8]) -> Result<Received> {
        let (failures, raw) = self.readable(version::decode_received(value))?;
        Ok(Received {
            update: self.known(keys::read_update(key))?,
            raw: raw.to_vec(),
            failures,
        })
    }

    fn settle(&self) -> Result<()> {
        self.disk
            .settle()
            .map_err(|error| self.cannot("write", error.into()))
    }

    fn read<T>(&self, result: sled::Result<T>) -> Result<T> {
        result.map_err(|error| self.cannot("read", error))
    }

    fn written<T>(&self, result: sled::Result<T>) -> Result<T> {
        result.map_err(|error| self.cannot("write", error))
    }

    /// A call upon the open data failed.
    fn cannot(&self, verb: &str, error: sled::Error) -> Error {
        let extent = match error {
            _ if self.disk.is_broken() => Extent::Fatal,
            sled::Error::Corruption { .. } => Extent::Record,
            _ => Extent::Passing,
        };
        let text = format!(
            "cannot {verb} the data in {}: {}; see that the disk is healthy and has room, then start again",
            self.folder.display(),
            io::Error::from(error)
        );
        Error::new(extent, text)
    }

    /// An entry of the index by time; where it cannot be read, that is said once.
    fn read_due(&self, key: &IVec) -> Option<Due> {
        let due = keys::read_due(key);
        if due.is_none() && !self.damage_told.swap(true, Ordering::Relaxed) {
            log::error!(
                "TRACKLESS_DATA: in {} the index of what is due holds an entry that cannot be read; it is passed over",
                self.folder.display()
            );
        }
        due
    }

    fn decode<T: DeserializeOwned>(&self, value: &[u8]) -> Result<T> {
        self.readable(version::decode(value))
    }

    fn readable<T>(&self, decoded: std::result::Result<T, Unreadable>) -> Result<T> {
        decoded.map_err(|unreadable| match unreadable {
            Unreadable::Newer(version) => open::newer(&self.folder, version),
            Unreadable::Damaged => open::damaged(&self.folder),
        })
    }

    fn known<T>(&self, key: Option<T>) -> Result<T> {
        key.ok_or_else(|| open::damaged(&self.folder))
    }
}

impl Storage for Sled {
    fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Result<Vec<Received>> {
        let applied = (&self.inbox, &self.handled).transaction(|(inbox, handled)| {
            let mut new = Vec::new();
            for (update, raw) in &updates {
                let key = keys::update(*update);
                if handled.get(key)?.is_none() && inbox.get(key)?.is_none() {
                    inbox.insert(&key, version::encode_received(0, raw))?;
                    new.push(Received {
                        update: *update,
                        raw: raw.clone(),
                        failures: 0,
                    });
                }
            }
            Ok::<_, ConflictableTransactionError<Infallible>>(new)
        });
        let new = self.written(applied.map_err(|error| match error {
            TransactionError::Storage(error) => error,
            TransactionError::Abort(never) => match never {},
        }))?;
        self.settle()?;
        Ok(new)
    }

    fn inbox(&self) -> Result<Vec<Received>> {
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            self.received(&key, &value)
        };
        self.inbox.iter().map(read).collect()
    }

    fn failed(&self, update: UpdateId) -> Result<u32> {
        let key = keys::update(update);
        let Some(value) = self.read(self.inbox.get(key))? else {
            return Ok(0);
        };
        let (failures, raw) = self.readable(version::decode_received(&value))?;
        let failures = failures.saturating_add(1);
        let noted = version::encode_received(failures, raw);
        // Where the update left the inbox meanwhile, it must not come back.
        let swapped = self.inbox.compare_and_swap(key, Some(&value), Some(noted));
        if self.written(swapped)?.is_err() {
            return Ok(0);
        }
        self.settle()?;
        Ok(failures)
    }

    fn set_aside(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Result<Option<(OutboxKey, Outgoing)>> {
        let mut plan = Plan {
            handled: Some(update),
            ..Plan::default()
        };
        let kind = version::encode(&self.kind(update)?);
        plan.aside.insert(&keys::update(update), kind);
        let mut entry = None;
        if let Some((chat, outgoing)) = apology {
            entry = self.number(chat, vec![outgoing], &mut plan).pop();
        }
        Ok(if self.apply(&plan)? { entry } else { None })
    }

    fn memory(&self, chat: ChatId) -> Result<Memory> {
        let key = keys::chat(chat);
        let person = self.read(self.people.get(key))?;
        let order = |value| self.decode(&self.read::<IVec>(value)?);
        Ok(Memory {
            person: person.map(|value| self.decode(&value)).transpose()?,
            orders: self
                .orders
                .scan_prefix(key)
                .values()
                .map(order)
                .collect::<Result<_>>()?,
        })
    }

    fn commit(
        &self,
        chat: ChatId,
        changes: Changes,
        settles: Settles,
    ) -> Result<Option<Vec<(OutboxKey, Outgoing)>>> {
        let mut plan = Plan::default();
        if let Settles::Update(update) = settles {
            plan.handled = Some(update);
        }
        plan.change(chat, self.memory(chat)?, &changes);
        if changes.forget {
            for key in self.outbox.scan_prefix(keys::chat(chat)).keys() {
                plan.outbox.remove(self.read(key)?);
            }
        }
        let entries = self.number(chat, changes.outgoing, &mut plan);
        Ok(self.apply(&plan)?.then_some(entries))
    }

    fn outbox(&self) -> Result<Vec<(OutboxKey, Outgoing)>> {
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            let key = self.known(keys::read_outgoing(&key))?;
            Ok((key, self.decode(&value)?))
        };
        self.outbox.iter().map(read).collect()
    }

    fn sent(&self, key: OutboxKey) -> Result<()> {
        self.written(self.outbox.remove(keys::outgoing(key)))?;
        self.settle()
    }

    fn due(&self, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>> {
        let last = [&keys::instant(until)[..], &[u8::MAX; 12]].concat();
        let keys = self.due.range(..=last).keys();
        let read = |key| self.read(key).map(|key| self.read_due(&key)).transpose();
        keys.filter_map(read).take(limit).collect()
    }

    fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        let last = [&keys::instant(after)[..], &[u8::MAX; 12]].concat();
        let later = (Excluded(last.as_slice()), Unbounded);
        let mut keys = self.due.range::<&[u8], _>(later).keys();
        let read = |key| self.read(key).map(|key| self.read_due(&key)).transpose();
        Ok(keys.find_map(read).transpose()?.map(|due| due.at))
    }
}
