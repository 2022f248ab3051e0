//! Busy times.

use recovery::Interval;

use crate::person::*;

#[test]
fn a_removed_one_stays_in_the_file() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    let evening = Interval {
        start: instant("2026-11-23T18:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    me.journal.add_busy(evening, "theatre".into(), now).unwrap();
    let busy = me.journal.busy_times(now).unwrap().remove(0).id;
    me.journal.remove_busy(&busy, later(now, 1)).unwrap();
    let again = me.journal.remove_busy(&busy, later(now, 2)).unwrap_err();
    assert_eq!(again.code(), "E_NOT_FOUND");

    let raw = rusqlite::Connection::open(me.path()).unwrap();
    let removed: (String, i64) = raw
        .query_row("SELECT label, removed_at FROM busy", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    let then = later(now, 1).now.timestamp_millis();
    assert_eq!(removed, ("theatre".to_owned(), then));
}
