//! The watched folder, the sports of files, and more paths than a line holds.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use crate::import::{afternoon, gpx};
use crate::stage::{Stage, said};

impl Stage {
    /// A folder beside the home, watched; with what was said.
    fn watched(&self) -> String {
        fs::create_dir_all(self.path("in")).unwrap();
        let said = self.import_watching();
        assert_eq!(said.0, 0, "{}", said.1);
        said.1
    }

    fn import_watching(&self) -> (i32, String) {
        let folder = self.path("in");
        let said = self.run(&["watch", folder.to_str().unwrap()]);
        (said.code, said.out)
    }

    /// Writes a file that came some minutes ago.
    fn write_old(&self, name: &str, content: impl AsRef<[u8]>, minutes: u64) {
        let path = self.write(name, content);
        let then = SystemTime::now() - Duration::from_secs(minutes * 60);
        let file = fs::File::options().append(true).open(path).unwrap();
        file.set_modified(then).unwrap();
    }

    fn look(&self) -> serde_json::Value {
        let said = self.run(&["--json", "import", "--watched"]);
        let last = said.out.lines().last().unwrap_or_default();
        serde_json::from_str(last).unwrap_or_else(|_| panic!("{} {}", said.out, said.err))
    }
}

#[test]
fn what_comes_into_the_folder_is_read_once() {
    let stage = Stage::of_runner();
    stage.write("in/run.gpx", afternoon());
    let first = stage.watched();
    assert!(first.contains("run.gpx: added"), "{first}");
    assert_eq!(stage.workouts().len(), 2);

    let again = stage.look();
    assert_eq!((&again["files"], &again["added"]), (&0.into(), &0.into()));
    stage.write(
        "in/2026/ride.gpx",
        gpx("cycling", "2026-11-22T09:00:00Z", 60),
    );
    let come = stage.look();
    assert_eq!((&come["files"], &come["added"]), (&1.into(), &1.into()));
}

#[test]
fn a_file_that_is_still_being_written_is_left_for_later() {
    let stage = Stage::of_runner();
    stage.watched();
    let whole = afternoon();
    let half = &whole[..whole.len() / 2];
    stage.write("in/run.gpx", half);
    let come = stage.look();
    assert_eq!(
        (&come["added"], &come["unfinished"]),
        (&0.into(), &1.into())
    );

    stage.write("in/run.gpx", &whole);
    let come = stage.look();
    assert_eq!(
        (&come["added"], &come["unfinished"]),
        (&1.into(), &0.into())
    );
}

#[test]
fn a_file_that_ends_early_and_stays_so_is_read_as_it_is() {
    let stage = Stage::of_runner();
    stage.watched();
    let whole = afternoon();
    stage.write_old("in/run.gpx", &whole[..whole.len() / 2], 30);
    let come = stage.look();
    assert_eq!(
        (&come["added"], &come["unfinished"]),
        (&1.into(), &0.into())
    );
}

#[test]
fn no_folder_and_one_that_is_gone_are_said() {
    let stage = Stage::of_runner();
    let none = stage.run(&["import", "--watched"]);
    assert_eq!(none.code, 1);
    assert!(none.err.contains("E_NO_WATCHED_FOLDER"), "{}", none.err);
    assert!(stage.run(&["watch"]).out.contains("No folder is watched"));
    let missing = stage.path("nowhere");
    let missing = stage.run(&["watch", missing.to_str().unwrap()]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("E_FILE"), "{}", missing.err);

    stage.watched();
    fs::remove_dir(stage.path("in")).unwrap();
    let gone = stage.run(&["import", "--watched"]);
    assert_eq!(gone.code, 1);
    assert!(gone.err.contains("E_WATCHED_FOLDER_GONE"), "{}", gone.err);
    assert!(stage.run(&["watch"]).out.contains("not there"));
    assert_eq!(stage.run(&["watch", "--off"]).code, 0);
    assert!(stage.run(&["watch"]).out.contains("No folder is watched"));
}

#[test]
fn what_a_sport_is_can_be_said_once_and_for_all() {
    let stage = Stage::of_runner();
    stage.write("kite.gpx", gpx("kitesurfing", "2026-11-23T14:00:00Z", 60));
    stage.write("run.gpx", gpx("running", "2026-11-23T16:00:00Z", 50));
    let refused = stage.import(&["kite.gpx"]);
    assert!(refused.out.contains("kitesurfing"), "{}", refused.out);

    assert_eq!(stage.run(&["sports", "Kitesurfing", "rowing"]).code, 0);
    assert_eq!(stage.run(&["sports", "running", "soccer"]).code, 0);
    let list = stage.document(&["sports"]);
    assert_eq!(list["sports"]["kitesurfing"], "rowing");
    assert_eq!(stage.import(&["kite.gpx", "run.gpx"]).code, 0);
    let workouts = stage.workouts();
    assert_eq!(workouts[0]["activity"], "soccer");
    assert_eq!(workouts[0]["sport"], "running");
    assert_eq!(workouts[1]["activity"], "rowing");

    assert_eq!(stage.run(&["sports", "running", "--forget"]).code, 0);
    assert!(
        stage.document(&["sports"])["sports"]
            .get("running")
            .is_none()
    );
    assert_eq!(stage.run(&["sports", "running"]).code, 2);
}

#[test]
fn paths_come_from_standard_input_as_well() {
    let stage = Stage::of_runner();
    let run = stage.write("a run.gpx", afternoon());
    let mut command = stage.command(&["--json", "import", "--progress", "--files0-from", "-"]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(run.as_os_str().as_encoded_bytes()).unwrap();
    stdin.write_all(b"\0").unwrap();
    drop(stdin);
    let said = said(&child.wait_with_output().unwrap());
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(
        said.out.contains(r#"{"reading":{"done":1,"of":1}}"#),
        "{}",
        said.out
    );
    assert_eq!(stage.workouts().len(), 2);
}
