//! Which notification server gave the numbers in the journal, across restarts of the agent. On
//! another server they may belong to some other program's notifications.

use std::path::PathBuf;

use platform::Home;

/// The server that gave the numbers, kept in a file.
#[derive(Debug)]
pub(crate) struct LastServer {
    file: PathBuf,
    name: String,
}

impl LastServer {
    /// Reads what the last agent saved.
    pub(crate) fn read(home: &Home) -> Self {
        let file = home.data().join("agent.server");
        Self {
            name: platform::read_small(&file)
                .and_then(|name| String::from_utf8(name).ok())
                .unwrap_or_default(),
            file,
        }
    }

    /// Its name, as in [`Shown::server`](crate::desktop::notifier::Shown::server).
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Saves another server, once the journal has forgotten the numbers of the one before.
    pub(crate) fn save(&mut self, name: &str) {
        name.clone_into(&mut self.name);
        // at worst the next agent forgets the numbers and shows a reminder twice
        if let Err(error) = platform::write_small(&self.file, name.as_bytes()) {
            tracing::warn!(%error, "the notification server was not saved");
        }
    }
}
