//! Notifications and the tray icon, with one implementation for each system.

#[cfg(test)]
pub(crate) mod fake;
#[cfg(target_os = "linux")]
mod linux;
pub(crate) mod notifier;
#[cfg(not(target_os = "linux"))]
mod other;
pub(crate) mod tray_menu;
mod tray_picture;

#[cfg(target_os = "linux")]
pub(crate) use linux::{notifications::Notifications, session::session_over, tray::Tray};
#[cfg(not(target_os = "linux"))]
pub use other::tray::hold_main_thread;
#[cfg(not(target_os = "linux"))]
pub(crate) use other::{notifications::Notifications, session_over, tray::Tray};
