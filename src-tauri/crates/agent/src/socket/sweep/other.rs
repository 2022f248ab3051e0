//! Looks from time to time.

use std::path::Path;
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_mins(1);

/// A watch that reports whenever it is time to look.
pub(crate) struct Sweep(());

impl Sweep {
    /// Needs no folder.
    pub(crate) fn of(_folder: &Path) -> Self {
        Self(())
    }

    /// Waits until it is time to look.
    pub(crate) async fn changed(&self) {
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
