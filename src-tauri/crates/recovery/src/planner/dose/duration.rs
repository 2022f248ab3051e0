//! The length of a massage (rules 3.4).

use crate::evidence::rule::RuleId;
use crate::situation::Situation;
use crate::tables::lengths::{Lengths, Row, lengths};
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::{RpeBand, TimingWindow};

/// The lengths of a massage in `window` of the main workout.
pub(crate) fn lengths_for(
    situation: &Situation<'_>,
    window: TimingWindow,
    delivery: Delivery,
) -> Lengths {
    lengths(window, delivery, row(situation))
}

/// The rule that chose the row.
pub(crate) fn row_rule(situation: &Situation<'_>) -> RuleId {
    match row(situation) {
        Row::VerySore => RuleId::SoreShort,
        Row::Easy => RuleId::EasyShort,
        Row::Normal => RuleId::Minutes,
    }
}

/// Shortest and longest, in minutes; longer on a rest day, unless the muscles are sore.
pub(crate) fn range(situation: &Situation<'_>, lengths: Lengths, rest_day: bool) -> MinuteRange {
    let more = rest_day && !situation.is_sore(Soreness::MODERATE);
    MinuteRange {
        longest: if more {
            lengths.longest_on_rest_day
        } else {
            lengths.longest
        },
        ..lengths.range()
    }
}

fn row(situation: &Situation<'_>) -> Row {
    if situation.is_sore(Soreness::SEVERE) {
        Row::VerySore
    } else if situation.main_workout.band() == RpeBand::Easy {
        Row::Easy
    } else {
        Row::Normal
    }
}
