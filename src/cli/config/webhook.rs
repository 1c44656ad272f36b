//! The settings of the webhook: where Telegram sends updates to, and where the assistant listens for them.

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::Args;
use reqwest::Url;

use super::setting::{Read, Setting, address, path, server, text};
use crate::delivery::secret_of;

/// What is shorter would be blotted out of words in the log, and could be guessed.
const SHORTEST_SECRET: usize = 16;
/// Telegram takes no longer one.
const LONGEST_SECRET: usize = 256;

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
    /// What is set; `None` where the assistant polls. `http` is the other address at which it listens.
    pub fn setup(&self, token: &str, http: Option<SocketAddr>) -> Result<Option<WebhookSetup>> {
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
        let certificate = certificate.map(|file| {
            let shown = file.display().to_string();
            let certificate = std::fs::read(file);
            certificate.with_context(|| {
                format!("TRACKLESS_WEBHOOK_CERTIFICATE: {shown} cannot be read; correct the path, or leave it out")
            })
        });
        Ok(Some(WebhookSetup {
            url,
            secret: secret.unwrap_or_else(|| secret_of(token)),
            certificate: certificate.transpose()?,
            // Any free port is another one each time.
            listen: listen.filter(|listen| Some(*listen) != http || listen.port() == 0),
        }))
    }
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
