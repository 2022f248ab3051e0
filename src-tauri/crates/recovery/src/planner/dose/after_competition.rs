//! The cap on pressure after a competition (rules 3.2, R-COMP-POST).

use chrono::TimeDelta;

use crate::situation::bout::Bout;
use crate::vocabulary::pressure::Pressure;

/// R-COMP-POST: the highest level this long after the end of `bout`; none if it was no competition,
/// or from 48 h on.
pub(crate) fn after_competition(bout: &Bout<'_>, elapsed: TimeDelta) -> Option<Pressure> {
    match elapsed {
        _ if !bout.competition => None,
        elapsed if elapsed < TimeDelta::hours(24) => Some(Pressure::LIGHT),
        elapsed if elapsed < TimeDelta::hours(48) => Some(Pressure::MODERATE),
        _ => None,
    }
}
