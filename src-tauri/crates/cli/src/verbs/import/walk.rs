//! From the paths of the command line to files.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use exchange::Refusal;

use super::skipped::Skipped;

/// A file to be read, or what cannot be.
pub(super) struct Walked {
    pub(super) path: PathBuf,
    /// Whether it was named itself, not found in a folder.
    pub(super) named: bool,
    pub(super) skipped: Option<Skipped>,
}

/// What is found at some paths.
#[derive(Default)]
pub(super) struct Found {
    pub(super) all: Vec<Walked>,
    /// Other files in folders.
    pub(super) passed_over: usize,
    /// The folders that were walked, without links.
    walked: HashSet<PathBuf>,
}

/// The files at these paths: those that are named, and in folders, however deep, those whose names may be of
/// workouts.
pub(super) fn walk(paths: &[PathBuf]) -> Found {
    let mut found = Found::default();
    for path in paths {
        if path.is_dir() {
            found.folder(path, &mut Vec::new(), true);
        } else {
            found.add(path, true, None);
        }
    }
    found
}

impl Found {
    fn add(&mut self, path: &Path, named: bool, skipped: Option<Skipped>) {
        self.all.push(Walked {
            path: path.to_owned(),
            named,
            skipped,
        });
    }

    fn folder(&mut self, folder: &Path, around: &mut Vec<PathBuf>, named: bool) {
        let unreadable = |error: io::Error| {
            let what = error.to_string();
            Some(Skipped::Refused(Refusal::Unreadable { what }))
        };
        let real = match folder.canonicalize() {
            Ok(real) => real,
            Err(error) => return self.add(folder, named, unreadable(error)),
        };
        if around.contains(&real) {
            return self.add(folder, named, Some(Skipped::Loop));
        }
        // by another link
        if !self.walked.insert(real.clone()) {
            return;
        }
        let entries = folder
            .read_dir()
            .and_then(|entries| entries.map(|it| Ok(it?.path())).collect());
        let mut entries: Vec<PathBuf> = match entries {
            Ok(entries) => entries,
            Err(error) => return self.add(folder, named, unreadable(error)),
        };
        entries.sort_unstable();
        around.push(real);
        for entry in entries {
            if is_hidden(&entry) {
                continue;
            }
            if entry.is_dir() {
                self.folder(&entry, around, false);
            } else if may_be_of_workouts(&entry) {
                self.add(&entry, false, None);
            } else {
                self.passed_over += 1;
            }
        }
        around.pop();
    }
}

/// Hidden files belong to other programs: what is still being copied, and what some systems keep beside a file.
fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name.as_encoded_bytes().starts_with(b".")
}

fn may_be_of_workouts(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    ENDINGS.iter().any(|it| extension.eq_ignore_ascii_case(it))
}

/// How the names of files end that may be read. In a folder, what a file is cannot be found out by reading it all.
const ENDINGS: [&str; 7] = ["fit", "tcx", "gpx", "csv", "gz", "zip", "xml"];
