//! The engine aborts the program that shows the page if one of its processes ends before it has
//! reported its id (`readPIDFromPeer: Unexpected short read from PID socket`, `WebKitGTK` 2.50).
//! Nothing can stop that, but the program can start anew in its own place before it happens.

use std::env;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use gtk::glib::{self, LogLevel};

/// The argument of a program that took the place of an aborted one.
const MARK: &str = "--page-ended";

/// Whether this program has taken the place of one that the engine would have aborted.
pub(super) fn has_happened() -> bool {
    env::args_os().any(|argument| argument == MARK)
}

/// From now on this program starts anew where the engine would abort it. What was saved is safe, and
/// the agent goes on.
pub(super) fn instead_of_an_abort() {
    glib::log_set_default_handler(|domain, level, message| {
        if level == LogLevel::Error {
            eprintln!("rubdown: {message}");
            start_anew();
        }
        // after an error, this aborts
        glib::log_default_handler(domain, level, Some(message));
    });
}

/// Returns only if the program can no longer be run.
fn start_anew() {
    if let Ok(program) = env::current_exe() {
        let arguments = env::args_os().skip(1).filter(|argument| argument != MARK);
        let error = Command::new(program).args(arguments).arg(MARK).exec();
        eprintln!("rubdown: {error}");
    }
}
