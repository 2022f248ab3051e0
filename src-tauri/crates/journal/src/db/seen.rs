//! Which journal was last used at a path, and up to which change: another sound one may be put there while
//! nothing has it open, and nothing in its file says so.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use platform::{read_small, write_small};
use rusqlite::Connection;

use crate::db::stamp::{self, Stamp};
use crate::error::Result;

/// A journal as it was last used.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    stamp: Stamp,
    /// When its file was made, in milliseconds; none where the system does not say. A copy of the whole folder
    /// has the same stamp as what is remembered in it, and another time here.
    made: Option<i64>,
}

/// Whether this is not the journal last used at `path`, an older state of it, or a copy of that very state.
pub(crate) fn is_another(path: &Path, connection: &Connection) -> Result<bool> {
    let Some((seen, found)) = read(path).zip(Seen::of(path, connection)?) else {
        return Ok(false);
    };
    let is_copy = seen.made.is_some() && found.made.is_some() && seen.made != found.made;
    Ok(found.stamp.token != seen.stamp.token
        || found.stamp.turn < seen.stamp.turn
        || found.stamp.turn == seen.stamp.turn && is_copy)
}

/// Marks a journal as another than was used at its path; not one in which nothing was ever entered. Returns
/// whether it did. What was noted elsewhere is not in it, so the question about health conditions comes again;
/// the reminders' layer asks the safety questions and says it in the inbox.
pub(crate) fn mark_another(tx: &Connection) -> Result<bool> {
    let marked = tx.execute(
        "UPDATE device_state SET restored = 2,
           settings = json_set(settings, '$.conditions_asked', json('false'))
         WHERE settings IS NOT NULL",
        [],
    )?;
    Ok(marked > 0)
}

/// Remembers the journal at `path` as it is now.
pub(crate) fn remember(path: &Path, connection: &Connection) -> Result<()> {
    let Some(found) = Seen::of(path, connection)? else {
        return Ok(());
    };
    if read(path).as_ref() != Some(&found) {
        // best effort: without it, only another journal of the same mark goes unnoticed
        drop(write_small(&place(path), found.text().as_bytes()));
    }
    Ok(())
}

/// Forgets it, as Rubdown itself is about to replace it.
pub(crate) fn forget(path: &Path) {
    drop(std::fs::remove_file(place(path)));
}

fn read(path: &Path) -> Option<Seen> {
    let text = String::from_utf8(read_small(&place(path))?).ok()?;
    let mut words = text.split(' ');
    Some(Seen {
        stamp: Stamp::in_page(words.next()?.as_bytes())?,
        made: words.next().and_then(|word| word.parse().ok()),
    })
}

impl Seen {
    fn of(path: &Path, connection: &Connection) -> Result<Option<Self>> {
        let made = std::fs::metadata(path).and_then(|found| found.created());
        let made = made
            .ok()
            .map(|made| DateTime::<Utc>::from(made).timestamp_millis());
        Ok(stamp::of(connection)?.map(|stamp| Self { stamp, made }))
    }

    fn text(&self) -> String {
        let mark = self.stamp.mark();
        self.made
            .map_or_else(|| mark.clone(), |made| format!("{mark} {made}"))
    }
}

/// Next to the path itself, even if that is a link: where it leads, a sync client may bring this before the
/// journal that it belongs to.
fn place(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".seen");
    PathBuf::from(name)
}
