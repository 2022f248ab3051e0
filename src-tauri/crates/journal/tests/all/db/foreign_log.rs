//! The log of another program's database next to a journal.

use std::fs;
use std::path::Path;

use journal::{Journal, NoticeKind};
use recovery::Activity;

use super::THURSDAY;
use crate::person::{MONDAY_17, Person};

/// The log of a database without stamps, of more pages than the journal's file or of fewer.
fn log_of_another_program(folder: &Path, songs: u32) -> Vec<u8> {
    let theirs = folder.join("theirs.sqlite");
    let open = rusqlite::Connection::open(&theirs).unwrap();
    open.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;
         CREATE TABLE song (name TEXT); CREATE INDEX by_name ON song (name);
         WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {songs})
         INSERT INTO song SELECT hex(randomblob(40)) FROM many;"
    ))
    .unwrap();
    fs::read(folder.join("theirs.sqlite-wal")).unwrap()
}

#[test]
fn the_log_of_another_programs_database_is_set_aside_from_a_sound_journal() {
    for songs in [1, 5000] {
        let mut me = Person::new();
        me.log(Activity::Running, 5, MONDAY_17);
        me.journal.checkpoint().unwrap();
        let Person { folder, journal } = me;
        let path = folder.path().join("journal.sqlite");
        drop(journal);
        let foreign = log_of_another_program(folder.path(), songs);
        fs::write(folder.path().join("journal.sqlite-wal"), &foreign).unwrap();

        let mut journal = Journal::open_or_restore(&path, THURSDAY.parse().unwrap()).unwrap();
        assert_eq!(journal.list(None, 10).unwrap().len(), 1);
        let replaced = journal.replaced().unwrap();
        assert_eq!(replaced.kind, NoticeKind::LogSetAside);
        let aside = replaced.aside.clone().unwrap();
        assert_eq!(fs::read(aside).unwrap(), foreign);
        journal.check().unwrap();
    }
}
