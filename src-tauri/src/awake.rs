//! Keeps the screen on while a guided session runs. Nobody touches the mouse with oily hands.

use std::sync::{Mutex, PoisonError};

use keepawake::{Builder, KeepAwake};

/// Whether the screen is kept on.
#[derive(Default)]
pub(crate) struct Awake(Mutex<Option<KeepAwake>>);

impl Awake {
    /// Keeps the screen on, for a reason that the system may show; without a reason, lets it turn
    /// off again. Where the system cannot keep it on, this does nothing.
    ///
    /// Waits for the session bus, so it must not be called on the main thread.
    pub(crate) fn keep(&self, reason: Option<String>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = kept.take();
        *kept = reason.and_then(|reason| {
            Builder::default()
                .display(true)
                .app_name("Rubdown")
                .app_reverse_domain("org.rubdown.rubdown")
                .reason(reason)
                .create()
                .inspect_err(|error| eprintln!("rubdown: {error}"))
                .ok()
        });
        // on a thread of its own: the crate panics if the screen saver is gone by then
        drop(std::thread::spawn(move || drop(before)).join());
    }
}
