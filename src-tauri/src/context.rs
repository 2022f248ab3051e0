//! What the build made of `tauri.conf.json`, the capability and the front end.

/// The window's configuration, its access control and the front end's files.
#[expect(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "Tauri writes this function's body"
)]
pub(crate) fn generated() -> tauri::Context {
    tauri::tauri_build_context!()
}
