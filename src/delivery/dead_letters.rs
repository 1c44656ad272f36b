//! What earlier runs gave up is told once.

use crate::storage::{self, Storage};

/// How many of the updates the warning names.
const TOLD_OF: usize = 5;

/// Tells how many updates earlier runs gave up, and the newest few.
pub async fn tell(storage: &dyn Storage) -> storage::Result<()> {
    let dead_letters = storage.take_dead_letters().await?;
    if dead_letters.is_empty() {
        return Ok(());
    }
    let newest = dead_letters.iter().rev().take(TOLD_OF);
    let newest: Vec<_> = newest.map(|(id, kind)| format!("{id} ({kind})")).collect();
    log::warn!(
        "earlier runs gave up {} that they could not handle; the newest: {}",
        match dead_letters.len() {
            1 => "1 update".to_owned(),
            count => format!("{count} updates"),
        },
        newest.join(", ")
    );
    Ok(())
}
