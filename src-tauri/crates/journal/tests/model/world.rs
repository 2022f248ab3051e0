//! A person and an agent, each with a connection of their own to one journal, and a screen.

use std::sync::OnceLock;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use journal::*;
use proptest::sample::Index;
use recovery::{
    Activity, Delivery, DeliveryPreference, Flag, Interval, LocalIssue, LocalIssueKind,
    MassageType, MuscleGroup, QuietHours, Rpe, SessionKind, TrainingLevel,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::deed::{Death, Deed, Manners, Training, ZONES};
use crate::desk::Desk;
use crate::oracle::Oracle;
use crate::{rows, wall_clock};

/// How a life begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    pub(crate) zone: &'static str,
    pub(crate) day: &'static str,
    pub(crate) minute: i64,
    pub(crate) delivery: u8,
    /// Whether there are quiet hours.
    pub(crate) night: bool,
}

pub(crate) struct World {
    me: Journal,
    agent: Journal,
    /// The same file, for looking at it.
    file: Connection,
    at: Moment,
    run: u32,
    desk: Desk,
    oracle: Oracle,
    /// Every raise so far, for answers to come.
    raised: Vec<ReminderId>,
    _folder: TempDir,
}

impl World {
    pub(crate) fn new(start: Start) -> Self {
        let folder = folder();
        let path = folder.path().join("journal.sqlite");
        std::fs::write(&path, blank()).unwrap();
        let day: DateTime<Utc> = format!("{}T00:00:00Z", start.day).parse().unwrap();
        let mut world = Self {
            me: Journal::open(&path).unwrap(),
            agent: Journal::open(&path).unwrap(),
            file: Connection::open(&path).unwrap(),
            at: Moment {
                // off the grid of the slots: what a person does never falls on its very instants
                now: day + TimeDelta::minutes(start.minute) + TimeDelta::seconds(7),
                zone: zone(start.zone),
            },
            run: 0,
            desk: Desk::new(),
            oracle: Oracle::default(),
            raised: Vec::new(),
            _folder: folder,
        };
        world.set(|settings| {
            settings.profile.delivery = delivery(start.delivery);
            if !start.night {
                settings.profile.quiet = None;
            }
        });
        world
    }

    /// It happens, and the agent hears of it at once if it is awake.
    pub(crate) fn does(&mut self, deed: &Deed) {
        match *deed {
            Deed::Pass(min) => self.pass(min),
            Deed::ToNext => {
                let next = self.agent.next_due(self.at).unwrap();
                let min = next.map_or(60, |next| (next - self.at.now).num_minutes() + 1);
                self.pass(min.clamp(1, 20_000));
            }
            Deed::Sleep(min) => {
                self.at.now += TimeDelta::minutes(min);
                self.oracle.sleeps();
            }
            Deed::ClockBack(min) => {
                self.at.now -= TimeDelta::minutes(min);
                self.oracle.sleeps();
            }
            Deed::Zone(which) => {
                self.at.zone = zone(ZONES[which.index(ZONES.len())]);
                self.oracle.sleeps();
            }
            Deed::Dies(how) => self.dies(how),
            Deed::Server(manners) => self.serves(manners),
            Deed::Answer(which, answer) => self.answers(which, answer),
            other => self.acts(other),
        }
        self.look();
        let run = self.run_name();
        let again = self.agent.claim_due(&run, self.at).unwrap();
        assert_eq!(again, [], "a second look gives nothing new");
        let today = self.me.today(self.at).unwrap();
        self.oracle.reads(&self.file, &today, self.at);
    }

    /// The agent looks: claims, closes, raises.
    pub(crate) fn look(&mut self) {
        let due = self.claim();
        for number in self.agent.close_pending(self.at).unwrap() {
            self.desk.close(number);
        }
        for reminder in due {
            self.raise(&reminder);
        }
        let next = self.agent.next_due(self.at).unwrap();
        assert!(
            next.is_none_or(|next| next > self.at.now),
            "it would never sleep"
        );
        self.oracle.after_look(&self.file, &self.desk, self.at);
    }

    pub(crate) fn ends(&mut self) {
        self.me.check().unwrap();
    }

    fn pass(&mut self, min: i64) {
        let end = self.at.now + TimeDelta::minutes(min);
        for _ in 0..2_000 {
            let next = self.agent.next_due(self.at).unwrap();
            self.at.now = next.map_or(end, |next| next.min(end));
            if self.at.now == end {
                return;
            }
            self.look();
        }
        panic!("the agent wakes again and again");
    }

    fn claim(&mut self) -> Vec<DueReminder> {
        let run = self.run_name();
        self.oracle.take_in(&self.file);
        let due = self.agent.claim_due(&run, self.at).unwrap();
        self.oracle.after_claim(&self.file, &due, &run, self.at);
        due
    }

    fn run_name(&self) -> String {
        format!("run-{}", self.run)
    }

    fn raise(&mut self, reminder: &DueReminder) {
        let cause = match self.desk.manners {
            Manners::Good => {
                let before = self.desk.number_of(&reminder.id);
                assert!(
                    before.is_none() || before == reminder.server_id,
                    "it would stand on the screen twice: {reminder:?}"
                );
                let number = self.desk.show(&reminder.id, reminder.server_id);
                self.agent
                    .mark_shown(&reminder.id, number, self.at)
                    .unwrap();
                self.oracle.shown(reminder, self.at);
                self.raised.push(reminder.id.clone());
                return;
            }
            Manners::Absent => "server_absent",
            Manners::Refusing => "refused",
        };
        self.agent
            .mark_failed(&reminder.id, cause, self.at)
            .unwrap();
        self.oracle.failed(&reminder.id);
    }

    fn dies(&mut self, how: Death) {
        if matches!(how, Death::AfterClaim | Death::AfterShown) {
            let due = self.claim();
            if how == Death::AfterShown
                && let Some(first) = due.first()
            {
                self.raise(first);
            }
        }
        if how == Death::AndItsScreen {
            self.desk.seen.clear();
        }
        self.run += 1;
        self.agent = Journal::open(self.me.path()).unwrap();
        self.oracle.agent_died();
    }

    fn serves(&mut self, manners: Manners) {
        let before = std::mem::replace(&mut self.desk.manners, manners);
        if manners == Manners::Absent {
            self.desk.seen.clear();
        }
        if before == Manners::Absent && manners != Manners::Absent {
            self.agent.server_came(self.at).unwrap();
        }
    }

    fn answers(&mut self, which: Index, answer: u8) {
        let Some(id) = some(which, &self.raised) else {
            return;
        };
        let answer = [
            Answer::Start,
            Answer::Snooze,
            Answer::Skip,
            Answer::Opened,
            Answer::Dismissed,
        ][usize::from(answer)];
        if let Some(number) = self.desk.number_of(&id) {
            self.desk.close(number);
        }
        let done = self.agent.answer(&id, answer, self.at);
        fine(done);
        let picture = rows::picture(&self.file);
        fine(self.agent.answer(&id, answer, self.at));
        assert_eq!(
            rows::picture(&self.file),
            picture,
            "a second answer changes nothing"
        );
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each deed")]
    fn acts(&mut self, deed: Deed) {
        let at = self.at;
        let from_now = |min: i64| at.now + TimeDelta::minutes(min);
        let open = self.me.latest_plan().unwrap();
        match deed {
            Deed::Log(training) => {
                fine(self.me.log_workout(workout(training, at), at));
            }
            Deed::Edit(which, training) => {
                if let Some(id) = self.pick(which, "workout") {
                    let edited = workout(training, at);
                    fine(self.me.edit_workout(&id.into(), edited, at));
                }
            }
            Deed::Delete(which) => {
                if let Some(id) = self.pick(which, "workout") {
                    fine(self.me.delete_workout(&id.into(), at));
                }
            }
            Deed::Undelete(which) => {
                if let Some(id) = self.pick(which, "workout") {
                    fine(self.me.undelete_workout(&id.into(), at));
                }
            }
            Deed::Soreness(value) => {
                fine(self.me.report_soreness(value, at));
            }
            Deed::Flags(which) => {
                let flags: &[Flag] = match which {
                    2 => &[Flag::RfFever],
                    3 => &[Flag::RfDvt, Flag::RfFever],
                    _ => &[],
                };
                if flags.is_empty() {
                    let stand = self.me.today(at).unwrap().flags;
                    fine(self.me.settle(&stand, &[], at));
                } else {
                    fine(self.me.report(flags, &[], at));
                }
            }
            Deed::Injury { ago } => {
                let injury = LocalIssue {
                    kind: LocalIssueKind::AcuteInjury,
                    group: MuscleGroup::Quads,
                    side: None,
                    since: Some(from_now(-ago)),
                };
                fine(self.me.report(&[], &[injury], at));
            }
            Deed::Healed(which) => {
                if let Some(id) = self.pick(which, "issue") {
                    fine(self.me.settle(&[], &[id.into()], at));
                }
            }
            Deed::Keep { ahead } => {
                if let Some(plan) = open {
                    let wish = SlotRequest {
                        start: ahead.map(from_now),
                        minutes: None,
                        delivery: None,
                        despite_warnings: true,
                    };
                    if fine(self.me.keep(&plan, wish, at)).is_some() {
                        self.oracle.opened(&plan);
                    }
                }
            }
            Deed::Start => {
                if let Some(plan) = open {
                    fine(self.me.start(&plan, true, at));
                }
            }
            Deed::Done => {
                if let Some(plan) = open
                    && fine(self.me.done(&plan, DoneDetails::default(), at)).is_some()
                {
                    self.oracle.closed(&plan);
                }
            }
            Deed::Snooze(by) => {
                let by = [Snooze::QuarterHour, Snooze::Hour, Snooze::UntilSlot][usize::from(by)];
                if let Some(plan) = open
                    && fine(self.me.snooze(&plan, by, at)).is_some()
                {
                    self.oracle.opened(&plan);
                    self.oracle.snoozed(&self.file, &plan, at);
                }
            }
            Deed::Skip => {
                if let Some(plan) = open
                    && fine(self.me.skip(&plan, at)).is_some()
                {
                    self.oracle.closed(&plan);
                }
            }
            Deed::Unskip => {
                if let Some(plan) = self.me.latest_plan().unwrap()
                    && fine(self.me.unskip(&plan, at)).is_some()
                {
                    self.oracle.opened(&plan);
                }
            }
            Deed::Massage { ago, therapist } => {
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
            Deed::DeleteMassage(which) => {
                if let Some(id) = self.pick(which, "massage") {
                    fine(self.me.delete_massage(&id.into(), at));
                    self.oracle.all_may_open();
                }
            }
            Deed::Session { ahead, race } => {
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
            Deed::Cancel(which) => {
                if let Some(id) = self.pick(which, "planned_session") {
                    fine(self.me.cancel_session(&id.into(), at));
                }
            }
            Deed::Busy { ahead, min } => {
                let interval = Interval {
                    start: from_now(ahead),
                    end: from_now(ahead + min),
                };
                fine(self.me.add_busy(interval, String::new(), at));
            }
            Deed::NotBusy(which) => {
                if let Some(id) = self.pick(which, "busy") {
                    fine(self.me.remove_busy(&id.into(), at));
                }
            }
            Deed::Quiet(hours) => self.set(|settings| {
                settings.profile.quiet = hours.map(|(start, end)| QuietHours {
                    start: wall_clock::half_hours(start),
                    end: wall_clock::half_hours(end),
                });
            }),
            Deed::Delivery(by) => self.set(|settings| settings.profile.delivery = delivery(by)),
            Deed::Level(which) => self.set(|settings| {
                settings.profile.level = [
                    TrainingLevel::Recreational,
                    TrainingLevel::Regular,
                    TrainingLevel::SeriousAmateur,
                    TrainingLevel::Competitive,
                ][usize::from(which)];
            }),
            Deed::Pause(how) => {
                let how = [
                    PauseFor::Hour,
                    PauseFor::UntilTomorrow,
                    PauseFor::UntilResumed,
                ][usize::from(how)];
                if let Some(today) = fine(self.me.pause(how, at)) {
                    self.oracle.paused(how, today.pause, at);
                }
            }
            Deed::Resume => {
                fine(self.me.resume(at));
                self.oracle.resumed();
            }
            Deed::Dismiss(which) => {
                let inbox = self.me.today(at).unwrap().inbox;
                if let Some(notice) = some(which, &inbox) {
                    fine(self.me.dismiss_notice(&notice.id, at));
                    self.oracle.dismissed(notice.kind);
                }
            }
            _ => {}
        }
    }

    fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.me.settings().unwrap();
        change(&mut settings);
        if fine(self.me.set_settings(settings.clone(), self.at)).is_some() {
            self.oracle.quiet = settings.profile.quiet;
        }
    }

    fn pick(&self, which: Index, table: &str) -> Option<String> {
        let sql = format!("SELECT id FROM {table} ORDER BY rowid");
        let mut rows = self.file.prepare_cached(&sql).unwrap();
        let ids = rows.query_map([], |row| row.get(0)).unwrap();
        let ids: Vec<String> = ids.map(Result::unwrap).collect();
        some(which, &ids)
    }
}

/// A verb may refuse, but the store never fails.
fn fine<T>(result: Result<T, JournalError>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) if error.is_store() => panic!("{error:?}"),
        Err(_) => None,
    }
}

fn some<T: Clone>(which: Index, all: &[T]) -> Option<T> {
    (!all.is_empty()).then(|| which.get(all).clone())
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
        muscles: vec![],
        competition: training.race,
        soreness: None,
        flags: vec![],
        local_issues: vec![],
        note: String::new(),
    }
}

fn delivery(by: u8) -> DeliveryPreference {
    [
        DeliveryPreference::SelfMassage,
        DeliveryPreference::Therapist,
        DeliveryPreference::Either,
    ][usize::from(by)]
}

fn zone(name: &str) -> Tz {
    name.parse().unwrap()
}

/// In memory where there is a place for it.
fn folder() -> TempDir {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

/// A new journal's file, made once.
fn blank() -> &'static [u8] {
    static BLANK: OnceLock<Vec<u8>> = OnceLock::new();
    BLANK.get_or_init(|| {
        let folder = folder();
        let path = folder.path().join("journal.sqlite");
        drop(Journal::open(&path).unwrap());
        std::fs::read(&path).unwrap()
    })
}
