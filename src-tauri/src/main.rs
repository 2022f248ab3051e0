//! Rubdown's window. Closing it ends this process; reminders keep coming from `rubdown-agent`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    rubdown_window::keep_files_private();
    match rubdown_window::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rubdown: {error}");
            ExitCode::FAILURE
        }
    }
}
