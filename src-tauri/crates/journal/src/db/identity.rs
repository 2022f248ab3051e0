//! Whether an open journal is still the one at its path: its file may have been moved away, and
//! another may have been written into it.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use crate::db::file::{beside, folder_of};
use crate::db::file_id::FileId;
use crate::db::held_file;
use crate::db::stamp::{self, Stamp};
use crate::error::Result;

/// The file of an open journal.
#[derive(Debug)]
pub(crate) struct Identity {
    file: FileId,
    folder: Option<FileId>,
    raw: Arc<File>,
    /// The index of the log: like the file, it is never closed before the connection.
    _index: Option<Arc<File>>,
    /// Where in the file the stamp is, and how long the page is.
    place: Option<(u64, usize)>,
    token: Option<String>,
    /// The stamp last seen in the file itself, as opposed to its log.
    seen: Option<Stamp>,
}

impl Identity {
    /// The file at `path`, which `connection` has open; none if the system does not report it.
    pub(crate) fn of(path: &Path, connection: &Connection) -> Result<Option<Self>> {
        let Some((file, raw)) = FileId::of(path).zip(held_file::open(path).ok()) else {
            return Ok(None);
        };
        let size: u64 = connection.pragma_query_value(None, "page_size", |row| {
            row.get::<_, i64>(0).map(i64::unsigned_abs)
        })?;
        let place = stamp::root_page(connection)?
            .map(|page| ((page - 1) * size, usize::try_from(size).unwrap_or_default()));
        let mut found = Self {
            file,
            folder: FileId::of(folder_of(path)),
            raw,
            _index: held_file::open(&beside(path, "-shm")).ok(),
            place,
            token: stamp::of(connection)?.map(|stamp| stamp.token),
            seen: None,
        };
        found.seen = found.in_file();
        Ok(Some(found))
    }

    /// Whether `path` now leads to another file, or this file to another journal.
    pub(crate) fn was_left(&mut self, path: &Path) -> bool {
        self.file.was_left(path) || self.was_overwritten()
    }

    /// Whether no file is there any more, in another folder than before: the drive was taken away,
    /// or another connected.
    pub(crate) fn is_without_folder(&self, path: &Path) -> bool {
        FileId::of(path).is_none() && FileId::of(folder_of(path)) != self.folder
    }

    /// Whether another journal, or an older state of this one, was written into the file.
    pub(crate) fn was_overwritten(&mut self) -> bool {
        let found = self.in_file();
        let overwritten = match (&found, &self.seen) {
            (None, seen) => seen.is_some(),
            (Some(found), seen) => {
                Some(&found.token) != self.token.as_ref()
                    || seen.as_ref().is_some_and(|seen| found.turn < seen.turn)
            }
        };
        if !overwritten {
            self.seen = found;
        }
        overwritten
    }

    fn in_file(&self) -> Option<Stamp> {
        let (at, size) = self.place?;
        let mut page = vec![0; size];
        let read = held_file::read_at(&self.raw, &mut page, at).ok()?;
        Stamp::in_page(&page[..read])
    }
}
