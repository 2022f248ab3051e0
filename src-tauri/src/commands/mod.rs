//! The commands of the front end: one short function each. Most call one verb of the journal; the
//! others are about the window itself.

pub(crate) mod agent;
pub(crate) mod body;
pub(crate) mod calendar;
pub(crate) mod files;
pub(crate) mod form;
pub(crate) mod guided;
pub(crate) mod insights;
pub(crate) mod massages;
pub(crate) mod plans;
pub(crate) mod reminders;
pub(crate) mod screen;
pub(crate) mod settings;
pub(crate) mod startup;
pub(crate) mod trial;
pub(crate) mod workouts;

mod sent;

use journal::Fault;
use tauri::ipc::Invoke;

use sent::Sent;

/// What a command returns: the verb's value, or why it failed.
type Answer<T> = Result<T, Fault>;

/// The window's journal, as Tauri passes it to a command.
type JournalState<'a> = tauri::State<'a, crate::journal_handle::JournalHandle>;

macro_rules! every_command {
    ($($noun:ident: $($name:ident),+;)+) => {
        /// Handles every command.
        pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($($noun::$name),+),+]
        }

        #[cfg(test)]
        const COMMANDS: &[&str] = &[$($(stringify!($name)),+),+];
    };
}

include!("every.rs");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::COMMANDS;

    /// What is no command of ours. On macOS, printing is a command of Tauri.
    const OF_TAURI: [&str; 3] = [
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "core:webview:allow-print",
    ];

    #[test]
    fn the_main_window_may_call_every_command_and_nothing_else() {
        let capability: serde_json::Value =
            serde_json::from_str(include_str!("../../../capabilities/main.json")).unwrap();
        let allowed: BTreeSet<_> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|permission| permission.as_str().unwrap().to_owned())
            .collect();
        let listed: BTreeSet<_> = COMMANDS
            .iter()
            .map(|name| format!("allow-{}", name.replace('_', "-")))
            .chain(OF_TAURI.map(str::to_owned))
            .collect();
        assert_eq!(allowed, listed);
    }
}
