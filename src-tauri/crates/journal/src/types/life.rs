//! Where a plan is in its life, and what the user changed last.

use chrono::{DateTime, Utc};
use recovery::Flag;
use serde::{Deserialize, Serialize};

use crate::types::id::PlanId;

ipc_types! {
    /// Where an open plan is in its life. [`Today`](crate::Today) and the terminal show the same.
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum Phase {
        /// A slot is suggested, and its window has not opened.
        Proposed,
        /// The window of the suggested slot is open.
        WindowOpen {
            /// Until when the massage can start at any time: the end of the unbroken run of starts
            /// that no rule refuses, rounded down to a quarter of an hour. The window may go on after
            /// a break.
            last_start: DateTime<Utc>,
        },
        /// The user agreed to a slot.
        Kept {
            /// Whether the therapist has been booked; absent for self-massage.
            booked: Option<bool>,
            /// When the therapist has to be booked at the latest; absent for self-massage and once
            /// booked.
            book_by: Option<DateTime<Utc>>,
            /// When its reminder will come, if it is still to come.
            remind_at: Option<DateTime<Utc>>,
        },
        /// A therapist should have been booked by now: "Did you book it?" Asked until it is answered
        /// or the slot is over.
        AskBooked,
        /// The kept slot begins shortly, or has begun.
        Near,
        /// The massage was started. When it should be over it becomes [`Phase::Unanswered`].
        Running {
            /// When it was started.
            since: DateTime<Utc>,
            /// When it should be over.
            until: DateTime<Utc>,
        },
        /// A started or kept time is over: "Did you do it?" Asked until it is answered, for three
        /// days at most.
        Unanswered {
            /// When it started.
            start: DateTime<Utc>,
            /// How long it was meant to take, in minutes.
            minutes: u32,
        },
        /// A massage is optional, and nothing reminds of it.
        EasyDay,
        /// It waits for the next session.
        Deferred,
        /// Nothing is left to massage.
        Blocked,
        /// Nothing fits.
        NoSlot,
        /// All windows are past.
        Expired,
        /// No massage: something else comes first.
        Stopped,
    }

    /// What [`Journal::undo`](crate::Journal::undo) would take back.
    pub struct Undo {
        /// What the user did.
        pub change: ChangeKind,
        /// When.
        pub at: DateTime<Utc>,
        /// The plan that it changed, if it was an act on a plan.
        pub plan: Option<PlanId>,
        /// Red flags that were reported with it and are still active. Undo leaves them: a flag ends
        /// only by its own answer.
        pub flags: Vec<Flag>,
    }
}

recovery::id_enum! {
    /// What the user did, in the window, the terminal or a notification.
    pub enum ChangeKind {
        /// Agreed to a time for the massage.
        Kept,
        /// Gave a kept time up.
        LetGo,
        /// Booked the therapist.
        Booked,
        /// Started the massage.
        Started,
        /// Took the start back.
        StartCancelled,
        /// Finished the massage that was running.
        Finished,
        /// Did the massage.
        Done,
        /// Did not do a massage that was started or kept.
        DidNot,
        /// Skipped the massage.
        Skipped,
        /// Snoozed the reminder.
        Snoozed,
        /// Logged a workout.
        WorkoutLogged,
        /// Imported workouts from files.
        Imported,
        /// Edited a workout.
        WorkoutEdited,
        /// Deleted a workout.
        WorkoutDeleted,
        /// Said how a workout went.
        WorkoutRated,
        /// Logged a massage.
        MassageLogged,
        /// Edited a massage.
        MassageEdited,
        /// Deleted a massage.
        MassageDeleted,
        /// Said how the muscles felt after a massage.
        MassageRated,
        /// Answered how sore the muscles are.
        Soreness,
        /// Answered the weekly check-in.
        CheckIn,
        /// Reported a red flag.
        FlagReported,
        /// Resolved a red flag.
        FlagResolved,
        /// Took a red flag back that was ticked by mistake.
        FlagMistaken,
        /// Reported a local issue.
        IssueReported,
        /// Resolved a local issue.
        IssueResolved,
        /// Reported a journey.
        Travelled,
        /// Answered the question about a clot.
        ClotAnswered,
        /// Answered the safety questions.
        QuestionsAnswered,
        /// Answered where it is that a check-in referred to a professional.
        ReferralPlaced,
        /// Said that it has been looked at. Stored as `referral_settled`.
        ReferralResolved = "referral_settled",
        /// Planned a session.
        SessionPlanned,
        /// Edited a planned session.
        SessionEdited,
        /// Cancelled a planned session.
        SessionCancelled,
        /// Added busy time.
        BusyAdded,
        /// Removed busy time.
        BusyRemoved,
        /// Added a calendar of another program.
        CalendarAdded,
        /// Removed a calendar of another program.
        CalendarRemoved,
        /// Began a trial of their own.
        TrialStarted,
        /// Ended a trial before its result.
        TrialStopped,
        /// Answered how sore each leg is.
        TrialAnswered,
        /// Changed the settings.
        Settings,
        /// Paused all reminders.
        Paused,
        /// Resumed all reminders.
        Resumed,
    }
}
