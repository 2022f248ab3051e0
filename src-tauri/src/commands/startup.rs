//! What the page needs before it can draw.
#![expect(clippy::needless_pass_by_value, reason = "Tauri passes state by value")]

use ipc_types::{Platform, RulesData, Startup};
use locale::Locale;
use tauri::{State, WebviewWindow, command};

use crate::window::FirstRoute;

#[command]
pub(crate) fn startup(first: State<'_, FirstRoute>) -> Startup {
    let (locale, zone) = (Locale::system(), platform::present_zone());
    Startup {
        language: tag(locale.language(), sys_locale::get_locales()),
        zone: zone.name().to_owned(),
        hour12: Some(locale.twelve_hours()),
        platform: Platform::here(),
        build: platform::BUILD.to_owned(),
        help: recovery::help_numbers(zone).cloned(),
        route: first.take(),
    }
}

#[command]
pub(crate) async fn rules_data() -> RulesData {
    ipc_types::rules_data()
}

/// Whether what is copied from the window can still be pasted once it has closed.
#[command]
pub(crate) fn clipboard_lasts() -> bool {
    #[cfg(target_os = "linux")]
    {
        crate::clipboard::lasts()
    }
    #[cfg(not(target_os = "linux"))]
    {
        true
    }
}

/// Shows the window: the page is about to draw.
#[command]
pub(crate) fn ready(window: WebviewWindow) {
    crate::window::show(&window);
}

/// The language of the notifications, with the system's region for it, if it has one.
fn tag(language: &str, system: impl Iterator<Item = String>) -> String {
    system
        .into_iter()
        .find(|tag| tag.split('-').next() == Some(language))
        .unwrap_or_else(|| language.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_speaks_the_language_of_the_notifications() {
        let system = |tags: &[&str]| tags.iter().copied().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(tag("de", system(&["de-AT", "en-GB"]).into_iter()), "de-AT");
        // Rubdown does not speak the first one yet
        assert_eq!(tag("de", system(&["fr-CH", "de-CH"]).into_iter()), "de-CH");
        assert_eq!(tag("en", system(&["C"]).into_iter()), "en");
    }
}
