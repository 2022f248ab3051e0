//! Which server gave the numbers in the journal, over restarts of the agent. To another one they
//! may be someone else's notifications.

use std::path::PathBuf;

use platform::Home;

/// The server that gave the numbers.
#[derive(Debug)]
pub(crate) struct LastServer {
    file: PathBuf,
    name: String,
}

impl LastServer {
    /// As the last agent left it.
    pub(crate) fn read(home: &Home) -> Self {
        let file = home.data().join("agent.server");
        Self {
            name: std::fs::read_to_string(&file).unwrap_or_default(),
            file,
        }
    }

    /// Its name, as [`Shown::server`](crate::desktop::notifier::Shown::server) says it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// From now on it is this one. The journal has forgotten the numbers of the one before.
    pub(crate) fn note(&mut self, name: &str) {
        name.clone_into(&mut self.name);
        // without it the next agent forgets the numbers and raises beside, nothing worse
        if let Err(error) = std::fs::write(&self.file, name) {
            tracing::warn!(%error, "the notification server was not noted");
        }
    }
}
