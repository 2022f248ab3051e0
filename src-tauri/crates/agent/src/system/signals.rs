//! The signals by which the system ends the agent.

use crate::wake::{End, Wake, WakeSender};

/// Wakes the agent with [`End::Signal`] when the system asks it to end.
#[cfg(unix)]
pub(crate) fn watch(wakes: &WakeSender) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    for kind in [
        SignalKind::terminate(),
        SignalKind::interrupt(),
        SignalKind::hangup(),
    ] {
        let mut signals = signal(kind)?;
        let wakes = wakes.clone();
        tokio::spawn(async move {
            while signals.recv().await.is_some() {
                // the receiver is gone only while the agent ends
                let _ = wakes.send(Wake::End(End::Signal));
            }
        });
    }
    Ok(())
}

/// Wakes the agent with [`End::Signal`] when the system asks it to end.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "can fail on Unix")]
pub(crate) fn watch(wakes: &WakeSender) -> std::io::Result<()> {
    let wakes = wakes.clone();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            let _ = wakes.send(Wake::End(End::Signal));
        }
    });
    Ok(())
}
