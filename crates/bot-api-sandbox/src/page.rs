//! The chat page: three plain files.

use std::sync::Arc;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;

use crate::shared::SharedState;

const HTML: &str = include_str!("../page/index.html");
const CSS: &str = include_str!("../page/style.css");
const JS: &str = include_str!("../page/chat.js");
const MARKUP_JS: &str = include_str!("../page/markup.js");
const ICON: &str = include_str!("../page/icon.svg");

/// The page loads nothing from other hosts; pictures may be data addresses in the style sheet.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

pub(crate) fn router() -> Router<Arc<SharedState>> {
    Router::new()
        .route("/", get(async || file("text/html; charset=utf-8", HTML)))
        .route(
            "/style.css",
            get(async || file("text/css; charset=utf-8", CSS)),
        )
        .route(
            "/chat.js",
            get(async || file("text/javascript; charset=utf-8", JS)),
        )
        .route(
            "/markup.js",
            get(async || file("text/javascript; charset=utf-8", MARKUP_JS)),
        )
        .route("/icon.svg", get(async || file("image/svg+xml", ICON)))
}

fn file(content_type: &'static str, content: &'static str) -> impl IntoResponse {
    let headers = [
        (CONTENT_TYPE, content_type),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, content)
}
