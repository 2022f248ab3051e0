//! The moves of one side.

use crate::guided_session::block::{Block, Work};
use crate::guided_session::facts::{Move, facts};
use crate::guided_session::step::TimedMove;
use crate::vocabulary::tools::MoveKind;

/// The moves of one side, in their order, scaled to its time; together they fill it.
pub(crate) fn moves(block: &Block) -> Vec<TimedMove> {
    let after = facts().session.after_seconds;
    let (moves, most): (&[Move], _) = match block.work {
        Work::Massage(entry) => (&entry.moves, entry.max_seconds),
        Work::Move(instead) => (&instead.moves, None),
    };
    let share = block.seconds.saturating_sub(after);
    let usual = block.facts.seconds.usual.saturating_sub(after).max(1);
    let mut timed: Vec<(&Move, u32)> = moves
        .iter()
        .map(|it| (it, scaled(it, share, usual, most)))
        .filter(|(it, seconds)| it.main || !is_too_short(it, *seconds))
        .collect();
    let others: u32 = timed
        .iter()
        .filter(|(it, _)| !it.main)
        .map(|(_, s)| s)
        .sum();
    for (it, seconds) in &mut timed {
        if it.main {
            *seconds = share.saturating_sub(others);
        }
    }
    let last = TimedMove {
        id: block.facts.after.clone(),
        seconds: after,
    };
    let timed = timed.into_iter().map(|(it, seconds)| TimedMove {
        id: it.id.clone(),
        seconds,
    });
    timed.chain([last]).collect()
}

/// Seconds of a move, rounded to five. A fixed one never grows.
fn scaled(it: &Move, share: u32, usual: u32, most: Option<u32>) -> u32 {
    let seconds = (2 * it.seconds * share + 5 * usual) / (10 * usual) * 5;
    if it.fixed {
        seconds.min(it.seconds).min(most.unwrap_or(u32::MAX))
    } else {
        seconds
    }
}

/// Too short to be worth the change: any move of no time, and staying on one place under ten
/// seconds.
fn is_too_short(it: &Move, seconds: u32) -> bool {
    seconds == 0 || (it.kind == MoveKind::Hold && seconds < 10)
}
