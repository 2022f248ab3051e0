//! What is typed into an open form, which outlives the engine's process.
#![expect(clippy::needless_pass_by_value, reason = "Tauri passes state by value")]

use ipc_types::OpenForm;
use tauri::{State, command};

use super::Sent;

/// Remembers the open form; absent once it is saved or closed.
#[command]
pub(crate) fn keep_form(form: Sent<Option<String>>, open: State<'_, OpenForm>) {
    open.keep(form.0);
}

/// The form that was open when the page was lost.
#[command]
pub(crate) fn kept_form(open: State<'_, OpenForm>) -> Option<String> {
    open.kept()
}
