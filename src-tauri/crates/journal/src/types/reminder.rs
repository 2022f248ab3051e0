//! Reminders, and what happens to them.

use chrono::{DateTime, Utc};
use recovery::Slot;
use serde::{Deserialize, Serialize};

use crate::types::id::{PlanId, ReminderId};

wire! {
    /// A reminder that is due and has been claimed.
    pub struct DueReminder {
        /// Its id; stable over restarts, so that a second raise replaces the first.
        pub id: ReminderId,
        /// What it says.
        pub kind: ReminderKind,
        /// When it was due.
        pub at: DateTime<Utc>,
        /// After this instant it is no longer worth raising.
        pub expires_at: DateTime<Utc>,
        /// The plan it is about.
        pub plan: Option<PlanId>,
        /// The slot it is about.
        pub slot: Option<Slot>,
        /// Whether the massage may be started from it: it has a slot, and no question about a clot
        /// comes first.
        pub can_start: bool,
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
    pub struct ReminderHistory {
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
        pub events: Vec<ReminderEvent>,
    }

    /// Something that happened to a reminder.
    pub struct ReminderEvent {
        /// When.
        pub at: DateTime<Utc>,
        /// Where it stood from then on.
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

    /// Why something happened to a reminder.
    pub enum ReminderCause {
        /// The plan has it come at its instant.
        Planned,
        /// What it is about has changed, but not its instant.
        Replanned,
        /// Its instant has changed with the plan.
        Moved,
        /// Its instant has come.
        Due,
        /// It came on the screen.
        Shown,
        /// It expired while nothing could show it.
        Late,
        /// It came on the screen after it was answered or withdrawn.
        ShownTooLate,
        /// It expired within quiet hours.
        QuietHours,
        /// It expired while reminders were paused.
        Paused,
        /// Another massage reminder came on the same day.
        OneADay,
        /// The reminder of the same slot came at the same time.
        Merged,
        /// The reminder of the slot took its place on the screen.
        SlotReminder,
        /// Showing it had failed before.
        Retried,
        /// The agent that had claimed it ended before it showed it.
        AgentDied,
        /// Ten agents in a row ended before they showed it.
        AgentDiedRepeatedly,
        /// The agent that had shown it ended, and another one shows it again.
        AgentRestarted,
        /// There was no notification server.
        ServerAbsent,
        /// The notification server did not answer.
        ServerHangs,
        /// The notification server refused it.
        ServerRefused,
        /// The notification server took it with it.
        ServerWent,
        /// A notification server has come up.
        ServerCame,
        /// Its notification was closed after it was answered or withdrawn.
        ClosedOnScreen,
        /// The plan was snoozed.
        Snoozed,
        /// There is no plan any more.
        NoPlan,
        /// The massage was done.
        PlanDone,
        /// The plan was skipped.
        PlanSkipped,
        /// All windows of the plan went by.
        PlanExpired,
        /// A later plan took its place.
        PlanSuperseded,
        /// The massage was started.
        Started,
        /// A red flag has to be looked at before any massage.
        SeeProfessional,
        /// The person accepted a time.
        AnsweredAccept,
        /// The person started the massage.
        AnsweredStart,
        /// The person snoozed it.
        AnsweredSnooze,
        /// The person skipped the massage.
        AnsweredSkip,
        /// The person logged the massage.
        AnsweredDone,
        /// The person opened the window on it.
        AnsweredOpened,
        /// The person closed it without a choice.
        AnsweredDismissed,
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
}
