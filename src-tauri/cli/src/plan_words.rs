//! A plan in words.

use chrono::{DateTime, Utc};
use journal::{Moment, OpenPlan, PlanState};
use locale::{Locale, at_start};
use recovery::{Delivery, Interim, Muscle, Plan, Slot, Status};

use crate::reasons;

/// How a plan is said: in which language, when and where.
pub(crate) struct Voice<'a> {
    pub(crate) locale: &'a Locale,
    pub(crate) at: Moment,
}

impl Voice<'_> {
    /// The open plan, as far as the person has answered it.
    pub(crate) fn open_plan(&self, open: &OpenPlan, why: bool) -> String {
        let mut lines = self.plan_lines(&open.plan, open.slot.as_ref());
        if let Some(state) = self.state(open) {
            lines.push(state);
        }
        if why {
            lines.push(String::new());
            lines.extend(reasons::lines(self, &open.plan));
        }
        lines.join("\n")
    }

    /// What a slot is: type, pressure, minutes.
    pub(crate) fn headline(&self, slot: &Slot) -> String {
        let id = match slot.delivery {
            Delivery::Therapist => "ctl-plan-headline.therapist",
            Delivery::SelfMassage => "ctl-plan-headline",
        };
        let massage = slot.types.first().map_or_else(String::new, |first| {
            self.locale.massage_type(*first, slot.delivery)
        });
        self.locale.say_with(
            id,
            &[
                ("type", massage.into()),
                ("pressure", self.locale.pressure(slot.pressure).into()),
                ("minutes", slot.minutes.into()),
            ],
        )
    }

    /// When a slot is: `tonight 21:00 – 22:00`.
    pub(crate) fn span(&self, slot: &Slot) -> String {
        self.locale
            .span(slot.start, slot.end, self.at.zone, self.at.now)
    }

    pub(crate) fn day_and_clock(&self, instant: impl Into<DateTime<Utc>>) -> String {
        self.locale
            .day_and_clock(instant, self.at.zone, self.at.now)
    }

    /// How far away an instant is: `in 2 h 10 min`.
    pub(crate) fn distance(&self, instant: impl Into<DateTime<Utc>>) -> String {
        self.locale.in_time(instant.into() - self.at.now)
    }

    fn plan_lines(&self, plan: &Plan, slot: Option<&Slot>) -> Vec<String> {
        let mut lines = Vec::new();
        match slot {
            Some(slot) => {
                lines.push(at_start(&self.headline(slot)));
                lines.push(at_start(&self.when(slot)));
                if plan.status != Status::Recommended {
                    lines.push(self.status(plan));
                }
                lines.extend(self.details(plan, slot));
            }
            None => lines.push(self.status(plan)),
        }
        lines.extend(plan.interim.as_ref().map(|interim| self.interim(interim)));
        for advice in &plan.advice {
            let more = self.locale.term_part("advice", advice, "more");
            lines.push(format!("{} {more}", self.locale.term("advice", advice)));
        }
        lines
    }

    fn when(&self, slot: &Slot) -> String {
        let start: DateTime<Utc> = slot.start.into();
        let window = self.locale.term("window", slot.window);
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

    /// What the plan comes to, and why, if it is no plain recommendation.
    fn status(&self, plan: &Plan) -> String {
        let name = self.locale.term("status", plan.status);
        let why = plan.reason.as_deref().map_or_else(
            || self.locale.term_part("status", plan.status, "more"),
            |reason| self.reason(reason),
        );
        self.locale.say_with(
            "ctl-plan-status",
            &[("status", name.into()), ("why", why.into())],
        )
    }

    /// `urgent:rf_dark_urine` names a flag, `two_a_day` a reason.
    fn reason(&self, reason: &str) -> String {
        let id = reason.split_once(':').map_or(reason, |(_, id)| id);
        self.locale
            .try_say(&format!("flag-{id}.do"))
            .unwrap_or_else(|| self.locale.term("reason", id))
    }

    fn details(&self, plan: &Plan, slot: &Slot) -> Vec<String> {
        let say =
            |id: &str, name: &str, value: String| self.locale.say_with(id, &[(name, value.into())]);
        let mut lines = vec![say(
            "ctl-plan-muscles",
            "muscles",
            self.muscles(&slot.focus),
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
            lines.push(say("ctl-plan-held-down", "caps", join(caps)));
        }
        if slot.delivery == Delivery::Therapist && plan.deep_not_before > self.at.now {
            let time = self.day_and_clock(plan.deep_not_before);
            lines.push(say("ctl-plan-not-deep-before", "time", time));
        }
        if let Some(time) = plan.book_by {
            lines.push(say("ctl-plan-book-by", "time", self.day_and_clock(time)));
        }
        let reminders = [plan.window_open_notify_at, plan.slot_reminder_at];
        let coming = reminders
            .into_iter()
            .flatten()
            .filter(|at| *at > self.at.now);
        let coming: Vec<_> = coming.map(|at| self.day_and_clock(at)).collect();
        if !coming.is_empty() {
            lines.push(say("ctl-plan-reminders", "times", join(coming)));
        }
        lines
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

    fn state(&self, open: &OpenPlan) -> Option<String> {
        if let Some(until) = open.snoozed_until.filter(|until| *until > self.at.now) {
            let time = self.day_and_clock(until);
            return Some(
                self.locale
                    .say_with("ctl-plan-snoozed", &[("time", time.into())]),
            );
        }
        matches!(open.state, PlanState::Kept | PlanState::Started)
            .then(|| self.locale.term("ctl-state", open.state))
    }

    fn muscles(&self, muscles: &[Muscle]) -> String {
        join(muscles.iter().map(|muscle| self.locale.muscle(*muscle)))
    }
}

/// Names in a row.
pub(crate) fn join(names: impl IntoIterator<Item = String>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
