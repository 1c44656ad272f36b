//! What the first half of a group's transaction asks, and what it finds.

use std::collections::{HashMap, HashSet};

use tokio_postgres::Row;

use super::connection::Statement;
use super::keys::KeyId;
use super::pending::{COUNTS_FOR, Numbered, Pending};
use crate::model::ChatId;
use crate::storage::interface::{Ack, OutboxKey};

const FENCE: &str = "select 1 from trackless.lease where epoch = $1 and holder = $2 for key share";
const GIVEN_UP: &str =
    "select id, key, raw from trackless.updates where id = any($1) and key is not null";
const PROCESSED: &str = "insert into trackless.updates (id, processed) \
    select * from unnest($1::bigint[], $2::bigint[]) \
    on conflict (id) do update set key = null, raw = null, attempts = 0, processed = excluded.processed \
    where updates.processed is null or updates.processed <= excluded.processed - $3::bigint returning id";
const SENT: &str = "delete from trackless.outbox \
    using unnest($1::bigint[], $2::bigint[]) as sent (chat, sequence) \
    where outbox.chat = sent.chat and outbox.sequence = sent.sequence \
    returning outbox.chat, outbox.sequence";
const SAID: &str = "select chat, sequence from trackless.outbox \
    join unnest($1::bigint[], $2::bigint[]) as said (chat, sequence) using (chat, sequence)";
/// The key and the record of people.
pub const PEOPLE: &str = "select chat, key, record from trackless.people where chat = any($1)";
const WAITING: &str = "select chat, sequence, item from trackless.outbox where chat = any($1) \
    order by chat, sequence";

/// An entry of the outbox as it stands there.
type Entry = (ChatId, i64);

/// What is asked for a group of commits.
#[derive(Default)]
pub struct Asked {
    epoch: i64,
    /// Updates that are given up.
    given_up: Vec<i64>,
    /// Updates that are settled, and when.
    processed: Vec<(i64, i64)>,
    sent: Vec<Entry>,
    /// Where nothing is acknowledged, the first message shows whether an earlier try was made.
    said: Vec<Entry>,
    pub people: Vec<ChatId>,
    /// Whose waiting messages may move to a new key.
    waiting: Vec<ChatId>,
}

/// What was found.
pub struct Found {
    pub has_lease: bool,
    /// Updates that are given up and are in the inbox: the key, and the update, sealed.
    pub given_up: HashMap<i64, (KeyId, Vec<u8>)>,
    processed: HashSet<i64>,
    sent: HashSet<Entry>,
    said: HashSet<Entry>,
    /// The key of each person of whom something is kept, and the record.
    pub people: HashMap<ChatId, (KeyId, Option<Vec<u8>>)>,
    pub waiting: HashMap<ChatId, Vec<(u64, Vec<u8>)>>,
}

impl Asked {
    /// What has to be known for these commits, which are of one lease.
    pub fn of(group: &[Pending], unsure: bool) -> Self {
        let mut asked = Self::default();
        for Pending { call, .. } in group {
            let Numbered { commit, said, .. } = call;
            asked.epoch = call.epoch;
            match commit.ack {
                Ack::Sent(key) => asked.sent.push(entry(key)),
                Ack::None if unsure => asked.said.extend(said.first().map(|(key, _)| entry(*key))),
                Ack::Update(_) | Ack::DeadLetter(_) | Ack::None => {}
            }
            if let Some(update) = commit.ack.update() {
                asked
                    .processed
                    .push((update.into(), commit.now.timestamp()));
            }
            if let Ack::DeadLetter(update) = commit.ack {
                asked.given_up.push(update.into());
            }
            asked.people.extend(commit.touched());
            asked
                .waiting
                .extend(commit.touched().filter(|_| commit.may_rekey()));
        }
        // Who takes in the same updates at this moment meets them in the same order.
        asked.processed.sort_unstable();
        asked
    }

    /// The statements in the order of [`Found::new`]; `None` for those that are not needed.
    pub fn statements(self, holder: String) -> [Option<Statement>; 7] {
        let processed = (!self.processed.is_empty()).then(|| {
            let (ids, times): (Vec<_>, Vec<_>) = self.processed.into_iter().unzip();
            let counts_for = COUNTS_FOR.num_seconds();
            Statement {
                sql: PROCESSED,
                parameters: vec![Box::new(ids), Box::new(times), Box::new(counts_for)],
            }
        });
        let fence = Statement {
            sql: FENCE,
            parameters: vec![Box::new(self.epoch), Box::new(holder)],
        };
        [
            Some(fence),
            Statement::of_list(GIVEN_UP, self.given_up),
            processed,
            of_entries(SENT, self.sent),
            of_entries(SAID, self.said),
            Statement::of_list(PEOPLE, self.people),
            Statement::of_list(WAITING, self.waiting),
        ]
    }
}

impl Found {
    pub fn new([fence, given_up, processed, sent, said, people, waiting]: [Vec<Row>; 7]) -> Self {
        let entries = |rows: Vec<Row>| rows.iter().map(|row| (row.get(0), row.get(1))).collect();
        let by_number = |row: &Row| (row.get(0), (row.get(1), row.get(2)));
        let mut found = Self {
            has_lease: !fence.is_empty(),
            given_up: given_up.iter().map(by_number).collect(),
            processed: processed.iter().map(|row| row.get(0)).collect(),
            sent: entries(sent),
            said: entries(said),
            people: people
                .iter()
                .map(|row| (row.get(0), (row.get(1), row.get(2))))
                .collect(),
            waiting: HashMap::new(),
        };
        for row in &waiting {
            let (sequence, item) = (row.get::<_, i64>(1).cast_unsigned(), row.get(2));
            let of_chat = found.waiting.entry(row.get(0)).or_default();
            of_chat.push((sequence, item));
        }
        found
    }

    /// Whether what this commit acknowledges was there to be settled.
    pub fn settles(&self, call: &Numbered) -> bool {
        match (call.commit.ack, call.said.first()) {
            (Ack::Update(update) | Ack::DeadLetter(update), _) => {
                self.processed.contains(&update.into())
            }
            (Ack::Sent(key), _) => self.sent.contains(&entry(key)),
            (Ack::None, Some((key, _))) => !self.said.contains(&entry(*key)),
            (Ack::None, None) => true,
        }
    }
}

fn entry(key: OutboxKey) -> Entry {
    (key.chat, key.sequence.cast_signed())
}

fn of_entries(sql: &'static str, entries: Vec<Entry>) -> Option<Statement> {
    (!entries.is_empty()).then(|| {
        let (chats, sequences): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
        Statement {
            sql,
            parameters: vec![Box::new(chats), Box::new(sequences)],
        }
    })
}
