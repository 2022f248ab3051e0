//! A plan as text.

use chrono::{DateTime, Utc};
use journal::PlanState;
use locale::{capitalize, is_tonight};
use recovery::{Delivery, Effect, Interim, Muscle, Openness, Plan, Slot, Status, StatusReason};

use super::plan_json::JournalPlan;
use super::voice::{Voice, join};
use super::{outcome, reasons, stop};

impl Voice<'_> {
    /// A plan with its state and, if asked for, its reasons.
    pub(crate) fn plan(&self, plan: JournalPlan<'_>, why: bool) -> String {
        let mut lines = self.lines(plan);
        lines.extend(self.state(plan));
        if why {
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
                lines.push(capitalize(&self.headline(slot)));
                lines.push(capitalize(&self.when(slot)));
                if plan.status != Status::Recommended {
                    lines.push(self.status(plan));
                }
                lines.extend(self.details(of, slot));
            }
            None if plan.status == Status::SeeProfessional => lines.extend(self.stop(plan)),
            None => lines.push(self.status(plan)),
        }
        lines.extend(plan.interim.as_ref().map(|interim| self.interim(interim)));
        lines.extend(outcome::advice(self.locale, &plan.advice));
        lines
    }

    fn when(&self, slot: &Slot) -> String {
        let start: DateTime<Utc> = slot.start.into();
        let window = if is_tonight(start, self.at.zone, self.at.now) {
            self.locale.term_part("window", slot.window, "evening")
        } else {
            self.locale.term("window", slot.window)
        };
        let span = self.span(slot);
        let distance = if start <= self.at.now {
            self.locale.say("time-now")
        } else {
            self.distance(start)
        };
        self.locale.say_with(
            "ctl-plan-when",
            &[
                ("span", span.into()),
                ("distance", distance.into()),
                ("window", window.into()),
            ],
        )
    }

    fn stop(&self, plan: &Plan) -> Vec<String> {
        match plan.reason.as_ref() {
            // no red flag, and nothing that can be cleared
            Some(_) if plan.refers_for_soreness() => {
                let more = self.locale.term_part("status", plan.status, "more");
                vec![format!("{} {more}", self.status(plan))]
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
        if let [_, others @ ..] = slot.types.as_slice()
            && !others.is_empty()
        {
            let names = others
                .iter()
                .map(|one| self.locale.massage_type(*one, slot.delivery));
            lines.push(say("ctl-plan-also", "types", join(names)));
        }
        if !slot.caps.is_empty() {
            let caps = slot.caps.iter().map(|cap| self.locale.term("cap", cap));
            lines.push(say("ctl-plan-pressure-limited-by", "caps", join(caps)));
        }
        if slot.delivery == Delivery::Therapist && !slot.provisional {
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

    fn interim(&self, interim: &Interim) -> String {
        let span = self
            .locale
            .span(interim.start, interim.end, self.at.zone, self.at.now);
        let types = interim
            .types
            .iter()
            .map(|one| self.locale.massage_type(*one, interim.delivery));
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
        if let Some(until) = plan.snoozed_until.filter(|until| *until > self.at.now) {
            let time = self.day_and_clock(until);
            return Some(
                self.locale
                    .say_with("ctl-plan-snoozed", &[("time", time.into())]),
            );
        }
        match plan.phase {
            Some(phase) => self.phase(phase),
            None => {
                (plan.state != PlanState::Open).then(|| self.locale.term("ctl-state", plan.state))
            }
        }
    }

    /// The muscles of a slot. Those that are healing are marked.
    fn focus(&self, slot: &Slot, plan: &Plan) -> String {
        let light = |muscle: &Muscle| {
            let effects = plan.reasons.iter().map(|reason| &reason.effect);
            let mut light = effects.filter_map(|effect| match effect {
                Effect::KeptLight { muscle } => Some(muscle),
                _ => None,
            });
            light.any(|kept| kept == muscle)
        };
        join(slot.focus.iter().map(|muscle| {
            let name = self.locale.muscle(*muscle);
            if light(muscle) {
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

#[cfg(test)]
mod tests;
