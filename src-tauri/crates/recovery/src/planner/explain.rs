//! Why this slot: the rules that shaped it, in the order in which they mattered.

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;
use crate::planner::dose::candidate::Pick;
use crate::planner::dose::caps::{Pressure, pressure};
use crate::planner::dose::duration::{lengths_for, row_rule};
use crate::planner::dose::types::{type_gate, types};
use crate::planner::reason::{Effect, Reason};
use crate::planner::search::best_start::ideal;
use crate::planner::search::blocked::{GRID, Shut, on_grid};
use crate::planner::search::ranking::{Found, Search};
use crate::situation::Situation;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::safety::Sign;
use crate::vocabulary::soreness::{SORE, VERY_SORE};
use crate::vocabulary::training::{RpeBand, TimingWindow, TrainingFamily};

/// Time, pressure, types, length, muscles, delivery.
pub(crate) fn of_slot(
    situation: &Situation<'_>,
    search: &Search<'_, '_>,
    found: &Found,
) -> Vec<Reason> {
    let pick = &found.pick;
    let mut reasons = Vec::with_capacity(16);
    window(situation, search, found, &mut reasons);
    if let Some(pressure) = pressure(situation, pick.slot, pick.delivery) {
        levels(&pressure, &mut reasons);
        kinds(situation, pick, &pressure, &mut reasons);
    }
    let minutes = pick.minutes;
    reasons.push(Reason {
        rule: row_rule(situation),
        effect: Effect::SetMinutes { minutes },
    });
    muscles(situation, &mut reasons);
    let delivery = pick.delivery;
    let chose = |rule| Reason {
        rule,
        effect: Effect::ChoseDelivery { delivery },
    };
    reasons.extend(found.delivery_rule.map(chose));
    reasons
}

/// Adds the rules that hold beside all others and have not spoken yet.
pub(crate) fn add_held(reasons: &mut Vec<Reason>, rules: impl Iterator<Item = RuleId>) {
    for rule in rules {
        if reasons.iter().all(|reason| reason.rule != rule) {
            reasons.push(Reason {
                rule,
                effect: Effect::Held,
            });
        }
    }
}

fn window(
    situation: &Situation<'_>,
    search: &Search<'_, '_>,
    found: &Found,
    reasons: &mut Vec<Reason>,
) {
    let Found {
        pick, step, first, ..
    } = found;
    let to = situation.local(pick.slot.start);
    let rule = match (step.evening, step.window) {
        (true, _) => RuleId::Evening,
        (false, TimingWindow::Gap) => RuleId::Gap,
        _ => RuleId::WindowOrder,
    };
    reasons.push(Reason {
        rule,
        effect: Effect::ChoseWindow {
            window: step.window,
        },
    });
    let Some(shut) = search.shut(pick.delivery) else {
        return;
    };
    let mut against = Vec::new();
    if first.window != step.window && situation.now < first.part.end {
        let shortest = lengths_for(situation, first.window, pick.delivery)[0];
        against.extend(rules_at(
            shut,
            near_ideal(situation, first.window),
            shortest,
        ));
    }
    let wished = near_ideal(situation, pick.window);
    if pick.window == TimingWindow::PeakDoms && situation.is_sore(SORE) {
        reasons.push(Reason {
            rule: RuleId::SoreSooner,
            effect: Effect::Moved { to },
        });
    }
    if pick.slot.start != wished {
        against.extend(rules_at(shut, wished, pick.minutes));
    }
    let mut said = Vec::new();
    for rule in against {
        if !said.contains(&rule) {
            said.push(rule);
            reasons.push(Reason {
                rule,
                effect: Effect::Moved { to },
            });
        }
    }
    if pick.for_rest_day {
        reasons.push(Reason {
            rule: RuleId::RestDay,
            effect: Effect::Moved { to },
        });
    }
}

fn rules_at(shut: &Shut, start: DateTime<Utc>, minutes: u32) -> Vec<RuleId> {
    let end = start + TimeDelta::minutes(minutes.into());
    shut.rules_against(Interval { start, end })
}

/// The quarter of an hour nearest to the ideal start that still lies ahead and in the window.
fn near_ideal(situation: &Situation<'_>, window: TimingWindow) -> DateTime<Utc> {
    let ideal = ideal(situation, window);
    let above = on_grid(ideal);
    let below = above - GRID;
    let nearest = if above - ideal < ideal - below {
        above
    } else {
        below
    };
    let earliest = on_grid(situation.span(window).start.max(situation.now));
    nearest.max(earliest)
}

fn levels(pressure: &Pressure, reasons: &mut Vec<Reason>) {
    let Pressure {
        base,
        levels,
        binding,
        is_self_administered,
    } = pressure;
    let [lo, hi] = base.table;
    let final_hi = levels[1];
    reasons.push(Reason {
        rule: RuleId::Pressure,
        effect: Effect::SetPressure { lo, hi },
    });
    if base.raised {
        let level = crate::tables::pressure::FIRM;
        reasons.push(Reason {
            rule: RuleId::LateFirm,
            effect: Effect::Raised { level },
        });
    }
    let capped = |rule| Reason {
        rule,
        effect: Effect::Capped { level: final_hi },
    };
    if base.after_competition == Some(final_hi) {
        reasons.push(capped(RuleId::CompPost));
    }
    reasons.extend(binding.iter().map(|cap| capped(cap.rule())));
    if *is_self_administered {
        reasons.push(capped(RuleId::SelfMassage));
    }
}

fn kinds(situation: &Situation<'_>, pick: &Pick, pressure: &Pressure, reasons: &mut Vec<Reason>) {
    let hi = pressure.levels[1];
    let types = types(situation, pick.slot, pick.window, pick.delivery, hi);
    if let Some(massage) = types.first().copied() {
        let rule = first_type_rule(situation, massage);
        reasons.push(Reason {
            rule,
            effect: Effect::PutFirst { massage },
        });
        let tight = situation.input.signs.contains(&Sign::ReducedRom);
        if tight
            && types
                .iter()
                .take(2)
                .any(|kind| *kind == MassageType::Myofascial)
        {
            let massage = MassageType::Myofascial;
            reasons.push(Reason {
                rule: RuleId::Rom,
                effect: Effect::PutFirst { massage },
            });
        }
    }
    for massage in [MassageType::DeepTissue, MassageType::Percussion] {
        let Some((rule, until)) = type_gate(situation, pick.slot, massage, hi) else {
            continue;
        };
        // nobody waits for deep tissue by oneself; what a therapist would not do either is said
        let never_comes = massage == MassageType::DeepTissue
            && pick.delivery == Delivery::SelfMassage
            && until.is_some();
        if !never_comes {
            let until = until.map(|at| situation.local(at));
            reasons.push(Reason {
                rule,
                effect: Effect::LeftOutType { massage, until },
            });
        }
    }
}

fn first_type_rule(situation: &Situation<'_>, first: MassageType) -> RuleId {
    let lead = &situation.lead;
    let all_out = lead.family() == TrainingFamily::Hiit && lead.band() == RpeBand::Exhausting;
    match first {
        MassageType::Swedish if situation.is_sore(VERY_SORE) => RuleId::Vsore,
        MassageType::Swedish if situation.is_sore(SORE) => RuleId::SoreSwedish,
        MassageType::Swedish if all_out => RuleId::HiitSwedish,
        _ => RuleId::TypeOrder,
    }
}

fn muscles(situation: &Situation<'_>, reasons: &mut Vec<Reason>) {
    let focus = &situation.focus;
    reasons.push(Reason {
        rule: RuleId::Focus,
        effect: Effect::Held,
    });
    if focus.added > 0 {
        let effect = Effect::AddedMuscles { count: focus.added };
        reasons.push(Reason {
            rule: RuleId::Merge,
            effect,
        });
    }
    reasons.extend(focus.left_out.iter().map(|muscle| Reason {
        rule: RuleId::Local,
        effect: Effect::LeftOutMuscle { muscle: *muscle },
    }));
    reasons.extend(focus.healing.iter().map(|muscle| Reason {
        rule: RuleId::Heal,
        effect: Effect::KeptLight { muscle: *muscle },
    }));
}
