//! Workouts from files: one file, the same again, another device, and what follows from a guess.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::stage::{Said, Stage, said};

/// A track of this many minutes with a point each minute, as a GPX.
pub(crate) fn gpx(kind: &str, start: &str, minutes: i64) -> String {
    let start: chrono::DateTime<chrono::Utc> = start.parse().unwrap();
    let point = |minute: i64| {
        let at = (start + chrono::TimeDelta::minutes(minute)).to_rfc3339();

        format!("<trkpt lat=\"48.{minute:03}\" lon=\"11.5\"><time>{at}</time></trkpt>")
    };
    let points: String = (0..=minutes).map(point).collect();
    format!(
        "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"Watch\">\
         <trk><type>{kind}</type><trkseg>{points}</trkseg></trk></gpx>"
    )
}

/// A run this afternoon, until 17:50.
pub(crate) fn afternoon() -> String {
    gpx("running", "2026-11-23T16:00:00Z", 50)
}

impl Stage {
    /// Someone who is not new, at 18:05.
    pub(crate) fn of_runner() -> Self {
        let stage = Self::at("2026-11-20T18:05:00+01:00");
        let log = ["log", "yoga", "--rpe", "2", "--flag", "none"];
        assert_eq!(stage.run(&log).code, 0);
        stage.set_clock("2026-11-23T18:05:00+01:00");
        stage
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    /// Imports what lies at these places beside the home.
    pub(crate) fn import(&self, arguments: &[&str]) -> Said {
        let mut command = self.command(&[&["import"], arguments].concat());
        said(&command.current_dir(self.path("")).output().unwrap())
    }

    /// The workouts of the list.
    pub(crate) fn workouts(&self) -> Vec<Value> {
        let entries = self.document(&["list"])["entries"].clone();
        let entries = entries.as_array().unwrap().iter();
        entries
            .filter(|it| it["kind"] == "workout")
            .cloned()
            .collect()
    }
}

#[test]
fn a_workout_of_a_file_is_planned_by_a_guess_until_its_effort_is_named() {
    let stage = Stage::of_runner();
    stage.write("run.gpx", afternoon());
    let said = stage.import(&["run.gpx"]);
    assert_eq!(said.code, 0, "{said:?}");
    let line = said.out.lines().next().unwrap();
    assert_eq!(
        line,
        "run.gpx: added – today 17:50 Running, hard (a guess: 5 of 10), 50 min"
    );
    assert!(said.out.contains("1 workout: 1 added."), "{}", said.out);
    assert!(said.out.contains("Muscles: "), "{}", said.out);

    let listed = stage.run(&["list"]).out;
    assert!(listed.contains("a guess: 5 of 10"), "{listed}");
    let workout = &stage.workouts()[0];
    assert_eq!(
        (workout["guessed"].clone(), workout["rpe"].clone()),
        (true.into(), 5.into())
    );
    let plan = stage.run(&["plan"]).out;
    let id = workout["id"].as_str().unwrap();
    let how = format!("rubdownctl edit {} --rpe", &id[id.len() - 6..]);
    assert!(plan.contains(&how), "{plan}");
    assert_eq!(stage.document(&["plan"])["guessed_rpe"], 5);

    // whatever else is corrected, it stays a guess
    assert_eq!(stage.run(&["edit", "last", "--minutes", "45"]).code, 0);
    assert_eq!(stage.workouts()[0]["guessed"], true);
    assert_eq!(stage.run(&["edit", "last", "--rpe", "5"]).code, 0);
    assert_eq!(stage.workouts()[0]["guessed"], Value::Null);
    assert!(!stage.run(&["plan"]).out.contains("guess"));
    assert_eq!(stage.document(&["plan"])["guessed_rpe"], Value::Null);
}

#[test]
fn the_warning_signs_are_asked_about_once_the_effort_is_known_to_call_for_them() {
    let stage = Stage::of_runner();
    stage.write("run.gpx", afternoon());
    let said = stage.import(&["run.gpx"]);
    assert!(!said.out.contains("rubdownctl flag"), "{}", said.out);
    let said = stage.run(&["edit", "last", "--rpe", "9"]);
    assert!(said.out.contains("rubdownctl flag"), "{}", said.out);
}

#[test]
fn the_same_file_is_known_under_another_name_and_in_another_zone() {
    let stage = Stage::of_runner();
    stage.write("run.gpx", afternoon());
    stage.write("copy.gpx", afternoon());
    assert_eq!(stage.import(&["run.gpx", "run.gpx"]).code, 0);
    let mut elsewhere = stage.command(&["import", "copy.gpx", "--again"]);
    elsewhere
        .env("TZ", "America/New_York")
        .current_dir(stage.path(""));
    let said = said(&elsewhere.output().unwrap());
    assert_eq!(
        (said.code, said.out.lines().next()),
        (0, Some("copy.gpx: known"))
    );
    assert_eq!(stage.workouts().len(), 2);
}

#[test]
fn another_devices_file_about_it_is_named_and_added_only_if_that_is_wanted() {
    let stage = Stage::of_runner();
    stage.write("watch.gpx", afternoon());
    stage.write("phone.gpx", gpx("running", "2026-11-23T16:01:30Z", 47));
    stage.import(&["watch.gpx"]);
    let said = stage.import(&["phone.gpx"]);
    assert_eq!(said.code, 0, "{said:?}");
    let line = said.out.lines().next().unwrap();
    assert!(line.starts_with("phone.gpx: perhaps known"), "{line}");
    assert!(
        line.contains("50 min") && line.contains("--again"),
        "{line}"
    );
    assert_eq!(stage.workouts().len(), 2);
    let said = stage.import(&["phone.gpx", "--again"]);
    assert!(said.out.starts_with("phone.gpx: added"), "{}", said.out);
    assert_eq!(stage.workouts().len(), 3);
}

#[test]
fn what_is_long_past_is_listed_and_nothing_more() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    stage.write("may.gpx", gpx("running", "2026-05-10T08:00:00Z", 50));
    let said = stage.import(&["may.gpx"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(said.out.lines().count(), 4, "{}", said.out);
    assert_eq!(stage.workouts().len(), 1);
    assert_eq!(stage.run(&["plan"]).code, 1);
    let next = stage.document(&["next"]);
    assert_eq!(next["next_reminder"], Value::Null, "{next}");
}

#[test]
fn an_import_is_taken_back_whole() {
    let stage = Stage::of_runner();
    stage.write("new/run.gpx", afternoon());
    stage.write("new/may.gpx", gpx("running", "2026-05-10T08:00:00Z", 50));
    stage.import(&["new"]);
    assert_eq!(stage.workouts().len(), 3);
    let said = stage.run(&["undo"]);
    assert!(said.out.contains("workouts were imported"), "{}", said.out);
    assert_eq!(stage.workouts().len(), 1);
    assert!(stage.import(&["new"]).out.contains("2 workouts: 2 added."));
}

#[test]
fn a_sport_without_an_activity_takes_one_that_is_named() {
    let stage = Stage::of_runner();
    stage.write("ice.gpx", gpx("curling", "2026-11-23T16:00:00Z", 50));
    stage.write("run.gpx", gpx("running", "2026-11-22T16:00:00Z", 50));
    let said = stage.import(&["ice.gpx", "run.gpx"]);
    assert_eq!(said.code, 1, "{said:?}");
    let line = said.out.lines().next().unwrap();
    assert!(
        line.contains("“curling”") && line.contains("--activity"),
        "{line}"
    );
    assert!(said.err.contains("E_NOT_IMPORTED: "), "{}", said.err);
    let said = stage.import(&["ice.gpx", "run.gpx", "--activity", "yoga"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(stage.workouts()[0]["activity"], "yoga");
    assert_eq!(stage.workouts()[1]["activity"], "running");
}

#[test]
fn a_table_is_read_in_the_devices_zone_and_may_grow() {
    let stage = Stage::of_runner();
    let head = "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;\
                Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration\n";
    let row = |day: u32| {
        format!("2026-11-{day} 16:30:00;Evening;Squat (Barbell);1;100;kg;5;8;0;;0;;;1h 2m\n")
    };
    stage.write("strong.csv", format!("{head}{}{}", row(21), row(22)));
    let said = stage.import(&["strong.csv"]);
    assert!(
        said.out.starts_with("strong.csv: 2 added\n"),
        "{}",
        said.out
    );
    assert_eq!(stage.workouts()[0]["end"], "2026-11-22T16:32:00Z");
    stage.write(
        "strong.csv",
        format!("{head}{}{}{}", row(21), row(22), row(23)),
    );
    let mut elsewhere = stage.command(&["import", "strong.csv"]);
    elsewhere
        .env("TZ", "Asia/Tokyo")
        .current_dir(stage.path(""));
    let again = said_of(&mut elsewhere);
    assert!(
        again.out.starts_with("strong.csv: 1 added, 2 known\n"),
        "{again:?}"
    );
}

fn said_of(command: &mut std::process::Command) -> Said {
    said(&command.output().unwrap())
}

#[test]
fn german_says_it_in_german() {
    let stage = Stage::of_runner();
    stage.write("run.gpx", afternoon());
    stage.write("leer.fit", "");
    let said = stage.import(&["run.gpx", "leer.fit", "--lang", "de"]);
    assert_eq!(said.code, 1);
    let lines: Vec<_> = said.out.lines().take(2).collect();
    let first = "run.gpx: aufgenommen – heute 17:50 Laufen, ";
    assert!(lines[0].starts_with(first), "{lines:?}");
    assert!(lines[0].contains("geschätzt: 5 von 10"), "{lines:?}");
    assert_eq!(lines[1], "leer.fit: übergangen. Die Datei ist leer.");
    for english in ["added", "skipped", "guess", "workout"] {
        assert!(!said.out.contains(english), "{}", said.out);
    }
}
