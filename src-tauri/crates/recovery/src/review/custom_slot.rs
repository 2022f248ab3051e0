//! A massage at a time that the person picked: refuse, warn or allow (rules 4.8).

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::error::InputError;
use crate::evidence::rule::RuleId;
use crate::input::context::Input;
use crate::input::quiet_hours::quiet_intervals;
use crate::input::validate::{length, sane_year};
use crate::planner::dose::caps::{firmness, spacing};
use crate::planner::dose::types::type_gate;
use crate::planner::safety::stop;
use crate::planner::search::feasible::RESERVE;
use crate::situation::Situation;
use crate::situation::competition::Competition;
use crate::tables::lengths::pre_workout_lengths;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::pressure::Pressure;
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
pub fn review_custom_slot(input: &Input, custom: &CustomSlot) -> Result<Verdict, InputError> {
    input.check()?;
    sane_year(custom.start)?;
    length(custom.minutes)?;
    let situation = Situation::new(input);
    let refused_by: Vec<RuleId> = refusals(&situation, custom).collect();
    let mut warned_by: Vec<RuleId> = warnings(&situation, custom);
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
    fn span(&self) -> Interval {
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

fn refusals(situation: &Situation<'_>, custom: &CustomSlot) -> impl Iterator<Item = RuleId> {
    let context = situation.context();
    let span = custom.span();
    let deep_tissue = custom.massage_type == MassageType::DeepTissue;
    let percussion = custom.massage_type == MassageType::Percussion;
    let firmer_than = |cap: Option<Pressure>| cap.is_some_and(|cap| custom.level() > cap);
    let in_any = |zone: fn(&Competition) -> Interval| {
        situation
            .competitions
            .iter()
            .any(|competition| zone(competition).overlaps(span))
    };
    let excluded = |muscle: &Muscle| context.remainder(*muscle, situation.now) != Some(*muscle);
    let stop = stop(context).map(|(rule, _)| rule);
    let against = [
        (
            deep_tissue && span.start < situation.earlier.deep_not_before,
            RuleId::Deep1,
        ),
        (deep_tissue && in_any(Competition::deep_zone), RuleId::Deep2),
        (
            in_any(Competition::blackout) && !is_pre_event(situation, custom),
            RuleId::Blackout,
        ),
        (custom.focus.iter().any(excluded), RuleId::Local),
        (
            custom.focus.is_empty() && situation.focus.muscles.is_empty(),
            RuleId::NothingLeft,
        ),
        (firmer_than(context.soreness_cap()), RuleId::Sore),
        (
            firmer_than(context.precaution_cap()) || (percussion && context.has_precaution()),
            RuleId::Prec,
        ),
        (
            firmer_than(context.referral_cap()) || (percussion && context.referral),
            RuleId::Referral,
        ),
    ];
    let rules = against
        .into_iter()
        .filter_map(|(holds, rule)| holds.then_some(rule));
    stop.into_iter().chain(rules)
}

/// Whether it is the optional light massage, one to four hours before a start (rules 4.7).
fn is_pre_event(situation: &Situation<'_>, custom: &CustomSlot) -> bool {
    let span = custom.span();
    let longest = pre_workout_lengths(custom.delivery).longest;
    let ahead = |competition: &Competition| {
        competition.start - TimeDelta::hours(4) <= span.start
            && span.end <= competition.start - TimeDelta::hours(1)
    };
    custom.pre_workout
        && custom.level() <= Pressure::LIGHT
        && custom.minutes <= longest
        && custom.massage_type != MassageType::Percussion
        && situation.competitions.iter().any(ahead)
}

fn warnings(situation: &Situation<'_>, custom: &CustomSlot) -> Vec<RuleId> {
    let context = situation.context();
    let span = custom.span();
    let elapsed = span.start - situation.main_workout.end;
    let quiet = !quiet_intervals(&context.profile, context.zone, span).is_empty();
    let gap = TimingWindow::at(elapsed) == Some(TimingWindow::Gap);
    let too_much = custom.minutes > 30 || custom.level() > Pressure::LIGHT;
    let soon = |start: DateTime<Utc>| span.end > start - RESERVE && span.start < start;
    let near = situation
        .sessions
        .iter()
        .any(|s| s.is_non_easy() && soon(s.start));
    let spaced = spacing(situation, span, custom.delivery).is_some_and(|cap| custom.level() > cap);
    let focus = if custom.focus.is_empty() {
        &situation.focus.muscles
    } else {
        &custom.focus
    };
    let healing = |muscle: &Muscle| context.is_healing(*muscle, situation.now);
    let heals = custom.level() > Pressure::LIGHT && focus.iter().any(healing);
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
    let firmness = firmness(situation, span, custom.delivery);
    let hi = firmness.as_ref().map_or(Pressure::DEEP, |it| it.levels.hi);
    rules.extend(type_gate(situation, span, custom.massage_type, hi).map(|gate| gate.rule));
    if custom.delivery == Delivery::SelfMassage && !custom.massage_type.is_self_administered() {
        rules.push(RuleId::SelfMassage);
    }
    if let Some(firmness) = firmness.filter(|firmness| custom.level() > firmness.levels.hi) {
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
