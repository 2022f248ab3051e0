//! The agent's status, as the window shows it.

use journal::Fault;
use serde::{Deserialize, Serialize};

/// How the agent is; the event `agent-status` carries it whenever it changes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
pub struct AgentStatus {
    /// Whether reminders will come.
    pub state: AgentState,
    /// Its build, if it runs.
    pub build: Option<String>,
    /// Whether it shows a tray icon.
    pub tray: bool,
    /// Whether it has a notification server to raise reminders on.
    pub server: bool,
    /// Whether the desktop keeps it from starting at login, although the settings say that it should.
    pub login_blocked: bool,
    /// Whether the watched folder is not there; the agent waits for it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
    pub watched_folder_gone: bool,
    /// Why it failed, if it did.
    pub detail: Option<Fault>,
}

/// Whether reminders will come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum AgentState {
    /// It runs.
    Running,
    /// It is being started, or looked for.
    #[default]
    Starting,
    /// The person quit it.
    Off,
    /// It could not be started, or does not answer.
    Failed,
}
