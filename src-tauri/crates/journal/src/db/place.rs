//! Where a journal may be: in files of this user's own, wherever links lead, since what somebody
//! else has put there first would get every note, or be taken for the journal.

use std::fs;
use std::path::Path;

use platform::{own_file, own_folder};

use crate::db::file::{beside, folder_of};
use crate::error::{JournalError, Result};

/// Refuses a place in which something else, or somebody else's, is where a journal's files belong.
pub(crate) fn check(journal: &Path) -> Result<()> {
    check_links(journal)?;
    for ending in BESIDE {
        check_piece(&beside(journal, ending))?;
    }
    Ok(())
}

/// Each link on the way to the file, the folder it leads to, and the file.
fn check_links(journal: &Path) -> Result<()> {
    let mut place = journal.to_owned();
    for _ in 0..MOST_LINKS {
        if !own_file::is_own(&place) {
            return Err(JournalError::Open(place));
        }
        let Ok(to) = fs::read_link(&place) else {
            return Ok(());
        };
        place = folder_of(&place).join(to);
        let folder = folder_of(&place);
        if !folder.is_dir() {
            return Err(JournalError::Dangling(place));
        }
        if !own_folder::belongs(folder) {
            return Err(JournalError::Open(folder.to_owned()));
        }
    }
    Err(JournalError::Dangling(place))
}

/// A file next to the journal, which `SQLite` or Rubdown would open.
fn check_piece(piece: &Path) -> Result<()> {
    // absent, or to be explained by whoever opens it
    let Ok(found) = fs::symlink_metadata(piece).map(|found| found.file_type()) else {
        return Ok(());
    };
    let path = piece.to_owned();
    if found.is_symlink() {
        Err(JournalError::IsLink(path))
    } else if found.is_dir() {
        Err(JournalError::IsFolder(path))
    } else if !found.is_file() {
        Err(JournalError::IsNoFile(path))
    } else if own_file::is_own(piece) {
        Ok(())
    } else {
        Err(JournalError::Open(path))
    }
}

/// As many as the system follows.
const MOST_LINKS: u32 = 40;
/// What is opened next to a journal. Rubdown's small files there are written beside and renamed, so a link
/// in their place is replaced and not followed.
const BESIDE: [&str; 4] = ["-wal", "-shm", "-journal", ".lock"];
