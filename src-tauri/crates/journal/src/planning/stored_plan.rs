//! Which plans there are, and each as it is stored.

use chrono::{DateTime, Utc};

use crate::db::journal::Journal;
use crate::error::Result;
use crate::planning::plan_table;
use crate::records::guided;
use crate::types::{PlanId, StoredPlan};

impl Journal {
    /// The id of the open plan, else of the latest workout's.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// assert_eq!(journal.latest_plan()?, Some(plan.clone()));
    /// // also once it is closed
    /// journal.skip(&plan, at)?;
    /// assert_eq!(journal.latest_plan()?, Some(plan));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn latest_plan(&mut self) -> Result<Option<PlanId>> {
        self.read(|tx| {
            if let Some(open) = plan_table::open(tx)? {
                return Ok(Some(open.id));
            }
            plan_table::latest(tx)
        })
    }

    /// The plan whose massage is running though another has replaced it, or runs as a guided session.
    ///
    /// ```
    /// use journal::Occasion;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// // a guided session has begun
    /// let plan = journal.running_plan(at.now)?.expect("a massage is running");
    /// assert_eq!(session.occasion, Occasion::Plan { plan });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn running_plan(&mut self, now: DateTime<Utc>) -> Result<Option<PlanId>> {
        self.read(|tx| {
            let guided = guided::open(tx)?.and_then(|session| session.plan);
            Ok(guided.or(plan_table::running(tx, now)?.map(|row| row.id)))
        })
    }

    /// A plan as it is stored, open or not.
    ///
    /// ```
    /// use journal::PlanState;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// journal.skip(&plan, at)?;
    /// let stored = journal.plan(&plan)?;
    /// assert_eq!(stored.state, PlanState::Skipped);
    /// assert_eq!(stored.slot, stored.plan.slot);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
