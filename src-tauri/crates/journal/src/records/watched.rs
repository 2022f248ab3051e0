//! The files of the watched folder that have been read.

use rusqlite::{OptionalExtension, params};

use crate::db::column::ms;
use crate::db::journal::Journal;
use crate::error::Result;
use crate::types::WatchedFile;

impl Journal {
    /// Those of some files of the watched folder that have not been read as they are now, in their order.
    ///
    /// ```
    /// use journal::WatchedFile;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let mut file = WatchedFile {
    ///     path: "/home/sam/watch/morning.fit".to_owned(),
    ///     bytes: 81_234,
    ///     written_at: at.now,
    /// };
    /// journal.mark_read(&[file.clone()])?;
    /// assert_eq!(journal.unread(vec![file.clone()])?, []);
    /// file.bytes += 1;
    /// assert_eq!(journal.unread(vec![file.clone()])?, [file]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn unread(&mut self, files: Vec<WatchedFile>) -> Result<Vec<WatchedFile>> {
        self.read(|tx| {
            let mut known = tx.prepare_cached(
                "SELECT bytes = ?2 AND written_at = ?3 FROM watched_file WHERE path = ?1",
            )?;
            let mut unread = Vec::new();
            for file in files {
                let is_known: Option<bool> = known
                    .query_row(
                        params![file.path, bytes(&file), ms(file.written_at)],
                        |row| row.get(0),
                    )
                    .optional()?;
                if is_known != Some(true) {
                    unread.push(file);
                }
            }
            Ok(unread)
        })
    }

    /// Remembers that files of the watched folder have been read as they are.
    ///
    /// ```
    /// use journal::WatchedFile;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let file = WatchedFile {
    ///     path: "/home/sam/watch/morning.fit".to_owned(),
    ///     bytes: 81_234,
    ///     written_at: at.now,
    /// };
    /// journal.mark_read(&[file.clone()])?;
    /// assert_eq!(journal.unread(vec![file])?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn mark_read(&mut self, files: &[WatchedFile]) -> Result<()> {
        self.write(|tx| {
            let mut put = tx.prepare_cached(
                "INSERT OR REPLACE INTO watched_file (path, bytes, written_at) VALUES (?1, ?2, ?3)",
            )?;
            for file in files {
                put.execute(params![file.path, bytes(file), ms(file.written_at)])?;
            }
            Ok(())
        })
    }
}

/// No file is longer than the column holds.
fn bytes(file: &WatchedFile) -> i64 {
    i64::try_from(file.bytes).unwrap_or(i64::MAX)
}
