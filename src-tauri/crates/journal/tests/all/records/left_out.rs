//! Sessions of a series that are left out, and put back.

use chrono::NaiveDate;
use journal::*;

use crate::person::*;
use crate::records::series::runs;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn dates_that_are_left_out_are_listed_and_can_be_put_back() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    let series = NewSeries {
        except: vec![date("2026-12-02"), date("2026-11-25")],
        ..runs("2026-11-16", &[1, 3], "18:00:00")
    };
    me.journal.plan_series(series, now).unwrap();
    let listed = |me: &mut Person, now| me.journal.series(now).unwrap().remove(0);
    let id = listed(&mut me, now).id;
    let all = [date("2026-11-25"), date("2026-12-02")];
    assert_eq!(listed(&mut me, now).except, all, "the next one first");
    let before = me.journal.sessions(now).unwrap();
    me.journal.put_back_session(&id, all[0], now).unwrap();
    assert_eq!(listed(&mut me, now).except, all[1..]);
    let after = me.journal.sessions(now).unwrap();
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after[1].start, instant("2026-11-25T17:00:00Z"));
    me.journal.undo(now).unwrap();
    assert_eq!(listed(&mut me, now).except, all);
    assert_eq!(me.journal.sessions(now).unwrap(), before);
    // what is over is no longer of interest
    assert_eq!(listed(&mut me, at("2026-11-26T10:00:00Z")).except, all[1..]);
}

#[test]
fn only_what_is_left_out_is_put_back() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.journal
        .plan_series(runs("2026-11-23", &[1, 3], "18:00:00"), now)
        .unwrap();
    let id = me.journal.series(now).unwrap().remove(0).id;
    let moved = SessionId::from(format!("{id}:2026-11-25"));
    me.journal
        .edit_session(&moved, training("2026-11-26T09:00:00Z"), now)
        .unwrap();
    for day in ["2026-11-25", "2026-11-30", "2026-12-01"] {
        let refused = me.journal.put_back_session(&id, date(day), now);
        assert!(
            matches!(refused, Err(JournalError::NotFound(_))),
            "{day}: {refused:?}"
        );
    }
    assert_eq!(me.journal.series(now).unwrap()[0].except, []);
}
