//! Folders, links and drives as real machines have them.
#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::stage::{Said, Stage, program, said};

const MONDAY: &str = "2026-11-23T18:05:00+01:00";

fn run(command: &mut Command) -> Said {
    said(&command.output().unwrap())
}

/// The code of the error, from stderr.
fn code(said: &Said) -> &str {
    said.err.split(": ").nth(1).unwrap_or_default()
}

#[test]
fn a_folder_whose_name_is_not_utf_8_has_backups_and_can_be_restored() {
    let stage = Stage::at(MONDAY);
    let home = stage
        .path("x")
        .with_file_name(OsStr::from_bytes(b"Tr\xe4ning"));
    let at_home = |arguments: &[&str]| {
        let mut command = stage.command(arguments);
        run(command.env("RUBDOWN_HOME", &home))
    };
    assert_eq!(at_home(&["log", "running", "--rpe", "6"]).code, 0);
    assert_eq!(fs::read_dir(home.join("backups")).unwrap().count(), 2);
    for arguments in [&["--json", "restore"][..], &["--json", "restore", "newest"]] {
        let said = at_home(arguments);
        assert_eq!(said.code, 0, "{said:?}");
        serde_json::from_str::<Value>(&said.out).unwrap();
    }
    assert!(at_home(&["list"]).out.contains("Run"));
    let said = at_home(&["restore"]).out;
    assert!(
        said.contains(r"Tr\xe4ning/backups/") && !said.contains('\u{fffd}'),
        "{said}"
    );
    let folders = fs::read_dir(home.parent().unwrap()).unwrap().count();
    assert_eq!(folders, 2, "the home and the clock, and no second folder");
}

#[test]
fn a_relative_home_is_refused_with_a_sentence() {
    let stage = Stage::at(MONDAY);
    let said = run(program()
        .args(["status"])
        .env("HOME", "me")
        .current_dir(stage.path("")));
    assert_eq!((said.code, code(&said)), (3, "E_HOME_RELATIVE"), "{said:?}");
    assert!(!stage.path("me").exists());

    let named = [
        run(stage
            .command(&["status"])
            .env("RUBDOWN_HOME", "me")
            .current_dir(stage.path(""))),
        run(stage
            .command(&["--home", "./me", "status"])
            .current_dir(stage.path(""))),
    ];
    for said in named {
        assert_eq!((said.code, code(&said)), (3, "E_HOME_RELATIVE"), "{said:?}");
    }
    assert!(!stage.path("me").exists());
}

#[test]
fn a_home_that_cannot_be_made_is_named_without_the_systems_words() {
    let stage = Stage::at(MONDAY);
    fs::write(stage.path("file"), "").unwrap();
    let said = run(stage
        .command(&["--json", "status"])
        .env("RUBDOWN_HOME", stage.path("file/home")));
    let error: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(error["error"], "E_HOME");
    assert_eq!(
        error["detail"],
        stage.path("file/home").display().to_string()
    );
}

#[test]
fn a_pipe_in_the_place_of_the_journal_is_not_waited_for() {
    let stage = Stage::at(MONDAY);
    fs::create_dir(stage.home()).unwrap();
    let pipe = stage.home().join("journal.sqlite");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let said = stage.run(&["status"]);
    assert_eq!((said.code, code(&said)), (3, "E_NOT_A_JOURNAL"), "{said:?}");
}

#[test]
fn a_lock_that_someone_holds_for_ever_is_waited_for_five_seconds() {
    let stage = Stage::at(MONDAY);
    stage.document(&["status"]);
    let lock = fs::File::open(stage.home().join("journal.sqlite.lock")).unwrap();
    lock.lock().unwrap();
    let began = Instant::now();
    let said = stage.run(&["status"]);
    assert_eq!((said.code, code(&said)), (3, "E_JOURNAL_BUSY"), "{said:?}");
    assert!(began.elapsed() >= Duration::from_secs(5));
}

#[test]
fn a_journal_that_is_a_link_is_restored_next_to_its_file_and_stays_a_link() {
    let stage = Stage::at(MONDAY);
    let synced = stage.path("synced");
    fs::create_dir(&synced).unwrap();
    fs::create_dir(stage.home()).unwrap();
    let link = stage.home().join("journal.sqlite");
    symlink(synced.join("journal.sqlite"), &link).unwrap();
    stage.document(&["log", "running", "--rpe", "6"]);
    let copy = stage.path("copy.sqlite");
    stage.document(&["backup", copy.to_str().unwrap()]);
    stage.document(&["log", "cycling", "--rpe", "4"]);

    let restored = stage.document(&["restore", copy.to_str().unwrap()]);
    let aside = restored["set_aside"].as_str().unwrap();
    assert!(Path::new(aside).starts_with(&synced), "{aside}");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let entries = stage.document(&["list"])["entries"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(entries, 1);
    assert!(
        fs::metadata(synced.join("journal.sqlite"))
            .unwrap()
            .is_file()
    );
    assert!(!stage.home().join("journal.sqlite.lock").exists());
}

#[test]
fn a_second_journal_next_to_an_existing_one_is_begun_only_when_asked_for() {
    let stage = Stage::at(MONDAY);
    let person = stage.path("person");
    let at = |data: Option<&Path>, arguments: &[&str]| {
        let mut command = program();
        command.env("HOME", &person).args(arguments);
        if let Some(data) = data {
            command.env("XDG_DATA_HOME", data);
        }
        run(&mut command)
    };
    assert_eq!(at(None, &["status"]).code, 0);
    let usual = person.join(".local/share/rubdown");
    assert!(usual.join("journal.sqlite").exists());

    let snap = stage.path("snap");
    let refused = at(Some(&snap), &["status"]);
    assert_eq!((refused.code, code(&refused)), (3, "E_HOME_ELSEWHERE"));
    assert!(refused.err.contains(usual.to_str().unwrap()), "{refused:?}");
    assert!(!snap.exists());

    assert_eq!(at(Some(&snap), &["begin"]).code, 0);
    let status = at(Some(&snap), &["--json", "status"]);
    let status: Value = serde_json::from_str(&status.out).unwrap();
    assert_eq!(status["home"], snap.join("rubdown").display().to_string());
}

#[test]
fn where_a_journal_is_missing_with_its_folder_none_is_begun_unasked() {
    let stage = Stage::at(MONDAY);
    let drive = stage.path("drive");
    let at_home = |arguments: &[&str]| {
        let mut command = stage.command(arguments);
        run(command
            .env("RUBDOWN_HOME", drive.join("rubdown"))
            .env("HOME", stage.path("person"))
            // so that the drive is not in it
            .env("TMPDIR", stage.path("temporary")))
    };
    // one command is enough
    assert_eq!(at_home(&["log", "running", "--rpe", "6"]).code, 0);
    let connected = stage.path("elsewhere");
    fs::rename(&drive, &connected).unwrap();
    let said = at_home(&["status"]);
    assert_eq!((said.code, code(&said)), (3, "E_HOME_GONE"), "{said:?}");
    assert!(!drive.exists());
    fs::rename(&connected, &drive).unwrap();
    assert!(at_home(&["list"]).out.contains("Run"));

    fs::remove_dir_all(&drive).unwrap();
    assert_eq!(at_home(&["status"]).code, 3);
    assert_eq!(at_home(&["begin"]).code, 0);
    assert_eq!(at_home(&["status"]).code, 0);
}

#[test]
fn what_was_never_a_journal_is_not_missed_once_it_is_moved_aside() {
    let stage = Stage::at(MONDAY);
    let home = stage.path("never");
    let at_home = |arguments: &[&str]| {
        let mut command = stage.command(arguments);
        run(command
            .env("RUBDOWN_HOME", &home)
            .env("HOME", stage.path("person"))
            .env("TMPDIR", stage.path("temporary")))
    };
    fs::create_dir(&home).unwrap();
    fs::set_permissions(&home, fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(home.join("journal.sqlite"), "garbage, and enough of it").unwrap();
    let said = at_home(&["list"]);
    assert_eq!(code(&said), "E_NOT_A_JOURNAL", "{said:?}");
    fs::remove_dir_all(&home).unwrap();
    let said = at_home(&["list"]);
    assert_eq!(said.code, 0, "{said:?}");
}

#[test]
fn a_missing_journal_is_noticed_however_its_folder_is_spelled() {
    let stage = Stage::at(MONDAY);
    let folder = fs::canonicalize(stage.path("")).unwrap();
    fs::create_dir_all(folder.join("f/drive")).unwrap();
    symlink("f/drive", folder.join("link")).unwrap();
    let at_home = |spelled: &str, state: Option<&str>, arguments: &[&str]| {
        let mut command = stage.command(arguments);
        command
            .env("RUBDOWN_HOME", folder.join(spelled))
            .env("HOME", folder.join("person"))
            .env("TMPDIR", folder.join("temporary"));
        if let Some(state) = state {
            command.env("XDG_STATE_HOME", folder.join(state));
        }
        run(&mut command)
    };
    let log = ["log", "running", "--rpe", "6"];
    let spellings = ["f/drive/rub", "f/../f/drive/rub", "link/rub", "link/./rub/"];
    for (first, state) in [("f/drive/rub", None), ("link/rub", Some("state"))] {
        assert_eq!(at_home(first, state, &log).code, 0);
        fs::remove_dir_all(folder.join("f/drive/rub")).unwrap();
        for spelled in spellings {
            for state in [None, Some("state"), Some("other")] {
                let said = at_home(spelled, state, &["list"]);
                assert_eq!((said.code, code(&said)), (3, "E_HOME_GONE"), "{spelled}");
            }
        }
        assert!(!folder.join("f/drive/rub").exists());
        assert_eq!(at_home("link/rub", state, &["begin"]).code, 0);
        fs::remove_dir_all(folder.join("person")).unwrap();
        let _ = fs::remove_dir_all(folder.join("state"));
        fs::remove_dir_all(folder.join("f/drive/rub")).unwrap();
    }
}

#[test]
fn an_entry_in_the_future_is_pointed_out() {
    let stage = Stage::at("2031-03-01T18:00:00+01:00");
    stage.document(&["log", "strength_lower", "--rpe", "8"]);
    stage.set_clock(MONDAY);
    let status = stage.document(&["status"]);
    assert_eq!(status["ahead"]["end"], "2031-03-01T17:00:00Z");
    let said = stage.run(&["status"]).out;
    assert!(said.contains("is in the future"), "{said}");
}
