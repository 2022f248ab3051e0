//! Instants in files: FIT's seconds, and `xsd:dateTime`.

use chrono::{DateTime, Utc};

/// Seconds from 1970 to FIT's epoch, the last day of 1989.
const FIT_EPOCH: i64 = 631_065_600;
/// A smaller time counts from when the device was turned on.
const FIT_FIRST: u32 = 0x1000_0000;
/// 1980 to 2100: GPS is no older, and no file is newer.
const YEARS: std::ops::RangeInclusive<i64> = 1980..=2100;

/// A time of FIT in milliseconds since 1970, unless it counts from when the device was turned on.
pub(crate) fn fit_millis(seconds: u32) -> Option<i64> {
    (seconds >= FIT_FIRST).then(|| (i64::from(seconds) + FIT_EPOCH) * 1000)
}

/// Milliseconds since 1970 as an instant.
pub(crate) fn instant(millis: i64) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp_millis(millis)
}

/// A time of XML in milliseconds since 1970, and whether it had a zone; one without is in UTC. Fractions may
/// have any length, and the offset any legal form, with or without a colon.
pub(crate) fn xml_millis(text: &str) -> Option<(i64, bool)> {
    let text = text.trim();
    let (date, clock) = text.split_once(['T', 't', ' '])?;
    let mut parts = date.splitn(3, '-');
    let year = number(parts.next()?, 4)?;
    let month = number(parts.next()?, 2)?;
    let day = number(parts.next()?, 2)?;
    if !YEARS.contains(&year) {
        return None;
    }
    let zone_at = clock
        .find(['Z', 'z', '+', '-', '\u{2212}'])
        .unwrap_or(clock.len());
    let (clock, zone) = clock.split_at_checked(zone_at)?;
    let (whole, fraction) = clock.split_once(['.', ',']).unwrap_or((clock, ""));
    let mut parts = whole.splitn(3, ':');
    let hour = number(parts.next()?, 2)?;
    let minute = number(parts.next()?, 2)?;
    let second = parts.next().map_or(Some(0), |s| number(s.trim(), 2))?;
    let millis = fraction_millis(fraction.trim())?;
    let (offset, zoned) = offset_seconds(zone.trim())?;
    let (month, day) = (u32::try_from(month).ok()?, u32::try_from(day).ok()?);
    let date = chrono::NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    // 24:00:00 is legal, and a leap second is the next minute
    if hour > 24 || minute > 59 || second > 60 {
        return None;
    }
    let of_day = hour * 3600 + minute * 60 + second - offset;
    let days = date
        .signed_duration_since(chrono::NaiveDate::default())
        .num_days();
    Some(((days * 86_400 + of_day) * 1000 + millis, zoned))
}

fn number(text: &str, most: usize) -> Option<i64> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok())?
}

fn fraction_millis(text: &str) -> Option<i64> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digit = |at: usize| i64::from(text.as_bytes().get(at).map_or(0, |b| b - b'0'));
    Some(digit(0) * 100 + digit(1) * 10 + digit(2))
}

/// The offset in seconds, and whether there is one.
fn offset_seconds(text: &str) -> Option<(i64, bool)> {
    if text.is_empty() {
        return Some((0, false));
    }
    if text.eq_ignore_ascii_case("z") {
        return Some((0, true));
    }
    let sign = if text.starts_with('+') { 1 } else { -1 };
    let digits: String = text.chars().skip(1).filter(|c| *c != ':').collect();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (number(&digits, 2)?, 0),
        3 | 4 => {
            let (hours, minutes) = digits.split_at_checked(digits.len() - 2)?;
            (number(hours, 2)?, number(minutes, 2)?)
        }
        _ => return None,
    };
    (hours <= 18 && minutes < 60).then_some((sign * (hours * 3600 + minutes * 60), true))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("2021-01-19T23:30:50Z", "2021-01-19T23:30:50Z", true)]
    #[case("2021-01-19T23:30:50.037+02:00", "2021-01-19T21:30:50.037Z", true)]
    #[case("2021-01-19T23:30:50.1234567-0330", "2021-01-20T03:00:50.123Z", true)]
    #[case("2021-01-19T23:30:50,5+01", "2021-01-19T22:30:50.500Z", true)]
    #[case(" 2021-01-19T23:30:50 ", "2021-01-19T23:30:50Z", false)]
    #[case("2021-01-19 23:30Z", "2021-01-19T23:30:00Z", true)]
    #[case("2021-1-9T3:05:07Z", "2021-01-09T03:05:07Z", true)]
    #[case("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", true)]
    #[case("2021-01-19T24:00:00Z", "2021-01-20T00:00:00Z", true)]
    fn a_time_is_read_in_each_legal_form(#[case] text: &str, #[case] is: &str, #[case] zone: bool) {
        let is: DateTime<Utc> = is.parse().unwrap();
        assert_eq!(xml_millis(text), Some((is.timestamp_millis(), zone)));
    }

    #[rstest]
    #[case("")]
    #[case("null")]
    #[case("2021-01-19")]
    #[case("2021-02-30T10:00:00Z")]
    #[case("0001-01-01T00:00:00Z")]
    #[case("2021-01-19T25:00:00Z")]
    #[case("2021-01-19T10:00:00+99:00")]
    #[case("2021-01-19T10:00:00 CET")]
    #[case("20é1-01-19T10:00:00Z")]
    fn what_is_no_time_is_none(#[case] text: &str) {
        assert_eq!(xml_millis(text), None);
    }
}
