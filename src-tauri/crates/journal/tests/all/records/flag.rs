//! Red flags.

use recovery::Flag;

use crate::person::*;

#[test]
fn each_that_was_resolved_stays_in_the_file() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    for minutes in [10, 20] {
        let (reported, gone) = (later(now, minutes), later(now, minutes + 5));
        me.journal.report(&[Flag::RfFever], &[], reported).unwrap();
        me.journal.resolve(&[Flag::RfFever], &[], gone).unwrap();
    }

    let raw = rusqlite::Connection::open(me.path()).unwrap();
    let resolved: Vec<(String, i64, i64)> = raw
        .prepare("SELECT flag, reported_at, resolved_at FROM resolved_flag ORDER BY reported_at")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let millis = |minutes| later(now, minutes).now.timestamp_millis();
    let fever = |reported, resolved| ("rf_fever".to_owned(), millis(reported), millis(resolved));
    assert_eq!(resolved, [fever(10, 15), fever(20, 25)]);
}
