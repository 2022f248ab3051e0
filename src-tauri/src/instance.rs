//! One window per home: a second start hands its arguments to the first.

use platform::Home;
use tauri::plugin::TauriPlugin;
use tauri::{Context, Wry};

/// The plugin that ensures it. It tells instances apart by a name; a home given by `RUBDOWN_HOME`
/// gets a name of its own, so that a run from a checkout never finds an installed Rubdown.
pub(crate) fn single_per_home(context: &mut Context, home: Option<&Home>) -> TauriPlugin<Wry> {
    let mut builder = tauri_plugin_single_instance::Builder::new()
        .callback(|app, arguments, _| crate::window::started_again(app, arguments));
    let named = std::env::var_os("RUBDOWN_HOME").is_some_and(|folder| !folder.is_empty());
    if let (true, Some(home)) = (named, home) {
        let name = format!("{}.h{}", context.config().identifier, home.fingerprint());
        if cfg!(target_os = "linux") {
            builder = builder.dbus_id(name);
        } else {
            // on other systems the plugin uses only the app's identifier
            context.config_mut().identifier = name;
        }
    }
    builder.build()
}
