//! The calendar for other programs.

use chrono::TimeDelta;
use journal::*;
use recovery::Interval;

use crate::person::*;

fn entry(uid: &str, start: &str, title: &str) -> FeedWords {
    let start = instant(start);
    FeedWords {
        uid: uid.into(),
        interval: Interval {
            start,
            end: start + TimeDelta::minutes(15),
        },
        title: title.into(),
        description: String::new(),
        busy: true,
        alarm_minutes: None,
    }
}

/// What other programs see of each entry.
fn seen(entries: &[FeedEntry]) -> Vec<(&str, u32, bool)> {
    let of = |it: &FeedEntry| it.sequence;
    entries
        .iter()
        .map(|it| (it.words.uid.as_str(), of(it), it.cancelled))
        .collect()
}

#[test]
fn an_entry_counts_its_changes_and_is_cancelled_when_it_is_withdrawn() {
    let mut me = Person::new();
    let (one, two) = (at(MONDAY_17), later(at(MONDAY_17), 60));
    let first = entry("a", "2026-11-24T20:00:00Z", "Massage");
    let found = me.journal.publish(vec![first.clone()], one).unwrap();
    assert_eq!(seen(&found), [("a", 0, false)]);
    let same = me.journal.publish(vec![first.clone()], two).unwrap();
    assert_eq!(same, found);

    let moved = entry("a", "2026-11-24T21:00:00Z", "Massage");
    let found = me.journal.publish(vec![moved], two).unwrap();
    assert_eq!(seen(&found), [("a", 1, false)]);
    assert_eq!(found[0].changed, two.now);

    let found = me.journal.publish(vec![], two).unwrap();
    assert_eq!(seen(&found), [("a", 2, true)]);
    assert_eq!(
        seen(&me.journal.publish(vec![], two).unwrap()),
        [("a", 2, true)]
    );
    let found = me.journal.publish(vec![first], two).unwrap();
    assert_eq!(seen(&found), [("a", 3, false)]);
}

#[test]
fn what_is_over_stays_for_a_month_as_it_was() {
    let mut me = Person::new();
    let first = entry("a", "2026-11-24T20:00:00Z", "Massage");
    me.journal.publish(vec![first], at(MONDAY_17)).unwrap();
    let after = me
        .journal
        .publish(vec![], at("2026-11-25T08:00:00Z"))
        .unwrap();
    assert_eq!(seen(&after), [("a", 0, false)]);
    let long_after = me
        .journal
        .publish(vec![], at("2027-01-01T08:00:00Z"))
        .unwrap();
    assert_eq!(long_after, []);
}

#[test]
fn the_massage_of_the_plan_and_sessions_are_its_subjects() {
    let mut me = Person::with_self_massage();
    let today = me.hard_squats();
    let now = at("2026-11-23T16:10:00Z");
    me.journal
        .plan_session(race("2026-11-28T09:00:00Z"), now)
        .unwrap();
    let subjects = me.journal.feed_subjects(now).unwrap();
    let uid = format!("massage-{}@rubdown", today.open.unwrap().workout.id);
    assert_eq!(subjects.len(), 2);
    assert_eq!(subjects[0].0, uid);
    assert!(matches!(
        &subjects[0].2,
        FeedSubject::Massage { kept: false, .. }
    ));

    // moved and kept, it is the same entry
    let plan = me.journal.today(now).unwrap().open.unwrap();
    me.journal.keep(&plan.id, as_recommended(), now).unwrap();
    let kept = me.journal.feed_subjects(now).unwrap();
    assert_eq!(kept[0].0, uid);
    assert!(matches!(
        &kept[0].2,
        FeedSubject::Massage { kept: true, .. }
    ));
    let session = me.journal.sessions(now).unwrap().remove(0);
    assert_eq!(kept[1].0, format!("session-{}@rubdown", session.id));
    let moved = race("2026-11-28T11:00:00Z");
    me.journal.edit_session(&session.id, moved, now).unwrap();
    let edited = me.journal.feed_subjects(now).unwrap();
    assert_eq!(
        (&edited[1].0, edited[1].1.start),
        (&kept[1].0, instant("2026-11-28T11:00:00Z"))
    );
}

#[test]
fn its_place_is_remembered_until_it_is_turned_off() {
    let mut me = Person::new();
    let feed = Feed {
        path: "/home/me/rubdown.ics".into(),
        private_words: true,
        alarm_minutes: Some(10),
    };
    assert_eq!(me.journal.feed().unwrap(), None);
    me.journal.set_feed(Some(feed.clone())).unwrap();
    assert_eq!(me.journal.feed().unwrap(), Some(feed));
    me.journal.set_feed(None).unwrap();
    assert_eq!(me.journal.feed().unwrap(), None);
}
