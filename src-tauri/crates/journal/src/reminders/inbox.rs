//! Today's inbox: the table and its verb.

use std::path::Path;

use chrono::{DateTime, Utc};
use recovery::Slot;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, at_opt, from_json_opt, instant, json, ms, one, word, word_opt};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::reminders::row::ReminderRow;
use crate::types::{Notice, NoticeId, NoticeKind, PlanId, ReminderId, Today};

impl Journal {
    /// Removes a line from the inbox.
    ///
    /// ```
    /// use journal::NoticeKind;
    /// use recovery::Flag;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_kept(recovery::DeliveryPreference::SelfMassage)?;
    /// // a time is kept, until a red flag removes it
    /// let today = journal.report(&[Flag::RfFever], &[], at)?;
    /// let notice = &today.inbox[0];
    /// assert_eq!(notice.kind, NoticeKind::KeptSlotRemoved);
    /// assert_eq!(journal.dismiss_notice(&notice.id, at)?.inbox, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn dismiss_notice(&mut self, id: &NoticeId, at: Moment) -> Result<Today> {
        self.change_without_undo(at, |tx, at| {
            let changed = tx
                .prepare_cached(
                    "UPDATE notice SET dismissed_at = ?2 WHERE id = ?1 AND dismissed_at IS NULL",
                )?
                .execute(params![id.as_str(), ms(at.now)])?;
            one(changed, id)
        })
    }
}

/// The lines of the inbox, newest first. That a slot was removed says nothing once its time is over.
pub(crate) fn waiting(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<Notice>> {
    let mut lines = tx.prepare_cached(
        "SELECT * FROM notice WHERE dismissed_at IS NULL ORDER BY at DESC, id DESC LIMIT 50",
    )?;
    let lines = lines
        .query_map([], read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let is_over = |it: &Notice| {
        let ends = it.slot.as_ref().map(|slot| slot.end.to_utc());
        it.kind == NoticeKind::KeptSlotRemoved && ends.is_some_and(|end| end <= now)
    };
    Ok(lines.into_iter().filter(|it| !is_over(it)).collect())
}

/// Adds a line about a journal that was replaced.
pub(crate) fn add_replaced(
    tx: &Connection,
    kind: NoticeKind,
    since: Option<DateTime<Utc>>,
    file: Option<&Path>,
    now: DateTime<Utc>,
) -> Result<()> {
    insert(
        tx,
        &Notice {
            since,
            file: file.map(|file| file.display().to_string()),
            ..blank(kind, instant(ms(now)))
        },
    )
}

/// The newest line about a journal that was replaced: the path of the old file.
pub(crate) fn set_aside(tx: &Connection) -> Result<Option<String>> {
    Ok(tx
        .query_row(
            "SELECT file FROM notice WHERE kind IN ('restored', 'started_over', 'rolled_back', 'begun_anew',
                'put_back')
             ORDER BY rowid DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()?
        .flatten())
}

/// Adds a line about a slot of a plan.
pub(crate) fn add(
    tx: &Connection,
    kind: NoticeKind,
    plan: &PlanId,
    slot: &Slot,
    now: DateTime<Utc>,
) -> Result<()> {
    insert(
        tx,
        &Notice {
            plan: Some(plan.clone()),
            slot: Some(slot.clone()),
            ..blank(kind, now)
        },
    )
}

/// Removes the line about a slot that was removed and is kept again.
pub(crate) fn withdraw_removed(tx: &Connection, slot: &Slot, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE notice SET dismissed_at = ?2
         WHERE dismissed_at IS NULL AND kind = 'accepted_slot_removed'
           AND json_extract(slot, '$.start') = json_extract(?1, '$.start')",
    )?
    .execute(params![json(slot)?, ms(now)])?;
    Ok(())
}

/// Adds a line about a reminder that could not be shown, once.
pub(crate) fn add_not_shown(tx: &Connection, row: &ReminderRow, now: DateTime<Utc>) -> Result<()> {
    let there = tx
        .prepare_cached(
            "SELECT 1 FROM notice
             WHERE dismissed_at IS NULL AND kind = 'not_shown' AND reminder = ?1",
        )?
        .exists([row.id.as_str()])?;
    if there {
        return Ok(());
    }
    insert(tx, &of_reminder(NoticeKind::NotShown, row, 1, now))
}

/// Adds a missed reminder. All of a kind that were missed in the same way share one line with a count.
pub(crate) fn add_missed(
    tx: &Connection,
    how: NoticeKind,
    row: &ReminderRow,
    now: DateTime<Utc>,
) -> Result<()> {
    forget(tx, row, now)?;
    let before: Option<(String, u32)> = tx
        .prepare_cached(
            "SELECT id, count FROM notice
             WHERE dismissed_at IS NULL AND kind = ?1 AND reminder_kind = ?2",
        )?
        .query_row([how.as_ref(), row.kind.as_ref()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let mut count = 1;
    if let Some((id, so_far)) = before {
        count += so_far;
        tx.prepare_cached("DELETE FROM notice WHERE id = ?1")?
            .execute([id])?;
    }
    insert(tx, &of_reminder(how, row, count, now))
}

/// Removes the line of a reminder that was shown after all, or is no longer desired.
pub(crate) fn forget(tx: &Connection, row: &ReminderRow, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE notice SET dismissed_at = ?2
         WHERE dismissed_at IS NULL AND kind = 'not_shown' AND reminder = ?1",
    )?
    .execute(params![row.id.as_str(), ms(now)])?;
    Ok(())
}

fn of_reminder(kind: NoticeKind, row: &ReminderRow, count: u32, now: DateTime<Utc>) -> Notice {
    Notice {
        reminder: Some(row.id.clone()),
        reminder_kind: Some(row.kind),
        plan: row.plan.clone(),
        slot: row.slot.clone(),
        count,
        ..blank(kind, now)
    }
}

fn blank(kind: NoticeKind, now: DateTime<Utc>) -> Notice {
    Notice {
        id: NoticeId::new(now),
        kind,
        reminder: None,
        reminder_kind: None,
        plan: None,
        slot: None,
        at: now,
        count: 1,
        since: None,
        file: None,
    }
}

fn insert(tx: &Connection, notice: &Notice) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO notice (id, kind, reminder, reminder_kind, plan, slot, at, count, since, file)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        notice.id.as_str(),
        notice.kind.as_ref(),
        notice.reminder.as_ref().map(ReminderId::as_str),
        notice.reminder_kind.as_ref().map(AsRef::as_ref),
        notice.plan.as_ref().map(PlanId::as_str),
        notice.slot.as_ref().map(json).transpose()?,
        ms(notice.at),
        notice.count,
        notice.since.map(ms),
        notice.file,
    ])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Notice> {
    Ok(Notice {
        id: NoticeId::from(row.get::<_, String>("id")?),
        kind: word(row, "kind")?,
        reminder: row
            .get::<_, Option<String>>("reminder")?
            .map(ReminderId::from),
        reminder_kind: word_opt(row, "reminder_kind")?,
        plan: row.get::<_, Option<String>>("plan")?.map(PlanId::from),
        slot: from_json_opt(row, "slot")?,
        at: at(row, "at")?,
        count: row.get("count")?,
        since: at_opt(row, "since")?,
        file: row.get("file")?,
    })
}
