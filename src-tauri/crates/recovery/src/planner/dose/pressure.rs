//! How firm one workout by itself allows a massage to be (rules 3.1).

use chrono::{DateTime, TimeDelta, Utc};

use crate::situation::bout::Bout;
use crate::tables::pressure::{base_pressure, late_firm};
use crate::vocabulary::pressure::{Pressure, PressureRange};
use crate::vocabulary::training::TimingWindow;

/// The levels that one workout by itself allows at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Base {
    /// As the table has it (R-PRESSURE).
    pub table: PressureRange,
    /// With R-LATE-FIRM and R-COMP-POST.
    pub levels: PressureRange,
    /// Whether R-LATE-FIRM raised it.
    pub raised: bool,
    /// What R-COMP-POST allows, where it applies.
    pub after_competition: Option<Pressure>,
}

/// The base for `bout` at `at`; none outside its windows. `soreness_low`: known to be 0–3 then.
pub(crate) fn base(bout: &Bout<'_>, at: DateTime<Utc>, soreness_low: bool) -> Option<Base> {
    let elapsed = at - bout.end;
    let window = TimingWindow::at(elapsed)?;
    let table = base_pressure(bout.family(), bout.band(), window);
    let raised =
        is_late(elapsed) && soreness_low && late_firm(bout.family(), bout.band(), bout.competition);
    let mut levels = table;
    if raised {
        levels.hi = levels.hi.max(RAISED_TO);
    }
    let after_competition = match elapsed {
        _ if !bout.competition => None,
        elapsed if elapsed < TimeDelta::hours(24) => Some(Pressure::LIGHT),
        elapsed if elapsed < TimeDelta::hours(48) => Some(Pressure::MODERATE),
        _ => None,
    };
    Some(Base {
        table,
        levels: after_competition.map_or(levels, |cap| levels.at_most(cap)),
        raised,
        after_competition,
    })
}

/// From 48 h after the end on.
pub(crate) fn is_late(elapsed: TimeDelta) -> bool {
    elapsed >= TimeDelta::hours(48)
}

/// The level that R-LATE-FIRM allows.
pub(crate) const RAISED_TO: Pressure = Pressure::FIRM;
