//! What became of a claimed reminder: shown, failed, lost with its server, or to be closed.

use chrono::TimeDelta;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::reminders::{event, inbox, overdue, table, transition};
use crate::types::{ReminderCause, ReminderId, ReminderState};

impl Journal {
    /// Records that a reminder is on screen, under this number of the server.
    ///
    /// ```
    /// use journal::ReminderState;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// // `due` was claimed; the server numbers it 7
    /// journal.mark_shown(&due.id, 7, at)?;
    /// let history = journal.reminder_history(&due.id)?;
    /// assert_eq!(history.last().map(|it| it.state), Some(ReminderState::Shown));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn mark_shown(&mut self, id: &ReminderId, server_id: u32, at: Moment) -> Result<()> {
        let at = at.to_millis();
        self.note(|tx| {
            let mut row = table::get(tx, id)?;
            row.server_id = Some(server_id);
            if matches!(row.state, ReminderState::Claimed | ReminderState::Shown) {
                row.state = ReminderState::Shown;
                row.shown_at = Some(at.now);
                row.attempts = 0;
                row.failures = 0;
                row.close_pending = false;
                inbox::forget(tx, &row, at.now)?;
                table::put(tx, &row, at.now, ReminderCause::Shown)
            } else {
                // answered, moved or withdrawn while it was being shown: close it
                row.close_pending = true;
                table::put(tx, &row, at.now, ReminderCause::ShownTooLate)
            }
        })
    }

    /// Records that a reminder could not be shown. After three failures it is parked in the inbox.
    /// Without a server it is parked after the first one, and tried again meanwhile.
    ///
    /// ```
    /// use journal::ReminderCause;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// journal.mark_failed(&due.id, ReminderCause::ServerHangs, at)?;
    /// // it is tried again in a minute
    /// assert_eq!(journal.next_due(at)?, Some(at.now + chrono::TimeDelta::minutes(1)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn mark_failed(&mut self, id: &ReminderId, cause: ReminderCause, at: Moment) -> Result<()> {
        let at = at.to_millis();
        self.note(|tx| {
            let mut row = table::get(tx, id)?;
            if row.state != ReminderState::Claimed {
                return Ok(());
            }
            row.failures += 1;
            if row.failures >= MOST_FAILURES {
                return transition::park(tx, row, at.now, cause);
            }
            if cause == ReminderCause::ServerAbsent {
                inbox::add_not_shown(tx, &row, at.now)?;
            }
            row.state = ReminderState::Pending;
            row.retry_at = Some(at.now + pause_after(row.failures));
            table::put(tx, &row, at.now, cause)
        })
    }

    /// Records that a notification server has started: reminders that wait for another try, or are
    /// parked and have not expired, may be shown at once. A reminder that five servers could not
    /// show is not tried for the sake of another.
    ///
    /// ```
    /// use journal::ReminderCause;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// journal.mark_failed(&due.id, ReminderCause::ServerAbsent, at)?;
    /// assert!(journal.claim_due("run 1", at)?.is_empty());
    /// journal.server_came(at)?;
    /// assert_eq!(journal.claim_due("run 1", at)?[0].id, due.id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn server_came(&mut self, at: Moment) -> Result<()> {
        let at = at.to_millis();
        self.note(|tx| {
            for mut row in table::not_shown(tx, at.now)? {
                let met = event::count(tx, &row.id, ReminderCause::ServerCame)?
                    + event::count(tx, &row.id, ReminderCause::ServerWent)?;
                if met >= MOST_SERVERS {
                    continue;
                }
                row.state = ReminderState::Pending;
                row.attempts = 0;
                row.failures = 0;
                row.retry_at = None;
                table::put(tx, &row, at.now, ReminderCause::ServerCame)?;
            }
            Ok(())
        })
    }

    /// Records that a notification has left the screen by itself. It may still be answered from the
    /// server's history, but there is nothing to close.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// journal.mark_shown(&due.id, 7, at)?;
    /// journal.mark_hidden(&due.id)?;
    /// let plan = due.plan.expect("it is about a plan");
    /// journal.skip(&plan, at)?;
    /// assert!(journal.close_pending(at)?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn mark_hidden(&mut self, id: &ReminderId) -> Result<()> {
        self.note(|tx| table::forget_on_screen(tx, id))
    }

    /// Records that these notifications disappeared with their server. Reminders that still count
    /// as shown are claimed again, like those of an earlier run.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// journal.mark_shown(&due.id, 7, at)?;
    /// journal.server_took(&[due.id.clone()])?;
    /// assert_eq!(journal.claim_due("run 1", at)?[0].id, due.id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn server_took(&mut self, lost: &[ReminderId]) -> Result<()> {
        self.note(|tx| lost.iter().try_for_each(|id| table::let_go(tx, id)))
    }

    /// Forgets all server numbers, because another server is running now and may use them for
    /// notifications of other programs. What expired on the one before it is reported first.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// journal.mark_shown(&due.id, 7, at)?;
    /// journal.forget_numbers(at)?;
    /// let plan = due.plan.expect("it is about a plan");
    /// journal.skip(&plan, at)?;
    /// // 7 may be somebody else's by now
    /// assert!(journal.close_pending(at)?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn forget_numbers(&mut self, at: Moment) -> Result<()> {
        let at = at.to_millis();
        self.note(|tx| {
            overdue::take_down(tx, at.now)?;
            table::forget_numbers(tx)
        })
    }

    /// Takes the server numbers of notifications to be closed, because their reminder was
    /// withdrawn, moved or answered elsewhere. Each is returned once.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// journal.mark_shown(&due.id, 7, at)?;
    /// let plan = due.plan.expect("it is about a plan");
    /// journal.skip(&plan, at)?;
    /// assert_eq!(journal.close_pending(at)?, [7]);
    /// assert!(journal.close_pending(at)?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn close_pending(&mut self, at: Moment) -> Result<Vec<u32>> {
        let at = at.to_millis();
        if self.read(|tx| Ok(table::close_pending(tx)?.is_empty()))? {
            return Ok(Vec::new());
        }
        self.note(|tx| {
            let mut numbers = Vec::new();
            for row in table::close_pending(tx)? {
                numbers.extend(row.server_id);
                table::forget_on_screen(tx, &row.id)?;
                event::add(
                    tx,
                    &row.id,
                    at.now,
                    row.state,
                    ReminderCause::ClosedOnScreen,
                )?;
            }
            Ok(numbers)
        })
    }
}

fn pause_after(failures: u32) -> TimeDelta {
    match failures {
        1 => TimeDelta::minutes(1),
        _ => TimeDelta::minutes(5),
    }
}

const MOST_FAILURES: u32 = 3;
const MOST_SERVERS: u32 = 5;
