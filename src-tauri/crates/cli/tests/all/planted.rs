//! What is in the home already, put there by someone else or by a mishap.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown, lchown, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use rstest::rstest;

use crate::stage::{Said, Stage};

const MONDAY: &str = "2026-11-23T18:05:00+01:00";
const RUN: [&str; 6] = ["log", "running", "--rpe", "3", "--note", "SECRETNOTE"];
const NOBODY: Option<u32> = Some(65_534);

/// A stage with a home that was open to everyone.
fn open_stage() -> Stage {
    let stage = Stage::at(MONDAY);
    fs::create_dir(stage.home()).unwrap();
    fs::set_permissions(stage.home(), fs::Permissions::from_mode(0o777)).unwrap();
    stage
}

/// Gives the file to somebody else; false for a tester who may not.
fn give_away(path: &Path) -> bool {
    let given = lchown(path, NOBODY, None).is_ok();
    if !given {
        eprintln!("skipped: only root can give a file to someone else");
    }
    given
}

fn refusal(said: &Said) -> (i32, &str) {
    let code = said.err.split(": ").nth(1).unwrap_or_default();
    (said.code, code)
}

fn make_pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[rstest]
fn a_file_of_someone_else_gets_nothing_written(
    #[values("", "-wal", "-shm", "-journal", ".lock")] ending: &str,
) {
    let stage = open_stage();
    let planted = stage.home().join(format!("journal.sqlite{ending}"));
    fs::write(&planted, "").unwrap();
    fs::set_permissions(&planted, fs::Permissions::from_mode(0o666)).unwrap();
    if !give_away(&planted) {
        return;
    }
    for verb in [&RUN[..], &["list"], &["check"]] {
        let said = stage.run(verb);
        assert_eq!(refusal(&said), (3, "E_HOME_OPEN"), "{said:?}");
        assert!(said.err.contains(planted.to_str().unwrap()), "{said:?}");
    }
    assert_eq!(fs::read(&planted).unwrap(), b"");
}

#[rstest]
#[case::a_file_of_theirs(true)]
#[case::no_file_yet(false)]
fn a_link_into_a_folder_of_someone_else_is_not_followed(#[case] exists: bool) {
    let stage = open_stage();
    let theirs = stage.path("theirs");
    fs::create_dir(&theirs).unwrap();
    fs::set_permissions(&theirs, fs::Permissions::from_mode(0o777)).unwrap();
    let target = theirs.join("target");
    if exists {
        fs::write(&target, "").unwrap();
    }
    let link = stage.home().join("journal.sqlite");
    symlink(&target, &link).unwrap();
    if !give_away(&theirs) {
        return;
    }
    // be it one's own link or theirs
    for of_link in [None, NOBODY] {
        lchown(&link, of_link, None).unwrap();
        let said = stage.run(&RUN);
        assert_eq!(refusal(&said), (3, "E_HOME_OPEN"), "{said:?}");
    }
    let left: Vec<PathBuf> = fs::read_dir(&theirs)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(left.len(), usize::from(exists), "{left:?}");
    assert!(left.iter().all(|file| fs::read(file).unwrap().is_empty()));
}

#[test]
fn a_whole_journal_or_backup_of_someone_else_is_not_adopted() {
    let stage = Stage::at(MONDAY);
    assert_eq!(stage.run(&RUN).code, 0);
    let backups = stage.home().join("backups");
    let journal = stage.home().join("journal.sqlite");
    let theirs = backups.join("journal-2026-11-23T170600Z.sqlite");
    fs::copy(&journal, &theirs).unwrap();
    if !give_away(&theirs) {
        return;
    }
    let listed = stage.document(&["restore"])["backups"].clone();
    assert_eq!(listed.as_array().unwrap().len(), 1, "{listed}");
    chown(&journal, NOBODY, None).unwrap();
    let said = stage.run(&["list"]);
    assert_eq!(refusal(&said), (3, "E_HOME_OPEN"), "{said:?}");
}

#[rstest]
#[case::pipe("E_IS_NO_FILE", make_pipe)]
#[case::folder("E_IS_FOLDER", |path: &Path| fs::create_dir(path).unwrap())]
#[case::link("E_IS_LINK", |path: &Path| symlink("/nowhere/else", path).unwrap())]
fn what_is_no_file_is_named_with_what_it_is(
    #[case] code: &str,
    #[case] plant: fn(&Path),
    #[values("-wal", "-shm", "-journal", ".lock")] ending: &str,
) {
    let stage = Stage::at(MONDAY);
    assert_eq!(stage.run(&RUN).code, 0);
    let place = stage.home().join(format!("journal.sqlite{ending}"));
    let _ = fs::remove_file(&place);
    plant(&place);
    let said = stage.run(&["list"]);
    assert_eq!(refusal(&said), (3, code), "{said:?}");
    assert!(said.err.contains(place.to_str().unwrap()), "{said:?}");
}

#[test]
fn a_journal_that_is_a_link_to_nowhere_names_where_it_leads() {
    let stage = open_stage();
    symlink(
        "/nowhere/journal.sqlite",
        stage.home().join("journal.sqlite"),
    )
    .unwrap();
    let said = stage.run(&["list"]);
    assert_eq!(refusal(&said), (3, "E_LINK_DANGLING"), "{said:?}");
    assert!(said.err.contains("/nowhere/journal.sqlite"), "{said:?}");
}

#[test]
fn a_folder_for_backups_of_someone_else_is_refused() {
    for is_link in [true, false] {
        let stage = Stage::at(MONDAY);
        assert_eq!(stage.run(&["list"]).code, 0);
        let backups = stage.home().join("backups");
        let theirs = stage.path("theirs");
        fs::create_dir(&theirs).unwrap();
        if is_link {
            symlink(&theirs, &backups).unwrap();
        } else {
            fs::create_dir(&backups).unwrap();
        }
        if !give_away(&theirs) || !give_away(&backups) {
            return;
        }
        for verb in [&RUN[..], &["status"], &["check"], &["restore"]] {
            let said = stage.run(verb);
            assert_eq!(refusal(&said), (3, "E_HOME_OPEN"), "{said:?}");
            assert!(said.err.contains(backups.to_str().unwrap()), "{said:?}");
        }
    }
}

#[test]
fn a_backup_that_cannot_be_made_is_a_warning_and_the_workout_is_kept() {
    let stage = open_stage();
    symlink("/nowhere/backups", stage.home().join("backups")).unwrap();
    let said = stage.run(&RUN);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.contains("E_BACKUP: "), "{said:?}");
    let listed = stage.document(&["list"])["entries"].clone();
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

#[rstest]
#[case("en", "connect it")]
#[case("de", "schließ es an")]
fn a_folder_for_backups_that_is_a_link_to_nowhere_is_named_with_what_to_do(
    #[case] language: &str,
    #[case] what: &str,
) {
    let stage = Stage::at(MONDAY);
    assert_eq!(stage.run(&["list"]).code, 0);
    for verb in ["status", "check", "restore"] {
        assert!(!stage.run(&[verb]).out.contains("/nowhere"), "{verb}");
    }
    symlink("/nowhere/backups", stage.home().join("backups")).unwrap();
    for verb in ["status", "check", "restore"] {
        let said = stage.run(&["--lang", language, verb]);
        assert_eq!(said.code, 0, "{said:?}");
        assert!(said.out.contains("/nowhere/backups"), "{said:?}");
        assert!(said.out.contains(what), "{said:?}");
    }
    let status = stage.document(&["status"]);
    assert_eq!(status["lost_backups"], "/nowhere/backups");
}

#[test]
fn of_a_log_without_a_journal_what_was_kept_is_named() {
    let stage = open_stage();
    let log = stage.home().join("journal.sqlite-wal");
    fs::write(&log, "rubbish").unwrap();
    let said = stage.run(&["--json", "list"]);
    assert_eq!(said.code, 0, "{said:?}");
    let warning: serde_json::Value = serde_json::from_str(&said.err).unwrap();
    let kept = warning["detail"].as_str().unwrap();
    assert_eq!(fs::read_to_string(kept).unwrap(), "rubbish", "{kept}");
    assert_eq!(stage.document(&["status"])["replaced"][0]["file"], kept);
}
