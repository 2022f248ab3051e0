//! Every sentence that a user reads from Rust, and times as people say them.
//!
//! The texts are in `locales/<language>/*.ftl` and are embedded. A file is parsed when a message
//! of it is first asked for, so that a program holds in memory only what it says. A message that
//! the language lacks is said in English.

mod errors;
mod language;
mod marks;
mod number;
mod read_clock;
mod read_length;
mod terms;
mod texts;
mod time;

pub use fluent_bundle::FluentValue as Value;
pub use language::languages;
pub use marks::{escape_json, mark_hidden, mark_hidden_lines};
pub use read_clock::read_clock;
pub use read_length::read_length;
pub use time::{capitalize, is_tonight};

use fluent_bundle::FluentArgs;

use language::{Choice, REFERENCE};
use texts::Texts;

/// One language, with the clock of a region.
pub struct Locale {
    texts: Texts,
    reference: Option<Texts>,
    twelve_hours: bool,
    month_first: bool,
}

impl Locale {
    /// The language of a BCP 47 tag, such as `de` or `en-US`; English if it is not supported. A tag
    /// without a region has a 24-hour clock.
    pub fn new(tag: &str) -> Self {
        Self::of(&Choice::named(tag))
    }

    /// The system's language and clock.
    pub fn system() -> Self {
        Self::of(&Choice::of_system())
    }

    /// The language that is set, with the system's region; the system's language if none is set.
    pub fn chosen(setting: Option<&str>) -> Self {
        match setting.filter(|tag| !tag.is_empty()) {
            Some(tag) => Self::of(&Choice::named(tag).with_region_of_system()),
            None => Self::system(),
        }
    }

    fn of(choice: &Choice) -> Self {
        let language = choice.language();
        let locale = Self {
            texts: Texts::new(language),
            reference: (language.tag != REFERENCE)
                .then(|| language::find(REFERENCE).map(Texts::new))
                .flatten(),
            twelve_hours: false,
            month_first: false,
        };
        let region = choice.region();
        let among = |id: &str| {
            let regions = locale.say(id);
            region.is_some_and(|region| regions.split_whitespace().any(|one| one == region))
        };
        let (twelve_hours, month_first) = (
            among("time-twelve-hour-regions"),
            among("time-month-first-regions"),
        );
        Self {
            twelve_hours,
            month_first,
            ..locale
        }
    }

    /// The language's tag, such as `de`.
    pub fn language(&self) -> &'static str {
        self.texts.tag()
    }

    /// Whether times have am and pm.
    pub fn twelve_hours(&self) -> bool {
        self.twelve_hours
    }

    /// Whether a date names the month before the day.
    pub fn month_first(&self) -> bool {
        self.month_first
    }

    /// The message `id`, or its attribute `id.attribute`. If no language has it, returns the id; a
    /// debug build panics instead, so that tests find it.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message `id` with its variables, such as `&[("minutes", 60.into())]`.
    pub fn say_with(&self, id: &str, variables: &[(&str, Value<'_>)]) -> String {
        self.try_say_with(id, variables).unwrap_or_else(|| {
            debug_assert!(false, "no message {id} in locales/{REFERENCE}");
            id.to_owned()
        })
    }

    /// The message `id`, if there is one.
    pub fn try_say(&self, id: &str) -> Option<String> {
        self.try_say_with(id, &[])
    }

    /// The message `id` with its variables, if there is one.
    pub fn try_say_with(&self, id: &str, variables: &[(&str, Value<'_>)]) -> Option<String> {
        let arguments: FluentArgs<'_> = variables
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        std::iter::once(&self.texts)
            .chain(&self.reference)
            .find_map(|texts| texts.say(id, &arguments))
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("Locale")
            .field("language", &self.language())
            .field("twelve_hours", &self.twelve_hours)
            .field("month_first", &self.month_first)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_language_is_english() {
        assert_eq!(Locale::new("tlh-KX").language(), "en");
        assert_eq!(Locale::new("not a tag").language(), "en");
    }

    #[test]
    fn a_region_or_a_posix_name_finds_its_language() {
        assert_eq!(Locale::new("de-AT").language(), "de");
        assert_eq!(Locale::new("de_CH.UTF-8").language(), "de");
    }

    #[test]
    fn the_clock_follows_the_region_where_the_language_has_the_habit() {
        assert!(Locale::new("en-US").twelve_hours());
        assert!(!Locale::new("en-GB").twelve_hours());
        assert!(!Locale::new("en").twelve_hours());
        assert!(!Locale::new("de-US").twelve_hours());
    }

    #[test]
    fn variables_carry_no_isolation_marks() {
        let said = Locale::new("en").say_with(
            "time-clock-24",
            &[("hour", "21".into()), ("minute", "00".into())],
        );
        assert_eq!(said, "21:00");
    }

    #[test]
    fn an_attribute_is_said_by_its_name() {
        assert_eq!(Locale::new("de").say("time-weekday-2.short"), "Di");
    }

    #[test]
    fn what_no_language_has_can_be_asked_for() {
        assert_eq!(Locale::new("de").try_say("no-such-message"), None);
        assert_eq!(Locale::new("de").try_say("time-weekday-2.no-such"), None);
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "no message no-such-message")]
    fn what_no_language_has_fails_a_test() {
        Locale::new("en").say("no-such-message");
    }

    #[test]
    fn a_locale_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locale>();
    }
}
