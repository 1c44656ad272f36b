//! Is a 429 meant for the chat or for the bot? It does not say.

use crate::model::ChatId;
use std::collections::HashMap;
use std::time::Duration;
use tokio::time::Instant;

/// When this number of chats in a row get a 429, and nothing is accepted in between, it is a rate limit of the whole bot.
const FOR_ALL: usize = 3;

/// With one chat fewer than that, one request at a time goes out until it is clear.
const SUSPICIOUS: usize = FOR_ALL - 1;

/// 429s further apart have nothing to do with each other.
const IN_A_ROW: Duration = Duration::from_secs(120);

/// All chats are held no longer before one request finds out whether it was so meant: should several chats have been
/// refused for themselves, the others do not wait for them.
const LONGEST_HOLD: Duration = Duration::from_secs(60);

/// The 429s since Telegram last took something.
pub struct FloodControl {
    chats: HashMap<ChatId, Instant>,
    all_held_until: Instant,
}

impl FloodControl {
    pub fn new(now: Instant) -> Self {
        Self {
            chats: HashMap::new(),
            all_held_until: now,
        }
    }

    /// Until when nothing is to be sent at all; past if anything may.
    pub fn all_held_until(&self) -> Instant {
        self.all_held_until
    }

    /// Whether one request at a time is enough.
    pub fn are_suspicious(&self) -> bool {
        self.chats.len() >= SUSPICIOUS
    }

    /// Telegram asked to leave this chat alone for this time; perhaps it meant all chats.
    pub fn add(&mut self, chat: ChatId, time: Duration, now: Instant) {
        self.chats.retain(|_, then| now - *then < IN_A_ROW);
        self.chats.insert(chat, now);
        if self.chats.len() >= FOR_ALL {
            let time = time.min(LONGEST_HOLD);
            self.all_held_until = self.all_held_until.max(now + time);
            log::warn!(
                "Telegram answered 429 for {} chats in a row; nothing is sent to any chat for {} s",
                self.chats.len(),
                time.as_secs()
            );
        }
    }

    /// Telegram took something.
    pub fn clear(&mut self) {
        self.chats.clear();
    }
}
