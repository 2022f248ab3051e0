//! Waiting for an event, with a deadline.

use std::time::{Duration, Instant};

/// Longer than anything takes, even on a machine that is also building.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for `look` to find something, and returns it.
pub(crate) async fn for_some<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "{what} never came");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Waits until `holds` is true.
pub(crate) async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for_some(what, || holds().then_some(())).await;
}
