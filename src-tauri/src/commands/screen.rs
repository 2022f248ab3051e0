//! The screen, which stays on during a guided session.

use tauri::{AppHandle, Manager, async_runtime, command};

use super::Sent;
use crate::awake::Awake;

/// Keeps the screen on, for a reason in the user's language; without one, lets it turn off again.
#[command]
pub(crate) async fn keep_awake(reason: Sent<Option<String>>, app: AppHandle) {
    let keep = move || app.state::<Awake>().keep(reason.0);
    drop(async_runtime::spawn_blocking(keep).await);
}
