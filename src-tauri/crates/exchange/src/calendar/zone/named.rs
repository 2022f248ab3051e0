//! Zones by a name that is known everywhere.

use calcard::common::timezone::Tz as KnownTz;
use chrono::FixedOffset;
use chrono_tz::Tz;

/// A zone of the IANA, by its own name, one of Windows or Outlook, or one with the registry before it.
pub(crate) fn zone(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    let Ok(KnownTz::Tz(found)) = name.parse() else {
        return None;
    };
    // made of the offset in the name, and of its hours alone
    let guessed = name.starts_with('(') && found.name().starts_with("Etc/GMT");
    (!guessed).then_some(found)
}

/// The offset in the name of a zone, such as `(UTC+05:30) Somewhere`, `GMT+0100` or `UTC-3`.
pub(crate) fn offset(name: &str) -> Option<FixedOffset> {
    let name = name.trim().trim_matches('"').trim_start_matches('(');
    let rest = name.strip_prefix("UTC").or(name.strip_prefix("GMT"))?;
    let rest = rest.split(')').next()?.trim();
    let (sign, digits) = match rest.chars().next() {
        None => return FixedOffset::east_opt(0),
        Some('+') => (1, rest.get(1..)?),
        Some('-') => (-1, rest.get(1..)?),
        Some('\u{2212}') => (-1, rest.get('\u{2212}'.len_utf8()..)?),
        Some(_) => return None,
    };
    let digits: String = digits.chars().filter(|c| *c != ':').collect();
    let number = |text: &str| text.parse::<i32>().ok();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (number(&digits)?, 0),
        3 | 4 => {
            let (hours, minutes) = digits.split_at_checked(digits.len() - 2)?;
            (number(hours)?, number(minutes)?)
        }
        _ => return None,
    };
    let fits = (0..=15).contains(&hours) && (0..60).contains(&minutes);
    let seconds = sign * (hours * 3600 + minutes * 60);
    fits.then(|| FixedOffset::east_opt(seconds)).flatten()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Europe/Stockholm", Tz::Europe__Stockholm)]
    #[case("/Europe/Stockholm", Tz::Europe__Stockholm)]
    #[case("W. Europe Standard Time", Tz::Europe__Berlin)]
    #[case("\"Canberra, Melbourne, Sydney\"", Tz::Australia__Sydney)]
    #[case("(UTC-05:00) Eastern Time (US & Canada)", Tz::America__New_York)]
    #[case(
        "/freeassociation.sourceforge.net/Tzfile/Europe/Vienna",
        Tz::Europe__Vienna
    )]
    fn zones_are_known_by_the_names_of_others(#[case] name: &str, #[case] right: Tz) {
        assert_eq!(zone(name), Some(right));
    }

    #[rstest]
    #[case("Customized Time Zone")]
    #[case("(UTC+05:30) Somewhere")]
    #[case("")]
    fn what_nobody_knows_is_no_zone(#[case] name: &str) {
        assert_eq!(zone(name), None);
    }

    #[rstest]
    #[case("(UTC+05:30) Somewhere", Some(19_800))]
    #[case("GMT-0330", Some(-12_600))]
    #[case("UTC", Some(0))]
    #[case("UTC+1", Some(3_600))]
    #[case("UTC+99", None)]
    #[case("UTC é", None)]
    #[case("Mars", None)]
    fn an_offset_in_a_name_is_read(#[case] name: &str, #[case] seconds: Option<i32>) {
        assert_eq!(offset(name).map(|it| it.local_minus_utc()), seconds);
    }
}
