//! A massage at a time that the person picked: refuse, warn or allow (rules 4.8).

use crate::vocabulary::ids::id_enum;
use crate::vocabulary::pressure::Pressure;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::error::InputError;
use crate::evidence::rule::RuleId;
use crate::input::context::Input;
use crate::input::local_issue::{is_healing, without};
use crate::input::quiet_hours::quiet_intervals;
use crate::input::validate::{length, sane_year};
use crate::planner::dose::caps::{firmness, precaution, spacing};
use crate::planner::dose::types::type_gate;
use crate::planner::safety::stop;
use crate::planner::search::feasible::RESERVE;
use crate::situation::Situation;
use crate::situation::competition::Competition;
use crate::tables::lengths::pre_workout_lengths;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::training::TimingWindow;

/// A massage as requested by the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct CustomSlot {
    /// When it starts.
    pub start: DateTime<Utc>,
    /// Length in minutes.
    pub minutes: u32,
    /// Massage type.
    #[serde(rename = "type")]
    pub massage_type: MassageType,
    /// How firm, 1–5.
    pub pressure: Pressure,
    /// Who gives it.
    pub delivery: Delivery,
    /// Which muscles; empty = those of the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "bindings", ts(as = "Option<Vec<Muscle>>", optional))]
    pub focus: Vec<Muscle>,
    /// Whether it is the optional massage before a workout (rules 4.7), the only one allowed right
    /// before a competition.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
    pub pre_workout: bool,
}

/// The verdict of the rules on a custom slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Verdict {
    /// The strictest objection.
    pub outcome: Outcome,
    /// The rules that refuse it.
    pub refused_by: Vec<RuleId>,
    /// The rules that warn about it.
    pub warned_by: Vec<RuleId>,
}

id_enum! {
    /// Whether the rules object to a custom slot.
    pub enum Outcome {
        /// No rule objects.
        Allow,
        /// The person may choose it after a warning.
        Warn,
        /// It is not safe.
        Refuse,
    }
}

/// Reviews `custom` in the situation of `input`. Deep tissue counts as firm, whatever level is
/// given. Rules of safety refuse (rules 4.8); a gate that would exclude its type from a slot (rules
/// 3.3), and every other rule that a slot follows, warns.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workout": {
///             "id": "w1", "activity": "running", "rpe": 6,
///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
///         }
///     }"#,
/// )?;
/// let slot = recovery::CustomSlot {
///     start: input.workout.end + chrono::TimeDelta::hours(1),
///     minutes: 15,
///     massage_type: recovery::MassageType::DeepTissue,
///     pressure: recovery::Pressure::try_from(4)?,
///     delivery: recovery::Delivery::Therapist,
///     focus: Vec::new(),
///     pre_workout: false,
/// };
/// let verdict = recovery::review_custom_slot(&input, &slot)?;
/// assert_eq!(verdict.outcome, recovery::Outcome::Refuse);
/// assert!(verdict.refused_by.contains(&recovery::RuleId::Deep1));
/// # Ok(())
/// # }
/// ```
pub fn review_custom_slot(input: &Input, wish: &CustomSlot) -> Result<Verdict, InputError> {
    input.check()?;
    sane_year(wish.start)?;
    length(wish.minutes)?;
    let situation = Situation::new(input);
    let refused_by: Vec<RuleId> = refusals(&situation, wish).collect();
    let mut warned_by: Vec<RuleId> = warnings(&situation, wish);
    warned_by.retain(|rule| !refused_by.contains(rule));
    let outcome = match (refused_by.is_empty(), warned_by.is_empty()) {
        (false, _) => Outcome::Refuse,
        (true, false) => Outcome::Warn,
        (true, true) => Outcome::Allow,
    };
    Ok(Verdict {
        outcome,
        refused_by,
        warned_by,
    })
}

impl CustomSlot {
    fn slot(&self) -> Interval {
        let length = TimeDelta::minutes(self.minutes.into());
        Interval {
            start: self.start,
            end: self.start + length,
        }
    }

    /// The effective level: no type is lighter than its own range.
    fn level(&self) -> Pressure {
        self.pressure.max(self.massage_type.pressure_range().lo)
    }
}

fn refusals(situation: &Situation<'_>, wish: &CustomSlot) -> impl Iterator<Item = RuleId> {
    let profile = &situation.context().profile;
    let slot = wish.slot();
    let deep_tissue = wish.massage_type == MassageType::DeepTissue;
    let percussion = wish.massage_type == MassageType::Percussion;
    let firmer_than = |cap: Option<Pressure>| cap.is_some_and(|cap| wish.level() > cap);
    let in_any = |zone: fn(&Competition) -> Interval| {
        situation
            .competitions
            .iter()
            .any(|competition| zone(competition).overlaps(slot))
    };
    let hurt = |muscle: &Muscle| {
        without(*muscle, &situation.context().local_issues, situation.now) != Some(*muscle)
    };
    let stop = stop(&situation.context().flags, &profile.precautions).map(|(rule, _)| rule);
    let against = [
        (
            deep_tissue && slot.start < situation.earlier.deep_not_before,
            RuleId::Deep1,
        ),
        (deep_tissue && in_any(Competition::deep_zone), RuleId::Deep2),
        (
            in_any(Competition::blackout) && !is_pre_event(situation, wish),
            RuleId::Blackout,
        ),
        (wish.focus.iter().any(hurt), RuleId::Local),
        (
            firmer_than(situation.context().soreness_cap()),
            RuleId::Sore,
        ),
        (
            firmer_than(precaution(situation)) || (percussion && situation.has_precaution()),
            RuleId::Prec,
        ),
    ];
    let rules = against
        .into_iter()
        .filter_map(|(holds, rule)| holds.then_some(rule));
    stop.into_iter().chain(rules)
}

/// Whether it is the optional light massage, one to four hours before a start (rules 4.7).
fn is_pre_event(situation: &Situation<'_>, wish: &CustomSlot) -> bool {
    let slot = wish.slot();
    let longest = pre_workout_lengths(wish.delivery).longest;
    let ahead = |competition: &Competition| {
        competition.start - TimeDelta::hours(4) <= slot.start
            && slot.end <= competition.start - TimeDelta::hours(1)
    };
    wish.pre_workout
        && wish.level() <= Pressure::LIGHT
        && wish.minutes <= longest
        && wish.massage_type != MassageType::Percussion
        && situation.competitions.iter().any(ahead)
}

fn warnings(situation: &Situation<'_>, wish: &CustomSlot) -> Vec<RuleId> {
    let context = situation.context();
    let slot = wish.slot();
    let elapsed = slot.start - situation.main_workout.end;
    let quiet = !quiet_intervals(&context.profile, context.zone, slot).is_empty();
    let gap = TimingWindow::at(elapsed) == Some(TimingWindow::Gap);
    let too_much = wish.minutes > 30 || wish.level() > Pressure::LIGHT;
    let soon = |start: DateTime<Utc>| slot.end > start - RESERVE && slot.start < start;
    let near = situation
        .sessions
        .iter()
        .any(|s| s.is_non_easy() && soon(s.start));
    let spaced = spacing(situation, slot, wish.delivery).is_some_and(|cap| wish.level() > cap);
    let focus = if wish.focus.is_empty() {
        &situation.focus.muscles
    } else {
        &wish.focus
    };
    let healing = |muscle: &Muscle| is_healing(*muscle, &context.local_issues, situation.now);
    let heals = wish.level() > Pressure::LIGHT && focus.iter().any(healing);
    let mut rules: Vec<RuleId> = [
        (quiet, RuleId::Quiet),
        (gap, RuleId::Gap),
        (near && too_much, RuleId::NextReserve),
        (spaced, RuleId::Space),
        (heals, RuleId::Heal),
    ]
    .into_iter()
    .filter_map(|(holds, rule)| holds.then_some(rule))
    .collect();
    let firmness = firmness(situation, slot, wish.delivery);
    let hi = firmness.as_ref().map_or(Pressure::DEEP, |it| it.levels.hi);
    rules.extend(type_gate(situation, slot, wish.massage_type, hi).map(|gate| gate.rule));
    if wish.delivery == Delivery::SelfMassage && !wish.massage_type.is_self_administered() {
        rules.push(RuleId::SelfMassage);
    }
    if let Some(firmness) = firmness.filter(|firmness| wish.level() > firmness.levels.hi) {
        rules.extend(firmness.binding.iter().map(|cap| cap.rule()));
        if firmness.base.after_competition == Some(firmness.levels.hi) {
            rules.push(RuleId::CompPost);
        } else if firmness.lowered_by_self {
            rules.push(RuleId::SelfMassage);
        } else if firmness.binding.is_empty() {
            rules.push(RuleId::Pressure);
        }
    }
    rules.sort_unstable();
    rules.dedup();
    rules
}
