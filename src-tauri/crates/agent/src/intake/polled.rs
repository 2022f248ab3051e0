//! Folders that tell of no change: those of other computers, where only this one's changes would be told.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The folders in a folder and when something came into each or went: no file in them is looked at.
pub(crate) type Mark = BTreeMap<PathBuf, Option<SystemTime>>;

/// The present mark of a folder that is polled.
pub(crate) async fn mark(folder: &Path) -> Mark {
    let folder = folder.to_owned();
    let look = move || {
        let mut mark = Mark::new();
        add(&folder, &mut mark, DEEPEST);
        mark
    };
    tokio::task::spawn_blocking(look).await.unwrap_or_default()
}

fn add(folder: &Path, mark: &mut Mark, deeper: u32) {
    let written = std::fs::metadata(folder).and_then(|found| found.modified());
    mark.insert(folder.to_owned(), written.ok());
    let Some(deeper) = deeper.checked_sub(1) else {
        return;
    };
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        // a link may lead around it
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            add(&entry.path(), mark, deeper);
        }
    }
}

/// Nobody sorts workouts deeper.
const DEEPEST: u32 = 8;

/// Whether the folder lies on another computer, or in a file system that another program makes up.
#[cfg(target_os = "linux")]
pub(crate) fn tells_nothing(folder: &Path) -> bool {
    /// NFS, SMB (three numbers), 9P, AFS, Ceph, FUSE
    const REMOTE: [u32; 8] = [
        0x6969,
        0x517b,
        0xff53_4d42,
        0xfe53_4d42,
        0x0102_1997,
        0x5346_414f,
        0x00c3_6400,
        0x6573_5546,
    ];
    rustix::fs::statfs(folder).is_ok_and(|found| {
        let kind = u32::try_from(found.f_type & 0xffff_ffff);
        kind.is_ok_and(|kind| REMOTE.contains(&kind))
    })
}

/// Whether the folder lies on another computer.
#[cfg(windows)]
pub(crate) fn tells_nothing(folder: &Path) -> bool {
    use std::path::{Component, Prefix};

    let first = folder.components().next();
    matches!(first, Some(Component::Prefix(prefix))
        if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

/// Whether the folder lies on another volume, which may be another computer's.
#[cfg(target_os = "macos")]
pub(crate) fn tells_nothing(folder: &Path) -> bool {
    folder.starts_with("/Volumes")
}
