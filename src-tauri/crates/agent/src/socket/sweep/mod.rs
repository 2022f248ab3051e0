//! Notices when a socket is swept away: temporary folders are tidied, and a user's runtime folder
//! is removed at their last logout.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(super) use linux::Sweep;
#[cfg(not(target_os = "linux"))]
pub(super) use other::Sweep;
