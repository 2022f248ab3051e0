//! What holds reminders back: quiet hours and a pause.

use chrono::{DateTime, Utc};
use recovery::after_quiet;
use rusqlite::Connection;

use crate::error::Result;
use crate::moment::Moment;
use crate::planning::device_state;
use crate::records::settings;
use crate::reminders::row::ReminderRow;
use crate::types::{Pause, ReminderCause, ReminderState, Settings};

/// What holds reminders back at a moment.
pub(crate) struct Holds {
    pub(crate) at: Moment,
    pub(crate) settings: Settings,
    pause: Option<Pause>,
}

impl Holds {
    pub(crate) fn read(tx: &Connection, at: Moment) -> Result<Self> {
        let pause = device_state::pause(tx, at.now)?;
        Ok(Self::new(at, settings::read(tx)?, pause))
    }

    pub(crate) fn new(at: Moment, settings: Settings, pause: Option<Pause>) -> Self {
        Self {
            at,
            settings,
            pause,
        }
    }

    /// When a pending reminder can be shown; none if it has expired by then.
    pub(crate) fn until(&self, row: &ReminderRow) -> Option<DateTime<Utc>> {
        if row.state != ReminderState::Pending {
            return None;
        }
        let mut when = row.ready_at().max(self.at.now);
        if let Some(pause) = &self.pause {
            when = when.max(pause.until?);
        }
        let when = after_quiet(&self.settings.profile, self.at.zone, when);
        (when < row.expires_at).then_some(when)
    }

    /// Why nothing is shown now, if so.
    pub(crate) fn now(&self) -> Option<ReminderCause> {
        if self.pause.is_some() {
            return Some(ReminderCause::Paused);
        }
        recovery::is_quiet(&self.settings.profile, self.at.zone, self.at.now)
            .then_some(ReminderCause::QuietHours)
    }
}
