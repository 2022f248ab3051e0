//! Reads a crate's modules from its files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Attribute, Item, ItemMod, Meta, UseTree, Visibility};

use super::mention::{Mention, mentions, words};

/// Where a module is in its crate: the names from the root down.
pub(super) type ModulePath = Vec<String>;

/// All modules of one crate. A module that is written inside another one's file has that file.
pub(super) type Tree = BTreeMap<ModulePath, Module>;

/// What one module says.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Relative to the folder of the crate's root.
    pub file: PathBuf,
    pub uses: Vec<Use>,
    /// Paths in its code.
    pub mentions: BTreeSet<Mention>,
    /// Macros that it exports, which the whole crate sees at its root.
    pub exported_macros: BTreeSet<String>,
}

/// One name that a `use` brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Use {
    pub path: Vec<String>,
    /// None: all names (`*`).
    pub name: Option<String>,
    /// It is visible outside the module.
    pub is_re_export: bool,
}

/// Reads the crate that begins with the file `root`.
pub(super) fn read(root: &Path) -> Result<Tree> {
    let base = root.parent().context("a crate's root is in a folder")?;
    let mut reader = Reader {
        base,
        tree: Tree::new(),
    };
    reader.file(Vec::new(), root, base)?;
    Ok(reader.tree)
}

struct Reader<'a> {
    base: &'a Path,
    tree: Tree,
}

impl Reader<'_> {
    /// Reads a module's file. Files of its own modules are looked for in `folder`.
    fn file(&mut self, path: ModulePath, file: &Path, folder: &Path) -> Result<()> {
        let text = fs::read_to_string(file).with_context(|| format!("no {}", file.display()))?;
        let parsed = syn::parse_file(&text).with_context(|| file.display().to_string())?;
        self.items(path, parsed.items, file, folder)
    }

    fn items(
        &mut self,
        path: ModulePath,
        items: Vec<Item>,
        file: &Path,
        folder: &Path,
    ) -> Result<()> {
        let mut module = Module {
            file: file.strip_prefix(self.base)?.to_owned(),
            ..Module::default()
        };
        for item in items {
            let tokens = item.to_token_stream();
            if is_for_tests(attributes(&item)) {
                continue;
            }
            match item {
                Item::Use(item) => {
                    let is_re_export = !matches!(item.vis, Visibility::Inherited);
                    flatten(&item.tree, &mut Vec::new(), is_re_export, &mut module.uses);
                }
                Item::Mod(item) => self.module(&path, item, file, folder)?,
                Item::Macro(item) => {
                    let is_exported = |a: &Attribute| a.path().is_ident("macro_export");
                    if let Some(name) = &item.ident
                        && item.attrs.iter().any(is_exported)
                    {
                        module.exported_macros.insert(name.to_string());
                    }
                    module.mentions.extend(mentions(tokens));
                }
                _ => module.mentions.extend(mentions(tokens)),
            }
        }
        self.tree.insert(path, module);
        Ok(())
    }

    fn module(
        &mut self,
        parent: &[String],
        item: ItemMod,
        file: &Path,
        folder: &Path,
    ) -> Result<()> {
        let name = item.ident.to_string();
        let path = [parent, std::slice::from_ref(&name)].concat();
        let folder = folder.join(&name);
        if let Some((_, items)) = item.content {
            return self.items(path, items, file, &folder);
        }
        if let Some(other) = named_file(&item.attrs) {
            let other = file.parent().unwrap_or(file).join(other);
            let folder = other.parent().unwrap_or(&other).to_owned();
            return self.file(path, &other, &folder);
        }
        let of_its_own = folder.with_extension("rs");
        if of_its_own.exists() {
            return self.file(path, &of_its_own, &folder);
        }
        self.file(path, &folder.join("mod.rs"), &folder)
    }
}

fn flatten(tree: &UseTree, above: &mut Vec<String>, is_re_export: bool, to: &mut Vec<Use>) {
    let mut push = |path: Vec<String>, name: Option<String>| {
        to.push(Use {
            path,
            name,
            is_re_export,
        });
    };
    match tree {
        UseTree::Path(path) => {
            above.push(path.ident.to_string());
            flatten(&path.tree, above, is_re_export, to);
            above.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, above, is_re_export, to);
            }
        }
        UseTree::Glob(_) => push(above.clone(), None),
        UseTree::Name(name) if name.ident == "self" => {
            push(above.clone(), above.last().cloned());
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            let path = [above.as_slice(), std::slice::from_ref(&name)].concat();
            push(path, Some(name));
        }
        UseTree::Rename(rename) => {
            let mut path = above.clone();
            if rename.ident != "self" {
                path.push(rename.ident.to_string());
            }
            push(path, Some(rename.rename.to_string()));
        }
    }
}

/// `#[cfg(test)]`, and what contains it.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            let words = words(list.tokens.clone());
            words.contains("test") && !words.contains("not")
        }
        _ => false,
    })
}

/// `#[path = "…"]`, also inside `cfg_attr`.
fn named_file(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let tokens: Vec<TokenTree> = attribute.meta.to_token_stream().into_iter().collect();
        let at = |i: usize| tokens.get(i).map(ToString::to_string);
        (at(0).as_deref() == Some("path") && at(1).as_deref() == Some("="))
            .then(|| at(2))
            .flatten()
            .map(|literal| literal.trim_matches('"').to_owned())
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
