//! The statements that write what a group of commits changes: one for each table and kind of change, however many commits there are.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::change::{PersonRow, Sealed};
use super::connection::Statement;
use super::keys::KeyId;
use super::reads::{number, time};
use crate::model::{ChatId, DueSubject};
use crate::storage::due_entries::At;

/// The rows that are written, by kind of change.
#[derive(Default)]
pub struct Writes {
    /// Updates that are given up, and their kinds.
    pub dead_letters: Vec<(i64, String)>,
    /// Chats in which something was sent.
    pub sent: Vec<ChatId>,
    not_due: Vec<(ChatId, i16, i64)>,
    due: Vec<(ChatId, i16, i64, i64, i32)>,
    new_people: Vec<(ChatId, KeyId, Option<Vec<u8>>)>,
    people: Vec<(ChatId, KeyId, Option<Vec<u8>>)>,
    gone: Vec<ChatId>,
    rekeyed: Vec<ChatId>,
    outbox: Vec<(ChatId, i64, KeyId, Vec<u8>)>,
    doomed: Vec<KeyId>,
}

/// A statement that is given these rows column by column; none where there are no rows.
macro_rules! of_rows {
    ($rows:expr => $($column:ident),+; $sql:expr) => {{
        let rows = $rows;
        (!rows.is_empty()).then(|| {
            let ($($column),+): ($(column!($column)),+) = rows.into_iter().collect();
            Statement { sql: $sql, parameters: vec![$(Box::new($column)),+] }
        })
    }};
}

macro_rules! column {
    ($name:ident) => { Vec<_> };
}

impl Writes {
    /// Adds what becomes of a chat.
    pub fn add(&mut self, chat: ChatId, sealed: Sealed) {
        match sealed.person {
            Some(PersonRow::New { key, record }) => self.new_people.push((chat, key, record)),
            Some(PersonRow::Is { key, record }) => self.people.push((chat, key, record)),
            Some(PersonRow::Goes) => self.gone.push(chat),
            None => {}
        }
        if sealed.rekeys {
            self.rekeyed.push(chat);
        }
        for (sequence, key, item) in sealed.outbox {
            self.outbox.push((chat, sequence.cast_signed(), key, item));
        }
        self.doomed.extend(sealed.doomed);
    }

    /// Adds what becomes of a chat in the index by time.
    pub fn add_due(&mut self, chat: ChatId, before: &BTreeSet<At>, after: &BTreeSet<At>) {
        let [before, after] = [before, after].map(by_subject);
        for (kind, subject) in before.keys() {
            if !after.contains_key(&(*kind, *subject)) {
                self.not_due.push((chat, *kind, *subject));
            }
        }
        for ((kind, subject), at) in after {
            if before.get(&(kind, subject)) != Some(&at) {
                let (seconds, nanos) = time(at);
                self.due.push((chat, kind, subject, seconds, nanos));
            }
        }
    }

    /// What is to be run. What returns rows returns keys under which nothing lies any more.
    pub fn statements(self) -> Vec<Statement> {
        let all = [
            of_rows!(self.dead_letters => ids, kinds;
                "insert into trackless.dead_letters (id, kind) \
                 select * from unnest($1::bigint[], $2::text[]) on conflict do nothing"),
            of_rows!(self.not_due => chats, kinds, subjects;
                "delete from trackless.due \
                 using unnest($1::bigint[], $2::smallint[], $3::bigint[]) as gone (chat, kind, subject) \
                 where due.chat = gone.chat and due.kind = gone.kind and due.subject = gone.subject"),
            of_rows!(self.due => chats, kinds, subjects, seconds, nanos;
                "insert into trackless.due (chat, kind, subject, seconds, nanos) \
                 select * from unnest($1::bigint[], $2::smallint[], $3::bigint[], $4::bigint[], $5::integer[]) \
                 on conflict (chat, kind, subject) do update set seconds = excluded.seconds, nanos = excluded.nanos"),
            of_rows!(self.new_people => chats, keys, records;
                "insert into trackless.people (chat, key, record) \
                 select * from unnest($1::bigint[], $2::bigint[], $3::bytea[])"),
            of_rows!(self.people => chats, keys, records;
                "update trackless.people set key = new.key, record = new.record \
                 from unnest($1::bigint[], $2::bigint[], $3::bytea[]) as new (chat, key, record) \
                 where people.chat = new.chat"),
            Statement::of_list(
                "delete from trackless.people where chat = any($1)",
                self.gone,
            ),
            Statement::of_list(
                "delete from trackless.outbox where chat = any($1)",
                self.rekeyed,
            ),
            of_rows!(self.outbox => chats, sequences, keys, items;
                "insert into trackless.outbox (chat, sequence, key, item) \
                 select * from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bytea[])"),
            Statement::of_list(
                "insert into trackless.doomed_keys (id) select unnest($1::bigint[]) \
                 on conflict do nothing returning id",
                self.doomed,
            ),
            // Where nothing is remembered and nothing waits any more, the person's row goes, and then the key.
            Statement::of_list(
                "with person as (delete from trackless.people where chat = any($1) and record is null \
                     and not exists (select from trackless.outbox where outbox.chat = people.chat) \
                     returning key) \
                 insert into trackless.doomed_keys (id) select key from person returning id",
                self.sent,
            ),
        ];
        all.into_iter().flatten().collect()
    }
}

/// By kind and subject as they stand in the index: orders are counted from 1, so 0 is free for the person.
pub fn by_subject(due: &BTreeSet<At>) -> BTreeMap<(i16, i64), DateTime<Utc>> {
    let entry = |(at, kind, subject): &At| {
        let subject = match subject {
            DueSubject::Person => 0,
            DueSubject::Order(id) => i64::from(*id),
        };
        ((number(*kind), subject), *at)
    };
    due.iter().map(entry).collect()
}
