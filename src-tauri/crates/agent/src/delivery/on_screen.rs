//! The notifications that are on the screen, or that were and may still be answered.

use chrono::{DateTime, Utc};
use journal::{DueReminder, ReminderId};

use crate::desktop::notifier::Shown;

/// More than a user would leave unanswered.
const MAX_RAISED: usize = 64;

/// The notifications raised and not answered, oldest first.
#[derive(Debug, Default)]
pub(crate) struct OnScreen {
    raised: Vec<Raised>,
}

/// A raised notification.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Raised {
    /// Its number and server.
    pub(crate) shown: Shown,
    /// The reminder that it shows.
    pub(crate) reminder: DueReminder,
    /// Whether it is still visible, as far as is known.
    pub(crate) visible: bool,
    /// The activation token that the server sent for the answer.
    pub(crate) token: Option<String>,
}

impl OnScreen {
    /// Adds a raised reminder, in place of an earlier raise of it.
    pub(crate) fn put(&mut self, shown: Shown, reminder: DueReminder) {
        self.raised
            .retain(|one| one.shown != shown && one.reminder.id != reminder.id);
        if self.raised.len() == MAX_RAISED {
            self.raised.remove(0);
        }
        self.raised.push(Raised {
            shown,
            reminder,
            visible: true,
            token: None,
        });
    }

    /// The notification of a reminder, if it was raised.
    pub(crate) fn shown(&self, id: &ReminderId) -> Option<&Shown> {
        self.raised
            .iter()
            .find(|one| one.reminder.id == *id)
            .map(|one| &one.shown)
    }

    /// Sets the activation token for the answer that follows.
    pub(crate) fn set_token(&mut self, number: u32, token: String) {
        if let Some(one) = self.numbered(number) {
            one.token = Some(token);
        }
    }

    /// Marks a notification as no longer visible. It can still be answered from the server's
    /// history. Returns its reminder.
    pub(crate) fn hide(&mut self, number: u32) -> Option<ReminderId> {
        let one = self.numbered(number)?;
        one.visible = false;
        Some(one.reminder.id.clone())
    }

    /// Removes a notification and returns it, for its first answer; later answers find nothing.
    pub(crate) fn take(&mut self, number: u32) -> Option<Raised> {
        let place = self
            .raised
            .iter()
            .position(|one| one.shown.number == number)?;
        Some(self.raised.remove(place))
    }

    /// Drops the notifications of all other servers, whose numbers are now void. Returns the
    /// visible ones that are worth raising again.
    pub(crate) fn drop_other_servers(
        &mut self,
        server: &str,
        now: DateTime<Utc>,
    ) -> Vec<ReminderId> {
        self.drop_void(|shown| shown.server != server, now)
    }

    /// Drops the notifications of this server, and returns the visible ones that are worth raising
    /// again.
    pub(crate) fn drop_server(&mut self, server: &str, now: DateTime<Utc>) -> Vec<ReminderId> {
        self.drop_void(|shown| shown.server == server, now)
    }

    fn drop_void(
        &mut self,
        is_void: impl Fn(&Shown) -> bool,
        now: DateTime<Utc>,
    ) -> Vec<ReminderId> {
        self.raised
            .extract_if(.., |one| is_void(&one.shown))
            .filter(|one| one.visible && now < one.reminder.expires_at)
            .map(|one| one.reminder.id)
            .collect()
    }

    /// The visible notifications.
    pub(crate) fn visible(&self) -> impl Iterator<Item = &Shown> {
        self.raised
            .iter()
            .filter(|one| one.visible)
            .map(|one| &one.shown)
    }

    fn numbered(&mut self, number: u32) -> Option<&mut Raised> {
        self.raised
            .iter_mut()
            .find(|one| one.shown.number == number)
    }
}
