//! The index of the write-ahead log (`-shm`), which living programs share. It counts the pages of
//! the file, and so tells that another journal was written into the file under them.

use std::path::Path;
use std::time::Duration;

use crate::db::file::beside;
use crate::db::held_file;

/// Whether living programs share the index of a journal that is no longer in the file: the log is
/// empty, so the file has all pages that the index counts, and it has another number of them.
pub(crate) fn is_stale(journal: &Path) -> bool {
    let Some(first) = mismatch(journal) else {
        return false;
    };
    // a program that writes just now changes one before the other
    (0..3).all(|_| {
        std::thread::sleep(PAUSE);
        mismatch(journal).as_ref() == Some(&first)
    })
}

/// The index and the file's own count of its pages, if they differ while the log is empty.
fn mismatch(journal: &Path) -> Option<(Vec<u8>, u32)> {
    let is_empty = || std::fs::metadata(beside(journal, "-wal")).is_ok_and(|log| log.len() == 0);
    if !is_empty() {
        return None;
    }
    let mut index = vec![0; INDEX_HEADER];
    read(&beside(journal, "-shm"), &mut index)?;
    let native = |at: usize| Some(u32::from_ne_bytes(index.get(at..at + 4)?.try_into().ok()?));
    let (begun, last_frame, pages) = (index[12] != 0, native(16)?, native(20)?);
    let mut header = [0; 32];
    read(journal, &mut header)?;
    let count = u32::from_be_bytes(header[28..32].try_into().ok()?);
    let differ = begun && last_frame == 0 && pages != 0 && pages != count;
    (differ && is_empty()).then_some((index, count))
}

fn read(path: &Path, into: &mut [u8]) -> Option<()> {
    let file = held_file::open(path).ok()?;
    let read = held_file::read_at(&file, into, 0).ok()?;
    (read == into.len()).then_some(())
}

/// The first copy of the index's header.
const INDEX_HEADER: usize = 48;
const PAUSE: Duration = Duration::from_millis(10);
