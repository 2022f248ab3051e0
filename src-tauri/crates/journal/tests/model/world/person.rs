//! The person: logs, reports, acts on plans, changes settings.

use chrono::TimeDelta;
use journal::Warnings;
use journal::*;
use recovery::{
    Activity, Delivery, Flag, Interval, LocalIssue, LocalIssueKind, MassageType, MuscleGroup,
    QuietHours, Rpe, SessionKind, TrainingLevel,
};

use super::{World, choose, delivery, fine};
use crate::event::{Event, Training};
use crate::wall_clock;

impl World {
    #[expect(clippy::too_many_lines, reason = "one arm for each event")]
    pub(super) fn act(&mut self, event: Event) {
        let at = self.at;
        let from_now = |min: i64| at.now + TimeDelta::minutes(min);
        let open = self.me.latest_plan().unwrap();
        match event {
            Event::Log(training) => {
                fine(self.me.log_workout(workout(training, at), at));
            }
            Event::Edit(which, training) => {
                if let Some(id) = self.pick(which, "workout") {
                    let edited = workout(training, at);
                    fine(self.me.edit_workout(&id.into(), edited, at));
                }
            }
            Event::Delete(which) => {
                if let Some(id) = self.pick(which, "workout") {
                    fine(self.me.delete_workout(&id.into(), at));
                }
            }
            Event::Soreness(value) => {
                fine(self.me.report_soreness(value, at));
            }
            Event::Flags(which) => {
                let flags: &[Flag] = match which {
                    2 => &[Flag::RfFever],
                    3 => &[Flag::RfDvt, Flag::RfFever],
                    _ => &[],
                };
                if flags.is_empty() {
                    let active = self.me.today(at).unwrap().flags;
                    fine(self.me.resolve(&active, &[], at));
                } else {
                    fine(self.me.report(flags, &[], at));
                }
            }
            Event::Injury { ago } => {
                let injury = LocalIssue {
                    kind: LocalIssueKind::AcuteInjury,
                    group: MuscleGroup::Quads,
                    side: None,
                    since: Some(from_now(-ago)),
                };
                fine(self.me.report(&[], &[injury], at));
            }
            Event::Healed(which) => {
                if let Some(id) = self.pick(which, "issue") {
                    fine(self.me.resolve(&[], &[id.into()], at));
                }
            }
            Event::Keep { ahead } => {
                if let Some(plan) = open {
                    let request = SlotRequest {
                        start: ahead.map(from_now),
                        minutes: None,
                        delivery: None,
                        despite_warnings: true,
                    };
                    if fine(self.me.keep(&plan, request, at)).is_some() {
                        self.oracle.opened(&plan);
                    }
                }
            }
            Event::Start => {
                if let Some(plan) = open {
                    fine(self.me.start(&plan, Warnings::Accepted, at));
                }
            }
            Event::Done => {
                if let Some(plan) = open
                    && fine(self.me.done(&plan, DoneDetails::default(), at)).is_some()
                {
                    self.oracle.closed(&plan);
                }
            }
            Event::Snooze(by) => {
                let by = [Snooze::QuarterHour, Snooze::Hour, Snooze::UntilSlot][usize::from(by)];
                if let Some(plan) = open
                    && fine(self.me.snooze(&plan, by, at)).is_some()
                {
                    self.oracle.opened(&plan);
                    self.oracle.snoozed(&self.file, &plan, at);
                }
            }
            Event::Skip => {
                if let Some(plan) = open
                    && fine(self.me.skip(&plan, at)).is_some()
                {
                    self.oracle.closed(&plan);
                }
            }
            Event::Undo => {
                if let Some(today) = fine(self.me.undo(at)) {
                    self.oracle.all_may_open();
                    self.oracle.undone(today.pause);
                    self.oracle.quiet = self.me.settings().unwrap().profile.quiet;
                }
            }
            Event::LetGo => {
                if let Some(plan) = open {
                    fine(self.me.let_go(&plan, at));
                }
            }
            Event::Booked => {
                if let Some(plan) = open {
                    fine(self.me.booked(&plan, at));
                }
            }
            Event::CancelStart => {
                if let Some(plan) = open {
                    fine(self.me.cancel_start(&plan, at));
                }
            }
            Event::DidNot => {
                if let Some(plan) = open {
                    fine(self.me.did_not(&plan, at));
                }
            }
            Event::Massage { ago, therapist } => {
                let massage = NewMassage {
                    start: from_now(-ago - 30),
                    minutes: 30,
                    pressure: 3,
                    massage_type: MassageType::Swedish,
                    delivery: if therapist {
                        Delivery::Therapist
                    } else {
                        Delivery::SelfMassage
                    },
                    muscles: vec![],
                };
                fine(self.me.log_massage(massage, at));
            }
            Event::DeleteMassage(which) => {
                if let Some(id) = self.pick(which, "massage") {
                    fine(self.me.delete_massage(&id.into(), at));
                    self.oracle.all_may_open();
                }
            }
            Event::Session { ahead, race } => {
                let session = NewSession {
                    start: from_now(ahead),
                    duration_min: None,
                    kind: if race {
                        SessionKind::Competition
                    } else {
                        SessionKind::Training
                    },
                    rpe_expected: None,
                    activity: None,
                };
                fine(self.me.plan_session(session, at));
            }
            Event::Cancel(which) => {
                if let Some(id) = self.pick(which, "planned_session") {
                    fine(self.me.cancel_session(&id.into(), at));
                }
            }
            Event::Busy { ahead, min } => {
                let interval = Interval {
                    start: from_now(ahead),
                    end: from_now(ahead + min),
                };
                fine(self.me.add_busy(interval, String::new(), at));
            }
            Event::NotBusy(which) => {
                if let Some(id) = self.pick(which, "busy") {
                    fine(self.me.remove_busy(&id.into(), at));
                }
            }
            Event::Quiet(hours) => self.set(|settings| {
                settings.profile.quiet = hours.map(|(start, end)| QuietHours {
                    start: wall_clock::half_hours(start),
                    end: wall_clock::half_hours(end),
                });
            }),
            Event::Delivery(by) => self.set(|settings| settings.profile.delivery = delivery(by)),
            Event::Level(which) => self.set(|settings| {
                settings.profile.level = [
                    TrainingLevel::Recreational,
                    TrainingLevel::Regular,
                    TrainingLevel::SeriousAmateur,
                    TrainingLevel::Competitive,
                ][usize::from(which)];
            }),
            Event::Pause(how) => {
                let how = [
                    PauseFor::Hour,
                    PauseFor::UntilTomorrow,
                    PauseFor::UntilResumed,
                ][usize::from(how)];
                if let Some(today) = fine(self.me.pause(how, at)) {
                    self.oracle.paused(how, today.pause, at);
                }
            }
            Event::Resume => {
                fine(self.me.resume(at));
                self.oracle.resumed();
            }
            Event::Dismiss(which) => {
                let inbox = self.me.today(at).unwrap().inbox;
                if let Some(notice) = choose(which, &inbox) {
                    fine(self.me.dismiss_notice(&notice.id, at));
                    self.oracle.dismissed(&notice);
                }
            }
            other => self.change_series(other),
        }
    }
}

fn workout(training: Training, at: Moment) -> NewWorkout {
    let activities = [
        Activity::StrengthLower,
        Activity::Running,
        Activity::Hiit,
        Activity::Tennis,
        Activity::Yoga,
    ];
    NewWorkout {
        activity: activities[usize::from(training.activity) % activities.len()],
        end: at.now - TimeDelta::minutes(training.ago),
        duration_min: 60,
        rpe: Rpe::new(training.rpe).unwrap(),
        guessed: false,
        muscles: vec![],
        competition: training.race,
        soreness: None,
        flags: vec![],
        local_issues: vec![],
        questions: journal::Questions::NotAsked,
        note: String::new(),
        of_session: None,
    }
}
