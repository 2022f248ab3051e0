//! Reminders that the regular massage is due.

use chrono::TimeDelta;
use journal::*;
use recovery::{Activity, Delivery};

use crate::person::*;

#[test]
fn a_due_massage_is_reminded_of_three_days_apart() {
    let mut me = Person::with_self_massage();
    let today = me.log(Activity::Yoga, 2, "2026-11-23T16:00:00Z");
    let due = today.due.unwrap().due_at_utc.unwrap();
    assert_eq!(due, instant("2026-12-03T16:00:00Z"));
    let mut raised = Vec::new();
    let mut now = instant("2026-11-23T16:00:00Z");
    while now < instant("2026-12-07T00:00:00Z") + TimeDelta::days(10) {
        for due in me.journal.claim_due(RUN, on(now)).unwrap() {
            me.journal.mark_shown(&due.id, 1, on(now)).unwrap();
            raised.push((due.kind, now));
        }
        now += TimeDelta::minutes(30);
    }
    let ten = |date: &str| {
        (
            ReminderKind::MassageDue,
            instant(&format!("{date}T09:00:00Z")),
        )
    };
    // two weeks without a workout pause the regular massage, so the third never comes
    assert_eq!(raised, [ten("2026-12-04"), ten("2026-12-07")]);
}

#[test]
fn a_massage_ends_the_reminders_that_one_is_due() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Yoga, 2, "2026-11-23T16:00:00Z");
    me.claim(RUN, "2026-12-03T16:00:00Z");
    let done = massage("2026-12-03T17:00:00Z", 30, Delivery::SelfMassage);
    me.journal
        .log_massage(done, at("2026-12-03T18:00:00Z"))
        .unwrap();
    assert_eq!(me.claim(RUN, "2026-12-04T09:00:00Z"), []);
}
