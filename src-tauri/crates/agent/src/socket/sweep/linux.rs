//! The socket's folder, by inotify.

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::time::Duration;

use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// A watch on a folder, which costs nothing while nothing is removed from it. Absent if the system
/// has no watches left.
pub(crate) struct Sweep(Option<AsyncFd<OwnedFd>>);

/// How often to look where there is no watch.
const LOOK_EVERY: Duration = Duration::from_mins(5);

impl Sweep {
    /// Watches this folder.
    pub(crate) fn of(folder: &Path) -> Self {
        let watch = watch(folder);
        if let Err(error) = &watch {
            tracing::info!(%error, "the socket's folder is not watched");
        }
        Self(watch.ok())
    }

    /// Waits until something is removed from the folder, or the folder itself is.
    pub(crate) async fn changed(&self) {
        let Some(watch) = &self.0 else {
            return tokio::time::sleep(LOOK_EVERY).await;
        };
        let Ok(mut ready) = watch.readable().await else {
            return tokio::time::sleep(LOOK_EVERY).await;
        };
        let mut buffer = [MaybeUninit::uninit(); 1024];
        let mut events = inotify::Reader::new(watch.get_ref().as_fd(), &mut buffer);
        while events.next().is_ok() {}
        ready.clear_ready();
    }
}

fn watch(folder: &Path) -> io::Result<AsyncFd<OwnedFd>> {
    let watch = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
    let removals = WatchFlags::DELETE
        | WatchFlags::DELETE_SELF
        | WatchFlags::MOVED_FROM
        | WatchFlags::MOVED_TO
        | WatchFlags::MOVE_SELF;
    inotify::add_watch(&watch, folder, removals)?;
    #[expect(
        deprecated,
        reason = "its successor is unsafe, and this type never loses its descriptor"
    )]
    AsyncFd::with_interest(watch, Interest::READABLE)
}
