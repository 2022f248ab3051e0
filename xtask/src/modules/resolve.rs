//! What a path in code leads to: a module, or the module that defines the item.

use super::source::{ModulePath, Tree, Use};

/// What a path leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Module(ModulePath),
    /// Something that this module defines.
    Item(ModulePath),
}

/// What `path` means in the module `from`; None for what lies outside the crate.
pub(super) fn resolve(tree: &Tree, from: &[String], path: &[String]) -> Option<Target> {
    resolve_within(tree, from, path, DEEPEST)
}

/// Longer than any chain of re-exports that ends; one that gets this far is circular.
const DEEPEST: u8 = 32;

fn resolve_within(tree: &Tree, from: &[String], path: &[String], depth: u8) -> Option<Target> {
    let depth = depth.checked_sub(1)?;
    let (first, rest) = path.split_first()?;
    match first.as_str() {
        "crate" => descend(tree, &[], rest, depth),
        "self" => descend(tree, from, rest, depth),
        "super" => {
            let mut above = from.split_last()?.1;
            let mut rest = rest;
            while let Some(further) = rest.strip_prefix(&["super".to_owned()]) {
                above = above.split_last()?.1;
                rest = further;
            }
            descend(tree, above, rest, depth)
        }
        _ if tree.contains_key(&child(from, first)) => descend(tree, from, path, depth),
        name => {
            let used = named(tree, from, name).find(|used| used.path != path)?;
            resolve_within(tree, from, &joined(&used.path, rest), depth)
        }
    }
}

/// From the module `at` down along `path`.
fn descend(tree: &Tree, at: &[String], path: &[String], depth: u8) -> Option<Target> {
    let depth = depth.checked_sub(1)?;
    let Some((first, rest)) = path.split_first() else {
        return Some(Target::Module(at.to_vec()));
    };
    let below = child(at, first);
    if tree.contains_key(&below) {
        return descend(tree, &below, rest, depth);
    }
    if let Some(used) = named(tree, at, first).next() {
        return resolve_within(tree, at, &joined(&used.path, rest), depth);
    }
    if at.is_empty()
        && let Some((definer, _)) = tree.iter().find(|(_, m)| m.exported_macros.contains(first))
    {
        return Some(Target::Item(definer.clone()));
    }
    let through = globs(tree, at).find_map(|used| {
        let Target::Module(module) = resolve_within(tree, at, &used.path, depth)? else {
            return None;
        };
        let target = descend(tree, &module, path, depth)?;
        // a name that no module knows is taken for the first one's
        let is_known =
            !matches!(&target, Target::Item(m) if *m == module) || defines(tree, &module, first);
        is_known.then_some(target)
    });
    Some(through.unwrap_or_else(|| Target::Item(at.to_vec())))
}

/// Whether the module's own code has the name.
fn defines(tree: &Tree, module: &[String], name: &str) -> bool {
    tree.get(module)
        .is_some_and(|m| m.mentions.iter().flatten().any(|word| word == name))
}

fn named<'t>(tree: &'t Tree, at: &[String], name: &str) -> impl Iterator<Item = &'t Use> {
    let uses = tree.get(at).map_or(&[][..], |module| &module.uses);
    uses.iter()
        .filter(move |used| used.name.as_deref() == Some(name))
}

fn globs<'t>(tree: &'t Tree, at: &[String]) -> impl Iterator<Item = &'t Use> {
    let uses = tree.get(at).map_or(&[][..], |module| &module.uses);
    uses.iter().filter(|used| used.name.is_none())
}

fn child(of: &[String], name: &str) -> ModulePath {
    [of, &[name.to_owned()]].concat()
}

fn joined(path: &[String], rest: &[String]) -> Vec<String> {
    [path, rest].concat()
}
