//! Follows a folder for as long as it is watched: waits until it is there, has it read, and again whenever something
//! in it has changed and come to rest.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use super::polled;
use crate::system::file_watch::Watched;

/// What has the folder looked at.
#[derive(Debug)]
pub(crate) struct Signals {
    /// A sign to look. One that is not yet taken will do.
    pub(crate) sender: mpsc::Sender<()>,
    pub(crate) receiver: mpsc::Receiver<()>,
    /// Whether something in it changed, which no other sign may hide.
    pub(crate) changed: Arc<AtomicBool>,
}

impl Signals {
    pub(crate) fn new() -> Self {
        let (sender, receiver) = mpsc::channel(1);
        Self {
            sender,
            receiver,
            changed: Arc::default(),
        }
    }
}

/// How long what takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// How long nothing may change until it is read.
    pub(crate) quiet: Duration,
    /// How long changes may put that off.
    pub(crate) longest: Duration,
    /// How soon a file that was still being written is looked at again.
    pub(crate) unfinished: Duration,
    /// How often a folder that is gone is looked for.
    pub(crate) gone: Duration,
    /// How often a folder that tells nothing is looked at.
    pub(crate) polled: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            quiet: Duration::from_secs(3),
            longest: Duration::from_mins(1),
            unfinished: Duration::from_secs(30),
            gone: Duration::from_mins(1),
            polled: Duration::from_mins(5),
        }
    }
}

/// What came of reading the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// All that was finished.
    Done,
    /// Some files were still being written, or the reading failed: again later.
    Again,
}

/// Follows the folder until the task is aborted. `import` reads it, `say` is told whether it is there.
pub(crate) async fn follow<F: Future<Output = Reading>>(
    folder: PathBuf,
    pace: Pace,
    mut signals: Signals,
    import: impl Fn() -> F,
    say: impl Fn(bool),
) {
    loop {
        let Some(seen) = seen(&folder).await else {
            say(false);
            tokio::select! {
                () = sleep(pace.gone) => {}
                _ = signals.receiver.recv() => {}
            }
            continue;
        };
        let watching = watching(&folder, &signals).await;
        say(true);
        // what came meanwhile
        let mut again = import().await;
        let mut tries = 0;
        let mut seen = seen;
        let mut mark = mark_of(&folder, watching.as_ref()).await;
        loop {
            let until = match (again, &watching) {
                // ever more rarely: what ends early may stay so
                (Reading::Again, _) => Some(pace.unfinished * 2_u32.pow(tries)),
                (Reading::Done, None) => Some(pace.polled),
                (Reading::Done, Some(_)) => None,
            };
            let mut due = until.map(|length| Instant::now() + length);
            // a look that finds nothing does not put off what is due
            let came = loop {
                let signed = next(&mut signals.receiver, due).await;
                let changed = signals.changed.load(Ordering::Relaxed);
                if changed {
                    rest(&mut signals.receiver, pace).await;
                }
                let (back, same) = is_same(seen).await;
                seen = back;
                if !same {
                    break false;
                }
                let now = mark_of(&folder, watching.as_ref()).await;
                let polled = now != mark;
                mark = now;
                // a file that was still being written, or the time at which a polled folder is looked at
                let waited = again == Reading::Again && !signed;
                if changed || polled || waited {
                    break true;
                }
                if !signed {
                    due = until.map(|length| Instant::now() + length);
                }
            };
            if !came {
                break;
            }
            // what comes from here on is read the next time
            signals.changed.store(false, Ordering::Relaxed);
            again = import().await;
            tries = match again {
                Reading::Again => MOST_DOUBLED.min(tries + 1),
                Reading::Done => 0,
            };
        }
    }
}

/// The mark of a folder that has to be polled.
async fn mark_of(folder: &Path, watching: Option<&RecommendedWatcher>) -> Option<polled::Mark> {
    match watching {
        Some(_) => None,
        None => Some(polled::mark(folder).await),
    }
}

/// From half a minute to eight.
const MOST_DOUBLED: u32 = 4;

/// Whether there is a sign before this.
async fn next(signs: &mut mpsc::Receiver<()>, due: Option<Instant>) -> bool {
    match due {
        Some(due) => timeout_at(due, signs.recv()).await.is_ok(),
        None => signs.recv().await.is_some(),
    }
}

/// Waits until nothing has changed for a moment.
async fn rest(signs: &mut mpsc::Receiver<()>, pace: Pace) {
    let latest = Instant::now() + pace.longest;
    loop {
        tokio::select! {
            () = sleep(pace.quiet) => return,
            () = sleep_until(latest) => return,
            Some(()) = signs.recv() => {}
        }
    }
}

/// The folder as it is; absent if there is none. A drive that hangs holds up nothing but this task.
async fn seen(folder: &Path) -> Option<Watched> {
    let folder = folder.to_owned();
    let look = move || folder.is_dir().then(|| Watched::at(&folder));
    tokio::task::spawn_blocking(look).await.ok().flatten()
}

/// Whether the folder is still there, and the same.
async fn is_same(seen: Watched) -> (Watched, bool) {
    let look = move || {
        let same = seen.is_there() && !seen.is_another_file();
        (seen, same)
    };
    tokio::task::spawn_blocking(look)
        .await
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))
}

/// What tells of changes in the folder; absent where the system cannot, such as on a network drive.
async fn watching(folder: &Path, signals: &Signals) -> Option<RecommendedWatcher> {
    let folder = folder.to_owned();
    let (sender, changed) = (signals.sender.clone(), signals.changed.clone());
    let start = move || {
        if polled::tells_nothing(&folder) {
            return None;
        }
        let tell = move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_change(event.kind)) {
                changed.store(true, Ordering::Relaxed);
                // one that is not yet taken will do
                let _ = sender.try_send(());
            }
        };
        let mut watcher = notify::recommended_watcher(tell).ok()?;
        if let Err(error) = watcher.watch(&folder, RecursiveMode::Recursive) {
            tracing::info!(%error, "the folder is looked at from time to time instead");
            return None;
        }
        Some(watcher)
    };
    tokio::task::spawn_blocking(start).await.ok().flatten()
}

/// Whether something was written, came or went: reading is no change.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}
