//! What can happen, and how it is applied to the journal.

use chrono::TimeDelta;
use chrono_tz::Tz;
use journal::Warnings;
use journal::*;
use proptest::prelude::*;
use recovery::{
    Activity, Delivery, DeliveryPreference, Flag, Interval, LocalIssue, LocalIssueKind, MuscleGroup,
};

use super::series::{SeriesEvent, of_series};
use super::{World, running};
use crate::person::*;

#[derive(Debug, Clone)]
pub(crate) enum Event {
    Log {
        activity: usize,
        rpe: i64,
        ago_min: i64,
    },
    DeleteLast,
    Pass {
        min: i64,
    },
    ClockBack {
        min: i64,
    },
    Soreness(u8),
    Flag(bool),
    Issue,
    Snooze(usize),
    Skip,
    Undo,
    LetGo,
    DidNot,
    Keep {
        ahead_min: Option<i64>,
    },
    Start,
    /// What is running ends, done or not.
    End(bool),
    Done,
    Massage(bool),
    Session {
        ahead_min: i64,
        race: bool,
    },
    Series(SeriesEvent),
    Busy {
        ahead_min: i64,
        min: i64,
    },
    Pause(usize),
    Resume,
    Zone(usize),
    Delivery(usize),
    AgentDies,
    Fails,
}

pub(crate) fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (0..15_usize, 1..=10_i64, 0..600_i64)
            .prop_map(|(activity, rpe, ago_min)| Event::Log { activity, rpe, ago_min }),
        1 => Just(Event::DeleteLast),
        8 => (1..900_i64).prop_map(|min| Event::Pass { min }),
        1 => (1..3_000_i64).prop_map(|min| Event::ClockBack { min }),
        2 => (0..=10_u8).prop_map(Event::Soreness),
        1 => any::<bool>().prop_map(Event::Flag),
        1 => Just(Event::Issue),
        3 => (0..3_usize).prop_map(Event::Snooze),
        1 => Just(Event::Skip),
        2 => Just(Event::Undo),
        1 => Just(Event::LetGo),
        1 => Just(Event::DidNot),
        2 => proptest::option::of(0..4_000_i64).prop_map(|ahead_min| Event::Keep { ahead_min }),
        2 => Just(Event::Start),
        1 => any::<bool>().prop_map(Event::End),
        1 => Just(Event::Done),
        1 => any::<bool>().prop_map(Event::Massage),
        2 => (-60..6_000_i64, any::<bool>())
            .prop_map(|(ahead_min, race)| Event::Session { ahead_min, race }),
        2 => of_series().prop_map(Event::Series),
        1 => (-60..3_000_i64, 1..900_i64)
            .prop_map(|(ahead_min, min)| Event::Busy { ahead_min, min }),
        1 => (0..3_usize).prop_map(Event::Pause),
        1 => Just(Event::Resume),
        1 => (0..ZONES.len()).prop_map(Event::Zone),
        1 => (0..3_usize).prop_map(Event::Delivery),
        1 => Just(Event::AgentDies),
        1 => Just(Event::Fails),
    ]
}

pub(super) const ZONES: [Tz; 4] = [
    chrono_tz::Europe::Berlin,
    chrono_tz::Australia::Lord_Howe,
    chrono_tz::Asia::Kathmandu,
    chrono_tz::America::St_Johns,
];

impl World {
    #[expect(clippy::too_many_lines, reason = "one arm for each event")]
    pub(crate) fn apply(&mut self, event: &Event) {
        let at = self.at;
        let ahead = |min: i64| at.now + TimeDelta::minutes(min);
        let open = self.open().map(|open| open.id);
        match event.clone() {
            Event::Log {
                activity,
                rpe,
                ago_min,
            } => {
                let all = [
                    Activity::StrengthLower,
                    Activity::Running,
                    Activity::Hiit,
                    Activity::Yoga,
                ];
                let mut new = workout(all[activity % all.len()], rpe, MONDAY_17);
                new.end = ahead(-ago_min);
                let done = self.me.journal.log_workout(new, at);
                self.fine(done);
            }
            Event::DeleteLast => {
                let last = self.me.journal.list(None, 1).unwrap();
                if let Some(Entry::Workout(workout)) = last.first() {
                    let done = self.me.journal.delete_workout(&workout.id, at);
                    self.fine(done);
                }
            }
            Event::Pass { min } => self.at.now = ahead(min),
            Event::ClockBack { min } => self.at.now = ahead(-min),
            Event::Soreness(value) => {
                let done = self.me.journal.report_soreness(value, at);
                self.fine(done);
            }
            Event::Flag(on) => {
                let active = self.me.journal.today(at).unwrap().flags;
                let done = if on {
                    self.me.journal.report(&[Flag::RfFever], &[], at)
                } else {
                    self.me.journal.resolve(&active, &[], at)
                };
                self.fine(done);
            }
            Event::Issue => {
                let issue = LocalIssue {
                    kind: LocalIssueKind::AcuteInjury,
                    group: MuscleGroup::Quads,
                    side: None,
                    since: Some(at.now),
                };
                let done = self.me.journal.report(&[], &[issue], at);
                self.fine(done);
            }
            Event::Snooze(by) => {
                let by = [Snooze::QuarterHour, Snooze::Hour, Snooze::UntilSlot][by];
                if let Some(plan) = open {
                    let done = self.me.journal.snooze(&plan, by, at);
                    if let Some(today) = self.fine(done) {
                        let until = today.open.and_then(|open| open.snoozed_until);
                        assert!(until.is_none_or(|until| until > at.now));
                        let ids = self.me.journal.reminders(&plan).unwrap();
                        self.may_repeat.extend(ids.into_iter().map(|it| it.id));
                    }
                }
            }
            Event::Skip => {
                if let Some(plan) = open {
                    let done = self.me.journal.skip(&plan, at);
                    self.fine(done);
                }
            }
            Event::Undo => {
                let done = self.me.journal.undo(at);
                self.fine(done);
            }
            Event::LetGo => {
                if let Some(plan) = open {
                    let done = self.me.journal.let_go(&plan, at);
                    self.fine(done);
                }
            }
            Event::DidNot => {
                if let Some(plan) = open {
                    let done = self.me.journal.did_not(&plan, at);
                    self.fine(done);
                }
            }
            Event::Keep { ahead_min } => {
                if let Some(plan) = open {
                    let request = SlotRequest {
                        start: ahead_min.map(ahead),
                        despite_warnings: true,
                        ..as_recommended()
                    };
                    let done = self.me.journal.keep(&plan, request, at);
                    self.fine(done);
                }
            }
            Event::Start => {
                if let Some(plan) = open {
                    let done = self.me.journal.start(&plan, Warnings::Accepted, at);
                    self.fine(done);
                }
            }
            Event::End(done) => {
                let today = self.me.journal.today(at).unwrap();
                if let Some(plan) = running(&today) {
                    let after = if done {
                        self.me.journal.done(&plan, DoneDetails::default(), at)
                    } else {
                        self.me.journal.cancel_start(&plan, at)
                    };
                    let after = after.expect("what runs can be ended");
                    assert_ne!(running(&after), Some(plan));
                }
            }
            Event::Done => {
                if let Some(plan) = open {
                    let done = self.me.journal.done(&plan, DoneDetails::default(), at);
                    self.fine(done);
                }
            }
            Event::Massage(therapist) => {
                let by = if therapist {
                    Delivery::Therapist
                } else {
                    Delivery::SelfMassage
                };
                let mut new = massage(MONDAY_17, 45, by);
                new.start = ahead(-50);
                let done = self.me.journal.log_massage(new, at);
                self.fine(done);
            }
            Event::Session {
                ahead_min,
                race: is_race,
            } => {
                let mut new = if is_race {
                    race(MONDAY_17)
                } else {
                    training(MONDAY_17)
                };
                new.start = ahead(ahead_min);
                let done = self.me.journal.plan_session(new, at);
                self.fine(done);
            }
            Event::Series(event) => self.series(&event),
            Event::Busy { ahead_min, min } => {
                let interval = Interval {
                    start: ahead(ahead_min),
                    end: ahead(ahead_min + min),
                };
                let done = self.me.journal.add_busy(interval, String::new(), at);
                self.fine(done);
            }
            Event::Pause(how) => {
                let how = [
                    PauseFor::Hour,
                    PauseFor::UntilTomorrow,
                    PauseFor::UntilResumed,
                ][how];
                let done = self.me.journal.pause(how, at);
                self.fine(done);
            }
            Event::Resume => {
                let done = self.me.journal.resume(at);
                self.fine(done);
            }
            Event::Zone(zone) => {
                self.zone_changed |= self.at.zone != ZONES[zone];
                self.at.zone = ZONES[zone];
            }
            Event::Delivery(by) => {
                let mut settings = self.me.journal.settings().unwrap();
                settings.profile.delivery = [
                    DeliveryPreference::Therapist,
                    DeliveryPreference::SelfMassage,
                    DeliveryPreference::Either,
                ][by];
                let done = self.me.journal.set_settings(settings, at);
                self.fine(done);
            }
            Event::AgentDies => {
                // its last action may have been a claim
                let run = format!("run-{}", self.run);
                let lost = self.me.journal.claim_due(&run, at).unwrap();
                self.may_repeat.extend(lost.into_iter().map(|due| due.id));
                self.run += 1;
                let raised: Vec<_> = self.raised.iter().map(|it| it.0.clone()).collect();
                self.may_repeat.extend(raised);
            }
            Event::Fails => self.fails = !self.fails,
        }
    }
}
