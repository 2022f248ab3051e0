//! The watched folder: the agent only notices that something in it changed and is finished. A program that ends
//! again reads it, so that a folder of thousands of files costs nothing while nothing comes.

mod calendars;
mod follow;
mod importer;
mod polled;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use agent_client::WatchedFolder;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::wake::{Wake, WakeSender};
pub(crate) use calendars::Calendars;
use follow::{Pace, Signals};

/// Follows the folder that the settings name.
#[derive(Debug)]
pub(crate) struct Intake {
    wakes: WakeSender,
    following: Option<Following>,
}

#[derive(Debug)]
struct Following {
    folder: PathBuf,
    task: JoinHandle<()>,
    signs: mpsc::Sender<()>,
    there: watch::Receiver<bool>,
}

impl Intake {
    pub(crate) fn new(wakes: WakeSender) -> Self {
        Self {
            wakes,
            following: None,
        }
    }

    /// Follows this folder from now on; without one, none.
    pub(crate) fn follow(&mut self, folder: Option<&str>) {
        let folder = folder.map(PathBuf::from);
        if self.following.as_ref().map(|it| &it.folder) == folder.as_ref() {
            return;
        }
        if let Some(before) = self.following.take() {
            before.task.abort();
        }
        self.following = folder.map(|folder| self.start(folder));
    }

    /// Looks whether the folder is still the same: what takes a drive away tells nobody.
    pub(crate) fn look(&self) {
        if let Some(following) = &self.following {
            // one that is not yet taken will do
            let _ = following.signs.try_send(());
        }
    }

    /// How it is with the folder, if one is followed.
    pub(crate) fn status(&self) -> Option<WatchedFolder> {
        let following = self.following.as_ref()?;
        Some(WatchedFolder {
            path: following.folder.display().to_string(),
            there: *following.there.borrow(),
        })
    }

    fn start(&self, folder: PathBuf) -> Following {
        let signals = Signals::new();
        let signs = signals.sender.clone();
        let (said, there) = watch::channel(true);
        let wakes = self.wakes.clone();
        let say = move |is_there| {
            let before = said.send_replace(is_there);
            if before != is_there {
                tracing::info!(is_there, "the watched folder");
                // the status tells it
                let _ = wakes.send(Wake::Poke);
            }
        };
        let task = follow::follow(folder.clone(), Pace::default(), signals, importer::run, say);
        Following {
            folder,
            task: tokio::spawn(task),
            signs,
            there,
        }
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        self.task.abort();
    }
}
