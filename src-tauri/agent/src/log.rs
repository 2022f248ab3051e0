//! The agent's log: a file a day in the logs folder, a week of them. Nothing above `debug` says
//! anything about health.

use std::io::IsTerminal;
use std::str::FromStr;

use surroundings::Home;
use tracing::Level;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::fmt::writer::{BoxMakeWriter, MakeWriterExt};

/// How many days are kept.
const DAYS: usize = 7;

/// Logs from now on: into the folder, and to a terminal if there is one or `RUBDOWN_LOG` names a
/// level.
pub fn begin(home: &Home) {
    let wished = std::env::var("RUBDOWN_LOG").ok();
    let level = wished
        .as_deref()
        .and_then(|level| Level::from_str(level).ok());
    let to_terminal = wished.is_some() || std::io::stderr().is_terminal();

    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("agent")
        .filename_suffix("log")
        .max_log_files(DAYS)
        .build(home.logs());
    // each write goes through at once: no thread, and nothing lost in a crash
    let writer = match (file, to_terminal) {
        (Ok(file), true) => BoxMakeWriter::new(file.and(std::io::stderr)),
        (Ok(file), false) => BoxMakeWriter::new(file),
        (Err(_), _) => BoxMakeWriter::new(std::io::stderr),
    };
    tracing_subscriber::fmt()
        .with_max_level(level.unwrap_or(Level::INFO))
        .with_ansi(false)
        .with_target(false)
        .with_writer(writer)
        .init();
}
