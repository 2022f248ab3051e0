//! What of ours is on the screen, or was and may still be answered.

use chrono::{DateTime, Utc};
use journal::{DueReminder, ReminderId};

use crate::desktop::notifier::Shown;

/// More than a person would leave unanswered.
const LIMIT: usize = 64;

/// The notifications that were raised and not answered, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Screen {
    raised: Vec<Raised>,
}

/// A raised notification.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Raised {
    /// Where it is.
    pub(crate) shown: Shown,
    /// What it reminds of.
    pub(crate) reminder: DueReminder,
    /// Whether it is still to be seen, as far as is known.
    pub(crate) visible: bool,
    /// The permission to bring a window forward that came with the answer.
    pub(crate) token: Option<String>,
}

impl Screen {
    /// A reminder has been raised, in place of an earlier raise of it.
    pub(crate) fn put(&mut self, shown: Shown, reminder: DueReminder) {
        self.raised
            .retain(|one| one.shown != shown && one.reminder.id != reminder.id);
        if self.raised.len() == LIMIT {
            self.raised.remove(0);
        }
        self.raised.push(Raised {
            shown,
            reminder,
            visible: true,
            token: None,
        });
    }

    /// Where a reminder was raised.
    pub(crate) fn place_of(&self, id: &ReminderId) -> Option<&Shown> {
        self.raised
            .iter()
            .find(|one| one.reminder.id == *id)
            .map(|one| &one.shown)
    }

    /// The permission that goes with the answer to come.
    pub(crate) fn allow(&mut self, number: u32, token: String) {
        if let Some(one) = self.numbered(number) {
            one.token = Some(token);
        }
    }

    /// It has left the screen; an answer may still come from the server's own history.
    pub(crate) fn hide(&mut self, number: u32) {
        if let Some(one) = self.numbered(number) {
            one.visible = false;
        }
    }

    /// Takes it out for its answer: the first counts, and further ones find nothing.
    pub(crate) fn take(&mut self, number: u32) -> Option<Raised> {
        let place = self
            .raised
            .iter()
            .position(|one| one.shown.number == number)?;
        Some(self.raised.remove(place))
    }

    /// Only this server is left; the numbers of all others are void. Gives what was to be seen on
    /// those and is worth raising again.
    pub(crate) fn keep_only(&mut self, server: &str, now: DateTime<Utc>) -> Vec<ReminderId> {
        self.lose(|shown| shown.server != server, now)
    }

    /// This server is gone, and its numbers are void. Gives what [`Self::keep_only`] does.
    pub(crate) fn keep_others(&mut self, server: &str, now: DateTime<Utc>) -> Vec<ReminderId> {
        self.lose(|shown| shown.server == server, now)
    }

    fn lose(&mut self, is_void: impl Fn(&Shown) -> bool, now: DateTime<Utc>) -> Vec<ReminderId> {
        self.raised
            .extract_if(.., |one| is_void(&one.shown))
            .filter(|one| one.visible && now < one.reminder.expires_at)
            .map(|one| one.reminder.id)
            .collect()
    }

    /// All that is to be seen.
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
