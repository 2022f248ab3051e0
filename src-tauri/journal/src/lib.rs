//! The journal: one `SQLite` file that is the only truth, and the verbs that change it.
//!
//! Every verb writes its change, the plan that follows from it and that plan's reminders in one
//! immediate transaction. Nothing here reads a clock: each verb takes a [`Moment`].

mod error;
mod id;
mod view;

pub use error::{Fault, JournalError};
pub use id::{
    BusyId, IssueId, MassageId, NoticeId, PlanId, ReminderId, SessionId, SorenessId, WorkoutId,
};
pub use view::*;

use std::path::Path;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use recovery::{Flag, Interval, LocalIssue, Verdict};

/// When and where a verb is called.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// Now.
    pub now: DateTime<Utc>,
    /// The device's present zone.
    pub zone: Tz,
}

/// An open journal. One per thread; opening another costs about a millisecond.
#[derive(Debug)]
pub struct Journal {
    _private: (),
}

type Result<T, E = JournalError> = std::result::Result<T, E>;

/// The verbs. All bodies are still to be written.
#[expect(clippy::todo, clippy::unused_self, clippy::needless_pass_by_value, clippy::unnecessary_wraps, unused_variables, reason = "the contract comes first")]
impl Journal {
    /// Opens the journal, makes it if there is none, migrates it if it is older (after a backup).
    pub fn open(path: &Path) -> Result<Self> { todo!() }

    /// Everything that Today shows. Reads only.
    pub fn today(&mut self, at: Moment) -> Result<Today> { todo!() }
    /// Logs a workout, re-plans, and gives Today as it is then.
    pub fn log_workout(&mut self, new: NewWorkout, at: Moment) -> Result<Today> { todo!() }
    /// Changes a logged workout and re-plans.
    pub fn edit_workout(&mut self, id: &WorkoutId, new: NewWorkout, at: Moment) -> Result<Today> { todo!() }
    /// Deletes a workout and re-plans; `undelete_workout` brings it back.
    pub fn delete_workout(&mut self, id: &WorkoutId, at: Moment) -> Result<Today> { todo!() }
    /// Brings a deleted workout back.
    pub fn undelete_workout(&mut self, id: &WorkoutId, at: Moment) -> Result<Today> { todo!() }

    /// Keeps a time: the recommended slot, or one picked by hand (checked by the rules).
    pub fn keep(&mut self, plan: &PlanId, wish: KeepWish, at: Moment) -> Result<Today> { todo!() }
    /// What the rules say to a time picked by hand, without keeping it.
    pub fn check_by_hand(&mut self, plan: &PlanId, wish: KeepWish, at: Moment) -> Result<Verdict> { todo!() }
    /// The person starts the massage now.
    pub fn start(&mut self, plan: &PlanId, at: Moment) -> Result<Today> { todo!() }
    /// The massage was done: logs it and closes the plan.
    pub fn done(&mut self, plan: &PlanId, details: DoneDetails, at: Moment) -> Result<Today> { todo!() }
    /// Not this time: closes the plan without a massage.
    pub fn skip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> { todo!() }
    /// Opens a plan again that was skipped by mistake.
    pub fn unskip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> { todo!() }
    /// Reminds again later, never after the window's end.
    pub fn snooze(&mut self, plan: &PlanId, by: Snooze, at: Moment) -> Result<Today> { todo!() }

    /// Logs a massage that no plan asked for.
    pub fn log_massage(&mut self, new: NewMassage, at: Moment) -> Result<Today> { todo!() }
    /// Deletes a massage and re-plans.
    pub fn delete_massage(&mut self, id: &MassageId, at: Moment) -> Result<Today> { todo!() }
    /// How sore the trained muscles are, 0–10; re-plans.
    pub fn tell_soreness(&mut self, value: u8, at: Moment) -> Result<Today> { todo!() }
    /// The red flags that count now; re-plans. Empty clears them.
    pub fn set_flags(&mut self, flags: Vec<Flag>, at: Moment) -> Result<Today> { todo!() }
    /// Adds a local issue; re-plans.
    pub fn add_issue(&mut self, issue: LocalIssue, at: Moment) -> Result<Today> { todo!() }
    /// Removes a local issue; re-plans.
    pub fn remove_issue(&mut self, id: &IssueId, at: Moment) -> Result<Today> { todo!() }
    /// Puts a session or competition into the calendar; re-plans.
    pub fn plan_session(&mut self, new: NewSession, at: Moment) -> Result<Today> { todo!() }
    /// Takes a planned session out; re-plans.
    pub fn cancel_session(&mut self, id: &SessionId, at: Moment) -> Result<Today> { todo!() }
    /// Adds busy time; re-plans.
    pub fn add_busy(&mut self, interval: Interval, label: String, at: Moment) -> Result<Today> { todo!() }
    /// Removes busy time; re-plans.
    pub fn remove_busy(&mut self, id: &BusyId, at: Moment) -> Result<Today> { todo!() }
    /// Answers the weekly check-in.
    pub fn check_in(&mut self, signs: recovery::Signs, at: Moment) -> Result<recovery::CheckIn> { todo!() }

    /// What is set.
    pub fn settings(&mut self) -> Result<Settings> { todo!() }
    /// Sets everything; re-plans. Also ends the first start.
    pub fn set_settings(&mut self, settings: Settings, at: Moment) -> Result<Today> { todo!() }
    /// Pauses reminders.
    pub fn pause(&mut self, how_long: PauseFor, at: Moment) -> Result<Today> { todo!() }
    /// Resumes reminders.
    pub fn resume(&mut self, at: Moment) -> Result<Today> { todo!() }
    /// Takes a line out of the inbox.
    pub fn dismiss_notice(&mut self, id: &NoticeId, at: Moment) -> Result<Today> { todo!() }

    /// Workouts and massages, newest first, from the newest before `before` (all if absent).
    pub fn list(&mut self, before: Option<DateTime<Utc>>, limit: u32) -> Result<Vec<Entry>> { todo!() }

    // --- the agent's verbs ---

    /// Re-plans if time alone changed something (a slot went by, a booking was missed, the zone
    /// changed), marks what was missed, then claims the reminders that are due and worth raising.
    /// Idempotent: a second call at the same moment gives nothing new. A reminder claimed by an
    /// agent that died (`agent_run` differs) is claimed again, and so is one that was shown by an
    /// earlier run, not answered, and is still worth raising.
    pub fn claim_due(&mut self, agent_run: &str, at: Moment) -> Result<Vec<DueReminder>> { todo!() }
    /// It is on the screen, under this number of the server's.
    pub fn mark_shown(&mut self, id: &ReminderId, server_id: u32, at: Moment) -> Result<()> { todo!() }
    /// Raising it failed; after three times it is parked in the inbox.
    pub fn mark_failed(&mut self, id: &ReminderId, cause: &str, at: Moment) -> Result<()> { todo!() }
    /// The person's answer. Answers to reminders already answered or withdrawn change nothing.
    pub fn answer(&mut self, id: &ReminderId, answer: Answer, at: Moment) -> Result<Today> { todo!() }
    /// Server numbers of notifications whose reminder was withdrawn or answered elsewhere and
    /// that should be closed on the screen; each is given once.
    pub fn to_close(&mut self, at: Moment) -> Result<Vec<u32>> { todo!() }
    /// When `claim_due` has to run next.
    pub fn next_due(&mut self, at: Moment) -> Result<Option<DateTime<Utc>>> { todo!() }
    /// What happened to a reminder, oldest first.
    pub fn reminder_steps(&mut self, id: &ReminderId) -> Result<Vec<ReminderStep>> { todo!() }
    /// All reminders of a plan with their state, in the order of their instants.
    pub fn reminders(&mut self, plan: &PlanId) -> Result<Vec<(ReminderId, ReminderKind, DateTime<Utc>, ReminderState)>> { todo!() }
    /// The latest plan, open or not.
    pub fn latest_plan(&mut self) -> Result<Option<PlanId>> { todo!() }

    /// A number that changes when another connection wrote (`PRAGMA data_version`).
    pub fn data_version(&mut self) -> Result<i64> { todo!() }
    /// Checks the file's integrity.
    pub fn check(&mut self) -> Result<()> { todo!() }
    /// Writes a checked copy to `to` (temporary name, `quick_check`, fsync, rename).
    pub fn backup(&mut self, to: &Path) -> Result<()> { todo!() }
    /// Moves the write-ahead log into the file; for idle times.
    pub fn checkpoint(&mut self) -> Result<()> { todo!() }
}
