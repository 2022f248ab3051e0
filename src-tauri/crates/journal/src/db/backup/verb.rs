//! The verb that makes a backup.

use std::path::Path;

use crate::db::backup::copy;
use crate::db::journal::Journal;
use crate::error::Result;

impl Journal {
    /// Writes a checked copy to `to`. An existing backup there is replaced only by a good copy (temporary
    /// name, `integrity_check`, fsync, rename); any other file is refused.
    ///
    /// ```
    /// use journal::Journal;
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let mut journal = Journal::open(&folder.path().join("journal.sqlite"))?;
    /// let copy = folder.path().join("copy.sqlite");
    /// journal.backup(&copy)?;
    /// Journal::open(&copy)?.check()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn backup(&mut self, to: &Path) -> Result<()> {
        self.reopen_if_replaced()?;
        let path = self.path().to_owned();
        self.outside(|connection| copy::write(connection, &path, to))
    }
}
