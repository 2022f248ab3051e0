//! The lines of Today's inbox.

use chrono::{DateTime, Utc};
use recovery::Slot;
use serde::{Deserialize, Serialize};

use crate::types::id::{NoticeId, PlanId, ReminderId};
use crate::types::reminder::ReminderKind;

ipc_types! {
    /// A line of Today's inbox: a reminder that could not be shown or was missed, or a journal that
    /// was replaced.
    pub struct Notice {
        /// Its id.
        pub id: NoticeId,
        /// Why it is there.
        pub kind: NoticeKind,
        /// The reminder it is about, if any.
        pub reminder: Option<ReminderId>,
        /// The kind of that reminder.
        pub reminder_kind: Option<ReminderKind>,
        /// The plan it is about, if any.
        pub plan: Option<PlanId>,
        /// The slot it is about, if any.
        pub slot: Option<Slot>,
        /// When it was added.
        pub at: DateTime<Utc>,
        /// How many reminders it counts.
        pub count: u32,
        /// Of a replaced journal: entries made after this are missing.
        pub since: Option<DateTime<Utc>>,
        /// Of a replaced journal: the path of the old file.
        pub file: Option<String>,
    }
}

recovery::id_enum! {
    /// Why there is a line in the inbox. Older builds stored `begun_anew` and `put_back`, which are
    /// still read.
    pub enum NoticeKind {
        /// The notification server could not show it.
        NotShown,
        /// It expired while nothing could show it.
        Missed,
        /// It was closed unanswered when it expired: perhaps nobody saw it.
        Unanswered,
        /// A kept slot was removed for safety. Stored as `accepted_slot_removed`.
        KeptSlotRemoved = "accepted_slot_removed",
        /// A damaged journal was replaced by a backup.
        Restored,
        /// A damaged journal was replaced by a new one, because there was no good backup.
        #[strum(to_string = "started_over", serialize = "begun_anew")]
        StartedOver,
        /// The user went back to a backup.
        #[strum(to_string = "rolled_back", serialize = "put_back")]
        RolledBack,
        /// Another journal was put in the place of this one, next to whose log it did not belong;
        /// the log was set aside.
        LogSetAside,
        /// Another journal was put in the place of this one, or an older state of it.
        LaidOver,
    }
}
