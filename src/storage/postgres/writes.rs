//! The statements that write what a commit changes.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use tokio_postgres::types::ToSql;

use super::change::{PersonRow, Writes};
use super::keys::KeyId;
use super::reads::{number, time};
use crate::model::{ChatId, DueSubject};
use crate::storage::due_entries::At;

/// A statement and what it is given.
pub struct Write {
    pub sql: &'static str,
    pub parameters: Vec<Box<dyn ToSql + Sync + Send>>,
}

macro_rules! write {
    ($sql:expr $(, $parameter:expr)*) => {
        Write { sql: $sql, parameters: vec![$(Box::new($parameter)),*] }
    };
}

/// What a commit writes of a chat.
pub fn of_chat(chat: ChatId, writes: Writes, rekeys: bool) -> Vec<Write> {
    let mut all = Vec::new();
    match writes.person {
        Some(PersonRow::Is { record, new: true }) => all.push(write!(
            "insert into trackless.people (chat, key, record) values ($1, $2, $3)",
            chat,
            writes.key, record
        )),
        Some(PersonRow::Is { record, new: false }) => all.push(write!(
            "update trackless.people set key = $2, record = $3 where chat = $1",
            chat,
            writes.key, record
        )),
        Some(PersonRow::Goes) => {
            all.push(write!("delete from trackless.people where chat = $1", chat));
        }
        None => {}
    }
    if rekeys {
        all.push(write!("delete from trackless.outbox where chat = $1", chat));
    }
    if !writes.outbox.is_empty() {
        let outbox = writes.outbox.into_iter();
        let (sequences, items): (Vec<i64>, Vec<Vec<u8>>) = outbox
            .map(|(sequence, item)| (sequence.cast_signed(), item))
            .unzip();
        all.push(write!(
            "insert into trackless.outbox (chat, sequence, key, item) \
             select $1, new.sequence, $2, new.item \
             from unnest($3::bigint[], $4::bytea[]) as new (sequence, item)",
            chat,
            writes.key,
            sequences,
            items
        ));
    }
    if !writes.doomed.is_empty() {
        all.push(doom(writes.doomed));
    }
    all
}

fn doom(keys: Vec<KeyId>) -> Write {
    write!(
        "insert into trackless.doomed_keys (id) select unnest($1::bigint[]) \
         on conflict do nothing returning id",
        keys
    )
}

/// What a commit writes into the index by time.
pub fn of_index(chat: ChatId, before: &BTreeSet<At>, after: &BTreeSet<At>) -> Vec<Write> {
    let mut all = Vec::new();
    let [before, after] = [before, after].map(by_subject);
    let gone = before.keys().filter(|subject| !after.contains_key(subject));
    let (kinds, subjects): (Vec<i16>, Vec<i64>) = gone.copied().unzip();
    if !kinds.is_empty() {
        all.push(write!(
            "delete from trackless.due using unnest($2::smallint[], $3::bigint[]) as gone (kind, subject) \
             where due.chat = $1 and due.kind = gone.kind and due.subject = gone.subject",
            chat,
            kinds,
            subjects
        ));
    }
    let (mut kinds, mut subjects, mut seconds, mut nanos) = (vec![], vec![], vec![], vec![]);
    for (subject, at) in &after {
        if before.get(subject) != Some(at) {
            kinds.push(subject.0);
            subjects.push(subject.1);
            let (second, nano) = time(*at);
            seconds.push(second);
            nanos.push(nano);
        }
    }
    if !kinds.is_empty() {
        all.push(write!(
            "insert into trackless.due (chat, kind, subject, seconds, nanos) \
             select $1, new.kind, new.subject, new.seconds, new.nanos \
             from unnest($2::smallint[], $3::bigint[], $4::bigint[], $5::integer[]) \
             as new (kind, subject, seconds, nanos) \
             on conflict (chat, kind, subject) do update set seconds = excluded.seconds, nanos = excluded.nanos",
            chat,
            kinds,
            subjects,
            seconds,
            nanos
        ));
    }
    all
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
