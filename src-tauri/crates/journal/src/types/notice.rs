//! Lines in the inbox of Today.

use chrono::{DateTime, Utc};
use recovery::Slot;
use serde::{Deserialize, Serialize};

use crate::types::id::{NoticeId, PlanId, ReminderId};
use crate::types::reminder::ReminderKind;

wire! {
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
}

recovery::id_enum! {
    /// Why a line is in the inbox.
    pub enum NoticeKind {
        /// The notification server could not show it.
        NotShown,
        /// It was due while nothing could show it, and is past.
        Missed,
        /// A slot that was accepted had to go for safety.
        AcceptedSlotRemoved,
        /// A damaged journal was set aside and a backup restored.
        Restored,
        /// A damaged journal was set aside, there was no good backup, and a new one was begun.
        BegunAnew,
        /// The person went back to a backup.
        PutBack,
    }
}
