//! The folder for the browser engine's data.

use std::path::PathBuf;

use platform::Home;

/// The folder in the home. If that cannot be written to, there is still a window to report it in,
/// and its engine keeps nothing.
pub(crate) fn engine_folder(home: Option<&Home>) -> PathBuf {
    let in_home = home.map(|home| home.data().join("webview"));
    in_home
        .filter(|folder| std::fs::create_dir_all(folder).is_ok())
        .unwrap_or_else(nowhere)
}

/// A path at which nothing can be created. The engine's processes outlive the window for a moment,
/// so a temporary folder could not be removed reliably.
#[cfg(unix)]
fn nowhere() -> PathBuf {
    PathBuf::from("/dev/null")
}

/// Always the same folder, because `WebView2` does not start without one and keeps it open.
#[cfg(windows)]
fn nowhere() -> PathBuf {
    std::env::temp_dir().join("rubdown-webview")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_that_can_be_written_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::within(folder.path());
        assert_eq!(engine_folder(Some(&home)), folder.path().join("webview"));
    }

    #[cfg(unix)]
    #[test]
    fn without_a_home_that_can_be_written_nothing_can_be_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        for home in [None, Some(Home::within(file.join("home")))] {
            let found = engine_folder(home.as_ref());
            // otherwise Tauri would create it
            assert!(found.exists());
            assert!(std::fs::create_dir_all(found.join("cookies")).is_err());
        }
    }
}
