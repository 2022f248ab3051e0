//! The link `/etc/localtime`, by inotify.

use std::ffi::CStr;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};

use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::wake::{Wake, WakeSender};

/// Watches `/etc`, because `/etc/localtime` is a link that is replaced.
pub(crate) fn watch(wakes: WakeSender) {
    match watched() {
        Ok(folder) => {
            tokio::spawn(async move {
                while let Ok(mut ready) = folder.readable().await {
                    if changed(folder.get_ref()) && wakes.send(Wake::Zone).is_err() {
                        return;
                    }
                    ready.clear_ready();
                }
            });
        }
        Err(error) => tracing::info!(%error, "the time zone is not watched"),
    }
}

fn watched() -> io::Result<AsyncFd<OwnedFd>> {
    let watch = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
    let changes = WatchFlags::MOVED_TO | WatchFlags::CREATE | WatchFlags::CLOSE_WRITE;
    inotify::add_watch(&watch, "/etc", changes)?;
    #[expect(
        deprecated,
        reason = "its successor is unsafe, and this type never loses its descriptor"
    )]
    AsyncFd::with_interest(watch, Interest::READABLE)
}

/// Reads the pending events. Returns whether any was about the zone.
fn changed(watch: &OwnedFd) -> bool {
    let mut buffer = [MaybeUninit::uninit(); 1024];
    let mut events = inotify::Reader::new(watch.as_fd(), &mut buffer);
    let mut zone = false;
    while let Ok(event) = events.next() {
        let name = event.file_name().map(CStr::to_bytes);
        zone |= matches!(name, Some(b"localtime" | b"timezone"));
    }
    zone
}
