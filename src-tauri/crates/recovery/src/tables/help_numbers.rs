//! Whom to call, by country (rules 6). The data is in `data/help-numbers.json`, each entry with the
//! day on which it was checked, and against which pages; what could not be checked is not in it.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// Whom to call in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct HelpNumbers {
    /// ISO 3166-1 code of the country, such as `DE`.
    pub country: String,
    /// Its time zones (IANA).
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "bindings", ts(skip))]
    pub zones: Vec<String>,
    /// Numbers for an ambulance; the one to call comes first.
    pub emergency: Vec<String>,
    /// Lines for people in a crisis; empty if none was checked.
    pub crisis: Vec<HelpLine>,
    /// Lines for medical advice that is urgent, but no emergency; empty if none was checked.
    pub advice: Vec<HelpLine>,
    /// When the numbers were checked, and against what.
    pub checked: Checked,
}

/// A line to call, under the name that it has in its country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct HelpLine {
    /// Its name, which is not translated.
    pub name: String,
    /// Its number, grouped as it is written there.
    pub number: String,
}

/// When numbers were checked, and against what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Checked {
    /// The day.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub on: NaiveDate,
    /// The pages that state them.
    pub against: Vec<String>,
}

/// Whom to call where the device is. The country follows from the time zone, not from the language, which
/// is often that of another country. None if nothing was checked for that country: then the
/// text says "your emergency number".
///
/// ```
/// let numbers = recovery::help_numbers(chrono_tz::Europe::Berlin);
/// assert_eq!(numbers.map(|it| it.emergency[0].as_str()), Some("112"));
/// assert_eq!(recovery::help_numbers(chrono_tz::UTC), None);
/// ```
pub fn help_numbers(zone: Tz) -> Option<&'static HelpNumbers> {
    let place = LINKS.get(zone.name()).map_or(zone.name(), String::as_str);
    let here = |it: &&HelpNumbers| it.zones.iter().any(|name| name == place);
    ALL.iter().find(here)
}

/// The older names of zones, such as `US/Pacific`, each with the name of the same place that countries
/// are listed by (from `backward` of the time zone database). Names that
/// are not places, such as `UTC`, are left out.
static LINKS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/zone-links.json")).unwrap_or_default()
});

// a test proves that the data can be read
static ALL: LazyLock<Vec<HelpNumbers>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/help-numbers.json")).unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use chrono::TimeZone as _;

    use super::*;

    #[test]
    fn every_entry_is_well_formed() {
        let read: Vec<HelpNumbers> =
            serde_json::from_str(include_str!("../../data/help-numbers.json")).unwrap();
        assert!(read.len() > 30);
        let mut zones = HashSet::new();
        let mut countries = HashSet::new();
        for entry in &read {
            let country = &entry.country;
            assert!(
                country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()),
                "{country}"
            );
            assert!(countries.insert(country), "{country} twice");
            assert!(
                !entry.zones.is_empty() && !entry.emergency.is_empty(),
                "{country}"
            );
            for zone in &entry.zones {
                assert!(zone.parse::<Tz>().is_ok(), "{country}: {zone}");
                assert!(zones.insert(zone), "{zone} twice");
            }
            let lines = entry.crisis.iter().chain(&entry.advice);
            assert!(
                lines.clone().all(|line| !line.name.trim().is_empty()),
                "{country}"
            );
            let numbers = lines.map(|line| &line.number).chain(&entry.emergency);
            for number in numbers {
                let digits = number.bytes().filter(u8::is_ascii_digit).count();
                let dialled = number.bytes().all(|b| b.is_ascii_digit() || b == b' ');
                assert!(dialled && (3..=12).contains(&digits), "{country}: {number}");
                assert_eq!(number.trim(), number, "{country}");
            }
            assert!(
                !entry.checked.against.is_empty(),
                "{country}: how it was checked"
            );
            assert!(
                entry
                    .checked
                    .against
                    .iter()
                    .all(|page| page.starts_with("http")),
                "{country}"
            );
        }
    }

    #[test]
    fn every_name_of_a_zone_finds_the_numbers_of_its_place() {
        let placeless = |name: &str| {
            let first = name.split('/').next();
            let letters = name.bytes().all(|b| !b.is_ascii_lowercase());
            first == Some("Etc")
                || (letters
                    && !["GB", "NZ", "NZ-CHAT", "PRC", "ROC", "ROK", "W-SU"].contains(&name))
                || ["Greenwich", "Universal", "Zulu"].contains(&name)
        };
        for zone in chrono_tz::TZ_VARIANTS {
            let name = zone.name();
            let Some(place) = LINKS.get(name) else {
                // an old-style name, which no country lists
                let old = ["US", "Canada", "Brazil", "Chile", "Mexico"];
                let old = old.iter().any(|of| name.starts_with(&format!("{of}/")));
                assert!(!old && (name.contains('/') || placeless(name)), "{name}");
                continue;
            };
            let place: Tz = place.parse().unwrap();
            assert!(
                !LINKS.contains_key(place.name()),
                "{name}: {place} is a link itself"
            );
            assert!(!placeless(name), "{name} is nowhere");
            assert_eq!(help_numbers(zone), help_numbers(place), "{name}");
            for month in 1..=12 {
                let day = NaiveDate::from_ymd_opt(2026, month, 15).unwrap();
                let noon = day.and_hms_opt(12, 0, 0).unwrap();
                let clock = |zone: Tz| zone.from_utc_datetime(&noon).naive_local();
                assert_eq!(clock(zone), clock(place), "{name} is not {place}");
            }
        }
        let country =
            |name: &str| help_numbers(name.parse().unwrap()).map(|it| it.country.as_str());
        for (name, of) in [
            ("US/Pacific", "US"),
            ("Asia/Calcutta", "IN"),
            ("GB", "GB"),
            ("America/Montreal", "CA"),
        ] {
            assert_eq!(country(name), Some(of), "{name}");
        }
    }

    #[test]
    fn the_zone_says_whom_to_call() {
        let first = |zone: Tz| help_numbers(zone).map(|it| it.emergency[0].as_str());
        assert_eq!(first(Tz::Europe__Berlin), Some("112"));
        assert_eq!(first(Tz::Europe__Zurich), Some("144"));
        assert_eq!(first(Tz::America__New_York), Some("911"));
        assert_eq!(first(Tz::UTC), None, "not a place");
        assert_eq!(first(Tz::Africa__Lagos), None, "not checked");
        let crisis = help_numbers(Tz::Europe__Berlin).and_then(|it| it.crisis.first());
        assert_eq!(crisis.map(|it| it.number.as_str()), Some("0800 111 0 111"));
    }
}
