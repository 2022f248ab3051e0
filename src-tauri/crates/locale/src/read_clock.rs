//! Times of day as people write them.

use chrono::NaiveTime;

/// A time of day: `21:00`, `9.30`, `930`, `9`, `9 pm`, `17h30`, `18 Uhr`. Absent for anything else. The
/// front end reads times in the same way (`readClock` in `ui/src/text/time.ts`); both are tested with
/// `locales/clocks.json`.
///
/// ```
/// use chrono::NaiveTime;
///
/// assert_eq!(locale::read_clock("9 pm"), NaiveTime::from_hms_opt(21, 0, 0));
/// assert_eq!(locale::read_clock("17h30"), NaiveTime::from_hms_opt(17, 30, 0));
/// assert_eq!(locale::read_clock("25:00"), None);
/// ```
pub fn read_clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let end = text.find(|letter: char| !letter.is_ascii_digit());
    let (digits, rest) = text.split_at(end.unwrap_or(text.len()));
    let (hour, minute, rest) = match digits.len() {
        1 | 2 => match minute_after(rest) {
            Some((minute, rest)) => (digits, minute, rest),
            None => (digits, "0", rest),
        },
        // without a mark between them
        3 | 4 => {
            let (hour, minute) = digits.split_at(digits.len() - 2);
            (hour, minute, rest)
        }
        _ => return None,
    };
    let rest = rest.trim_start();
    let rest = ["uhr", "h"]
        .into_iter()
        .find_map(|unit| rest.strip_prefix(unit))
        .unwrap_or(rest)
        .trim_start();
    let hour: u32 = hour.parse().ok()?;
    let hour = match rest {
        "" => hour,
        _ if !(1..=12).contains(&hour) => return None,
        "a" | "a." | "am" | "am." | "a.m" | "a.m." => hour % 12,
        "p" | "p." | "pm" | "pm." | "p.m" | "p.m." => hour % 12 + 12,
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour, minute.parse().ok()?, 0)
}

/// Two digits after a mark or a space, and the rest.
fn minute_after(text: &str) -> Option<(&str, &str)> {
    let bare = text.trim_start();
    let marked = [":", ".", "h", "uhr"]
        .into_iter()
        .find_map(|mark| bare.strip_prefix(mark));
    // without a mark there has to be a space, which has been taken away by now
    let digits = marked.map_or(bare, str::trim_start);
    let end = digits.find(|letter: char| !letter.is_ascii_digit());
    let (minute, rest) = digits.split_at(end.unwrap_or(digits.len()));
    (minute.len() == 2).then_some((minute, rest))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_time_of_the_table_is_read_as_the_front_end_reads_it() {
        let table = include_str!("../../../../locales/clocks.json");
        let table: BTreeMap<String, Option<String>> = serde_json::from_str(table).unwrap();
        for (text, clock) in table {
            let read = read_clock(&text).map(|time| time.format("%H:%M").to_string());
            assert_eq!(read, clock, "{text:?}");
        }
    }
}
