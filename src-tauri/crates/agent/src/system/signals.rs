//! The system's wish that the agent end.

use crate::wake::{End, Wake, WakeSender};

/// Tells when the system asks the agent to end.
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
                // an agent that ends does not listen any more
                let _ = wakes.send(Wake::End(End::Signal));
            }
        });
    }
    Ok(())
}

/// Tells when the system asks the agent to end.
#[cfg(not(unix))]
pub(crate) fn watch(wakes: &WakeSender) -> std::io::Result<()> {
    let wakes = wakes.clone();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            let _ = wakes.send(Wake::End(End::Signal));
        }
    });
    Ok(())
}
