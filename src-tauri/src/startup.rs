//! What surrounds this window.

use ipc_types::{Platform, Route, Startup};
use locale::Locale;

/// Looks around. `route` is where the window was asked to go.
pub(crate) fn look(route: Option<Route>) -> Startup {
    let locale = Locale::system();
    Startup {
        language: tag(locale.language(), sys_locale::get_locales()),
        zone: platform::present_zone().name().to_owned(),
        hour12: Some(locale.twelve_hours()),
        platform: Platform::here(),
        build: platform::BUILD.to_owned(),
        route,
    }
}

/// The language that notifications speak too, with the system's region where it names one for it.
fn tag(language: &str, of_system: impl Iterator<Item = String>) -> String {
    of_system
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
