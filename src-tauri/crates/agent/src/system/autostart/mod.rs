//! Starting at login, if the user wants it.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
use linux::{exists, is_on, refresh, set};
#[cfg(not(target_os = "linux"))]
use other::{exists, is_on, refresh, set};

use agent_client::LoginMark;
use platform::Home;

/// Does what the user wants, once each time they say so. In between, what they set in their desktop
/// is left alone.
pub(crate) fn apply(home: &Home, enabled: bool) -> std::io::Result<()> {
    let now = if enabled {
        LoginMark::On
    } else {
        LoginMark::Off
    };
    let before = LoginMark::of(home);
    if before == Some(now) {
        return if enabled { refresh() } else { Ok(()) };
    }
    // without a mark, an entry that is there may have been switched off before marks were kept
    if before.is_none() && enabled && exists() {
        refresh()?;
    } else {
        set(enabled)?;
    }
    now.save(home)
}

/// Whether the desktop keeps the agent from starting at login, although it should.
pub(crate) fn is_blocked(home: &Home) -> bool {
    LoginMark::of(home) == Some(LoginMark::On) && !is_on()
}
