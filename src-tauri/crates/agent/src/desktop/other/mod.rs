//! Windows and macOS.

pub(crate) mod notifications;
pub(crate) mod tray;
