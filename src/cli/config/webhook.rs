//! The settings of the webhook: where Telegram sends updates to, and where the assistant listens for them.

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use reqwest::Url;

use super::setting::{Read, Setting, address, path, server, text};
use crate::cli::http::PAGES;
use crate::delivery::secret_of;

/// What is shorter would be blotted out of words in the log, and could be guessed.
const SHORTEST_SECRET: usize = 16;
/// Telegram takes no longer one.
const LONGEST_SECRET: usize = 256;

/// The host of Telegram's own Bot API server, and the ports to which it sends updates.
const TELEGRAM: &str = "api.telegram.org";
const PORTS: [u16; 4] = [443, 80, 88, 8443];

#[derive(Args)]
pub struct WebhookSettings {
    /// The public address to which Telegram sends updates, such as https://bot.example.org/telegram. If not given, the assistant polls
    #[arg(env = "TRACKLESS_WEBHOOK", value_parser = Read(url))]
    webhook: Option<Setting<Url>>,
    /// Where the assistant listens for what is sent there, such as 127.0.0.1:9185, behind a server that ends TLS. If not given, it is TRACKLESS_HTTP
    #[arg(env = "TRACKLESS_WEBHOOK_LISTEN", value_parser = Read(address))]
    webhook_listen: Option<Setting<SocketAddr>>,
    /// The secret that Telegram's requests bring along. If not given, it is made of the token
    #[arg(env = "TRACKLESS_WEBHOOK_SECRET", value_parser = Read(secret))]
    webhook_secret: Option<Setting<String>>,
    /// A file with the certificate of that server in the form PEM, if Telegram would not trust it otherwise
    #[arg(env = "TRACKLESS_WEBHOOK_CERTIFICATE", value_parser = Read(path))]
    webhook_certificate: Option<Setting<PathBuf>>,
}

/// The webhook as it is set.
pub struct WebhookSetup {
    pub url: Url,
    pub secret: String,
    pub certificate: Option<Vec<u8>>,
    /// An address of its own; `None` if it shares that of TRACKLESS_HTTP.
    pub listen: Option<SocketAddr>,
}

impl WebhookSettings {
    /// What is set; `None` where the assistant polls. `http` is the other address at which it listens, `api` the Bot API server.
    pub fn setup(
        &self,
        token: &str,
        http: Option<SocketAddr>,
        api: &Url,
    ) -> Result<Option<WebhookSetup>> {
        let listen = self.webhook_listen.clone().transpose()?;
        let secret = self.webhook_secret.clone().transpose()?;
        let certificate = self.webhook_certificate.clone().transpose()?;
        let Some(url) = self.webhook.clone().transpose()? else {
            return Ok(None);
        };
        ensure!(
            listen.or(http).is_some(),
            "TRACKLESS_WEBHOOK_LISTEN is missing: set it to the address at which the assistant listens for Telegram, such as 127.0.0.1:9185"
        );
        // Any free port is another one each time.
        let listen = listen.filter(|listen| Some(*listen) != http || listen.port() == 0);
        is_served(url.path(), listen.is_none())?;
        if api.host_str() == Some(TELEGRAM) {
            is_called_by_telegram(&url)?;
        }
        Ok(Some(WebhookSetup {
            url,
            secret: secret.unwrap_or_else(|| secret_of(token)),
            certificate: certificate.as_deref().map(certificate_in).transpose()?,
            listen,
        }))
    }
}

/// # Errors
///
/// The path has a meaning of its own where it is served, or there is another page.
fn is_served(path: &str, with_pages: bool) -> Result<()> {
    ensure!(
        !path.split('/').any(|part| part.starts_with([':', '*'])),
        "TRACKLESS_WEBHOOK: a part of its path begins with : or *; name a path of letters, digits and -, such as /telegram"
    );
    ensure!(
        !with_pages || !PAGES.contains(&path),
        "TRACKLESS_WEBHOOK: at TRACKLESS_HTTP there is another page at {path}; name another path, such as /telegram, or set TRACKLESS_WEBHOOK_LISTEN"
    );
    Ok(())
}

/// # Errors
///
/// Telegram's own server refuses to call such an address. One of the operator's own calls any.
fn is_called_by_telegram(url: &Url) -> Result<()> {
    ensure!(
        url.scheme() == "https",
        "TRACKLESS_WEBHOOK: Telegram calls nothing but https; set it to the https address of the server before the assistant"
    );
    let port = url.port_or_known_default().unwrap_or_default();
    ensure!(
        PORTS.contains(&port),
        "TRACKLESS_WEBHOOK: Telegram does not call port {port}, but 443, 80, 88 and 8443; let the server before the assistant listen at one of them"
    );
    Ok(())
}

/// The certificate in a file. What goes to Telegram must not be a key.
fn certificate_in(file: &Path) -> Result<Vec<u8>> {
    const SETTING: &str = "TRACKLESS_WEBHOOK_CERTIFICATE";
    let shown = file.display();
    let certificate = std::fs::read(file);
    let certificate = certificate.with_context(|| {
        format!("{SETTING}: {shown} cannot be read; correct the path, or leave it out")
    })?;
    let text = String::from_utf8_lossy(&certificate);
    if text.contains("PRIVATE KEY-----") {
        bail!(
            "{SETTING}: {shown} holds a private key, which would be sent to Telegram; name a file with the certificate alone"
        );
    }
    let is_whole = text
        .split_once("-----BEGIN CERTIFICATE-----")
        .is_some_and(|(_, body)| body.contains("-----END CERTIFICATE-----"));
    ensure!(
        is_whole,
        "{SETTING}: {shown} is no certificate in the form PEM (-----BEGIN CERTIFICATE-----); name one, or leave it out"
    );
    Ok(certificate)
}

fn url(value: &OsStr) -> Result<Url> {
    server(value, "https://bot.example.org/telegram", "secret")
}

fn secret(value: &OsStr) -> Result<String> {
    let secret = text(value)?;
    let is_allowed = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'_' || sign == b'-';
    ensure!(
        (SHORTEST_SECRET..=LONGEST_SECRET).contains(&secret.len())
            && secret.bytes().all(is_allowed),
        "is no secret that Telegram takes: set it to {SHORTEST_SECRET} to {LONGEST_SECRET} letters, digits, _ or -, or leave it out"
    );
    Ok(secret.to_owned())
}
