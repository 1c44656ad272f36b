//! The program: runs the command that the command line names, and turns an error into one line and exit code 1.

use std::process::ExitCode;

use trackless::cli;

fn main() -> ExitCode {
    match cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("trackless: {error:#}");
            ExitCode::FAILURE
        }
    }
}
