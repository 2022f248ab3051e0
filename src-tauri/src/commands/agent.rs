//! The agent: whether reminders will come.
#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands state over by value"
)]

use ipc_types::AgentStatus;
use tauri::{State, command};

use crate::supervisor::Agent;

#[command]
pub(crate) fn agent_status(agent: State<'_, Agent>) -> AgentStatus {
    agent.status()
}

/// The person wants reminders again.
#[command]
pub(crate) fn start_agent(agent: State<'_, Agent>) -> AgentStatus {
    agent.start()
}
