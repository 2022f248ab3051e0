//! The tray icon: what its menu says, and what the person wishes by it. Everything in it is also
//! to be had without a tray.

use journal::{Pause, PauseFor, Today};
use locale::Locale;

/// What the person wishes by the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// I just finished a workout.
    Log,
    /// Pause all reminders.
    Pause(PauseFor),
    /// Resume them.
    Resume,
    /// Open the window.
    Open,
    /// No reminders until further notice.
    Quit,
}

/// What the menu says, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Face {
    /// The icon's name.
    pub(crate) title: String,
    /// I just finished a workout.
    pub(crate) log: String,
    /// What is next; no wish goes with it.
    pub(crate) next: String,
    /// Pausing, or resuming.
    pub(crate) pause: Pausing,
    /// Open the window.
    pub(crate) open: String,
    /// Quit.
    pub(crate) quit: String,
}

/// The part of the menu about pausing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pausing {
    /// Reminders run; they can be paused so long.
    Pause(String, Vec<(PauseFor, String)>),
    /// Reminders are paused.
    Resume(String),
}

impl Default for Pausing {
    fn default() -> Self {
        Self::Resume(String::new())
    }
}

impl Face {
    /// The menu for what Today says.
    pub(crate) fn of(today: &Today, zone: chrono_tz::Tz, locale: &Locale) -> Self {
        let when = |instant| locale.day_and_clock(instant, zone, today.now).into();
        let next = match (&today.pause, &today.next_reminder) {
            (Some(Pause { until: Some(until) }), _) => {
                locale.say_with("tray-paused-until", &[("when", when(*until))])
            }
            (Some(Pause { until: None }), _) => locale.say("tray-paused"),
            (None, Some(next)) => locale.say_with("tray-next", &[("when", when(next.at))]),
            (None, None) => locale.say("tray-next-none"),
        };
        let pause = if today.pause.is_some() {
            Pausing::Resume(locale.say("tray-resume"))
        } else {
            let lengths = [
                PauseFor::Hour,
                PauseFor::UntilTomorrow,
                PauseFor::UntilResumed,
            ];
            let said = |length: PauseFor| (length, locale.say(&format!("tray-pause-{length}")));
            Pausing::Pause(locale.say("tray-pause"), lengths.map(said).into())
        };
        Self {
            title: locale.say("tray-title"),
            log: locale.say("tray-log"),
            next,
            pause,
            open: locale.say("tray-open"),
            quit: locale.say("tray-quit"),
        }
    }
}
