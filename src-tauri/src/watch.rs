//! Keeps a visible window up to date with what other programs wrote, and with the agent's status.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use tauri::{Emitter, WebviewWindow};

use crate::journal_handle::JournalHandle;
use crate::supervisor::Supervisor;

const JOURNAL_EVERY: Duration = Duration::from_millis(250);
/// How long a change may stay in the write-ahead log alone, which a copy of the journal's file
/// misses.
const CHECKPOINT_AFTER: TimeDelta = TimeDelta::minutes(1);
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

/// Since when the log holds a change that the file may lack.
#[derive(Default)]
struct Unfiled(Option<DateTime<Utc>>);

impl Unfiled {
    fn note(&mut self, now: DateTime<Utc>) {
        self.0.get_or_insert(now);
    }

    /// Whether the log is to be emptied now; if so, it counts as emptied. A clock that was set back must not
    /// put it off.
    fn take_due(&mut self, now: DateTime<Utc>) -> bool {
        self.0
            .take_if(|since| (now - *since).abs() >= CHECKPOINT_AFTER)
            .is_some()
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
    let mut unfiled = Unfiled::default();
    for check in 1u32.. {
        std::thread::sleep(JOURNAL_EVERY);
        let version = journal.data_version();
        if version != known {
            // without a version the journal is gone, and another file may be in its place; the page
            // finds out by asking
            drop(window.emit("journal-changed", ()));
        }
        if journal.take_wrote() || (version.is_some() && version != known) {
            unfiled.note(journal.now());
        }
        known = version;
        if unfiled.take_due(journal.now()) {
            journal.checkpoint();
        }
        if checked_agent.elapsed() >= AGENT_EVERY {
            checked_agent = Instant::now();
            supervisor.check();
        }
        if check % CHECKS_PER_MINIMISED_CHECK == 0 && window.is_minimized().unwrap_or(false) {
            // nothing would empty the log of what others write meanwhile, so none is held open
            journal.rest();
            unfiled = Unfiled::default();
            visibility.wait_until_visible();
            known = journal.wake();
            drop(window.emit("journal-changed", ()));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn the_log_is_emptied_a_minute_after_the_first_change_that_it_holds() {
        let at = |seconds: i64| DateTime::from_timestamp(1_000_000 + seconds, 0).unwrap();
        let mut unfiled = Unfiled::default();
        assert!(!unfiled.take_due(at(0)));
        unfiled.note(at(0));
        unfiled.note(at(59));
        assert!(!unfiled.take_due(at(59)));
        assert!(unfiled.take_due(at(60)));
        assert!(!unfiled.take_due(at(61)), "it is empty");
        unfiled.note(at(62));
        assert!(unfiled.take_due(at(-3_600)), "the clock was set back");
    }

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
