//! One window a home: a second start hands its words to the first.

use platform::Home;
use tauri::plugin::TauriPlugin;
use tauri::{Context, Wry};

/// The plugin that sees to it. It knows instances by a name, and a home named by `RUBDOWN_HOME`
/// has one of its own, so that a run of the checkout never meets an installed Rubdown.
pub(crate) fn one_a_home(context: &mut Context, home: Option<&Home>) -> TauriPlugin<Wry> {
    let mut builder = tauri_plugin_single_instance::Builder::new()
        .callback(|app, words, _| crate::window::started_again(app, words));
    let named = std::env::var_os("RUBDOWN_HOME").is_some_and(|folder| !folder.is_empty());
    if let (true, Some(home)) = (named, home) {
        let name = format!("{}.h{}", context.config().identifier, home.fingerprint());
        if cfg!(target_os = "linux") {
            builder = builder.dbus_id(name);
        } else {
            // elsewhere the plugin goes by the app's identifier alone
            context.config_mut().identifier = name;
        }
    }
    builder.build()
}
