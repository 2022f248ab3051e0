//! Linux: one connection to the session bus for both.

pub(crate) mod notifications;
pub(crate) mod session;
pub(crate) mod tray;
