//! How the page is drawn on a machine without a graphics card.

use std::ffi::OsStr;
use std::path::Path;

use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where Linux lists the graphics cards.
const CARDS: &str = "/dev/dri";

/// Turns hardware acceleration off where there is no graphics card. The engine would emulate one in
/// software, down to compiling shaders, which takes longer and more memory than drawing directly.
pub(crate) fn adapt(window: &WebviewWindow) -> tauri::Result<()> {
    if has_card(Path::new(CARDS)) {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether one of them can render; one that only drives a screen does not count.
fn has_card(cards: &Path) -> bool {
    let can_render = |name: &OsStr| name.as_encoded_bytes().starts_with(b"renderD");
    std::fs::read_dir(cards).is_ok_and(|cards| {
        cards
            .filter_map(Result::ok)
            .any(|card| can_render(&card.file_name()))
    })
}

#[cfg(test)]
mod tests {
    use std::fs::write;

    use super::has_card;

    #[test]
    fn a_card_is_one_that_can_render() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_card(&folder.path().join("dri")));
        assert!(!has_card(folder.path()));
        write(folder.path().join("card0"), "").unwrap();
        assert!(!has_card(folder.path()), "it only drives a screen");
        write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_card(folder.path()));
    }
}
