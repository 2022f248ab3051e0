//! The agent: whether reminders will come.
#![expect(clippy::needless_pass_by_value, reason = "Tauri passes state by value")]

use ipc_types::AgentStatus;
use tauri::{State, command};

use crate::supervisor::Supervisor;

#[command]
pub(crate) fn agent_status(supervisor: State<'_, Supervisor>) -> AgentStatus {
    supervisor.status()
}

/// Turns reminders on again.
#[command]
pub(crate) fn start_agent(supervisor: State<'_, Supervisor>) -> AgentStatus {
    supervisor.start()
}
