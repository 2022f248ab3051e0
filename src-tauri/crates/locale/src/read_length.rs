//! Lengths as people write them.

/// A length in whole minutes: `90`, `90 min`, `1:30`, `1h30`, `1 h 30 min`, `1,5 h`, `½ hour`,
/// `1½`. A whole number alone counts minutes. A sign such as `½` alone counts hours, up to twelve. A decimal
/// needs its unit: `10,5` may be minutes or hours, and `1.30` half past one. Absent for anything else. The
/// front end reads lengths in the same way (`ui/src/text/read-length.ts`); both are tested with
/// `locales/lengths.json`.
///
/// ```
/// assert_eq!(locale::read_length("1h30"), Some(90));
/// assert_eq!(locale::read_length("90 min"), Some(90));
/// assert_eq!(locale::read_length("an age"), None);
/// ```
pub fn read_length(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    if let Some((hours, minutes)) = text.split_once(':') {
        let minutes = minutes.strip_suffix('h').map_or(minutes, str::trim_end);
        return Some(digits(hours, 2)? * 60 + sixty(minutes).filter(|_| minutes.len() == 2)?);
    }
    let (amount, rest) = amount(&text)?;
    let unit_end = rest.find(|letter: char| letter.is_ascii_digit() || letter.is_whitespace());
    let (unit, more) = rest.split_at(unit_end.unwrap_or(rest.len()));
    match unit {
        "" if more.trim().is_empty() => match amount.form {
            Form::Whole => amount.minutes(1.0),
            Form::Sign if amount.value <= MOST_HOURS => amount.minutes(60.0),
            Form::Sign | Form::Decimal => None,
        },
        _ if is_minutes(unit) && more.trim().is_empty() => amount.minutes(1.0),
        _ if is_hours(unit) => Some(amount.minutes(60.0)?.checked_add(minutes_after(more)?)?),
        _ => None,
    }
}

/// A number as it was written.
struct Amount {
    value: f64,
    form: Form,
}

/// How a number was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `90`.
    Whole,
    /// `1,5`.
    Decimal,
    /// `1½`.
    Sign,
}

impl Amount {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be within the range"
    )]
    fn minutes(&self, each: f64) -> Option<u32> {
        let minutes = (self.value * each).round();
        (0.0..=f64::from(u32::MAX))
            .contains(&minutes)
            .then_some(minutes as u32)
    }
}

/// The number at the start, and the rest without the space before it.
fn amount(text: &str) -> Option<(Amount, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit());
    let (whole, rest) = text.split_at(end.unwrap_or(text.len()));
    let before = if whole.is_empty() { "0" } else { whole };
    let fraction = rest.trim_start();
    for (sign, part) in [('¼', 0.25), ('½', 0.5), ('¾', 0.75)] {
        if let Some(rest) = fraction.strip_prefix(sign) {
            let value = before.parse::<f64>().ok()? + part;
            let form = Form::Sign;
            return Some((Amount { value, form }, rest.trim_start()));
        }
    }
    if whole.is_empty() {
        return None;
    }
    if let Some(decimals) = rest.strip_prefix(['.', ',']) {
        let end = decimals.find(|letter: char| !letter.is_ascii_digit());
        let (decimals, rest) = decimals.split_at(end.unwrap_or(decimals.len()));
        let value = format!("{whole}.{decimals}").parse().ok()?;
        let form = Form::Decimal;
        return (!decimals.is_empty()).then_some((Amount { value, form }, rest.trim_start()));
    }
    let amount = Amount {
        value: whole.parse().ok()?,
        form: Form::Whole,
    };
    Some((amount, rest.trim_start()))
}

/// The minutes after the hours, if any.
fn minutes_after(text: &str) -> Option<u32> {
    let text = text.trim();
    let text = ["und ", "and "]
        .into_iter()
        .find_map(|joint| text.strip_prefix(joint))
        .unwrap_or(text);
    if text.is_empty() {
        return Some(0);
    }
    let end = text.find(|letter: char| !letter.is_ascii_digit());
    let (minutes, unit) = text.split_at(end.unwrap_or(text.len()));
    let unit = unit.trim_start();
    sixty(minutes).filter(|_| unit.is_empty() || is_minutes(unit))
}

fn is_hours(unit: &str) -> bool {
    matches!(
        unit,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "std." | "stunde" | "stunden"
    )
}

fn is_minutes(unit: &str) -> bool {
    matches!(
        unit,
        "m" | "min" | "min." | "mins" | "minute" | "minutes" | "minuten" | "′" | "'"
    )
}

/// One or two digits below sixty.
fn sixty(text: &str) -> Option<u32> {
    digits(text, 2).filter(|minutes| *minutes < 60)
}

fn digits(text: &str, most: usize) -> Option<u32> {
    let all = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| all)
}

/// The most hours that a sign such as `½` without a unit may be.
const MOST_HOURS: f64 = 12.0;

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_length_of_the_table_is_read_as_the_front_end_reads_it() {
        let table = include_str!("../../../../locales/lengths.json");
        let table: BTreeMap<String, Option<u32>> = serde_json::from_str(table).unwrap();
        for (text, minutes) in table {
            assert_eq!(read_length(&text), minutes, "{text:?}");
        }
    }

    #[test]
    fn a_length_beyond_all_numbers_is_none() {
        for text in ["99999999999", "99999999999999999999 h", "99999999:00"] {
            assert_eq!(read_length(text), None, "{text}");
        }
    }
}
