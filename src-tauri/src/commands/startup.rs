//! What the page needs before it can draw.
#![expect(clippy::needless_pass_by_value, reason = "Tauri passes state by value")]

use chrono::{DateTime, Utc};
use ipc_types::{Platform, RulesData, Startup, WallTime, ZoneOffsets};
use journal::{Journal, Today};
use locale::Locale;
use tauri::{State, WebviewWindow, command};

use super::{Answer, JournalState, Sent};
use crate::window::FirstRoute;

#[command]
pub(crate) fn startup(first: State<'_, FirstRoute>) -> Startup {
    let locale = Locale::system();
    let known = platform::known_zone().ok().flatten();
    let zone = known.unwrap_or_default();
    Startup {
        language: tag(locale.language(), sys_locale::get_locales()),
        zone: ZoneOffsets::of(zone),
        zone_known: known.is_some(),
        hour12: Some(locale.twelve_hours()),
        month_first: locale.month_first(),
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

/// When the clock of a zone was or will be changed: the page never asks its engine for a zone,
/// because the engine may be years older than this build.
#[command]
pub(crate) async fn zone_offsets(zone: Sent<String>) -> Option<ZoneOffsets> {
    ZoneOffsets::named(&zone.0)
}

/// The instant of a time that was typed, read as the terminal reads it.
#[command]
pub(crate) async fn read_wall_time(wall: Sent<WallTime>) -> Answer<DateTime<Utc>> {
    ipc_types::read_wall_time(&wall.0)
}

/// Begins a journal where one is missing, or next to another one, once the user has agreed.
#[command]
pub(crate) async fn begin_journal(journal: JournalState<'_>) -> Answer<Today> {
    journal.begin_anew()?;
    journal.read(Journal::today).await
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
