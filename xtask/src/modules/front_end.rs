//! The front end's modules, read from their `import` lines.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use super::graph::Graph;

/// Reads all modules in `ui/src`, and who imports whom. Types are imports, too.
pub(super) fn read(src: &Path) -> Result<Graph> {
    let mut files = BTreeMap::new();
    gather(src, src, &mut files)?;
    let imports = files.iter().map(|(file, text)| {
        let found = specifiers(text).filter_map(|name| resolve(&files, file, name));
        let others: BTreeSet<PathBuf> = found.filter(|other| other != file).collect();
        (file.clone(), others)
    });
    Ok(Graph::of("ui", imports.collect()))
}

fn gather(src: &Path, folder: &Path, found: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            gather(src, &path, found)?;
        } else if path.extension().is_some_and(|e| e == "ts" || e == "svelte") {
            found.insert(
                path.strip_prefix(src)?.to_owned(),
                fs::read_to_string(&path)?,
            );
        }
    }
    Ok(())
}

/// The names after `from`, `import` and `import(`.
fn specifiers(text: &str) -> impl Iterator<Item = &str> {
    ["from '", "import '", "import('"]
        .into_iter()
        .flat_map(move |before| {
            let quoted = text.split(before).skip(1);
            quoted.filter_map(|rest| rest.split_once('\'').map(|(name, _)| name))
        })
}

/// The file that `name` means in `from`; None for a package.
fn resolve(files: &BTreeMap<PathBuf, String>, from: &Path, name: &str) -> Option<PathBuf> {
    let path = if name.starts_with('.') {
        flat(&from.parent()?.join(name))
    } else {
        // the aliases of `tsconfig.json`
        let name = name.strip_prefix('$')?;
        let bindings = name.strip_prefix("bindings");
        bindings.map_or_else(|| name.into(), |rest| format!("ipc/bindings{rest}").into())
    };
    let with = |ending: &str| {
        let mut name = path.clone().into_os_string();
        name.push(ending);
        PathBuf::from(name)
    };
    ["", ".ts", "/index.ts"]
        .map(with)
        .into_iter()
        .find(|path| files.contains_key(path))
}

fn flat(path: &Path) -> PathBuf {
    let mut flat = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(flat.pop()),
            Component::CurDir => {}
            other => flat.push(other),
        }
    }
    flat
}
