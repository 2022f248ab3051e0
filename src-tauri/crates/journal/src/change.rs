//! Every change runs through here: with it the plan that follows from it, and that plan's reminders.

use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::reminders::replan::replan;
use crate::today;
use crate::types::Today;

impl Journal {
    /// Makes a change, plans anew and brings the reminders to the plan, all in one transaction; gives
    /// Today as it is then. Every verb that changes what a person reported goes through here.
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
