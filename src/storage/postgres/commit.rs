//! A commit: one transaction of the worker, in two round trips. The first begins it, makes sure of the lease, settles what is
//! acknowledged and reads what is kept; the second writes and commits.
//!
//! Where the connection breaks after the commit was sent, nobody has said whether it was made. Then the same commit is tried again,
//! with the same numbers for the outbox, until it finds itself done or is done: its acknowledgement or its first message shows that.

use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{join_all, try_join, try_join_all};
use tokio::time::{sleep, timeout};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, Row};

use super::change::{Change, Kept};
use super::connection::{Aborted, Parameters, Transaction, aborted, rows};
use super::engine::Engine;
use super::keys::{KeyId, NumberedKey};
use super::sealed;
use super::writes::{self, Write};
use crate::model::{Changes, ChatId};
use crate::storage::codec;
use crate::storage::error::{ErrorKind, Result};
use crate::storage::interface::{Ack, OutboxEntries, OutboxKey, UpdateId};

/// How long a processed update counts: Telegram repeats one for a day at most, and after a week without any it goes on with numbers
/// chosen by chance.
pub const COUNTS_FOR: TimeDelta = TimeDelta::days(2);

/// A try that takes longer is given up.
const PATIENCE: Duration = Duration::from_secs(20);

/// Before a commit is tried again of which nobody has said whether it was made.
const PAUSE: Duration = Duration::from_millis(100);

const FENCE: &str = "select 1 from trackless.lease where epoch = $1 for key share";
const UPDATE: &str = "select key, raw from trackless.updates where id = $1 and key is not null";
const PERSON: &str = "select key, record from trackless.people where chat = $1";
const WAITING: &str =
    "select sequence, item from trackless.outbox where chat = $1 order by sequence";

/// What is to be committed.
pub struct Commit {
    pub chat: Option<ChatId>,
    pub changes: Changes,
    pub ack: Ack,
    pub now: DateTime<Utc>,
}

impl Commit {
    /// The chat, if anything of it is read or written.
    fn touched(&self) -> Option<ChatId> {
        let touches = matches!(self.ack, Ack::Sent(_)) || self.changes != Changes::default();
        self.chat.filter(|_| touches)
    }

    /// Whether what waits to be said may move to a new key.
    fn may_rekey(&self) -> bool {
        self.changes.forget || !self.changes.removed.is_empty()
    }
}

/// What the first half of a transaction found.
struct Opened {
    transaction: Transaction,
    has_lease: bool,
    /// What is acknowledged was there to be settled.
    settles: bool,
    person: Option<Row>,
    waiting: Vec<Row>,
    /// The update that is given up, where it is in the inbox: its key, and it, sealed.
    given_up: Option<Row>,
}

impl Engine {
    /// Applies the changes. `None` if what is acknowledged had been settled before.
    pub async fn commit(&self, commit: Commit) -> Result<Option<OutboxEntries>> {
        let epoch = self.epoch()?;
        self.note(commit.now);
        let said = self.numbered(&commit);
        let (mut unsure, mut told) = (false, false);
        loop {
            let tried = timeout(PATIENCE, self.try_commit(epoch, &commit, &said, unsure)).await;
            let error =
                match tried.unwrap_or_else(|_| Err(Aborted::Unsure(self.place().no_answer()))) {
                    Ok(made) => return Ok(made),
                    Err(Aborted::Unsure(error)) => {
                        unsure = true;
                        error
                    }
                    Err(Aborted::Failed(error)) if unsure && error.kind == ErrorKind::Transient => {
                        error
                    }
                    Err(Aborted::Failed(error)) => return Err(error),
                };
            if !told {
                log::warn!("whether a change was written is not known yet: {error}");
            }
            told = true;
            // Without the lease it does not matter: who works next reads what there is.
            self.epoch()?;
            sleep(PAUSE).await;
        }
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

    async fn try_commit(
        &self,
        epoch: i64,
        commit: &Commit,
        said: &OutboxEntries,
        again: bool,
    ) -> std::result::Result<Option<OutboxEntries>, Aborted> {
        let chat = commit.touched();
        let keys = async {
            match chat {
                Some(chat) => self.keys.of(chat).await,
                None => Ok(Vec::new()),
            }
        };
        let (opened, keys) = try_join(self.open(epoch, commit, said, again), keys).await?;
        if !opened.has_lease {
            opened.transaction.roll_back().await;
            return Err(self.place().taken_over().into());
        }
        if !opened.settles {
            opened.transaction.roll_back().await;
            return Ok(again.then(|| said.clone()));
        }
        let mut writes = Vec::new();
        if let Ack::DeadLetter(update) = commit.ack {
            let kind = self.kind(update, opened.given_up.as_ref()).await?;
            writes.push(Write {
                sql: "insert into trackless.dead_letters (id, kind) values ($1, $2) on conflict do nothing",
                parameters: vec![Box::new(i64::from(update)), Box::new(kind)],
            });
        }
        let mut index_changes = again;
        if let Some(chat) = chat {
            let kept = self.kept(&opened, keys)?;
            let change = Change::new(chat, kept, &commit.changes, said);
            let change = self.readable(change)?;
            let rekeys = change.rekeys;
            index_changes |= change.due_before != change.due_after;
            writes.extend(writes::of_index(
                chat,
                &change.due_before,
                &change.due_after,
            ));
            let new = match change.needs_key() {
                true => {
                    let key = NumberedKey::random();
                    self.keys.add(Some(chat), &key).await?;
                    Some(key)
                }
                false => None,
            };
            writes.extend(writes::of_chat(chat, change.sealed(new.as_ref()), rekeys));
            if let Ack::Sent(_) = commit.ack {
                writes.push(Write {
                    sql: LEAVE,
                    parameters: vec![Box::new(chat)],
                });
            }
        }
        let doomed = self.write(opened.transaction, &writes).await?;
        self.destroy(&doomed).await;
        if index_changes {
            self.due_changed.send_replace(());
        }
        Ok(Some(said.clone()))
    }

    /// Begins a transaction, and reads all that the commit needs, in one round trip.
    async fn open(
        &self,
        epoch: i64,
        commit: &Commit,
        said: &OutboxEntries,
        again: bool,
    ) -> Result<Opened> {
        let transaction = self.main.transaction().await?;
        let connection = transaction.connection();
        let chat = commit.touched();
        let number = commit.ack.update().map(i64::from);
        let (settle, settled) = settling(commit, said, again);
        let settled: Vec<_> = settled.iter().map(|of| &**of as _).collect();
        let (of_epoch, of_update, of_chat): (Parameters<'_>, Parameters<'_>, Parameters<'_>) =
            (&[&epoch], &[&number], &[&chat]);
        let given_up = matches!(commit.ack, Ack::DeadLetter(_));
        let waiting = chat.is_some() && commit.may_rekey();
        // A statement that is not needed has no answer.
        let read = async |needed, sql, parameters| match needed {
            true => rows(connection, sql, parameters).await,
            false => Ok(Vec::new()),
        };
        let read = futures_util::try_join!(
            connection.batch_execute("begin"),
            read(true, FENCE, of_epoch),
            read(given_up, UPDATE, of_update),
            read(!settle.is_empty(), settle, &settled),
            read(chat.is_some(), PERSON, of_chat),
            read(waiting, WAITING, of_chat),
        );
        let read = read.map_err(|error| self.place().failed(&error))?;
        let ((), fence, given_up, settled, person, mut waiting) = read;
        // The entry that was sent leaves the outbox in the same breath.
        if let Ack::Sent(key) = commit.ack {
            waiting.retain(|row| row.get::<_, i64>(0).cast_unsigned() != key.sequence);
        }
        let settles = match commit.ack {
            // Here the question was whether it is done already.
            Ack::None => settled.is_empty(),
            _ => !settled.is_empty(),
        };
        Ok(Opened {
            has_lease: !fence.is_empty(),
            settles,
            person: person.into_iter().next(),
            waiting,
            given_up: given_up.into_iter().next(),
            transaction,
        })
    }

    /// What is kept of the person, and the keys of that.
    fn kept(&self, opened: &Opened, keys: Vec<NumberedKey>) -> Result<Kept> {
        let mut kept = Kept {
            waiting: opened.waiting.iter().map(waiting).collect(),
            ..Kept::default()
        };
        let id: Option<KeyId> = opened.person.as_ref().map(|row| row.get(0));
        kept.record = opened.person.as_ref().and_then(|row| row.get(1));
        for key in keys {
            match Some(key.id) == id {
                true => kept.key = Some(key),
                false => kept.strays.push(key.id),
            }
        }
        match id.is_some() && kept.key.is_none() {
            true => Err(self.place().damaged()),
            false => Ok(kept),
        }
    }

    /// The kind of an update that is given up.
    async fn kind(&self, update: UpdateId, row: Option<&Row>) -> Result<String> {
        let Some(row) = row else {
            return Ok(codec::UNKNOWN_KIND.to_owned());
        };
        let id: KeyId = row.get(0);
        let keys = self.keys.with_ids(&[id]).await?;
        let key = keys.get(&id).ok_or_else(|| self.place().damaged())?;
        let raw = self.readable(sealed::open_update(key, update, row.get(1)))?;
        Ok(codec::update_kind(&raw))
    }

    /// Writes and commits, in one round trip. Returns the keys under which nothing lies any more.
    async fn write(
        &self,
        transaction: Transaction,
        writes: &[Write],
    ) -> std::result::Result<Vec<KeyId>, Aborted> {
        let failed = |error: Error| Aborted::Failed(self.place().failed(&error));
        let connection = transaction.connection();
        // The commit must come last: where a statement is not prepared yet, it would come behind.
        let prepare = |write: &Write| connection.prepare_cached(write.sql);
        let prepared = join_all(writes.iter().map(prepare)).await;
        let prepared: std::result::Result<Vec<_>, Error> = prepared.into_iter().collect();
        let prepared = prepared.map_err(failed)?;
        let written = writes.iter().zip(&prepared).map(async |(write, sql)| {
            let parameters: Vec<_> = write.parameters.iter().map(|of| &**of as _).collect();
            connection.query(sql, &parameters).await
        });
        let done = try_join(try_join_all(written), connection.batch_execute("commit")).await;
        match done {
            Ok((written, ())) => {
                transaction.ended();
                let ids = written.iter().flatten().map(|row| row.get(0));
                Ok(ids.collect())
            }
            // The same numbers stand in the outbox: an earlier try was made after all.
            Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => {
                Err(Aborted::Unsure(self.place().failed(&error)))
            }
            Err(error) => Err(aborted(self.place(), &error)),
        }
    }

    /// Destroys keys under which nothing lies any more. Where that fails it is done later.
    pub async fn destroy(&self, keys: &[KeyId]) {
        const SQL: &str = "delete from trackless.doomed_keys where id = any($1)";
        if keys.is_empty() {
            return;
        }
        let destroyed = async {
            self.keys.destroy(keys).await?;
            self.main.rows(SQL, &[&keys]).await
        };
        if let Err(error) = destroyed.await {
            log::error!("keys of people cannot be destroyed yet: {error}; it is tried again");
        }
    }

    /// Takes an entry out of the outbox.
    pub async fn sent(&self, key: OutboxKey) -> Result<()> {
        const SQL: &str = "with lease as (select 1 from trackless.lease where epoch = $1 for key share), \
            sent as (delete from trackless.outbox where chat = $2 and sequence = $3 \
                and exists (select from lease)), \
            person as (delete from trackless.people where chat = $2 and record is null \
                and exists (select from lease) and not exists ( \
                    select from trackless.outbox where chat = $2 and sequence <> $3) \
                returning key), \
            doomed as (insert into trackless.doomed_keys (id) select key from person returning id) \
            select (select count(*) from lease), (select id from doomed)";
        let epoch = self.epoch()?;
        let sequence = key.sequence.cast_signed();
        let row = self
            .under_lease(SQL, &[&epoch, &key.chat, &sequence])
            .await?;
        let doomed: Option<KeyId> = row.get(1);
        self.destroy(doomed.as_slice()).await;
        Ok(())
    }
}

/// Where nothing is remembered and nothing waits any more, the person's row goes, and then the key.
const LEAVE: &str = "with person as (delete from trackless.people where chat = $1 and record is null \
        and not exists (select from trackless.outbox where chat = $1) returning key) \
    insert into trackless.doomed_keys (id) select key from person returning id";

type Settling = (&'static str, Vec<Box<dyn ToSql + Sync + Send>>);

/// The statement that settles what is acknowledged, and says by a row that it was there to be settled. Where nothing is
/// acknowledged, a commit that is tried again asks whether its first message is in the outbox.
fn settling(commit: &Commit, said: &OutboxEntries, again: bool) -> Settling {
    match commit.ack {
        Ack::Update(update) | Ack::DeadLetter(update) => (
            "insert into trackless.updates (id, processed) values ($1, $2) \
             on conflict (id) do update set key = null, raw = null, attempts = 0, processed = excluded.processed \
             where updates.processed is null or updates.processed <= $3 returning 1",
            vec![
                Box::new(i64::from(update)),
                Box::new(commit.now.timestamp()),
                Box::new((commit.now - COUNTS_FOR).timestamp()),
            ],
        ),
        Ack::Sent(key) => (
            "delete from trackless.outbox where chat = $1 and sequence = $2 returning 1",
            vec![Box::new(key.chat), Box::new(key.sequence.cast_signed())],
        ),
        Ack::None => match said.first() {
            Some((key, _)) if again => (
                "select 1 from trackless.outbox where chat = $1 and sequence = $2",
                vec![Box::new(key.chat), Box::new(key.sequence.cast_signed())],
            ),
            _ => ("", Vec::new()),
        },
    }
}

fn waiting(row: &Row) -> (u64, Vec<u8>) {
    (row.get::<_, i64>(0).cast_unsigned(), row.get(1))
}
