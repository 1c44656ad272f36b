//! A pooler between this process and the server, such as PgBouncer. One that gives a connection to another client after each transaction
//! mixes up what is set for a connection, its time-outs above all, and loses notifications; whether that is told depends on its
//! version. So it is found out before anything is made.

use futures_util::future::try_join;
use tokio_postgres::{Error, SimpleQueryMessage};

use super::connection::Database;
use super::failure::POOLER;
use crate::storage::error::{ErrorKind, Result};

/// # Errors
///
/// What is set for one connection is not there any more when another was used.
pub async fn keeps_sessions(database: &Database) -> Result<()> {
    let failed = |error: Error| database.place.failed(&error);
    let (one, other) = try_join(database.connection(), database.connection()).await?;
    let set = "set trackless.session = 'one'";
    one.batch_execute(set).await.map_err(failed)?;
    let set = "set trackless.session = 'other'";
    other.batch_execute(set).await.map_err(failed)?;
    // A pooler may take its connections in turn.
    for _ in 0..3 {
        let seen = one
            .simple_query("select current_setting('trackless.session', true)")
            .await;
        let seen = seen.map_err(failed)?;
        let is_kept = |message: &SimpleQueryMessage| matches!(message, SimpleQueryMessage::Row(row) if row.get(0) == Some("one"));
        if !seen.iter().any(is_kept) {
            return Err(database.place.error(ErrorKind::Fatal, POOLER));
        }
    }
    Ok(())
}
