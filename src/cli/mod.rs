//! The command line: the commands, their settings, and the HTTP address.
//!
//! **To add a command**: a variant of `CliCommand` with its help as doc comments, a file here with a function `run`,
//! and a line in `run` below. What it prints goes to standard output; an error names the setting and the remedy in one line.
//!
//! **To add a setting**: a field in `config.rs`, and a line in `README.md` and in `.env.example`.

mod backup;
mod check;
mod clock_difference;
mod config;
mod doctor;
mod health;
pub mod http;
mod keys;
pub mod look_ups;
pub mod pictures;
mod run;
mod stdin_clock;
pub mod webhook;

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};
use config::{Flags, Folders, settings_without_flag};
use rustix::fs::Mode;
use rustix::process::umask;

use crate::zones;

/// A Telegram assistant for people whose parcel is not tracked. Without a command, the assistant starts.
#[derive(Parser)]
#[command(name = "trackless", version, after_help = settings_without_flag(), args_conflicts_with_subcommands = true)]
struct CommandLine {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Option<CliCommand>,
}

#[derive(Subcommand)]
enum CliCommand {
    /// Explain the numbers in a text, without a network
    Check {
        /// The text. Without it, or with -, the standard input is read line by line
        text: Option<OsString>,
        /// Print one line of JSON for each line of input
        #[arg(long)]
        json: bool,
    },
    /// Check everything that the assistant needs. Works before a start and beside a running assistant
    Doctor {
        #[command(flatten)]
        flags: Flags,
    },
    /// Write all data to a new file, and the current keys beside it. Works while the assistant runs
    Backup {
        /// The file. It must not exist yet
        file: PathBuf,
        /// Do not seal the backup. Anybody who has the file can read it, and restoring it needs no key
        #[arg(long)]
        readable: bool,
        #[command(flatten)]
        folders: Folders,
    },
    /// Fill the empty database that TRACKLESS_DATABASE names, or else an empty data folder, from a backup
    Restore {
        /// The file that `backup` wrote
        file: PathBuf,
        #[command(flatten)]
        folders: Folders,
    },
    /// Read the picture on the standard input
    #[command(hide = true, name = pictures::COMMAND)]
    ReadPicture {
        program: Option<PathBuf>,
        languages: Option<String>,
    },
    /// Check whether the assistant that uses the data folder is alive: exit code 0 if it is, 1 if not
    Health {
        #[command(flatten)]
        folders: Folders,
    },
}

/// Reads the command line and the settings, and runs the command; without one, the assistant.
///
/// # Errors
///
/// One line that says what is wrong, on what, and what to do. Wrong usage, `--help` and `--version` end the process here.
pub fn run() -> Result<()> {
    // New files and folders are for this user alone (modes 0600 and 0700), whatever the umask at the start was.
    umask(Mode::RWXG | Mode::RWXO);
    // Before clap, which reads the settings from the environment.
    let env_file = config::read_env_file();
    let CommandLine { flags, command } = CommandLine::parse();
    // These need no settings, so a wrong `.env` does not stop them.
    let needs_none = matches!(
        command,
        Some(CliCommand::Check { .. } | CliCommand::ReadPicture { .. })
    );
    if !needs_none {
        env_file?;
    }
    zones::use_newest(std::env::var_os("TZDIR").as_deref());
    match command {
        None => run::run(flags),
        Some(CliCommand::Check { text, json }) => check::run(text, json),
        Some(CliCommand::ReadPicture { program, languages }) => pictures::run(program, languages),
        Some(CliCommand::Doctor { flags }) => doctor::run(&flags),
        Some(CliCommand::Backup {
            file,
            readable,
            folders,
        }) => backup::run(&file, readable, &folders),
        Some(CliCommand::Restore { file, folders }) => backup::restore(&file, &folders),
        Some(CliCommand::Health { folders }) => health::run(&folders),
    }
}
