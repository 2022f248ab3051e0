//! What a guided session is made from: the self-massage of a plan, and the tools at hand.

use crate::error::InputError;
use crate::guided_session::facts::facts;
use crate::guided_session::gentler::Gentler;
use crate::guided_session::options::GuidedOptions;
use crate::guided_session::tools::Allowed;
use crate::input::context::Input;
use crate::planner::dose::slot::Slot;
use crate::planner::interim::Interim;
use crate::planner::plan;
use crate::situation::Situation;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::muscles::{Muscle, MuscleGroup, Side};
use crate::vocabulary::pressure::{Pressure, PressureRange};
use crate::vocabulary::tools::Tool;

/// A self-massage to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Treatment {
    pub minutes: u32,
    /// The first type that is no supplement.
    pub massage: MassageType,
    /// The highest level allowed.
    pub level: Pressure,
    /// Those at hand that may be used; the hands always.
    pub tools: Vec<Tool>,
    /// Most important first.
    pub focus: Vec<Muscle>,
    /// Those of an injury that is still healing: light pressure only (R-HEAL).
    pub healing: Vec<MuscleGroup>,
    /// Muscles, or sides of them, that must not be touched (R-LOCAL).
    pub excluded: Vec<Muscle>,
    /// Those of them that the plan would have massaged.
    pub left_out: Vec<Muscle>,
    /// Those that the person does not want.
    pub unwanted: Vec<MuscleGroup>,
    /// What health conditions rule out.
    pub gentler: Gentler,
    /// Whether neighbours join where its own muscles cannot fill the time.
    pub fills_up: bool,
    /// Before training: strokes and movement, nothing held and nothing slow.
    pub brisk: bool,
    /// The time to change sides, in seconds.
    pub change_seconds: u32,
    /// On which side each muscle begins; where the last one ended if absent.
    pub first_side: Option<Side>,
}

impl Treatment {
    /// That of the plan's self-massage slot, or else of its interim.
    pub(crate) fn of_plan(
        input: &Input,
        options: &GuidedOptions,
    ) -> Result<Option<Self>, InputError> {
        let plan = plan(input)?;
        let slot = plan.slot.filter(|it| it.delivery == Delivery::SelfMassage);
        Ok(match (slot, plan.interim) {
            (Some(slot), _) => Some(Self::of_slot(input, &slot, options)),
            (None, Some(interim)) => Some(Self::of_interim(input, &interim, options)),
            (None, None) => None,
        })
    }

    /// That of a slot.
    pub(crate) fn of_slot(input: &Input, slot: &Slot, options: &GuidedOptions) -> Self {
        let longest = slot.minutes_range.longest.max(slot.minutes);
        let minutes = options.minutes.unwrap_or(slot.minutes).min(longest);
        Self::new(
            input,
            options,
            minutes,
            &slot.types,
            slot.pressure,
            &slot.focus,
        )
    }

    pub(crate) fn of_interim(input: &Input, interim: &Interim, options: &GuidedOptions) -> Self {
        let minutes = options.minutes.unwrap_or(interim.minutes);
        Self::new(
            input,
            options,
            minutes.min(interim.minutes),
            &interim.types,
            interim.pressure,
            &interim.focus,
        )
    }

    pub(crate) fn new(
        input: &Input,
        options: &GuidedOptions,
        minutes: u32,
        types: &[MassageType],
        pressure: PressureRange,
        focus: &[Muscle],
    ) -> Self {
        let situation = Situation::new(input);
        let (context, now) = (situation.context(), situation.now);
        let allowed = Allowed {
            types,
            firmest: pressure.hi,
            profile: &context.profile,
        };
        Self {
            minutes,
            massage: first_of(types),
            level: pressure.hi,
            tools: allowed.tools(&options.tools),
            healing: focus
                .iter()
                .filter(|muscle| context.is_healing(**muscle, now))
                .map(|muscle| muscle.group)
                .collect(),
            focus: each_once(focus),
            excluded: context.excluded(now),
            left_out: situation.focus.left_out,
            unwanted: options.without.clone(),
            gentler: Gentler::of(&context.profile),
            fills_up: true,
            brisk: false,
            change_seconds: options.change_seconds(),
            first_side: options.first_side,
        }
    }

    /// Seconds for the muscles: all but arriving and ending.
    pub(crate) fn usable_seconds(&self) -> u32 {
        let session = &facts().session;
        (60 * self.minutes).saturating_sub(session.arrive_seconds + session.end_seconds)
    }

    /// How many muscles fit without any of them being hurried.
    pub(crate) fn most_muscles(&self) -> usize {
        (self.minutes / facts().session.minutes_per_muscle.max(1) + 1) as usize
    }

    /// How many of them may get the massage gun.
    pub(crate) fn most_with_gun(&self) -> usize {
        if self.tools.contains(&Tool::Gun) {
            self.most_muscles() / 2
        } else {
            0
        }
    }

    /// The highest level on one muscle, whatever the tool.
    pub(crate) fn level_on(&self, group: MuscleGroup) -> Pressure {
        if self.healing.contains(&group) || self.gentler.by_hand.contains(&group) {
            self.level.min(Pressure::LIGHT)
        } else {
            self.level
        }
    }
}

/// Each muscle once, where it comes first, with every side that is named.
fn each_once(muscles: &[Muscle]) -> Vec<Muscle> {
    let mut once: Vec<Muscle> = Vec::with_capacity(muscles.len());
    for muscle in muscles {
        match once.iter_mut().find(|it| it.group == muscle.group) {
            Some(known) if known.side != muscle.side => known.side = None,
            Some(_) => {}
            None => once.push(*muscle),
        }
    }
    once
}

/// The first type that can stand by itself; the hands can always take over.
pub(crate) fn first_of(types: &[MassageType]) -> MassageType {
    let mut own = types
        .iter()
        .filter(|kind| kind.is_self_administered() && **kind != MassageType::Percussion);
    own.next().copied().unwrap_or(MassageType::Swedish)
}
