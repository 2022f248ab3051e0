//! Who imports whom, file by file and folder by folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use super::resolve::{Target, resolve};
use super::source::{Module, Tree};

/// The imports of one crate.
#[derive(Debug)]
pub(super) struct Graph {
    name: String,
    /// Each file, and the files that it imports from.
    imports: BTreeMap<PathBuf, BTreeSet<PathBuf>>,
}

impl Graph {
    pub(super) fn new(name: &str, tree: &Tree) -> Self {
        let mut imports: BTreeMap<PathBuf, BTreeSet<PathBuf>> = BTreeMap::new();
        for (path, module) in tree {
            let from = imports.entry(module.file.clone()).or_default();
            from.extend(
                imported(tree, path, module)
                    .filter(|file| **file != module.file)
                    .cloned(),
            );
        }
        Self::of(name, imports)
    }

    /// Of files whose imports are known.
    pub(super) fn of(name: &str, imports: BTreeMap<PathBuf, BTreeSet<PathBuf>>) -> Self {
        Self {
            name: name.to_owned(),
            imports,
        }
    }

    /// Each import as (from, to).
    pub(super) fn arrows(&self) -> impl Iterator<Item = (&Path, &Path)> {
        self.imports
            .iter()
            .flat_map(|(from, all)| all.iter().map(|to| (from.as_path(), to.as_path())))
    }

    /// The shortest import cycle through each file that is in one; each cycle once.
    pub(super) fn cycles(&self) -> Vec<Vec<&Path>> {
        let mut found: Vec<Vec<&Path>> = Vec::new();
        for file in self.imports.keys() {
            let known = found.iter().flatten().any(|known| *known == file);
            if !known && let Some(round) = self.way_round(file) {
                found.push(round);
            }
        }
        found
    }

    fn way_round<'a>(&'a self, start: &'a Path) -> Option<Vec<&'a Path>> {
        let mut came_from: BTreeMap<&Path, &Path> = BTreeMap::new();
        let mut next = vec![start];
        while !next.is_empty() {
            let mut further = Vec::new();
            for file in next {
                for to in self.imports.get(file).into_iter().flatten() {
                    if to == start {
                        let way = std::iter::successors(Some(file), |f| came_from.get(f).copied());
                        let mut way: Vec<&Path> = way.collect();
                        way.reverse();
                        return Some(way);
                    }
                    if !came_from.contains_key(to.as_path()) {
                        came_from.insert(to, file);
                        further.push(to.as_path());
                    }
                }
            }
            next = further;
        }
        None
    }
}

/// The files that a module imports from. A re-export by itself is no import, and neither is the name
/// of a module: what counts is what is taken from it.
fn imported<'t>(
    tree: &'t Tree,
    path: &'t [String],
    module: &'t Module,
) -> impl Iterator<Item = &'t PathBuf> {
    let words: BTreeSet<&String> = module.mentions.iter().filter_map(|m| m.first()).collect();
    let uses = module.uses.iter().filter(move |used| {
        !used.is_re_export || used.name.as_ref().is_some_and(|name| words.contains(name))
    });
    uses.map(|used| &used.path)
        .chain(module.mentions.iter().filter(|mention| mention.len() > 1))
        .filter_map(move |mention| match resolve(tree, path, mention)? {
            Target::Item(module) => Some(&tree.get(&module)?.file),
            Target::Module(_) => None,
        })
}

/// The folder of a file, or, of a file beside the crate's root, its name without the ending. A feature
/// of the front end is a folder by itself.
fn place(file: &Path) -> String {
    let mut names = file.iter().map(|name| name.to_string_lossy());
    let top = names.next().unwrap_or_default();
    match names.next() {
        None => top.strip_suffix(".rs").unwrap_or(&top).to_owned(),
        Some(feature) if top == "features" => format!("{top}/{feature}"),
        Some(_) => top.into_owned(),
    }
}

/// A cycle as a chain that ends where it began.
pub(super) fn shown(round: &[&Path]) -> String {
    let names = round.iter().chain(round.first());
    let names: Vec<String> = names.map(|file| file.display().to_string()).collect();
    names.join(" → ")
}

impl fmt::Display for Graph {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}", self.name)?;
        let mut folders: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for file in self.imports.keys() {
            let folder = place(file);
            let inner = file.strip_prefix(&folder).unwrap_or(Path::new(""));
            let inner = inner.with_extension("").to_string_lossy().into_owned();
            let files = folders.entry(folder).or_default();
            files.extend((inner != "mod" && !inner.is_empty()).then_some(inner));
        }
        let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (from, to) in self.arrows() {
            let (from, to) = (place(from), place(to));
            if from != to {
                arrows.entry(from).or_default().insert(to);
            }
        }
        for (folder, files) in &folders {
            write!(out, "  {folder:<18}")?;
            if let Some(to) = arrows.get(folder) {
                let to: Vec<&str> = to.iter().map(String::as_str).collect();
                write!(out, " → {}", to.join(", "))?;
            }
            writeln!(out)?;
            if !files.is_empty() {
                writeln!(out, "      {}", files.join(" "))?;
            }
        }
        for round in self.cycles() {
            writeln!(out, "  cycle: {}", shown(&round))?;
        }
        Ok(())
    }
}
