//! What others can call in `recovery` and `journal` has an example.

use super::files::{File, written};

const RECOVERY: &str = "src-tauri/crates/recovery/src";
const JOURNAL: &str = "src-tauri/crates/journal/src";

#[test]
fn every_function_in_a_root_has_an_example() {
    for (folder, least) in [(RECOVERY, 30), (JOURNAL, 1)] {
        let files = written(&[folder], &["rs"]);
        let root = files.iter().find(|file| file.path.ends_with("src/lib.rs"));
        let exported = exported(&root.unwrap().text);
        have_examples(&files, "", least, |name| exported.contains(&name));
    }
}

#[test]
fn every_method_has_an_example() {
    for (folder, least) in [(RECOVERY, 70), (JOURNAL, 90)] {
        have_examples(&written(&[folder], &["rs"]), "    ", least, |_| true);
    }
}

/// Fails if one of the public functions so far indented, as far as they are meant, has no example, or
/// if there are fewer than `least`.
fn have_examples(files: &[File], indent: &str, least: usize, is_meant: impl Fn(&str) -> bool) {
    let mut count = 0;
    let mut bare = Vec::new();
    for File { path, text } in files {
        for (name, doc) in functions(text, indent).filter(|(name, _)| is_meant(name)) {
            count += 1;
            if !doc.contains("```") {
                bare.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(bare.is_empty(), "without an example:\n{}", bare.join("\n"));
    assert!(count >= least, "only {count} functions were found");
}

#[test]
fn functions_are_found_with_their_comments() {
    let text =
        "/// One.\n#[must_use]\npub fn one() {}\n\n/// Two.\nfn two() {}\npub fn three<T>() {}\n";
    let found: Vec<_> = functions(text, "").collect();
    assert_eq!(
        found,
        [("one", "/// One.".to_owned()), ("three", String::new())]
    );
    let within = "impl One {\n    /// Two.\n    #[must_use]\n    pub const fn two() {}\n}\n";
    let found: Vec<_> = functions(within, "    ").collect();
    assert_eq!(found, [("two", "/// Two.".to_owned())]);
    assert_eq!(functions(within, "").count(), 0);
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

/// The public functions so far indented, each with its comment. Without an indent they are those
/// outside any block.
fn functions<'a>(text: &'a str, indent: &str) -> impl Iterator<Item = (&'a str, String)> {
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.strip_prefix(indent).unwrap_or_default())
        .collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let after = line.strip_prefix("pub ");
        let after = after.map(|rest| rest.strip_prefix("const ").unwrap_or(rest));
        let Some(rest) = after.and_then(|rest| rest.strip_prefix("fn ")) else {
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
