//! What wakes the agent, other than its alarm.

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::desktop::notifier::Event;
use crate::desktop::tray_menu::TrayCommand;

/// A reason to wake.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "only Linux reports its zone and its tray")
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wake {
    /// Someone wrote to the journal.
    Poke,
    /// The zone may have changed.
    Zone,
    /// The notification server reported something.
    Desktop(Event),
    /// The user chose a command from the tray menu; with the activation token that lets a window
    /// come to the front, if there is one.
    Tray(TrayCommand, Option<String>),
    /// The desktop began to show tray icons, or ceased to.
    TrayHost(bool),
    /// The agent has to end.
    End(End),
}

/// Why the agent ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The user turned reminders off.
    Quit,
    /// Another build takes over.
    StepAside,
    /// The system sent a signal.
    Signal,
    /// The session is over.
    SessionOver,
    /// Its own file was replaced: restart from the new one.
    Replaced,
    /// Its own file is gone.
    Removed,
    /// Its folder is another one now, as when a drive was connected or taken away: start again there.
    HomeMoved,
    /// A newer Rubdown has migrated the journal.
    NewerJournal,
}

/// The sender half; cheap to clone.
pub(crate) type WakeSender = UnboundedSender<Wake>;

/// The two ends of the channel that wakes the agent.
pub(crate) fn channel() -> (WakeSender, UnboundedReceiver<Wake>) {
    unbounded_channel()
}
