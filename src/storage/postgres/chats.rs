//! One thing at a time in each chat.

use tokio::sync::{Mutex, MutexGuard};

use crate::model::ChatId;

/// Chats that share a lock wait for each other without need; with so many locks that is rare.
const LOCKS: usize = 1024;

pub struct Chats(Vec<Mutex<()>>);

impl Default for Chats {
    fn default() -> Self {
        Self((0..LOCKS).map(|_| Mutex::default()).collect())
    }
}

impl Chats {
    /// Waits until nobody else holds this chat.
    pub async fn hold(&self, chat: ChatId) -> MutexGuard<'_, ()> {
        self.0[chat.unsigned_abs() as usize % LOCKS].lock().await
    }
}
