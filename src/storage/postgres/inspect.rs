//! A look at a database that writes nothing there.

use tokio_postgres::Row;

use super::address::Address;
use super::connection::{Database, FEW};
use super::schema;
use crate::storage::crypto::key_source::KeySource;
use crate::storage::database::{DatabaseState, DatabaseUrl, Tables};
use crate::storage::error::{ErrorKind, Result};

/// How many people are looked at with one statement.
const PAGE: i64 = 5_000;

/// What a process does with the tables.
const RIGHTS: [&str; 4] = ["select", "insert", "update", "delete"];

/// What there is in a database. Where it cannot be used, that is the error.
pub async fn inspect(url: &DatabaseUrl, source: &KeySource) -> Result<DatabaseState> {
    let address = Address::read(url)?;
    let main = Database::new(&address, FEW);
    let keys = match &source.database {
        Some(url) => Database::new(&Address::of_keys(url)?, FEW),
        None => main.clone(),
    };
    let (now, server) = clock(&main).await?;
    let (only_reads, may_lose) = (only_reads(&main).await?, may_lose(&main).await?);
    let tables = match schema::look(&main, &keys, source).await? {
        true => {
            may_use(&main, "trackless").await?;
            may_use(&keys, "trackless_keys").await?;
            Some(tables(&main, &keys).await?)
        }
        false => {
            may_make(&main).await?;
            may_make(&keys).await?;
            None
        }
    };
    Ok(DatabaseState {
        place: main.place.to_string(),
        server,
        now,
        only_reads,
        may_lose,
        tables,
    })
}

/// Which database it is, and the time there.
pub async fn time(url: &DatabaseUrl) -> Result<(String, chrono::DateTime<chrono::Utc>)> {
    let main = Database::new(&Address::read(url)?, 1);
    let (now, _) = clock(&main).await?;
    Ok((main.place.to_string(), now))
}

async fn clock(main: &Database) -> Result<(chrono::DateTime<chrono::Utc>, String)> {
    const SQL: &str = "select (extract(epoch from clock_timestamp()) * 1000)::bigint, \
        split_part(current_setting('server_version'), ' ', 1)";
    let rows = main.rows(SQL, &[]).await?;
    let read = |row: &Row| {
        let now = chrono::DateTime::from_timestamp_millis(row.get(0))?;
        Some((now, row.get(1)))
    };
    rows.first()
        .and_then(read)
        .ok_or_else(|| main.place.damaged())
}

async fn only_reads(main: &Database) -> Result<bool> {
    const SQL: &str = "select current_setting('transaction_read_only') = 'on'";
    let rows = main.rows(SQL, &[]).await?;
    Ok(rows.first().is_some_and(|row| row.get(0)))
}

/// What is said of a server whose settings let it lose what it confirmed, if its machine fails.
pub async fn may_lose(database: &Database) -> Result<Option<String>> {
    const SQL: &str = "select name from pg_catalog.pg_settings \
        where name in ('synchronous_commit', 'fsync', 'full_page_writes') and setting = 'off' order by name";
    let rows = database.rows(SQL, &[]).await?;
    let off: Vec<&str> = rows.iter().map(|row| row.get(0)).collect();
    Ok((!off.is_empty()).then(|| {
        format!(
            "{}: {} is off there, so a crash of the server loses what people were told is kept; set it to on",
            database.place,
            off.join(" and ")
        )
    }))
}

/// How many people have no key.
async fn without_key(main: &Database, keys: &Database) -> Result<u64> {
    const PEOPLE: &str =
        "select chat, key from trackless.people where chat > $1 order by chat limit $2";
    const KEYS: &str = "select count(*) from unnest($1::bigint[]) as used (id) \
        where not exists (select from trackless_keys.keys where keys.id = used.id)";
    let (mut after, mut without) = (i64::MIN, 0);
    loop {
        let rows = main.rows(PEOPLE, &[&after, &PAGE]).await?;
        let Some(last) = rows.last() else {
            return Ok(without);
        };
        after = last.get(0);
        let used: Vec<i64> = rows.iter().map(|row| row.get(1)).collect();
        let missing = keys.rows(KEYS, &[&used]).await?;
        without += missing
            .first()
            .map_or(0, |row| row.get::<_, i64>(0).cast_unsigned());
    }
}

async fn tables(main: &Database, keys: &Database) -> Result<Tables> {
    const SQL: &str = "select (select count(*) from trackless.people where record is not null), \
        (select count(*) from trackless.updates where key is not null), \
        (select holder from trackless.lease where until > clock_timestamp())";
    let rows = main.rows(SQL, &[]).await?;
    let row = rows.first().ok_or_else(|| main.place.damaged())?;
    Ok(Tables {
        people: row.get::<_, i64>(0).cast_unsigned(),
        without_key: without_key(main, keys).await?,
        inbox: row.get::<_, i64>(1).cast_unsigned(),
        worker: row.get(2),
    })
}

/// # Errors
///
/// The user lacks a right on a table.
async fn may_use(database: &Database, tables: &str) -> Result<()> {
    const SQL: &str = "select schemaname || '.' || tablename from pg_catalog.pg_tables \
        where schemaname = $1 and not (has_schema_privilege(schemaname, 'usage') and has_table_privilege( \
            quote_ident(schemaname) || '.' || quote_ident(tablename), $2)) order by 1 limit 1";
    for right in RIGHTS {
        let rows = database.rows(SQL, &[&tables, &right]).await?;
        if let Some(row) = rows.first() {
            let table: &str = row.get(0);
            let why = format!("its user may not {right} in {table}; grant that");
            return Err(database.place.error(ErrorKind::Fatal, why));
        }
    }
    Ok(())
}

/// # Errors
///
/// The user may not make tables.
async fn may_make(database: &Database) -> Result<()> {
    const SQL: &str = "select has_database_privilege(current_database(), 'create')";
    let rows = database.rows(SQL, &[]).await?;
    match rows.first().is_some_and(|row| row.get(0)) {
        true => Ok(()),
        false => Err(database.place.error(
            ErrorKind::Fatal,
            "it has no tables yet, and its user may not make them; grant this user the right to create a schema",
        )),
    }
}
