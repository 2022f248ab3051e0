//! How firm (3.1): the ladder by training, intensity and window.

use chrono::{DateTime, TimeDelta, Utc};

use crate::situation::bout::Load;
use crate::tables::pressure::{FIRM, Levels, base_pressure, late_firm};
use crate::vocabulary::massage::PressureLevel;
use crate::vocabulary::training::TimingWindow;

/// The levels that one workout by itself allows at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Base {
    /// As the table says (R-PRESSURE).
    pub table: Levels,
    /// With R-LATE-FIRM and R-COMP-POST.
    pub levels: Levels,
    /// Whether R-LATE-FIRM raised it.
    pub raised: bool,
    /// What R-COMP-POST allows, if it speaks.
    pub after_competition: Option<PressureLevel>,
}

/// The base for `load` at `at`; none outside its windows. `hardly_sore`: known to be 0–3 then.
pub(crate) fn base(load: &Load<'_>, at: DateTime<Utc>, hardly_sore: bool) -> Option<Base> {
    let elapsed = at - load.end;
    let window = TimingWindow::at(elapsed)?;
    let table = base_pressure(load.family(), load.band(), window);
    let raised =
        is_late(elapsed) && hardly_sore && late_firm(load.family(), load.band(), load.competition);
    let [lo, mut hi] = table;
    if raised {
        hi = hi.max(FIRM);
    }
    let after_competition = match elapsed {
        _ if !load.competition => None,
        elapsed if elapsed < TimeDelta::hours(24) => Some(2),
        elapsed if elapsed < TimeDelta::hours(48) => Some(3),
        _ => None,
    };
    hi = after_competition.map_or(hi, |cap| hi.min(cap));
    Some(Base {
        table,
        levels: [lo.min(hi), hi],
        raised,
        after_competition,
    })
}

/// From 48 h after the end on.
pub(crate) fn is_late(elapsed: TimeDelta) -> bool {
    elapsed >= TimeDelta::hours(48)
}
