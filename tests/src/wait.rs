//! Waiting for something to become true, with a deadline.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How long anything may take that a person would wait for.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Calls `look` until it finds something. The error names what it waited for.
pub fn until<T>(what: &str, look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    within(PATIENCE, what, look)
}

/// As [`until`], with a timeout of its own. An error of `look` counts as "not yet".
pub fn within<T>(
    patience: Duration,
    what: &str,
    look: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    every(Duration::from_millis(40), patience, what, look)
}

/// As [`until`], looking without a pause. For measuring how long something takes.
pub fn closely<T>(what: &str, look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    every(Duration::from_millis(1), PATIENCE, what, look)
}

fn every<T>(
    pause: Duration,
    patience: Duration,
    what: &str,
    mut look: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    let deadline = Instant::now() + patience;
    loop {
        let last = match look() {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => String::new(),
            Err(error) => format!(" (last: {error:#})"),
        };
        if Instant::now() > deadline {
            bail!("waited {} s in vain: {what}{last}", patience.as_secs());
        }
        std::thread::sleep(pause);
    }
}

/// Checks for a while that something stays true.
pub fn stays(
    patience: Duration,
    what: &str,
    mut holds: impl FnMut() -> Result<bool>,
) -> Result<()> {
    let deadline = Instant::now() + patience;
    while Instant::now() < deadline {
        if !holds()? {
            bail!("did not stay: {what}");
        }
        std::thread::sleep(Duration::from_millis(40));
    }
    Ok(())
}

/// Lets time pass. For measuring, and to pick a random instant; never to wait for something.
pub fn pass(span: Duration) {
    std::thread::sleep(span);
}
