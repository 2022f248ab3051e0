//! Trials of one's own.

use chrono::{DateTime, Utc};
use insights::Leg;
pub use insights::{LegSoreness, TrialFinding, TrialOutcome, TrialPair};
use serde::{Deserialize, Serialize};

use crate::types::id::{TrialId, WorkoutId};

ipc_types! {
    /// A trial, as far as it may be shown: a draw stays sealed until its turn, and an answer until the
    /// trial is complete.
    pub struct Trial {
        /// Its id.
        pub id: TrialId,
        /// When it began, and its legs were drawn.
        pub started_at: DateTime<Utc>,
        /// How many sessions have to count, as fixed at the start: 8, 10 or 12.
        pub sessions: u32,
        /// How many count so far.
        pub counted: u32,
        /// The SHA-256 of the draw, which [`Journal::open_seal`](crate::Journal::open_seal) explains
        /// once the trial is over.
        pub seal: String,
        /// Its leg sessions, oldest first, also those that do not count.
        pub taken: Vec<TrialTaken>,
        /// What it waits for, or how it ended.
        pub step: TrialStep,
    }

    /// A leg session of a trial.
    pub struct TrialTaken {
        /// Which of the trial's slots it takes, from 1. One that does not count leaves its slot to the
        /// next one.
        pub slot: u32,
        /// The leg that was drawn for it.
        pub leg: Leg,
        /// The workout.
        pub workout: WorkoutId,
        /// When that ended.
        pub workout_end: DateTime<Utc>,
        /// Whether it counts.
        pub state: TrialSessionState,
    }

    /// What a trial waits for, or how it ended.
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum TrialStep {
        /// The next leg session.
        Session {
            /// Its slot, from 1.
            slot: u32,
            /// The leg that will be massaged.
            leg: Leg,
            /// Why a session that was logged now would not count: a stop, or a leg that is hurt.
            ruled_out: Option<TrialSessionState>,
        },
        /// The ten minutes for the leg.
        Massage {
            /// The slot, from 1.
            slot: u32,
            /// The leg to massage: [`Leg::muscles`].
            leg: Leg,
            /// Until when it has to begin.
            until: DateTime<Utc>,
        },
        /// An evening to come.
        Evening {
            /// The slot, from 1.
            slot: u32,
            /// The leg that was massaged.
            leg: Leg,
            /// Which evening, 1 or 2.
            evening: u32,
            /// From when on it asks.
            from: DateTime<Utc>,
        },
        /// An answer: how sore is each leg?
        Asks {
            /// The slot, from 1.
            slot: u32,
            /// The leg that was massaged.
            leg: Leg,
            /// Which evening, 1 or 2.
            evening: u32,
            /// The leg to ask about first.
            first: Leg,
            /// Until when it asks.
            until: DateTime<Utc>,
        },
        /// Nothing: its result is open.
        Complete,
        /// Nothing: it was stopped, and has no result.
        Stopped {
            /// When.
            at: DateTime<Utc>,
        },
    }

    /// The seal of a trial, opened.
    #[derive(Eq)]
    pub struct OpenSeal {
        /// What was sealed, as one line: the legs, and the random bytes they were drawn from.
        pub line: String,
        /// The SHA-256 of the line with a line feed, as it was kept since the trial began.
        pub seal: String,
        /// Whether line and seal belong together.
        pub holds: bool,
    }
}

recovery::id_enum! {
    /// Whether a leg session of a trial counts.
    pub enum TrialSessionState {
        /// That is not yet decided.
        Open,
        /// It counts.
        Counts,
        /// No: a leg was hurt.
        Hurt,
        /// No: something stopped all massages.
        Stopped,
        /// No: the other leg was massaged as well, before the first answer.
        BothMassaged,
        /// No: the leg was not massaged before the first evening.
        NotMassaged,
        /// No: neither evening was answered before the next leg session or the end of the second one.
        Unanswered,
        /// No: the workout was deleted, or is no leg session any more.
        Gone,
    }
}
