//! The tables: made and brought up to date at the start, under a lock, while older programs may still be working.
//!
//! **To change the schema**: a file `schema/<number>.sql`, a line in `STEPS`. A step only adds (expand), so that the programs of
//! the step before go on; what is not needed any more goes in a later release (contract), and only then `OLDEST_WRITER` rises to the
//! first step whose programs do without it.

use super::connection::{Database, rows};
use super::failure::Place;
use super::{keys, pooler};
use crate::storage::crypto::key_source::KeySource;
use crate::storage::crypto::keyring::StoreId;
use crate::storage::crypto::seal::{Key, random};
use crate::storage::error::{ErrorKind, Result, StorageError};

/// What brings the tables from one version to the next.
const STEPS: [&str; 2] = [include_str!("schema/1.sql"), include_str!("schema/2.sql")];

const KEY_TABLES: &str = include_str!("schema/keys-1.sql");

/// The version of the tables that this program makes.
const SCHEMA: i32 = STEPS.len() as i32;

/// The oldest version whose programs may write into what this program makes.
const OLDEST_WRITER: i32 = 1;

/// The number of the lock under which tables are made; the program's name in hexadecimal digits.
const LOCK: &str = "select pg_advisory_xact_lock(x'747261636b6c7373'::bigint)";

/// Takes the lease away from a worker that may be of a version which may not write any more. It is refused from then on, ends, and is
/// told why when it starts again; another takes over.
const ENDED: &str = "update trackless.lease set epoch = epoch + 1, until = '-infinity'";

/// Whether a table is there. A look into the catalog itself sees what another process made while this one waited for the lock; the
/// functions for it may not.
const THERE: &str = "select 1 from pg_catalog.pg_tables where schemaname = $1 and tablename = $2";

/// What is said of a store by its tables.
struct Found {
    id: StoreId,
    schema: i32,
    oldest_writer: i32,
}

/// Makes the tables where there are none, and brings them up to date. Returns the store's name and its master key. Keys that are in
/// use are taken for new tables only if these are to be filled with a backup of the same store.
pub async fn prepare(
    main: &Database,
    keys: &Database,
    source: &KeySource,
    backed_up: Option<StoreId>,
) -> Result<(StoreId, Key)> {
    refuse_poolers(main, keys, source).await?;
    // Without a lock first: who may only use the tables need not be able to make any.
    if let Some(found) = find(main).await?
        && found.schema >= SCHEMA
    {
        check(main).await?;
        return known(main, keys, source, found.id).await;
    }
    let transaction = main.transaction().await?;
    let connection = transaction.connection();
    let failed = |error: tokio_postgres::Error| main.place.failed(&error);
    connection.batch_execute("begin").await.map_err(failed)?;
    connection.batch_execute(LOCK).await.map_err(failed)?;
    let found = find_on(connection, &main.place).await?;
    let (id, master) = match &found {
        Some(found) => known(main, keys, source, found.id).await?,
        None => make_keys(keys, source, backed_up).await?,
    };
    let done = found.as_ref().map_or(0, |found| found.schema);
    for step in STEPS.iter().skip(usize::try_from(done).unwrap_or_default()) {
        connection.batch_execute(step).await.map_err(failed)?;
    }
    const NAME: &str = "insert into trackless.store (id, schema, oldest_writer) values ($1, $2, $3) \
        on conflict (one) do update set schema = greatest(store.schema, excluded.schema), \
        oldest_writer = greatest(store.oldest_writer, excluded.oldest_writer)";
    let named = rows(connection, NAME, &[&id.as_slice(), &SCHEMA, &OLDEST_WRITER]).await;
    named.map_err(failed)?;
    if found.is_some_and(|found| found.oldest_writer < OLDEST_WRITER) {
        connection.batch_execute(ENDED).await.map_err(failed)?;
    }
    connection.batch_execute("commit").await.map_err(failed)?;
    transaction.ended();
    Ok((id, master))
}

/// # Errors
///
/// A pooler before the data, or before the keys where these are elsewhere, mixes up sessions.
async fn refuse_poolers(main: &Database, keys: &Database, source: &KeySource) -> Result<()> {
    pooler::keeps_sessions(main).await?;
    match source.database {
        Some(_) => pooler::keeps_sessions(keys).await,
        None => Ok(()),
    }
}

/// Whether there are tables that this program can use with these keys.
pub async fn look(main: &Database, keys: &Database, source: &KeySource) -> Result<bool> {
    refuse_poolers(main, keys, source).await?;
    let Some(found) = find(main).await? else {
        return Ok(false);
    };
    check(main).await?;
    known(main, keys, source, found.id).await?;
    Ok(true)
}

/// Whether this program may still write.
///
/// # Errors
///
/// A newer one has changed the tables so that it may not.
pub async fn check(main: &Database) -> Result<()> {
    const SQL: &str = "select oldest_writer from trackless.store";
    let rows = main.rows(SQL, &[]).await?;
    let oldest: i32 = rows.first().map_or(0, |row| row.get(0));
    match oldest > SCHEMA {
        true => Err(main.place.error(
            ErrorKind::Newer,
            format!("its tables are those of a newer version of trackless (they need {oldest}, this program has {SCHEMA}); install the newer version"),
        )),
        false => Ok(()),
    }
}

async fn find(main: &Database) -> Result<Option<Found>> {
    let connection = main.connection().await?;
    find_on(&connection, &main.place).await
}

async fn find_on(connection: &deadpool_postgres::Object, place: &Place) -> Result<Option<Found>> {
    let failed = |error: tokio_postgres::Error| place.failed(&error);
    let there = connection.query(THERE, &[&"trackless", &"store"]).await;
    if there.map_err(failed)?.is_empty() {
        return Ok(None);
    }
    const SQL: &str = "select id, schema, oldest_writer from trackless.store";
    let row = connection.query_opt(SQL, &[]).await.map_err(failed)?;
    let Some(row) = row else { return Ok(None) };
    let id: &[u8] = row.get(0);
    Ok(Some(Found {
        id: id.try_into().map_err(|_| place.damaged())?,
        schema: row.get(1),
        oldest_writer: row.get(2),
    }))
}

/// The name and the master key of a store that is there.
async fn known(
    main: &Database,
    keys: &Database,
    source: &KeySource,
    id: StoreId,
) -> Result<(StoreId, Key)> {
    let master = source.master(false)?;
    match keyring(keys).await? {
        Some((store, proof)) if store == id => match keys::is_proof(&master, id, &proof) {
            true => Ok((id, master)),
            false => Err(source.wrong_key(format_args!("the data in {}", main.place))),
        },
        _ => Err(refused(format!(
            "the keys of the people in {} are not in {}; name the database that has them",
            main.place, keys.place
        ))),
    }
}

/// The name of a new store, and the master key. Keys that were made by a start that was cut off are taken.
async fn make_keys(
    keys: &Database,
    source: &KeySource,
    backed_up: Option<StoreId>,
) -> Result<(StoreId, Key)> {
    let master = source.master(true)?;
    if let Some((store, proof)) = keyring(keys).await? {
        const USED: &str = "select 1 from trackless_keys.keys limit 1";
        let used = !keys.rows(USED, &[]).await?.is_empty();
        return match keys::is_proof(&master, store, &proof) {
            true if !used || backed_up == Some(store) => Ok((store, master)),
            _ => Err(refused(format!(
                "{} has the keys of another database; name another one",
                keys.place
            ))),
        };
    }
    let store: StoreId = random();
    let transaction = keys.transaction().await?;
    let connection = transaction.connection();
    let failed = |error: tokio_postgres::Error| keys.place.failed(&error);
    connection.batch_execute("begin").await.map_err(failed)?;
    connection.batch_execute(KEY_TABLES).await.map_err(failed)?;
    const SQL: &str = "insert into trackless_keys.keyring (store, proof) values ($1, $2)";
    let proof = keys::proof(&master, store);
    let named = rows(connection, SQL, &[&store.as_slice(), &proof]).await;
    named.map_err(failed)?;
    connection.batch_execute("commit").await.map_err(failed)?;
    transaction.ended();
    Ok((store, master))
}

/// The store that the keys belong to, and the proof of their master key.
async fn keyring(keys: &Database) -> Result<Option<(StoreId, Vec<u8>)>> {
    let there = keys.rows(THERE, &[&"trackless_keys", &"keyring"]).await?;
    if there.is_empty() {
        return Ok(None);
    }
    const SQL: &str = "select store, proof from trackless_keys.keyring";
    let rows = keys.rows(SQL, &[]).await?;
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    let store: &[u8] = row.get(0);
    let store = store.try_into().map_err(|_| keys.place.damaged())?;
    Ok(Some((store, row.get(1))))
}

fn refused(text: String) -> StorageError {
    StorageError::new(ErrorKind::Keys, text).about("TRACKLESS_KEYS")
}
