//! Linux: one connection to the session bus for both.

pub(crate) mod notifications;
mod session;
pub(crate) mod tray;
