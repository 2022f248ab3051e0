//! Which muscles of a treatment get into the session, and with which tool (rules 4.11).

use crate::guided_session::block::{Block, Work, side_of};
use crate::guided_session::facts::{self, Entry, MuscleFacts, Sides, facts};
use crate::guided_session::step::{LeftOut, LeftOutReason};
use crate::guided_session::treatment::Treatment;
use crate::vocabulary::muscles::{Muscle, MuscleGroup, Side};
use crate::vocabulary::tools::Tool;

/// What gets into a session, and what does not.
#[derive(Debug, Default)]
pub(crate) struct Choice {
    /// In the order of the treatment, each with its short time.
    pub blocks: Vec<Block>,
    pub left_out: Vec<LeftOut>,
}

/// Walks the treatment's muscles from the top, until there are enough or the next does not fit.
pub(crate) fn choose(treatment: &Treatment) -> Choice {
    let mut choice = Choice::default();
    let excluded = treatment.left_out.iter();
    let excluded = excluded.map(|muscle| LeftOut::new(*muscle, LeftOutReason::Excluded));
    choice.left_out.extend(excluded);
    let mut full = None;
    for muscle in &treatment.focus {
        if treatment.unwanted.contains(&muscle.group) {
            let reason = LeftOutReason::Unwanted;
            choice.left_out.push(LeftOut::new(*muscle, reason));
            continue;
        }
        let Some(block) = block(treatment, *muscle, &choice.blocks) else {
            let reason = LeftOutReason::Excluded;
            choice.left_out.push(LeftOut::new(*muscle, reason));
            continue;
        };
        full = full.or_else(|| no_room(treatment, &choice.blocks, &block));
        match full {
            Some(reason) => choice.left_out.push(LeftOut::new(*muscle, reason)),
            None => choice.blocks.push(block),
        }
    }
    if full.is_none() && treatment.fills_up {
        add_neighbours(treatment, &mut choice.blocks);
    }
    choice
}

/// Fills up a session that its own muscles cannot fill, even at their longest.
fn add_neighbours(treatment: &Treatment, blocks: &mut Vec<Block>) {
    let longest: u32 = blocks.iter().map(|it| it.cost(it.most_seconds())).sum();
    if longest >= facts().session.fill_below_seconds {
        return;
    }
    let own: Vec<&MuscleFacts> = blocks
        .iter()
        .filter(|it| it.is_massage())
        .map(|it| it.facts)
        .collect();
    for group in own.iter().flat_map(|facts| &facts.neighbours) {
        let known =
            treatment.unwanted.contains(group) || blocks.iter().any(|it| it.group == *group);
        let Some(muscle) = allowed(treatment, *group).filter(|_| !known) else {
            continue;
        };
        if let Some(block) = block(treatment, muscle, blocks)
            && block.is_massage()
            && no_room(treatment, blocks, &block).is_none()
        {
            blocks.push(block);
        }
    }
}

/// What may be touched of a muscle that the plan does not name.
fn allowed(treatment: &Treatment, group: MuscleGroup) -> Option<Muscle> {
    let mut excluded = treatment.excluded.iter().filter(|it| it.group == group);
    let side = excluded.try_fold(Side::Both, |side, it| side.without(side_of(*it)))?;
    let side = Some(side).filter(|side| *side != Side::Both);
    Some(Muscle { group, side })
}

/// Why one more muscle does not get in; none if it does.
fn no_room(treatment: &Treatment, blocks: &[Block], next: &Block) -> Option<LeftOutReason> {
    let massaged = blocks.iter().filter(|it| it.is_massage()).count();
    let used: u32 = blocks.iter().map(|it| it.cost(it.seconds)).sum();
    if used + next.cost(next.seconds) > treatment.usable_seconds() {
        Some(LeftOutReason::NoTime)
    } else if massaged >= treatment.most_muscles() {
        Some(LeftOutReason::Enough)
    } else {
        None
    }
}

/// A muscle with its tool; none if a health condition rules it out, or if it can only be treated as a whole
/// and one side is excluded.
fn block(treatment: &Treatment, muscle: Muscle, before: &[Block]) -> Option<Block> {
    let facts = facts::of(muscle.group)?;
    let side = side_of(muscle);
    let is_whole = side == Side::Both || facts.sides != Sides::Together;
    if !is_whole || treatment.gentler.leaves(muscle.group) {
        return None;
    }
    let most = treatment.level_on(muscle.group).min(facts.max_level);
    let (work, level) = if let Some(instead) = &facts.instead {
        (Work::Move(instead), most.min(instead.level))
    } else {
        let entry = entry(treatment, muscle, facts, before)?;
        let tool = facts_of(entry.tool)?;
        let level = most.min(entry.max_level).min(tool.levels.hi);
        (Work::Massage(entry), level)
    };
    Some(Block {
        group: muscle.group,
        side,
        facts,
        work,
        level,
        seconds: facts.seconds.short,
        brisk: treatment.brisk,
        strokes_only: treatment.gentler.strokes_only.contains(&muscle.group),
        change_seconds: treatment.change_seconds,
    })
}

/// The massage gun where it is allowed; else the first tool of the plan's type; else the hands.
fn entry(
    treatment: &Treatment,
    muscle: Muscle,
    facts: &'static MuscleFacts,
    before: &[Block],
) -> Option<&'static Entry> {
    let group = muscle.group;
    let gun = gun_fits(treatment, muscle, facts, before);
    let by = |wanted: &dyn Fn(&Entry) -> bool| {
        let mut entries = facts.tools.iter().filter(|entry| !entry.partner_only);
        entries.find(|entry| wanted(entry))
    };
    let gentler = &treatment.gentler;
    if gentler.strokes_only.contains(&group) || gentler.by_hand.contains(&group) {
        return by(&|entry| entry.tool == Tool::Hands);
    }
    by(&|entry| gun && entry.tool == Tool::Gun)
        .or_else(|| by(&|entry| suits(treatment, group, facts, entry)))
        .or_else(|| by(&|entry| entry.tool == Tool::Hands))
}

/// Whether the massage gun is allowed on one more muscle (rules 4.11 step 4).
fn gun_fits(treatment: &Treatment, muscle: Muscle, facts: &MuscleFacts, before: &[Block]) -> bool {
    let Some(a_side) = facts.gun_seconds_a_side() else {
        return false;
    };
    let sides = if side_of(muscle) == Side::Both { 2 } else { 1 };
    let with_gun = before.iter().filter(|it| it.tool() == Some(Tool::Gun));
    let in_all: u32 = with_gun.clone().map(Block::gun_seconds).sum();
    muscle.group.takes_gun()
        && !treatment.healing.contains(&muscle.group)
        && with_gun.count() < treatment.most_with_gun()
        && in_all + sides * a_side <= facts::facts().session.gun_seconds_in_all
}

/// Whether a tool is of the plan's type, usable, and not too firm.
fn suits(treatment: &Treatment, group: MuscleGroup, muscle: &MuscleFacts, entry: &Entry) -> bool {
    let level = treatment
        .level_on(group)
        .min(muscle.max_level)
        .min(entry.max_level);
    let is_usable = entry.tool == Tool::Hands || treatment.tools.contains(&entry.tool);
    is_usable
        && facts_of(entry.tool)
            .is_some_and(|tool| tool.massage == treatment.massage && tool.levels.lo <= level)
}

fn facts_of(tool: Tool) -> Option<&'static facts::ToolFacts> {
    facts().tools.get(&tool)
}
