//! Missed reminders in the inbox.

use journal::ReminderCause;
use journal::*;

use crate::person::*;

#[test]
fn a_reminder_that_was_never_shown_is_missed_when_it_expires() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let due = me.claim(RUN, NEAR).remove(0);
    me.journal
        .mark_failed(&due.id, ReminderCause::ServerAbsent, at(NEAR))
        .unwrap();
    let now = "2026-11-23T19:15:00Z";
    me.claim(RUN, now);
    let inbox = me.journal.today(at(now)).unwrap().inbox;
    assert_eq!((inbox.len(), inbox[0].kind), (1, NoticeKind::Missed));
}

#[test]
fn reminders_missed_asleep_are_listed_in_the_inbox_each_kind_once() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal.skip(&plan, at(MONDAY_17)).unwrap();
    let plan = plan_of(&me.journal.undo(at(MONDAY_17)).unwrap());
    assert_eq!(me.claim(RUN, "2026-11-24T12:00:00Z"), []);
    let today = me.journal.today(at("2026-11-24T12:00:00Z")).unwrap();
    let missed: Vec<_> = today
        .inbox
        .iter()
        .filter(|it| it.kind == NoticeKind::Missed)
        .collect();
    let mut reported: Vec<_> = missed
        .iter()
        .map(|it| (it.reminder_kind.unwrap(), it.count))
        .collect();
    reported.sort_by_key(|(kind, _)| kind.to_string());
    assert_eq!(
        reported,
        [(ReminderKind::Slot, 1), (ReminderKind::WindowOpen, 1)]
    );
    assert!(missed.iter().all(|it| it.plan.as_ref() == Some(&plan)));
    for notice in &missed {
        me.journal
            .dismiss_notice(&notice.id, at("2026-11-24T12:00:00Z"))
            .unwrap();
    }
    assert_eq!(me.claim(RUN, "2026-11-24T12:05:00Z"), []);
    assert_eq!(
        me.journal.today(at("2026-11-24T12:05:00Z")).unwrap().inbox,
        []
    );
}

#[test]
fn kinds_that_an_older_build_stored_are_read() {
    let read = |stored: &str| stored.parse::<NoticeKind>().unwrap();
    assert_eq!(read("begun_anew"), NoticeKind::StartedOver);
    assert_eq!(read("put_back"), NoticeKind::RolledBack);
    assert_eq!(
        read(NoticeKind::StartedOver.as_ref()),
        NoticeKind::StartedOver
    );
    assert_eq!(NoticeKind::RolledBack.to_string(), "rolled_back");
}
