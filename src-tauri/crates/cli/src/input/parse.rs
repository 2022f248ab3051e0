//! Values that the rules judge. The command line takes them as text, so that a wrong one is refused
//! by its rule, with the rule's code, rather than as wrong usage.

use std::str::FromStr;
use std::time::Duration;

use recovery::{Activity, Flag, InputError, LocalIssueKind, Muscle, Rpe};

/// A session RPE, a whole number from 1 to 10.
pub(crate) fn rpe(text: &str) -> Result<Rpe, InputError> {
    text.trim()
        .parse()
        .ok()
        .and_then(Rpe::new)
        .ok_or(InputError::RpeRange)
}

/// A length as people write it, in minutes. [`minutes`] judges whether it is possible.
pub(crate) fn length(text: &str) -> Result<u32, InputError> {
    let given = text.trim();
    // too short, but still a length
    if let Some(length) = given.strip_prefix('-') {
        return locale::read_length(length)
            .map(|_| 0)
            .ok_or_else(|| InputError::Shape(text.to_owned()));
    }
    locale::read_length(given).ok_or_else(|| InputError::Shape(text.to_owned()))
}

/// Minutes, from 1 to a week.
pub(crate) fn minutes(length: u32) -> Result<u32, InputError> {
    const WEEK: u32 = 7 * 24 * 60;
    Some(length)
        .filter(|minutes| (1..=WEEK).contains(minutes))
        .ok_or(InputError::Duration)
}

/// How long ago something was: a length as people write it, or as programs do (`1500ms`).
pub(crate) fn ago(text: &str) -> Result<Duration, humantime::DurationError> {
    match locale::read_length(text) {
        Some(minutes) => Ok(Duration::from_secs(u64::from(minutes) * 60)),
        None => humantime::parse_duration(text),
    }
}

/// A soreness, a whole number from 0 to 10.
pub(crate) fn soreness(text: &str) -> Result<u8, InputError> {
    text.trim()
        .parse()
        .ok()
        .filter(|value| *value <= 10)
        .ok_or(InputError::SorenessRange)
}

/// An activity by its id. Hyphens and capitals are accepted: `Martial-Arts` is `martial_arts`.
pub(crate) fn activity(text: &str) -> Result<Activity, InputError> {
    id(text)
        .parse()
        .map_err(|_| InputError::UnknownActivity(text.to_owned()))
}

/// A muscle by its id, with its side if one is named: `quads:left`.
pub(crate) fn muscle(text: &str) -> Result<Muscle, InputError> {
    let unknown = || InputError::UnknownId(text.to_owned());
    let (group, side) = match text.split_once(':') {
        Some((group, side)) => (group, Some(id(side).parse().map_err(|_| unknown())?)),
        None => (text, None),
    };
    let group = id(group).parse().map_err(|_| unknown())?;
    Ok(Muscle { group, side })
}

/// A red flag by its id, with or without its `rf_`.
pub(crate) fn flag(text: &str) -> Result<Flag, InputError> {
    let id = id(text);
    id.parse()
        .or_else(|_| format!("rf_{id}").parse())
        .map_err(|_| InputError::UnknownId(text.to_owned()))
}

/// A local issue by its id.
pub(crate) fn issue(text: &str) -> Result<LocalIssueKind, InputError> {
    id(text)
        .parse()
        .map_err(|_| InputError::UnknownId(text.to_owned()))
}

/// An optional id that clap has already checked.
pub(crate) fn known_id<T: FromStr>(text: Option<&str>) -> Result<Option<T>, InputError> {
    text.map(|text| {
        text.parse()
            .map_err(|_| InputError::UnknownId(text.to_owned()))
    })
    .transpose()
}

fn id(text: &str) -> String {
    text.trim().to_lowercase().replace('-', "_")
}

#[cfg(test)]
mod tests {
    use recovery::{MuscleGroup, Side};
    use rstest::rstest;

    use super::*;

    #[rstest]
    fn a_hardness_outside_one_to_ten_is_refused(
        #[values("0", "11", "-3", "7.5", "", "hard", "99999999999999999999")] text: &str,
    ) {
        assert_eq!(rpe(text), Err(InputError::RpeRange));
    }

    #[test]
    fn a_whole_hardness_is_taken() {
        assert_eq!(rpe(" 7 ").map(Rpe::get), Ok(7));
    }

    #[rstest]
    fn a_length_that_cannot_be_is_refused(#[values("0", "-60", "10081")] text: &str) {
        assert_eq!(length(text).and_then(minutes), Err(InputError::Duration));
    }

    #[rstest]
    fn what_is_no_length_is_not_read(#[values("--60", "1.5.5", "an hour", "NaN", "")] text: &str) {
        assert_eq!(length(text), Err(InputError::Shape(text.to_owned())));
    }

    #[rstest]
    #[case("90", 90)]
    #[case("1:30", 90)]
    #[case("1h30", 90)]
    #[case("1,5 h", 90)]
    #[case("1½", 90)]
    #[case("168 h", 10_080)]
    fn a_length_is_read_as_people_write_it(#[case] text: &str, #[case] read: u32) {
        assert_eq!(length(text).and_then(minutes), Ok(read));
    }

    #[rstest]
    fn a_soreness_outside_zero_to_ten_is_refused(#[values("11", "-1", "3.5")] text: &str) {
        assert_eq!(soreness(text), Err(InputError::SorenessRange));
    }

    #[test]
    fn ids_are_forgiving_about_hyphens_and_capitals() {
        assert_eq!(activity("Martial-Arts"), Ok(Activity::MartialArts));
        assert_eq!(flag("dark-urine"), Ok(Flag::RfDarkUrine));
        let left_quad = Muscle {
            group: MuscleGroup::Quads,
            side: Some(Side::Left),
        };
        assert_eq!(muscle("quads:left"), Ok(left_quad));
    }

    #[test]
    fn an_unknown_id_is_named() {
        assert_eq!(
            activity("quidditch"),
            Err(InputError::UnknownActivity("quidditch".into()))
        );
        assert_eq!(
            muscle("quads:up"),
            Err(InputError::UnknownId("quads:up".into()))
        );
    }
}
