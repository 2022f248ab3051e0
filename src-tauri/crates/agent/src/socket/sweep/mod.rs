//! Notices that a socket was swept away: temporary folders are tidied, and that of a session goes
//! with its last login.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(super) use linux::Sweep;
#[cfg(not(target_os = "linux"))]
pub(super) use other::Sweep;
