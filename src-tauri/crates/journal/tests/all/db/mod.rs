//! The file: created, opened, backed up, damaged, replaced.

mod backup;
mod damage;
mod disk;
mod foreign;
mod foreign_log;
mod laid_over;
mod opening;
mod replace;
mod restore;
mod writers;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use journal::Journal;
use recovery::Activity;
use tempfile::TempDir;

use crate::person::{MONDAY_17, Person, instant, on, workout};

#[cfg(target_os = "linux")]
mod small_disk;

/// When the damage is found: three days after the backup.
const THURSDAY: &str = "2026-11-26T16:00:00Z";

/// Overwrites pages in the middle of the file; the header stays.
pub(crate) fn corrupt_pages(me: Person) {
    let Person {
        folder,
        mut journal,
    } = me;
    journal.checkpoint().unwrap();
    drop(journal);
    let path = folder.keep().join("journal.sqlite");
    let mut bytes = fs::read(&path).unwrap();
    let raw = rusqlite::Connection::open(&path).unwrap();
    let roots = "SELECT max(rootpage) FROM sqlite_schema";
    let roots: u32 = raw.query_row(roots, [], |row| row.get(0)).unwrap();
    drop(raw);
    // the root pages of the tables come first, and opening may read them
    for byte in &mut bytes[4096 * roots as usize..] {
        *byte = 0xa5;
    }
    fs::write(&path, bytes).unwrap();
}

/// Someone with forty workouts, a backup on Monday, and one more workout on Tuesday.
fn person() -> Person {
    let mut me = Person::new();
    for hour in 0..40 {
        let end = instant("2026-11-01T08:00:00Z") + TimeDelta::hours(hour * 10);
        let mut new = workout(Activity::Running, 5, MONDAY_17);
        new.end = end;
        me.journal.log_workout(new, on(end)).unwrap();
    }
    let now = instant(MONDAY_17);
    me.journal.back_up_if_due(now).unwrap().unwrap();
    me.log(Activity::Cycling, 4, "2026-11-24T16:00:00Z");
    me
}

/// Closes the journal and writes `content` in its place.
fn overwrite(me: Person, content: &[u8]) -> TempDir {
    let path = me.path();
    let Person { folder, journal } = me;
    drop(journal);
    fs::write(path, content).unwrap();
    folder
}

fn open(folder: &TempDir) -> Journal {
    let path = folder.path().join("journal.sqlite");
    Journal::open_or_restore(&path, instant(THURSDAY)).unwrap()
}

fn set_aside(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            name.starts_with("journal-damaged-") && name.ends_with(".sqlite")
        })
        .collect();
    found.sort();
    found
}
