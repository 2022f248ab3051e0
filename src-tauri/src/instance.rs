//! One window per home: a second start hands its arguments to the first.

use platform::Home;
use tauri::plugin::TauriPlugin;
use tauri::{Context, Wry};

/// How this start relates to a window that is open already.
pub(crate) enum Instance {
    /// No window is open; the plugin takes the arguments of later starts.
    First(Box<TauriPlugin<Wry>>),
    /// A window is open, has taken the arguments and comes to the front.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "the plugin exits")
    )]
    HandedOver,
    /// Something else answers to the name of a window, or nothing does in time. A window that cannot
    /// be found by others is better than none.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "names are not asked for")
    )]
    Unknown,
}

/// Looks for an open window. The plugin tells instances apart by a name; a home given by
/// `RUBDOWN_HOME` gets a name of its own, so that a run from a checkout never finds an installed
/// Rubdown.
pub(crate) fn single_per_home(context: &mut Context, home: Option<&Home>) -> Instance {
    let mut name = context.config().identifier.clone();
    let named = std::env::var_os("RUBDOWN_HOME").is_some_and(|folder| !folder.is_empty());
    if let (true, Some(home)) = (named, home) {
        name = format!("{name}.h{}", home.fingerprint());
    }
    let builder = tauri_plugin_single_instance::Builder::new()
        .callback(|app, arguments, _| crate::window::started_again(app, arguments));
    #[cfg(target_os = "linux")]
    {
        match first_start::ask(&name) {
            first_start::Answer::Nobody => Instance::First(Box::new(builder.dbus_id(name).build())),
            first_start::Answer::Taken => Instance::HandedOver,
            first_start::Answer::Other => Instance::Unknown,
        }
    }
    #[cfg(not(target_os = "linux"))]
    {
        // on these systems the plugin uses only the app's identifier
        context.config_mut().identifier = name;
        Instance::First(Box::new(builder.build()))
    }
}

/// The plugin asks the owner of its name without a time limit, and fails the whole start if that
/// is not a window; so this asks first.
#[cfg(target_os = "linux")]
mod first_start {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    /// Who answered.
    pub(super) enum Answer {
        /// Nobody owns the name, or there is no session bus.
        Nobody,
        /// A window, which has taken the arguments.
        Taken,
        /// Another program, or one that hangs.
        Other,
    }

    /// How long a window may take to answer.
    const PATIENCE: Duration = Duration::from_secs(2);

    /// Asks whoever has this name.
    pub(super) fn ask(name: &str) -> Answer {
        let (answer_tx, answer_rx) = mpsc::channel();
        let name = name.to_owned();
        // abandoned if the bus or the owner of the name hangs
        thread::spawn(move || answer_tx.send(hand_over(&name)));
        answer_rx.recv_timeout(PATIENCE).unwrap_or(Answer::Other)
    }

    fn hand_over(name: &str) -> Answer {
        let Ok(bus) = zbus::blocking::Connection::session() else {
            return Answer::Nobody;
        };
        // as the plugin names itself
        let name = format!("{name}.SingleInstance");
        let path = format!("/{}", name.replace('.', "/").replace('-', "_"));
        let arguments: Vec<String> = std::env::args_os()
            .map(|argument| argument.to_string_lossy().into_owned())
            .collect();
        let folder = std::env::current_dir().unwrap_or_default();
        let given = (arguments, folder.to_string_lossy().into_owned());
        let interface = Some("org.SingleInstance.DBus");
        match bus.call_method(
            Some(name.as_str()),
            path.as_str(),
            interface,
            "ExecuteCallback",
            &given,
        ) {
            Ok(_) => Answer::Taken,
            Err(zbus::Error::MethodError(error, ..)) if is_without_owner(error.as_str()) => {
                Answer::Nobody
            }
            Err(_) => Answer::Other,
        }
    }

    fn is_without_owner(error: &str) -> bool {
        matches!(
            error,
            "org.freedesktop.DBus.Error.ServiceUnknown"
                | "org.freedesktop.DBus.Error.NameHasNoOwner"
        )
    }
}
