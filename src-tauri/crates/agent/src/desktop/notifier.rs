//! Raising a notification on the desktop: one of the two seams of the agent, beside the clock.

use std::time::Duration;

/// How long a call to a notification server may take.
pub(crate) const TIME_OUT: Duration = Duration::from_secs(5);

/// What a notification says and offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notification {
    /// The same for every raise of one reminder, by whichever run of the agent.
    pub(crate) tag: String,
    /// The line in bold.
    pub(crate) title: String,
    /// The text below, plain.
    pub(crate) body: String,
    /// What a click on the body does, for servers that name it.
    pub(crate) open: String,
    /// The buttons, in their order.
    pub(crate) buttons: Vec<(Button, String)>,
}

/// A button of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Button {
    /// Start the massage now.
    Start,
    /// Remind again later.
    Snooze,
    /// Not this time.
    Skip,
}

impl Button {
    /// All of them, in the order in which they are offered.
    pub(crate) const ALL: [Self; 3] = [Self::Start, Self::Snooze, Self::Skip];

    /// Its name to the server.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Snooze => "snooze",
            Self::Skip => "skip",
        }
    }
}

/// What comes back from the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// The body was clicked.
    Opened(u32),
    /// A button was pressed.
    Pressed(u32, Button),
    /// The permission to bring a window forward that goes with the next answer.
    Token(u32, String),
    /// It is gone.
    Closed(u32, Closed),
    /// A server of this name has come, perhaps in place of another.
    ServerCame(String),
    /// The server of this name has gone.
    ServerWent(String),
}

/// Why a notification is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// Its time on the screen is over.
    Expired,
    /// The person closed it.
    ByPerson,
    /// Some other way, or by us.
    Otherwise,
}

/// A notification on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The server's number for it.
    pub(crate) number: u32,
    /// The server, by a name that no other ever has; its numbers mean nothing to another one.
    pub(crate) server: String,
}

/// Why a notification could not be raised. The text is the cause in the journal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RaiseError {
    /// There is nothing that shows notifications.
    #[error("server_absent")]
    Absent,
    /// The server did not answer in time.
    #[error("server_hangs")]
    Hangs,
    /// The server said no; its reason is for the log.
    #[error("server_refused")]
    Refused(String),
}

/// A notification on its way off the screen.
pub(crate) type Closing = Option<tokio::task::JoinHandle<()>>;

/// Something that shows notifications. Its [`Event`]s arrive among the agent's wakes.
pub(crate) trait Notifier {
    /// Shows a notification, in place of an earlier one if the same server is still there. Takes
    /// [`TIME_OUT`] at most.
    fn raise(
        &mut self,
        notification: &Notification,
        instead_of: Option<Shown>,
    ) -> impl Future<Output = Result<Shown, RaiseError>>;

    /// Takes a notification off the screen; nothing if it is gone, or its server. Who cannot wait
    /// need not.
    fn close(&mut self, shown: &Shown) -> Closing;

    /// The server that is there, as [`Shown::server`] names it.
    fn server(&self) -> Option<String>;

    /// Whether there is a server or one can be started, as far as is known.
    fn has_server(&self) -> bool;
}
