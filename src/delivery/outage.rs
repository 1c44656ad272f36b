//! A server of the data that is out of reach. It is told also while nobody writes, and who waits for it need not wait on when it is back.

use super::metrics::Metrics;
use std::convert::Infallible;
use std::future::pending;
use tokio::sync::watch;

/// Whether the server is out of reach; `None` where there is no server.
pub type Outage = Option<watch::Receiver<bool>>;

/// Counts the outage among what fails, as long as it lasts; never returns.
pub async fn tell(outage: Outage, metrics: &Metrics) -> Infallible {
    let Some(mut outage) = outage else {
        return pending().await;
    };
    loop {
        wait_for(&mut outage, true).await;
        metrics.storage_failing.inc();
        wait_for(&mut outage, false).await;
        metrics.storage_failing.dec();
    }
}

/// Waits until an outage is over that was not known to be.
pub async fn over(outage: &mut Outage) {
    match outage {
        None => pending().await,
        Some(outage) => {
            while outage.changed().await.is_ok() {
                if !*outage.borrow_and_update() {
                    return;
                }
            }
            pending().await
        }
    }
}

async fn wait_for(outage: &mut watch::Receiver<bool>, it_is: bool) {
    // An error says that the storage is gone: then nothing is out of reach any more.
    if outage.wait_for(|now| *now == it_is).await.is_err() {
        pending().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::{sleep, timeout};

    #[tokio::test(start_paused = true)]
    async fn an_outage_is_counted_while_it_lasts_and_its_end_wakes() {
        let (server, metrics) = (watch::Sender::new(false), Metrics::default());
        let mut waiting = Some(server.subscribe());
        let told = tell(Some(server.subscribe()), &metrics);
        let lasts = async {
            for failing in [true, false, true] {
                server.send_replace(failing);
                sleep(Duration::from_millis(1)).await;
                assert_eq!(metrics.storage_failing.get(), i64::from(failing));
                let minute = Duration::from_secs(60);
                let is_over = timeout(minute, over(&mut waiting)).await.is_ok();
                assert_eq!(is_over, !failing);
            }
        };
        tokio::select! {
            () = lasts => {}
            never = told => match never {},
        }
    }
}
