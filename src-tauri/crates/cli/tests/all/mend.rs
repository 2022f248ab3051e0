//! What was entered wrongly is edited, deleted, taken back.

use journal::{Journal, Moment, NewSession};
use recovery::{Activity, SessionKind};
use serde_json::json;

use crate::stage::{LEG_DAY, Stage, instant};

#[test]
fn the_last_workout_is_edited_and_what_is_not_named_stays() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["edit", "last", "--rpe", "9", "--note", "five by five"]);
    assert_eq!(said.code, 0, "{said:?}");
    let entry = &stage.document(&["list"])["entries"][0];
    assert_eq!(entry["rpe"], 9);
    assert_eq!(entry["note"], "five by five");
    assert_eq!(entry["duration_min"], 60);
    assert_eq!(entry["activity"], "strength_lower");
}

#[test]
fn a_long_length_and_another_day_are_named_by_whatever_takes_them() {
    let stage = Stage::after_leg_day();
    let took = "It took 10 h 30 min.\n";
    let said = stage.run(&["edit", "last", "--minutes", "10.5 h"]).out;
    assert!(said.starts_with(took), "{said}");
    let said = stage.run(&["edit", "last", "--minutes", "1:30"]).out;
    assert!(!said.contains("It took"), "{said}");
    let said = stage.run(&["--lang", "de", "edit", "last", "--minutes", "10.5 h"]);
    assert!(said.out.starts_with("Dauer: 10 h 30 min."), "{said:?}");
    // later than now: yesterday's
    let said = stage.run(&["edit", "last", "--at", "23:30"]).out;
    assert!(said.starts_with("Ended yesterday 23:30.\n"), "{said}");
    let started = [
        "done",
        "--by",
        "self",
        "--minutes",
        "20",
        "--started",
        "23:50",
    ];
    let said = stage.run(&started).out;
    assert!(said.starts_with("Began yesterday 23:50.\n"), "{said}");
}

#[test]
fn a_massage_is_edited_by_the_end_of_its_id_as_the_list_shows_it() {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T22:00:00+01:00");
    stage.document(&["done", "--by", "self", "--minutes", "20"]);
    let list = stage.run(&["list"]).out;
    let line = list.lines().next().unwrap();
    let id = line.rsplit(['[', ']']).nth(1).unwrap();
    let said = stage.run(&["edit", id, "--minutes", "10", "--at", "21:00"]);
    assert_eq!(said.code, 0, "{said:?}");
    let entry = &stage.document(&["list"])["entries"][0];
    assert_eq!(entry["minutes"], 10);
    assert_eq!(
        instant(&entry["start"]),
        instant(&json!("2026-11-23T21:00:00+01:00"))
    );
    let wrong = stage.run(&["edit", id, "--rpe", "9"]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    assert!(wrong.err.contains("--rpe"), "{wrong:?}");
}

#[test]
fn a_deleted_workout_is_taken_back_and_named() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["delete", "last"]);
    assert!(said.out.starts_with("Deleted: "), "{said:?}");
    assert!(stage.run(&["plan"]).err.contains("E_NO_PLAN"));
    let said = stage.run(&["undo"]);
    assert_eq!(said.out, "Taken back: a workout was deleted.\n");
    assert_eq!(stage.document(&["plan"])["state"], "open");
    assert_eq!(
        stage.document(&["undo"])["undone"]["change"],
        "workout_logged"
    );
    assert!(stage.run(&["undo"]).err.contains("E_NOTHING_TO_UNDO"));
    assert!(stage.run(&["edit", "last"]).err.contains("E_NOT_FOUND"));
}

#[test]
fn a_kept_time_that_goes_with_a_workout_is_named() {
    let stage = Stage::after_leg_day();
    stage.run(&["keep"]);
    let said = stage.run(&["delete", "last"]).out;
    let lost = "This also drops the time you kept: ";
    assert!(said.contains(lost), "{said}");
    stage.run(&["undo"]);
    assert_eq!(stage.document(&["plan"])["state"], "accepted");
}

#[test]
fn how_a_massage_felt_is_noted_with_it() {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T21:30:00+01:00");
    let hands = [
        "--minutes",
        "10",
        "--type",
        "swedish",
        "--by",
        "self",
        "--pressure",
        "2",
    ];
    assert_eq!(stage.run(&[&["done"], hands.as_slice()].concat()).code, 0);
    assert_eq!(stage.run(&["edit", "last", "--felt", "easier"]).code, 0);
    assert_eq!(stage.document(&["list"])["entries"][0]["felt"], "easier");
    let workout = stage.document(&["list"])["entries"][1]["id"].clone();
    let wrong = stage.run(&["edit", workout.as_str().unwrap(), "--felt", "same"]);
    assert!(wrong.err.contains("--felt"), "{wrong:?}");
    // one command, one undo
    stage.run(&["edit", "last", "--felt", "sorer", "--minutes", "5"]);
    stage.run(&["undo"]);
    let entry = &stage.document(&["list"])["entries"][0];
    assert_eq!(
        (&entry["felt"], &entry["minutes"]),
        (&json!("easier"), &json!(10))
    );
}

#[test]
fn a_massage_that_ends_with_a_workout_is_named() {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T21:00:00+01:00");
    assert_eq!(stage.run(&["start"]).code, 0);
    let said = stage.run(&["delete", "last"]).out;
    assert!(
        said.contains("This also ends the running massage"),
        "{said}"
    );
    stage.run(&["undo"]);
    assert_eq!(stage.document(&["plan"])["state"], "started");
}

#[test]
fn undo_says_that_a_warning_sign_stays() {
    let stage = Stage::after_leg_day();
    let logged = stage.run(&["log", "running", "--rpe", "9", "--flag", "rf_dark_urine"]);
    assert_eq!(logged.code, 0, "{logged:?}");
    let said = stage.run(&["undo"]).out;
    assert!(
        said.starts_with("Taken back: a workout was logged. The warning sign"),
        "{said}"
    );
    assert!(
        said.contains("rubdownctl flag --mistaken rf_dark_urine"),
        "{said}"
    );
    stage.run(&["flag", "rf_fever"]);
    let refused = stage.run(&["undo"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("E_STOP_STAYS"), "{refused:?}");
}

#[test]
fn a_kept_time_comes_back_when_a_warning_sign_was_a_mistake() {
    let stage = Stage::after_leg_day();
    let kept = stage.document(&["keep"]);
    stage.run(&["flag", "rf_fever"]);
    let said = stage.run(&["flag", "--mistaken", "rf_fever"]).out;
    assert!(said.starts_with("Kept again: "), "{said}");
    let plan = stage.document(&["plan"]);
    assert_eq!(plan["slot"]["start"], kept["plan"]["slot"]["start"]);
    let bruise = stage.run(&["flag", "--mistaken", "bruise"]);
    assert!(bruise.err.contains("E_USAGE"), "{bruise:?}");
}

#[test]
fn a_massage_is_started_cancelled_and_asked_about() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    stage.document(&LEG_DAY);
    let own = ["keep", "--at", "21:00", "--by", "self", "--minutes", "15"];
    let kept = stage.document(&own);
    assert_eq!(kept["headline"]["phase"]["kind"], "kept");
    stage.set_clock("2026-11-23T20:55:00+01:00");
    let said = stage.run(&["start"]);
    assert!(said.out.contains("rubdownctl cancel"), "{said:?}");
    assert_eq!(stage.document(&["cancel"])["plan"]["phase"]["kind"], "near");
    stage.document(&["start"]);
    stage.set_clock("2026-11-23T21:30:00+01:00");
    assert!(stage.run(&["plan"]).out.contains("rubdownctl did-not"));
    let said = stage.run(&["did-not"]);
    assert!(
        said.out.starts_with("Noted: it did not take place."),
        "{said:?}"
    );
    assert_eq!(stage.document(&["plan"])["state"], "open");
}

#[test]
fn a_kept_time_is_given_up() {
    let stage = Stage::after_leg_day();
    stage.document(&["keep"]);
    let said = stage.run(&["let-go"]);
    assert!(said.out.starts_with("You gave that time up."), "{said:?}");
    assert_eq!(stage.document(&["plan"])["state"], "open");
    assert!(stage.run(&["let-go"]).err.contains("E_NOT_OPEN"));
}

#[test]
fn why_is_four_sentences_and_the_rules_are_asked_for() {
    let stage = Stage::after_leg_day();
    let plain = stage.run(&["plan"]).out;
    let why = stage.run(&["plan", "--why"]).out;
    let said = why.strip_prefix(plain.trim_end()).unwrap().trim();
    assert_eq!(said.lines().count(), 4, "{said}");
    assert!(!said.contains("R-") && !said.contains('{'), "{said}");
    assert!(said.contains("6 out of 10"), "{said}");
    assert!(said.contains("After this workout (lower body)"), "{said}");
    let german = stage.run(&["--lang", "de", "plan", "--why"]).out;
    assert!(german.contains("6 von 10"), "{german}");
    let rules = stage.run(&["plan", "--rules"]).out;
    assert!(rules.contains("R-WINDOW-ORDER"), "{rules}");
}

#[test]
fn reminders_are_turned_off_and_say_so() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["reminders"]);
    assert!(said.out.starts_with("Reminders should be on"), "{said:?}");
    let said = stage.run(&["reminders", "off"]);
    assert!(said.out.starts_with("Reminders are off."), "{said:?}");
    assert_eq!(stage.document(&["reminders"])["enabled"], false);
}

#[test]
fn a_planned_session_is_listed_edited_and_deleted() {
    let stage = Stage::after_leg_day();
    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let at = Moment {
        now: "2026-11-23T17:10:00Z".parse().unwrap(),
        zone: "Europe/Berlin".parse().unwrap(),
    };
    let run = NewSession {
        start: "2026-11-24T17:00:00Z".parse().unwrap(),
        duration_min: Some(45),
        kind: SessionKind::Training,
        rpe_expected: None,
        activity: Some(Activity::Running),
    };
    journal.plan_session(run, at).unwrap();
    let list = stage.run(&["list", "--planned"]).out;
    assert!(
        list.starts_with("tomorrow 18:00        Running, 45 min  ["),
        "{list}"
    );
    let id = list.rsplit(['[', ']']).nth(1).unwrap();
    let edited = ["edit", id, "--at", "2026-11-24 19:30", "--rpe", "7"];
    let said = stage.run(&edited).out;
    assert!(said.starts_with("It begins tomorrow 19:30."), "{said}");
    let session = &stage.document(&["list", "--planned"])["sessions"][0];
    assert_eq!(
        instant(&session["start"]),
        instant(&json!("2026-11-24T19:30:00+01:00"))
    );
    assert_eq!(
        instant(&session["end"]),
        instant(&json!("2026-11-24T20:15:00+01:00"))
    );
    assert_eq!(session["rpe_expected"], 7);
    assert_eq!(session["activity"], "running");
    let said = stage.run(&["edit", id, "--minutes", "5:30"]).out;
    assert!(said.starts_with("It will take 5 h 30 min."), "{said}");
    stage.document(&["undo"]);
    let wrong = stage.run(&["edit", id, "--pressure", "3"]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    assert_eq!(
        stage.run(&["undo"]).out,
        "Taken back: a session was edited.\n"
    );
    let said = stage.run(&["delete", id]);
    assert!(said.out.starts_with("Deleted: tomorrow 18:00"), "{said:?}");
    assert!(
        stage
            .run(&["list", "--planned"])
            .out
            .starts_with("No entries.")
    );
}

#[test]
fn an_appointment_that_goes_with_its_workout_is_to_be_called_off() {
    for booked in [false, true] {
        let stage = Stage::after_leg_day();
        stage.run(&["conditions", "none"]);
        let keep = ["keep", "--at", "2026-11-24 12:00", "--by", "therapist"];
        assert_eq!(stage.run(&keep).code, 0);
        assert!(!booked || stage.run(&["book"]).code == 0);
        let said = stage.run(&["delete", "last"]).out;
        assert!(said.contains("tomorrow 12:00"), "{said}");
        assert_eq!(said.contains("If you booked it"), !booked, "{said}");
        assert_eq!(said.contains(". Cancel it."), booked, "{said}");
    }
}
