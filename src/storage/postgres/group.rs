//! The transaction of a group of commits, in two round trips. The first begins it, makes sure of the lease, settles what is
//! acknowledged and reads what is kept; the second writes and commits.

use std::collections::HashMap;

use futures_util::future::try_join;
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use super::asked::{Asked, Found};
use super::change::{Change, Kept};
use super::connection::{Aborted, Prepared, Transaction, aborted, prepared, run};
use super::engine::Engine;
use super::keys::{KeyId, NumberedKey};
use super::pending::Pending;
use super::sealed;
use super::writes::Writes;
use crate::model::ChatId;
use crate::storage::codec;
use crate::storage::error::Result;
use crate::storage::interface::{Ack, UpdateId};

/// A transaction that has only to write and to commit.
pub struct WorkedOut {
    transaction: Transaction,
    writes: Vec<Prepared>,
    /// What is due may be another than before.
    pub index_changes: bool,
}

impl Engine {
    /// Begins a transaction and works out what it writes. Commits that turn out to be settled are answered and leave the group;
    /// `None` if nothing is left of it.
    pub async fn work_out(
        &self,
        group: &mut Vec<Pending>,
        unsure: bool,
    ) -> Result<Option<WorkedOut>> {
        let asked = Asked::of(group, unsure);
        let chats = asked.people.clone();
        let begun = try_join(self.begin(asked), self.keys.of(&chats));
        let ((transaction, mut found), mut keys) = begun.await?;
        if !found.has_lease {
            transaction.roll_back().await;
            return Err(self.place().taken_over());
        }
        for settled in group.extract_if(.., |pending| !found.settles(&pending.call)) {
            let said = unsure.then(|| settled.call.said.clone());
            settled.answer(Ok(said));
        }
        if group.is_empty() {
            transaction.roll_back().await;
            return Ok(None);
        }
        let (mut writes, mut changes) = (Writes::default(), Vec::new());
        for Pending { call, .. } in &*group {
            match call.commit.ack {
                Ack::DeadLetter(update) => {
                    let kind = self.kind(update, &found).await?;
                    writes.dead_letters.push((i64::from(update), kind));
                }
                Ack::Sent(key) => writes.sent.push(key.chat),
                Ack::Update(_) | Ack::None => {}
            }
            if let Some(chat) = call.commit.touched() {
                let keys = keys.remove(&chat).unwrap_or_default();
                let kept = Self::kept(chat, &mut found, keys);
                // Who cannot be read can be told so, under a key of its own.
                if kept.lost && !call.commit.changes.only_says() {
                    return Err(self.place().damaged());
                }
                let change = Change::new(chat, kept, &call.commit.changes, &call.said);
                changes.push((chat, self.readable(change)?));
            }
        }
        let new = self.new_keys(&changes).await?;
        let mut index_changes = unsure;
        for (chat, change) in changes {
            index_changes |= change.due_before != change.due_after;
            writes.add_due(chat, &change.due_before, &change.due_after);
            writes.add(chat, change.sealed(new.get(&chat)));
        }
        let writes = prepared(transaction.connection(), writes.statements()).await;
        let writes = writes.map_err(|error| self.place().failed(&error))?;
        Ok(Some(WorkedOut {
            transaction,
            writes,
            index_changes,
        }))
    }

    /// Begins a transaction and asks this, in one round trip.
    async fn begin(&self, asked: Asked) -> Result<(Transaction, Found)> {
        let failed = |error: Error| self.place().failed(&error);
        let transaction = self.main.transaction().await?;
        let connection = transaction.connection();
        let statements = asked.statements(self.holder.clone());
        let needed = statements.each_ref().map(Option::is_some);
        let statements = statements.into_iter().flatten().collect();
        let statements = prepared(connection, statements).await.map_err(failed)?;
        let begun = try_join(
            connection.batch_execute("begin"),
            run(connection, &statements),
        );
        let ((), rows) = begun.await.map_err(failed)?;
        let mut rows = rows.into_iter();
        // A statement that is not needed has no rows.
        let rows = needed.map(|needed| match needed {
            true => rows.next().unwrap_or_default(),
            false => Vec::new(),
        });
        Ok((transaction, Found::new(rows)))
    }

    /// What is kept of a person, and the keys of that.
    fn kept(chat: ChatId, found: &mut Found, keys: Vec<NumberedKey>) -> Kept {
        let (id, record) = found.people.remove(&chat).unzip();
        let (of_person, others): (Vec<_>, Vec<_>) =
            keys.into_iter().partition(|key| Some(key.id) == id);
        let key = of_person.into_iter().next();
        Kept {
            lost: id.is_some() && key.is_none(),
            key,
            record: record.flatten(),
            waiting: found.waiting.remove(&chat).unwrap_or_default(),
            strays: others.into_iter().map(|key| key.id).collect(),
        }
    }

    /// New keys for those who need one.
    async fn new_keys(&self, changes: &[(ChatId, Change)]) -> Result<HashMap<ChatId, NumberedKey>> {
        let needing = changes.iter().filter(|(_, change)| change.needs_key());
        let new: HashMap<_, _> = needing
            .map(|(chat, _)| (*chat, NumberedKey::random()))
            .collect();
        if !new.is_empty() {
            self.keys.add(&new).await?;
        }
        Ok(new)
    }

    /// The kind of an update that is given up.
    async fn kind(&self, update: UpdateId, found: &Found) -> Result<String> {
        let Some((id, raw)) = found.given_up.get(&i64::from(update)) else {
            return Ok(codec::UNKNOWN_KIND.to_owned());
        };
        let keys = self.keys.with_ids(&[*id]).await?;
        let key = keys.get(id).ok_or_else(|| self.place().damaged())?;
        let raw = self.readable(sealed::open_update(key, update, raw))?;
        Ok(codec::update_kind(&raw))
    }

    /// Writes and commits, in one round trip. Returns the keys under which nothing lies any more.
    pub async fn write(&self, worked_out: WorkedOut) -> std::result::Result<Vec<KeyId>, Aborted> {
        let connection = worked_out.transaction.connection();
        // The commit comes last, and is sent before anything is answered.
        let done = try_join(
            run(connection, &worked_out.writes),
            connection.batch_execute("commit"),
        );
        match done.await {
            Ok((written, ())) => {
                worked_out.transaction.ended();
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
}
