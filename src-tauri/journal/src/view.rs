//! What the verbs take and give. The window, the terminal and the agent see only these.

use chrono::{DateTime, NaiveTime, Utc};
use recovery::{
    Activity, Delivery, Flag, Interval, LocalIssue, Maintenance, MassageType, Muscle,
    PreCompetition, PreWorkout, PressureLevel, Profile, Rpe, SessionKind, Slot,
};
use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, EnumString, IntoStaticStr};

use crate::{
    BusyId, IssueId, MassageId, NoticeId, PlanId, ReminderId, SessionId, SorenessId, WorkoutId,
};

macro_rules! wire {
    ($($item:item)+) => { $(
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        $item
    )+ };
}

macro_rules! wire_ids {
    ($($item:item)+) => { $(
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, AsRefStr, Display,
            EnumIter, EnumString, IntoStaticStr,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        $item
    )+ };
}

wire! {
    /// A workout to be logged.
    pub struct NewWorkout {
        /// What it was.
        pub activity: Activity,
        /// When it ended.
        pub end: DateTime<Utc>,
        /// How long it took, in minutes.
        pub duration_min: u32,
        /// How hard it felt.
        pub rpe: Rpe,
        /// The person's own pick of muscles; empty = the activity's.
        #[serde(default)]
        pub muscles: Vec<Muscle>,
        /// Whether it was a race, match or meet.
        #[serde(default)]
        pub competition: bool,
        /// How sore the trained muscles are now, 0–10, if it was asked.
        #[serde(default)]
        pub soreness: Option<u8>,
        /// Red flags that were ticked on the safety screen.
        #[serde(default)]
        pub flags: Vec<Flag>,
        /// Local issues that were told on the safety screen.
        #[serde(default)]
        pub local_issues: Vec<LocalIssue>,
        /// A note of the person's own.
        #[serde(default)]
        pub note: String,
    }

    /// A workout in the journal.
    pub struct WorkoutEntry {
        /// Its id.
        pub id: WorkoutId,
        /// What it was.
        pub activity: Activity,
        /// When it ended.
        pub end: DateTime<Utc>,
        /// How long it took, in minutes.
        pub duration_min: u32,
        /// How hard it felt.
        pub rpe: Rpe,
        /// The person's own pick of muscles; empty = the activity's.
        pub muscles: Vec<Muscle>,
        /// Whether it was a race, match or meet.
        pub competition: bool,
        /// A note of the person's own.
        pub note: String,
        /// Where it was logged: the IANA zone.
        pub zone: String,
    }

    /// A massage to be logged.
    pub struct NewMassage {
        /// When it started.
        pub start: DateTime<Utc>,
        /// How long it took.
        pub minutes: u32,
        /// How firm it was, 1–5.
        pub pressure: PressureLevel,
        /// Of which type.
        #[serde(rename = "type")]
        pub massage_type: MassageType,
        /// By whom.
        pub delivery: Delivery,
        /// Which muscles; empty = as in the plan.
        #[serde(default)]
        pub muscles: Vec<Muscle>,
    }

    /// A massage in the journal.
    pub struct MassageEntry {
        /// Its id.
        pub id: MassageId,
        /// The plan that it carried out, if any.
        pub plan: Option<PlanId>,
        /// When it started.
        pub start: DateTime<Utc>,
        /// How long it took.
        pub minutes: u32,
        /// How firm it was, 1–5.
        pub pressure: PressureLevel,
        /// Of which type.
        #[serde(rename = "type")]
        pub massage_type: MassageType,
        /// By whom.
        pub delivery: Delivery,
        /// Which muscles.
        pub muscles: Vec<Muscle>,
    }

    /// A planned session or competition to be put into the calendar.
    pub struct NewSession {
        /// When it starts.
        pub start: DateTime<Utc>,
        /// How long it takes, in minutes; absent = 60, a competition 120.
        pub duration_min: Option<u32>,
        /// Training or competition.
        pub kind: SessionKind,
        /// How hard it is expected to be.
        pub rpe_expected: Option<Rpe>,
        /// What it will be.
        pub activity: Option<Activity>,
    }

    /// A planned session in the journal.
    pub struct SessionEntry {
        /// Its id.
        pub id: SessionId,
        /// When it starts.
        pub start: DateTime<Utc>,
        /// When it ends.
        pub end: DateTime<Utc>,
        /// Training or competition.
        pub kind: SessionKind,
        /// How hard it is expected to be.
        pub rpe_expected: Option<Rpe>,
        /// What it will be.
        pub activity: Option<Activity>,
    }

    /// A soreness answer.
    pub struct SorenessEntry {
        /// Its id.
        pub id: SorenessId,
        /// When it was told.
        pub at: DateTime<Utc>,
        /// 0–10.
        pub value: u8,
    }

    /// A local issue in the journal.
    pub struct IssueEntry {
        /// Its id.
        pub id: IssueId,
        /// What, where, since when.
        pub issue: LocalIssue,
    }

    /// A busy interval in the journal, beside the working hours.
    pub struct BusyEntry {
        /// Its id.
        pub id: BusyId,
        /// When.
        pub interval: Interval,
        /// What for, in the person's words; may be empty.
        pub label: String,
    }

    /// Everything that Today shows.
    pub struct Today {
        /// When this was read.
        pub now: DateTime<Utc>,
        /// The device's zone, IANA.
        pub zone: String,
        /// Whether the first-start page has not been answered or skipped yet.
        pub first_start: bool,
        /// The open plan, if there is one.
        pub open: Option<OpenPlan>,
        /// What waits to be read.
        pub inbox: Vec<Notice>,
        /// The next reminder, if one is due.
        pub next_reminder: Option<NextReminder>,
        /// Reminders are paused until then; `null` inside = until resumed.
        pub pause: Option<Pause>,
        /// The last massage done.
        pub last_massage: Option<MassageEntry>,
        /// When the next regular massage is due (section 5); absent before the first workout.
        pub due: Option<recovery::Due>,
        /// Planned sessions that start within the next day.
        pub planned_today: Vec<SessionEntry>,
        /// Activities by how often they were logged lately, most often first.
        pub usual_activities: Vec<Activity>,
        /// Minutes and RPE of the last workout of the usual activity, to fill the sheet.
        pub last_workout: Option<WorkoutEntry>,
        /// Local issues that still count.
        pub local_issues: Vec<IssueEntry>,
        /// Red flags that still count.
        pub flags: Vec<Flag>,
        /// The latest soreness answer since the leading workout ended.
        pub soreness: Option<SorenessEntry>,
        /// Whether the weekly check-in is open.
        pub check_in_open: bool,
        /// What the last weekly check-in came to, while it counts. With the action `stop` there is
        /// no open plan, unless a red flag says what to do.
        pub check_in: Option<recovery::CheckIn>,
        /// What is suggested beside a plan.
        pub cards: Cards,
    }

    /// What is suggested beside a plan (rules, 4.7); each absent unless its time has come.
    #[derive(Default)]
    pub struct Cards {
        /// A light massage before a session within a day, if the person wants this card.
        pub pre_workout: Option<PreWorkout>,
        /// A light massage two or three days before a competition.
        pub pre_competition: Option<PreCompetition>,
        /// A longer regular massage on a rest day, when it is due or nearly.
        pub maintenance: Option<Maintenance>,
    }

    /// The plan that is open now.
    pub struct OpenPlan {
        /// Its id.
        pub id: PlanId,
        /// Where it stands.
        pub state: PlanState,
        /// What the rules say.
        pub plan: recovery::Plan,
        /// The slot that counts: the kept one, else the recommended one.
        pub slot: Option<Slot>,
        /// The workout that leads.
        pub workout: WorkoutEntry,
        /// A snooze in force.
        pub snoozed_until: Option<DateTime<Utc>>,
        /// What stands on the 72-hour timeline.
        pub timeline: Timeline,
    }

    /// What stands on the timeline between the workout's end and 72 h later.
    pub struct Timeline {
        /// Quiet hours.
        pub quiet: Vec<Interval>,
        /// Working hours and busy time, merged.
        pub busy: Vec<Interval>,
        /// Planned sessions.
        pub planned: Vec<SessionEntry>,
    }

    /// The next reminder.
    pub struct NextReminder {
        /// Its id.
        pub id: ReminderId,
        /// What it will say.
        pub kind: ReminderKind,
        /// When.
        pub at: DateTime<Utc>,
    }

    /// A pause of all reminders.
    pub struct Pause {
        /// Until when; absent = until resumed.
        pub until: Option<DateTime<Utc>>,
    }

    /// A line in Today's inbox: a reminder that could not be shown or was missed, or a journal that
    /// was replaced.
    pub struct Notice {
        /// Its id.
        pub id: NoticeId,
        /// Why it is here.
        pub kind: NoticeKind,
        /// The reminder it stands for, if it stands for one.
        pub reminder: Option<ReminderId>,
        /// What the reminder would have said.
        pub reminder_kind: Option<ReminderKind>,
        /// The plan it is about.
        pub plan: Option<PlanId>,
        /// The slot it is about.
        pub slot: Option<Slot>,
        /// When it came in.
        pub at: DateTime<Utc>,
        /// How many were merged into it.
        pub count: u32,
        /// Of a journal that was replaced: what was logged after this is not in it.
        pub since: Option<DateTime<Utc>>,
        /// Where the file from before lies.
        pub file: Option<String>,
    }

    /// Everything that can be set.
    pub struct Settings {
        /// Level, delivery, quiet hours, therapist hours and lead, precautions.
        pub profile: Profile,
        /// Usual working hours, which the planner treats as busy; absent = none.
        pub working_hours: Option<WorkingHours>,
        /// Follow the system, or light, or dark.
        pub theme: Theme,
        /// `en`, `de`, …; absent = the system's.
        pub language: Option<String>,
        /// Whether notification text leaves out health details.
        pub private_notifications: bool,
        /// Whether the agent starts at login.
        pub start_at_login: bool,
        /// The clock time of the massage-due reminder.
        #[serde(with = "hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub due_reminder_at: NaiveTime,
        /// Whether the pre-workout card is wanted (4.7; off by default).
        pub pre_workout_card: bool,
    }

    /// Usual working hours on the wall clock.
    pub struct WorkingHours {
        /// Begin.
        #[serde(with = "hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub start: NaiveTime,
        /// End.
        #[serde(with = "hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub end: NaiveTime,
        /// Days, 1 Monday … 7 Sunday.
        pub weekdays: Vec<u8>,
    }

    /// How a massage was done, beyond what the plan says.
    #[derive(Default)]
    pub struct DoneDetails {
        /// How many minutes; absent = the slot's.
        #[serde(default)]
        pub minutes: Option<u32>,
        /// When it started; absent = so that it ends now.
        #[serde(default)]
        pub start: Option<DateTime<Utc>>,
        /// Which type; absent = the slot's first.
        #[serde(default, rename = "type")]
        pub massage_type: Option<MassageType>,
        /// By whom; absent = as in the slot.
        #[serde(default)]
        pub delivery: Option<Delivery>,
        /// How firm, 1–5; absent = the slot's highest.
        #[serde(default)]
        pub pressure: Option<PressureLevel>,
    }

    /// A time for the massage that the person picked.
    pub struct KeepWish {
        /// Start; absent = the recommended slot as it is.
        #[serde(default)]
        pub start: Option<DateTime<Utc>>,
        /// Minutes; absent = the slot's.
        #[serde(default)]
        pub minutes: Option<u32>,
        /// By whom; absent = as in the slot.
        #[serde(default)]
        pub delivery: Option<Delivery>,
        /// Keep it although a rule warns (never although a rule refuses).
        #[serde(default)]
        pub despite_warnings: bool,
    }

    /// A line of the journal, newest first.
    #[serde(tag = "entry", rename_all = "snake_case")]
    pub enum Entry {
        /// A workout.
        Workout(WorkoutEntry),
        /// A massage.
        Massage(MassageEntry),
    }

    /// A reminder that is due and has been claimed.
    pub struct DueReminder {
        /// Its id; stable over restarts, so that a second raise replaces the first.
        pub id: ReminderId,
        /// What it says.
        pub kind: ReminderKind,
        /// When it was due.
        pub at: DateTime<Utc>,
        /// After this instant it is no longer worth raising.
        pub worth_until: DateTime<Utc>,
        /// The plan it is about.
        pub plan: Option<PlanId>,
        /// The slot it is about.
        pub slot: Option<Slot>,
        /// Whether the text must leave out health details.
        pub private: bool,
        /// Which attempt this is, from 1.
        pub attempt: u32,
        /// The end of the slot's window: no snooze goes beyond.
        pub window_end: Option<DateTime<Utc>>,
        /// The number under which the server knows an earlier raise of it, to be replaced.
        pub server_id: Option<u32>,
    }

    /// A reminder, and what happened to it.
    pub struct ReminderLife {
        /// Its id.
        pub id: ReminderId,
        /// What it says.
        pub kind: ReminderKind,
        /// The plan it is about, if it is about one.
        pub plan: Option<PlanId>,
        /// When it comes, or would have come.
        pub at: DateTime<Utc>,
        /// Where it stands.
        pub state: ReminderState,
        /// What happened to it, oldest first.
        pub steps: Vec<ReminderStep>,
    }

    /// One step in the life of a reminder.
    pub struct ReminderStep {
        /// When.
        pub at: DateTime<Utc>,
        /// What happened.
        pub step: ReminderState,
        /// Why; an id such as `quiet_hours`, `answered:skip`, `server_absent`.
        pub cause: String,
    }
}

wire_ids! {
    /// Where a plan stands.
    pub enum PlanState {
        /// Offered.
        Open,
        /// The person kept a time.
        Kept,
        /// The massage has been started.
        Started,
        /// Done.
        Done,
        /// Skipped.
        Skipped,
        /// Replaced by a later plan.
        Superseded,
        /// All windows went by.
        Expired,
    }

    /// What a reminder says.
    pub enum ReminderKind {
        /// The slot's window has opened.
        WindowOpen,
        /// The slot is near.
        Slot,
        /// A regular massage is due.
        MassageDue,
        /// How sore are you?
        Soreness,
        /// A light massage before the competition.
        PreCompetition,
    }

    /// Where a reminder stands.
    pub enum ReminderState {
        /// Waits for its instant.
        Pending,
        /// An agent is about to raise it.
        Claimed,
        /// It is on the screen, or was.
        Shown,
        /// The person answered.
        Answered,
        /// Its time went by unseen.
        Missed,
        /// The plan changed; it is no longer wanted.
        Withdrawn,
        /// Raising it failed three times; it waits in the inbox.
        Parked,
    }

    /// Why a line is in the inbox.
    pub enum NoticeKind {
        /// The notification server could not show it.
        NotShown,
        /// It was due while nothing could show it, and is past.
        Missed,
        /// A slot that was kept had to go for safety.
        KeptSlotRemoved,
        /// A damaged journal was set aside and a backup restored.
        Restored,
        /// A damaged journal was set aside, there was no good backup, and a new one was begun.
        BegunAnew,
        /// The person went back to a backup.
        PutBack,
    }

    /// What the person answered to a notification, in the window or in the terminal.
    pub enum Answer {
        /// Start now.
        Start,
        /// Later: by the default of 15 minutes.
        Snooze,
        /// Not this time.
        Skip,
        /// Opened the window on it.
        Opened,
        /// Closed it without a choice.
        Dismissed,
    }

    /// How long to snooze.
    pub enum Snooze {
        /// 15 minutes.
        #[serde(rename = "15_min")]
        #[strum(serialize = "15_min")]
        #[cfg_attr(feature = "bindings", ts(rename = "15_min"))]
        QuarterHour,
        /// 1 hour.
        #[serde(rename = "1_h")]
        #[strum(serialize = "1_h")]
        #[cfg_attr(feature = "bindings", ts(rename = "1_h"))]
        Hour,
        /// Until the slot's own reminder.
        UntilSlot,
    }

    /// How long to pause all reminders.
    pub enum PauseFor {
        /// One hour.
        Hour,
        /// Until tomorrow morning, the end of quiet hours or 08:00.
        UntilTomorrow,
        /// Until resumed.
        UntilResumed,
    }

    /// The look.
    pub enum Theme {
        /// As the system.
        System,
        /// Light.
        Light,
        /// Dark.
        Dark,
    }
}

mod hh_mm {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "the signature is serde's"
    )]
    pub(super) fn serialize<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&time.format("%H:%M").to_string())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(from)?;
        NaiveTime::parse_from_str(&text, "%H:%M").map_err(D::Error::custom)
    }
}
