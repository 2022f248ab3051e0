//! A journal that cannot be read or written: a clear message everywhere, and nothing lost.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use rubdown_tests::{Mount, Server, Stage};

use crate::common::{BUTTON, EVENING, open_and_begin};

/// The terminal exits with 3 and this code; the window shows the message.
fn both_report(stage: &Stage, code: &str, sentence: &str) -> Result<()> {
    let logged = stage.ctl(&["log", "running", "--rpe", "6"])?;
    ensure!(logged.code == 3, "exit code: {logged:?}");
    ensure!(
        logged.err.contains(code) && logged.err.contains(sentence),
        "{}",
        logged.err
    );
    let window = stage.open_window()?;
    window.shows(sentence)?;
    window.close()
}

fn log_one(stage: &Stage) -> Result<()> {
    stage
        .ask(&[
            "log",
            "running",
            "--rpe",
            "6",
            "--minutes",
            "45",
            "--flag",
            "none",
        ])
        .map(drop)
}

#[test]
fn a_file_that_is_no_journal_is_left_as_it_is() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        fs::create_dir_all(stage.home())?;
        let journal = stage.home().join("journal.sqlite");
        let letter = "Dear diary, today I ran ten kilometres.\n".repeat(100);
        fs::write(&journal, &letter)?;
        both_report(
            stage,
            "E_NOT_A_JOURNAL",
            "is not a Rubdown journal, or it is damaged",
        )?;
        ensure!(
            fs::read_to_string(&journal)? == letter,
            "the file was changed"
        );
        Ok(())
    })
}

#[test]
fn a_damaged_journal_is_replaced_by_the_last_good_backup_and_a_notice_says_so() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        // the first workout brings the first backup
        log_one(stage)?;
        stage.ask(&["log", "cycling", "--rpe", "4"])?;
        let journal = stage.home().join("journal.sqlite");
        let whole = fs::read(&journal)?;
        let rest = &whole[..whole.len() / 3];
        fs::write(&journal, rest)?;
        let window = stage.open_window()?;
        window.shows("Your journal was damaged, so Rubdown restored the backup from")?;
        window.close()?;
        let entries = &stage.ask(&["list"])?["entries"];
        ensure!(
            entries.as_array().map(Vec::len) == Some(1),
            "not the backup: {entries}"
        );
        let kept = fs::read_dir(stage.home())?
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "sqlite"))
            .find(|path| path.to_string_lossy().contains("journal-damaged-"));
        ensure!(
            kept.is_some_and(|kept| fs::read(kept).is_ok_and(|kept| kept == rest)),
            "the damaged file is not there any more"
        );
        Ok(())
    })
}

#[test]
fn a_journal_of_a_newer_rubdown_is_left_untouched() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        log_one(stage)?;
        let journal = stage.home().join("journal.sqlite");
        set_schema_version(&journal, 9_999)?;
        let before = fs::read(&journal)?;
        both_report(
            stage,
            "E_NEWER_JOURNAL",
            "was made by another version of Rubdown",
        )?;
        ensure!(fs::read(&journal)? == before, "the file was changed");
        Ok(())
    })
}

#[test]
fn a_folder_that_cannot_be_written_loses_nothing() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let folder = stage.desktop.folder().join("disk");
        let Some(disk) = Mount::small_disk(&folder, 4096)? else {
            return Ok(());
        };
        stage.live_in(&folder);
        log_one(stage)?;
        let before = stage.ask(&["list"])?;
        disk.make_read_only()?;
        both_report(stage, "E_READ_ONLY", "has no permission to write to")?;
        // What can still be read is shown: nothing is lost.
        drop(disk);
        ensure!(
            before["entries"]
                .as_array()
                .is_some_and(|entries| entries.len() == 1),
            "{before}"
        );
        Ok(())
    })
}

#[test]
fn a_full_disk_keeps_what_was_saved_and_work_goes_on_once_there_is_room() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let folder = stage.desktop.folder().join("disk");
        let Some(disk) = Mount::small_disk(&folder, 4096)? else {
            return Ok(());
        };
        stage.live_in(&folder);
        log_one(stage)?;
        let before = stage.ask(&["list"])?;
        disk.fill()?;
        let logged = stage.ctl(&["log", "cycling", "--rpe", "5"])?;
        ensure!(
            logged.code == 3 && logged.err.contains("E_DISK_FULL"),
            "{logged:?}"
        );
        disk.free()?;
        ensure!(
            stage.ask(&["list"])? == before,
            "the full disk cost an entry"
        );
        ensure!(stage.ctl(&["check"])?.code == 0, "the journal is damaged");
        stage.ask(&["log", "cycling", "--rpe", "5"])?;
        Ok(())
    })
}

#[test]
fn a_disk_that_fills_up_loses_nothing_that_was_typed() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let folder = stage.desktop.folder().join("disk");
        let Some(disk) = Mount::small_disk(&folder, 16 * 1024)? else {
            return Ok(());
        };
        stage.live_in(&folder);
        let window = open_and_begin(stage)?;
        log_one(stage)?;
        window.awaits("[data-state=proposed]")?;
        window.click("button", BUTTON)?;
        window.pick("radio", "8, extremely hard")?;
        disk.fill()?;
        window.click("button", "Save")?;
        window.shows(
            "The disk is full, so this change was not saved; everything before it is safe.",
        )?;
        ensure!(
            stage.ask(&["list"])?["entries"].as_array().map(Vec::len) == Some(1),
            "something else than the first workout is there"
        );
        disk.free()?;
        // The sheet still has everything that was filled in.
        window.click("button", "Save")?;
        window.lacks("dialog")?;
        let logged = stage.ask(&["list"])?;
        let entries = logged["entries"].as_array();
        ensure!(
            entries.is_some_and(|all| all.iter().any(|one| one["rpe"] == 8)),
            "{logged}"
        );
        ensure!(stage.ctl(&["check"])?.code == 0, "the journal is damaged");
        window.close()
    })
}

/// Writes a schema version into the file's header, where `SQLite` keeps it.
fn set_schema_version(journal: &Path, version: u32) -> Result<()> {
    const USER_VERSION: usize = 60;
    let mut bytes = fs::read(journal)?;
    ensure!(
        bytes.len() > 100 && bytes.starts_with(b"SQLite format 3"),
        "no SQLite file"
    );
    bytes[USER_VERSION..USER_VERSION + 4].copy_from_slice(&version.to_be_bytes());
    Ok(fs::write(journal, bytes)?)
}
