//! Times in words, at the edges of days, weeks and daylight saving.

#![expect(clippy::unwrap_used, reason = "a test may fail at once")]

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use locale::{Locale, capitalize};
use rstest::rstest;

const BERLIN: Tz = Tz::Europe__Berlin;

/// So many hours and minutes later.
fn after(midnight: DateTime<Utc>, clock: &str) -> DateTime<Utc> {
    let (hour, minute) = clock.split_once(':').unwrap();
    midnight + TimeDelta::hours(hour.parse().unwrap()) + TimeDelta::minutes(minute.parse().unwrap())
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse::<DateTime<chrono::FixedOffset>>()
        .unwrap()
        .into()
}

#[rstest]
#[case::this_afternoon("2026-11-23T17:59:00+01:00", "today 17:59")]
#[case::evening_begins_at_six("2026-11-23T18:00:00+01:00", "tonight 18:00")]
#[case::last_minute_of_today("2026-11-23T23:59:00+01:00", "tonight 23:59")]
#[case::midnight_is_tomorrow("2026-11-24T00:00:00+01:00", "tomorrow 00:00")]
#[case::last_minute_of_tomorrow("2026-11-24T23:59:00+01:00", "tomorrow 23:59")]
#[case::after_tomorrow("2026-11-25T06:00:00+01:00", "Wed 06:00")]
#[case::six_days_ahead("2026-11-29T06:00:00+01:00", "Sun 06:00")]
#[case::a_week_ahead("2026-11-30T06:00:00+01:00", "Mon 30 Nov 06:00")]
#[case::next_year("2027-01-02T06:00:00+01:00", "Sat 2 Jan 2027 06:00")]
#[case::yesterday("2026-11-22T23:59:00+01:00", "yesterday 23:59")]
#[case::past_days_have_their_date("2026-11-20T08:00:00+01:00", "Fri 20 Nov 08:00")]
fn days_are_named_from_noon_on_a_monday(#[case] instant: &str, #[case] said: &str) {
    let now = at("2026-11-23T12:00:00+01:00");
    assert_eq!(
        Locale::new("en").day_and_clock(at(instant), BERLIN, now),
        said
    );
}

#[test]
fn the_day_changes_at_midnight_of_the_wall_clock() {
    let (de, slot) = (Locale::new("de"), at("2026-11-24T00:30:00+01:00"));
    let say = |now| de.day_and_clock(slot, BERLIN, at(now));
    assert_eq!(say("2026-11-23T23:59:00+01:00"), "morgen 00:30");
    assert_eq!(say("2026-11-24T00:00:00+01:00"), "heute 00:30");
}

#[test]
fn the_zone_of_the_device_decides_which_day_it_is() {
    let (en, slot) = (Locale::new("en"), at("2026-11-23T23:30:00+01:00"));
    let now = at("2026-11-23T12:00:00+01:00");
    assert_eq!(en.day_and_clock(slot, BERLIN, now), "tonight 23:30");
    assert_eq!(
        en.day_and_clock(slot, Tz::Asia__Kathmandu, now),
        "tomorrow 04:15"
    );
}

#[rstest]
#[case("2026-11-23T00:05:00+01:00", "12:05\u{a0}am")]
#[case("2026-11-23T11:59:00+01:00", "11:59\u{a0}am")]
#[case("2026-11-23T12:00:00+01:00", "12:00\u{a0}pm")]
#[case("2026-11-23T21:00:00+01:00", "9:00\u{a0}pm")]
fn locales_with_a_twelve_hour_clock_use_it(#[case] instant: &str, #[case] said: &str) {
    assert_eq!(Locale::new("en-AU").clock(at(instant), BERLIN), said);
    let (capital, us) = (said.to_uppercase(), Locale::new("en-US"));
    assert_eq!(us.clock(at(instant), BERLIN), capital);
}

#[rstest]
#[case("en-US", "2026-12-14T12:00:00+01:00", "Mon, Dec 14")]
#[case("en-US", "2027-12-14T12:00:00+01:00", "Tue, Dec 14, 2027")]
#[case("en-GB", "2026-12-14T12:00:00+01:00", "Mon 14 Dec")]
#[case("en-AU", "2026-12-14T12:00:00+01:00", "Mon 14 Dec")]
fn the_region_decides_whether_the_month_comes_first(
    #[case] tag: &str,
    #[case] day: &str,
    #[case] said: &str,
) {
    let now = at("2026-11-23T12:00:00+01:00");
    assert_eq!(Locale::new(tag).day(at(day), BERLIN, now), said);
}

#[rstest]
#[case("21:00", "21:15", "tonight 9:00 – 9:15\u{a0}PM")]
#[case("11:30", "12:30", "today 11:30\u{a0}AM – 12:30\u{a0}PM")]
#[case("23:00", "24:00", "tonight 11:00\u{a0}PM – 12:00\u{a0}AM")]
fn a_span_names_the_half_of_the_day_once(
    #[case] start: &str,
    #[case] end: &str,
    #[case] said: &str,
) {
    let midnight = at("2026-11-23T00:00:00+01:00");
    let (start, end) = (after(midnight, start), after(midnight, end));
    assert_eq!(
        Locale::new("en-US").span(start, end, BERLIN, midnight),
        said
    );
}

#[rstest]
#[case::one_evening("21:00", "22:00", "tonight 21:00 – 22:00")]
#[case::up_to_midnight("23:00", "24:00", "tonight 23:00 – 00:00")]
#[case::over_midnight("23:30", "24:30", "tonight 23:30 – tomorrow 00:30")]
fn a_span_names_the_second_day_if_it_is_another(
    #[case] start: &str,
    #[case] end: &str,
    #[case] said: &str,
) {
    let midnight = at("2026-11-23T00:00:00+01:00");
    let (start, end) = (after(midnight, start), after(midnight, end));
    assert_eq!(Locale::new("en").span(start, end, BERLIN, midnight), said);
}

#[test]
fn wall_clock_words_follow_the_change_of_daylight_saving() {
    let en = Locale::new("en");
    let now = at("2026-10-24T20:00:00+02:00");
    // 02:30 occurs twice that night; both are half past two.
    let first = at("2026-10-25T02:30:00+02:00");
    let second = first + TimeDelta::hours(1);
    assert_eq!(en.day_and_clock(first, BERLIN, now), "tomorrow 02:30");
    assert_eq!(en.day_and_clock(second, BERLIN, now), "tomorrow 02:30");
    // The day after has 25 hours and is still one day away.
    assert_eq!(
        en.day_and_clock(at("2026-10-25T23:30:00+01:00"), BERLIN, now),
        "tomorrow 23:30"
    );
    // In spring 02:00 does not exist: an hour after 01:30 it is 03:30.
    let spring = at("2026-03-29T01:30:00+01:00");
    assert_eq!(
        en.span(spring, spring + TimeDelta::hours(1), BERLIN, spring),
        "today 01:30 – 03:30"
    );
}

#[rstest]
#[case(130 * 60, "in 2 h 10 min", "in 2 h 10 min")]
#[case(120 * 60, "in 2 h", "in 2 h")]
#[case(45 * 60, "in 45 min", "in 45 min")]
#[case(59 * 60 + 45, "in 1 h", "in 1 h")]
#[case(30, "in 1 min", "in 1 min")]
#[case(29, "now", "jetzt")]
#[case(-29, "now", "jetzt")]
#[case(-10 * 60, "10 min ago", "vor 10 min")]
#[case(23 * 3600 + 55 * 60, "in 23 h 55 min", "in 23 h 55 min")]
#[case(46 * 3600 + 55 * 60, "in 47 h", "in 47 h")]
#[case(48 * 3600, "in 2 days", "in 2 Tagen")]
#[case(-86 * 3600, "4 days ago", "vor 4 Tagen")]
fn a_distance_is_rounded_to_what_matters(
    #[case] seconds: i64,
    #[case] english: &str,
    #[case] german: &str,
) {
    let distance = TimeDelta::seconds(seconds);
    assert_eq!(Locale::new("en").relative_time(distance), english);
    assert_eq!(Locale::new("de").relative_time(distance), german);
}

#[test]
fn german_times_read_as_germans_say_them() {
    let (de, now) = (Locale::new("de"), at("2026-11-23T12:00:00+01:00"));
    let say = |instant| de.day_and_clock(at(instant), BERLIN, now);
    assert_eq!(say("2026-11-23T21:00:00+01:00"), "heute Abend 21:00");
    assert_eq!(say("2026-11-24T08:30:00+01:00"), "morgen 08:30");
    assert_eq!(say("2026-12-01T06:00:00+01:00"), "Di 1. Dez. 06:00");
    assert_eq!(de.weekday(3), "Mittwoch");
    assert_eq!(capitalize("übermorgen"), "Übermorgen");
}
