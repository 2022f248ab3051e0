//! The agent's log: one file a day, kept for a week and limited in size. Nothing above `debug`
//! reveals anything about health.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use platform::Home;
use tracing::Level;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::fmt::writer::{BoxMakeWriter, MakeWriterExt};

/// How many files are kept.
const DAYS: usize = 7;
/// The most bytes a day. A healthy agent writes a few hundred.
const MAX_BYTES: u64 = 1 << 20;

/// Starts logging into the home's folder, and to stderr if it is a terminal or `RUBDOWN_LOG` names
/// a level.
pub fn begin(home: &Home) {
    let named = std::env::var("RUBDOWN_LOG").ok();
    let level = named
        .as_deref()
        .and_then(|level| Level::from_str(level).ok());
    let to_terminal = named.is_some() || std::io::stderr().is_terminal();

    remove_links(home.logs());
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("agent")
        .filename_suffix("log")
        .max_log_files(DAYS)
        .build(home.logs())
        .map(|file| Bounded::new(file, size_of_newest(home.logs()), MAX_BYTES))
        .map(|file| Mutex::new(Marked(file)));
    // unbuffered: no thread, and nothing is lost in a crash
    let terminal = || Marked(std::io::stderr());
    let writer = match (file, to_terminal) {
        (Ok(file), true) => BoxMakeWriter::new(file.and(terminal)),
        (Ok(file), false) => BoxMakeWriter::new(file),
        (Err(_), _) => BoxMakeWriter::new(terminal),
    };
    tracing_subscriber::fmt()
        .with_max_level(level.unwrap_or(Level::INFO))
        .with_ansi(false)
        .with_target(false)
        .with_writer(writer)
        .init();
}

/// Removes what is not a regular file: the log would be written wherever a link leads.
fn remove_links(logs: &Path) {
    let entries = std::fs::read_dir(logs).into_iter().flatten().flatten();
    for entry in entries {
        if entry
            .file_type()
            .is_ok_and(|kind| !kind.is_file() && !kind.is_dir())
        {
            // best effort: the folder is closed to others, so this dates from before that
            drop(std::fs::remove_file(entry.path()));
        }
    }
}

/// Writes each entry as one line without characters that would act on the reader's terminal: an id
/// or a path in it may come from anywhere.
struct Marked<W>(W);

impl<W: Write> Write for Marked<W> {
    fn write(&mut self, entry: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(entry);
        let line = locale::mark_hidden(text.strip_suffix('\n').unwrap_or(&text));
        // a full disk is no reason to fail, nor to complain on the terminal about each entry
        drop(self.0.write_all(format!("{line}\n").as_bytes()));
        Ok(entry.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Writes up to a limit each day and drops the rest, so that an error that repeats cannot fill the
/// disk.
struct Bounded<W> {
    to: W,
    day: u64,
    written: u64,
    most: u64,
}

impl<W: Write> Bounded<W> {
    /// `written` bytes of today's log are in the file already.
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

/// Days since 1970 in UTC, as the appender counts them when it changes files.
fn today() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |now| now.as_secs() / (24 * 60 * 60))
}

/// The size of the newest file, by name: the names sort by date.
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
        // ninety bytes of the first day are there already
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
    fn an_entry_is_one_line_whatever_is_in_it() {
        let mut log = Marked(Vec::new());
        log.write_all(b"shown reminder=a\x1b[2J\nquit\n").unwrap();
        assert_eq!(
            String::from_utf8_lossy(&log.0),
            "shown reminder=a␛[2J␊quit\n"
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_log_on_a_full_disk_is_no_error() {
        let full = std::fs::File::options().write(true).open("/dev/full");
        assert_eq!(Marked(full.unwrap()).write(b"shown\n").unwrap(), 6);
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
