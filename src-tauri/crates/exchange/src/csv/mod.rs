//! Tables of Strong and Hevy: a row a set, without a zone.

mod date;
mod hevy;
mod lifting;
mod strong;
mod table;

use crate::contents::Contents;
use crate::kind::Kind;
use crate::limits::Limits;
use crate::refusal::Refusal;
use table::Table;

/// The workouts of a table.
pub(crate) fn read(
    text: &str,
    limits: &Limits,
    kind: &mut Option<Kind>,
) -> Result<Contents, Refusal> {
    // a row may be all of it, and is copied
    let limit = limits.bytes / 2;
    if text.len() > limit {
        return Err(Refusal::TooLarge {
            limit: limit as u64,
        });
    }
    let mut table = Table::new(text).ok_or_else(|| table::other(text))?;
    if hevy::is(&table) {
        *kind = Some(Kind::Hevy);
        hevy::read(&mut table, limits)
    } else if strong::is(&table) {
        *kind = Some(Kind::Strong);
        strong::read(&mut table, limits)
    } else {
        Err(table::other(text))
    }
}
