//! Notifications of the changes in a guided session, shown while the window is closed. They matter for
//! seconds, so the journal knows nothing of them.

use chrono::{DateTime, Utc};
use journal::{GuidedSessionId, Journal, JournalError, Moment, SessionCue};
use locale::Locale;
use recovery::{Muscle, Side};

use crate::desktop::notifier::{Notification, Notifier, Shown};

/// What was announced of a session.
#[derive(Debug, Default)]
pub(crate) struct Cues {
    /// The last change announced.
    last: Option<(GuidedSessionId, usize)>,
    /// Its notification.
    shown: Option<Shown>,
}

impl Cues {
    /// Announces the change that is due, unless the window is open and shows it. Returns when the next one is.
    pub(crate) async fn announce(
        &mut self,
        journal: &mut Journal,
        notifier: &mut impl Notifier,
        at: Moment,
        is_window_open: impl FnOnce() -> bool,
    ) -> Result<Option<DateTime<Utc>>, JournalError> {
        let cues = journal.session_cues(at)?;
        let due = cues.now.filter(|cue| self.take(cue));
        let earlier = if cues.next.is_none() || due.is_some() {
            self.shown.take()
        } else {
            None
        };
        if let Some(cue) = due.filter(|_| !is_window_open()) {
            let settings = journal.settings()?;
            let locale = Locale::chosen(settings.language.as_deref());
            let notification = notification(&cue, settings.private_notifications, &locale);
            let raised = notifier.raise(&notification, earlier).await;
            self.shown = raised
                .inspect_err(|error| tracing::info!(?error, "not announced"))
                .ok();
        } else if let Some(earlier) = earlier {
            notifier.close(&earlier);
        }
        Ok(cues.next)
    }

    /// Whether this is the number of the notification on the screen.
    pub(crate) fn is_shown(&self, number: u32) -> bool {
        self.shown
            .as_ref()
            .is_some_and(|shown| shown.number == number)
    }

    /// Whether this change is new; remembers it.
    fn take(&mut self, cue: &SessionCue) -> bool {
        let this = Some((cue.session.clone(), cue.step));
        let is_new = self.last != this;
        self.last = this;
        is_new
    }
}

/// The notification of a change; with `private`, without what is massaged.
fn notification(cue: &SessionCue, private: bool, locale: &Locale) -> Notification {
    let (title, body) = if private {
        (locale.say("notify-change-private"), String::new())
    } else {
        text(cue, locale)
    };
    Notification {
        tag: format!("session-{}", cue.session),
        title,
        body,
        open: locale.say("notify-open"),
        buttons: Vec::new(),
    }
}

fn text(cue: &SessionCue, locale: &Locale) -> (String, String) {
    let part = &cue.part;
    let muscle = locale.muscle(Muscle {
        group: part.muscle,
        side: Some(part.side).filter(|side| *side != Side::Both),
    });
    let time = format!("{}:{:02}", cue.seconds / 60, cue.seconds % 60);
    (
        locale.say_with("notify-change", &[("muscle", muscle.into())]),
        locale.say_with("notify-change.body", &[("time", time.into())]),
    )
}
