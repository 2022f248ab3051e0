//! Several connections to one journal.

use std::{fs, thread};

use journal::Journal;
use recovery::Activity;
use rusqlite::Connection;

use crate::person::{MONDAY_17, Person, at, instant, workout};

#[test]
fn ten_writers_at_once_lose_nothing() {
    let me = Person::new();
    let path = me.path();
    let writers: Vec<_> = (0..10)
        .map(|writer| {
            let path = path.clone();
            thread::spawn(move || {
                let mut journal = Journal::open(&path).unwrap();
                for turn in 0..10 {
                    let end = instant("2026-11-01T10:00:00Z")
                        + chrono::TimeDelta::minutes(writer * 600 + turn * 7);
                    let mut new = workout(Activity::Cycling, 6, MONDAY_17);
                    new.end = end;
                    journal.log_workout(new, crate::person::on(end)).unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    let mut journal = me.other();
    assert_eq!(journal.list(None, 1_000).unwrap().len(), 100);
    journal.check().unwrap();
}

#[test]
fn a_write_by_another_connection_changes_the_data_version() {
    let mut me = Person::new();
    let before = me.journal.data_version().unwrap();
    assert_eq!(me.journal.data_version().unwrap(), before);
    me.other().report_soreness(2, at(MONDAY_17)).unwrap();
    assert_ne!(me.journal.data_version().unwrap(), before);
}

#[test]
fn a_checkpoint_leaves_no_statistics_of_a_young_journal() {
    let mut me = Person::new();
    me.hard_squats();
    me.journal.checkpoint().unwrap();
    let log = fs::metadata(me.folder.path().join("journal.sqlite-wal")).unwrap();
    assert_eq!(log.len(), 0);
    let raw = Connection::open(me.path()).unwrap();
    let learned = raw
        .prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'")
        .unwrap()
        .exists([])
        .unwrap();
    assert!(
        !learned,
        "with these statistics SQLite would scan whole tables once they have grown"
    );
}

#[test]
fn an_agent_that_finds_nothing_to_do_writes_nothing() {
    let mut me = Person::new();
    me.hard_squats();
    let mut agent = me.other();
    agent
        .claim_due("run-1", at("2026-11-23T16:05:00Z"))
        .unwrap();
    let before = me.journal.data_version().unwrap();
    agent
        .claim_due("run-1", at("2026-11-23T16:10:00Z"))
        .unwrap();
    agent.close_pending(at("2026-11-23T16:10:00Z")).unwrap();
    assert_eq!(me.journal.data_version().unwrap(), before);
}
