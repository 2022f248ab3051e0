//! What recurs, and what was changed of it.

use super::{calendar, instances, reading, starts};

const WEEKLY: &str = "UID:a\nDTSTART;TZID=Europe/Berlin:20261102T180000\n\
    DTEND;TZID=Europe/Berlin:20261102T190000\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Lauf";

fn with(changes: &[&str]) -> Vec<(String, String)> {
    let events: Vec<&str> = [WEEKLY]
        .into_iter()
        .chain(changes.iter().copied())
        .collect();
    let reading = reading(&calendar("", &events));
    assert_eq!(reading.skipped, []);
    let names = reading
        .instances
        .iter()
        .map(|it| it.recurrence.clone().unwrap());
    starts(&reading.instances).into_iter().zip(names).collect()
}

#[test]
fn an_event_that_recurs_is_laid_out_with_a_name_for_each_time() {
    assert_eq!(
        with(&[]),
        [
            ("2026-11-02T17:00".into(), "20261102T180000".into()),
            ("2026-11-09T17:00".into(), "20261109T180000".into()),
            ("2026-11-16T17:00".into(), "20261116T180000".into()),
            ("2026-11-23T17:00".to_owned(), "20261123T180000".to_owned()),
        ]
    );
}

#[test]
fn one_that_was_moved_keeps_its_name() {
    // the change counts in UTC, and comes with another SEQUENCE
    let moved = "UID:a\nRECURRENCE-ID:20261109T170000Z\nSEQUENCE:7\nDTSTART:20261110T060000Z";
    let found = with(&[moved]);
    assert_eq!(found.len(), 4);
    assert_eq!(
        found[1],
        ("2026-11-10T06:00".into(), "20261109T180000".into())
    );
}

#[test]
fn one_that_was_moved_into_the_span_is_found_and_one_moved_out_is_not() {
    let out = "UID:a\nRECURRENCE-ID:20261109T170000Z\nDTSTART:20301110T060000Z";
    let into = "UID:a\nRECURRENCE-ID:20301109T170000Z\nDTSTART:20261110T060000Z";
    assert_eq!(with(&[out]).len(), 3);
    assert_eq!(with(&[into]).len(), 5);
}

#[test]
fn one_that_was_called_off_is_said_to_be() {
    let off = "UID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20261109T180000\nSTATUS:CANCELLED";
    let reading = reading(&calendar("", &[WEEKLY, off]));
    let off: Vec<bool> = reading.instances.iter().map(|it| it.cancelled).collect();
    assert_eq!(off, [false, true, false, false]);
}

#[test]
fn exceptions_leave_one_out_by_time_or_by_day() {
    for except in [
        "EXDATE:20261109T170000Z",
        "EXDATE;TZID=Europe/Berlin:20261109T180000",
        "EXDATE;VALUE=DATE:20261109",
        "EXDATE:20261109T180000",
    ] {
        let found = instances(&format!("{WEEKLY}\n{except}"));
        let right = ["2026-11-02T17:00", "2026-11-16T17:00", "2026-11-23T17:00"];
        assert_eq!(starts(&found), right, "{except}");
    }
}

#[test]
fn all_may_be_left_out() {
    let all = "EXDATE:20261102T170000Z,20261109T170000Z\nEXDATE:20261116T170000Z,20261123T170000Z";
    assert_eq!(instances(&format!("{WEEKLY}\n{all}")), []);
}

#[test]
fn times_besides_the_rule_are_added_once_and_with_their_own_length() {
    let also = "RDATE;TZID=Europe/Berlin:20261109T180000,20261111T070000\n\
        RDATE;VALUE=PERIOD:20261112T060000Z/PT2H";
    let found = instances(&format!("{WEEKLY}\n{also}"));
    assert_eq!(found.len(), 6);
    let lengths = found.iter().map(|it| (it.end - it.start).num_hours());
    assert_eq!(lengths.collect::<Vec<_>>(), [1, 1, 1, 2, 1, 1]);
}

#[test]
fn a_change_of_this_and_all_later_ones_moves_them() {
    let later = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261109T170000Z\n\
        DTSTART;TZID=Europe/Berlin:20261110T070000\nDTEND;TZID=Europe/Berlin:20261110T073000\nSUMMARY:Rad";
    let reading = reading(&calendar("", &[WEEKLY, later]));
    let right = [
        "2026-11-02T17:00",
        "2026-11-10T06:00",
        "2026-11-17T06:00",
        "2026-11-24T06:00",
    ];
    assert_eq!(starts(&reading.instances), right);
    assert_eq!(reading.instances[3].summary, "Rad");
    assert_eq!(
        reading.instances[3].recurrence.as_deref(),
        Some("20261123T180000")
    );
    assert_eq!(
        (reading.instances[3].end - reading.instances[3].start).num_minutes(),
        30
    );
}

#[test]
fn of_several_versions_the_latest_counts() {
    let newer = WEEKLY.replace("COUNT=4", "COUNT=2\nSEQUENCE:2");
    let text = calendar("", &[&newer, WEEKLY]);
    assert_eq!(reading(&text).instances.len(), 2);
}

#[test]
fn a_newer_exception_takes_an_older_change_away() {
    let newer = format!("{WEEKLY}\nSEQUENCE:3\nEXDATE:20261109T170000Z");
    let older = "UID:a\nRECURRENCE-ID:20261109T170000Z\nSEQUENCE:2\nDTSTART:20261110T060000Z";
    assert_eq!(reading(&calendar("", &[&newer, older])).instances.len(), 3);
    let newest = older.replace("SEQUENCE:2", "SEQUENCE:4");
    assert_eq!(
        reading(&calendar("", &[&newer, &newest])).instances.len(),
        4
    );
}

#[test]
fn a_change_of_a_day_may_name_its_midnight() {
    let days = "UID:a\nDTSTART;VALUE=DATE:20260219\nRRULE:FREQ=WEEKLY;COUNT=3";
    let moved = "UID:a\nRECURRENCE-ID;TZID=W. Europe Standard Time:20260226T000000\nDTSTART;VALUE=DATE:20260227";
    let reading = reading(&calendar("", &[days, moved]));
    let days: Vec<String> = reading
        .instances
        .iter()
        .map(|it| it.days.unwrap().0.to_string())
        .collect();
    assert_eq!(days, ["2026-02-19", "2026-02-27", "2026-03-05"]);
}

#[test]
fn changes_without_their_event_stand_for_themselves() {
    let moved = "UID:a\nRECURRENCE-ID:20261109T170000Z\nDTSTART:20261110T060000Z";
    let reading = reading(&calendar("", &[moved]));
    assert_eq!(starts(&reading.instances), ["2026-11-10T06:00"]);
}
