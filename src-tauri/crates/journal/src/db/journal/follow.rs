//! Which file an open journal is: it follows its path to another one, and remembers the one in use.

use rusqlite::Connection;

use super::{Journal, next_number};
use crate::db::connection;
use crate::db::file::folder_of;
use crate::db::identity::Identity;
use crate::db::{migrations, seen};
use crate::error::{JournalError, Result};

impl Journal {
    /// Switches to the file that the path leads to now, if the journal was replaced.
    pub(in crate::db) fn reopen_if_replaced(&mut self) -> Result<()> {
        if self.in_memory {
            return self.leave_memory();
        }
        if !self.was_left() {
            return Ok(());
        }
        // never silently begin a new journal where one has been
        if self
            .file
            .as_ref()
            .is_some_and(|file| file.is_without_folder(&self.path))
        {
            return Err(JournalError::Gone(folder_of(&self.path).to_owned()));
        }
        self.keep_log_out();
        self.is_lost = true;
        // `SQLite` shares what it knows of a file between the connections of a process, so the old
        // one has to be closed first
        self.connection = Connection::open_in_memory()?;
        self.file = None;
        (self.connection, self.file) = connection::open(&self.path, migrations::STEPS)?;
        self.is_lost = false;
        self.number = next_number();
        self.adopt();
        Ok(())
    }

    /// Takes the file as the one in use from now on. Returns whether it was not before: then what was noted
    /// elsewhere is not in it, a red flag or a health condition.
    pub(super) fn adopt(&mut self) -> bool {
        if self.in_memory {
            return false;
        }
        let is_another = seen::is_another(&self.path, &self.connection);
        let mut mark = Some(seen::mark_another);
        let noted = match is_another {
            Ok(true) => self.write_here(&mut mark).map(|noted| noted == Some(true)),
            Ok(false) => Ok(false),
            Err(error) => Err(error),
        };
        // where it could not be noted, the next one to open it notes it
        if noted.is_ok() {
            self.remember();
        }
        noted.unwrap_or_default()
    }

    /// Remembers which journal this is, and up to which change.
    pub(in crate::db) fn remember(&mut self) {
        if !self.in_memory && !self.was_left() {
            // the next verb meets what is wrong with it
            drop(seen::remember(&self.path, &self.connection));
        }
    }

    pub(super) fn was_left(&mut self) -> bool {
        self.is_lost
            || self
                .file
                .as_mut()
                .is_some_and(|file| file.was_left(&self.path))
    }

    /// Keeps the log out of a file that another journal was written into.
    fn keep_log_out(&mut self) {
        if self.file.as_mut().is_some_and(Identity::was_overwritten) {
            // best effort: it has no other reason to fail than a closed connection
            drop(connection::keep_log_on_close(&self.connection));
        }
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.remember();
        self.keep_log_out();
    }
}
