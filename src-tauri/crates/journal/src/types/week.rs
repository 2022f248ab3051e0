//! The days before and ahead, and what a change of sessions moved.

use chrono::{DateTime, NaiveDate, Utc};
use recovery::{Activity, DayMark, Interval, RatedBy, Rpe, Slot, TimingWindow};
use serde::{Deserialize, Serialize};

use crate::types::coming::SessionEntry;
use crate::types::id::{PlanId, SessionId};
use crate::types::massage::MassageEntry;
use crate::types::today::Today;
use crate::types::workout::WorkoutEntry;

ipc_types! {
    /// Some days in a row, in the zone where the user is.
    pub struct Week {
        /// When it was read.
        pub now: DateTime<Utc>,
        /// The time zone (IANA).
        pub zone: String,
        /// The days, in order.
        pub days: Vec<WeekDay>,
        /// The windows of the workouts that count, without overlaps: each until the next session is over.
        pub washes: Vec<Wash>,
        /// Quiet hours.
        pub quiet: Vec<Interval>,
        /// Working hours and busy time, merged.
        pub busy: Vec<Interval>,
    }

    /// A day.
    pub struct WeekDay {
        /// The local date.
        pub date: NaiveDate,
        /// From its midnight to the next: 23 or 25 hours where the clock changes.
        pub span: Interval,
        /// Workouts that ended on it, the first one first.
        pub workouts: Vec<WorkoutEntry>,
        /// Sessions and competitions that start on it, and were not logged as done.
        pub sessions: Vec<SessionEntry>,
        /// Massages that started on it.
        pub massages: Vec<MassageEntry>,
        /// Massages to come that start on it.
        pub slots: Vec<WeekSlot>,
        /// What it is to the rules.
        pub marks: Vec<DayMark>,
    }

    /// A massage to come.
    pub struct WeekSlot {
        /// When, how long, how firm.
        pub slot: Slot,
        /// How certain it is.
        pub standing: Standing,
        /// The open plan that it is of; absent for one that follows from a session to come.
        pub plan: Option<PlanId>,
        /// What the session that it follows from is taken for.
        pub after: Option<TakenAsDone>,
    }

    /// A planned session that is taken as done.
    pub struct TakenAsDone {
        /// The session.
        pub session: SessionId,
        /// What it will be: as planned, else as the workout before it.
        pub activity: Activity,
        /// How hard it will be.
        pub rpe: Rpe,
        /// Where that comes from.
        pub rated_by: RatedBy,
    }

    /// A window of a workout, or of a session taken as done.
    pub struct Wash {
        /// Which of the five.
        pub window: TimingWindow,
        /// Its part within the days shown.
        pub span: Interval,
        /// Whether it is that of a session still to come.
        pub provisional: bool,
    }

    /// Today after a change of what is planned, and which massages moved with it.
    pub struct Replanned {
        /// Today.
        pub today: Today,
        /// What moved: of the open plan first, then what will follow from sessions to come.
        pub moved: Vec<MassageMoved>,
    }

    /// A massage that a change of what is planned has moved.
    pub struct MassageMoved {
        /// As it was; absent if there was none.
        pub before: Option<Slot>,
        /// As it is now; absent if there is none.
        pub after: Option<Slot>,
        /// The session that made the difference.
        pub cause: Option<SessionEntry>,
        /// Whether that session is new or was moved there, or has gone.
        pub how: SessionChange,
        /// Whether the massage follows from a session that is still to come.
        pub provisional: bool,
    }
}

recovery::id_enum! {
    /// How certain a massage to come is.
    pub enum Standing {
        /// The user agreed to it.
        Kept,
        /// The open plan recommends it.
        Recommended,
        /// The open plan says that it would be pleasant.
        Optional,
        /// It will follow from a session to come.
        Provisional,
        /// It will follow from a session to come, and would be pleasant.
        ProvisionalOptional,
    }
}

recovery::id_enum! {
    /// What became of a session.
    pub enum SessionChange {
        /// It was planned, or moved there.
        Planned,
        /// It was removed, or moved away.
        Removed,
    }
}
