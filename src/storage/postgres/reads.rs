//! The calls that only read.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use futures_util::future::try_join;
use tokio_postgres::Row;

use super::asked::PEOPLE;
use super::connection::Parameters;
use super::engine::Engine;
use super::keys::{KeyId, NumberedKey};
use super::sealed;
use super::together::{Turn, Waiting};
use crate::model::{ChatId, DueSubject, OrderId, Outgoing, PersonState};
use crate::storage::error::{ErrorKind, Result};
use crate::storage::interface::{Due, DueKind, InboxEntry, OutboxEntries, OutboxKey, UpdateId};

/// A person who is asked for.
type Reading = Waiting<ChatId, Result<PersonState>>;

impl Engine {
    /// What is remembered of a person.
    pub async fn person(&self, chat: ChatId) -> Result<PersonState> {
        let read = self.readings.call(chat, |all, turn| self.read(all, turn));
        let found = read.await.unwrap_or_else(|| Err(self.place().no_answer()));
        match found {
            // The record may have moved to a new key between the two answers.
            Err(error) if error.kind == ErrorKind::Corrupt => self.person_again(chat).await,
            found => found,
        }
    }

    /// Reads the people who are asked for at the same moment.
    async fn read(&self, all: Vec<Reading>, _turn: Turn) {
        let chats: Vec<ChatId> = all.iter().map(|reading| reading.call).collect();
        let of_chats: Parameters<'_> = &[&chats];
        let found = try_join(self.main.rows(PEOPLE, of_chats), self.keys.of(&chats)).await;
        let found = found.map(|(rows, keys)| (by_chat(rows), keys));
        for reading in all {
            let state = match &found {
                Ok((rows, keys)) => self.state_in(reading.call, rows.get(&reading.call), keys),
                Err(error) => Err(error.clone()),
            };
            reading.answer(state);
        }
    }

    /// Reads a person, and then the keys.
    async fn person_again(&self, chat: ChatId) -> Result<PersonState> {
        let rows = self.main.rows(PEOPLE, &[&[chat].as_slice()]).await?;
        let keys = self.keys.of(&[chat]).await?;
        self.state_in(chat, rows.first(), &keys)
    }

    fn state_in(
        &self,
        chat: ChatId,
        row: Option<&Row>,
        keys: &HashMap<ChatId, Vec<NumberedKey>>,
    ) -> Result<PersonState> {
        let Some(row) = row else {
            return Ok(PersonState::default());
        };
        let (id, record): (KeyId, Option<&[u8]>) = (row.get(1), row.get(2));
        let Some(record) = record else {
            return Ok(PersonState::default());
        };
        let mut keys = keys.get(&chat).into_iter().flatten();
        let key = keys.find(|key| key.id == id);
        let key = key.ok_or_else(|| self.place().damaged())?;
        self.readable(sealed::open_state(key, chat, record))
    }

    /// A page of the people of whom something is remembered, by chat. Only behind the last one is it empty.
    pub async fn people(
        &self,
        mut after: Option<ChatId>,
        limit: usize,
    ) -> Result<Vec<(ChatId, PersonState)>> {
        const SQL: &str = "select chat, key, record from trackless.people \
            where record is not null and chat > $1 order by chat limit $2";
        loop {
            // No chat has the least number of all.
            let behind = after.unwrap_or(ChatId::MIN);
            let rows = self.main.rows(SQL, &[&behind, &most(limit)]).await?;
            let Some(last) = rows.last() else {
                return Ok(Vec::new());
            };
            after = Some(last.get(0));
            let mut page = self.states_in(&rows).await?;
            page.retain(|(_, state)| !state.is_empty());
            if !page.is_empty() {
                return Ok(page);
            }
        }
    }

    async fn states_in(&self, rows: &[Row]) -> Result<Vec<(ChatId, PersonState)>> {
        let ids: Vec<KeyId> = rows.iter().map(|row| row.get(1)).collect();
        let keys = self.keys.with_ids(&ids).await?;
        let mut people = Vec::with_capacity(rows.len());
        for row in rows {
            let (chat, id, record): (ChatId, KeyId, &[u8]) = (row.get(0), row.get(1), row.get(2));
            let state = match keys.get(&id) {
                Some(key) => self.readable(sealed::open_state(key, chat, record))?,
                // It moved to a new key meanwhile, or was forgotten.
                None => self.person(chat).await?,
            };
            people.push((chat, state));
        }
        Ok(people)
    }

    /// The outbox, of one chat or of all.
    pub async fn outbox(&self, of: Option<ChatId>) -> Result<OutboxEntries> {
        const ALL: &str =
            "select chat, sequence, key, item from trackless.outbox order by chat, sequence";
        const OF_CHAT: &str = "select chat, sequence, key, item from trackless.outbox \
            where chat = $1 order by sequence";
        let rows = match of {
            Some(chat) => self.main.rows(OF_CHAT, &[&chat]).await?,
            None => self.main.rows(ALL, &[]).await?,
        };
        let mut ids: Vec<KeyId> = rows.iter().map(|row| row.get(2)).collect();
        ids.dedup();
        let keys = self.keys.with_ids(&ids).await?;
        let mut entries = Vec::with_capacity(rows.len());
        for row in &rows {
            match self.outbox_entry(row, &keys) {
                Ok(entry) => entries.push(entry),
                // It stays where it is. All others, and all other people, need not wait for it.
                Err(error) if of.is_none() && error.kind == ErrorKind::Corrupt => {
                    log::error!("a message cannot be sent: {error}");
                }
                Err(error) => return Err(error),
            }
        }
        Ok(entries)
    }

    fn outbox_entry(
        &self,
        row: &Row,
        keys: &HashMap<KeyId, NumberedKey>,
    ) -> Result<(OutboxKey, Outgoing)> {
        let (chat, sequence): (ChatId, i64) = (row.get(0), row.get(1));
        let (id, item): (KeyId, &[u8]) = (row.get(2), row.get(3));
        let sequence = sequence.cast_unsigned();
        let key = keys.get(&id).ok_or_else(|| self.place().damaged())?;
        let outgoing = sealed::open_outgoing(key, chat, sequence, item);
        Ok((OutboxKey { chat, sequence }, self.readable(outgoing)?))
    }

    /// Everything in the inbox, by number.
    pub async fn inbox(&self) -> Result<Vec<InboxEntry>> {
        const SQL: &str = "select id, attempts, key, raw from trackless.updates \
            where key is not null order by id";
        let rows = self.main.rows(SQL, &[]).await?;
        let mut ids: Vec<KeyId> = rows.iter().map(|row| row.get(2)).collect();
        ids.sort_unstable();
        ids.dedup();
        let keys = self.keys.with_ids(&ids).await?;
        rows.iter()
            .map(|row| self.inbox_entry(row, &keys))
            .collect()
    }

    fn inbox_entry(&self, row: &Row, keys: &HashMap<KeyId, NumberedKey>) -> Result<InboxEntry> {
        let (attempts, id, raw): (i32, KeyId, &[u8]) = (row.get(1), row.get(2), row.get(3));
        let update = UpdateId::try_from(row.get::<_, i64>(0));
        let update = update.map_err(|_| self.place().damaged())?;
        let key = keys.get(&id).ok_or_else(|| self.place().damaged())?;
        Ok(InboxEntry {
            update,
            raw: self.readable(sealed::open_update(key, update, raw))?,
            attempts: attempts.cast_unsigned(),
        })
    }

    /// What of a kind is due, soonest first.
    pub async fn due(&self, kind: DueKind, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>> {
        const SQL: &str = "select seconds, nanos, chat, subject from trackless.due \
            where kind = $1 and (seconds, nanos) <= ($2, $3) \
            order by seconds, nanos, chat, subject limit $4";
        let (seconds, nanos) = time(until);
        let rows = self
            .main
            .rows(SQL, &[&number(kind), &seconds, &nanos, &most(limit)])
            .await?;
        let read = |row: &Row| {
            let subject: i64 = row.get(3);
            Some(Due {
                at: instant(row)?,
                chat: row.get(2),
                subject: match OrderId::try_from(subject).ok()? {
                    0 => DueSubject::Person,
                    id => DueSubject::Order(id),
                },
            })
        };
        Ok(rows.iter().filter_map(read).collect())
    }

    /// The soonest instant after this one.
    pub async fn next_due(
        &self,
        kind: DueKind,
        after: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>> {
        const SQL: &str = "select seconds, nanos from trackless.due \
            where kind = $1 and (seconds, nanos) > ($2, $3) order by seconds, nanos limit 1";
        let (seconds, nanos) = time(after);
        let rows = self
            .main
            .rows(SQL, &[&number(kind), &seconds, &nanos])
            .await?;
        Ok(rows.first().and_then(instant))
    }

    /// The updates that were given up. They are told once.
    pub async fn take_dead_letters(&self) -> Result<Vec<(UpdateId, String)>> {
        const SQL: &str = "delete from trackless.dead_letters returning id, kind";
        let rows = self.main.rows(SQL, &[]).await?;
        let read = |row: &Row| Some((row.get::<_, i64>(0).try_into().ok()?, row.get(1)));
        let mut taken: Vec<_> = rows.iter().filter_map(read).collect();
        taken.sort();
        Ok(taken)
    }
}

fn by_chat(rows: Vec<Row>) -> HashMap<ChatId, Row> {
    rows.into_iter().map(|row| (row.get(0), row)).collect()
}

/// A limit as the database takes it.
fn most(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// An instant as it stands in the index by time.
pub fn time(at: DateTime<Utc>) -> (i64, i32) {
    (at.timestamp(), at.timestamp_subsec_nanos().cast_signed())
}

fn instant(row: &Row) -> Option<DateTime<Utc>> {
    let (seconds, nanos): (i64, i32) = (row.get(0), row.get(1));
    DateTime::from_timestamp(seconds, nanos.cast_unsigned())
}

/// A kind as it stands in the index by time.
pub fn number(kind: DueKind) -> i16 {
    match kind {
        DueKind::Reminder => 0,
        DueKind::LookUp => 1,
    }
}
