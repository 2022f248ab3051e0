//! In which order the muscles come, so that nobody gets up and down for nothing, and where each
//! begins (rules 4.11 step 8).

use crate::guided_session::block::Block;
use crate::vocabulary::muscles::Side;

/// The most important muscle first, with all that are treated in the same place; then the next
/// place; what is moved and not massaged comes last.
pub(crate) fn in_order(blocks: Vec<Block>) -> Vec<Block> {
    let (mut massaged, moved): (Vec<_>, Vec<_>) = blocks.into_iter().partition(Block::is_massage);
    let mut ordered = Vec::with_capacity(massaged.len() + moved.len());
    while let Some(first) = massaged.first() {
        let station = first.station();
        let (here, elsewhere) = massaged.into_iter().partition(|it| it.station() == station);
        ordered.extend::<Vec<_>>(here);
        massaged = elsewhere;
    }
    ordered.extend(moved);
    ordered
}

/// The sides of each muscle in turn: all begin on `first`; without it the first begins on the left,
/// each further one where the last ended.
pub(crate) fn sides_in_turn(blocks: &[Block], first: Option<Side>) -> Vec<Vec<Side>> {
    let mut here = Side::Left;
    let sides = blocks.iter().map(|block| match block.side {
        Side::Both if block.together() => vec![Side::Both],
        Side::Both => {
            here = first.unwrap_or(here);
            let there = opposite(here);
            vec![std::mem::replace(&mut here, there), there]
        }
        one => {
            here = one;
            vec![one]
        }
    });
    sides.collect()
}

const fn opposite(side: Side) -> Side {
    match side {
        Side::Left => Side::Right,
        _ => Side::Left,
    }
}
