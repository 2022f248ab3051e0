//! What wakes the agent beside its alarm.

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::desktop::notifier::Event;
use crate::desktop::tray_menu::Wish;

/// A reason to look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wake {
    /// Someone wrote to the journal.
    Poke,
    /// The zone may have changed.
    Zone,
    /// The desktop has something to say.
    Desktop(Event),
    /// The person used the tray icon; with the permission to bring a window forward, if any.
    Tray(Wish, Option<String>),
    /// There is a place for tray icons now, or no longer.
    TrayHost(bool),
    /// It is over.
    End(End),
}

/// Why the agent ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The person turned reminders off.
    Quit,
    /// Another build takes over.
    StepAside,
    /// The system asked.
    Signal,
    /// The session is over.
    SessionOver,
    /// Its own file was replaced: start again from it.
    Replaced,
    /// Its own file is gone.
    Removed,
    /// A newer Rubdown has made the journal its own.
    NewerJournal,
}

/// Tells wakes; cheap to copy.
pub(crate) type WakeSender = UnboundedSender<Wake>;

/// The two ends of the channel that wakes the agent.
pub(crate) fn channel() -> (WakeSender, UnboundedReceiver<Wake>) {
    unbounded_channel()
}
