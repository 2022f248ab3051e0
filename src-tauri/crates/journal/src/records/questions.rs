//! The safety questions (rules 3.7): whether they wait for an answer, and the verb that gives it. A
//! workout is saved before they are answered; its plan and its reminders come after them.

use chrono::{DateTime, Utc};
use recovery::{Flag, LocalIssue};
use rusqlite::Connection;

use crate::db::column::ms;
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::{beginning, flag, issue, journey};
use crate::types::{ChangeKind, Questions, Today};

impl Journal {
    /// Answers all safety questions, with what applies; none means that nothing does. Replans. The
    /// question about a clot after a journey is one of them and is not asked again.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::after_squats()?;
    /// assert!(journal.report_soreness(8, at)?.questions_first);
    /// let nothing_applies = journal.answer_safety_questions(&[], &[], at)?;
    /// assert!(!nothing_applies.questions_first);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn answer_safety_questions(
        &mut self,
        flags: &[Flag],
        issues: &[LocalIssue],
        at: Moment,
    ) -> Result<Today> {
        self.change(ChangeKind::QuestionsAnswered, at, |tx, at| {
            for it in issues {
                issue::insert(tx, it, at.now)?;
            }
            flag::add(tx, flags, at.now)?;
            set(tx, Questions::Answered, at.now)
        })
    }
}

/// Whether the questions come before the plan.
pub(crate) fn come_first(tx: &Connection) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT questions_since IS NOT NULL FROM device_state")?
        .query_row([], |row| row.get(0))?
        // until the next change asks them
        || beginning::is_laid_over(tx)?)
}

/// Notes what became of the questions that went with a workout.
pub(crate) fn set(tx: &Connection, questions: Questions, now: DateTime<Utc>) -> Result<()> {
    let since = match questions {
        Questions::NotAsked => return Ok(()),
        Questions::Open => Some(ms(now)),
        Questions::Answered => {
            journey::answer(tx, now)?;
            None
        }
    };
    tx.prepare_cached("UPDATE device_state SET questions_since = ?1")?
        .execute([since])?;
    Ok(())
}
