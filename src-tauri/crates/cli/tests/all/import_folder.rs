//! Folders with good, bad and foreign files; pipes and links; and what programs read.

use std::process::Stdio;

use serde_json::{Value, json};

use crate::import::{afternoon, gpx};
use crate::stage::{Stage, said};

/// A folder with something of everything; two workouts in it.
fn everything() -> Stage {
    let stage = Stage::of_runner();
    stage.write("all/a/run.gpx", afternoon());
    stage.write("all/b/RIDE.GPX", gpx("cycling", "2026-11-22T08:00:00Z", 90));
    stage.write(
        "all/b/broken.fit",
        b"\x0e\x10\0\0\xff\xff\xff\x7f.FIT\0\0 nothing of it".as_slice(),
    );
    stage.write(
        "all/b/route.gpx",
        "<gpx version=\"1.1\"><rte><rtept lat=\"48\" lon=\"11\"/><rtept lat=\"49\" lon=\"11\"/></rte></gpx>",
    );
    stage.write("all/photo.jpg", b"\xff\xd8\xff\xe0 a photo".as_slice());
    stage.write("all/bank.csv", "Date,Amount\n2026-11-23,12\n");
    stage.write("all/notes.xml", "<notes/>");
    stage.write("all/.run.gpx.part", afternoon());
    stage.write("all/.stfolder/run.gpx", afternoon());
    stage
}

#[test]
fn a_bad_file_stops_no_other_and_other_kinds_are_passed_over() {
    let stage = everything();
    let said = stage.import(&["all"]);
    assert_eq!(said.code, 1, "{said:?}");
    let lines: Vec<_> = said.out.lines().take(4).collect();
    let begins = [
        "all/a/run.gpx: added – today 17:50 Running",
        "all/b/RIDE.GPX: added – yesterday 10:30 Cycling",
        "all/b/broken.fit: skipped. It begins like a workout file",
        "all/b/route.gpx: skipped. It is a route",
    ];
    for (line, begin) in lines.iter().zip(begins) {
        assert!(line.starts_with(begin), "{line}");
    }
    assert!(
        said.out
            .contains("\n2 workouts: 2 added.\n3 other files were passed over.\n"),
        "{}",
        said.out
    );
    assert!(
        said.err
            .contains("E_NOT_IMPORTED: Not everything could be imported: 1."),
        "{}",
        said.err
    );
    assert_eq!(stage.workouts().len(), 3);

    let again = stage.import(&["all"]);
    assert!(again.out.contains("2 workouts: 2 known."), "{}", again.out);
    assert_eq!(stage.workouts().len(), 3);
}

#[test]
fn what_is_named_itself_is_not_passed_over() {
    let stage = everything();
    let said = stage.import(&["all/photo.jpg", "all/b/route.gpx", "none.fit"]);
    assert_eq!(said.code, 1, "{said:?}");
    let lines: Vec<_> = said.out.lines().take(3).collect();
    assert!(
        lines[0].starts_with("all/photo.jpg: skipped. Rubdown does not read this kind"),
        "{lines:?}"
    );
    assert!(
        lines[1].starts_with("all/b/route.gpx: skipped. It is a route"),
        "{lines:?}"
    );
    assert!(
        lines[2].starts_with("none.fit: skipped. It cannot be opened"),
        "{lines:?}"
    );
    assert!(said.err.contains(": 3."), "{}", said.err);
}

#[test]
fn programs_read_a_document_for_each_file_and_one_about_all() {
    let stage = everything();
    let said = stage.import(&["--json", "all"]);
    assert_eq!(said.code, 1, "{said:?}");
    let lines: Vec<Value> = said
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0]["file"], "all/a/run.gpx");
    assert_eq!(lines[0]["workouts"][0]["fate"], "added");
    assert_eq!(lines[0]["workouts"][0]["workout"]["guessed"], true);
    assert_eq!(lines[2]["skipped"]["code"], "E_FILE_DAMAGED");
    assert_eq!(lines[3]["skipped"]["why"], json!({ "refusal": "route" }));
    let sum = &lines[4];
    assert_eq!(
        (&sum["added"], &sum["passed_over"], &sum["failed"]),
        (&json!(2), &json!(3), &json!(1))
    );
    assert_eq!(sum["now"]["undo"]["change"], "imported");
    assert!(
        said.err.contains("\"error\":\"E_NOT_IMPORTED\""),
        "{}",
        said.err
    );
}

#[test]
fn an_empty_folder_is_no_failure() {
    let stage = Stage::of_runner();
    std::fs::create_dir(stage.path("empty")).unwrap();
    let said = stage.import(&["empty"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out.starts_with("Nothing to import was found."),
        "{}",
        said.out
    );
    assert_eq!(stage.run(&["import"]).code, 2);
}

#[cfg(unix)]
#[test]
fn a_link_back_is_refused_and_a_folder_with_two_names_is_read_once() {
    use std::os::unix::fs::symlink;
    let stage = Stage::of_runner();
    stage.write("all/a/run.gpx", afternoon());
    symlink("..", stage.path("all/a/up")).unwrap();
    symlink("a", stage.path("all/b")).unwrap();
    symlink("nowhere", stage.path("all/gone.fit")).unwrap();
    let said = stage.import(&["all"]);
    assert_eq!(said.code, 1, "{said:?}");
    let lines: Vec<_> = said.out.lines().take(3).collect();
    assert!(lines[0].starts_with("all/a/run.gpx: added"), "{lines:?}");
    assert!(
        lines[1].starts_with("all/a/up: skipped. This folder is a link back"),
        "{lines:?}"
    );
    assert!(
        lines[2].starts_with("all/gone.fit: skipped. It cannot be opened"),
        "{lines:?}"
    );
    assert_eq!(stage.workouts().len(), 2);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let stage = Stage::of_runner();
    let made = std::process::Command::new("mkfifo")
        .arg(stage.path("pipe.fit"))
        .status();
    assert!(made.unwrap().success());
    let said = stage.import(&["pipe.fit"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.out
            .starts_with("pipe.fit: skipped. This is not a file"),
        "{}",
        said.out
    );
}

#[test]
fn a_reader_that_has_gone_loses_no_workout() {
    let stage = everything();
    let mut command = stage.command(&["import", "all"]);
    command
        .current_dir(stage.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let code = child.wait().unwrap().code();
    assert_eq!(code, Some(0));
    assert_eq!(stage.workouts().len(), 3);
}

#[cfg(unix)]
#[test]
fn a_name_forges_no_line() {
    let stage = Stage::of_runner();
    let name = "run\nfake.gpx: added\u{1b}[2J.gpx";
    stage.write(name, afternoon());
    let mut command = stage.command(&["import", name]);
    let said = said(&command.current_dir(stage.path("")).output().unwrap());
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out
            .starts_with("run␊fake.gpx: added␛[2J.gpx: added – "),
        "{}",
        said.out
    );
}
