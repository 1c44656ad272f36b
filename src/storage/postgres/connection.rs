//! Connections to a database: a pool with limits and time-outs, and transactions that leave no connection half done.

use std::time::Duration;

use deadpool_postgres::{
    Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime,
};
use futures_util::future::{join_all, try_join_all};
use tokio_postgres::error::Severity;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, Row};

use super::address::{Address, CONNECT};
use super::failure::Place;
use crate::storage::error::{Result, StorageError};

/// How long a call waits for a connection.
const WAIT: Duration = Duration::from_secs(5);

/// So many connections are enough for who does one thing after the other.
pub const FEW: usize = 2;

/// Each statement is planned once and not each time anew, which would take longer than the statement itself; so early a table may be
/// empty, and must not be read from end to end for ever. A statement that takes longer is given up; so is a transaction that is left open. The latter is shorter than a lease: a worker
/// that hangs within a transaction holds the lease's row, and must not hold up the next worker. Whatever the server, the database or
/// the user has been given for these, and for how names are found and transactions kept apart, does not count.
const SESSION: &str = "set search_path = pg_catalog; set default_transaction_isolation = 'read committed'; \
    set plan_cache_mode = force_generic_plan; set enable_seqscan = off; \
    set statement_timeout = '10s'; set lock_timeout = '5s'; \
    set idle_in_transaction_session_timeout = '1500ms'";

/// What a statement is given.
pub type Parameters<'a> = &'a [&'a (dyn ToSql + Sync)];

/// A database and the connections to it.
#[derive(Clone)]
pub struct Database {
    pool: Pool,
    pub place: Place,
}

impl Database {
    /// At most `size` connections; each is made when it is needed.
    pub fn new(address: &Address, size: usize) -> Self {
        let recycling = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = Manager::from_config(address.config.clone(), address.tls.clone(), recycling);
        let pool = Pool::builder(manager)
            .max_size(size)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(WAIT))
            .create_timeout(Some(CONNECT))
            .recycle_timeout(Some(CONNECT))
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move {
                    let set = client.batch_execute(SESSION).await;
                    set.map_err(HookError::Backend)
                })
            }))
            .build();
        Self {
            pool: pool.expect("a runtime is given for the time-outs"),
            place: address.place.clone(),
        }
    }

    pub async fn connection(&self) -> Result<Object> {
        let connection = self.pool.get().await;
        connection.map_err(|error| self.place.no_connection(&error))
    }

    /// Runs a statement by itself.
    pub async fn rows(&self, sql: &str, parameters: Parameters<'_>) -> Result<Vec<Row>> {
        let connection = self.connection().await?;
        let rows = rows(&connection, sql, parameters).await;
        rows.map_err(|error| self.place.failed(&error))
    }

    /// A connection on which a transaction is to begin.
    pub async fn transaction(&self) -> Result<Transaction> {
        Ok(Transaction(Some(self.connection().await?)))
    }
}

/// Runs a statement, which is prepared once a connection.
pub async fn rows(
    connection: &Object,
    sql: &str,
    parameters: Parameters<'_>,
) -> std::result::Result<Vec<Row>, Error> {
    let statement = connection.prepare_cached(sql).await?;
    connection.query(&statement, parameters).await
}

/// A statement and what it is given.
pub struct Statement {
    pub sql: &'static str,
    pub parameters: Vec<Box<dyn ToSql + Sync + Send>>,
}

impl Statement {
    /// A statement that is given a list; none where that is empty.
    pub fn of_list(sql: &'static str, list: Vec<i64>) -> Option<Self> {
        (!list.is_empty()).then(|| Self {
            sql,
            parameters: vec![Box::new(list)],
        })
    }
}

/// A statement that can be run at once.
pub struct Prepared(tokio_postgres::Statement, Statement);

/// Prepares statements. What is prepared for the first time would otherwise come behind what is sent after it.
pub async fn prepared(
    connection: &Object,
    statements: Vec<Statement>,
) -> std::result::Result<Vec<Prepared>, Error> {
    let all = statements.into_iter().map(async |statement| {
        let prepared = connection.prepare_cached(statement.sql).await?;
        Ok(Prepared(prepared, statement))
    });
    join_all(all).await.into_iter().collect()
}

/// Runs statements one after the other, and in one round trip.
pub async fn run(
    connection: &Object,
    statements: &[Prepared],
) -> std::result::Result<Vec<Vec<Row>>, Error> {
    let run = statements
        .iter()
        .map(async |Prepared(prepared, statement)| {
            let parameters: Vec<_> = statement.parameters.iter().map(|of| &**of as _).collect();
            connection.query(prepared, &parameters).await
        });
    try_join_all(run).await
}

/// A connection in a transaction. If it is dropped in the midst of that, the connection is closed, and the transaction with it.
pub struct Transaction(Option<Object>);

impl Transaction {
    pub fn connection(&self) -> &Object {
        self.0.as_ref().expect("it is there until the end")
    }

    pub async fn roll_back(mut self) {
        if self.connection().batch_execute("rollback").await.is_ok() {
            drop(self.0.take());
        }
    }

    /// The transaction has ended: others may have the connection.
    pub fn ended(mut self) {
        drop(self.0.take());
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        drop(self.0.take().map(Object::take));
    }
}

/// Why a transaction did not end well.
pub enum Aborted {
    /// Nothing is changed.
    Failed(StorageError),
    /// The connection broke after the commit had been sent: nobody has said whether it was made.
    Unsure(StorageError),
}

impl From<StorageError> for Aborted {
    fn from(error: StorageError) -> Self {
        Self::Failed(error)
    }
}

/// What a failure means once the commit is under way. An error of a statement or of the commit itself rolls everything back; all
/// else, such as a server that ends the connection, may come before or after the commit.
pub fn aborted(place: &Place, error: &Error) -> Aborted {
    let severity = error
        .as_db_error()
        .and_then(|error| error.parsed_severity());
    match severity {
        Some(Severity::Error) => Aborted::Failed(place.failed(error)),
        _ => Aborted::Unsure(place.failed(error)),
    }
}
