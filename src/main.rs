//! The program: reads the command line, runs the command, and turns an error into one line and exit code 1.

use std::process::ExitCode;

use clap::Parser;
use trackless::cli::{self, CommandLine};

fn main() -> ExitCode {
    match cli::run_command(CommandLine::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("trackless: {error:#}");
            ExitCode::FAILURE
        }
    }
}
