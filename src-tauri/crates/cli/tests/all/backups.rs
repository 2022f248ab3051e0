//! Backups, damage and restoring, through the terminal.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::stage::Stage;

const MONDAY: &str = "2026-11-23T18:05:00+01:00";
const FRIDAY: &str = "2026-11-27T18:05:00+01:00";

/// A workout on Monday, with the first backup, and another workout on Friday.
fn after_a_week() -> Stage {
    let stage = Stage::at(MONDAY);
    stage.document(&["log", "running", "--rpe", "6"]);
    stage.set_clock(FRIDAY);
    stage.document(&["log", "cycling", "--rpe", "4"]);
    stage
}

fn journal(stage: &Stage) -> PathBuf {
    stage.home().join("journal.sqlite")
}

fn backup(stage: &Stage) -> PathBuf {
    stage
        .home()
        .join("backups/journal-2026-11-23T170500Z.sqlite")
}

fn entries(stage: &Stage) -> usize {
    stage.document(&["list"])["entries"]
        .as_array()
        .unwrap()
        .len()
}

fn damage(stage: &Stage) -> Vec<u8> {
    let mut bytes = fs::read(journal(stage)).unwrap();
    bytes.truncate(bytes.len() / 3);
    fs::write(journal(stage), &bytes).unwrap();
    bytes
}

#[test]
fn logging_makes_a_backup_once_a_week() {
    let stage = after_a_week();
    let listed = stage.document(&["restore"]);
    let backups = listed["backups"].as_array().unwrap();
    assert_eq!(backups.len(), 1);
    assert_eq!(backups[0]["file"], json!(backup(&stage)));
    assert_eq!(backups[0]["made"], "2026-11-23T17:05:00Z");
    stage.set_clock("2026-11-30T18:05:00+01:00");
    stage.document(&["log", "running", "--rpe", "6"]);
    let listed = stage.run(&["restore"]).out;
    assert_eq!(listed.lines().count(), 3, "{listed}");
    assert!(listed.contains("rubdownctl restore newest"), "{listed}");
}

#[test]
fn without_backups_the_list_says_so() {
    let said = Stage::at(MONDAY).run(&["restore"]);
    assert_eq!(said.code, 0);
    assert!(said.out.starts_with("There are no backups"), "{}", said.out);
}

#[test]
fn a_damaged_journal_is_reported_and_the_backup_restored() {
    let stage = after_a_week();
    let damaged = damage(&stage);
    let said = stage.run(&["list"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    let sentence = said
        .err
        .strip_prefix("rubdownctl: E_JOURNAL_RESTORED: ")
        .unwrap();
    assert!(
        sentence.contains("What was logged after that is missing"),
        "{sentence}"
    );
    let aside = stage
        .home()
        .join("journal-damaged-2026-11-27T170500Z.sqlite");
    assert!(sentence.contains(aside.to_str().unwrap()), "{sentence}");
    assert_eq!(fs::read(&aside).unwrap(), damaged);
    let again = stage.run(&["list"]);
    assert_eq!((again.err.as_str(), entries(&stage)), ("", 1));
    let status = stage.document(&["status"]);
    assert_eq!(status["replaced"][0]["kind"], "restored");
    assert_eq!(status["replaced"][0]["file"], json!(aside));
}

#[test]
fn of_many_programs_at_once_one_reports_it_and_all_are_answered() {
    let stage = after_a_week();
    damage(&stage);
    let all: Vec<_> = (0..6)
        .map(|_| {
            let mut command = stage.command(&["log", "running", "--rpe", "3"]);
            command.stdout(Stdio::null()).stderr(Stdio::piped());
            command.spawn().unwrap()
        })
        .collect();
    let mut warnings = 0;
    for one in all {
        let said = crate::stage::said(&one.wait_with_output().unwrap());
        assert_eq!(said.code, 0, "{said:?}");
        warnings += said.err.matches("E_JOURNAL_RESTORED").count();
    }
    assert_eq!((warnings, entries(&stage)), (1, 7));
    let aside = fs::read_dir(stage.home()).unwrap().flatten();
    let aside = aside.filter(|it| {
        it.file_name()
            .to_string_lossy()
            .starts_with("journal-damaged-")
    });
    let aside = aside.filter(|it| it.path().extension().is_some_and(|it| it == "sqlite"));
    assert_eq!(aside.count(), 1);
}

#[test]
fn without_a_good_backup_a_new_journal_is_started_and_a_document_says_so() {
    let stage = after_a_week();
    damage(&stage);
    fs::write(backup(&stage), "junk").unwrap();
    let said = stage.run(&["--json", "list"]);
    let warning: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(warning["warning"], "E_JOURNAL_STARTED_OVER");
    assert!(Path::new(warning["detail"].as_str().unwrap()).exists());
    assert_eq!(entries(&stage), 0);
    assert_eq!(fs::read(backup(&stage)).unwrap(), b"junk");
}

#[test]
fn a_check_reports_damage_and_repairs_nothing() {
    let stage = after_a_week();
    let damaged = damage(&stage);
    let said = stage.run(&["check"]);
    assert_eq!(said.code, 3);
    assert!(
        said.err.starts_with("rubdownctl: E_JOURNAL_DAMAGED: "),
        "{}",
        said.err
    );
    assert_eq!(fs::read(journal(&stage)).unwrap(), damaged);
}

#[test]
fn the_newest_good_backup_is_restored_and_the_restore_undone() {
    let stage = after_a_week();
    let answer = stage.document(&["restore", "newest"]);
    assert_eq!(answer["restored"], json!(backup(&stage)));
    assert_eq!(answer["made"], "2026-11-23T17:05:00Z");
    assert_eq!(entries(&stage), 1);
    let aside = answer["set_aside"].as_str().unwrap();
    let said = stage.run(&["restore", aside]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out.contains("The previous one was kept."),
        "{}",
        said.out
    );
    assert_eq!(entries(&stage), 2);
}

#[test]
fn a_damaged_backup_is_not_the_newest_good_one() {
    let stage = after_a_week();
    fs::write(backup(&stage), "junk").unwrap();
    let said = stage.run(&["restore", "newest"]);
    assert_eq!(said.code, 1);
    assert!(
        said.err.starts_with("rubdownctl: E_NO_BACKUP: "),
        "{}",
        said.err
    );
    let said = stage.run(&["restore", backup(&stage).to_str().unwrap()]);
    assert_eq!(said.code, 3);
    assert!(
        said.err.starts_with("rubdownctl: E_NOT_A_JOURNAL: "),
        "{}",
        said.err
    );
    let said = stage.run(&["restore", "no-such-file"]);
    assert_eq!(said.code, 1);
    assert!(said.err.starts_with("rubdownctl: E_FILE: "), "{}", said.err);
    assert_eq!(entries(&stage), 2, "the journal is as it was");
}

#[test]
fn a_restore_is_reported_in_german() {
    let stage = after_a_week();
    let said = stage.run(&["--lang", "de", "restore", "newest"]).out;
    assert!(said.contains("Das vorige ist noch da."), "{said}");
}

#[test]
fn a_backup_is_a_whole_journal() {
    let stage = Stage::after_leg_day();
    let other = stage.path("other");
    std::fs::create_dir(&other).unwrap();
    let file = other.join("journal.sqlite");
    let written = stage.document(&["backup", file.to_str().unwrap()]);
    assert_eq!(written["backup"], json!(file));
    let from_there = stage.document(&["--home", other.to_str().unwrap(), "list"]);
    assert_eq!(from_there, stage.document(&["list"]));
    assert_eq!(stage.document(&["check"])["sound"], true);
}

#[test]
fn a_backup_replaces_an_earlier_one_and_no_other_file() {
    let stage = after_a_week();
    let free = stage.path("free.sqlite");
    fs::write(&free, "").unwrap();
    let other = Stage::at(MONDAY);
    other.document(&["log", "running", "--rpe", "6"]);
    let letter = stage.path("letter.txt");
    fs::write(&letter, "Dear diary").unwrap();
    let unfinished = stage.path("essay.part");
    fs::write(&unfinished, "Once upon a time").unwrap();
    let folder = stage.path("folder");
    fs::create_dir(&folder).unwrap();
    for _ in 0..2 {
        let said = stage.run(&["backup", free.to_str().unwrap()]);
        assert_eq!(said.code, 0, "{said:?}");
    }
    let taken = [
        letter.clone(),
        stage.path("essay"),
        folder.clone(),
        journal(&other),
    ];
    for file in taken {
        let said = stage.run(&["backup", file.to_str().unwrap()]);
        assert_eq!(said.code, 1, "{file:?}: {said:?}");
        assert!(said.err.contains("E_BACKUP_OVER_FILE"), "{said:?}");
    }
    assert_eq!(fs::read_to_string(&letter).unwrap(), "Dear diary");
    assert_eq!(fs::read_to_string(&unfinished).unwrap(), "Once upon a time");
    assert!(folder.is_dir());
    assert_eq!(entries(&other), 1);
}

#[cfg(unix)]
#[test]
fn a_backup_keeps_the_link_that_it_is_written_through() {
    let stage = after_a_week();
    let (link, file) = (stage.path("link"), stage.path("elsewhere.sqlite"));
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let said = stage.run(&["backup", link.to_str().unwrap()]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::symlink_metadata(&file).unwrap().is_file());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_neither_restored_nor_waited_for() {
    let stage = after_a_week();
    let pipe = stage.path("pipe.sqlite");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let socket = stage.path("socket.sqlite");
    let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    for from in [pipe, socket, stage.home(), PathBuf::from("/dev/null")] {
        let said = stage.run(&["restore", from.to_str().unwrap()]);
        assert_eq!(said.code, 3, "{from:?}: {said:?}");
        assert!(said.err.contains("E_NOT_A_JOURNAL"), "{said:?}");
    }
    assert_eq!(entries(&stage), 2);
}
