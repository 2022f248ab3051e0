//! Reminders, and what becomes of them.

use chrono::{DateTime, Utc};
use recovery::{Rpe, Slot};
use serde::{Deserialize, Serialize};

use crate::types::id::{PlanId, ReminderId};
use crate::types::workout::WorkoutEntry;

ipc_types! {
    /// A reminder that is due and has been claimed by the agent.
    #[expect(clippy::struct_excessive_bools, reason = "what its text and buttons depend on")]
    pub struct DueReminder {
        /// Its id; the same for every attempt, so that a second notification replaces the first.
        pub id: ReminderId,
        /// What it says.
        pub kind: ReminderKind,
        /// When it was due.
        pub at: DateTime<Utc>,
        /// When it expires: it is not to be shown after that.
        pub expires_at: DateTime<Utc>,
        /// The plan it is about, if any.
        pub plan: Option<PlanId>,
        /// The slot it is about, if any.
        pub slot: Option<Slot>,
        /// The workout whose effort it asks for, if any.
        pub workout: Option<WorkoutEntry>,
        /// Whether the massage can be started from it: it has a slot of self-massage, and neither the
        /// safety questions nor one about a clot come first.
        pub can_start: bool,
        /// Whether the safety questions come first: the text says so instead of naming the massage.
        pub questions_first: bool,
        /// Whether the question about a clot comes first; the same.
        pub clot_question: bool,
        /// The latest start that fits in the slot's window without a break since the slot.
        pub last_start: Option<DateTime<Utc>>,
        /// Whether the text must leave out health details.
        pub private: bool,
        /// The number of this attempt, from 1.
        pub attempt: u32,
        /// The end of the slot's window, beyond which it cannot be snoozed.
        pub window_end: Option<DateTime<Utc>>,
        /// The server's number of an earlier notification of it, to be replaced.
        pub server_id: Option<u32>,
    }

    /// A reminder, and what happened to it.
    pub struct ReminderHistory {
        /// Its id.
        pub id: ReminderId,
        /// What it says.
        pub kind: ReminderKind,
        /// The plan it is about, if any.
        pub plan: Option<PlanId>,
        /// When it will be shown, or would have been.
        pub at: DateTime<Utc>,
        /// Its state.
        pub state: ReminderState,
        /// What happened to it, oldest first.
        pub events: Vec<ReminderEvent>,
    }

    /// Something that happened to a reminder.
    pub struct ReminderEvent {
        /// When.
        pub at: DateTime<Utc>,
        /// The state that followed.
        pub state: ReminderState,
        /// Why.
        pub cause: ReminderCause,
    }
}

recovery::id_enum! {
    /// What a reminder says.
    pub enum ReminderKind {
        /// The slot's window has opened.
        WindowOpen,
        /// The slot begins soon.
        Slot,
        /// A regular massage is due.
        MassageDue,
        /// The soreness question.
        Soreness,
        /// A light massage before a competition.
        PreCompetition,
        /// A kept or started time is over: "Did you do it?"
        DidYouDoIt,
        /// The therapist of a kept slot should have been booked by now: "Did you book it?"
        DidYouBookIt,
        /// An evening of a trial of one's own: "How sore is each leg?"
        TrialEvening,
        /// How hard a workout was that a device recorded.
        HowHard,
    }

    /// The state of a reminder.
    pub enum ReminderState {
        /// Waiting for its time.
        Pending,
        /// An agent is about to show it.
        Claimed,
        /// It is on screen, or was.
        Shown,
        /// The user answered.
        Answered,
        /// It expired unseen, or perhaps unseen: unanswered on the screen.
        Missed,
        /// It is no longer desired, for instance because the plan changed.
        Withdrawn,
        /// It could not be shown, and is in the inbox instead.
        Parked,
    }

    /// Why something happened to a reminder.
    pub enum ReminderCause {
        /// It was planned for its time.
        Planned,
        /// Its content has changed, but not its time.
        Replanned,
        /// Its time has changed with the plan.
        Moved,
        /// Its time has come.
        Due,
        /// It was shown.
        Shown,
        /// It expired while nothing could show it.
        Late,
        /// It was shown after it had been answered, moved or withdrawn.
        ShownTooLate,
        /// It expired during quiet hours.
        QuietHours,
        /// It expired while reminders were paused.
        Paused,
        /// It expired unanswered, after the notification server had taken it.
        WindowOver,
        /// Another massage reminder came on the same day.
        OneADay,
        /// The reminder of the same slot came at the same time.
        Merged,
        /// The reminder of the slot replaced it on screen.
        SlotReminder,
        /// It had failed before, and is tried again.
        Retried,
        /// The agent that had claimed it died before showing it.
        AgentDied,
        /// Too many attempts to show it failed, or ended because the agent died.
        AgentDiedRepeatedly,
        /// The agent that had shown it is gone, and another one shows it again.
        AgentRestarted,
        /// There was no notification server.
        ServerAbsent,
        /// The notification server did not answer.
        ServerHangs,
        /// The notification server refused it.
        ServerRefused,
        /// It disappeared with its notification server.
        ServerWent,
        /// A notification server has started.
        ServerCame,
        /// Rubdown took its notification off the screen after it was answered, moved or withdrawn.
        ClosedOnScreen,
        /// The plan was snoozed.
        Snoozed,
        /// The plan is gone.
        NoPlan,
        /// The massage was done.
        PlanDone,
        /// The plan was skipped.
        PlanSkipped,
        /// All windows of the plan have passed.
        PlanExpired,
        /// A later plan replaced it.
        PlanSuperseded,
        /// The massage was started.
        Started,
        /// A red flag rules out any massage.
        SeeProfessional,
        /// The user keeps a time. Stored as `answered_accept`.
        AnsweredKeep = "answered_accept",
        /// The user started the massage.
        AnsweredStart,
        /// The user snoozed it.
        AnsweredSnooze,
        /// The user skipped the massage.
        AnsweredSkip,
        /// The user logged the massage.
        AnsweredDone,
        /// The user gave the kept time up.
        AnsweredLetGo,
        /// The user answered a question with yes.
        AnsweredYes,
        /// The user answered a question with no.
        AnsweredNo,
        /// The user said how hard the workout was.
        AnsweredEffort,
        /// The user took back what had changed it.
        Undone,
        /// The user opened the window from it.
        AnsweredOpened,
        /// The user closed it without a choice.
        AnsweredDismissed,
    }

    /// The user's answer to a notification, in the window or in the terminal.
    pub enum Answer {
        /// Start the massage now.
        Start,
        /// Snooze for the default of 15 minutes.
        Snooze,
        /// Skip the massage.
        Skip,
        /// Yes, to the question that the reminder asks.
        Yes,
        /// No, to the question that the reminder asks.
        No,
        /// The workout was easy: RPE 2.
        Easy,
        /// The workout was moderate: RPE 3.
        Moderate,
        /// The workout was hard: RPE 5.
        Hard,
        /// The workout was all out: RPE 10.
        AllOut,
        /// Open the window.
        Opened,
        /// Closed without a choice.
        Dismissed,
    }
}

impl Answer {
    /// The effort that it says, if it says one, by the words of the scale.
    ///
    /// ```
    /// use journal::Answer;
    /// use recovery::Rpe;
    ///
    /// assert_eq!(Answer::Hard.rpe(), Rpe::new(5));
    /// assert_eq!(Answer::Skip.rpe(), None);
    /// ```
    pub fn rpe(self) -> Option<Rpe> {
        Rpe::new(match self {
            Self::Easy => 2,
            Self::Moderate => 3,
            Self::Hard => 5,
            Self::AllOut => 10,
            _ => return None,
        })
    }
}
