//! The calendar that Rubdown writes: where, and what other programs know of it.

use std::collections::HashMap;
use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use recovery::Interval;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, ms};
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::types::{Feed, FeedEntry, FeedWords, SessionId};

impl Journal {
    /// The calendar that Rubdown writes; none if it writes none.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// assert_eq!(journal.feed()?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn feed(&mut self) -> Result<Option<Feed>> {
        self.read(|tx| {
            Ok(tx
                .prepare_cached("SELECT * FROM feed")?
                .query_row([], |row| {
                    Ok(Feed {
                        path: PathBuf::from(row.get::<_, String>("path")?),
                        private_words: row.get("private_words")?,
                        alarm_minutes: row.get("alarm_minutes")?,
                    })
                })
                .optional()?)
        })
    }

    /// Says where to write a calendar, or to write none.
    ///
    /// ```
    /// use journal::Feed;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let feed = Feed {
    ///     path: "/home/sam/rubdown.ics".into(),
    ///     private_words: false,
    ///     alarm_minutes: None,
    /// };
    /// journal.set_feed(Some(feed.clone()))?;
    /// assert_eq!(journal.feed()?, Some(feed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_feed(&mut self, feed: Option<Feed>) -> Result<()> {
        self.write(|tx| {
            tx.execute("DELETE FROM feed", [])?;
            let Some(feed) = &feed else {
                return Ok(());
            };
            let path = feed.path.to_str();
            let path = path.ok_or_else(|| JournalError::NotFound(feed.path.display().to_string()))?;
            tx.prepare_cached(
                "INSERT INTO feed (only, path, private_words, alarm_minutes) VALUES (1, ?1, ?2, ?3)",
            )?
            .execute(params![path, feed.private_words, feed.alarm_minutes])?;
            Ok(())
        })
    }

    /// What is to be written now, by start. What has changed since it was written last counts one change more, what
    /// is no longer there and was still to come is cancelled, and what is over stays for a month as it was. Writes
    /// nothing if nothing changed.
    ///
    /// ```
    /// use journal::FeedWords;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let mut race = FeedWords {
    ///     uid: "s1@rubdown".to_owned(),
    ///     interval: recovery::Interval {
    ///         start: "2026-11-29T09:00:00Z".parse()?,
    ///         end: "2026-11-29T11:00:00Z".parse()?,
    ///     },
    ///     title: "Race".to_owned(),
    ///     description: String::new(),
    ///     busy: true,
    ///     alarm_minutes: None,
    /// };
    /// assert_eq!(journal.publish(vec![race.clone()], at)?[0].sequence, 0);
    /// race.title = "Half marathon".to_owned();
    /// assert_eq!(journal.publish(vec![race], at)?[0].sequence, 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn publish(&mut self, words: Vec<FeedWords>, at: Moment) -> Result<Vec<FeedEntry>> {
        let now = at.to_millis().now;
        let written = self.read(|tx| since(tx, now - KEPT))?;
        let next = next(&written, words, now);
        if next != written {
            self.write(|tx| {
                for entry in &next {
                    store(tx, entry)?;
                }
                tx.prepare_cached("DELETE FROM feed_entry WHERE end_at <= ?1")?
                    .execute([ms(now - KEPT)])?;
                Ok(())
            })?;
        }
        Ok(next)
    }
}

/// What is to be written after what was written.
fn next(written: &[FeedEntry], words: Vec<FeedWords>, now: DateTime<Utc>) -> Vec<FeedEntry> {
    let mut before: HashMap<&str, &FeedEntry> = written
        .iter()
        .map(|entry| (entry.words.uid.as_str(), entry))
        .collect();
    let mut next: Vec<FeedEntry> = Vec::new();
    for words in words {
        next.push(match before.remove(words.uid.as_str()) {
            Some(same) if same.words == words && !same.cancelled => same.clone(),
            other => FeedEntry {
                sequence: other.map_or(0, |before| before.sequence + 1),
                changed: now,
                cancelled: false,
                words,
            },
        });
    }
    next.extend(before.into_values().map(|gone| {
        let mut gone = gone.clone();
        if !gone.cancelled && gone.words.interval.start > now {
            gone.cancelled = true;
            gone.sequence += 1;
            gone.changed = now;
        }
        gone
    }));
    next.sort_by(|one, other| {
        let by = |it: &FeedEntry| (it.words.interval.start, it.words.uid.clone());
        by(one).cmp(&by(other))
    });
    next
}

fn since(tx: &Connection, from: DateTime<Utc>) -> Result<Vec<FeedEntry>> {
    Ok(tx
        .prepare_cached("SELECT * FROM feed_entry WHERE end_at > ?1 ORDER BY start_at, uid")?
        .query_map([ms(from)], entry)?
        .collect::<rusqlite::Result<_>>()?)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<FeedEntry> {
    Ok(FeedEntry {
        words: FeedWords {
            uid: row.get("uid")?,
            interval: Interval {
                start: at(row, "start_at")?,
                end: at(row, "end_at")?,
            },
            title: row.get("title")?,
            description: row.get("description")?,
            busy: row.get("busy")?,
            alarm_minutes: row.get("alarm_minutes")?,
        },
        sequence: row.get("sequence")?,
        changed: at(row, "changed_at")?,
        cancelled: row.get("cancelled")?,
    })
}

fn store(tx: &Connection, entry: &FeedEntry) -> Result<()> {
    let words = &entry.words;
    tx.prepare_cached(
        "INSERT OR REPLACE INTO feed_entry
           (uid, start_at, end_at, title, description, busy, alarm_minutes, sequence, changed_at, cancelled)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        words.uid,
        ms(words.interval.start),
        ms(words.interval.end),
        words.title,
        words.description,
        words.busy,
        words.alarm_minutes,
        entry.sequence,
        ms(entry.changed),
        entry.cancelled,
    ])?;
    Ok(())
}

/// What the calendar that a session follows calls it, and whether the user has changed it here.
pub(crate) fn followed(tx: &Connection, session: &SessionId) -> Result<Option<(String, bool)>> {
    Ok(tx
        .prepare_cached(
            "SELECT said.summary,
               (said.start_at, said.end_at, said.kind)
                 <> (planned.start_at, planned.end_at, planned.kind) AS changed
             FROM calendar_session AS said JOIN planned_session AS planned ON planned.id = said.session
             WHERE said.session = ?1",
        )?
        .query_row([session.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// How long what is over, or was withdrawn, stays.
const KEPT: TimeDelta = TimeDelta::days(30);
