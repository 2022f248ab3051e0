//! The calendars of other programs, and the one for them: the agent looks at the files from time to time, and another
//! program reads and writes them.

use std::process::Stdio;
use std::time::Duration;

use journal::{Journal, JournalError, Moment};
use tokio::process::Command;
use tokio::task::JoinHandle;

use super::importer;

/// What looks after the calendars.
#[derive(Debug, Default)]
pub(crate) struct Calendars {
    running: Option<JoinHandle<()>>,
}

impl Calendars {
    /// Has those read again whose files have changed, and, where the journal was `written` to, Rubdown's own written
    /// anew if there is one. Returns at once: a file on a drive that hangs holds up nothing.
    pub(crate) fn look(
        &mut self,
        journal: &mut Journal,
        written: bool,
        at: Moment,
    ) -> Result<(), JournalError> {
        // what changes meanwhile is seen at the next look
        if self.running.as_ref().is_some_and(|it| !it.is_finished()) {
            return Ok(());
        }
        let calendars = journal.calendars(at)?;
        let write = written && journal.feed()?.is_some();
        if calendars.is_empty() && !write {
            return Ok(());
        }
        self.running = Some(tokio::spawn(async move {
            let stale = move || calendars.iter().any(|it| calendars::is_stale(it, at));
            let stale = tokio::task::spawn_blocking(stale).await;
            if write || stale.unwrap_or(false) {
                read_and_write().await;
            }
        }));
        Ok(())
    }
}

/// Has `rubdownctl calendar read` do both, and waits for it.
async fn read_and_write() {
    let Some(mut command) = importer::program().map(Command::new) else {
        return;
    };
    command
        .args(["--json", "calendar", "read"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    importer::without_window(&mut command);
    match tokio::time::timeout(LONGEST, command.status()).await {
        Ok(Ok(_)) => {}
        Ok(Err(error)) => tracing::warn!(%error, "the calendars were not read"),
        Err(_) => tracing::warn!("reading the calendars took too long"),
    }
}

/// For a large calendar on a slow drive.
const LONGEST: Duration = Duration::from_mins(5);
