//! The journal while the disk is full: reminders go on in memory, until there is room again.

use rusqlite::Connection;

use crate::db::journal::{Journal, next_number};
use crate::db::{connection, memory, migrations};
use crate::error::{JournalError, Result};

impl Journal {
    /// Writes what becomes of reminders: where the disk is full, it is noted in memory, so that they
    /// come all the same.
    pub(crate) fn note<T>(&mut self, work: impl Fn(&Connection) -> Result<T>) -> Result<T> {
        match self.write_anywhere(&work) {
            Err(JournalError::DiskFull) if !self.in_memory => {
                self.connection = memory::copy_open(&self.connection, migrations::STEPS)?;
                self.file = None;
                self.in_memory = true;
                self.write_here(&mut Some(work))?.ok_or(JournalError::Busy)
            }
            done => done,
        }
    }

    /// Goes on with the file if there is room again.
    pub(crate) fn leave_memory(&mut self) -> Result<()> {
        let mut back = || {
            let (mut connection, file) = connection::open(&self.path, migrations::STEPS)?;
            memory::carry_back(&self.connection, &mut connection)?;
            self.connection = connection;
            self.file = file;
            self.in_memory = false;
            self.number = next_number();
            Ok(())
        };
        match back() {
            Err(JournalError::DiskFull) => Ok(()),
            done => done,
        }
    }
}
