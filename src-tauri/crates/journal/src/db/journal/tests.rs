//! The open journal: migrations by several at once, and what each connection is set to.

use std::thread;

use super::*;
use crate::db::backup::folder;

/// The migrations of this build, and one more.
fn and_then(step: &'static str) -> Vec<M<'static>> {
    [migrations::STEPS, &[M::up(step)]].concat()
}

#[test]
fn two_that_migrate_at_once_apply_each_step_once_and_keep_a_copy() {
    let known = migrations::newest(migrations::STEPS);
    let next = and_then("ALTER TABLE device_state ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;");
    for _ in 0..60 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        drop(Journal::open(&path).unwrap());
        let openers: Vec<_> = (0..3)
            .map(|_| {
                let (path, next) = (path.clone(), next.clone());
                thread::spawn(move || Journal::open_with(&path, &next).map(|it| it.known))
            })
            .collect();
        for opener in openers {
            assert_eq!(opener.join().unwrap().unwrap(), known + 1);
        }
        let mut copy = Journal::open(&folder::before_migration(&path, known)).unwrap();
        copy.check().unwrap();
        let mut journal = Journal::open_with(&path, &next).unwrap();
        journal.check().unwrap();
        let refused = Journal::open(&path).unwrap_err();
        assert_eq!(refused.code(), "E_NEWER_JOURNAL");
    }
}

#[test]
fn a_step_that_fails_leaves_the_journal_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.sqlite");
    drop(Journal::open(&path).unwrap());
    let broken = and_then("ALTER TABLE nothing ADD x;");
    assert_eq!(
        Journal::open_with(&path, &broken).unwrap_err().code(),
        "E_JOURNAL"
    );
    Journal::open(&path).unwrap().check().unwrap();
}

#[test]
fn each_connection_syncs_what_it_commits() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
    let full = 2;
    let set = |connection: &Connection, name: &str| -> i64 {
        connection
            .pragma_query_value(None, name, |row| row.get(0))
            .unwrap()
    };
    assert_eq!(set(&journal.connection, "synchronous"), full);
    assert_eq!(set(&journal.connection, "foreign_keys"), 1);
    assert_eq!(set(&journal.connection, "busy_timeout"), 5_000);
    assert!(journal.check().is_ok());
}
