//! What the window shows on Today.

use chrono::{DateTime, Utc};
use recovery::{Activity, Flag, Maintenance, PreCompetition, PreWorkout, Rpe, TrainingLevel};
use serde::{Deserialize, Serialize};

use crate::types::body::{IssueEntry, SorenessEntry};
use crate::types::coming::SessionEntry;
use crate::types::id::ReminderId;
use crate::types::massage::MassageEntry;
use crate::types::notice::Notice;
use crate::types::plan::OpenPlan;
use crate::types::reminder::ReminderKind;
use crate::types::workout::WorkoutEntry;

wire! {
    /// Everything that Today shows.
    #[expect(clippy::struct_excessive_bools, reason = "questions with nothing in common")]
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
        /// The last one that counts as a regular massage: from its end on the next is reckoned.
        pub last_regular: Option<MassageEntry>,
        /// When the next regular massage is due (rules 5); absent before the first workout.
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
        /// The latest soreness answer that counts: since the main workout ended, or if it hurts,
        /// from the three days before.
        pub soreness: Option<SorenessEntry>,
        /// Whether to ask how sore they are: from six hours after the main workout, until it
        /// was answered on this local day; after its 72 hours only while it still hurts.
        pub asks_soreness: bool,
        /// For which workouts to ask the questions of the safety screen before they are logged.
        pub safety_questions: SafetyQuestions,
        /// The level that the workouts of the last four weeks speak for, if it is another than the
        /// one that is set.
        pub suggested_level: Option<TrainingLevel>,
        /// Whether the weekly check-in is open.
        pub check_in_open: bool,
        /// What the last weekly check-in came to, while it counts. With the action `stop` there is
        /// no open plan, unless a red flag says what to do.
        pub check_in: Option<recovery::CheckIn>,
        /// What is suggested beside a plan.
        pub suggestions: Suggestions,
        /// Whether to ask about a clot before the massage: it works on legs, and there was a
        /// journey of more than four hours, or another time zone.
        pub clot_question: bool,
    }

    /// When the safety screen comes before a workout is logged (rules 3.7): each is enough.
    pub struct SafetyQuestions {
        /// Whatever the workout: it is the first one.
        pub always: bool,
        /// From this RPE on.
        pub from_rpe: Option<Rpe>,
        /// From this soreness on.
        pub from_soreness: Option<recovery::Soreness>,
    }

    /// What is suggested beside a plan (rules 4.7); each absent unless its time has come.
    #[derive(Default)]
    pub struct Suggestions {
        /// A light massage before a session within a day, if the person wants it.
        pub pre_workout: Option<PreWorkout>,
        /// A light massage two or three days before a competition.
        pub pre_competition: Option<PreCompetition>,
        /// A longer regular massage on a rest day, when it is due or nearly.
        pub maintenance: Option<Maintenance>,
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
