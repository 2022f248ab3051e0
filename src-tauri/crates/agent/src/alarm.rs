//! Sleeping until an instant of the wall clock.

#[cfg(target_os = "linux")]
mod os_linux;
#[cfg(not(target_os = "linux"))]
mod os_others;

#[cfg(target_os = "linux")]
pub use os_linux::Alarm;
#[cfg(not(target_os = "linux"))]
pub use os_others::Alarm;
