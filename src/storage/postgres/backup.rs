//! A backup: all that is kept, of one moment, a page at a time, while the program goes on. It only reads, so it can be made of a
//! replica, too.
//!
//! A sealed one brings a keyring of its own, made for it: the keys here have no places in a file.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Write};

use tokio_postgres::Row;

use super::connection::{Database, Parameters, Transaction, rows};
use super::engine::Engine;
use super::failure::Place;
use super::keys::{KeyId, NumberedKey};
use super::sealed;
use crate::model::ChatId;
use crate::storage::backup::{BackupHead, BackupLine, LineWriter};
use crate::storage::codec;
use crate::storage::crypto::key_source;
use crate::storage::crypto::keyring::{Keyring, Slot};
use crate::storage::crypto::seal::{Key, random};
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::interface::{InboxEntry, UpdateId, WrittenBackup};
use crate::storage::tree_keys;

/// The moment is that of the first statement. Who reads the backup may be slow.
const BEGIN: &str = "begin isolation level repeatable read read only; \
    set local statement_timeout = '60s'; set local idle_in_transaction_session_timeout = '120s'; select 1";

/// So many rows are read at once. Tests see more than one page.
const PAGE: i64 = if cfg!(test) { 2 } else { 500 };

/// Keys by their numbers.
type KeysById = HashMap<KeyId, NumberedKey>;

/// Where a person lies in the new keyring. `None` in a readable backup.
type NewPlace = Option<(Slot, Key)>;

impl Engine {
    /// Writes a backup of one moment.
    pub async fn back_up(&self, readable: bool, to: &mut dyn Write) -> Result<WrittenBackup> {
        let id = random();
        let unmade = |error: io::Error| {
            let text = format!(
                "the keys of the backup cannot be written: {error}; see to the temporary folder (TMPDIR)"
            );
            StorageError::new(ErrorKind::Transient, text)
        };
        let ring = match readable {
            true => None,
            false => {
                let file = tempfile::tempfile().map_err(unmade)?;
                let ring = Keyring::in_file(file, id, self.keys.master.clone());
                Some(ring.map_err(unmade)?)
            }
        };
        let head = BackupHead::new(id, readable, Some(self.keys.store));
        let mut pages = Pages {
            engine: self,
            lines: LineWriter::begin(to, &head)?,
            snapshot: Snapshot::take(self).await?,
            ring: ring.as_ref(),
            left_out: 0,
        };
        pages.people(unmade).await?;
        pages.inbox().await?;
        pages.processed().await?;
        pages.dead_letters().await?;
        pages.snapshot.end().await;
        let left_out = pages.left_out;
        let people = pages.lines.end()?;
        let keys = ring.map(|ring| Ok((key_source::ring_name(id), ring.copy()?)));
        let keys = keys.transpose().map_err(unmade)?;
        Ok(WrittenBackup {
            people,
            left_out,
            keys,
        })
    }
}

/// One moment of the database. The keys may be in another one: what is missing in the moment before is in the moment after, for a key
/// is made before it is used, and destroyed after it was left.
struct Snapshot {
    place: Place,
    keys_before: Transaction,
    main: Transaction,
    keys_after: Transaction,
}

impl Snapshot {
    async fn take(engine: &Engine) -> Result<Self> {
        Ok(Self {
            place: engine.place().clone(),
            keys_before: begun(&engine.keys.database).await?,
            main: begun(&engine.main).await?,
            keys_after: begun(&engine.keys.database).await?,
        })
    }

    async fn rows(&self, sql: &str, parameters: Parameters<'_>) -> Result<Vec<Row>> {
        let rows = rows(self.main.connection(), sql, parameters).await;
        rows.map_err(|error| self.place.failed(&error))
    }

    async fn end(&self) {
        // All that they could still do is to be in the way of tidying up.
        for transaction in [&self.keys_before, &self.main, &self.keys_after] {
            let _ = transaction.connection().batch_execute("rollback").await;
        }
    }
}

async fn begun(database: &Database) -> Result<Transaction> {
    let transaction = database.transaction().await?;
    let begun = transaction.connection().batch_execute(BEGIN).await;
    begun.map_err(|error| database.place.failed(&error))?;
    Ok(transaction)
}

/// A backup that is being written.
struct Pages<'a> {
    engine: &'a Engine,
    lines: LineWriter<'a>,
    snapshot: Snapshot,
    ring: Option<&'a Keyring>,
    left_out: u64,
}

impl Pages<'_> {
    /// The people, each with what waits to be said to them.
    async fn people(&mut self, unmade: impl Fn(io::Error) -> StorageError) -> Result<()> {
        const PEOPLE: &str = "select chat, key, record from trackless.people \
            where $1::bigint is null or chat > $1 order by chat limit $2";
        const OUTBOX: &str = "select chat, key, item, sequence from trackless.outbox \
            where chat between $1 and $2 order by chat, sequence";
        let mut after: Option<ChatId> = None;
        loop {
            let people = self.snapshot.rows(PEOPLE, &[&after, &PAGE]).await?;
            let (Some(first), Some(last)) = (people.first(), people.last()) else {
                return Ok(());
            };
            let (first, last): (ChatId, ChatId) = (first.get(0), last.get(0));
            let outbox = self.snapshot.rows(OUTBOX, &[&first, &last]).await?;
            let keys = self.keys(people.iter().chain(&outbox)).await?;
            let mut outbox = outbox.iter().peekable();
            for row in &people {
                let chat: ChatId = row.get(0);
                let place = self.ring.map(|ring| ring.add(chat));
                let place = place.transpose().map_err(&unmade)?;
                if row.get::<_, Option<&[u8]>>(2).is_some() {
                    let line = self.person_line(row, &keys, &place);
                    self.write(line)?;
                }
                while let Some(entry) = outbox.next_if(|entry| entry.get::<_, ChatId>(0) == chat) {
                    let line = self.outgoing_line(entry, &keys, &place);
                    self.write(line)?;
                }
            }
            after = Some(last);
        }
    }

    async fn inbox(&mut self) -> Result<()> {
        const SQL: &str = "select id, key, raw, attempts from trackless.updates \
            where key is not null and id > $1 order by id limit $2";
        let mut after = i64::MIN;
        loop {
            let updates = self.snapshot.rows(SQL, &[&after, &PAGE]).await?;
            let Some(last) = updates.last() else {
                return Ok(());
            };
            after = last.get(0);
            let keys = self.keys(&updates).await?;
            for row in &updates {
                let line = self.update_line(row, &keys);
                self.write(line)?;
            }
        }
    }

    async fn processed(&mut self) -> Result<()> {
        const SQL: &str = "select id, processed from trackless.updates \
            where processed is not null and (processed, id) > ($1, $2) order by processed, id limit $3";
        let (mut at, mut after) = (i64::MIN, i64::MIN);
        loop {
            let updates = self.snapshot.rows(SQL, &[&at, &after, &PAGE]).await?;
            let Some(last) = updates.last() else {
                return Ok(());
            };
            (after, at) = (last.get(0), last.get(1));
            let numbers: Vec<UpdateId> = updates.iter().filter_map(number).collect();
            for line in BackupLine::handled(&numbers) {
                self.lines.write(&line)?;
            }
        }
    }

    async fn dead_letters(&mut self) -> Result<()> {
        const SQL: &str = "select id, kind from trackless.dead_letters order by id";
        for row in self.snapshot.rows(SQL, &[]).await? {
            if let Some(update) = number(&row) {
                let kind = row.get(1);
                self.lines.write(&BackupLine::Aside { update, kind })?;
            }
        }
        Ok(())
    }

    fn write(&mut self, line: Result<BackupLine>) -> Result<()> {
        match line {
            Ok(line) => self.lines.write(&line),
            Err(error) if error.kind == ErrorKind::Corrupt => {
                log::error!("a record is missing in the backup: {error}");
                self.left_out += 1;
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn person_line(&self, row: &Row, keys: &KeysById, place: &NewPlace) -> Result<BackupLine> {
        let (chat, record): (ChatId, &[u8]) = (row.get(0), row.get(2));
        let key = self.key(row, keys)?;
        let Some((slot, new)) = place else {
            let state = sealed::open_state(key, chat, record);
            return Ok(BackupLine::person(chat, self.engine.readable(state)?));
        };
        let state = self
            .engine
            .readable(sealed::state_bytes(key, chat, record))?;
        let sealed = new.seal("people", &tree_keys::slot(*slot), &state);
        Ok(BackupLine::sealed_person(*slot, &sealed))
    }

    fn outgoing_line(&self, row: &Row, keys: &KeysById, place: &NewPlace) -> Result<BackupLine> {
        let (chat, item, sequence): (ChatId, &[u8], i64) = (row.get(0), row.get(2), row.get(3));
        let sequence = sequence.cast_unsigned();
        let key = self.key(row, keys)?;
        let Some((slot, new)) = place else {
            let outgoing = sealed::open_outgoing(key, chat, sequence, item);
            return Ok(BackupLine::Outgoing {
                chat,
                sequence,
                outgoing: self.engine.readable(outgoing)?,
            });
        };
        let outgoing = sealed::outgoing_bytes(key, chat, sequence, item);
        let outgoing = self.engine.readable(outgoing)?;
        let sealed = new.seal("outbox", &tree_keys::outgoing(*slot, sequence), &outgoing);
        Ok(BackupLine::sealed_outgoing(*slot, sequence, &sealed))
    }

    fn update_line(&self, row: &Row, keys: &KeysById) -> Result<BackupLine> {
        let (raw, attempts): (&[u8], i32) = (row.get(2), row.get(3));
        let update = number(row).ok_or_else(|| self.engine.place().damaged())?;
        let raw = sealed::open_update(self.key(row, keys)?, update, raw);
        let raw = self.engine.readable(raw)?;
        let attempts = attempts.cast_unsigned();
        Ok(match self.ring {
            None => BackupLine::update(InboxEntry {
                update,
                raw,
                attempts,
            }),
            Some(ring) => {
                let (key, entry) = (
                    tree_keys::update(update),
                    codec::encode_received(attempts, &raw),
                );
                let sealed = ring.with_inbox_key(|inbox| inbox.seal("inbox", &key, &entry));
                BackupLine::sealed_update(update, &sealed)
            }
        })
    }

    /// The keys of these rows.
    async fn keys(&self, rows: impl IntoIterator<Item = &Row>) -> Result<KeysById> {
        let ids: BTreeSet<KeyId> = rows.into_iter().map(|row| row.get(1)).collect();
        let ids: Vec<KeyId> = ids.into_iter().collect();
        let (before, after) = (&self.snapshot.keys_before, &self.snapshot.keys_after);
        let mut keys = self.engine.keys.with_ids_at(after, &ids).await?;
        // What was destroyed in between is in the earlier snapshot alone.
        if keys.len() < ids.len() {
            keys.extend(self.engine.keys.with_ids_at(before, &ids).await?);
        }
        Ok(keys)
    }

    fn key<'k>(&self, row: &Row, keys: &'k KeysById) -> Result<&'k NumberedKey> {
        let key = keys.get(&row.get(1));
        key.ok_or_else(|| self.engine.place().damaged())
    }
}

/// The number of an update.
fn number(row: &Row) -> Option<UpdateId> {
    row.get::<_, i64>(0).try_into().ok()
}
