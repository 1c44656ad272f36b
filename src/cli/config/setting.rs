//! How a setting is read, and what is said of one that is wrong.

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, ensure};
use clap::Arg;
use clap::builder::TypedValueParser;
use reqwest::Url;

/// The value of a setting, or what is wrong with it. A wrong value is no error for clap: clap's message would take several lines and
/// show the value, and `doctor` reports all wrong settings, not only the first.
pub type Setting<T> = Result<T, Wrong>;

/// One line that names a setting and the remedy.
#[derive(Debug, Clone)]
pub struct Wrong(String);

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Wrong {}

/// Reads a setting with this function. An error begins with the names of the setting.
#[derive(Clone)]
pub struct Read<T>(pub fn(&OsStr) -> Result<T>);

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Read<T> {
    type Value = Setting<T>;

    fn parse_ref(
        &self,
        _: &clap::Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Setting<T>, clap::Error> {
        Ok((self.0)(value).map_err(|why| {
            let variable = arg.map(variable).unwrap_or_default();
            match arg.and_then(Arg::get_long) {
                Some(flag) => Wrong(format!("{variable} (--{flag}) {why}")),
                None => Wrong(format!("{variable} {why}")),
            }
        }))
    }
}

pub fn variable(arg: &Arg) -> String {
    let name = arg.get_env().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

pub fn default(arg: &Arg) -> Option<String> {
    let value = arg.get_default_values().first()?;
    Some(value.to_string_lossy().into_owned())
}

pub fn text(value: &OsStr) -> Result<&str> {
    let text = value.to_str().map(str::trim);
    text.context("is not a text in UTF-8: correct it")
}

pub fn path(value: &OsStr) -> Result<PathBuf> {
    ensure!(
        !value.is_empty(),
        "is empty: set it to a path, or leave it out"
    );
    // A path is shown, and a folder is made of it: an address may hold a password.
    let is_address = |text: &str| text.contains("://") || text.contains("password=");
    ensure!(
        !value.to_str().is_some_and(is_address),
        "is the address of a server or a database, and not a path: set it to a path (TRACKLESS_DATABASE takes the address of a database)"
    );
    Ok(value.into())
}

pub fn address(value: &OsStr) -> Result<SocketAddr> {
    let address = text(value)?.parse().ok();
    address.context(
        "is not an address with a port: set it to one such as 127.0.0.1:9184, or leave it out",
    )
}

/// The address of a server to which a secret goes: over plain http only on this machine.
pub fn server(value: &OsStr, example: &str, secret: &str) -> Result<Url> {
    let remedy = format!("set it to an address such as {example}, or leave it out");
    let url = Url::parse(text(value)?).map_err(|_| anyhow!("is not an address: {remedy}"))?;
    let is_http = matches!(url.scheme(), "http" | "https") && url.has_host();
    ensure!(is_http, "is not an http or https address: {remedy}");
    let has_name = !url.username().is_empty() || url.password().is_some();
    let has_more = has_name || url.query().is_some() || url.fragment().is_some();
    ensure!(!has_more, "holds more than a server and a path: {remedy}");
    ensure!(
        url.scheme() == "https" || is_loopback(&url),
        "would send the {secret} unencrypted: use https, or a server on this machine (127.0.0.1)"
    );
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    let address = address.parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
