//! Windows and macOS.

pub(crate) mod notifications;
pub(crate) mod tray;

/// Waits forever: the system ends the agent with the session.
pub(crate) async fn session_over() {
    std::future::pending().await
}
