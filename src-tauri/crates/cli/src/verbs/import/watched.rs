//! What is new in the watched folder, and finished.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::DateTime;
use exchange::{Doubt, Refusal};
use journal::{Journal, WatchedFile};

use super::read::{File, Outcome};
use super::skipped::Skipped;
use super::walk::{self, Found};
use crate::failure::Failure;

/// The files that have not been read as they are now.
pub(super) struct Unread {
    by_path: HashMap<PathBuf, WatchedFile>,
    /// Those that have been read since.
    pub(super) read: Vec<WatchedFile>,
    /// How many are still being written.
    pub(super) unfinished: usize,
}

/// Finds them; nothing else in the folder is opened.
pub(super) fn unread(journal: &mut Journal) -> Result<(Found, Unread), Failure> {
    let folder = journal.settings()?.watched_folder;
    let folder = PathBuf::from(folder.ok_or(Failure::NoWatchedFolder)?);
    if !folder.is_dir() {
        return Err(Failure::WatchedFolderGone(folder));
    }
    let mut found = walk::walk(&[folder]);
    let files = found.all.iter().filter_map(|it| as_it_is(&it.path));
    let unread = journal.unread(files.collect())?;
    let by_path: HashMap<_, _> = unread
        .into_iter()
        .map(|file| (PathBuf::from(&file.path), file))
        .collect();
    found.all.retain(|it| by_path.contains_key(&it.path));
    // what else is there was told the first time
    found.passed_over = 0;
    let unread = Unread {
        by_path,
        read: Vec::new(),
        unfinished: 0,
    };
    Ok((found, unread))
}

impl Unread {
    /// Whether what was read at this path counts: the file is finished. If not, it is read again later.
    pub(super) fn keep(&mut self, path: &Path, read: &[File]) -> bool {
        let Some(before) = self.by_path.remove(path) else {
            return true;
        };
        let changed = as_it_is(path).as_ref() != Some(&before);
        if changed || (read.iter().any(ends_early) && is_young(path)) {
            self.unfinished += 1;
            return false;
        }
        self.read.push(before);
        true
    }
}

fn as_it_is(path: &Path) -> Option<WatchedFile> {
    let found = std::fs::metadata(path).ok()?;
    let written = found.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    // as precise as the journal
    let millis = DateTime::<chrono::Utc>::from(written).timestamp_millis();
    Some(WatchedFile {
        path: path.to_str()?.to_owned(),
        bytes: found.len(),
        written_at: DateTime::from_timestamp_millis(millis)?,
    })
}

/// Whether it is as a file is of which a part has yet to come.
fn ends_early(file: &File) -> bool {
    match &file.outcome {
        Outcome::Workouts(workouts) => workouts.doubts.contains(&Doubt::CutShort),
        Outcome::Skipped(Skipped::Refused(refusal)) => matches!(
            refusal,
            Refusal::Empty
                | Refusal::Unreadable { .. }
                | Refusal::Damaged
                | Refusal::DamagedArchive
                | Refusal::Other { .. }
        ),
        Outcome::Skipped(Skipped::Loop) => false,
    }
}

/// Whether it was written so lately that more may come. A time ahead of the clock says nothing.
fn is_young(path: &Path) -> bool {
    let written = std::fs::metadata(path).and_then(|found| found.modified());
    written.is_ok_and(|it| it.elapsed().is_ok_and(|age| age < STILL_WRITTEN))
}

/// A copy over a slow connection may pause, but not for so long.
const STILL_WRITTEN: Duration = Duration::from_mins(10);
