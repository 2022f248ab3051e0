//! A plan as text.

use chrono::{DateTime, Utc};
use journal::{Phase, PlanState, WorkoutEntry};
use locale::{capitalize, is_tonight};
use recovery::{
    Delivery, Effect, Interim, MassageType, Muscle, Openness, Plan, Slot, Status, StatusReason,
    Tool,
};

use super::advice::advice;
use super::conditions::conditions;
use super::plan_json::{JournalPlan, Reasons};
use super::voice::{Voice, join};
use super::{reasons, stop};

impl Voice<'_> {
    /// A plan with its state, and with its reasons if they are shown.
    pub(crate) fn plan(&self, plan: JournalPlan<'_>, reasons: Reasons) -> String {
        let mut lines = self.lines(plan);
        lines.extend(plan.guessed.map(|workout| self.guess(workout)));
        lines.extend(self.state(plan));
        if reasons == Reasons::Shown {
            lines.push(String::new());
            lines.extend(reasons::lines(self, plan.plan));
        }
        lines.join("\n")
    }

    fn lines(&self, of: JournalPlan<'_>) -> Vec<String> {
        let plan = of.plan;
        let mut lines = Vec::new();
        match of.slot {
            Some(slot) => {
                let phase = of.phase.filter(|_| of.guided.is_none());
                lines.extend(phase.and_then(|phase| self.phase_headline(phase, slot)));
                lines.push(capitalize(&self.headline(slot)));
                lines.push(capitalize(&self.when(slot, of.phase)));
                if plan.status != Status::Recommended {
                    lines.push(self.status(plan));
                }
                lines.extend(self.details(of, slot));
            }
            None if plan.status == Status::SeeProfessional => lines.extend(self.stop(plan)),
            None => lines.push(self.status(plan)),
        }
        let interim = plan.interim.as_ref();
        lines.extend(interim.map(|interim| self.interim(interim, plan)));
        lines.extend(conditions(self.locale, of.conditions));
        let self_massage = of.slot.and_then(|slot| self.never_pressed(slot));
        lines.extend(self_massage.or_else(|| interim.map(|_| self.avoid())));
        lines.extend(advice(self.locale, &plan.advice));
        lines
    }

    /// That the effort of the workout is a guess, and how to say it.
    fn guess(&self, workout: &WorkoutEntry) -> String {
        let id = workout.id.as_str();
        let values = [
            (
                "activity",
                self.locale.term("activity", workout.activity).into(),
            ),
            ("rpe", workout.rpe.get().into()),
            (
                "id",
                id.get(id.len().saturating_sub(6)..).unwrap_or(id).into(),
            ),
        ];
        self.locale.say_with("ctl-plan-guessed", &values)
    }

    fn when(&self, slot: &Slot, phase: Option<&Phase>) -> String {
        let start: DateTime<Utc> = slot.start.into();
        let window = if is_tonight(start, self.at.zone, self.at.now) {
            self.locale.term_part("window", slot.window, "evening")
        } else {
            self.locale.term("window", slot.window)
        };
        let span = self.span(slot);
        let distance = if start > self.at.now {
            self.distance(start)
        } else if slot.end > self.at.now {
            self.locale.say("time-now")
        } else {
            self.distance(slot.end)
        };
        let values = [
            ("span", span.into()),
            ("distance", distance.into()),
            ("window", window.into()),
        ];
        match phase {
            // whatever "now" would be, it is over
            Some(Phase::Unanswered { .. }) => self.locale.say_with("ctl-plan-when.over", &values),
            _ => self.locale.say_with("ctl-plan-when", &values),
        }
    }

    fn stop(&self, plan: &Plan) -> Vec<String> {
        match plan.reason.as_ref() {
            // no red flag, and nothing that can be cleared
            Some(_) if plan.refers_for_soreness() => {
                let more = self.locale.term_part("status", plan.status, "more");
                let end = self.locale.say("ctl-stop-sore-end");
                vec![format!("{} {more}", self.status(plan)), end]
            }
            Some(reason) => stop::lines(self.locale, reason),
            None => vec![self.status(plan)],
        }
    }

    /// What the plan comes to, and why: `two_a_day`, `soon:soreness_over_7_days`.
    fn status(&self, plan: &Plan) -> String {
        let name = self.locale.term("status", plan.status);
        let why = match plan.reason.as_ref().and_then(StatusReason::name) {
            None => self.locale.term_part("status", plan.status, "more"),
            Some(name) => self.locale.term("reason", name),
        };
        self.locale.say_with(
            "ctl-plan-status",
            &[("status", name.into()), ("why", why.into())],
        )
    }

    fn details(&self, of: JournalPlan<'_>, slot: &Slot) -> Vec<String> {
        let say =
            |id: &str, name: &str, value: String| self.locale.say_with(id, &[(name, value.into())]);
        let mut lines = vec![say(
            "ctl-plan-muscles",
            "muscles",
            self.focus(slot, of.plan),
        )];
        // once a time is kept, nobody chooses the kind any more
        let chosen = of.state != PlanState::Open && slot.delivery == Delivery::Therapist;
        if let [_, others @ ..] = slot.types.as_slice()
            && !chosen
        {
            let offered = |massage: &MassageType| {
                let has = |tools: &[Tool]| {
                    *massage != slot.massage_with(tools)
                        && tools.iter().any(|tool| tool.massage() == *massage)
                };
                slot.delivery == Delivery::Therapist || self.tools.is_none_or(has)
            };
            let others: Vec<_> = others.iter().copied().filter(offered).collect();
            let names = self.types(&others, slot.delivery, &slot.focus, of.plan);
            if !names.is_empty() {
                lines.push(say("ctl-plan-also", "types", join(names)));
            }
        }
        if !slot.caps.is_empty() {
            let caps = slot.caps.iter().map(|cap| self.locale.term("cap", cap));
            lines.push(say("ctl-plan-pressure-limited-by", "caps", join(caps)));
        }
        if slot.delivery == Delivery::Therapist && !slot.provisional && !chosen {
            lines.extend(self.deep_tissue(of));
        }
        if let Some(time) = of.plan.book_by.filter(|_| of.state == PlanState::Open) {
            lines.push(say("ctl-plan-book-by", "time", self.day_and_clock(time)));
        }
        if !of.reminders.is_empty() {
            let times = of.reminders.iter().map(|at| self.day_and_clock(*at));
            lines.push(say("ctl-plan-reminders", "times", join(times)));
        }
        lines
    }

    /// When deep tissue is possible, or why it is not.
    fn deep_tissue(&self, of: JournalPlan<'_>) -> Option<String> {
        let (id, name, value) = match of.plan.deep_tissue(self.at.now) {
            Openness::Open => return None,
            Openness::NotBefore(at) => ("ctl-plan-not-deep-before", "time", self.day_and_clock(at)),
            Openness::Barred(rule) => {
                let why = self.locale.term("rule", rule);
                ("ctl-plan-not-deep", "why", why)
            }
        };
        Some(self.locale.say_with(id, &[(name, value.into())]))
    }

    /// The names of massage types. A massage gun is named with the muscles that it is for, unless that is
    /// all of them, and left out if it is for none; the guided session decides in the same way.
    fn types(
        &self,
        types: &[MassageType],
        delivery: Delivery,
        focus: &[Muscle],
        plan: &Plan,
    ) -> Vec<String> {
        let takes_gun =
            |muscle: &&Muscle| muscle.group.takes_gun() && !is_kept_light(plan, **muscle);
        let for_gun: Vec<Muscle> = focus.iter().filter(takes_gun).copied().collect();
        let name = |one: &MassageType| {
            let name = self.locale.massage_type(*one, delivery);
            if *one != MassageType::Percussion || for_gun.len() == focus.len() {
                return Some(name);
            }
            let values = [
                ("type", name.into()),
                ("muscles", self.muscles(&for_gun).into()),
            ];
            (!for_gun.is_empty()).then(|| self.locale.say_with("ctl-plan-gun", &values))
        };
        types.iter().filter_map(name).collect()
    }

    fn interim(&self, interim: &Interim, plan: &Plan) -> String {
        let span = self
            .locale
            .span(interim.start, interim.end, self.at.zone, self.at.now);
        let has = |massage: &&MassageType| {
            self.tools.is_none_or(|tools| {
                **massage == Tool::Hands.massage()
                    || tools.iter().any(|tool| tool.massage() == **massage)
            })
        };
        let offered: Vec<_> = interim.types.iter().filter(has).copied().collect();
        let types = self.types(&offered, interim.delivery, &interim.focus, plan);
        self.locale.say_with(
            "ctl-plan-interim",
            &[
                ("span", span.into()),
                ("minutes", interim.minutes.into()),
                ("pressure", self.locale.pressure(interim.pressure).into()),
                ("types", join(types).into()),
                ("muscles", self.muscles(&interim.focus).into()),
            ],
        )
    }

    fn state(&self, plan: JournalPlan<'_>) -> Option<String> {
        // whatever it is for: no massage that waits is forgotten
        if let Some(session) = plan.guided {
            return Some(self.guided(session));
        }
        if let Some(until) = plan.snoozed_until.filter(|until| *until > self.at.now) {
            let time = self.day_and_clock(until);
            return Some(
                self.locale
                    .say_with("ctl-plan-snoozed", &[("time", time.into())]),
            );
        }
        let by_therapist = plan
            .slot
            .is_some_and(|slot| slot.delivery == Delivery::Therapist);
        match plan.phase {
            Some(Phase::WindowOpen { .. }) if by_therapist => Some(match plan.plan.book_by {
                Some(by) if by > self.at.now => {
                    let values = [("time", self.day_and_clock(by).into())];
                    self.locale
                        .say_with("ctl-phase-window_open.to-book", &values)
                }
                _ => self.locale.say("ctl-phase-window_open.therapist"),
            }),
            Some(phase) => self.phase(phase),
            None => {
                (plan.state != PlanState::Open).then(|| self.locale.term("ctl-state", plan.state))
            }
        }
    }

    /// The muscles of a slot. Those that are healing are marked, and those that nobody presses on
    /// themselves.
    fn focus(&self, slot: &Slot, plan: &Plan) -> String {
        join(slot.focus.iter().map(|muscle| {
            let name = self.locale.muscle(*muscle);
            if slot.delivery == Delivery::SelfMassage && !muscle.group.is_for_self() {
                self.locale
                    .say_with("ctl-plan-not-pressed", &[("muscle", name.into())])
            } else if is_kept_light(plan, *muscle) {
                self.locale
                    .say_with("ctl-plan-light", &[("muscle", name.into())])
            } else {
                name
            }
        }))
    }

    fn muscles(&self, muscles: &[Muscle]) -> String {
        join(muscles.iter().map(|muscle| self.locale.muscle(*muscle)))
    }
}

/// Whether a muscle is healing and gets light pressure only.
fn is_kept_light(plan: &Plan, muscle: Muscle) -> bool {
    plan.reasons.iter().any(
        |reason| matches!(&reason.effect, Effect::KeptLight { muscle: kept } if *kept == muscle),
    )
}

#[cfg(test)]
mod tests;
