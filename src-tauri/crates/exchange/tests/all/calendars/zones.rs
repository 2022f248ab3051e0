//! Whose wall a time is on.

use exchange::calendar::Source;
use rstest::rstest;

use super::{calendar, instances, reading, reading_in, starts};

const CUSTOM: &str = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T020000\n\
    TZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11\nEND:STANDARD\n\
    BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\n\
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE";

fn at_ten(zone: &str) -> (String, Source) {
    let one = instances(&format!("UID:a\nDTSTART;TZID={zone}:20260701T100000")).remove(0);
    (starts(std::slice::from_ref(&one)).remove(0), one.source)
}

#[rstest]
#[case("Europe/Lisbon", "2026-07-01T09:00", "Europe/Lisbon")]
#[case("/Europe/Stockholm", "2026-07-01T08:00", "Europe/Stockholm")]
#[case("W. Europe Standard Time", "2026-07-01T08:00", "Europe/Berlin")]
#[case(
    "\"E. South America Standard Time\"",
    "2026-07-01T13:00",
    "America/Sao_Paulo"
)]
#[case(
    "\"(UTC-05:00) Eastern Time (US & Canada)\"",
    "2026-07-01T14:00",
    "America/New_York"
)]
#[case("\"(UTC+05:30) Somewhere\"", "2026-07-01T04:30", "UTC+05:30")]
fn zones_of_the_world_are_known_by_many_names(
    #[case] zone: &str,
    #[case] start: &str,
    #[case] name: &str,
) {
    assert_eq!(
        at_ten(zone),
        (start.to_owned(), Source::Named(name.to_owned()))
    );
}

#[test]
fn a_zone_that_nobody_knows_is_the_persons_and_said() {
    let right = Source::Unknown("Mars Standard Time".to_owned());
    assert_eq!(
        at_ten("Mars Standard Time"),
        ("2026-07-01T08:00".to_owned(), right)
    );
}

#[test]
fn a_zone_of_the_files_own_goes_by_its_rules() {
    let event =
        "UID:a\nDTSTART;TZID=Customized Time Zone:20261027T103500\nRRULE:FREQ=WEEKLY;COUNT=2";
    let reading = reading(&calendar(CUSTOM, &[event]));
    assert_eq!(
        starts(&reading.instances),
        ["2026-10-27T14:35", "2026-11-03T15:35"]
    );
    assert_eq!(
        reading.instances[0].source,
        Source::Own("Customized Time Zone".to_owned())
    );
}

#[test]
fn a_name_of_the_world_counts_more_than_rules_beside_it() {
    let wrong = CUSTOM.replace("Customized Time Zone", "Europe/Paris");
    let event = "UID:a\nDTSTART;TZID=Europe/Paris:20260701T100000";
    assert_eq!(
        starts(&reading(&calendar(&wrong, &[event])).instances),
        ["2026-07-01T08:00"]
    );
}

#[test]
fn a_floating_time_is_on_the_wall_of_the_calendar_or_else_of_the_person() {
    let event = "UID:a\nDTSTART:20260701T093000";
    let read = |head, person| starts(&reading_in(&calendar(head, &[event]), person).instances);
    assert_eq!(read("", chrono_tz::Europe::Berlin), ["2026-07-01T07:30"]);
    assert_eq!(read("", chrono_tz::Asia::Tokyo), ["2026-07-01T00:30"]);
    assert_eq!(
        read("X-WR-TIMEZONE:Europe/Lisbon", chrono_tz::Asia::Tokyo),
        ["2026-07-01T08:30"]
    );
}

#[test]
fn a_series_in_utc_keeps_its_hour_on_the_wall_of_its_calendar() {
    let event = "UID:a\nDTSTART:20261019T080000Z\nRRULE:FREQ=WEEKLY;COUNT=2";
    let text = calendar("X-WR-TIMEZONE:Europe/Berlin", &[event]);
    assert_eq!(
        starts(&reading(&text).instances),
        ["2026-10-19T08:00", "2026-10-26T09:00"]
    );
    assert_eq!(
        starts(&instances(event)),
        ["2026-10-19T08:00", "2026-10-26T08:00"]
    );
}

#[test]
fn a_time_in_a_gap_is_as_if_clocks_stood_and_in_a_fold_the_first() {
    let daily = |first: &str| {
        let event = format!("UID:a\nDTSTART;TZID=Europe/Berlin:{first}\nRRULE:FREQ=DAILY;COUNT=3");
        starts(&instances(&event))
    };
    let spring = ["2026-03-28T01:30", "2026-03-29T01:30", "2026-03-30T00:30"];
    assert_eq!(daily("20260328T023000"), spring);
    let autumn = ["2026-10-24T00:30", "2026-10-25T00:30", "2026-10-26T01:30"];
    assert_eq!(daily("20261024T023000"), autumn);
}

#[test]
fn an_end_is_on_the_wall_as_well() {
    // through the night in which clocks are set back
    let night = "UID:a\nDTSTART;TZID=Europe/Berlin:20261017T220000\nDTEND;TZID=Europe/Berlin:20261018T060000\n\
        RRULE:FREQ=WEEKLY;COUNT=2";
    let hours = instances(night)
        .iter()
        .map(|it| (it.end - it.start).num_hours())
        .collect::<Vec<_>>();
    assert_eq!(hours, [8, 9]);
}

#[test]
fn the_last_time_of_a_rule_is_one_of_it_in_whatever_zone() {
    for until in ["20261109T170000Z", "20261109T180000", "20261109"] {
        let event = format!(
            "UID:a\nDTSTART;TZID=Europe/Berlin:20261102T180000\nRRULE:FREQ=WEEKLY;UNTIL={until}"
        );
        assert_eq!(instances(&event).len(), 2, "{until}");
    }
}
