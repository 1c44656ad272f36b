//! The settings. Each is defined once, here: its flag, its environment variable, its default, how it is read, and its help.
//! clap makes `--help` from this. Tests compare README's table and `.env.example` with it.
//!
//! The order of precedence: flag, environment, `.env`, default.

mod look_up;
mod setting;
mod webhook;

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail, ensure};
use clap::{Args, CommandFactory, Parser};
use picture_reader::TextProgram;
use reqwest::Url;

use look_up::LookUps;
use setting::{Read, Setting, address, default, path, text, variable};
use webhook::WebhookSettings;
pub use webhook::WebhookSetup;

use crate::advice::Rules;
use crate::delivery::Limits;
use crate::locale;
use crate::storage::{DatabaseUrl, KeySource, from_hex};

/// The settings of a run that have a flag.
#[derive(Args)]
pub struct Flags {
    /// The Bot API server. Plain http is allowed only for a server on this machine
    #[arg(long, value_name = "URL", value_parser = Read(api_url))]
    #[arg(env = "TELOXIDE_API_URL", hide_env_values = true)]
    #[arg(default_value = "https://api.telegram.org")]
    pub api_url: Setting<Url>,
    #[command(flatten)]
    pub folders: Folders,
    /// Read the time from the standard input, one RFC 3339 instant per line; for tests
    #[arg(long, hide = true)]
    pub stdin_clock: bool,
}

/// The folders of the data and of the keys that seal them.
#[derive(Args)]
pub struct Folders {
    /// The folder for the data. Only one assistant at a time can use it
    #[arg(long, value_name = "FOLDER", value_parser = Read(path))]
    #[arg(env = "TRACKLESS_DATA", hide_env_values = true)]
    #[arg(default_value = "./data")]
    pub data: Setting<PathBuf>,
    /// The folder for the keys that seal the data. If not given, it lies beside the data folder: ./data.keys for ./data. With
    /// TRACKLESS_DATABASE, the environment may name another database in its place, for the keys of the people
    #[arg(long, value_name = "FOLDER", value_parser = Read(key_place))]
    #[arg(env = "TRACKLESS_KEYS", hide_env_values = true)]
    keys: Option<Setting<KeyPlace>>,
}

/// Where the keys of the people are.
#[derive(Clone)]
enum KeyPlace {
    Folder(PathBuf),
    Database(DatabaseUrl),
}

/// The settings that have no flag. The token and the master key must not have one: other users of the machine can see flags.
#[derive(Parser)]
#[command(no_binary_name = true)]
pub struct Environment {
    /// The bot's token from @BotFather. Without it the assistant does not start. It is never written to the log
    #[arg(env = "TELOXIDE_TOKEN", value_parser = Read(token))]
    token: Option<Setting<String>>,
    /// The master key, 64 hexadecimal digits. If given, it is used instead of the file master.key in the keys folder
    #[arg(env = "TRACKLESS_KEY", value_parser = Read(key))]
    key: Option<Setting<[u8; 32]>>,
    /// The address of a PostgreSQL database for the data, postgres://user:password@host/name. Several assistants can use it at a time.
    /// The data folder then has only files of this one
    #[arg(env = "TRACKLESS_DATABASE", value_parser = Read(database))]
    pub database: Option<Setting<DatabaseUrl>>,
    /// A file with store rules of your own. What it says takes the place of the same in the built-in resources/stores.toml
    #[arg(env = "TRACKLESS_STORES", value_parser = Read(path))]
    stores: Option<Setting<PathBuf>>,
    /// The most messages per second to all chats together; 0 means no limit
    #[arg(env = "TRACKLESS_MESSAGES_PER_SECOND", default_value = "30", value_parser = Read(limit))]
    per_second: Setting<u32>,
    /// The most messages per second to one chat, after a burst of 20; 0 means no limit
    #[arg(env = "TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", default_value = "1", value_parser = Read(limit))]
    per_second_per_chat: Setting<u32>,
    /// The program that reads the words in pictures: the path of Tesseract, or off. If not given, tesseract is looked for on the PATH
    #[arg(env = "TRACKLESS_OCR", value_parser = Read(ocr))]
    ocr: Option<Setting<Ocr>>,
    #[command(flatten)]
    pub look_ups: LookUps,
    /// The address for /healthz, /readyz and /metrics, such as 127.0.0.1:9184. If not given, these pages are off
    #[arg(env = "TRACKLESS_HTTP", value_parser = Read(address))]
    pub http: Option<Setting<SocketAddr>>,
    #[command(flatten)]
    pub webhook: WebhookSettings,
    /// The log level: off, error, warn, info, debug or trace; or a list such as trackless=debug,info
    #[arg(env = "RUST_LOG", default_value = "info", value_parser = Read(log_filter))]
    pub log: Setting<String>,
}

/// Who reads the words in pictures.
#[derive(Clone)]
enum Ocr {
    Off,
    Program(PathBuf),
}

impl Folders {
    /// The keys folder, or the database of the keys, and the master key if it is given.
    pub fn keys(&self) -> Result<KeySource> {
        let environment = Environment::read();
        let mut keys = KeySource::beside(&self.data.clone()?);
        match self.keys.clone().transpose()? {
            Some(KeyPlace::Folder(folder)) => keys.folder = folder,
            Some(KeyPlace::Database(url)) => keys.database = Some(url),
            None => {}
        }
        ensure!(
            keys.database.is_none() || environment.database.is_some(),
            "TRACKLESS_KEYS names a database, which only TRACKLESS_DATABASE goes with: name a folder"
        );
        keys.master = environment.key.transpose()?;
        Ok(keys)
    }
}

impl Environment {
    pub fn read() -> Self {
        Self::parse_from([""; 0])
    }

    pub fn token(&self) -> Result<String> {
        let token = self.token.clone().transpose()?;
        token.with_context(|| format!("TELOXIDE_TOKEN is missing: {TOKEN_REMEDY}"))
    }

    /// The store rules of the file that is set; `None` for the built-in ones.
    pub fn stores(&self) -> Result<Option<Rules>> {
        let Some(file) = self.stores.clone().transpose()? else {
            return Ok(None);
        };
        let text = std::fs::read_to_string(&file);
        let text = text.map_err(|error| format!("cannot be read ({error})"));
        let rules = text.and_then(|text| Rules::parse(&text));
        rules.map(Some).map_err(|why| {
            let file = file.display();
            anyhow!("TRACKLESS_STORES: {file}: {why}: correct it (docs/operations.md says how), or leave the setting out")
        })
    }

    /// The program that reads the words in pictures, if one is there and it is not off.
    pub fn text_program(&self) -> Result<Option<TextProgram>> {
        let ask = |path: &Path| TextProgram::ask(path, &locale::tesseract_languages());
        match self.ocr.clone().transpose()? {
            Some(Ocr::Off) => Ok(None),
            Some(Ocr::Program(path)) => ask(&path).map(Some).map_err(|why| {
                let path = path.display();
                anyhow!("TRACKLESS_OCR: {path} cannot be used ({why}): set it to the path of Tesseract, or to off")
            }),
            None => {
                let found = TextProgram::on_path().and_then(|path| std::path::absolute(path).ok());
                let found = found.map(|path| ask(&path));
                found.transpose().map_err(|why| {
                    anyhow!("TRACKLESS_OCR: the tesseract on the PATH cannot be used ({why}): install its languages, or set this to off")
                })
            }
        }
    }

    pub fn limits(&self) -> Result<Limits> {
        Ok(Limits {
            per_second: self.per_second.clone()?,
            per_second_per_chat: self.per_second_per_chat.clone()?,
        })
    }
}

/// Loads `.env` of the current folder into the environment. A variable that is already set stays. Call it before the command line
/// is read, and before there are other threads.
pub fn read_env_file() -> Result<()> {
    match dotenvy::from_path(Path::new(".env")) {
        Err(error) if error.not_found() => Ok(()),
        // The line itself may hold the token, so it is not shown.
        Err(dotenvy::Error::LineParse(..)) => bail!(
            ".env has a line that is not NAME=value: correct it (a value with spaces takes quotes)"
        ),
        Err(error) => bail!(".env cannot be read ({error}): correct or remove it"),
        Ok(()) => Ok(()),
    }
}

/// The text about the settings without a flag for `--help`: clap does not list them, because they are no part of the command line.
pub fn settings_without_flag() -> String {
    let mut help =
        "Settings without a flag. They come from the environment or from a file .env in the current folder:"
            .to_owned();
    for arg in Environment::command().get_arguments() {
        let about = arg.get_help().cloned().unwrap_or_default();
        help += &format!("\n  {}\n          {about}", variable(arg));
        if let Some(value) = default(arg) {
            help += &format!(" [default: {value}]");
        }
    }
    help
}

const TOKEN_REMEDY: &str = "set it to your bot's token, which @BotFather gives (digits, a colon, and about 35 letters, digits, _ or -)";

fn token(value: &OsStr) -> Result<String> {
    let token = text(value)?;
    ensure!(!token.is_empty(), "is empty: {TOKEN_REMEDY}");
    let of_secret = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let is_token = token.split_once(':').is_some_and(|(id, secret)| {
        !id.is_empty()
            && id.chars().all(|c| c.is_ascii_digit())
            && secret.len() >= 20
            && secret.chars().all(of_secret)
    });
    ensure!(is_token, "does not look like a token: {TOKEN_REMEDY}");
    Ok(token.to_owned())
}

fn api_url(value: &OsStr) -> Result<Url> {
    setting::server(value, "https://api.telegram.org", "token")
}

fn key(value: &OsStr) -> Result<[u8; 32]> {
    let remedy = "set it to the 64 hexadecimal digits of the master key, or leave it out";
    from_hex(text(value)?).with_context(|| format!("is not a key: {remedy}"))
}

fn database(value: &OsStr) -> Result<DatabaseUrl> {
    DatabaseUrl::read(text(value)?).map_err(|why| anyhow!(why))
}

/// A folder, or the address of a database; what is neither may hold a password, and is not made a folder of.
fn key_place(value: &OsStr) -> Result<KeyPlace> {
    match value.to_str().filter(|text| text.contains("://")) {
        Some(_) => database(value).map(KeyPlace::Database),
        None => path(value).map(KeyPlace::Folder),
    }
}

fn limit(value: &OsStr) -> Result<u32> {
    let limit = text(value)?.parse().ok().filter(|limit| *limit <= 1000);
    limit.context("is not a number from 0 to 1000: leave it out for what Telegram grants, or set it to 0 for no limit")
}

fn ocr(value: &OsStr) -> Result<Ocr> {
    let is_off = |value: &str| value.trim().eq_ignore_ascii_case("off");
    Ok(match value.to_str() {
        Some(value) if is_off(value) => Ocr::Off,
        // It is started in another folder.
        _ => Ocr::Program(std::path::absolute(path(value)?)?),
    })
}

/// The logger takes a word that is no level for a module, and then logs nothing else. So such a word is refused.
fn log_filter(value: &OsStr) -> Result<String> {
    let filter = text(value)?;
    for directive in filter.split(',') {
        let (module, level) = directive.rsplit_once('=').unwrap_or(("all", directive));
        ensure!(
            !module.trim().is_empty() && level.trim().parse::<log::LevelFilter>().is_ok(),
            "is wrong at '{}': use off, error, warn, info, debug or trace, or a list such as trackless=debug,info",
            directive.escape_debug()
        );
    }
    Ok(filter.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Arg;

    fn flags() -> clap::Command {
        Flags::augment_args(clap::Command::new("trackless"))
    }

    /// Every setting, the token first.
    fn settings() -> Vec<Arg> {
        let commands = [Environment::command(), flags()];
        let args = commands.iter().flat_map(clap::Command::get_arguments);
        args.filter(|arg| arg.get_env().is_some())
            .cloned()
            .collect()
    }

    #[test]
    fn the_readme_table_is_that_of_the_definitions() {
        let mut table = "| Setting | Flag | Default | |\n|---|---|---|---|\n".to_owned();
        let quoted =
            |text: Option<String>| text.map(|text| format!("`{text}` ")).unwrap_or_default();
        for arg in settings() {
            let flag = arg.get_long().map(|flag| format!("--{flag}"));
            let about = arg.get_help().expect("a setting has help");
            let (variable, flag, default) = (
                quoted(Some(variable(&arg))),
                quoted(flag),
                quoted(default(&arg)),
            );
            table += &format!("| {variable}| {flag}| {default}| {about} |\n");
        }
        let readme = include_str!("../../README.md");
        assert!(
            readme.contains(&table),
            "README.md should have this table:\n{table}"
        );
    }

    #[test]
    fn the_example_file_has_a_line_for_each_setting() {
        let example = include_str!("../../.env.example");
        for arg in settings() {
            let start = format!("{}=", variable(&arg));
            let lines = example.lines().map(|line| line.trim_start_matches('#'));
            let values: Vec<_> = lines.filter_map(|line| line.strip_prefix(&start)).collect();
            assert_eq!(values.len(), 1, "{start}");
            if let Some(default) = default(&arg) {
                assert_eq!(values, [default], "{start}");
            }
        }
    }

    #[test]
    fn the_default_limits_are_what_telegram_grants() {
        let granted = Limits::default();
        let granted =
            [granted.per_second, granted.per_second_per_chat].map(|limit| limit.to_string());
        let limits = settings()
            .into_iter()
            .filter(|arg| variable(arg).contains("MESSAGES_PER_SECOND"));
        let defaults: Vec<_> = limits.filter_map(|arg| default(&arg)).collect();
        assert_eq!(defaults, granted);
    }

    #[test]
    fn no_secret_has_a_flag() {
        for arg in flags().get_arguments() {
            let variable = variable(arg);
            let secrets = [
                "TELOXIDE_TOKEN",
                "TRACKLESS_KEY",
                "TRACKLESS_DATABASE",
                "TRACKLESS_LOOKUP_KEY",
                "TRACKLESS_LOOKUP_SECRET",
                "TRACKLESS_WEBHOOK_SECRET",
            ];
            assert!(!secrets.contains(&variable.as_str()));
        }
    }
}
