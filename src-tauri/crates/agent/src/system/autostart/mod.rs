//! Starting at login, if the person wants it.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(crate) use linux::set;
#[cfg(not(target_os = "linux"))]
pub(crate) use other::set;
