//! One lock per chat: an update's turn and a reminder's turn never change the same person at once.

use crate::model::ChatId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};

/// The locks of the chats that are being worked on.
#[derive(Default)]
pub struct Locks(Mutex<HashMap<ChatId, Arc<AsyncMutex<()>>>>);

/// A chat's lock, held until this is dropped.
pub struct ChatGuard {
    locks: Arc<Locks>,
    chat: ChatId,
    held: Option<OwnedMutexGuard<()>>,
}

impl Locks {
    /// Waits for the chat's lock; those who wait get it in the order in which they came.
    pub async fn hold(self: &Arc<Self>, chat: ChatId) -> ChatGuard {
        let lock = self.map().entry(chat).or_default().clone();
        ChatGuard {
            locks: self.clone(),
            chat,
            held: Some(lock.lock_owned().await),
        }
    }

    fn map(&self) -> MutexGuard<'_, HashMap<ChatId, Arc<AsyncMutex<()>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ChatGuard {
    pub fn chat(&self) -> ChatId {
        self.chat
    }
}

impl Drop for ChatGuard {
    fn drop(&mut self) {
        let mut map = self.locks.map();
        self.held = None;
        // Whoever waits has a second reference, taken under the map's lock.
        if map
            .get(&self.chat)
            .is_some_and(|l| Arc::strong_count(l) == 1)
        {
            map.remove(&self.chat);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[tokio::test]
    async fn one_at_a_time_in_a_chat_and_chats_apart() {
        let locks = Arc::new(Locks::default());
        let first = locks.hold(1).await;
        let other = locks.hold(2).await;
        let mut second = Box::pin(locks.hold(1));
        assert!((&mut second).now_or_never().is_none());
        drop(first);
        let second = second.await;
        drop(other);
        assert_eq!(locks.map().len(), 1);
        drop(second);
        assert!(locks.map().is_empty(), "unused locks are not kept");
    }
}
