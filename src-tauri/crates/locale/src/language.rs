//! The languages, and the choice among them.

use unic_langid::LanguageIdentifier;

/// The language that comes in where another lacks a message.
pub(crate) const REFERENCE: &str = "en";

/// A folder of `locales/`.
#[derive(Debug)]
pub(crate) struct Language {
    /// Its name, a BCP 47 tag.
    pub(crate) tag: &'static str,
    /// The texts of its files.
    pub(crate) files: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The tags of all languages, in alphabetical order.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.tag)
}

/// The language whose folder is named `tag`.
pub(crate) fn find(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// A request: languages in order of preference, and a region.
pub(crate) struct Choice {
    preferred: Vec<LanguageIdentifier>,
    region: Option<String>,
}

impl Choice {
    pub(crate) fn named(tag: &str) -> Self {
        let preferred: Vec<_> = parse(tag).into_iter().collect();
        let region = preferred.first().and_then(region_of);
        Self { preferred, region }
    }

    pub(crate) fn of_system() -> Self {
        let preferred = sys_locale::get_locales()
            .filter_map(|tag| parse(&tag))
            .collect();
        Self {
            preferred,
            region: region_of_system(),
        }
    }

    pub(crate) fn with_region_of_system(self) -> Self {
        let region = self.region.or_else(region_of_system);
        Self { region, ..self }
    }

    pub(crate) fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The first preferred language that is supported, else the reference, which a test proves to
    /// exist.
    pub(crate) fn language(&self) -> &'static Language {
        self.preferred
            .iter()
            .find_map(|preferred| {
                find(&preferred.to_string()).or_else(|| find(preferred.language.as_str()))
            })
            .or_else(|| find(REFERENCE))
            .unwrap_or(&LANGUAGES[0])
    }
}

/// Parses `de-AT` and POSIX names such as `de_AT.UTF-8@euro`.
fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next().unwrap_or(tag);
    tag.parse().ok()
}

fn region_of(tag: &LanguageIdentifier) -> Option<String> {
    tag.region.map(|region| region.as_str().to_owned())
}

/// The region of the system's setting for times, if it has one, else of its language.
fn region_of_system() -> Option<String> {
    ["LC_ALL", "LC_TIME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|tag| !tag.is_empty()))
        .or_else(sys_locale::get_locale)
        .and_then(|tag| parse(&tag))
        .as_ref()
        .and_then(region_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_is_there() {
        assert!(find(REFERENCE).is_some());
        assert!(languages().count() >= 2);
    }
}
