//! Every file that a document names exists.

use std::path::Path;

use super::files::written;

/// The documents write `journal/records/list.rs` for `src-tauri/crates/journal/src/records/list.rs`.
const CRATES: &str = "src-tauri/crates";
const ENDINGS: [&str; 8] = ["rs", "ts", "svelte", "css", "md", "toml", "json", "ftl"];

#[test]
fn every_file_that_a_document_names_exists() {
    let mut documents = written(&["docs"], &["md"]);
    let at_root = |path: &Path| path.iter().count() == 1;
    documents.extend(
        written(&["."], &["md"])
            .into_iter()
            .filter(|f| at_root(&f.path)),
    );
    let mut count = 0;
    let mut lost = Vec::new();
    for document in documents {
        for path in paths(&document.text) {
            count += 1;
            if !exists(path) {
                lost.push(format!("{}: {path}", document.path.display()));
            }
        }
    }
    assert!(lost.is_empty(), "no such file:\n{}", lost.join("\n"));
    assert!(count > 20, "only {count} paths were found");
}

#[test]
fn paths_are_not_confused_with_other_code() {
    let text = "`a/b.rs`, `/caps.rs`, `x.rs`, `ui/<lang>/*.ftl`, `Plan`, `docs/mutants.md`";
    assert_eq!(
        paths(text).collect::<Vec<_>>(),
        ["a/b.rs", "docs/mutants.md"]
    );
}

/// The paths between backticks, if they have a folder and a known ending.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|code| {
        let ending = Path::new(code).extension().and_then(|e| e.to_str());
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
        code.contains('/')
            && !code.starts_with('/')
            && code.chars().all(is_plain)
            && ending.is_some_and(|ending| ENDINGS.contains(&ending))
    })
}

fn exists(path: &str) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (first, rest) = path.split_once('/').unwrap();
    let crates = root.join(CRATES);
    let places = [
        root.join(path),
        crates.join(path),
        crates.join(first).join("src").join(rest),
        crates.join("recovery/src").join(path),
    ];
    places.iter().any(|place| place.exists())
}
