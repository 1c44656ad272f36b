//! Pushes what has become known, as soon as the clock or a call brings it.

use std::sync::Arc;

use bot_api_sandbox::Shared;
use tokio::task::spawn_blocking;

use crate::state::ProviderState;
use crate::webhook::WaitingPush;

/// Pushes until the server ends.
pub(crate) async fn run(shared: Arc<Shared<ProviderState>>) {
    let mut changes = shared.subscribe();
    let mut moves = shared.quietly().options.clock.subscribe();
    loop {
        let due = shared.quietly().due_pushes();
        if !due.is_empty() {
            tokio::spawn(send_all(Arc::clone(&shared), due));
        }
        let more = tokio::select! {
            more = changes.changed() => more,
            more = moves.changed() => more,
        };
        if more.is_err() {
            return;
        }
    }
}

/// What becomes known at once comes in its order.
async fn send_all(shared: Arc<Shared<ProviderState>>, due: Vec<WaitingPush>) {
    for push in due {
        send(&shared, push).await;
    }
}

async fn send(shared: &Shared<ProviderState>, push: WaitingPush) {
    let provider = push.provider;
    if shared.quietly().pushes.is_to_be_probed(provider) {
        let mut probe = push.post.clone();
        probe.verb = "HEAD";
        probe.body.clear();
        let status = spawn_blocking(move || probe.send()).await;
        if !matches!(status, Ok(Ok(200))) {
            let status = status.ok().and_then(Result::ok);
            shared.change(|state| state.push_ended(push, status));
            return;
        }
        shared.change(|state| state.pushes.was_probed(provider));
    }
    let post = push.post.clone();
    let status = spawn_blocking(move || post.send()).await;
    let status = status.ok().and_then(Result::ok);
    shared.change(|state| state.push_ended(push, status));
}
