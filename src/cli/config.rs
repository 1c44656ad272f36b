//! The command line and the settings. A setting comes from its flag, else from the environment, else from `.env`, else it has
//! its default; each is checked before anything starts, and an error names the setting and the remedy.

use std::collections::HashMap;
use std::env;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use clap::{Args, Parser, Subcommand};
use reqwest::Url;

use crate::advice::Rules;
use crate::delivery::Limits;
use crate::storage::{KeySource, from_hex};

const SETTINGS: &str = "\
Settings, from the environment or from a file .env in the current folder (a flag comes first):
  TELOXIDE_TOKEN    The bot's token, as @BotFather gives it. Needed to run; it has no flag, for flags can be seen by others
  TELOXIDE_API_URL  The Bot API server [default: https://api.telegram.org]
  TRACKLESS_DATA    The folder for the data [default: ./data]
  TRACKLESS_STORES  A file with the stores' rules, in place of the built-in resources/stores.toml [default: none]
  TRACKLESS_MESSAGES_PER_SECOND           Messages sent to all chats together; 0 is no limit [default: 30]
  TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT  Messages sent to one chat, after 20 at once; 0 is no limit [default: 1]
  TRACKLESS_HTTP    An address for /healthz, /readyz and /metrics, such as 127.0.0.1:9184 [default: none]
  TRACKLESS_KEYS    The folder for the keys that the data are sealed with [default: that of the data, with .keys behind its name]
  TRACKLESS_KEY     The master key, 64 hexadecimal digits [default: the file master.key in TRACKLESS_KEYS, made at the first start]
  RUST_LOG          What is logged: a level (off, error, warn, info, debug, trace), or trackless=debug,info [default: info]";

/// A Telegram assistant for people whose parcel is not tracked. Without a command, it runs.
#[derive(Parser)]
#[command(name = "trackless", version, after_help = SETTINGS, args_conflicts_with_subcommands = true)]
pub struct CommandLine {
    #[command(flatten)]
    pub flags: Flags,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The flags of a run.
#[derive(Args)]
pub struct Flags {
    /// The Bot API server; instead of TELOXIDE_API_URL
    #[arg(long, value_name = "URL")]
    api_url: Option<OsString>,
    #[command(flatten)]
    pub data: DataFlag,
    #[command(flatten)]
    pub keys: KeysFlag,
    /// Take the time from the standard input, an RFC 3339 instant a line; for tests
    #[arg(long, hide = true)]
    pub stdin_clock: bool,
}

#[derive(Args)]
pub struct DataFlag {
    /// The folder for the data; instead of TRACKLESS_DATA
    #[arg(long, value_name = "FOLDER")]
    data: Option<OsString>,
}

#[derive(Args)]
pub struct KeysFlag {
    /// The folder for the keys; instead of TRACKLESS_KEYS
    #[arg(long, value_name = "FOLDER")]
    keys: Option<OsString>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Explain the numbers in a text, offline
    Check {
        /// The text; with - or without a TEXT, the standard input, line by line
        text: Option<OsString>,
        /// Print one line of JSON for each line of input
        #[arg(long)]
        json: bool,
    },
    /// Check, before a start or beside a running assistant, whether all it needs is there
    Doctor {
        #[command(flatten)]
        flags: Flags,
    },
    /// Write all that is kept into a new file, also while the assistant runs, and the keys of now beside it
    Backup {
        /// The file; it must not be there yet
        file: PathBuf,
        /// Do not seal it: whoever has the file can read it, and no key is needed to restore it
        #[arg(long)]
        readable: bool,
        #[command(flatten)]
        data: DataFlag,
        #[command(flatten)]
        keys: KeysFlag,
    },
    /// Make an empty data folder that of a backup
    Restore {
        /// The file that `backup` wrote
        file: PathBuf,
        #[command(flatten)]
        data: DataFlag,
        #[command(flatten)]
        keys: KeysFlag,
    },
    /// Tell by the exit code whether the assistant that uses the data folder is alive
    Health {
        #[command(flatten)]
        data: DataFlag,
    },
}

/// All that a run needs to know.
pub struct Settings {
    pub token: String,
    pub api_url: Url,
    pub data: PathBuf,
    pub keys: KeySource,
    /// The stores' rules, where they are not the built-in ones.
    pub stores: Option<Rules>,
    pub limits: Limits,
    /// Where `/healthz`, `/readyz` and `/metrics` are served, if at all.
    pub http: Option<SocketAddr>,
    /// Directives as `env_logger` reads them.
    pub log: String,
}

impl Settings {
    pub fn read(flags: &Flags) -> Result<Self> {
        let given = Given::read(flags)?;
        Ok(Self {
            token: given.token()?,
            api_url: given.api_url()?,
            data: given.data()?,
            keys: given.keys()?,
            stores: given.stores()?,
            limits: given.limits()?,
            http: given.http()?,
            log: given.log()?,
        })
    }
}

/// The settings as they were given; each is checked when it is asked for.
pub struct Given<'a> {
    flags: &'a Flags,
    surroundings: Surroundings,
}

impl<'a> Given<'a> {
    pub fn read(flags: &'a Flags) -> Result<Self> {
        let surroundings = Surroundings::read()?;
        Ok(Self {
            flags,
            surroundings,
        })
    }

    pub fn token(&self) -> Result<String> {
        token(self.surroundings.text("TELOXIDE_TOKEN", None)?)
    }

    pub fn api_url(&self) -> Result<Url> {
        let flag = self.flags.api_url.as_ref();
        api_url(self.surroundings.text("TELOXIDE_API_URL", flag)?)
    }

    pub fn data(&self) -> Result<PathBuf> {
        data(&self.surroundings, &self.flags.data)
    }

    pub fn keys(&self) -> Result<KeySource> {
        keys(&self.surroundings, &self.flags.keys, &self.data()?)
    }

    pub fn stores(&self) -> Result<Option<Rules>> {
        let file = self.surroundings.value("TRACKLESS_STORES", None);
        file.map(|file| stores(Path::new(&file))).transpose()
    }

    pub fn limits(&self) -> Result<Limits> {
        limits(&self.surroundings)
    }

    pub fn http(&self) -> Result<Option<SocketAddr>> {
        http(self.surroundings.text("TRACKLESS_HTTP", None)?)
    }

    pub fn log(&self) -> Result<String> {
        log_filter(self.surroundings.text("RUST_LOG", None)?)
    }
}

/// The data folder alone.
pub fn data_folder(flag: &DataFlag) -> Result<PathBuf> {
    data(&Surroundings::read()?, flag)
}

/// The data folder, and where its keys are.
pub fn data_and_keys(data_flag: &DataFlag, keys_flag: &KeysFlag) -> Result<(PathBuf, KeySource)> {
    let surroundings = Surroundings::read()?;
    let data = data(&surroundings, data_flag)?;
    let keys = keys(&surroundings, keys_flag, &data)?;
    Ok((data, keys))
}

/// The environment and `.env`.
struct Surroundings {
    file: HashMap<String, String>,
}

impl Surroundings {
    fn read() -> Result<Self> {
        let lines = match dotenvy::from_path_iter(Path::new(".env")) {
            Ok(lines) => lines.collect(),
            Err(error) => Err(error),
        };
        match lines {
            Ok(file) => Ok(Self { file }),
            Err(error) if error.not_found() => Ok(Self {
                file: HashMap::new(),
            }),
            // The line itself may hold the token.
            Err(dotenvy::Error::LineParse(..)) => {
                bail!(
                    ".env has a line that is not NAME=value: correct it (a value with spaces takes quotes)"
                )
            }
            Err(dotenvy::Error::Io(error)) => {
                bail!(".env cannot be read ({error}): correct or remove it")
            }
            Err(_) => bail!(".env cannot be read: correct or remove it"),
        }
    }

    fn value(&self, name: &str, flag: Option<&OsString>) -> Option<OsString> {
        let given = flag.cloned().or_else(|| env::var_os(name));
        given.or_else(|| self.file.get(name).map(OsString::from))
    }

    fn text(&self, name: &str, flag: Option<&OsString>) -> Result<Option<String>> {
        match self.value(name, flag).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(text)) => Ok(Some(text.trim().to_owned())),
            Some(Err(_)) => bail!("{name} is not a text in UTF-8: correct it"),
        }
    }
}

fn token(token: Option<String>) -> Result<String> {
    let remedy = "set it to your bot's token, which @BotFather gives (digits, a colon, and about 35 letters, digits, _ or -)";
    match token {
        None => bail!("TELOXIDE_TOKEN is missing: {remedy}"),
        Some(token) if token.is_empty() => bail!("TELOXIDE_TOKEN is empty: {remedy}"),
        Some(token) if !is_token(&token) => {
            bail!("TELOXIDE_TOKEN does not look like a token: {remedy}")
        }
        Some(token) => Ok(token),
    }
}

fn is_token(token: &str) -> bool {
    let of_secret = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    token.split_once(':').is_some_and(|(id, secret)| {
        !id.is_empty()
            && id.chars().all(|c| c.is_ascii_digit())
            && secret.len() >= 20
            && secret.chars().all(of_secret)
    })
}

fn api_url(url: Option<String>) -> Result<Url> {
    let url = url.unwrap_or_else(|| "https://api.telegram.org".to_owned());
    let remedy = "set it to an address such as https://api.telegram.org, or leave it out";
    let Ok(url) = Url::parse(&url) else {
        bail!("TELOXIDE_API_URL (--api-url) is not an address: {remedy}");
    };
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        bail!("TELOXIDE_API_URL (--api-url) is not an http or https address: {remedy}");
    }
    let has_name = !url.username().is_empty() || url.password().is_some();
    if has_name || url.query().is_some() || url.fragment().is_some() {
        bail!("TELOXIDE_API_URL (--api-url) holds more than a server and a path: {remedy}");
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        bail!(
            "TELOXIDE_API_URL (--api-url) would send the token unencrypted: use https, or a server on this machine (127.0.0.1)"
        );
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    let address = address.parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn data(surroundings: &Surroundings, flag: &DataFlag) -> Result<PathBuf> {
    let folder = surroundings.value("TRACKLESS_DATA", flag.data.as_ref());
    let folder = PathBuf::from(folder.unwrap_or_else(|| "./data".into()));
    if folder.as_os_str().is_empty() {
        bail!("TRACKLESS_DATA (--data) is empty: set it to a folder, or leave it out");
    }
    Ok(folder)
}

fn limits(surroundings: &Surroundings) -> Result<Limits> {
    let per_second = |name, default| -> Result<u32> {
        let Some(value) = surroundings.text(name, None)? else {
            return Ok(default);
        };
        match value.parse() {
            Ok(count) if count <= 1000 => Ok(count),
            _ => bail!(
                "{name} is not a number from 0 to 1000: set it to {default}, which Telegram grants, or to 0 for no limit"
            ),
        }
    };
    let granted = Limits::default();
    Ok(Limits {
        per_second: per_second("TRACKLESS_MESSAGES_PER_SECOND", granted.per_second)?,
        per_second_per_chat: per_second(
            "TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT",
            granted.per_second_per_chat,
        )?,
    })
}

fn http(address: Option<String>) -> Result<Option<SocketAddr>> {
    let address = address.map(|address| address.parse());
    address.transpose().map_err(|_| {
        anyhow!(
            "TRACKLESS_HTTP is not an address with a port: set it to one such as 127.0.0.1:9184, or leave it out"
        )
    })
}

fn stores(file: &Path) -> Result<Rules> {
    let name = file.display();
    let remedy = "correct it, or leave the setting out";
    let text = std::fs::read_to_string(file)
        .map_err(|error| anyhow!("TRACKLESS_STORES: {name} cannot be read ({error}): {remedy}"))?;
    Rules::parse(&text).map_err(|why| anyhow!("TRACKLESS_STORES: {name}: {why}: {remedy}"))
}

fn keys(surroundings: &Surroundings, flag: &KeysFlag, data: &Path) -> Result<KeySource> {
    let mut keys = KeySource::beside(data);
    if let Some(folder) = surroundings.value("TRACKLESS_KEYS", flag.keys.as_ref()) {
        if folder.is_empty() {
            bail!("TRACKLESS_KEYS (--keys) is empty: set it to a folder, or leave it out");
        }
        keys.folder = folder.into();
    }
    if let Some(key) = surroundings.text("TRACKLESS_KEY", None)? {
        let remedy = "set it to the 64 hexadecimal digits of the master key, or leave it out";
        keys.master = from_hex(key.trim());
        if keys.master.is_none() {
            bail!("TRACKLESS_KEY is not a key: {remedy}");
        }
    }
    Ok(keys)
}

/// A bare word that is no level would be taken for a module and silence all else: it is refused.
fn log_filter(filter: Option<String>) -> Result<String> {
    let filter = filter.unwrap_or_else(|| "info".to_owned());
    for directive in filter.split(',') {
        let (module, level) = directive.rsplit_once('=').unwrap_or(("all", directive));
        if module.trim().is_empty() || level.trim().parse::<log::LevelFilter>().is_err() {
            bail!(
                "RUST_LOG is wrong at '{}': use off, error, warn, info, debug or trace, or a list such as trackless=debug,info",
                directive.escape_debug()
            );
        }
    }
    Ok(filter)
}
