//! Keeps a visible window up to date with what other programs wrote, and with the agent's status.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tauri::{Emitter, WebviewWindow};

use crate::journal_handle::JournalHandle;
use crate::supervisor::Supervisor;

const JOURNAL_EVERY: Duration = Duration::from_millis(250);
/// How long a change may stay in the write-ahead log alone, which a copy of the journal's file
/// misses.
const CHECKPOINT_AFTER: Duration = Duration::from_mins(1);
const AGENT_EVERY: Duration = Duration::from_secs(30);
/// How many checks of the journal there are for each check whether the window is minimised.
const CHECKS_PER_MINIMISED_CHECK: u32 = 8;

/// Whether the window can be seen: lets the watch sleep while it cannot.
#[derive(Clone, Default)]
pub(crate) struct Visibility(Arc<(Mutex<bool>, Condvar)>);

impl Visibility {
    /// Wakes the watch: a window with the focus is visible.
    pub(crate) fn set_visible(&self) {
        let (visible, wake) = &*self.0;
        *visible.lock().unwrap_or_else(PoisonError::into_inner) = true;
        wake.notify_all();
    }

    /// Sleeps until the window is visible, or returns at once if it has been since the last call.
    fn wait_until_visible(&self) {
        let (visible, wake) = &*self.0;
        let mut visible = visible.lock().unwrap_or_else(PoisonError::into_inner);
        while !*visible {
            visible = wake.wait(visible).unwrap_or_else(PoisonError::into_inner);
        }
        // reset only here: the window may have become visible just before this was called
        *visible = false;
    }
}

/// Watches for as long as the process lives, and sleeps while the window is minimised. `known` is
/// the journal's data version before the page read anything; absent if it could not be opened.
pub(crate) fn watch(
    window: &WebviewWindow,
    journal: &JournalHandle,
    supervisor: &Supervisor,
    visibility: &Visibility,
    mut known: Option<i64>,
) {
    let mut checked_agent = Instant::now();
    // the latest time to empty the log, once something was written
    let mut checkpoint_by: Option<Instant> = None;
    for check in 1u32.. {
        std::thread::sleep(JOURNAL_EVERY);
        let version = journal.data_version();
        if version != known {
            // without a version the journal is gone, and another file may be in its place; the page
            // finds out by asking
            drop(window.emit("journal-changed", ()));
        }
        if journal.take_wrote() || (version.is_some() && version != known) {
            checkpoint_by.get_or_insert(Instant::now() + CHECKPOINT_AFTER);
        }
        known = version;
        if checkpoint_by.is_some_and(|by| by <= Instant::now()) {
            checkpoint_by = None;
            journal.checkpoint();
        }
        if checked_agent.elapsed() >= AGENT_EVERY {
            checked_agent = Instant::now();
            supervisor.check();
        }
        if check % CHECKS_PER_MINIMISED_CHECK == 0 && window.is_minimized().unwrap_or(false) {
            if checkpoint_by.take().is_some() {
                journal.checkpoint();
            }
            visibility.wait_until_visible();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_window_that_becomes_visible_before_the_sleep_begins_keeps_its_watch_awake() {
        let visibility = Visibility::default();
        visibility.set_visible();
        let (awake_tx, awake_rx) = mpsc::channel();
        std::thread::spawn(move || {
            visibility.wait_until_visible();
            awake_tx.send(()).unwrap();
        });
        awake_rx.recv_timeout(Duration::from_secs(10)).unwrap();
    }
}
