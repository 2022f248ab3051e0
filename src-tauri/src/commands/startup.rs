//! What the front end has to know before it can draw.
#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands state over by value"
)]

use ipc_types::{RulesData, Startup};
use tauri::{State, WebviewWindow, command};

use crate::window::FirstRoute;

#[command]
pub(crate) fn startup(first: State<'_, FirstRoute>) -> Startup {
    crate::startup::look(first.take())
}

#[command]
pub(crate) async fn rules_data() -> RulesData {
    ipc_types::rules_data()
}

/// The page is about to draw.
#[command]
pub(crate) fn ready(window: WebviewWindow) {
    crate::window::show(&window);
}
