//! The user's registry on Windows, a launch agent on macOS. Both systems also have a switch of
//! their own for this entry.

use std::io;

use auto_launch::{AutoLaunchBuilder, MacOSLaunchMode, WindowsEnableMode};

use crate::system::own_program;

/// Makes the agent start at login, or stops it from doing so.
pub(crate) fn set(enabled: bool) -> io::Result<()> {
    let program = own_program::path()?;
    let path = program.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
    // the registry takes a command line, a launch agent a plain path
    let path = if cfg!(windows) {
        format!("\"{path}\"")
    } else {
        path.to_owned()
    };
    let entry = AutoLaunchBuilder::new()
        .set_app_name("org.rubdown.rubdown-agent")
        .set_app_path(&path)
        .set_args(&["--login"])
        .set_macos_launch_mode(MacOSLaunchMode::LaunchAgent)
        .set_windows_enable_mode(WindowsEnableMode::CurrentUser)
        .build()
        .map_err(io::Error::other)?;
    let changed = if enabled {
        entry.enable()
    } else {
        entry.disable()
    };
    changed.map_err(io::Error::other)
}

/// Keeps the entry up to date with where this program is.
pub(crate) fn refresh() -> io::Result<()> {
    set(true)
}

/// These systems offer no way to find out.
pub(crate) fn exists() -> bool {
    false
}

/// These systems offer no way to find out.
pub(crate) fn is_on() -> bool {
    true
}
