//! Whose people are in the database: each bot has its own, and Telegram numbers the updates of each bot for itself.

use sha2::{Digest, Sha256};

use super::engine::Engine;
use crate::storage::error::{ErrorKind, Result};

impl Engine {
    /// Makes the database that of the bot with this number, unless it is another one's. One that was named while nobody was in it,
    /// and that does not work now, was a mistake or a trial.
    pub async fn belongs_to(&self, bot: &str) -> Result<()> {
        const CLAIM: &str = "update trackless.store set bot = $1 where bot is null or bot <> $1 and not ( \
            exists (select from trackless.people) or exists (select from trackless.updates) \
            or exists (select from trackless.lease where until > clock_timestamp()))";
        let hash = Sha256::new()
            .chain_update(b"trackless bot\0")
            .chain_update(self.keys.store)
            .chain_update(bot);
        let hash = self.bot.get_or_init(|| hash.finalize().to_vec());
        self.main.rows(CLAIM, &[hash]).await?;
        self.is_of_its_bot().await
    }

    /// # Errors
    ///
    /// It is another bot's than this process serves.
    pub async fn is_of_its_bot(&self) -> Result<()> {
        const SQL: &str = "select 1 from trackless.store where bot = $1";
        let Some(hash) = self.bot.get() else {
            return Ok(());
        };
        match self.main.rows(SQL, &[hash]).await?.is_empty() {
            true => Err(self.place().error(
                ErrorKind::Fatal,
                "it has the people of another bot than TELOXIDE_TOKEN names; set the token of that bot, or name another database",
            )),
            false => Ok(()),
        }
    }
}
