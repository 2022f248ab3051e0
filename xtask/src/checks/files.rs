//! The files that people write and read.

use std::fs;
use std::path::{Path, PathBuf};

/// Built, fetched or generated.
const NOT_WRITTEN: [&str; 4] = ["target", "node_modules", "dist", "bindings"];

/// A file of the checkout.
#[derive(Debug)]
pub(super) struct File {
    /// Relative to the checkout's root.
    pub path: PathBuf,
    pub text: String,
}

impl File {
    /// Its name without the folders.
    pub(super) fn name(&self) -> &str {
        self.path.file_name().and_then(|n| n.to_str()).unwrap_or("")
    }

    /// What its name ends in.
    pub(super) fn ending(&self) -> &str {
        self.path.extension().and_then(|e| e.to_str()).unwrap_or("")
    }
}

/// All files with one of the `endings` in `folders` and below, sorted by path.
pub(super) fn written(folders: &[&str], endings: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    for folder in folders {
        gather(&root.join(folder), endings, &mut found);
    }
    found.sort();
    let read = |path: PathBuf| File {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(root).unwrap().to_owned(),
    };
    found.into_iter().map(read).collect()
}

fn gather(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy();
        if NOT_WRITTEN.contains(&&*name) || name.starts_with('.') {
            continue;
        }
        let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("");
        if path.is_dir() {
            gather(&path, endings, found);
        } else if endings.contains(&ending) {
            found.push(path);
        }
    }
}
