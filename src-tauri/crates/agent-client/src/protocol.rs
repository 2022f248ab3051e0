//! The protocol of the socket: one JSON document a line, with a [`Hello`] first in both directions.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::desktop_session::DesktopSession;

/// The version of everything after the hello, except [`Ask::StepAside`].
pub const PROTOCOL: u32 = 1;

/// The longest line, in bytes, that either side reads.
pub const LINE_LIMIT: usize = 4096;

/// How long an exchange may take.
pub const TIME_OUT: Duration = Duration::from_secs(1);

/// The first line in both directions. Frozen forever, so that any two builds can tell that they
/// differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// Always `rubdown`.
    pub hello: String,
    /// The sender's [`PROTOCOL`].
    pub protocol: u32,
    /// The sender's build.
    pub build: String,
}

impl Hello {
    /// This build's hello.
    pub fn ours() -> Self {
        Self {
            hello: "rubdown".to_owned(),
            protocol: PROTOCOL,
            build: platform::BUILD.to_owned(),
        }
    }

    /// Whether a Rubdown program sent it.
    pub fn is_rubdown(&self) -> bool {
        self.hello == "rubdown"
    }
}

/// A line from a client after its hello: `{"ask": "poke"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What is asked.
    pub ask: Ask,
}

/// What a client may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// The journal changed: check what is due.
    Poke,
    /// Report the status.
    Status,
    /// End, and stay away: the user turned reminders off.
    Quit,
    /// End: another build takes over, or the files are about to change. Frozen forever with the
    /// hello, as `{"ask":"step_aside"}`: agents of every protocol obey it, so that a newer one can
    /// take an older one's place. Only an agent of the same protocol answers more than its hello.
    StepAside,
}

/// A line from the agent after its hello.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// Understood; carries the status.
    Status(Status),
    /// Not understood; carries why, such as `unknown_ask`.
    Refused(String),
}

/// The agent's status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Its protocol.
    pub protocol: u32,
    /// Its build.
    pub build: String,
    /// Its process id.
    pub pid: u32,
    /// Whether it shows a tray icon.
    pub tray: bool,
    /// Whether there is a notification server.
    pub server: bool,
    /// When the next reminder is due.
    pub next: Option<DateTime<Utc>>,
    /// The id of this run of the agent; new after every start.
    pub run: String,
    /// The desktop session on which it shows notifications. Agents before 0.2 do not say.
    #[serde(default)]
    pub session: DesktopSession,
    /// Whether the desktop keeps it from starting at login, although the user's settings say that
    /// it should.
    #[serde(default)]
    pub login_blocked: bool,
    /// The watched folder, if there is one.
    #[serde(default)]
    pub watched_folder: Option<WatchedFolder>,
}

/// The folder whose workouts are imported as they come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WatchedFolder {
    /// Its path, as text to be read.
    pub path: String,
    /// Whether it is there. The agent waits for one that is not.
    pub there: bool,
}
