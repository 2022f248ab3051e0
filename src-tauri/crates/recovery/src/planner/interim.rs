//! Ten light minutes before the next session (rules 4.6).

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;
use crate::planner::dose::types::percussion_not_before;
use crate::planner::search::feasible::blocked_for_interim;
use crate::situation::Situation;
use crate::situation::sessions::{COOL_DOWN, Session};
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::pressure::PressureRange;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::RpeBand;

/// Ten minutes of light self-massage before the next session (rules 4.6).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Interim {
    /// When it starts.
    pub start: DateTime<FixedOffset>,
    /// When it ends.
    pub end: DateTime<FixedOffset>,
    /// Always self-massage.
    pub delivery: Delivery,
    /// Length in minutes; always 10.
    pub minutes: u32,
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
    /// Lowest and highest level, 1–5.
    pub pressure: PressureRange,
    /// Muscles, most important first.
    pub focus: Vec<Muscle>,
}

/// The interim before `next`, and the rule that allows it.
pub(crate) fn interim(situation: &Situation<'_>, next: &Session) -> Option<(Interim, RuleId)> {
    let tournament = situation.main_workout.competition && next.competition;
    let rule = if tournament {
        RuleId::Tournament
    } else {
        RuleId::Interim
    };
    let slot = nearest(situation, latest_end(situation, next)?)?;
    let mut types = vec![MassageType::Swedish];
    if !tournament && percussion_fits(situation, slot, next) {
        types.push(MassageType::Percussion);
    }
    let interim = Interim {
        start: situation.local(slot.start),
        end: situation.local(slot.end),
        delivery: Delivery::SelfMassage,
        minutes: INTERIM_MINUTES,
        types,
        pressure: situation.context().light_pressure(),
        focus: situation.focus.muscles.clone(),
    };
    Some((interim, rule))
}

/// When the interim has to be over: an hour before a training session outside any competition's
/// blackout; between two competitions twelve hours before the second, within a day of the first.
fn latest_end(situation: &Situation<'_>, next: &Session) -> Option<DateTime<Utc>> {
    if next.competition {
        let rested = next.start - TimeDelta::hours(12);
        let fresh = situation.main_workout.end + TimeDelta::hours(24);
        return situation
            .main_workout
            .competition
            .then(|| rested.min(fresh));
    }
    let blocked = situation
        .competitions
        .iter()
        .any(|c| c.blackout().contains(next.start));
    (!blocked).then(|| next.start - TimeDelta::minutes(60))
}

/// The start nearest to three hours after the workout; if two are equally near, the earlier.
fn nearest(situation: &Situation<'_>, latest_end: DateTime<Utc>) -> Option<Interval> {
    let earliest = situation.now.max(situation.main_workout.end + COOL_DOWN);
    let ideal = situation.main_workout.end + TimeDelta::hours(3);
    let span = Interval {
        start: earliest,
        end: latest_end,
    };
    let length = TimeDelta::minutes(INTERIM_MINUTES.into());
    let blocked = blocked_for_interim(situation, span);
    let start = blocked
        .starts_in(span, length)
        .min_by_key(|s| ((*s - ideal).abs(), *s))?;
    Some(Interval {
        start,
        end: start + length,
    })
}

/// Whether a massage gun may be used: not after hard work, not with a precaution, a referral or an
/// acute injury, and not in the last hours before the session.
fn percussion_fits(situation: &Situation<'_>, slot: Interval, next: &Session) -> bool {
    situation.main_workout.band() <= RpeBand::Moderate
        && slot.start >= percussion_not_before(situation)
        && !situation.is_sore(Soreness::SEVERE)
        && !situation.bars_deep_tissue_and_gun()
        && !situation.in_light_zone(slot.start)
        && slot.end <= next.start - TimeDelta::hours(4)
}

pub(crate) const INTERIM_MINUTES: u32 = 10;
