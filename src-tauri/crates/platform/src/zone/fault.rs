//! Why a zone is not used.

/// Why the zone that the system names is not used, so that times are in UTC. Carries what names it:
/// `TZ=Mars/Olympus_Mons`, `/etc/localtime`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZoneFault {
    /// It is neither a zone nor the rules of one.
    #[error("E_ZONE_UNREADABLE")]
    Unreadable(String),
    /// It has rules that no zone with a name has.
    #[error("E_ZONE_NAMELESS")]
    Nameless(String),
}

impl ZoneFault {
    /// What names the zone.
    pub fn what(&self) -> &str {
        match self {
            Self::Unreadable(what) | Self::Nameless(what) => what,
        }
    }
}
