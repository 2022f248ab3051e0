//! The interface to the notification server: with the clock, one of the agent's two seams for
//! tests.

use std::time::Duration;

use journal::ReminderCause;

/// How long a call to a notification server may take.
pub(crate) const TIME_OUT: Duration = Duration::from_secs(5);

/// The content of a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notification {
    /// Identifies the reminder, across all its raises and all runs of the agent.
    pub(crate) tag: String,
    /// The title, plain text.
    pub(crate) title: String,
    /// The body, plain text.
    pub(crate) body: String,
    /// The label of what a click on the body does, for servers that show it.
    pub(crate) open: String,
    /// The buttons with their labels, in order.
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
    /// Yes, to the question.
    Yes,
    /// No, to the question.
    No,
    /// It was easy.
    Easy,
    /// It was moderate.
    Moderate,
    /// It was hard.
    Hard,
    /// It was all out.
    AllOut,
}

impl Button {
    /// All buttons, in the order in which they are offered.
    pub(crate) const ALL: [Self; 9] = [
        Self::Start,
        Self::Snooze,
        Self::Skip,
        Self::Yes,
        Self::No,
        Self::Easy,
        Self::Moderate,
        Self::Hard,
        Self::AllOut,
    ];

    /// The action's key, as sent to the server.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Snooze => "snooze",
            Self::Skip => "skip",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Easy => "easy",
            Self::Moderate => "moderate",
            Self::Hard => "hard",
            Self::AllOut => "all-out",
        }
    }
}

/// A message from the notification server, with the notification's number.
#[cfg_attr(
    not(any(target_os = "linux", test)),
    expect(
        dead_code,
        reason = "only Linux has tokens, and servers that come and go"
    )
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// The body was clicked.
    Opened(u32),
    /// A button was pressed.
    Pressed(u32, Button),
    /// The activation token for the answer that follows.
    Token(u32, String),
    /// The notification was closed.
    Closed(u32, Closed),
    /// A server of this name started, perhaps in place of another.
    ServerCame(String),
    /// The server of this name stopped.
    ServerWent(String),
}

/// Why a notification was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// It timed out.
    Expired,
    /// The user closed it.
    ByPerson,
    /// By the agent, or for an unknown reason.
    Otherwise,
}

/// A notification on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The number that the server gave it.
    pub(crate) number: u32,
    /// The name of the server, which no other server ever has; its numbers are valid only with it.
    pub(crate) server: String,
}

/// Why a notification could not be raised.
#[cfg_attr(
    not(any(target_os = "linux", test)),
    expect(dead_code, reason = "only Linux can be without a server")
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RaiseError {
    /// There is no notification server.
    Absent,
    /// The server did not answer within [`TIME_OUT`].
    Hangs,
    /// The server returned an error, which is for the log.
    Refused(String),
}

impl From<&RaiseError> for ReminderCause {
    fn from(error: &RaiseError) -> Self {
        match error {
            RaiseError::Absent => Self::ServerAbsent,
            RaiseError::Hangs => Self::ServerHangs,
            RaiseError::Refused(_) => Self::ServerRefused,
        }
    }
}

/// The task that closes a notification, if there is anything to close.
pub(crate) type Closing = Option<tokio::task::JoinHandle<()>>;

/// A notification server. Its [`Event`]s arrive as wakes.
pub(crate) trait Notifier {
    /// Raises a notification, in place of `instead_of` if that is on the same server. Takes at most
    /// [`TIME_OUT`].
    fn raise(
        &mut self,
        notification: &Notification,
        instead_of: Option<Shown>,
    ) -> impl Future<Output = Result<Shown, RaiseError>>;

    /// Closes a notification, in the background: awaiting the task is optional. Does nothing if its
    /// server is gone.
    fn close(&mut self, shown: &Shown) -> Closing;

    /// The name of the running server, as in [`Shown::server`].
    fn server(&self) -> Option<String>;

    /// Whether a server runs or can be started, as far as is known.
    fn has_server(&self) -> bool;
}
