//! Explains a slot: the rules that shaped it, most important first.

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;
use crate::planner::dose::candidate::Candidate;
use crate::planner::dose::caps::{Firmness, firmness};
use crate::planner::dose::duration::{lengths_for, row_rule};
use crate::planner::dose::pressure::LATE_FIRM;
use crate::planner::dose::types::{Gate, type_gate, types};
use crate::planner::reason::{Effect, Reason};
use crate::planner::search::best_start::ideal;
use crate::planner::search::blocked::{Blocked, GRID, on_grid};
use crate::planner::search::ranking::{Choice, Search};
use crate::situation::Situation;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::pressure::PressureRange;
use crate::vocabulary::safety::Sign;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::{RpeBand, TimingWindow, TrainingFamily};

/// Time, pressure, types, length, muscles, delivery.
pub(crate) fn of_slot(
    situation: &Situation<'_>,
    search: &Search<'_, '_>,
    choice: &Choice,
) -> Vec<Reason> {
    let candidate = &choice.candidate;
    let mut reasons = Vec::with_capacity(16);
    window(situation, search, choice, &mut reasons);
    if let Some(firmness) = firmness(situation, candidate.span, candidate.delivery) {
        levels(&firmness, &mut reasons);
        kinds(situation, candidate, &firmness, &mut reasons);
    }
    let minutes = candidate.minutes;
    reasons.push(Reason {
        rule: row_rule(situation),
        effect: Effect::SetMinutes { minutes },
    });
    muscles(situation, &mut reasons);
    let delivery = candidate.delivery;
    let chose = |rule| Reason {
        rule,
        effect: Effect::ChoseDelivery { delivery },
    };
    reasons.extend(choice.delivery_rule.map(chose));
    reasons
}

/// Adds the rules that apply to every slot and are not among the reasons yet.
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
    choice: &Choice,
    reasons: &mut Vec<Reason>,
) {
    let Choice {
        candidate,
        rank,
        first,
        ..
    } = choice;
    let to = situation.local(candidate.span.start);
    let rule = match (rank.evening, rank.window) {
        (true, _) => RuleId::Evening,
        (false, TimingWindow::Gap) => RuleId::Gap,
        _ => RuleId::WindowOrder,
    };
    reasons.push(Reason {
        rule,
        effect: Effect::ChoseWindow {
            window: rank.window,
        },
    });
    let Some(blocked) = search.blocked(candidate.delivery) else {
        return;
    };
    let mut against = Vec::new();
    if first.window != rank.window && situation.now < first.part.end {
        let shortest = lengths_for(situation, first.window, candidate.delivery).shortest;
        against.extend(rules_at(
            blocked,
            near_ideal(situation, first.window),
            shortest,
        ));
    }
    let preferred = near_ideal(situation, candidate.window);
    if candidate.window == TimingWindow::PeakDoms && situation.is_sore(Soreness::MODERATE) {
        reasons.push(Reason {
            rule: RuleId::SoreSooner,
            effect: Effect::Moved { to },
        });
    }
    if candidate.span.start != preferred {
        against.extend(rules_at(blocked, preferred, candidate.minutes));
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
    if candidate.for_rest_day {
        reasons.push(Reason {
            rule: RuleId::RestDay,
            effect: Effect::Moved { to },
        });
    }
}

fn rules_at(blocked: &Blocked, start: DateTime<Utc>, minutes: u32) -> Vec<RuleId> {
    let end = start + TimeDelta::minutes(minutes.into());
    blocked.blocking_rules(Interval { start, end })
}

/// The quarter-hour nearest to the ideal start that is still ahead and inside the window.
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

fn levels(firmness: &Firmness, reasons: &mut Vec<Reason>) {
    let Firmness {
        base,
        levels,
        binding,
        lowered_by_self,
    } = firmness;
    let PressureRange { lo, hi } = base.table;
    let final_hi = levels.hi;
    reasons.push(Reason {
        rule: RuleId::Pressure,
        effect: Effect::SetPressure { lo, hi },
    });
    if base.firm_when_late {
        let level = LATE_FIRM;
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
    if *lowered_by_self {
        reasons.push(capped(RuleId::SelfMassage));
    }
}

fn kinds(
    situation: &Situation<'_>,
    candidate: &Candidate,
    firmness: &Firmness,
    reasons: &mut Vec<Reason>,
) {
    let hi = firmness.levels.hi;
    let types = types(
        situation,
        candidate.span,
        candidate.window,
        candidate.delivery,
        hi,
    );
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
        let Some(Gate {
            rule,
            opens_at: until,
        }) = type_gate(situation, candidate.span, massage, hi)
        else {
            continue;
        };
        // self-massage never includes deep tissue, so say nothing of a gate that only time opens
        let never_comes = massage == MassageType::DeepTissue
            && candidate.delivery == Delivery::SelfMassage
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
    let main_workout = &situation.main_workout;
    let all_out =
        main_workout.family() == TrainingFamily::Hiit && main_workout.band() == RpeBand::Exhausting;
    match first {
        MassageType::Swedish if situation.is_sore(Soreness::SEVERE) => RuleId::Vsore,
        MassageType::Swedish if situation.is_sore(Soreness::MODERATE) => RuleId::SoreSwedish,
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
