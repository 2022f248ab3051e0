//! `.zip`

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::rc::Rc;

use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

use super::{Unpacked, is_bomb, unpack};
use crate::guard::guarded;
use crate::limits::Limits;
use crate::refusal::Refusal;

/// What may be read to find the directory. The decoder remembers each place that looks like the beginning of one, and
/// an archive can consist of them.
const SEARCH: u64 = 2 << 20;

/// What receives the files of an archive.
type Each<'a> = dyn FnMut(&str, Result<Unpacked, Refusal>) -> ControlFlow<()> + 'a;

/// Calls `each` with every file of an archive of `length` bytes, unpacked or refused. Its directory is read entry by
/// entry, so that it costs no memory, by a reader of its own. What Apple's systems put beside files is left out.
pub(crate) fn zip<R: Read + Seek>(
    (directory, mut bodies): (R, R),
    length: u64,
    limits: &Limits,
    held: usize,
    each: &mut Each,
) -> Result<ControlFlow<()>, Refusal> {
    let left = Rc::new(Cell::new(SEARCH));
    let directory = Metered {
        reader: directory,
        left: Rc::clone(&left),
    };
    let mut archive = guarded(|| {
        ZipIterable::try_new(directory, zip::read::Config::default()).map_err(|e| damaged(&e))
    })?;
    left.set(u64::MAX);
    let limit = limits.entries;
    if archive.len() > limit {
        return Err(Refusal::TooManyEntries { limit });
    }
    let entries = guarded(|| archive.files().map_err(|e| damaged(&e)))?;
    let mut total = 0;
    while let Some(entry) = guarded(|| entries.next().transpose().map_err(|e| damaged(&e)))? {
        let name = entry
            .name()
            .map_or_else(|_| "?".to_owned(), |name| name.replace('\\', "/"));
        if entry.is_dir() || entry.is_symlink() || is_apple_double(&name) {
            continue;
        }
        let packed = entry.compressed_size();
        let unpacked = if entry.encrypted() {
            Err(Refusal::Encrypted)
        } else {
            guarded(|| {
                let body = entry
                    .with_reader(&mut bodies, zip::ZipReadOptions::new())
                    .map_err(|e| damaged(&e))?;
                unpack(body, packed, limits, held)
            })
        };
        total += unpacked.as_ref().map_or(0, |u| u.bytes.len() as u64);
        // many files can share what they are packed in
        let bomb = is_bomb(total, length, limits) || matches!(unpacked, Err(Refusal::Bomb { .. }));
        if bomb {
            return Err(Refusal::Bomb {
                ratio: limits.ratio,
            });
        }
        if each(&name, unpacked).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// A reader that fails once it has read too much.
struct Metered<R> {
    reader: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(into)?;
        match self.left.get().checked_sub(read as u64) {
            Some(left) => self.left.set(left),
            None => return Err(io::ErrorKind::InvalidData.into()),
        }
        Ok(read)
    }
}

impl<R: Seek> Seek for Metered<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.reader.seek(to)
    }
}

fn is_apple_double(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/") || file.starts_with("._") || file == ".DS_Store"
}

fn damaged(error: &ZipError) -> Refusal {
    match error {
        ZipError::InvalidPassword => Refusal::Encrypted,
        _ => Refusal::DamagedArchive,
    }
}
