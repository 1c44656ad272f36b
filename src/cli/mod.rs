//! The command line: the commands, their settings, and the HTTP address.
//!
//! **To add a command**: a variant of [`config::Command`] with its help as doc comments, a file here with a function `run`,
//! and a line in [`run_command`]. What it prints goes to standard output; an error names the setting and the remedy in one line.
//!
//! **To add a setting**: a field in `config.rs`, and a line in `README.md` and in `.env.example`.

mod backup;
mod check;
mod config;
mod doctor;
mod http;
mod run;
mod stdin_clock;

pub use config::CommandLine;

use anyhow::Result;
use config::Command;

use crate::delivery::liveness;

/// Runs the command; without one, the assistant.
pub fn run_command(line: CommandLine) -> Result<()> {
    let CommandLine { flags, command } = line;
    match command {
        None => run::run(&flags),
        Some(Command::Check { text, json }) => check::run(text, json),
        Some(Command::Doctor { flags }) => doctor::run(&flags),
        Some(Command::Backup {
            file,
            readable,
            data,
            keys,
        }) => config::data_and_keys(&data, &keys)
            .and_then(|(data, keys)| backup::run(&file, readable, &data, &keys)),
        Some(Command::Restore { file, data, keys }) => config::data_and_keys(&data, &keys)
            .and_then(|(data, keys)| backup::restore(&file, &data, &keys)),
        Some(Command::Health { data }) => {
            config::data_folder(&data).and_then(|folder| liveness::check(&folder))
        }
    }
}
