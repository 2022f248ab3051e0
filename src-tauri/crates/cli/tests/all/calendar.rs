//! Calendars in and out.

use std::fs;

use serde_json::{Value, json};

use crate::stage::{Said, Stage, said};

/// A calendar with a meeting each weekday evening and a run that the club moves.
fn office(run: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Office\n\
         BEGIN:VEVENT\nUID:standup\nDTSTART;TZID=W. Europe Standard Time:20261102T200000\n\
         DTEND;TZID=W. Europe Standard Time:20261102T230000\nRRULE:FREQ=DAILY\nSUMMARY:Standup\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:run\nDTSTART;TZID=Europe/Berlin:{run}\nDURATION:PT1H\nSUMMARY:Lauf mit Tom\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:broken\nDTSTART:20261340T000000\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:holiday\nDTSTART;VALUE=DATE:20261124\nSUMMARY:Holiday\nEND:VEVENT\n\
         END:VCALENDAR\n"
    )
}

impl Stage {
    fn calendar(&self, arguments: &[&str]) -> Said {
        let mut command = self.command(&[&["calendar"], arguments].concat());
        said(&command.current_dir(self.path("")).output().unwrap())
    }

    fn calendar_json(&self, arguments: &[&str]) -> Value {
        let mut command = self.command(&[&["--json", "calendar"], arguments].concat());
        let said = said(&command.current_dir(self.path("")).output().unwrap());
        serde_json::from_str(&said.out).unwrap()
    }

    /// When the massage of the plan begins.
    fn slot(&self) -> Value {
        self.document(&["plan"])["slot"]["start"].clone()
    }
}

#[test]
fn a_meeting_moves_the_slot_and_the_run_follows_the_file() {
    let stage = Stage::after_leg_day();
    let before = stage.slot();
    stage.write("office.ics", office("20261125T180000"));
    let added = stage.calendar(&["add", "office.ics", "--sessions", "lauf"]);
    assert_eq!(added.code, 0, "{added:?}");
    assert!(added.out.contains("Office: read, with"), "{added:?}");
    assert!(added.out.contains("planned: 1"), "{added:?}");
    assert!(
        added.out.contains("The event in line 17 was left out"),
        "{added:?}"
    );
    assert_ne!(stage.slot(), before);
    let list = stage.calendar_json(&["list"]);
    assert_eq!(list["calendars"][0]["label"], "Office");
    assert_eq!(list["calendars"][0]["sessions"], 1);
    assert_eq!(list["busy"][0]["calendar"], "Office");
    assert_eq!(list["busy"][0]["label"], "Standup");
    assert!(
        stage
            .calendar(&[])
            .out
            .contains("1 session or competition to come")
    );

    // not changed, it is not read again
    assert_eq!(stage.calendar(&["read"]).out.trim(), "Office: not changed");
    stage.write("office.ics", office("20261126T070000"));
    let read = stage.calendar_json(&["read"]);
    assert_eq!(read["calendars"][0]["moved"], 1, "{read}");
    let week = stage.document(&["week"]);
    let sessions: Vec<&Value> = week["days"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|day| day["sessions"].as_array().unwrap())
        .collect();
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0]["start"], "2026-11-26T06:00:00Z");

    let removed = stage.calendar(&["remove", "Office"]);
    assert_eq!(removed.code, 0, "{removed:?}");
    assert_eq!(stage.slot(), before);
    assert_eq!(stage.run(&["undo"]).code, 0);
    assert_ne!(stage.slot(), before);
}

#[test]
fn what_cannot_be_read_is_said_and_changes_nothing() {
    let stage = Stage::after_leg_day();
    let none = stage.calendar(&["add", "none.ics"]);
    assert_eq!(none.code, 1);
    assert!(none.err.contains("E_CALENDAR_FILE"), "{none:?}");
    stage.write("note.ics", "dear diary");
    let other = stage.calendar(&["add", "note.ics"]);
    assert!(
        other.err.contains("E_CALENDAR_OTHER: This is no calendar"),
        "{other:?}"
    );
    assert!(
        stage
            .calendar(&["list"])
            .out
            .contains("You have added no calendar")
    );

    stage.write("office.ics", office("20261125T180000"));
    stage.calendar(&["add", "office.ics"]);
    let moved = stage.slot();
    fs::remove_file(stage.path("office.ics")).unwrap();
    let gone = stage.calendar(&["read"]);
    assert_eq!(gone.code, 1, "{gone:?}");
    assert!(gone.out.contains("Office: not read."), "{gone:?}");
    assert!(gone.err.contains("E_CALENDARS_NOT_READ"), "{gone:?}");
    assert_eq!(stage.calendar(&["read"]).code, 1);
    assert_eq!(stage.slot(), moved);
    assert!(
        stage
            .calendar(&["list"])
            .out
            .contains("Last time it could not be read")
    );
    stage.write("office.ics", office("20261125T180000"));
    assert_eq!(stage.calendar(&["read"]).code, 0);
    assert_eq!(
        stage.calendar_json(&["list"])["calendars"][0]["reading"]["fault"],
        Value::Null
    );
}

#[test]
fn the_feed_is_written_after_each_change_and_only_then() {
    let stage = Stage::after_leg_day();
    let set = stage.calendar(&["feed", "feed.ics", "--alarm", "10"]);
    assert_eq!(set.code, 0, "{set:?}");
    let feed = || fs::read_to_string(stage.path("feed.ics")).unwrap();
    let first = feed();
    assert!(first.contains("SUMMARY:Massage\\, "), "{first}");
    assert!(
        first.contains("STATUS:TENTATIVE") && first.contains("SEQUENCE:0"),
        "{first}"
    );
    assert!(
        first.contains("TRIGGER:-PT10M") && first.contains("DESCRIPTION:"),
        "{first}"
    );
    let uid = |text: &str| {
        text.lines()
            .find(|it| it.starts_with("UID:"))
            .unwrap()
            .to_owned()
    };

    stage.forward(60);
    assert_eq!(stage.calendar_json(&["feed"])["written"], json!(false));
    assert_eq!(feed(), first);
    assert_eq!(stage.run(&["keep"]).code, 0);
    let kept = feed();
    assert!(
        kept.contains("STATUS:CONFIRMED") && kept.contains("SEQUENCE:1"),
        "{kept}"
    );
    assert_eq!(uid(&kept), uid(&first));

    assert_eq!(stage.run(&["skip"]).code, 0);
    let skipped = feed();
    assert!(
        skipped.contains("STATUS:CANCELLED") && skipped.contains("SEQUENCE:2"),
        "{skipped}"
    );
    assert!(!skipped.contains("VALARM"), "{skipped}");

    let off = stage.calendar(&["feed", "--off"]);
    assert_eq!(off.code, 0, "{off:?}");
    assert_eq!(stage.run(&["undo"]).code, 0);
    assert_eq!(feed(), skipped);
    // a single file has the same entries
    assert_eq!(stage.calendar(&["export", "once.ics"]).code, 0);
    let once = fs::read_to_string(stage.path("once.ics")).unwrap();
    assert_eq!(uid(&once), uid(&first));
}

#[test]
fn private_words_are_written_only_when_wanted() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let log = [
        "log",
        "strength_lower",
        "--rpe",
        "6",
        "--at",
        "18:00",
        "--flag",
        "none",
        "--note",
        "with Anna",
    ];
    assert_eq!(stage.run(&log).code, 0);
    let text = |arguments: &[&str]| {
        assert_eq!(stage.calendar(arguments).code, 0);
        fs::read_to_string(stage.path("once.ics")).unwrap()
    };
    assert!(!text(&["export", "once.ics"]).contains("Anna"));
    assert!(text(&["export", "once.ics", "--private-words"]).contains("with Anna"));
}

#[test]
fn a_feed_that_cannot_be_written_is_not_remembered_and_a_change_is_made_all_the_same() {
    let stage = Stage::after_leg_day();
    let gone = stage.calendar(&["feed", "gone/feed.ics"]);
    assert_eq!(gone.code, 1);
    assert!(gone.err.contains("E_FILE"), "{gone:?}");
    assert_eq!(stage.calendar_json(&["feed"])["feed"], Value::Null);
    fs::create_dir(stage.path("gone")).unwrap();
    assert_eq!(stage.calendar(&["feed", "gone/feed.ics"]).code, 0);
    fs::remove_dir_all(stage.path("gone")).unwrap();
    let kept = stage.run(&["keep"]);
    assert_eq!(kept.code, 0, "{kept:?}");
    assert!(
        kept.err.contains("E_FEED: What you changed is saved"),
        "{kept:?}"
    );
}

#[test]
fn options_go_with_what_they_are_for() {
    let stage = Stage::after_leg_day();
    for arguments in [
        &["list", "x.ics"][..],
        &["add"],
        &["remove"],
        &["add", "x.ics", "--alarm", "5"],
        &["feed", "x.ics", "--races", "run"],
        &["export", "x.ics", "--off"],
    ] {
        let said = stage.calendar(arguments);
        assert_eq!(said.code, 2, "{arguments:?} {said:?}");
    }
}

#[test]
fn german_speaks_of_calendars_too() {
    let stage = Stage::after_leg_day();
    stage.write("office.ics", office("20261125T180000"));
    let added = stage.calendar(&["add", "office.ics", "--name", "Büro", "--lang", "de"]);
    assert!(added.out.contains("Büro: gelesen, mit"), "{added:?}");
    assert!(
        added.out.contains("Der Termin in Zeile 17 blieb weg"),
        "{added:?}"
    );
}
