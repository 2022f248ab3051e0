//! Which of a user's desktop sessions a program belongs to.

use serde::{Deserialize, Serialize};

/// A desktop session. A user can be logged in to several at once, each with its own bus, and what
/// is shown on one cannot be seen on another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DesktopSession {
    /// The address of its bus; empty where there is none, as on systems other than Linux.
    pub bus: String,
    /// Its screen, as in `DISPLAY` or `WAYLAND_DISPLAY`; may be empty.
    pub screen: String,
}

impl DesktopSession {
    /// The session of this process, as its environment says.
    pub fn present() -> Self {
        let named = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let screen = named("WAYLAND_DISPLAY").or_else(|| named("DISPLAY"));
        Self {
            bus: named("DBUS_SESSION_BUS_ADDRESS").unwrap_or_default(),
            screen: screen.unwrap_or_default(),
        }
    }

    /// Whether both are known and differ.
    pub fn is_other_than(&self, other: &Self) -> bool {
        let (ours, theirs) = (address(&self.bus), address(&other.bus));
        !ours.is_empty() && !theirs.is_empty() && ours != theirs
    }
}

/// The address without what only describes it further, such as the id of the bus.
fn address(bus: &str) -> &str {
    bus.split([',', ';']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(bus: &str) -> DesktopSession {
        DesktopSession {
            bus: bus.to_owned(),
            screen: String::new(),
        }
    }

    #[test]
    fn sessions_differ_by_their_bus() {
        let first = on("unix:path=/run/user/1000/bus");
        assert!(first.is_other_than(&on("unix:path=/tmp/dbus-x1")));
        assert!(!first.is_other_than(&on("unix:path=/run/user/1000/bus,guid=0f")));
        assert!(!first.is_other_than(&on("")), "cron has none");
        assert!(!on("").is_other_than(&first));
    }
}
