//! What counts as damage, and what does not.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

use journal::{Journal, NoticeKind};
use proptest::prelude::*;
use recovery::Activity;

use super::{THURSDAY, corrupt_pages, overwrite, person, set_aside};
use crate::person::{Person, at, instant, workout};

#[test]
fn damage_found_by_a_verb_is_repaired_when_the_journal_is_next_opened() {
    let me = person();
    let path = me.path();
    corrupt_pages(me);
    let mut journal = Journal::open(&path).unwrap();
    let error = journal
        .claim_due("run-1", at(THURSDAY))
        .and_then(|_| journal.log_workout(workout(Activity::Running, 5, THURSDAY), at(THURSDAY)))
        .unwrap_err();
    assert_eq!(error.code(), "E_JOURNAL_DAMAGED");
    assert_eq!(error.detail(), path.display().to_string());
    assert_eq!(
        Journal::open(&path).unwrap_err().code(),
        "E_JOURNAL_DAMAGED"
    );

    let mut repaired = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
    assert_eq!(repaired.replaced().unwrap().kind, NoticeKind::Restored);
    assert_eq!(repaired.list(None, 100).unwrap().len(), 40);
    // a program that had the damaged journal open continues with the new one
    assert_eq!(journal.list(None, 100).unwrap().len(), 40);
    journal.report_soreness(2, at(THURSDAY)).unwrap();
    repaired.check().unwrap();
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
}

#[test]
fn a_suspicion_that_turns_out_wrong_costs_nothing() {
    let me = person();
    let path = me.path();
    fs::write(me.folder.path().join("journal.sqlite.suspect"), "").unwrap();
    let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
    assert_eq!(journal.replaced(), None);
    assert_eq!(journal.list(None, 100).unwrap().len(), 41);
    assert!(!me.folder.path().join("journal.sqlite.suspect").exists());
    assert_eq!(set_aside(me.folder.path()), [] as [PathBuf; 0]);
}

#[test]
fn a_foreign_or_newer_file_is_not_treated_as_damaged() {
    let foreign = || {
        let folder = tempfile::tempdir().unwrap();
        let theirs = rusqlite::Connection::open(folder.path().join("x")).unwrap();
        theirs
            .execute_batch("CREATE TABLE song (name TEXT)")
            .unwrap();
        drop(theirs);
        fs::read(folder.path().join("x")).unwrap()
    };
    let mut newer = {
        let mut me = Person::new();
        me.journal.checkpoint().unwrap();
        let path = me.path();
        let Person { folder, journal } = me;
        drop(journal);
        let bytes = fs::read(path).unwrap();
        drop(folder);
        bytes
    };
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    for (content, code) in [(foreign(), "E_NOT_A_JOURNAL"), (newer, "E_NEWER_JOURNAL")] {
        let folder = overwrite(person(), &content);
        let path = folder.path().join("journal.sqlite");
        let error = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap_err();
        assert_eq!(error.code(), code);
        assert_eq!(fs::read(&path).unwrap(), content);
        assert_eq!(set_aside(folder.path()), [] as [PathBuf; 0]);
    }
}

#[test]
fn a_file_that_never_was_a_journal_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.sqlite");
    fs::write(&path, "Dear diary, today I ran.").unwrap();
    let error = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap_err();
    assert_eq!(error.code(), "E_NOT_A_JOURNAL");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Every file of a person's home by its name: the journal, its log, a backup.
fn home() -> &'static BTreeMap<String, Vec<u8>> {
    static HOME: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    HOME.get_or_init(|| {
        let me = person();
        let files = [
            "journal.sqlite",
            "journal.sqlite-wal",
            "journal.sqlite.lock",
        ];
        let backup = "backups/journal-2026-11-23T160000Z.sqlite";
        let read = |name: &str| fs::read(me.folder.path().join(name)).unwrap();
        files
            .into_iter()
            .chain([backup])
            .map(|name| (name.to_owned(), read(name)))
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(120),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn opening_a_truncated_or_corrupted_journal_answers_and_deletes_nothing(
        cut in prop::option::weighted(0.7, any::<prop::sample::Index>()),
        corrupted in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        log_cut in prop::option::of(any::<prop::sample::Index>()),
        with_backup in any::<bool>(),
    ) {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        fs::create_dir(folder.path().join("backups")).unwrap();
        for (name, content) in home() {
            let mut content = content.clone();
            if name == "journal.sqlite" {
                for (place, byte) in &corrupted {
                    let place = place.index(content.len());
                    content[place] = *byte;
                }
                if let Some(cut) = cut {
                    content.truncate(cut.index(content.len()));
                }
            }
            if let (true, Some(cut)) = (name.ends_with("-wal"), log_cut) {
                content.truncate(cut.index(content.len()));
            }
            if with_backup || !name.starts_with("backups") {
                fs::File::create(folder.path().join(name)).unwrap().write_all(&content).unwrap();
            }
        }
        let path = folder.path().join("journal.sqlite");
        let before = fs::read(&path).unwrap();
        let opened = Journal::open_or_restore(&path, instant(THURSDAY)).and_then(|mut journal| {
            let aside = journal.replaced().cloned();
            journal.list(None, 100)?;
            journal.today(at(THURSDAY))?;
            Ok(aside)
        });
        match opened {
            Ok(Some(replaced)) => {
                let expected = if with_backup { NoticeKind::Restored } else { NoticeKind::StartedOver };
                prop_assert_eq!(replaced.kind, expected);
                let kept = fs::read(replaced.aside.unwrap()).unwrap();
                prop_assert!(kept == before, "the file that was set aside is not the one that was there");
            }
            Ok(None) => {}
            Err(error) => {
                prop_assert!(error.code().starts_with("E_"));
                // damage that a verb finds is repaired by the next program
                if error.code() == "E_JOURNAL_DAMAGED" {
                    let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
                    prop_assert!(journal.replaced().is_some());
                    journal.check().unwrap();
                    prop_assert_eq!(set_aside(folder.path()).len(), 1);
                }
            }
        }
    }
}

#[test]
fn a_check_finds_damage() {
    let mut me = Person::new();
    for hour in 0..40 {
        me.log(
            Activity::Running,
            5,
            &format!("2026-11-{:02}T{:02}:00:00Z", 1 + hour / 4, hour % 4 * 5),
        );
    }
    me.journal.checkpoint().unwrap();
    let path = me.path();
    drop(me.journal);
    let mut bytes = fs::read(&path).unwrap();
    let tail = bytes.len() - 4096 * 8;
    for byte in &mut bytes[4096 * 2..tail] {
        *byte = 0xa5;
    }
    fs::write(&path, bytes).unwrap();
    let found = Journal::open(&path).and_then(|mut journal| journal.check());
    assert_eq!(found.unwrap_err().code(), "E_JOURNAL_DAMAGED");
}
