//! Dates as the programs write them, with the month in figures or in the user's language.

use chrono::{NaiveDate, NaiveDateTime};

/// How the months begin in the languages that the programs speak, without accents, each in the order of the
/// year. Where two begin alike in one language, there is enough of them.
const MONTHS: [[&str; 12]; 9] = [
    [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ],
    [
        "jan", "feb", "mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
    ],
    [
        "janv", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sept", "oct", "nov", "dec",
    ],
    [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    ],
    [
        "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
    ],
    [
        "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
    ],
    [
        "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    [
        "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru",
    ],
    [
        "oca", "sub", "mar", "nis", "may", "haz", "tem", "agu", "eyl", "eki", "kas", "ara",
    ],
];

/// A date with a time of day: `25 Juli 2026, 14:21`, `Jul 3, 2024, 3:36 PM` or `2024-11-28 17:36:08`.
pub(super) fn read(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    let iso = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"];
    let iso = iso
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    iso.or_else(|| in_words(text))
        .filter(|time| (1990..2100).contains(&chrono::Datelike::year(time)))
}

fn in_words(text: &str) -> Option<NaiveDateTime> {
    let (mut day, mut month, mut year) = (None, None, None);
    let (mut clock, mut afternoon) = (None, None);
    let separators = |c: char| c.is_whitespace() || c == ',';
    for word in text.split(separators).filter(|word| !word.is_empty()) {
        let word = word.trim_end_matches('.').to_lowercase();
        if word.contains(':') {
            clock = Some(word);
        } else if let Ok(number) = word.parse::<u32>() {
            if number > 31 {
                year = i32::try_from(number).ok();
            } else {
                day = Some(number);
            }
        } else if word == "am" || word == "pm" {
            afternoon = Some(word == "pm");
        } else if let Some(found) = month_of(&word) {
            month = Some(found);
        }
    }
    let clock = clock?;
    let mut parts = clock.splitn(3, ':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().map_or(Some(0), |second| second)?;
    let hour = match afternoon {
        Some(pm) if (1..=12).contains(&hour) => hour % 12 + if pm { 12 } else { 0 },
        _ => hour,
    };
    NaiveDate::from_ymd_opt(year?, month?, day?)?.and_hms_opt(hour, minute, second)
}

fn month_of(word: &str) -> Option<u32> {
    let plain: String = word
        .chars()
        .map(|c| match c {
            'ä' | 'á' | 'à' => 'a',
            'é' | 'è' | 'ê' => 'e',
            'û' | 'ü' | 'ú' => 'u',
            'ç' | 'ć' => 'c',
            'ź' | 'ż' => 'z',
            'ş' | 'ś' => 's',
            'ğ' => 'g',
            other => other,
        })
        .collect();
    // März, maart, marzo, março, mars and marzec
    let at = MONTHS
        .iter()
        .find_map(|names| names.iter().position(|name| plain.starts_with(name)))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("25 Juli 2026, 14:21", "2026-07-25T14:21:00")]
    #[case("3 Jul 2024, 15:36", "2024-07-03T15:36:00")]
    #[case("Jul 3, 2024, 3:36 PM", "2024-07-03T15:36:00")]
    #[case("Jul 3, 2024, 12:05 AM", "2024-07-03T00:05:00")]
    #[case("1 März 2025, 09:00", "2025-03-01T09:00:00")]
    #[case("1 août 2025, 09:00", "2025-08-01T09:00:00")]
    #[case("1 juin 2025, 09:00", "2025-06-01T09:00:00")]
    #[case("1 juil. 2025, 09:00", "2025-07-01T09:00:00")]
    #[case("8 de dic. de 2025, 9:05", "2025-12-08T09:05:00")]
    #[case("5 mei 2025, 9:05", "2025-05-05T09:05:00")]
    #[case("5 paź 2025, 9:05", "2025-10-05T09:05:00")]
    #[case("2024-11-28 17:36:08", "2024-11-28T17:36:08")]
    fn a_date_is_read_in_the_users_language(#[case] text: &str, #[case] is: NaiveDateTime) {
        assert_eq!(read(text), Some(is));
    }

    #[rstest]
    #[case("")]
    #[case("25 Foo 2026, 14:21")]
    #[case("31 Feb 2026, 14:21")]
    #[case("25 Jul 2026")]
    #[case("25 Jul 2026, 25:99")]
    fn what_is_no_date_is_none(#[case] text: &str) {
        assert_eq!(read(text), None);
    }
}
