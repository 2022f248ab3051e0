//! From the journal into a file.

use std::io;
use std::path::{Path, PathBuf};

use exchange::feed::{self, Entry};
use journal::{Feed, FeedEntry, Journal, JournalError, Moment};
use locale::Locale;

use crate::file;
use crate::words::Writer;

/// Writes Rubdown's own calendar where the user wanted it, if it says anything new. Returns the path and whether it
/// was written; nothing if the user wants none.
///
/// An error of the file is inside, since whatever was changed in the journal was changed all the same.
pub fn write_feed(
    journal: &mut Journal,
    locale: &Locale,
    at: Moment,
) -> Result<Option<(PathBuf, io::Result<bool>)>, JournalError> {
    let Some(feed) = journal.feed()? else {
        return Ok(None);
    };
    let text = text(journal, &feed, locale, at)?;
    let written = file::write(&feed.path, &text);
    Ok(Some((feed.path, written)))
}

/// Writes the same calendar to a file of its own, once.
pub fn export(
    journal: &mut Journal,
    path: &Path,
    feed: &Feed,
    locale: &Locale,
    at: Moment,
) -> Result<io::Result<bool>, JournalError> {
    let text = text(journal, feed, locale, at)?;
    Ok(file::write(path, &text))
}

fn text(
    journal: &mut Journal,
    feed: &Feed,
    locale: &Locale,
    at: Moment,
) -> Result<String, JournalError> {
    let today = journal.today(at)?;
    let writer = Writer::of(feed, locale, &today.tools, &today.advice);
    let subjects = journal.feed_subjects(at)?;
    let words = subjects
        .into_iter()
        .map(|(uid, interval, subject)| writer.words(uid, interval, &subject));
    let entries = journal.publish(words.collect(), at)?;
    Ok(feed::write(&feed::Feed {
        name: locale.say("feed-name"),
        entries: entries.into_iter().map(entry).collect(),
    }))
}

fn entry(entry: FeedEntry) -> Entry {
    let words = entry.words;
    Entry {
        uid: words.uid,
        start: words.interval.start,
        end: words.interval.end,
        title: words.title,
        description: words.description,
        category: "Rubdown".to_owned(),
        alarm: words.alarm_minutes,
        busy: words.busy,
        sequence: entry.sequence,
        changed: entry.changed,
        cancelled: entry.cancelled,
    }
}
