//! Which journal a file is, and up to which change: in the file, and in the write-ahead log next to
//! it, read without `SQLite`, which would take any sound log for the file's own.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use crate::db::file::beside;
use crate::db::held_file;
use crate::error::Result;

/// A journal's file as of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// Random; no two files have the same, unless one is a copy of the other page by page.
    pub(crate) token: String,
    /// The number of the change, from 0.
    pub(crate) turn: u64,
}

impl Stamp {
    /// The stamp in a page of the file or the log.
    pub(crate) fn in_page(page: &[u8]) -> Option<Self> {
        page.windows(MAGIC.len())
            .enumerate()
            .filter(|(_, window)| *window == MAGIC)
            .find_map(|(at, _)| Self::parse(page.get(at..at + LENGTH)?))
    }

    /// The stamp as it is stored.
    pub(crate) fn mark(&self) -> String {
        format!("{PREFIX}{}{:016x}", self.token, self.turn)
    }

    fn parse(mark: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(mark).ok()?.strip_prefix(PREFIX)?;
        let (token, turn) = text.split_at_checked(TOKEN)?;
        let is_hex = token.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some(Self {
            token: token.to_owned(),
            turn: u64::from_str_radix(turn, 16).ok().filter(|_| is_hex)?,
        })
    }
}

/// The stamp of an open journal, its log included; none in a schema older than the stamp.
pub(crate) fn of(connection: &Connection) -> Result<Option<Stamp>> {
    if root_page(connection)?.is_none() {
        return Ok(None);
    }
    let mark: Option<String> = connection
        .prepare_cached("SELECT mark FROM stamp")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(mark.and_then(|mark| Stamp::parse(mark.as_bytes())))
}

/// The number of the page with the stamp.
pub(crate) fn root_page(connection: &Connection) -> Result<Option<u64>> {
    Ok(connection
        .prepare_cached("SELECT rootpage FROM sqlite_schema WHERE name = 'stamp'")?
        .query_row([], |row| row.get::<_, i64>(0))
        .optional()?
        .and_then(|page| u64::try_from(page).ok()))
}

/// Counts a change, as part of its transaction.
pub(crate) fn advance(tx: &Connection) -> Result<()> {
    if let Some(mut stamp) = of(tx)? {
        stamp.turn += 1;
        tx.prepare_cached("UPDATE stamp SET mark = ?1")?
            .execute([stamp.mark()])?;
    }
    Ok(())
}

/// Gives a copy its own stamp, so that the original's log does not fit it.
pub(crate) fn renew(connection: &Connection) -> Result<()> {
    if root_page(connection)?.is_some() {
        connection.execute(
            "UPDATE stamp SET mark = substr(mark, 1, 8) || lower(hex(randomblob(16))) \
             || substr(mark, 41)",
            [],
        )?;
    }
    Ok(())
}

/// Whether the log next to the journal may be its own. A log without stamps, such as an older
/// Rubdown wrote, may.
pub(crate) fn owns_log(journal: &Path) -> bool {
    let Some((first, last)) = in_log(&beside(journal, "-wal")).ok().flatten() else {
        return true;
    };
    match in_file(journal) {
        // all changes after the file's are in the log
        Ok(Some(file)) => {
            file.token == first.token && first.turn <= file.turn + 1 && file.turn <= last.turn
        }
        // the stamp itself came with the log
        Ok(None) => first.turn == 0,
        Err(_) => true,
    }
}

/// The stamp in the file itself, without its log.
fn in_file(journal: &Path) -> io::Result<Option<Stamp>> {
    let file = held_file::open(journal)?;
    let length = file.metadata()?.len();
    let mut page = vec![0; PAGE];
    for at in (0..length).step_by(PAGE) {
        let read = held_file::read_at(&file, &mut page, at)?;
        if let Some(stamp) = Stamp::in_page(&page[..read]) {
            return Ok(Some(stamp));
        }
    }
    Ok(None)
}

/// The first and the last stamp in a log; none if it has none.
fn in_log(log: &Path) -> io::Result<Option<(Stamp, Stamp)>> {
    let found = std::fs::symlink_metadata(log);
    if !found.is_ok_and(|found| found.is_file() && found.len() > HEADER as u64) {
        return Ok(None);
    }
    let mut log = BufReader::new(File::open(log)?);
    let mut header = [0; HEADER];
    log.read_exact(&mut header)?;
    let size = u32::from_be_bytes([header[8], header[9], header[10], header[11]]);
    if !(512..=65_536).contains(&size) {
        return Ok(None);
    }
    let mut frame = vec![0; FRAME_HEADER + size as usize];
    let mut found: Option<(Stamp, Stamp)> = None;
    // frames with other salts are left from an earlier log
    while log.read_exact(&mut frame).is_ok() && frame[8..16] == header[16..24] {
        if let Some(stamp) = Stamp::in_page(&frame[FRAME_HEADER..]) {
            found = Some(match found {
                Some((first, last)) if last.turn > stamp.turn => (first, last),
                Some((first, _)) => (first, stamp),
                None => (stamp.clone(), stamp),
            });
        }
    }
    Ok(found)
}

const PREFIX: &str = "RUBDMARK";
const MAGIC: &[u8] = PREFIX.as_bytes();
const TOKEN: usize = 32;
const LENGTH: usize = 8 + TOKEN + 16;
/// The page size of `SQLite`; a stamp is on one page, and so in one such part of the file.
const PAGE: usize = 4096;
/// The header of a log, and of each page in it.
const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
