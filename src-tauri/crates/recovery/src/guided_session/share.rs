//! Sharing the time: each muscle begins with its short time, and gains in rounds (rules 4.11 step 6).

use crate::guided_session::block::Block;
use crate::guided_session::facts::facts;
use crate::guided_session::treatment::Treatment;

/// Gives each muscle more time a side, in rounds: first until all have their usual time, then until
/// all have their longest. A gain that does not fit is skipped.
pub(crate) fn share(blocks: &mut [Block], treatment: &Treatment) {
    let usable = treatment.usable_seconds();
    fill(blocks, usable, |it| it.facts.seconds.usual);
    fill(blocks, usable, Block::most_seconds);
    if !treatment.fills_up {
        // nothing joins what the person picked, so it fills the time itself
        let longest = |it: &Block| {
            if it.is_massage() {
                2 * it.facts.seconds.long
            } else {
                0
            }
        };
        fill(blocks, usable, longest);
    }
}

fn fill(blocks: &mut [Block], usable_seconds: u32, wanted: fn(&Block) -> u32) {
    let step = facts().session.step_seconds;
    let mut used: u32 = blocks.iter().map(|it| it.cost(it.seconds)).sum();
    let mut gained = true;
    while gained {
        gained = false;
        for block in &mut *blocks {
            let most = wanted(block);
            let more = block.turns() * step;
            if block.seconds + step <= most && used + more <= usable_seconds {
                block.seconds += step;
                used += more;
                gained = true;
            }
        }
    }
}
