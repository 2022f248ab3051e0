//! The moves of one side (rules 4.11 step 9).

use serde::{Deserialize, Serialize};

use crate::guided_session::block::{Block, Work};
use crate::guided_session::data_ids::MoveId;
use crate::guided_session::facts::{Move, facts};
use crate::vocabulary::tools::MoveKind;

/// One move and its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TimedMove {
    /// Its id.
    pub id: MoveId,
    /// Its length.
    pub seconds: u32,
}

/// The moves of one side, in their order, scaled to its time; together they fill it.
pub(crate) fn moves(block: &Block) -> Vec<TimedMove> {
    let session = &facts().session;
    let after = session.after_seconds;
    let (moves, most): (&[Move], _) = match block.work {
        Work::Massage(entry) => (&entry.moves, block.facts.gun_seconds_a_side()),
        Work::Move(instead) => (&instead.moves, None),
    };
    let share = block.seconds.saturating_sub(after);
    let usual = block.facts.seconds.usual.saturating_sub(after).max(1);
    let mut timed: Vec<(&Move, u32)> = moves
        .iter()
        .map(|it| (it, scaled(it, share, usual, most)))
        .filter(|(it, seconds)| it.main || !is_too_short(it, *seconds))
        .filter(|(it, _)| it.main || !block.brisk || !is_slow(it.kind))
        .filter(|(it, _)| !block.strokes_only || it.kind == MoveKind::Effleurage)
        .collect();
    // where the main one is left out, the first takes what the others leave
    let main = timed.iter().position(|(it, _)| it.main).unwrap_or(0);
    let all: u32 = timed.iter().map(|(_, seconds)| seconds).sum();
    if let Some((_, seconds)) = timed.get_mut(main) {
        *seconds = share.saturating_sub(all - *seconds);
    }
    let last = TimedMove {
        id: MoveId::from(format!("{}_after", block.group).as_str()),
        seconds: after,
    };
    let timed = timed.into_iter().map(|(it, seconds)| TimedMove {
        id: it.id.clone(),
        seconds,
    });
    timed.chain([last]).collect()
}

/// Seconds of a move, rounded. A fixed one never grows.
fn scaled(it: &Move, share: u32, usual: u32, most: Option<u32>) -> u32 {
    let unit = facts().session.round_to_seconds.max(1);
    let seconds = (2 * it.seconds * share + unit * usual) / (2 * unit * usual) * unit;
    if it.fixed {
        seconds.min(it.seconds).min(most.unwrap_or(u32::MAX))
    } else {
        seconds
    }
}

/// Not before training.
const fn is_slow(kind: MoveKind) -> bool {
    matches!(
        kind,
        MoveKind::Hold | MoveKind::Stripping | MoveKind::Stretch
    )
}

/// Too short to be worth the change.
fn is_too_short(it: &Move, seconds: u32) -> bool {
    seconds == 0 || (it.kind == MoveKind::Hold && seconds < facts().session.least_hold_seconds)
}
