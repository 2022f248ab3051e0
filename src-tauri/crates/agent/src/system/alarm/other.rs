//! Tokio's timer.

use std::io;

use chrono::{DateTime, Utc};

/// A timer that may stop while the machine sleeps. The cap on the time between rounds bounds the
/// delay.
#[derive(Debug)]
pub(crate) struct Alarm(());

impl Alarm {
    /// Creates the timer.
    #[expect(clippy::unnecessary_wraps, reason = "can fail on Linux")]
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self(()))
    }

    /// Waits until `instant`.
    pub(crate) async fn until(&self, instant: DateTime<Utc>) -> io::Result<()> {
        let length = (instant - Utc::now()).to_std().unwrap_or_default();
        tokio::time::sleep(length).await;
        Ok(())
    }
}
