//! Workouts from files.

use std::path::PathBuf;

use ipc_types::ImportAnswer;
use journal::{Fault, Today, WorkoutId};
use recovery::{Activity, Rpe};
use rfd::AsyncFileDialog;
use tauri::{AppHandle, Emitter, Manager, WebviewWindow, async_runtime, command};

use super::{Answer, JournalState, Sent};
use crate::importer::{Importer, Request};
use crate::supervisor::Supervisor;

/// Has the user choose files with workouts; none if they chose none.
#[command]
pub(crate) async fn choose_files(title: Sent<String>, window: WebviewWindow) -> Vec<PathBuf> {
    let chosen = dialog(title.0, &window).pick_files().await;
    chosen.into_iter().flatten().map(PathBuf::from).collect()
}

/// Has the user choose a folder; none if they chose none.
#[command]
pub(crate) async fn choose_folder(title: Sent<String>, window: WebviewWindow) -> Option<PathBuf> {
    let chosen = dialog(title.0, &window).pick_folder().await;
    chosen.map(PathBuf::from)
}

fn dialog(title: String, window: &WebviewWindow) -> AsyncFileDialog {
    AsyncFileDialog::new().set_title(title).set_parent(window)
}

/// Imports the workouts of files and folders. The event `import-progress` tells how far it is.
#[command]
pub(crate) async fn import_files(
    paths: Sent<Vec<PathBuf>>,
    activity: Sent<Option<Activity>>,
    again: Sent<bool>,
    app: AppHandle,
) -> Answer<ImportAnswer> {
    let request = Request {
        paths: paths.0,
        activity: activity.0,
        again: again.0,
    };
    let import = move || {
        let answer = app.state::<Importer>().run(&request, |progress| {
            drop(app.emit("import-progress", progress));
        });
        app.state::<Supervisor>().poke();
        answer
    };
    let ended = async_runtime::spawn_blocking(import).await;
    ended.unwrap_or_else(|panic| {
        Err(Fault {
            code: "E_FILE_READER".to_owned(),
            detail: panic.to_string(),
        })
    })
}

/// Ends the import under way; nothing of it is in the journal then.
#[command]
pub(crate) async fn cancel_import(app: AppHandle) {
    let cancel = move || app.state::<Importer>().cancel();
    drop(async_runtime::spawn_blocking(cancel).await);
}

/// Says how hard a workout was whose effort was a guess.
#[command]
pub(crate) async fn say_effort(
    id: Sent<WorkoutId>,
    rpe: Sent<Rpe>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.say_effort(&id.0, rpe.0, at))
        .await
}
