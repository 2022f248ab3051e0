//! What the agent needs from the operating system besides the desktop.

pub(crate) mod alarm;
pub(crate) mod autostart;
pub(crate) mod file_watch;
pub(crate) mod instance_lock;
pub mod own_program;
pub(crate) mod signals;
pub(crate) mod time_zone;
