//! What Today shows.

use chrono::{DateTime, Utc};
use insights::Leg;
use recovery::{
    Activity, Advice, Flag, Maintenance, PreCompetition, PreWorkout, Rpe, Tool, TrainingLevel,
};
use serde::{Deserialize, Serialize};

use crate::types::body::{IssueEntry, Referral, SorenessEntry};
use crate::types::coming::SessionEntry;
use crate::types::guided::RunningSession;
use crate::types::id::{PlanId, ReminderId, WorkoutId};
use crate::types::life::{Phase, Undo};
use crate::types::list::Entry;
use crate::types::massage::MassageEntry;
use crate::types::notice::Notice;
use crate::types::plan::OpenPlan;
use crate::types::reminder::ReminderKind;
use crate::types::workout::WorkoutEntry;

ipc_types! {
    /// Everything that Today shows.
    #[expect(clippy::struct_excessive_bools, reason = "questions with nothing in common")]
    pub struct Today {
        /// The time for which this was read.
        pub now: DateTime<Utc>,
        /// The device's time zone (IANA).
        pub zone: String,
        /// Whether the first-start page has been neither answered nor skipped.
        pub first_start: bool,
        /// What comes first.
        pub headline: Headline,
        /// What is asked or said above it, if anything.
        pub top: Option<TopSlot>,
        /// What [`Journal::undo`](crate::Journal::undo) would take back.
        pub undo: Option<Undo>,
        /// The open plan, if any. There is none while a check-in stops all massages, unless the
        /// plan itself says what to do first.
        pub open: Option<OpenPlan>,
        /// The guided session that has begun and not ended, if any.
        pub guided: Option<RunningSession>,
        /// The inbox, newest first.
        pub inbox: Vec<Notice>,
        /// The latest entry, if it is in the future: the clock was wrong when it was made.
        pub ahead: Option<Entry>,
        /// The next reminder, if one is pending.
        pub next_reminder: Option<NextReminder>,
        /// The pause of all reminders, if any.
        pub pause: Option<Pause>,
        /// The last massage.
        pub last_massage: Option<MassageEntry>,
        /// The last massage that counts as a regular one, from whose end the next is due.
        pub last_regular: Option<MassageEntry>,
        /// When the next regular massage is due (rules 5); absent before the first workout.
        pub due: Option<recovery::Due>,
        /// Planned sessions that start within the next day.
        pub planned_today: Vec<SessionEntry>,
        /// Activities by how often they were logged recently, most often first.
        pub usual_activities: Vec<Activity>,
        /// The last workout of the most usual activity, whose minutes and RPE fill in the sheet.
        pub last_workout: Option<WorkoutEntry>,
        /// Active local issues.
        pub local_issues: Vec<IssueEntry>,
        /// Active red flags.
        pub flags: Vec<Flag>,
        /// The latest soreness answer that counts: since the main workout ended, or from the three
        /// days before if it hurt then.
        pub soreness: Option<SorenessEntry>,
        /// Whether to ask for soreness: from six hours after the main workout until it has been
        /// answered on this local day, and after 72 hours only while it still hurts.
        pub asks_soreness: bool,
        /// For which workouts to show the safety screen before they are logged.
        pub safety_questions: SafetyQuestions,
        /// Whether safety questions wait for an answer: they come before the plan, and before what is
        /// asked about it. Without an open plan they wait for 72 hours after the workout.
        pub questions_first: bool,
        /// Whether to ask for health conditions: firm work or a massage gun is proposed for the first
        /// time, and the question was skipped at the first start.
        pub asks_conditions: bool,
        /// The training level that fits the workouts of the last four weeks, if it is not the one
        /// that is set.
        pub suggested_level: Option<TrainingLevel>,
        /// Whether the weekly check-in is due.
        pub check_in_open: bool,
        /// What the rules conclude from the last weekly check-in, while it counts.
        pub check_in: Option<recovery::CheckIn>,
        /// What a check-in referred to a professional, until the user says that it was looked at.
        pub referral: Option<Referral>,
        /// The advice of the open plan; without one, what applies even if the last plan is closed
        /// (rules 4.2). None while massages are stopped.
        pub advice: Vec<Advice>,
        /// What the user has for self-massage, as far as their health conditions allow it.
        pub tools: Vec<Tool>,
        /// What is suggested apart from the plan.
        pub suggestions: Suggestions,
        /// Whether to ask about a clot before the massage: it includes the legs, and there was a
        /// journey of more than four hours or to another time zone.
        pub clot_question: bool,
    }

    /// What comes first on Today. What it says of a plan is in [`Today::open`].
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum Headline {
        /// No massage for now: something else comes first.
        Stop {
            /// What stops it.
            cause: StopCause,
        },
        /// A plan is open.
        Plan {
            /// Where it is in its life.
            phase: Phase,
        },
        /// The massage of the plan was done today.
        Done {
            /// That massage.
            massage: MassageEntry,
        },
        /// No plan is open.
        NothingDue,
    }

    /// What is asked or said above the plan, one thing at a time, the first of these.
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum TopSlot {
        /// The question about a clot, before a massage of the legs.
        ClotQuestion,
        /// A massage that is running, of a plan that another has replaced.
        Running {
            /// The plan.
            plan: PlanId,
            /// When it started.
            since: DateTime<Utc>,
            /// When its minutes are over.
            until: DateTime<Utc>,
        },
        /// "Did you do it?" about a plan that another has replaced.
        DidYouDoIt {
            /// The plan.
            plan: PlanId,
            /// When the massage started.
            start: DateTime<Utc>,
            /// How long it was meant to take, in minutes.
            minutes: u32,
        },
        /// How sore the muscles are.
        Soreness,
        /// The ten minutes for one leg, after a session of a trial.
        TrialMassage {
            /// Which of the trial's slots it is, from 1.
            slot: u32,
            /// The leg to massage.
            leg: Leg,
            /// Until when it has to begin.
            until: DateTime<Utc>,
        },
        /// How sore each leg is, on an evening of a trial.
        TrialEvening {
            /// Which of the trial's slots it is about, from 1.
            slot: u32,
            /// Until when it asks.
            until: DateTime<Utc>,
        },
        /// How the last workout went, on its day, beside an earlier one of its kind.
        HowItWent {
            /// The workout.
            workout: WorkoutId,
            /// Its activity.
            activity: Activity,
        },
        /// How hard a workout was that a device recorded, and whose effort is a guess.
        HowHard {
            /// The workout.
            workout: WorkoutId,
            /// Its activity.
            activity: Activity,
            /// When it ended.
            end: DateTime<Utc>,
            /// How long it took, in minutes.
            minutes: u32,
            /// The guess that plans until then.
            guess: Rpe,
        },
        /// Health conditions, before firm work or a massage gun is proposed for the first time.
        Conditions,
        /// The weekly check-in is due.
        CheckIn,
    }

    /// What stops all massages (rules 3.7, 6).
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum StopCause {
        /// Red flags. Those that need help now hide the others.
        RedFlags {
            /// Whether help is needed now, not soon.
            urgent: bool,
            /// The flags, all of that urgency.
            flags: Vec<Flag>,
        },
        /// A recent blood clot that has not been cleared.
        RecentClot,
        /// Soreness that has lasted a week or more.
        SoreOverAWeek,
        /// The last weekly check-in, and nothing else: no plan is open.
        CheckIn,
    }

    /// When to show the safety screen before a workout is logged (rules 3.7). Any of these is
    /// enough.
    pub struct SafetyQuestions {
        /// For every workout, because it is the first one.
        pub always: bool,
        /// From this RPE on.
        pub from_rpe: Option<Rpe>,
        /// From this soreness on.
        pub from_soreness: Option<recovery::Soreness>,
    }

    /// What is suggested apart from the plan (rules 4.7); each absent unless its time has come.
    #[derive(Default)]
    pub struct Suggestions {
        /// A light massage before a session within a day, if the user turned it on.
        pub pre_workout: Option<PreWorkout>,
        /// A light massage two or three days before a competition.
        pub pre_competition: Option<PreCompetition>,
        /// A longer regular massage on a rest day, if it may be booked or is due.
        pub maintenance: Option<Maintenance>,
    }

    /// The next reminder.
    pub struct NextReminder {
        /// Its id.
        pub id: ReminderId,
        /// What it says.
        pub kind: ReminderKind,
        /// When it will be shown.
        pub at: DateTime<Utc>,
    }

    /// A pause of all reminders.
    pub struct Pause {
        /// Until when; absent = until resumed.
        pub until: Option<DateTime<Utc>>,
    }
}

recovery::id_enum! {
    /// How long to pause all reminders.
    pub enum PauseFor {
        /// One hour.
        Hour,
        /// Until tomorrow morning, the end of quiet hours or 08:00.
        UntilTomorrow,
        /// Until resumed.
        UntilResumed,
    }
}
