//! The changes of a guided session that a notification tells while the window is closed. They are of use
//! for seconds only, so the journal knows nothing of them.

use journal::{GuidedSessionId, SessionCue};
use locale::Locale;
use recovery::{Muscle, Side};

use crate::desktop::notifier::{Notification, Shown};

/// What was told of a session.
#[derive(Debug, Default)]
pub(crate) struct Cues {
    /// The last change that was told.
    last: Option<(GuidedSessionId, usize)>,
    /// Its notification.
    pub(crate) shown: Option<Shown>,
}

impl Cues {
    /// Whether this change is still to be told; from now on it is not.
    pub(crate) fn take(&mut self, cue: &SessionCue) -> bool {
        let this = Some((cue.session.clone(), cue.step));
        let is_new = self.last != this;
        self.last = this;
        is_new
    }

    /// Whether this is the number of the notification on the screen.
    pub(crate) fn is_shown(&self, number: u32) -> bool {
        self.shown
            .as_ref()
            .is_some_and(|shown| shown.number == number)
    }
}

/// The notification of a change; with `private`, without what is massaged.
pub(crate) fn notification(cue: &SessionCue, private: bool, locale: &Locale) -> Notification {
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
