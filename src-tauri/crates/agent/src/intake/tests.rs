use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;
use tokio::sync::mpsc::{self, UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;

use super::follow::{Pace, Reading, Signals, follow};
use super::polled;

/// What the task did.
#[derive(Debug, PartialEq, Eq)]
enum Did {
    Said(bool),
    Read,
}

/// A folder that is followed.
struct Followed {
    folder: TempDir,
    did: UnboundedReceiver<Did>,
    signs: mpsc::Sender<()>,
}

const SOON: Duration = Duration::from_millis(20);
const NEVER: Duration = Duration::from_hours(1);

fn pace() -> Pace {
    Pace {
        quiet: SOON,
        longest: SOON * 10,
        unfinished: SOON,
        gone: NEVER,
        polled: NEVER,
    }
}

impl Followed {
    /// Each reading comes to what is next in `readings`, and then to all that was finished.
    fn new(readings: &[Reading]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("in")).unwrap();
        Self::in_folder(folder, readings)
    }

    fn in_folder(folder: TempDir, readings: &[Reading]) -> Self {
        let signals = Signals::new();
        let signs = signals.sender.clone();
        let (sender, did) = unbounded_channel();
        let said = sender.clone();
        let mut readings = readings.to_vec();
        readings.reverse();
        let readings = std::cell::RefCell::new(readings);
        let import = move || {
            sender.send(Did::Read).unwrap();
            let reading = readings.borrow_mut().pop().unwrap_or(Reading::Done);
            async move { reading }
        };
        let path = folder.path().join("in");
        let told = std::cell::Cell::new(None);
        let say = move |there| {
            if told.replace(Some(there)) != Some(there) {
                said.send(Did::Said(there)).unwrap();
            }
        };
        tokio::task::spawn_local(follow(path, pace(), signals, import, say));
        Self { folder, did, signs }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("in").join(name)
    }

    async fn next(&mut self) -> Did {
        let next = timeout(Duration::from_secs(20), self.did.recv()).await;
        next.expect("something happens").unwrap()
    }

    async fn starts(&mut self) {
        assert_eq!(self.next().await, Did::Said(true));
        assert_eq!(self.next().await, Did::Read);
    }
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, test);
}

#[test]
fn the_folder_is_read_at_the_start_and_when_something_has_come() {
    run(async {
        let mut it = Followed::new(&[]);
        it.starts().await;
        fs::write(it.path("run.fit"), "a run").unwrap();
        assert_eq!(it.next().await, Did::Read);
        fs::create_dir(it.path("2026")).unwrap();
        assert_eq!(it.next().await, Did::Read);
        // what came by a rename, as from most programs that copy
        fs::write(it.folder.path().join("part"), "a swim").unwrap();
        fs::rename(it.folder.path().join("part"), it.path("swim.fit")).unwrap();
        assert_eq!(it.next().await, Did::Read);
    });
}

#[test]
fn reading_a_file_is_no_change() {
    run(async {
        let mut it = Followed::new(&[]);
        it.starts().await;
        fs::write(it.path("run.fit"), "a run").unwrap();
        assert_eq!(it.next().await, Did::Read);
        fs::read(it.path("run.fit")).unwrap();
        fs::write(it.path("swim.fit"), "a swim").unwrap();
        assert_eq!(it.next().await, Did::Read);
        assert!(timeout(SOON * 5, it.did.recv()).await.is_err());
    });
}

#[test]
fn what_is_not_finished_is_read_again_until_it_is() {
    run(async {
        let mut it = Followed::new(&[Reading::Again, Reading::Again]);
        it.starts().await;
        assert_eq!(it.next().await, Did::Read);
        assert_eq!(it.next().await, Did::Read);
        assert!(timeout(SOON * 10, it.did.recv()).await.is_err());
    });
}

#[test]
fn a_look_neither_hides_a_change_nor_puts_off_what_is_due() {
    run(async {
        let mut it = Followed::new(&[]);
        it.starts().await;
        for name in ["a", "b", "c", "d"] {
            // it fills the channel, and the change finds no place in it
            it.signs.try_send(()).unwrap();
            fs::write(it.path(name), "a run").unwrap();
            assert_eq!(it.next().await, Did::Read);
            while it.signs.capacity() == 0 {
                tokio::task::yield_now().await;
            }
        }

        let mut it = Followed::new(&[Reading::Again]);
        it.starts().await;
        let (looks, read) = (it.signs.clone(), it.did.recv());
        let look = async {
            loop {
                let _ = looks.try_send(());
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            did = timeout(Duration::from_secs(20), read) => assert_eq!(did.unwrap(), Some(Did::Read)),
            () = look => {}
        }
    });
}

#[test]
fn a_folder_that_is_not_there_is_said_and_waited_for() {
    run(async {
        let mut it = Followed::in_folder(tempfile::tempdir().unwrap(), &[]);
        assert_eq!(it.next().await, Did::Said(false));
        fs::create_dir(it.path("")).unwrap();
        it.signs.send(()).await.unwrap();
        it.starts().await;
    });
}

#[test]
fn a_folder_that_vanishes_is_said_and_another_in_its_place_is_read_anew() {
    run(async {
        let mut it = Followed::new(&[]);
        it.starts().await;
        let aside = it.folder.path().join("aside");
        fs::rename(it.path(""), &aside).unwrap();
        it.signs.send(()).await.unwrap();
        assert_eq!(it.next().await, Did::Said(false));
        fs::create_dir(it.path("")).unwrap();
        it.signs.send(()).await.unwrap();
        it.starts().await;
        fs::write(it.path("run.fit"), "a run").unwrap();
        assert_eq!(it.next().await, Did::Read);
    });
}

#[test]
fn the_mark_of_a_folder_that_is_polled_changes_with_what_comes() {
    let folder = tempfile::tempdir().unwrap();
    let mark = |path: &Path| {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.unwrap().block_on(polled::mark(path))
    };
    let inner = folder.path().join("2026");
    fs::create_dir(&inner).unwrap();
    let old = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    for it in [folder.path(), &inner] {
        fs::File::open(it).unwrap().set_modified(old).unwrap();
    }
    let before = mark(folder.path());
    assert_eq!(mark(folder.path()), before);
    fs::write(inner.join("run.fit"), "a run").unwrap();
    assert_ne!(mark(folder.path()), before);
    assert!(!polled::tells_nothing(folder.path()));
}
