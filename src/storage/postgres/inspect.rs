//! A look at a database that writes nothing there.

use tokio_postgres::Row;

use super::address::Address;
use super::connection::Database;
use super::schema;
use crate::storage::crypto::key_source::KeySource;
use crate::storage::database::{DatabaseState, DatabaseUrl, Tables};
use crate::storage::error::{ErrorKind, Result};

/// What a process does with the tables.
const RIGHTS: [&str; 4] = ["select", "insert", "update", "delete"];

/// What there is in a database. Where it cannot be used, that is the error.
pub async fn inspect(url: &DatabaseUrl, source: &KeySource) -> Result<DatabaseState> {
    let address = Address::read(url)?;
    let main = Database::new(&address, 1);
    let keys = match &source.database {
        Some(url) => Database::new(&Address::of_keys(url)?, 1),
        None => main.clone(),
    };
    let (now, server) = clock(&main).await?;
    let tables = match schema::look(&main, &keys, source).await? {
        true => {
            may_use(&main, "trackless").await?;
            may_use(&keys, "trackless_keys").await?;
            Some(tables(&main).await?)
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
        tables,
    })
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

async fn tables(main: &Database) -> Result<Tables> {
    const SQL: &str = "select (select count(*) from trackless.people where record is not null), \
        (select count(*) from trackless.updates where key is not null), \
        (select holder from trackless.lease where until > clock_timestamp())";
    let rows = main.rows(SQL, &[]).await?;
    let row = rows.first().ok_or_else(|| main.place.damaged())?;
    Ok(Tables {
        people: row.get::<_, i64>(0).cast_unsigned(),
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
