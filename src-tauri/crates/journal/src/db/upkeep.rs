//! What is asked of the file as a whole: whether others wrote to it, whether it is sound, and that its
//! log goes into it.

use crate::db::backup::copy;
use crate::db::connection::checkpoint;
use crate::db::journal::Journal;
use crate::error::Result;

impl Journal {
    /// A number that changes after another connection has written (`PRAGMA data_version`), or after
    /// the journal has been replaced by another file.
    ///
    /// ```
    /// use journal::Journal;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let before = journal.data_version()?;
    /// assert_eq!(journal.data_version()?, before);
    /// // another program writes
    /// Journal::open(journal.path())?.report_soreness(3, at)?;
    /// assert_ne!(journal.data_version()?, before);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn data_version(&mut self) -> Result<i64> {
        self.reopen_if_replaced()?;
        let number = self.number;
        self.outside(|connection| {
            let written: i64 =
                connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
            Ok((number << 32) + written)
        })
    }

    /// Checks the integrity of the whole file.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// assert!(journal.check().is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&mut self) -> Result<()> {
        self.reopen_if_replaced()?;
        self.outside(copy::check)
    }

    /// Moves the write-ahead log into the file; meant for idle times.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// let log = journal.path().with_extension("sqlite-wal");
    /// assert_ne!(log.metadata()?.len(), 0);
    /// journal.checkpoint()?;
    /// assert_eq!(log.metadata()?.len(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn checkpoint(&mut self) -> Result<()> {
        // never into a file that another journal was written into
        self.reopen_if_replaced()?;
        self.outside(|connection| {
            checkpoint(connection)?;
            // no `optimize`: what it learns from a young journal misleads it in an old one
            connection.execute_batch("PRAGMA shrink_memory")?;
            Ok(())
        })?;
        self.remember();
        Ok(())
    }
}
