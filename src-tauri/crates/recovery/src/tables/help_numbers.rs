//! Whom to call, by country (rules 6). The data is in `data/help-numbers.json`, each entry with the
//! day on which it was checked, and against which pages; what could not be checked is not in it.

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

/// Whom to call where the device is. Its time zone says where that is; its language does not, since
/// many people use one of another country. None if nothing was checked for that country: then the
/// text says "your emergency number".
///
/// ```
/// let numbers = recovery::help_numbers(chrono_tz::Europe::Berlin);
/// assert_eq!(numbers.map(|it| it.emergency[0].as_str()), Some("112"));
/// assert_eq!(recovery::help_numbers(chrono_tz::UTC), None);
/// ```
pub fn help_numbers(zone: Tz) -> Option<&'static HelpNumbers> {
    let here = |it: &&HelpNumbers| it.zones.iter().any(|name| name == zone.name());
    ALL.iter().find(here)
}

// a test proves that the data can be read
static ALL: LazyLock<Vec<HelpNumbers>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/help-numbers.json")).unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_entry_is_well_formed() {
        let read: Vec<HelpNumbers> =
            serde_json::from_str(include_str!("../../data/help-numbers.json")).unwrap();
        assert!(read.len() > 30);
        let mut zones = HashSet::new();
        let mut countries = HashSet::new();
        for entry in &read {
            let of = &entry.country;
            assert!(
                of.len() == 2 && of.bytes().all(|b| b.is_ascii_uppercase()),
                "{of}"
            );
            assert!(countries.insert(of), "{of} twice");
            assert!(
                !entry.zones.is_empty() && !entry.emergency.is_empty(),
                "{of}"
            );
            for zone in &entry.zones {
                assert!(zone.parse::<Tz>().is_ok(), "{of}: {zone}");
                assert!(zones.insert(zone), "{zone} twice");
            }
            let lines = entry.crisis.iter().chain(&entry.advice);
            assert!(
                lines.clone().all(|line| !line.name.trim().is_empty()),
                "{of}"
            );
            let numbers = lines.map(|line| &line.number).chain(&entry.emergency);
            for number in numbers {
                let digits = number.bytes().filter(u8::is_ascii_digit).count();
                let dialled = number.bytes().all(|b| b.is_ascii_digit() || b == b' ');
                assert!(dialled && (3..=12).contains(&digits), "{of}: {number}");
                assert_eq!(number.trim(), number, "{of}");
            }
            assert!(
                !entry.checked.against.is_empty(),
                "{of}: how it was checked"
            );
            assert!(
                entry
                    .checked
                    .against
                    .iter()
                    .all(|page| page.starts_with("http")),
                "{of}"
            );
        }
    }

    #[test]
    fn the_zone_says_whom_to_call() {
        let first = |zone: Tz| help_numbers(zone).map(|it| it.emergency[0].as_str());
        assert_eq!(first(Tz::Europe__Berlin), Some("112"));
        assert_eq!(first(Tz::Europe__Zurich), Some("144"));
        assert_eq!(first(Tz::America__New_York), Some("911"));
        assert_eq!(first(Tz::UTC), None, "nobody is there");
        assert_eq!(first(Tz::Africa__Lagos), None, "not checked");
        let crisis = help_numbers(Tz::Europe__Berlin).and_then(|it| it.crisis.first());
        assert_eq!(crisis.map(|it| it.number.as_str()), Some("0800 111 0 111"));
    }
}
