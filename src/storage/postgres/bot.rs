//! Whose people are in the database: each bot has its own, and Telegram numbers the updates of each bot for itself.

use sha2::{Digest, Sha256};

use super::engine::Engine;
use crate::storage::error::{ErrorKind, Result};

impl Engine {
    /// Makes the database that of the bot with this number, unless it is another one's.
    pub async fn belongs_to(&self, bot: &str) -> Result<()> {
        const CLAIM: &str = "update trackless.store set bot = $1 where bot is null";
        const SQL: &str = "select 1 from trackless.store where bot = $1";
        let hash = Sha256::new()
            .chain_update(b"trackless bot\0")
            .chain_update(self.keys.store)
            .chain_update(bot);
        let hash = hash.finalize().to_vec();
        if self.main.rows(SQL, &[&hash]).await?.is_empty() {
            self.main.rows(CLAIM, &[&hash]).await?;
            if self.main.rows(SQL, &[&hash]).await?.is_empty() {
                let why = "it has the people of another bot than TELOXIDE_TOKEN names; set the token of that bot, or name another database";
                return Err(self.place().error(ErrorKind::Fatal, why));
            }
        }
        Ok(())
    }
}
