//! The system's wish that the agent end.

use crate::wake::{End, Wake, Waker};

/// Tells the waker when the system asks the agent to end.
#[cfg(unix)]
pub fn watch(waker: &Waker) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    for kind in [
        SignalKind::terminate(),
        SignalKind::interrupt(),
        SignalKind::hangup(),
    ] {
        let mut signals = signal(kind)?;
        let waker = waker.clone();
        tokio::spawn(async move {
            while signals.recv().await.is_some() {
                // an agent that ends does not listen any more
                let _ = waker.send(Wake::End(End::Signal));
            }
        });
    }
    Ok(())
}

/// Tells the waker when the system asks the agent to end.
#[cfg(not(unix))]
pub fn watch(waker: &Waker) -> std::io::Result<()> {
    let waker = waker.clone();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            let _ = waker.send(Wake::End(End::Signal));
        }
    });
    Ok(())
}
