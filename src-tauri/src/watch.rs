//! A visible window shows at once what others wrote, and whether the agent lives.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tauri::{Emitter, WebviewWindow};

use crate::journal_handle::JournalHandle;
use crate::supervisor::Agent;

const JOURNAL_EVERY: Duration = Duration::from_millis(250);
const AGENT_EVERY: Duration = Duration::from_secs(30);
/// How many looks at the journal between two at whether the window was minimised.
const LOOKS_BETWEEN: u32 = 8;

/// Wakes the watch of a window that had been out of sight.
#[derive(Clone, Default)]
pub(crate) struct Visibility(Arc<(Mutex<bool>, Condvar)>);

impl Visibility {
    /// The window has the focus: it is seen.
    pub(crate) fn regained(&self) {
        let (seen, wake) = &*self.0;
        *seen.lock().unwrap_or_else(PoisonError::into_inner) = true;
        wake.notify_all();
    }

    /// Sleeps until the window is seen again, or not at all if it was since the last sleep.
    fn lost(&self) {
        let (seen, wake) = &*self.0;
        let mut now = seen.lock().unwrap_or_else(PoisonError::into_inner);
        while !*now {
            now = wake.wait(now).unwrap_or_else(PoisonError::into_inner);
        }
        // only now: it may have been seen again just before this was called
        *now = false;
    }
}

/// Watches for as long as the process lives; sleeps without a wake-up while the window is
/// minimised. `known` is the journal's data version before the page read anything from it; absent
/// if it could not be opened.
pub(crate) fn watch(
    window: &WebviewWindow,
    verbs: &JournalHandle,
    agent: &Agent,
    sight: &Visibility,
    mut known: Option<i64>,
) {
    let mut agent_at = Instant::now();
    for look in 1u32.. {
        std::thread::sleep(JOURNAL_EVERY);
        let version = verbs.data_version();
        if version.is_some() && version != known {
            drop(window.emit("journal-changed", ()));
        }
        known = version.or(known);
        if agent_at.elapsed() >= AGENT_EVERY {
            agent_at = Instant::now();
            agent.look();
        }
        if look % LOOKS_BETWEEN == 0 && window.is_minimized().unwrap_or(false) {
            sight.lost();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_window_that_is_seen_again_before_the_sleep_begins_keeps_its_watch_awake() {
        let sight = Visibility::default();
        sight.regained();
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            sight.lost();
            tell.send(()).unwrap();
        });
        told.recv_timeout(Duration::from_secs(10)).unwrap();
    }
}
