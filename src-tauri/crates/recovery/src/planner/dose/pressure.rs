//! How firm a single workout allows a massage to be (rules 3.1).

use chrono::{DateTime, TimeDelta, Utc};

use crate::planner::dose::after_competition::after_competition;
use crate::situation::bout::Bout;
use crate::tables::pressure::{base_pressure, late_firm};
use crate::vocabulary::pressure::{Pressure, PressureRange};
use crate::vocabulary::training::TimingWindow;

/// The levels that a single workout allows at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Base {
    /// From the table (R-PRESSURE).
    pub table: PressureRange,
    /// After R-LATE-FIRM and R-COMP-POST.
    pub levels: PressureRange,
    /// Whether R-LATE-FIRM made it firmer.
    pub firm_when_late: bool,
    /// The highest level under R-COMP-POST, if it applies.
    pub after_competition: Option<Pressure>,
}

/// The base for `bout` at `at`; none outside its windows. `soreness_low` = known to be 0–3 then.
pub(crate) fn base(bout: &Bout<'_>, at: DateTime<Utc>, soreness_low: bool) -> Option<Base> {
    let elapsed = at - bout.end;
    let window = TimingWindow::at(elapsed)?;
    let table = base_pressure(bout.family(), bout.band(), window);
    let firm_when_late =
        is_late(elapsed) && soreness_low && late_firm(bout.family(), bout.band(), bout.competition);
    let mut levels = table;
    if firm_when_late {
        levels.hi = levels.hi.max(LATE_FIRM);
    }
    let after_competition = after_competition(bout, elapsed);
    Some(Base {
        table,
        levels: after_competition.map_or(levels, |cap| levels.at_most(cap)),
        firm_when_late,
        after_competition,
    })
}

/// Whether it is long enough after the workout for R-LATE-FIRM: 48 h or more.
pub(crate) fn is_late(elapsed: TimeDelta) -> bool {
    elapsed >= TimeDelta::hours(48)
}

/// The highest level under R-LATE-FIRM.
pub(crate) const LATE_FIRM: Pressure = Pressure::FIRM;
