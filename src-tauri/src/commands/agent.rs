//! The agent: whether reminders will come.
#![expect(clippy::needless_pass_by_value, reason = "Tauri passes state by value")]

use ipc_types::AgentStatus;
use journal::{Settings, Today};
use tauri::{State, command};

use super::{Answer, JournalState};
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

/// Makes the agent start at login, even if the user has switched that off in their desktop's own
/// list of startup programs.
#[command]
pub(crate) async fn start_at_login(journal: JournalState<'_>) -> Answer<Today> {
    journal.ask_for_login();
    journal
        .write(|journal, at| {
            let settings = Settings {
                start_at_login: true,
                ..journal.settings()?
            };
            journal.set_settings(settings, at)
        })
        .await
}
