//! What the front end has to know before it can draw.
#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands state over by value"
)]

use tauri::{State, WebviewWindow, command};
use wire::{RulesData, Surroundings};

use crate::window::FirstRoute;

#[command]
pub(crate) fn surroundings(first: State<'_, FirstRoute>) -> Surroundings {
    crate::surroundings::look(first.take())
}

#[command]
pub(crate) async fn rules_data() -> RulesData {
    wire::rules_data()
}

/// The page is about to draw.
#[command]
pub(crate) fn ready(window: WebviewWindow) {
    crate::window::show(&window);
}
