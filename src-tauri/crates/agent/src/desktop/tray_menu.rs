//! The menu of the tray icon. All its commands can be given without a tray, too.

use journal::{Pause, PauseFor, Today};
use locale::Locale;

/// A command from the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TrayCommand {
    /// Open the window to log a workout.
    Log,
    /// Pause all reminders.
    Pause(PauseFor),
    /// Resume reminders.
    Resume,
    /// Open the window.
    Open,
    /// Turn reminders off.
    Quit,
}

/// The texts of the menu, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct TrayMenu {
    /// The title of the icon.
    pub(crate) title: String,
    /// For [`TrayCommand::Log`].
    pub(crate) log: String,
    /// The next reminder; no command.
    pub(crate) next: String,
    /// For [`TrayCommand::Pause`] or [`TrayCommand::Resume`].
    pub(crate) pause: PauseItem,
    /// For [`TrayCommand::Open`].
    pub(crate) open: String,
    /// For [`TrayCommand::Quit`].
    pub(crate) quit: String,
}

/// The item that pauses or resumes reminders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PauseItem {
    /// Reminders run: a submenu offers how long to pause them.
    Pause(String, Vec<(PauseFor, String)>),
    /// Reminders are paused.
    Resume(String),
}

impl Default for PauseItem {
    fn default() -> Self {
        Self::Resume(String::new())
    }
}

/// Where the guided session is. It names a time of day, because the menu does not count down.
fn guided(today: &Today, zone: chrono_tz::Tz, locale: &Locale) -> String {
    let running = today
        .guided
        .as_ref()
        .filter(|it| it.running_since.is_some());
    match running.map(|session| session.left(today.now)) {
        Some(left) if left > chrono::TimeDelta::zero() => {
            let until = locale.clock(today.now + left, zone);
            locale.say_with("tray-session-until", &[("when", until.into())])
        }
        Some(_) => locale.say("tray-session-over"),
        None => locale.say("tray-session-paused"),
    }
}

impl TrayMenu {
    /// The menu for this state of Today.
    pub(crate) fn of(today: &Today, zone: chrono_tz::Tz, locale: &Locale) -> Self {
        let when = |instant| locale.day_and_clock(instant, zone, today.now).into();
        let next = match (&today.pause, &today.next_reminder) {
            _ if today.guided.is_some() => guided(today, zone, locale),
            (Some(Pause { until: Some(until) }), _) => {
                locale.say_with("tray-paused-until", &[("when", when(*until))])
            }
            (Some(Pause { until: None }), _) => locale.say("tray-paused"),
            (None, Some(next)) => locale.say_with("tray-next", &[("when", when(next.at))]),
            (None, None) => locale.say("tray-next-none"),
        };
        let pause = if today.pause.is_some() {
            PauseItem::Resume(locale.say("tray-resume"))
        } else {
            let lengths = [
                PauseFor::Hour,
                PauseFor::UntilTomorrow,
                PauseFor::UntilResumed,
            ];
            let said = |length: PauseFor| (length, locale.say(&format!("tray-pause-{length}")));
            PauseItem::Pause(locale.say("tray-pause"), lengths.map(said).into())
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
