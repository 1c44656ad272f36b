//! The optional HTTP address for whoever watches the assistant: `/healthz`, `/readyz` and `/metrics`.
//!
//! It tells nothing of people, asks for no password, and is meant for this machine or a closed network.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;

use crate::delivery::Metrics;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Takes the address, so that a wrong one is told before anything starts.
pub fn bind(address: SocketAddr) -> Result<TcpListener> {
    let listening = || -> io::Result<_> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        Ok((listener.local_addr()?, listener))
    };
    let (address, listener) = listening().with_context(|| {
        format!(
            "TRACKLESS_HTTP: {address} cannot be listened at; free it, name another, or leave the setting out"
        )
    })?;
    log::info!("TRACKLESS_HTTP: /healthz, /readyz and /metrics are at http://{address}");
    Ok(listener)
}

/// Answers until the program ends.
pub async fn serve(listener: TcpListener, vitals: Arc<Metrics>) {
    let routes = Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
        .with_state(vitals);
    let served = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => axum::serve(listener, routes).await,
        Err(error) => Err(error),
    };
    if let Err(error) = served {
        log::error!("TRACKLESS_HTTP: the address is no longer served: {error}");
    }
}

async fn healthz(State(vitals): State<Arc<Metrics>>) -> impl IntoResponse {
    if vitals.liveness.is_alive() {
        (StatusCode::OK, "alive\n")
    } else {
        let why = "no sign of life for two minutes\n";
        (StatusCode::SERVICE_UNAVAILABLE, why)
    }
}

async fn readyz(State(vitals): State<Arc<Metrics>>) -> impl IntoResponse {
    match vitals.unready() {
        None => (StatusCode::OK, "ready\n".to_owned()),
        Some(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")),
    }
}

async fn metrics(State(vitals): State<Arc<Metrics>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, OPEN_METRICS)], vitals.text())
}
