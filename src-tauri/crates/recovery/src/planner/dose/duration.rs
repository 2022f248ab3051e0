//! How long (3.4).

use crate::evidence::rule::RuleId;
use crate::situation::Situation;
use crate::tables::lengths::{Lengths, lengths};
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::soreness::{SORE, VERY_SORE};
use crate::vocabulary::training::{RpeBand, TimingWindow};

/// The row of the table that holds for the leading workout.
pub(crate) fn lengths_for(
    situation: &Situation<'_>,
    window: TimingWindow,
    delivery: Delivery,
) -> Lengths {
    let easy = situation.lead.band() == RpeBand::Easy;
    lengths(window, delivery, easy, situation.is_sore(VERY_SORE))
}

/// The rule that chose the row.
pub(crate) fn row_rule(situation: &Situation<'_>) -> RuleId {
    if situation.is_sore(VERY_SORE) {
        RuleId::SoreShort
    } else if situation.lead.band() == RpeBand::Easy {
        RuleId::EasyShort
    } else {
        RuleId::Minutes
    }
}

/// The lengths to try, the target first, in minutes.
pub(crate) fn to_try([shortest, target, ..]: Lengths) -> impl Iterator<Item = u32> {
    (shortest..=target).rev().step_by(5)
}

/// Shortest and longest; a rest day gives more, unless it hurts.
pub(crate) fn range(
    situation: &Situation<'_>,
    [shortest, _, longest, on_rest_day]: Lengths,
    rest_day: bool,
) -> [u32; 2] {
    let more = rest_day && !situation.is_sore(SORE);
    [shortest, if more { on_rest_day } else { longest }]
}
