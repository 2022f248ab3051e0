//! The agent's log: a file a day in the logs folder, a week of them, none of them large. Nothing
//! above `debug` says anything about health.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use platform::Home;
use tracing::Level;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::fmt::writer::{BoxMakeWriter, MakeWriterExt};

/// How many days are kept.
const DAYS: usize = 7;
/// How many bytes a day may take. An agent that is well writes some hundred.
const MOST: u64 = 1 << 20;

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
        .build(home.logs())
        .map(|file| Mutex::new(Bounded::new(file, size_of_newest(home.logs()), MOST)));
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

/// Writes so much a day, and drops what is more: whatever goes wrong again and again must not fill
/// the disk.
struct Bounded<W> {
    to: W,
    day: u64,
    written: u64,
    most: u64,
}

impl<W: Write> Bounded<W> {
    /// Of today so much has been written already.
    fn new(to: W, written: u64, most: u64) -> Self {
        Self {
            to,
            day: today(),
            written,
            most,
        }
    }

    fn write_on(&mut self, day: u64, line: &[u8]) -> io::Result<()> {
        if day != self.day {
            (self.day, self.written) = (day, 0);
        }
        if self.written >= self.most {
            return Ok(());
        }
        self.written += line.len() as u64;
        self.to.write_all(line)?;
        if self.written >= self.most {
            self.to.write_all(b"the log of this day is full\n")?;
        }
        Ok(())
    }
}

impl<W: Write> Write for Bounded<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.write_on(today(), line)?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Days since 1970 in UTC, by which the files change.
fn today() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |now| now.as_secs() / (24 * 60 * 60))
}

/// The files' names sort by their days.
fn size_of_newest(logs: &Path) -> u64 {
    let files = std::fs::read_dir(logs).into_iter().flatten().flatten();
    let newest = files.max_by_key(std::fs::DirEntry::file_name);
    let size = newest.and_then(|file| file.metadata().ok());
    size.map_or(0, |file| file.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_takes_so_much_and_the_next_as_much_again() {
        // on the first day of all, ninety bytes are there
        let mut log = Bounded {
            day: 1,
            ..Bounded::new(Vec::new(), 90, 100)
        };
        for _ in 0..1_000 {
            log.write_on(1, b"trouble\n").unwrap();
        }
        let full = "trouble\ntrouble\nthe log of this day is full\n";
        assert_eq!(String::from_utf8_lossy(&log.to), full);
        log.write_on(2, b"well\n").unwrap();
        assert_eq!(String::from_utf8_lossy(&log.to), format!("{full}well\n"));
    }

    #[test]
    fn what_an_earlier_run_wrote_counts() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(size_of_newest(folder.path()), 0);
        for (name, text) in [
            ("agent.2026-11-22.log", "long ago"),
            ("agent.2026-11-23.log", "now"),
        ] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        assert_eq!(size_of_newest(folder.path()), 3);
    }
}
