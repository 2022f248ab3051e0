//! Ends an agent that does not respond, so that another can take its place.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(crate) use linux::end;
#[cfg(not(target_os = "linux"))]
pub(crate) use other::end;
