//! Every function in the root of `recovery` has an example.

use super::files::{File, written};

const CRATE: &str = "src-tauri/crates/recovery/src";

#[test]
fn every_function_in_the_root_of_recovery_has_an_example() {
    let files = written(&[CRATE], &["rs"]);
    let root = files.iter().find(|file| file.path.ends_with("src/lib.rs"));
    let exported = exported(&root.unwrap().text);
    let mut count = 0;
    let mut bare = Vec::new();
    for File { path, text } in &files {
        for (name, doc) in functions(text).filter(|(name, _)| exported.contains(name)) {
            count += 1;
            if !doc.contains("```") {
                bare.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(bare.is_empty(), "without an example:\n{}", bare.join("\n"));
    assert!(count > 30, "only {count} functions were found");
}

#[test]
fn functions_are_found_with_their_comments() {
    let text =
        "/// One.\n#[must_use]\npub fn one() {}\n\n/// Two.\nfn two() {}\npub fn three<T>() {}\n";
    let found: Vec<_> = functions(text).collect();
    assert_eq!(
        found,
        [("one", "/// One.".to_owned()), ("three", String::new())]
    );
    assert_eq!(
        exported("pub use a::b::one;\npub use c::{Two, three};\nuse d::e;"),
        ["one", "Two", "three"]
    );
}

/// The names that a file re-exports.
fn exported(root: &str) -> Vec<&str> {
    let uses = root.split("pub use ").skip(1);
    let lists = uses.filter_map(|rest| rest.split(';').next());
    lists
        .flat_map(|list| {
            let names = list.split_once('{').map_or_else(
                || list.rsplit("::").next().unwrap_or(list),
                |(_, names)| names,
            );
            names.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// The public functions outside any block, each with its comment.
fn functions(text: &str) -> impl Iterator<Item = (&str, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(rest) = line.strip_prefix("pub fn ") else {
            continue;
        };
        let name = rest.split(['(', '<']).next().unwrap_or(rest);
        let above = lines[..at].iter().rev();
        let mut doc: Vec<&str> = above
            .take_while(|line| line.starts_with("///") || line.starts_with("#["))
            .filter(|line| line.starts_with("///"))
            .copied()
            .collect();
        doc.reverse();
        found.push((name, doc.join("\n")));
    }
    found.into_iter()
}
