//! Sharing the time: each muscle begins with its short time, and gains in rounds (rules 4.11 step 6).

use crate::guided_session::block::Block;
use crate::guided_session::facts::{Seconds, facts};

/// Gives each muscle more time a side, in rounds: first until all have their usual time, then until
/// all have their longest. A gain that does not fit is skipped.
pub(crate) fn share(blocks: &mut [Block], usable_seconds: u32) {
    fill(blocks, usable_seconds, |seconds| seconds.usual);
    fill(blocks, usable_seconds, |seconds| seconds.long);
}

fn fill(blocks: &mut [Block], usable_seconds: u32, wanted: fn(&Seconds) -> u32) {
    let step = facts().session.step_seconds;
    let mut used: u32 = blocks.iter().map(|it| it.cost(it.seconds)).sum();
    let mut gained = true;
    while gained {
        gained = false;
        for block in &mut *blocks {
            let most = wanted(&block.facts.seconds).min(block.most_seconds());
            let more = block.turns() * step;
            if block.seconds + step <= most && used + more <= usable_seconds {
                block.seconds += step;
                used += more;
                gained = true;
            }
        }
    }
}
