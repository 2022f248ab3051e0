//! Wakes the agent when the device's time zone changes.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(crate) use linux::watch;
#[cfg(not(target_os = "linux"))]
pub(crate) use other::watch;
