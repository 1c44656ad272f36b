//! Notifications: what other processes did is told at once. They are hints; who misses one finds out a little later.

use std::future::poll_fn;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;
use tokio_postgres::{AsyncMessage, Error};

use super::engine::Engine;
use super::worker::FREED;

/// The notification of updates in the inbox.
const INBOX: &str = "inbox";

/// Before a lost connection is made again.
const PAUSE: Duration = Duration::from_secs(1);

/// Between two notifications of the same: those who come meanwhile are told of by the second.
const REST: Duration = Duration::from_millis(10);

impl Engine {
    /// Listens as long as the engine is there.
    pub async fn listen(self: Arc<Self>) {
        loop {
            if let Err(error) = self.hear().await {
                log::debug!(
                    "notifications are missed for a while: {}",
                    self.place().failed(&error)
                );
            }
            sleep(PAUSE).await;
        }
    }

    /// Hears notifications until the connection is lost.
    async fn hear(&self) -> std::result::Result<(), Error> {
        let config = &self.address.config;
        let (client, mut connection) = config.connect(self.address.tls.clone()).await?;
        let messages = async {
            while let Some(message) = poll_fn(|context| connection.poll_message(context)).await {
                if let AsyncMessage::Notification(told) = message? {
                    self.told(told.payload());
                }
            }
            Ok(())
        };
        let listening = async {
            client.batch_execute("listen trackless").await?;
            // Something may have been missed before.
            self.told(FREED);
            self.told(INBOX);
            std::future::pending().await
        };
        tokio::select! {
            ended = messages => ended,
            failed = listening => failed,
        }
    }

    fn told(&self, what: &str) {
        match what {
            FREED => self.lease_freed.notify_waiters(),
            INBOX => self.arrivals.send_replace(()),
            _ => {}
        }
    }

    /// Tells the worker of what is received here.
    pub async fn tell(self: Arc<Self>) {
        loop {
            self.received.notified().await;
            // It writes nothing, and so waits for no disk.
            let told = self
                .control
                .rows("select pg_notify('trackless', $1)", &[&INBOX])
                .await;
            if let Err(error) = told {
                log::debug!("the worker finds by itself what was received: {error}");
            }
            sleep(REST).await;
        }
    }
}
