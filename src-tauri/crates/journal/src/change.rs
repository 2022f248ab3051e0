//! The one way to change the journal: the change, the plan that follows from it and that plan's
//! reminders commit together.

use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::reminders::replan::replan;
use crate::today;
use crate::types::Today;

impl Journal {
    /// Makes a change, replans and reconciles the reminders, all in one transaction; returns Today
    /// afterwards. Every verb that changes a record goes through here.
    pub(crate) fn change(
        &mut self,
        at: Moment,
        work: impl FnOnce(&Connection, Moment) -> Result<()>,
    ) -> Result<Today> {
        let at = at.to_millis();
        self.write(|tx| {
            work(tx, at)?;
            let outlook = replan(tx, at)?;
            today::assemble(tx, outlook.written(tx)?)
        })
    }
}
