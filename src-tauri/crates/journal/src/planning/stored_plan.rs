//! Which plans there are, and each as it is stored.

use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::planning::plan_table;
use crate::records::guided;
use crate::types::{PlanId, StoredPlan};

impl Journal {
    /// The id of the open plan, else of the latest workout's.
    pub fn latest_plan(&mut self) -> Result<Option<PlanId>> {
        self.read(|tx| {
            if let Some(open) = plan_table::open(tx)? {
                return Ok(Some(open.id));
            }
            Ok(tx
                .prepare_cached("SELECT id FROM plan ORDER BY workout_end DESC LIMIT 1")?
                .query_row([], |row| row.get::<_, String>(0))
                .optional()?
                .map(PlanId::from))
        })
    }

    /// The plan whose massage is running though another has replaced it, or runs as a guided session.
    pub fn running_plan(&mut self, now: DateTime<Utc>) -> Result<Option<PlanId>> {
        self.read(|tx| {
            let guided = guided::open(tx)?.and_then(|session| session.plan);
            Ok(guided.or(plan_table::running(tx, now)?.map(|row| row.id)))
        })
    }

    /// A plan as it is stored, open or not.
    pub fn plan(&mut self, id: &PlanId) -> Result<StoredPlan> {
        self.read(|tx| {
            let row = plan_table::get(tx, id)?;
            Ok(StoredPlan {
                state: row.state,
                slot: row.slot().cloned(),
                plan: row.plan,
            })
        })
    }
}
