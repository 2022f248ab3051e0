//! How the page is drawn on a machine without a graphics card.

use std::ffi::OsStr;
use std::path::Path;

use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where Linux keeps the graphics cards that programs may draw with.
const CARDS: &str = "/dev/dri";

/// Lets the page be drawn by the processor itself where there is no graphics card. The engine would
/// have one imitated by the processor, shaders compiled and all, which takes longer and more memory.
pub(crate) fn suit(window: &WebviewWindow) -> tauri::Result<()> {
    if has_card(Path::new(CARDS)) {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether one of them can render: a card that only shows pictures is no help.
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
        assert!(!has_card(folder.path()), "it can only show pictures");
        write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_card(folder.path()));
    }
}
