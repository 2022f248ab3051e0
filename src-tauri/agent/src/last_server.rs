//! Which server showed the last notification, over restarts of the agent. Only to that one are
//! the numbers in the journal good; to another they may be someone else's notification.

use std::path::PathBuf;

use surroundings::Home;

/// The last server, by the bus that it was on and its name there.
#[derive(Debug)]
pub(crate) struct LastServer {
    file: PathBuf,
    identity: String,
}

impl LastServer {
    /// As the last agent left it.
    pub(crate) fn read(home: &Home) -> Self {
        let file = home.data().join("agent.server");
        Self {
            identity: std::fs::read_to_string(&file).unwrap_or_default(),
            file,
        }
    }

    /// Whether it is this one.
    pub(crate) fn is(&self, bus: &str, name: &str) -> bool {
        self.identity == identity(bus, name)
    }

    /// From now on it is this one.
    pub(crate) fn note(&mut self, bus: &str, name: &str) {
        if self.is(bus, name) {
            return;
        }
        self.identity = identity(bus, name);
        // without it the next agent raises beside instead of in place, nothing worse
        if let Err(error) = std::fs::write(&self.file, &self.identity) {
            tracing::warn!(%error, "the notification server was not noted");
        }
    }
}

fn identity(bus: &str, name: &str) -> String {
    format!("{bus} {name}")
}
