//! Calendars whose files are the user's own, half written, or added twice.

use std::fs;

use crate::stage::Stage;

const RACE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Club//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n\
    DTSTAMP:20261101T000000Z\r\nDTSTART:20261129T090000Z\r\nDTEND:20261129T110000Z\r\nSUMMARY:City race\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n";

/// With the club's calendar, whose races are told by a word.
fn with_races() -> (Stage, String) {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let path = stage.write("club.ics", RACE).display().to_string();
    let added = stage.run(&["calendar", "add", &path, "--races", "race"]);
    assert_eq!(added.code, 0, "{added:?}");
    (stage, path)
}

fn races(stage: &Stage) -> usize {
    let list = stage.document(&["calendar", "list"]);
    let sessions = list["calendars"][0]["sessions"].as_u64();
    usize::try_from(sessions.unwrap()).unwrap()
}

#[test]
fn a_file_that_rubdown_did_not_write_stays() {
    let (stage, path) = with_races();
    let journal = stage.path("home/journal.sqlite").display().to_string();
    for act in ["feed", "export"] {
        for file in [&path, &journal] {
            let before = fs::read(file).unwrap_or_default();
            let refused = stage.run(&["calendar", act, file]);
            assert_eq!(refused.code, 1, "{act} {file} {refused:?}");
            assert_eq!(fs::read(file).unwrap_or_default(), before, "{act} {file}");
        }
    }
    assert_eq!(
        stage.document(&["calendar", "feed"])["feed"],
        serde_json::Value::Null
    );
    let own = stage.path("own.ics").display().to_string();
    for _ in 0..2 {
        assert_eq!(stage.run(&["calendar", "export", &own]).code, 0);
    }
}

#[test]
fn a_half_written_calendar_takes_nothing_away() {
    let (stage, path) = with_races();
    assert_eq!(races(&stage), 1);
    fs::write(&path, &RACE[..RACE.len() - 30]).unwrap();
    let read = stage.run(&["calendar", "read"]);
    assert_eq!(read.code, 1, "{read:?}");
    assert!(read.out.contains("It ends early"), "{read:?}");
    assert_eq!(races(&stage), 1);
}

#[test]
fn what_is_not_named_stays_when_a_calendar_is_added_again() {
    let (stage, path) = with_races();
    assert_eq!(
        stage
            .run(&["calendar", "add", &path, "--name", "Club"])
            .code,
        0
    );
    assert_eq!(races(&stage), 1);
    let list = stage.document(&["calendar", "list"]);
    assert_eq!(list["calendars"][0]["label"], "Club");
}
