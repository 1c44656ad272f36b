//! Restoring: a backup becomes what an empty database holds. All of it is one transaction, so what is cut off leaves nothing but keys
//! that nothing lies under; and while it lasts, no process can work on the database.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::BufRead;
use std::path::Path;

use tokio::runtime::Builder;

use super::address::Address;
use super::connection::{Database, FEW, Parameters, Transaction, rows};
use super::keys::{Keys, NumberedKey};
use super::reads::time;
use super::writes::by_subject;
use super::{schema, sealed};
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::backup::{BackupHead, Entry, Keyrings, LineReader};
use crate::storage::crypto::key_source::KeySource;
use crate::storage::crypto::keyring::StoreId;
use crate::storage::database::DatabaseUrl;
use crate::storage::due_entries::due_entries;
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::hex::from_hex;
use crate::storage::interface::{Restored, UpdateId};

/// So many people, messages and updates are written at once. Tests see more than one batch.
const BATCH: usize = if cfg!(test) { 2 } else { 500 };

const BEGIN: &str = "begin; set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = 0; \
    lock table trackless.lease, trackless.people, trackless.due, trackless.outbox, trackless.inbox_keys, trackless.updates, \
    trackless.dead_letters in exclusive mode";

/// Fills the database with what `backup` holds, a file that lies at `path`: it must be empty. People whose keys are gone stay out.
pub fn restore(
    backup: &mut dyn BufRead,
    path: &Path,
    url: &DatabaseUrl,
    source: &KeySource,
) -> Result<Restored> {
    let mut lines = LineReader::new(backup, path);
    let (head, id) = lines.head()?;
    let keyrings = keyrings(&head, id, path, source)?;
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| StorageError::new(ErrorKind::Fatal, error.to_string()))?;
    let of = head.database.as_deref().and_then(from_hex);
    let mut filler = runtime.block_on(Filler::begin(url, source, of))?;
    let restored = lines.entries(&keyrings, |entry| runtime.block_on(filler.put(entry)))?;
    runtime.block_on(filler.finish(restored))
}

/// The keyring in the keys folder tells who was forgotten, where it is there; else the one beside the backup has the keys.
fn keyrings(head: &BackupHead, id: StoreId, path: &Path, source: &KeySource) -> Result<Keyrings> {
    if head.readable {
        return Ok(Keyrings::new([]));
    }
    let master = source.master(false)?;
    let then = Keyrings::beside(path, id, &master);
    let present = match then.is_none() || source.keyring_file(id).exists() {
        true => Some(source.keyring(id, master, path)?.0),
        false => None,
    };
    Ok(Keyrings::new([present, then].into_iter().flatten()))
}

/// A database that is being filled.
struct Filler {
    keys: Keys,
    transaction: Transaction,
    main: Database,
    /// The backup was made of the database whose keys these are: who has none any more was forgotten.
    only_known: bool,
    forgotten: BTreeSet<ChatId>,
    inbox_key: Option<NumberedKey>,
    people: BTreeMap<ChatId, PersonState>,
    outbox: Vec<(ChatId, u64, Outgoing)>,
    inbox: Vec<(UpdateId, u32, Vec<u8>)>,
}

impl Filler {
    async fn begin(url: &DatabaseUrl, source: &KeySource, of: Option<StoreId>) -> Result<Self> {
        let address = Address::read(url)?;
        let key_address = source.database.as_ref().map(Address::of_keys).transpose()?;
        let main = Database::new(&address, FEW);
        let database = Database::new(&key_address.unwrap_or(address), FEW);
        let (store, master) = schema::prepare(&main, &database, source, of).await?;
        let transaction = main.transaction().await?;
        let begun = transaction.connection().batch_execute(BEGIN).await;
        begun.map_err(|error| main.place.failed(&error))?;
        let filler = Self {
            keys: Keys {
                database,
                store,
                master,
            },
            transaction,
            main,
            only_known: of == Some(store),
            forgotten: BTreeSet::new(),
            inbox_key: None,
            people: BTreeMap::new(),
            outbox: Vec::new(),
            inbox: Vec::new(),
        };
        filler.must_be_empty().await?;
        Ok(filler)
    }

    async fn must_be_empty(&self) -> Result<()> {
        const SQL: &str = "select exists (select from trackless.people) or exists (select from trackless.outbox) \
            or exists (select from trackless.updates) or exists (select from trackless.dead_letters), \
            exists (select from trackless.lease where until > clock_timestamp())";
        let refused = |kind, why: &str| Err(self.main.place.error(kind, why));
        match self.rows(SQL, &[]).await?.first() {
            Some(row) if row.get(0) => refused(
                ErrorKind::Fatal,
                "it is not empty, and nothing is overwritten; name an empty one",
            ),
            Some(row) if row.get(1) => {
                refused(ErrorKind::InUse, "an assistant works on it; stop that one")
            }
            _ => Ok(()),
        }
    }

    async fn put(&mut self, entry: Entry) -> Result<()> {
        match entry {
            Entry::Person(chat, state) => drop(self.people.insert(chat, state)),
            Entry::Gone(chat) => {
                self.flush().await?;
                self.gone(chat).await?;
            }
            Entry::Outgoing(chat, sequence, outgoing) => {
                self.outbox.push((chat, sequence, outgoing));
            }
            Entry::Received {
                update,
                attempts,
                raw,
            } => self.inbox.push((update, attempts, raw)),
            Entry::Processed(updates) => self.processed(&updates).await?,
            Entry::DeadLetter(update, kind) => {
                const SQL: &str = "insert into trackless.dead_letters (id, kind) values ($1, $2)";
                self.rows(SQL, &[&i64::from(update), &kind]).await?;
            }
        }
        match self.people.len() + self.outbox.len() + self.inbox.len() >= BATCH {
            true => self.flush().await,
            false => Ok(()),
        }
    }

    async fn finish(mut self, restored: Restored) -> Result<Restored> {
        // Of whom nothing is left: they were gone by the end of the backup.
        const LEAVE: &str = "with gone as (delete from trackless.people where record is null and not exists \
                (select from trackless.outbox where outbox.chat = people.chat) returning key) \
            insert into trackless.doomed_keys (id) select key from gone on conflict do nothing";
        self.flush().await?;
        self.rows(LEAVE, &[]).await?;
        self.rows("commit", &[]).await?;
        self.transaction.ended();
        Ok(Restored {
            people: restored.people - self.forgotten.len(),
            closed: restored.closed + self.forgotten.len(),
        })
    }

    async fn flush(&mut self) -> Result<()> {
        let chats: BTreeSet<ChatId> = self.people.keys().copied().collect();
        let spoken_to = self.outbox.iter().map(|(chat, ..)| *chat);
        let chats: Vec<ChatId> = chats.into_iter().chain(spoken_to).collect();
        let keys = self.keys_of(chats).await?;
        self.write_people(&keys).await?;
        self.write_due(&keys).await?;
        self.write_outbox(&keys).await?;
        self.people.clear();
        self.outbox.clear();
        self.write_inbox().await
    }

    /// The keys of these people; who has none gets one, unless they were forgotten.
    async fn keys_of(&mut self, mut chats: Vec<ChatId>) -> Result<HashMap<ChatId, NumberedKey>> {
        chats.sort_unstable();
        chats.dedup();
        let mut keys = self.keys.of_all(&chats).await?;
        chats.retain(|chat| !keys.contains_key(chat));
        if self.only_known {
            let told_of = chats
                .into_iter()
                .filter(|chat| self.people.contains_key(chat));
            self.forgotten.extend(told_of);
            return Ok(keys);
        }
        let new: HashMap<_, _> = chats
            .into_iter()
            .map(|chat| (chat, NumberedKey::random()))
            .collect();
        self.keys.add(&new).await?;
        keys.extend(new);
        Ok(keys)
    }

    /// Also for whom there is only something to be said, a row says which key that is.
    async fn write_people(&self, keys: &HashMap<ChatId, NumberedKey>) -> Result<()> {
        const SQL: &str = "insert into trackless.people (chat, key, record) \
            select * from unnest($1::bigint[], $2::bigint[], $3::bytea[]) \
            on conflict (chat) do update set record = coalesce(excluded.record, people.record)";
        let (mut chats, mut ids, mut records) = (vec![], vec![], vec![]);
        for (chat, key) in keys {
            let state = self.people.get(chat).filter(|state| !state.is_empty());
            chats.push(*chat);
            ids.push(key.id);
            records.push(state.map(|state| sealed::seal_state(key, *chat, state)));
        }
        self.rows(SQL, &[&chats, &ids, &records]).await.map(drop)
    }

    async fn write_due(&self, keys: &HashMap<ChatId, NumberedKey>) -> Result<()> {
        const SQL: &str = "insert into trackless.due (chat, kind, subject, seconds, nanos) \
            select * from unnest($1::bigint[], $2::smallint[], $3::bigint[], $4::bigint[], $5::integer[]) \
            on conflict (chat, kind, subject) do update set seconds = excluded.seconds, nanos = excluded.nanos";
        let (mut chats, mut kinds, mut subjects) = (vec![], vec![], vec![]);
        let (mut seconds, mut nanos) = (vec![], vec![]);
        for (chat, state) in &self.people {
            if !keys.contains_key(chat) {
                continue;
            }
            for ((kind, subject), at) in by_subject(&due_entries(state)) {
                let (second, nano) = time(at);
                chats.push(*chat);
                kinds.push(kind);
                subjects.push(subject);
                seconds.push(second);
                nanos.push(nano);
            }
        }
        let columns: Parameters<'_> = &[&chats, &kinds, &subjects, &seconds, &nanos];
        self.rows(SQL, columns).await.map(drop)
    }

    async fn write_outbox(&self, keys: &HashMap<ChatId, NumberedKey>) -> Result<()> {
        const SQL: &str = "insert into trackless.outbox (chat, sequence, key, item) \
            select * from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bytea[])";
        let (mut chats, mut sequences, mut ids, mut items) = (vec![], vec![], vec![], vec![]);
        for (chat, sequence, outgoing) in &self.outbox {
            if let Some(key) = keys.get(chat) {
                chats.push(*chat);
                sequences.push(sequence.cast_signed());
                ids.push(key.id);
                items.push(sealed::seal_outgoing(key, *chat, *sequence, outgoing));
            }
        }
        let columns: Parameters<'_> = &[&chats, &sequences, &ids, &items];
        self.rows(SQL, columns).await.map(drop)
    }

    async fn write_inbox(&mut self) -> Result<()> {
        const SQL: &str = "insert into trackless.updates (id, attempts, key, raw) \
            select new.id, new.attempts, $1, new.raw \
            from unnest($2::bigint[], $3::integer[], $4::bytea[]) as new (id, attempts, raw)";
        if self.inbox.is_empty() {
            return Ok(());
        }
        let key = self.key_of_inbox().await?;
        let (mut ids, mut attempts, mut raws) = (vec![], vec![], vec![]);
        for (update, tried, raw) in self.inbox.drain(..) {
            ids.push(i64::from(update));
            attempts.push(tried.cast_signed());
            raws.push(sealed::seal_update(&key, update, &raw));
        }
        let columns: Parameters<'_> = &[&key.id, &ids, &attempts, &raws];
        self.rows(SQL, columns).await.map(drop)
    }

    async fn key_of_inbox(&mut self) -> Result<NumberedKey> {
        const SQL: &str = "insert into trackless.inbox_keys (id) values ($1)";
        if let Some(key) = &self.inbox_key {
            return Ok(key.clone());
        }
        let new = NumberedKey::random();
        self.rows(SQL, &[&new.id]).await?;
        self.keys.add_for_inbox(&new).await?;
        self.inbox_key = Some(new.clone());
        Ok(new)
    }

    /// When they were processed no backup tells: they count as if it had been now.
    async fn processed(&self, updates: &[UpdateId]) -> Result<()> {
        const SQL: &str = "insert into trackless.updates (id, processed) \
            select new.id, extract(epoch from now())::bigint from unnest($1::bigint[]) as new (id) on conflict do nothing";
        let ids: Vec<i64> = updates.iter().copied().map(i64::from).collect();
        self.rows(SQL, &[&ids]).await.map(drop)
    }

    /// What was put in of this person goes.
    async fn gone(&self, chat: ChatId) -> Result<()> {
        const SQL: &str = "with person as (update trackless.people set record = null where chat = $1) \
            delete from trackless.due where chat = $1";
        self.rows(SQL, &[&chat]).await.map(drop)
    }

    async fn rows(
        &self,
        sql: &str,
        parameters: Parameters<'_>,
    ) -> Result<Vec<tokio_postgres::Row>> {
        let rows = rows(self.transaction.connection(), sql, parameters).await;
        rows.map_err(|error| self.main.place.failed(&error))
    }
}
