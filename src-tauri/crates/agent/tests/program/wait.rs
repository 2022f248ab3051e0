//! Waiting for what has to come, no longer than a patient person would.

use std::time::{Duration, Instant};

/// Longer than anything takes on a machine that builds beside its tests.
const PATIENCE: Duration = Duration::from_secs(20);

/// What `look` finds, as soon as it finds something.
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

/// Until `holds` does.
pub(crate) async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for_some(what, || holds().then_some(())).await;
}
