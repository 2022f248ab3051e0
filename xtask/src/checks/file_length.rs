//! A file that grows too long has two subjects, and should be two files.

use super::files::written;

const MOST_LINES: usize = 300;
/// Sample data is as long as it is.
const DATA: &str = "sample";

#[test]
fn no_file_is_longer_than_300_lines() {
    let folders = ["src-tauri", "tests", "xtask", "ui/src", "ui/tests"];
    let long: Vec<String> = written(&folders, &["rs", "ts", "svelte", "css"])
        .iter()
        .filter(|file| !file.name().starts_with(DATA))
        .map(|file| (file.text.lines().count(), file.path.display()))
        .filter(|(lines, _)| *lines > MOST_LINES)
        .map(|(lines, path)| format!("{lines} {path}"))
        .collect();
    assert!(long.is_empty(), "too long:\n{}", long.join("\n"));
}
